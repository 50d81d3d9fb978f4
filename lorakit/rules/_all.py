"""All of lorakit's own rules."""

from lorakit.rules.rule import Rule

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


RULES: tuple[Rule, ...] = ()
"""Every built-in rule, sorted by code."""
