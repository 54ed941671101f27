"""What people typed, shown as text: no sign in it means anything to Markdown."""


def as_text(typed: str) -> str:
    """Return a text in which Markdown finds no sign, for sentences that are shown as Markdown."""
    return "".join(
        one if one.isalnum() or one in " @" else f"\\{one}" if one.isascii() else one for one in typed
    )
