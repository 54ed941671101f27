"""Saying no: one sentence for the person who asked, from `words/`, and nothing has been changed."""


class Refused(Exception):
    """What was asked is against a rule or cannot be done; the message says what, why and what to do."""


class NotPermitted(Refused):
    """The person has not the role that this needs in this association."""


class ChangedMeanwhile(Refused):
    """Somebody else saved the same thing first; nothing is overwritten until the person decides."""
