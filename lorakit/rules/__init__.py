"""The rules, and judging a set by them."""

from lorakit.rules.judge import judge
from lorakit.rules.launch import launch_blockers, overrides_used
from lorakit.rules.rule import Check, Example, Hit, Limits, Parameter, Rule, Unknown
from lorakit.rules.spread import Spread
from lorakit.rules.study import Axis, Near, Study

__all__ = [
    "Axis",
    "Check",
    "Example",
    "Hit",
    "Limits",
    "Near",
    "Parameter",
    "Rule",
    "Spread",
    "Study",
    "Unknown",
    "builtin",
    "judge",
    "launch_blockers",
    "overrides_used",
]


def __dir__() -> list[str]:
    return __all__


def builtin() -> tuple[Rule, ...]:
    """Return lorakit's own rules, sorted by code."""
    from lorakit.rules._all import RULES  # noqa: PLC0415 - values and verbs are imported without the rules

    return RULES
