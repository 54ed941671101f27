"""Codes of conduct at work: methods, cycles, assessments, review, publication, and who may do what.

Rules and acts only: no screen, no SQL. A rule is a function of what it is told; an act (in the
modules named after what people do) asks the rule, makes the change and writes the journal in one
transaction of `records/`. Pages and the command line do nothing that an act does not allow.
"""
