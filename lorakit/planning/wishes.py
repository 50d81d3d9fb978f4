"""What a plan is asked for, and what it can be made with."""

from collections.abc import Mapping

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import DISTRIBUTION, ENGINES, LORA_PREP, MODELS, PRICES, RECIPES, PriceTable
from lorakit.model import EngineFacts, ModelProfile, Recipe

__all__ = ["DEFAULT_RECIPE", "Wishes", "Workshop"]

DEFAULT_RECIPE = "three-pass"
"""The recipe of a plan that names none."""
_LARGEST = 500


def __dir__() -> list[str]:
    return __all__


def _sane(_instance: object, _attribute: object, size: int | None) -> None:
    if size is not None and not 1 <= size <= _LARGEST:
        raise FieldError("size", f"{size} is no size of a training set", f"Use a number from 1 to {_LARGEST}.")


@attrs.frozen(kw_only=True)
class Wishes:
    """What a plan is asked for; the defaults are the guide's."""

    size: int | None = attrs.field(default=None, validator=_sane)
    """How many pictures; ``None``: the guide's number for the recipe, and for gaps as few as will do."""
    recipe: str = DEFAULT_RECIPE
    """The recipe's id."""
    expressions: tuple[str, ...] = ()
    """Names of expressions, or tiers (``moderate``); empty: the guide's."""
    smart_back: bool = True
    """Whether back views are made without the pass that draws expressions."""
    env_rotation: bool = True
    """Whether places rotate; otherwise every picture is set in the character's first."""
    lightings: tuple[str, ...] = ()
    """The lights that rotate; empty: lorakit's own."""

    @property
    def pictures(self) -> int:
        """How many pictures a whole plan has."""
        if self.size is not None:
            return self.size
        return LORA_PREP.candidates if self.recipe == "lora-prep" else DISTRIBUTION.jobs


@attrs.frozen(kw_only=True)
class Workshop:
    """What plans are made with: the model's profile, engines, recipes, prices and the rules' numbers."""

    profile: ModelProfile = MODELS["flux-2"]
    engines: Mapping[str, EngineFacts] = ENGINES
    """The engines by id, as configured."""
    recipes: Mapping[str, Recipe] = RECIPES
    """The recipes by id."""
    prices: PriceTable = PRICES["today"]
    limits: Mapping[str, Mapping[str, float]] = attrs.field(factory=dict)
    """Parameters of rules that differ from their defaults, by rule code and name."""

    def recipe(self, name: str) -> Recipe:
        """Return a recipe whose engines are all known.

        Raises:
            FieldError: There is no such recipe, or it names an engine that is not there.
        """
        found = self.recipes.get(name)
        if found is None:
            known = ", ".join(sorted(self.recipes))
            raise FieldError("recipe", f"unknown recipe {name!r}", f"Use one of {known}, or write [recipes.{name}].")
        for engine in found.engines:
            if engine not in self.engines:
                fix = f"Use engines out of {', '.join(sorted(self.engines))}, or install the plug-in that brings it."
                raise FieldError("engines", f"recipe {name!r} needs the engine {engine!r}, which is not there", fix)
        return found

    def sets(self, recipe: Recipe) -> frozenset[str]:
        """Return the attributes of a shot that a recipe's engines can set between them."""
        return frozenset(name for engine in recipe.engines for name in self.engines[engine].capabilities)
