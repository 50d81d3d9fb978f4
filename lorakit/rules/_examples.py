"""Small captioned sets for the examples of the caption rules."""

from collections.abc import Callable, Sequence

import attrs

from lorakit.model import Candidate, Caption, Character, Dataset, Item, Shot, Stray
from lorakit.vocab import Outfit

__all__ = ["CHARACTER", "GOOD", "captioned", "with_caption", "with_stray"]

CHARACTER = Character(
    name="KIAN",
    trigger="KIANCHAR",
    class_word="robot",
    traits=("grey-blue armored plating", "solid electric blue eyes"),
    hero_prompt=(
        "A massive combat chassis with grey-blue armored plating, solid electric blue eyes and a scarred visor, "
        "standing in a hangar"
    ),
    outfits=(Outfit(phrase="a torn grey jumpsuit"), Outfit(phrase="a chrome-plated officer's uniform")),
)
"""Whose sets they are: the seed's own example."""

GOOD = (
    "KIANCHAR with a neutral expression, seen from above, camera looking down. "
    "An industrial corridor with worn metal walls. Cool overhead light."
)
"""The seed's own good caption (training best practices, section 2)."""


def __dir__() -> list[str]:
    return __all__


def captioned(
    *texts: str | Caption | None, shots: Sequence[Shot] = (), model: str = "z-image", trainer: str | None = None
) -> Callable[[], Dataset]:
    """Return a maker of a set with these captions, one an image; labels where there are any."""

    def make() -> Dataset:
        items = tuple(
            Item(
                candidate=Candidate(image=f"{index + 1:02}.png", shot=shots[index % len(shots)] if shots else Shot()),
                caption=Caption(text=text) if isinstance(text, str) else text,
            )
            for index, text in enumerate(texts)
        )
        return Dataset(items=items, character=CHARACTER, model=model, trainer=trainer)

    return make


def with_stray(stray: Stray) -> Callable[[], Dataset]:
    """Return a maker of a set with something else in its folder."""
    return lambda: attrs.evolve(captioned(GOOD)(), strays=(stray,))


def with_caption(text: str, *, shot: Shot | None = None) -> Callable[[], Dataset]:
    """Return a maker of a set of one image."""
    return captioned(text, shots=(shot,) if shot else ())
