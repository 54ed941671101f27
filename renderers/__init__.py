"""Shapes as each medium draws them: pages and projected slides, native PowerPoint, SVG, Typst.

Each medium has one `draw`, a dispatch by kind of shape. A chart of a known kind needs no change here;
tests/renderers says which medium does not draw a kind. None of them reads anything but the shape.
"""
