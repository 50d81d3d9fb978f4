"""Selections as text, JSON and HTML. After a change that is meant, run with LORAKIT_WRITE_GOLDEN=1 and read it."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs
import pytest

from lorakit.model import Candidate, Character, Dataset, Item, Missed, Range, Reason, Selection, Shot
from lorakit.render import Look, selection_dict, selection_fragment, selection_html, selection_text

FILES = Path(__file__).parents[1] / "golden" / "picks"
POOL = Dataset(
    items=tuple(
        Item(
            candidate=Candidate(image=f"{at:02}<b>.png", shot=Shot(angle="front", expression="tired") if at else Shot())
        )
        for at in range(24)
    ),
    character=Character(trigger="JINXCHAR"),
)
CHOSEN = ("00<b>.png", "01<b>.png")
FOUND = Selection(
    chosen=CHOSEN,
    value=-4.5,
    bound=-4.25,
    quality=1.5,
    penalty=2,
    missed=(
        Missed(range="framing back", code="COV001", have=0, want=Range(2, 3), needs=2),
        Missed(range="intense expressions", code="EXP008", have=3, want=Range(None, 2), needs=1),
    ),
    reasons=tuple(
        Reason(
            image=image,
            chosen=image in CHOSEN,
            text="needed for neutral" if image in CHOSEN else "01<b>.png is better by 0.010",
            rival=None if image in CHOSEN else "01<b>.png",
            quality=None if 12 <= at < 22 else 0.75 - at / 100,
        )
        for at, image in enumerate(POOL.images)
    ),
    wanted=(Shot(angle="back", framing="back", expression="neutral", environment="laboratory"), Shot()),
    pool=POOL,
)
NOTHING = Selection(conflicts=("01<b>.png is to be kept", "at most 0 pictures are wanted"), pool=POOL)
CLEAN = attrs.evolve(FOUND, missed=(), wanted=(), bound=-4.5, reasons=FOUND.reasons[:4])
THUMBNAILS = {"01<b>.png": b"\xff\xd8first\xff\xd9"}

WRITERS: Mapping[str, Callable[[], str]] = {
    "pick.txt": lambda: selection_text(FOUND, POOL),
    "pick-verbose-colour.txt": lambda: selection_text(FOUND, POOL, look=Look(verbose=True, colour=True)).replace(
        "\x1b", "ESC"
    ),
    "pick-clean.txt": lambda: selection_text(CLEAN, POOL),
    "pick-conflict.txt": lambda: selection_text(NOTHING, POOL),
    "pick.json": lambda: json.dumps(selection_dict(FOUND), indent=2),
    "pick.html": lambda: selection_html(FOUND, POOL, THUMBNAILS),
    "pick-conflict.html": lambda: selection_html(NOTHING, POOL),
    "pick-from-file.html": lambda: selection_fragment(attrs.evolve(FOUND, pool=None)),
}


@pytest.mark.parametrize("name", list(WRITERS))
def test_a_selection_is_written_as_before(name: str) -> None:
    text = WRITERS[name]()
    if os.environ.get("LORAKIT_WRITE_GOLDEN"):
        FILES.mkdir(exist_ok=True)
        (FILES / name).write_text(text, encoding="utf-8", newline="\n")
    assert text == (FILES / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in WRITERS if name.endswith(".html")])
def test_names_from_outside_are_escaped(name: str) -> None:
    assert "<b>.png" not in WRITERS[name]()
