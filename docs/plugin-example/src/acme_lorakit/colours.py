"""ACME001: colours are captioned in words."""

import re
from collections.abc import Iterator

from lorakit.model import Candidate, Caption, Character, Dataset, Item, Severity
from lorakit.rules import Example, Hit, Limits, Rule, Study

__all__ = ["HEX_COLOUR"]

_HEX = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_BAD = "JINXCHAR stands in a #c0392b phone box, seen from the front."
_GOOD = "JINXCHAR stands in a deep red phone box, seen from the front."


def _find(study: Study, _limits: Limits) -> Iterator[Hit]:
    for image, text in study.captioned:
        found = list(_HEX.finditer(text))
        if found:
            yield Hit(
                message=f"the caption says {', '.join(match[0] for match in found)}",
                fix="Write the colour as a word, such as 'deep red'.",
                image=image,
                spans=tuple(match.span() for match in found),
            )


def _one(text: str) -> Dataset:
    item = Item(candidate=Candidate(image="a.png"), caption=Caption(text=text))
    return Dataset(items=(item,), character=Character(trigger="JINXCHAR"))


HEX_COLOUR = Rule(
    code="ACME001",
    name="hex-colour",
    severity=Severity.WARNING,
    what="A caption names a colour by its code.",
    why="People prompt in words; a code teaches the model a word nobody will use.",
    source="convention",
    bad=Example(text=_BAD, dataset=lambda: _one(_BAD)),
    good=Example(text=_GOOD, dataset=lambda: _one(_GOOD)),
    check=_find,
)
