"""Figures as native shapes of PowerPoint: charts, tables, tiles and maps that can be edited."""
