"""What an association sends on paper: a letter to each agency, and the audit report of a cycle."""
