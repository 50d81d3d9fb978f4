"""What the shell completes: models, trainers and rule codes."""

from lorakit.knowledge import CONTRACTS, ENGINES, MODELS, PRICES, RECIPES, REFERENCE_MODELS
from lorakit.rules import builtin
from lorakit.vocab import BUILTIN, Tier

__all__ = ["codes", "engines", "expressions", "models", "price_tables", "recipes", "references", "trainers"]


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


def recipes(incomplete: str) -> list[tuple[str, str]]:
    """Return the recipes that begin with what was typed, each with its engines."""
    return [(name, " > ".join(each.engines)) for name, each in RECIPES.items() if name.startswith(incomplete)]


def price_tables(incomplete: str) -> list[tuple[str, str]]:
    """Return the price tables that begin with what was typed, each with its date."""
    return [(name, each.date) for name, each in PRICES.items() if name.startswith(incomplete)]


def expressions(incomplete: str) -> list[tuple[str, str]]:
    """Return the tiers and expressions that begin with the last one typed, after those before its comma."""
    before, comma, last = incomplete.rpartition(",")
    known = [(tier.value, "every one of this strength") for tier in Tier]
    known += [(each.name, ", ".join(each.descriptors)) for each in BUILTIN.expressions if each.name != Tier.NEUTRAL]
    return [(before + comma + name, text) for name, text in known if name.startswith(last)]


def engines(incomplete: str) -> list[tuple[str, str]]:
    """Return lorakit's engines that begin with what was typed, each with its title."""
    return [(name, each.title) for name, each in ENGINES.items() if name.startswith(incomplete)]
