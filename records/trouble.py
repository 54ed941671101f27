"""What can be wrong with the place where the records are kept."""


class NotKept(Exception):
    """The records could not be written or reached: the disk is full, or the server does not answer."""


class NotOpened(NotKept):
    """The records are of a newer release, or could not be brought up to this one, or are no records."""


class Damaged(NotOpened):
    """The records are not as they were written."""


class BackupImpossible(Exception):
    """The backup or the restore cannot be done; the message says why, and nothing was changed."""


class NotThisState(Exception):
    """The records are of another release, or cannot be brought up to this one. Nothing was changed."""
