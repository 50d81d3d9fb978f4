"""The rules, and judging a set by them."""

from lorakit.rules.checklist import checklist
from lorakit.rules.judge import judge
from lorakit.rules.rule import Check, Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.spread import Spread
from lorakit.rules.study import Axis, Study
from lorakit.rules.tables import coverage

__all__ = [
    "Axis",
    "Check",
    "Example",
    "Hit",
    "Limits",
    "Parameter",
    "Rule",
    "Spread",
    "Study",
    "Unknown",
    "builtin",
    "checklist",
    "coverage",
    "judge",
]


def __dir__() -> list[str]:
    return __all__


def builtin() -> tuple[Rule, ...]:
    """Return lorakit's own rules, sorted by code."""
    from lorakit.rules._all import RULES  # noqa: PLC0415 - values and verbs are imported without the rules

    return RULES
