"""The warehouse: its tables, the questions asked of it, its checks and its numbered snapshots.

Only this package knows DuckDB. `lake` opens the warehouse and answers questions,
`commit` writes to it, `schema` reads what the tables are.
"""
