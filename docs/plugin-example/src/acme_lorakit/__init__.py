"""Acme's plug-in for lorakit: what it adds."""

from collections.abc import Iterable

from acme_lorakit.colours import HEX_COLOUR
from acme_lorakit.portrait import PORTRAIT
from lorakit.model import ModelProfile
from lorakit.plugins import hookimpl
from lorakit.rules import Rule

__all__ = ["lorakit_models", "lorakit_rules"]


@hookimpl
def lorakit_rules() -> Iterable[Rule]:
    """Return Acme's rules."""
    return [HEX_COLOUR]


@hookimpl
def lorakit_models() -> Iterable[ModelProfile]:
    """Return Acme's model profiles."""
    return [PORTRAIT]
