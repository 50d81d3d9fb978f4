"""Coverage tables: how often each value of each attribute occurs, beside its target."""

from collections.abc import Iterable

from lorakit.model import CoverageRow, CoverageTable
from lorakit.rules._shares import framing_target
from lorakit.rules.spread import COVERED, Spread
from lorakit.rules.study import Study
from lorakit.vocab import Angle, Framing

__all__ = ["coverage"]


def __dir__() -> list[str]:
    return __all__


def coverage(study: Study) -> tuple[CoverageTable, ...]:
    """Return one table for framing, angle, expression, lighting, environment and outfit each.

    Framings and angles are listed even where there are none of them; the other values as they occur.
    """
    return tuple(_table(study, study.spreads[name]) for name in COVERED)


def _table(study: Study, spread: Spread) -> CoverageTable:
    captioned: dict[str, int] = {}
    for image in spread.captioned:
        value = spread.values[image]
        captioned[value] = captioned.get(value, 0) + 1
    rows = (
        CoverageRow(
            value=value,
            count=spread.counts.get(value, 0),
            captioned=captioned.get(value, 0),
            target=_target(study, spread, value),
        )
        for value in _values(study, spread)
    )
    return CoverageTable(attribute=spread.attribute, rows=tuple(rows), unknown=len(spread.unknown))


def _values(study: Study, spread: Spread) -> Iterable[str]:
    if spread.attribute == "framing":
        return tuple(Framing)
    if spread.attribute == "angle":
        return tuple(Angle)
    if spread.attribute == "expression":
        return sorted(spread.counts, key=lambda value: value not in study.neutral)
    return spread.counts


def _target(study: Study, spread: Spread, value: str) -> tuple[float | None, float | None] | None:
    targets = study.profile.targets
    match spread.attribute:
        case "framing":
            wanted = framing_target(targets, Framing(value))
            return (wanted.low, wanted.high)
        case "expression" if value in study.neutral:
            return (targets.neutral.low, targets.neutral.high)
        case "expression":
            return (None, targets.one_expression)
        case "environment":
            return (None, targets.one_environment)
        case "outfit" if value == next(iter(spread.counts)):
            return (targets.primary_outfit.low, targets.primary_outfit.high)
        case _:
            return None
