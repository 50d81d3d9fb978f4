"""What lorakit itself adds, by the same hooks as anybody."""

from lorakit.knowledge import MODELS
from lorakit.model import ModelProfile
from lorakit.plugins.hookspecs import hookimpl
from lorakit.rules import Rule, builtin

__all__ = ["lorakit_models", "lorakit_rules"]


@hookimpl
def lorakit_rules() -> tuple[Rule, ...]:
    """Return lorakit's own rules."""
    return builtin()


@hookimpl
def lorakit_models() -> tuple[ModelProfile, ...]:
    """Return lorakit's own model profiles."""
    return tuple(MODELS.values())
