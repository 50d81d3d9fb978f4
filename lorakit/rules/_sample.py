"""Sets that keep every rule: what examples vary, and what the laws start from.

The image models' set is a carried-out plan of twelve angles: 28 pictures, the eight keystone views among them, neutral
once at each angle, every other expression at several. The video model's set has 15.
"""

from collections.abc import Callable
from functools import cache

import attrs

from lorakit.captions import build
from lorakit.knowledge import MODELS
from lorakit.model import (
    Candidate,
    Character,
    Dataset,
    ImageFacts,
    Item,
    Origin,
    Provenance,
    Purpose,
    Shot,
    Step,
)
from lorakit.vocab import Outfit

__all__ = ["CHARACTER", "altered", "reference_sample", "relabelled", "sample", "uncaptioned", "with_facts"]

CHARACTER = Character(
    name="JINX",
    trigger="JINXCHAR",
    class_word="woman",
    traits=("scar over the left eyebrow", "silver hair"),
    hero_prompt="A lean woman in her thirties with silver hair, grey eyes and a scar over the left eyebrow",
    outfits=(
        Outfit(phrase="a torn grey jumpsuit", weight=3),
        Outfit(phrase="a chrome-plated officer's uniform"),
        Outfit(phrase="a heavy winter coat"),
        Outfit(phrase="a plain linen shirt"),
    ),
)
"""Whose set it is."""

_ENVIRONMENTS = (
    "industrial corridor",
    "city street",
    "forest clearing",
    "laboratory",
    "living room",
    "foggy moor",
    "warm tavern",
    "shadowed stairwell",
)
_LIGHTINGS = ("soft window light", "overcast", "neon", "golden hour", "hard side")
_OUTFIT_TURN = (0, 1, 0, 2, 0, 3)
_POSES = ("standing upright", "leaning against a wall", "sitting on a crate", "walking slowly")
_MOTIONS = ("turns the head slowly", "takes a slow breath", "shifts weight from one foot to the other")
_KEYSTONES = (
    ("closeup_front", "close_up"),
    ("closeup_three_quarter", "close_up"),
    ("three_quarter_left", "close_up"),
    ("profile_left", "medium"),
    ("profile_right", "medium"),
    ("front", "full_body"),
    ("back", "back"),
    ("three_quarter_right", "full_body"),
)
_STILLS = (
    ("back_left", "back", "neutral"),
    ("back_right", "back", "neutral"),
    ("low_angle", "full_body", "neutral"),
    ("high_angle", "full_body", "neutral"),
    ("front", "medium", "tired"),
    ("closeup_front", "close_up", "focused"),
    ("closeup_three_quarter", "close_up", "wary"),
    ("three_quarter_left", "medium", "focused"),
    ("three_quarter_right", "medium", "tired"),
    ("front", "medium", "wary"),
    ("closeup_front", "close_up", "exhausted"),
    ("closeup_three_quarter", "close_up", "tired"),
    ("front", "full_body", "focused"),
    ("closeup_front", "close_up", "wary"),
    ("three_quarter_left", "full_body", "tired"),
    ("closeup_three_quarter", "close_up", "sad"),
    ("front", "medium", "furious"),
    ("closeup_front", "close_up", "tired"),
    ("closeup_three_quarter", "close_up", "focused"),
    ("three_quarter_right", "medium", "focused"),
)
_CLIPS = (
    ("front", "medium", "tired"),
    ("closeup_front", "close_up", "focused"),
    ("closeup_three_quarter", "close_up", "wary"),
    ("three_quarter_right", "medium", "focused"),
    ("three_quarter_left", "medium", "tired"),
    ("front", "full_body", "wary"),
    ("three_quarter_right", "full_body", "sad"),
    ("front", "full_body", "exhausted"),
)
_RECIPE = (Step(engine="qwen-multi-angle", usd=0.035), Step(engine="nbp", usd=0.065), Step(engine="seedvr2", usd=0.001))


def __dir__() -> list[str]:
    return __all__


@cache
def sample(model: str = "flux-2") -> Dataset:
    """Return a set for one of the built-in models in which no rule finds more than an info."""
    video = MODELS[model].video
    views = [(angle, framing, "neutral") for angle, framing in _KEYSTONES[: 7 if video else 8]]
    shots = [*views, *(_CLIPS if video else _STILLS)]
    return Dataset(
        items=tuple(_item(index, shot, keystone=index < len(views), model=model) for index, shot in enumerate(shots)),
        character=CHARACTER,
        model=model,
    )


def _item(index: int, view: tuple[str, str, str], *, keystone: bool, model: str) -> Item:
    angle, framing, expression = view
    video = MODELS[model].video
    shot = Shot(
        angle=angle,
        framing=framing,
        expression=expression,
        lighting=_LIGHTINGS[(2 * index + index // 5) % len(_LIGHTINGS)],
        environment=_ENVIRONMENTS[(3 * index + index // 8) % len(_ENVIRONMENTS)],
        outfit=CHARACTER.outfits[_OUTFIT_TURN[index % len(_OUTFIT_TURN)]].phrase,
        pose=_POSES[index % len(_POSES)] if video else None,
        motion=_MOTIONS[index % len(_MOTIONS)] if video else None,
    )
    image = f"{index + 1:02}-{angle.replace('_', '-')}-{expression}.png"
    steps = () if keystone else _RECIPE
    provenance = Provenance(origin=Origin.KEYSTONE if keystone else Origin.GENERATED, steps=steps)
    candidate = Candidate(image=image, shot=shot, provenance=provenance, facts=_facts(index))
    return Item(candidate=candidate, caption=build(shot, character=CHARACTER, model=MODELS[model], image=image))


def _facts(index: int) -> ImageFacts:
    digest = f"{index + 1:064x}"
    return ImageFacts(
        width=1024,
        height=1024,
        format="PNG",
        mode="RGB",
        sharpness=300.0 + 7 * index,
        brightness=0.3 + 0.01 * index,
        border_white=0.02,
        border_spread=0.4,
        phash=_scattered(2 * index),
        phash_mirrored=_scattered(2 * index + 1),
        file_digest=digest,
        pixel_digest=digest,
        bytes=1_500_000 + 1000 * index,
    )


def _scattered(index: int) -> int:
    """Return the index-th of many 64-bit numbers far apart (the finaliser of SplitMix64)."""
    number = (index + 1) * 0x9E3779B97F4A7C15 % 2**64
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    number = (number ^ number >> 27) * 0x94D049BB133111EB % 2**64
    return number ^ number >> 31


def altered(change: Callable[[int, Item], Item | None], dataset: Dataset | None = None) -> Dataset:
    """Return a set with each item changed by its index from 0; ``None`` leaves the item out."""
    base = dataset or sample()
    changed = (change(index, item) for index, item in enumerate(base.items))
    return attrs.evolve(base, items=tuple(item for item in changed if item is not None))


def relabelled(shot: Callable[[int, Shot], Shot], dataset: Dataset | None = None) -> Dataset:
    """Return a set with each item's shot changed by its index from 0; captions stay as they are."""

    def change(index: int, item: Item) -> Item:
        candidate = item.candidate
        return attrs.evolve(item, candidate=attrs.evolve(candidate, shot=shot(index, candidate.shot)))

    return altered(change, dataset)


def with_facts(facts: Callable[[int, ImageFacts], ImageFacts], dataset: Dataset | None = None) -> Dataset:
    """Return a set with each item's facts changed by its index from 0."""

    def change(index: int, item: Item) -> Item:
        measured = item.candidate.measured
        if measured is None:
            return item
        return attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=facts(index, measured)))

    return altered(change, dataset)


def uncaptioned() -> Dataset:
    """Return the clean set without its captions."""
    return altered(lambda _index, item: attrs.evolve(item, caption=None))


def reference_sample(images: int = 2) -> Dataset:
    """Return inference references of the same character: clean white backgrounds, no captions."""
    white = with_facts(lambda _index, facts: attrs.evolve(facts, border_white=1.0, border_spread=0.0))
    plain = relabelled(lambda _index, shot: attrs.evolve(shot, environment="white studio"), white)
    kept = altered(lambda index, item: attrs.evolve(item, caption=None) if index < images else None, plain)
    return attrs.evolve(kept, model="flux-2-multi-reference", purpose=Purpose.REFERENCE)
