"""Shapes as native PowerPoint: charts, tables, tiles and maps that a person can edit, never pictures."""
