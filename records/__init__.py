"""What associations keep while they work: members, methods, cycles, drafts and the journal.

Work in progress stands here and not in the warehouse: saving a draft gives no reader a new
snapshot. It is one SQLite file; every change is one transaction that is on the disk when it ends.
"""
