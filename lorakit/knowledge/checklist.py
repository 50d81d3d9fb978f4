"""The pre-training checklist (seed section 9): its lines, and the rules that decide each."""

import attrs

__all__ = ["CHECKLIST", "ChecklistLine"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class ChecklistLine:
    """A line of the checklist."""

    item: str
    """The line as the checklist has it."""
    codes: tuple[str, ...]
    """The rules whose standing findings fail the line; none when no rule can decide it."""
    note: str = ""
    """What decides a line without rules, as a sentence."""


CHECKLIST: tuple[ChecklistLine, ...] = (
    ChecklistLine("15-25 curated images", ("SET001",)),
    ChecklistLine("All same resolution (auto-normalization available)", ("IMG002",)),
    ChecklistLine("Coverage matrix: close-ups 33-40%, medium 25-30%, full body 20-25%, back 10%", ("COV001",)),
    ChecklistLine("5+ distinct camera angles", ("COV002", "COV003")),
    ChecklistLine(
        "5-7 distinct expressions, neutral dominant (~40%), no single expression >5-6x", ("EXP001", "EXP002", "EXP003")
    ),
    ChecklistLine("3+ wardrobe variations (outfits captioned explicitly)", ("WRD001",)),
    ChecklistLine("5+ distinct backgrounds (no all-white sets)", ("BKG001", "BKG002", "BKG003")),
    ChecklistLine("Mixed angle sources (three-pass or hybrid pipeline)", ("SET003", "SET004")),
    ChecklistLine("No near-duplicates (same angle + expression combo)", ("DUP001", "DUP002", "DUP003")),
    ChecklistLine("Captions are natural language (not comma tags), model-appropriate length", ("CAP006", "CAP007")),
    ChecklistLine(
        "Captions contain ONLY: trigger, expression, angle, environment, lighting",
        ("CAP001", "CAP002", "CAP003", "CAP004", "CAP005", "CAP010", "CAP011", "RED005", "RED006"),
    ),
    ChecklistLine(
        "Captions do NOT contain: style tags, identity features, wardrobe states, hero prompts",
        ("CAP012", "RED001", "RED002", "RED003", "RED004", "RED007"),
    ),
    ChecklistLine("No face obstruction, watermarks, or compression artifacts", ("IMG008", "IMG010", "IMG011")),
    ChecklistLine("ZIP built and ready for upload", (), note="`lorakit prepare` builds the ZIP and reads it back."),
)
"""The fourteen lines, in the checklist's order."""
