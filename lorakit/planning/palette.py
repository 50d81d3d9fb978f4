"""Which expressions a plan shows, and how often each."""

from collections.abc import Iterable, Sequence

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import FURTHER_EXPRESSIONS, POLICIES
from lorakit.model import Targets
from lorakit.rules import _shares as shares
from lorakit.vocab import ExpressionPolicy, Tier, Vocabulary, label_key

__all__ = ["Palette", "Tone", "palette"]

_NEUTRAL = Tier.NEUTRAL.value
_MILD_TONES = 2
"""Expressions other than neutral at three-quarter views, as the guide's (tired and focused)."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Tone:
    """One expression other than neutral, as a plan deals it out."""

    name: str
    weight: float
    """How often against the others."""
    mild: bool
    """Whether it is shown at three-quarter views too."""
    intense: bool


@attrs.frozen(kw_only=True)
class Palette:
    """The expressions of a plan besides neutral."""

    tones: tuple[Tone, ...]
    asked: bool = False
    """Whether its user chose them by name, so that none may be added."""

    def most(self, tone: Tone, total: int, targets: Targets) -> int:
        """Return how many pictures of a set one expression may have."""
        most = shares.most(targets.one_expression, total)
        return min(most, shares.most(targets.intense, total)) if tone.intense else most


def palette(asked: Sequence[str], vocabulary: Vocabulary, targets: Targets) -> Palette:
    """Return the expressions a plan shows.

    Args:
        asked: Names of expressions or tiers; none: the guide's own. Neutral is always shown.
        vocabulary: The expressions that are known; other words are expressions too.
        targets: How many distinct ones are wanted.

    Raises:
        FieldError: A name is neutral's alone, or nothing but blanks.
    """
    tiers = {tier.value for tier in Tier}
    words = [word for each in asked if (word := label_key(each))]
    named = [each for each in asked if label_key(each) not in {*tiers, None}]
    if asked and not words:
        raise FieldError("expressions", "no expression is named", f"Name some, or tiers: {', '.join(sorted(tiers))}.")
    full = [name for name in POLICIES[ExpressionPolicy.FULL].expressions if name != _NEUTRAL]
    if named:
        known = [vocabulary.expression(name) for name in named]
        names = [each.name if each else name for each, name in zip(known, named, strict=True)]
        wanted = _of_tiers(full, words, vocabulary)
        return _made([*wanted, *(name for name in names if name not in wanted)], (), vocabulary, asked=True)
    allowed = words or [tier.value for tier in Tier]
    own = _of_tiers(full, allowed, vocabulary)
    others = _of_tiers(_further(vocabulary), allowed, vocabulary)
    lacking = max(1, int(targets.expressions.low or 1) - 1 - len(own))
    return _made(own, _apart(own, others, vocabulary)[:lacking], vocabulary, asked=False)


def _further(vocabulary: Vocabulary) -> list[str]:
    return list(dict.fromkeys([*FURTHER_EXPRESSIONS, *(each.name for each in vocabulary.expressions)]))


def _of_tiers(names: Iterable[str], tiers: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    known = ((name, vocabulary.expression(name)) for name in names)
    return [name for name, term in known if term and term.tier.value in tiers and term.tier is not Tier.NEUTRAL]


def _apart(own: Sequence[str], others: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """Return the expressions that are no near doubles: of another family and tier than any before them."""
    kinds = {(term.family, term.tier) for name in own if (term := vocabulary.expression(name))}
    families = {family for family, _ in kinds}
    found = []
    for name in others:
        term = vocabulary.expression(name)
        if name not in own and term is not None and term.family not in families:
            families.add(term.family)
            found.append(name)
    return found


def _made(own: Sequence[str], more: Sequence[str], vocabulary: Vocabulary, *, asked: bool) -> Palette:
    """Return a palette; the guide's weights follow from its angles: three that show all, two that show the mild."""
    intense = {name for name in (*own, *more) if (term := vocabulary.expression(name)) and term.tier is Tier.INTENSE}
    mild = [name for name in (*own, *more) if name not in intense and label_key(name) != _NEUTRAL][:_MILD_TONES]
    tones = [
        Tone(
            name=name,
            weight=1.0 if name in more else 5.0 if name in mild else 2.0 if name in intense else 3.0,
            mild=name in mild,
            intense=name in intense,
        )
        for name in (*own, *more)
        if label_key(name) != _NEUTRAL
    ]
    return Palette(tones=tuple(tones), asked=asked)
