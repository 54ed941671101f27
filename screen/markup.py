"""Text that people entered, on its way into a sentence of the screen."""

SIGNS = "\\`*_{}[]<>()#+!|$~:"


def as_text(text: str) -> str:
    """Keep a text from being read as markup."""
    for sign in SIGNS:
        text = text.replace(sign, f"\\{sign}")
    return text
