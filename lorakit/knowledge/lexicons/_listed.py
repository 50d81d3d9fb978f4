"""How lexicons are written down: many phrases in one text."""

__all__ = ["listed"]


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, parted by commas."""
    return tuple(phrase.strip() for phrase in text.split(","))
