"""What the rules about numbers share: whole pictures for shares, how many more are needed, and the wording."""

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lorakit.model import Range, Targets
from lorakit.rules.rule import Unknown
from lorakit.rules.spread import Spread
from lorakit.vocab import Framing

if TYPE_CHECKING:
    from lorakit.rules.study import Study

__all__ = [
    "bounds",
    "counted",
    "framing_target",
    "listed",
    "missing",
    "most",
    "of_all",
    "percent",
    "pictures",
    "surplus",
    "target_text",
    "unjudged",
    "unmeasured",
]

_ROUNDING = 1e-9
"""Keeps 0.1 * 30 at 3: floating point must not move a whole picture."""
_NAMED = 5
"""How many names a message holds before it says how many more there are."""


def __dir__() -> list[str]:
    return __all__


def framing_target(targets: Targets, framing: Framing) -> Range:
    """Return the share wanted of one framing."""
    by_framing = {
        Framing.CLOSE_UP: targets.close_up,
        Framing.MEDIUM: targets.medium,
        Framing.FULL_BODY: targets.full_body,
        Framing.BACK: targets.back,
    }
    return by_framing[framing]


def bounds(share: Range, total: int) -> tuple[int, int]:
    """Return the fewest and most pictures a share allows, to the nearest whole picture."""
    low = 0 if share.low is None else math.floor(share.low * total + _ROUNDING)
    return max(low, 0), most(share.high, total)


def most(share: float | None, total: int) -> int:
    """Return the most pictures a share allows, to the nearest whole picture."""
    return total if share is None else min(total, math.ceil(share * total - _ROUNDING))


def missing(share: Range, count: int, total: int) -> int:
    """Return how many pictures of a kind have to be added until the share's low end is met.

    Each added picture makes the set larger too. A share that only a set of nothing else meets counts as 100 % less a
    picture.
    """
    low = min(share.low or 0.0, 1.0)
    if low >= 1:
        return max(total - count, 0)
    more = max(0, math.ceil((low * total - count - 1) / (1 - low) - _ROUNDING))
    while count + more < math.floor(low * (total + more) + _ROUNDING):
        more += 1
    return more


def surplus(high: float, count: int, total: int) -> int:
    """Return how many pictures of a kind have to go until a share's high end is met."""
    fewer = 0
    while fewer < count and count - fewer > most(high, total - fewer):
        fewer += 1
    return fewer


def target_text(share: Range) -> str:
    """Return a share as text: ``33-40 %``."""
    if share.low is None:
        return "any share" if share.high is None else f"at most {percent(share.high)}"
    if share.high is None:
        return f"at least {percent(share.low)}"
    return percent(share.low) if share.low == share.high else f"{100 * share.low:.0f}-{percent(share.high)}"


def percent(share: float) -> str:
    """Return a share as whole per cent."""
    return f"{100 * share:.0f} %"


def of_all(count: int, total: int) -> str:
    """Return a count beside the whole: ``5 of 28 (18 %)``."""
    return f"{count} of {total} ({percent(count / total)})"


def pictures(count: int) -> str:
    """Return a number of pictures: ``1 picture``, ``2 pictures``."""
    return counted(count, "picture")


def counted(count: int, noun: str) -> str:
    """Return a number with its noun: ``1 outfit``, ``2 outfits``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def listed(names: Iterable[str]) -> str:
    """Return names for a message, the first few of them and how many more there are."""
    every = tuple(names)
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return ", ".join(every[:_NAMED]) + more


def unjudged(spread: Spread) -> Unknown:
    """Say that too little is known of an attribute."""
    total = spread.known + len(spread.unknown)
    return Unknown(
        reason=f"the {spread.attribute} is known of {spread.known} of {total} images only",
        fix=f"Label the {spread.attribute} of the others in candidates.jsonl; `lorakit label` writes the file.",
    )


def unmeasured(study: "Study", what: str) -> Unknown:
    """Say that images were not measured, and what could not be judged for it."""
    return Unknown(
        reason=f"{len(study.unmeasured)} of {len(study.items)} images were not measured: {what}",
        fix="Validate the folder the images lie in, with the images there to be opened.",
    )
