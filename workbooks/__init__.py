"""Excel workbooks of a cycle and of a method: written to be filled in, read with every problem named.

A workbook that comes back is somebody else's file. `safe` refuses it before any parser sees it,
`sheets` has openpyxl read its cells without trusting their extent, `cells` and `headings` say what they mean,
and `cycle_in` and `method_book` hold them against the rules of `conduct/`, which knows no workbooks.
`offline` is the whole way: what a workbook would change is shown first, and an act of `conduct/` makes
the change. `evidence` looks through the PDF files and photographs that are brought beside them.
"""
