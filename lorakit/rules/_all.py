"""All of lorakit's own rules."""

from lorakit.rules import (
    backgrounds,
    captions,
    contracts,
    coverage,
    duplicates,
    expressions,
    images,
    keystones,
    names,
    pixels,
    provenance,
    redundancy,
    references,
    sets,
    training,
    wardrobe,
)
from lorakit.rules.rule import Rule

__all__ = ["RULES"]

_FAMILIES = (
    backgrounds,
    captions,
    contracts,
    coverage,
    duplicates,
    expressions,
    images,
    keystones,
    names,
    pixels,
    provenance,
    redundancy,
    references,
    sets,
    training,
    wardrobe,
)


def __dir__() -> list[str]:
    return __all__


RULES: tuple[Rule, ...] = tuple(
    sorted((rule for family in _FAMILIES for rule in family.RULES), key=lambda rule: rule.code)
)
"""Every built-in rule, sorted by code."""
