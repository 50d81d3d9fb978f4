"""A shootout: one shot through several engines or recipes, every pass kept."""

import attrs

from lorakit.model.run import Fate
from lorakit.model.shot import Shot

__all__ = ["Pass", "Shootout"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Pass:
    """One pass of one contender."""

    contender: str
    """The id of the engine or recipe."""
    number: int
    """Its place in the recipe, beginning with 1."""
    engine: str
    fate: Fate = attrs.field(converter=Fate)
    image: str | None = None
    """The picture's file name in the shootout's folder; only when done."""
    usd: float | None = None
    """What it cost, in US dollars; a pass that several contenders share stands with each."""
    prompt: str = ""
    word: str = ""
    """The provider's own word for a refusal."""
    problem: str = ""
    """What is wrong, as a sentence without its full stop."""
    fix: str = ""
    """What to do about it, as a whole sentence."""


@attrs.frozen(kw_only=True)
class Shootout:
    """One shot through several engines or recipes."""

    character: str
    """The character's name; empty for a plain folder."""
    shot: Shot
    """What was asked of all."""
    passes: tuple[Pass, ...] = ()
    """Contender by contender, first pass to last."""
    spent_usd: float = 0.0
    """What it has cost, in US dollars."""
    root: str = attrs.field(default="", eq=False)
    """The folder with the pictures; no part of what the shootout is."""

    @property
    def contenders(self) -> tuple[str, ...]:
        """The ids of engines or recipes, in order."""
        return tuple(dict.fromkeys(each.contender for each in self.passes))

    @property
    def complete(self) -> bool:
        """Whether every pass is done."""
        return all(each.fate is Fate.DONE for each in self.passes)
