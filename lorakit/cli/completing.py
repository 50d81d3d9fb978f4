"""What the shell completes: models, trainers and rule codes."""

from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.rules import builtin

__all__ = ["codes", "models", "references", "trainers"]


def __dir__() -> list[str]:
    return __all__


def models(incomplete: str) -> list[tuple[str, str]]:
    """Return the models that begin with what was typed, each with its title."""
    return [(name, each.title) for name, each in MODELS.items() if name.startswith(incomplete)]


def trainers(incomplete: str) -> list[tuple[str, str]]:
    """Return the trainers that begin with what was typed, each with its title."""
    return [(name, each.title) for name, each in CONTRACTS.items() if name.startswith(incomplete)]


def references(incomplete: str) -> list[tuple[str, str]]:
    """Return the models for inference references that begin with what was typed, each with its title."""
    return [(name, each.title) for name, each in REFERENCE_MODELS.items() if name.startswith(incomplete)]


def codes(incomplete: str) -> list[tuple[str, str]]:
    """Return the rules whose code begins with what was typed, each with its name."""
    return [(each.code, each.name) for each in builtin() if each.code.startswith(incomplete.upper())]
