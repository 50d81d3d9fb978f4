"""The common mistakes (seed section 7), and the rules that catch each."""

import attrs

__all__ = ["MISTAKES", "Mistake"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Mistake:
    """A mistake that spoils a training set."""

    number: int
    """Its number in the seed's list."""
    what: str
    codes: tuple[str, ...]
    """The rules that catch it."""


MISTAKES: tuple[Mistake, ...] = (
    Mistake(1, "identity features in captions", ("RED004",)),
    Mistake(2, "constant properties in captions", ("RED001", "RED002", "RED003", "RED005", "RED006")),
    Mistake(3, "wardrobe states that contradict the pictures", ("RED007",)),
    Mistake(4, "comma-separated tag lists", ("CAP006",)),
    Mistake(5, "training beyond convergence", ("TRN008",)),
    Mistake(6, "too little diversity", ("COV001", "COV002", "COV003", "COV004")),
    Mistake(7, "mixed resolutions", ("IMG002",)),
    Mistake(8, "near-duplicate pictures", ("DUP001", "DUP002", "DUP003")),
    Mistake(9, "hero prompts as captions", ("CAP012",)),
    Mistake(10, "expressions that overlap", ("EXP007",)),
    Mistake(11, "white studio backgrounds throughout", ("BKG001", "BKG002")),
    Mistake(12, "one outfit throughout", ("WRD001",)),
    Mistake(13, "one engine for all candidates", ("SET003",)),
    Mistake(14, "a LoRA of the character used to make its own training data", ("SET004",)),
)
"""The fourteen mistakes, in the seed's order."""
