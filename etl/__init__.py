"""Documents and returns in, rows out.

`sources/` holds one folder per document or collection of public pages: a `source.toml`
that describes it and one CSV per table, transcribed by hand, each row with its locator.
`reading` reads them, `rules` holds them against the tables' declarations, `building` commits them
to the warehouse, `exporting` writes them out again.
"""
