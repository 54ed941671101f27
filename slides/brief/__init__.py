"""A brief on paper: two pages on a country, a corridor or the region."""
