"""Expressions that spoil a training set: extremes that distort the face, and words for one and the same face.

Source: training best practices, section 3 (Expression Guidelines) and section 7, mistake 10; the lists are convention.
"""

__all__ = ["MOUTH_EXTREMES", "OVERLAPPING", "THEATRICAL"]


def __dir__() -> list[str]:
    return __all__


THEATRICAL: tuple[str, ...] = (
    "bawling",
    "bellowing",
    "contorted",
    "grotesque",
    "howling",
    "hysterical",
    "maniacal",
    "roaring",
    "screaming",
    "shouting",
    "shrieking",
    "theatrical",
    "wailing",
    "yelling",
)
"""Words of an expression that pulls the face out of shape. Of other things they say nothing: howling wind."""

MOUTH_EXTREMES: tuple[str, ...] = (
    "gaping mouth",
    "jaw hanging open",
    "jaw wide open",
    "mouth agape",
    "mouth gaping",
    "mouth is wide open",
    "mouth opened wide",
    "mouth stretched",
    "mouth torn open",
    "mouth wide open",
    "tongue out",
    "wide open mouth",
    "wide-open mouth",
)
"""What a mouth does that loses its shape."""

OVERLAPPING: tuple[tuple[str, str], ...] = (("defiant", "intense"),)
"""Expressions nearly identical in execution, beside those of one family and one strength."""
