"""A brief on paper: two pages on a country or on the region."""
