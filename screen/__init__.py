"""What every page shares: asking the warehouse, filters, figures with their table and sources, the frame."""
