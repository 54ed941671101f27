"""Frames in, shapes out: what is drawn, what is missing and why, the key, and the rows behind every mark.

No library of any output is known here, no warehouse and no screen; `renderers` draws shapes for each
medium. docs/charts.md says how to add a chart.
"""
