"""Planning which pictures to make."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypedDict, Unpack

from lorakit import planning
from lorakit.knowledge import ENGINES, RECIPES, PriceTable
from lorakit.model import Dataset, Plan, Recipe, Shot
from lorakit.planning.cost import own_price
from lorakit.workflow.configuring import engines_of, price_table
from lorakit.workflow.loading import load
from lorakit.workflow.settings import Settings, settings_of

__all__ = ["Wished", "plan", "workshop_of"]


def __dir__() -> list[str]:
    return __all__


class Wished(TypedDict, total=False):
    """What a plan may be asked for besides its size, as keywords; see :class:`lorakit.planning.Wishes`."""

    recipe: str
    expressions: tuple[str, ...]
    smart_back: bool
    env_rotation: bool
    lightings: tuple[str, ...]


def plan(
    dataset: Dataset | str | Path,
    size: int | None = None,
    *,
    gaps: bool = False,
    wanted: Iterable[Shot] | None = None,
    prices: str | PriceTable = "today",
    **wishes: Unpack[Wished],
) -> Plan:
    """Plan which pictures to make of a character, by which engines, at what cost. Nothing is made and nothing asked.

    Args:
        dataset: The character's keystones and candidates, or a folder to load.
        size: How many pictures; without it the guide's 28 (50 for ``lora-prep``). For gaps the fewest that the set is
            to have in the end; without it the fewest that the model wants.
        gaps: Whether the pictures that are there count, and only what is missing is planned.
        wanted: The shots to plan instead, one picture each, such as ``Selection.wanted``.
        prices: The price table, or the id of a built-in one, that the forecast goes by.
        **wishes: ``recipe``, ``expressions``, ``smart_back``, ``env_rotation``, ``lightings``.

    Returns:
        The plan, with its forecast (``.cost``), its rows (``.table``) and what its reader should know (``.notes``). It
        shows itself in a notebook.

    Raises:
        FieldError: The size, the recipe, an expression or the price table is not known.
        InputError: There is no picture to start from, or the model is not known.
    """
    whole = dataset if isinstance(dataset, Dataset) else load(dataset)
    settings = settings_of(whole)
    workshop = workshop_of(settings, whole, price_table(settings, prices))
    if gaps and size is None:
        size = int(workshop.profile.images.low or 0) or None
    wish = planning.Wishes(size=size, **wishes)
    if wanted is not None:
        return planning.wanted(whole, tuple(wanted), wish, workshop)
    return planning.gaps(whole, wish, workshop) if gaps else planning.plan(whole, wish, workshop)


def workshop_of(settings: Settings, dataset: Dataset, prices: PriceTable) -> planning.Workshop:
    """Return what plans of a set are made with: the project's engines, recipes, prices and numbers."""
    facts = {name: engine.facts for name, engine in engines_of(settings, prices).items()}
    for name, options in settings.config.engines.items():
        usd = options.get("usd")
        prices = own_price(prices, facts[name], usd if isinstance(usd, int | float) else None)
    engines = {**ENGINES, **facts}
    alone = {name: Recipe(id=name, engines=(name,), source="one engine alone") for name in engines}
    return planning.Workshop(
        profile=settings.profile(dataset),
        engines=engines,
        recipes={**alone, **RECIPES, **settings.config.recipes},
        prices=prices,
        limits=settings.config.limits,
    )
