"""Prices as dated tables: what the seed counted with, and what is asked today."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

from lorakit.errors import FieldError

__all__ = ["CHARACTERS_A_TOKEN", "PRICES", "Price", "PriceTable", "PriceUnit", "Tokens"]

CHARACTERS_A_TOKEN = 4
"""Characters of a prompt that count as one token (convention of the providers, for English)."""


def __dir__() -> list[str]:
    return __all__


class PriceUnit(StrEnum):
    """What a price is for."""

    STEP = "step"
    """One training step."""
    IMAGE = "image"
    """One picture made."""
    MEGAPIXEL = "megapixel"
    """A million pixels of the picture made."""
    TOKENS = "million tokens"
    """A million tokens of the picture made."""


@attrs.frozen(kw_only=True)
class Tokens:
    """What a model that is paid by the token charges besides, and how many tokens pictures are."""

    input_usd: float
    """US dollars a million tokens read."""
    text_usd: float
    """US dollars a million tokens of text or thought written."""
    picture_in: int
    """Tokens of one picture read."""
    picture_out: tuple[tuple[str, int], ...]
    """Tokens of one picture made, by its size (``1K``)."""
    most_thought: int = 4096
    """The most tokens of thought to be reckoned with for one picture (convention; forecasts count none)."""


@attrs.frozen(kw_only=True)
class Price:
    """What one endpoint or engine asks."""

    id: str
    """The endpoint's or engine's id."""
    usd: float
    """US dollars a unit."""
    unit: PriceUnit
    least_units: int = 0
    """Units that are charged even when fewer are used."""
    factors: tuple[tuple[str, float], ...] = ()
    """How many times the price a size costs (``4K``), where it differs."""
    tokens: Tokens | None = None
    """What else is charged, and only then, where the unit is a token."""
    source: str

    def __attrs_post_init__(self) -> None:
        if (self.unit is PriceUnit.TOKENS) != (self.tokens is not None):
            fix = "Give tokens for prices by the token, and only for those."
            raise FieldError("tokens", f"the price of {self.id!r} is for each {self.unit.value}", fix)


@attrs.frozen(kw_only=True)
class PriceTable:
    """Prices of one day."""

    id: str
    date: str
    """The day they were read, as ISO 8601."""
    rows: tuple[Price, ...]

    def price(self, name: str) -> Price | None:
        """Return the price of an endpoint or engine, or ``None`` when the table has none."""
        return next((row for row in self.rows if row.id == name), None)


def _rows(unit: PriceUnit, source: str, prices: Iterable[tuple[str, float, int]]) -> tuple[Price, ...]:
    return tuple(Price(id=name, usd=usd, unit=unit, least_units=least, source=source) for name, usd, least in prices)


_GOOGLE = "Google's price page as transcribed on 2026-09-20, LiteLLM 1.109.1"


def _by_token(name: str, sizes: tuple[tuple[str, int], ...], usd: tuple[float, float, float]) -> tuple[Price, Price]:
    """Return a model's price and its batch price, from dollars a million tokens read, written and drawn."""
    whole, half = (
        Price(
            id=name + variant,
            usd=drawn * share,
            unit=PriceUnit.TOKENS,
            tokens=Tokens(input_usd=read * share, text_usd=written * share, picture_in=560, picture_out=sizes),
            source=_GOOGLE,
        )
        for variant, share in (("", 1.0), (":batch", 0.5))
        for read, written, drawn in (usd,)
    )
    return whole, half


_PRO_SIZES = (("1K", 1120), ("2K", 1120), ("4K", 2000))
_FLASH_SIZES = (("512", 400), ("1K", 1120), ("2K", 1680), ("4K", 2520))
"""Of Nano Banana 2.1; 2K and 4K as for gemini-3.1-flash-image."""

_SEED = PriceTable(
    id="seed",
    date="2026-02-15",
    rows=(
        *_rows(
            PriceUnit.STEP,
            "seed section 8",
            (
                ("fal-ai/flux-lora-fast-training", 0.003, 0),
                ("fal-ai/z-image-trainer", 0.00085, 0),
                ("fal-ai/z-image-base-trainer", 0.00085, 0),
                ("fal-ai/wan/v2.2/image-to-video/lora/training", 0.002, 0),
            ),
        ),
        *_rows(
            PriceUnit.IMAGE,
            "seed section 3a",
            (("qwen-multi-angle", 0.035, 0), ("nbp", 0.065, 0), ("seedvr2", 0.001, 0)),
        ),
    ),
)
_TODAY = PriceTable(
    id="today",
    date="2026-11-22",
    rows=(
        *_rows(
            PriceUnit.STEP,
            "fal's endpoint pages and their public users",
            (
                ("fal-ai/flux-2-trainer", 0.0064, 0),
                ("fal-ai/flux-2-klein-9b-base-trainer", 0.0086, 0),
                ("fal-ai/flux-lora-fast-training", 0.002, 0),
                ("fal-ai/z-image-trainer", 0.00226, 100),
                ("fal-ai/z-image-turbo-trainer-v2", 0.00085, 0),
                ("fal-ai/z-image-base-trainer", 0.00085, 0),
                ("fal-ai/wan-22-image-trainer", 0.0045, 100),
                ("fal-ai/wan-22-trainer/t2v-a14b", 0.004, 100),
                ("fal-ai/wan-22-trainer/i2v-a14b", 0.005, 0),
            ),
        ),
        *_rows(
            PriceUnit.MEGAPIXEL,
            "fal's endpoint pages",
            (("qwen-multi-angle", 0.035, 0), ("seedvr2", 0.001, 0), ("qwen-edit", 0.03, 0)),
        ),
        *_by_token("nbp", _PRO_SIZES, (2, 12, 120)),
        Price(
            id="nbp:fal",
            usd=0.15,
            unit=PriceUnit.IMAGE,
            factors=(("4K", 2.0),),
            source="LiteLLM 1.109.1, lumenfall",
        ),
        *_by_token("gemini-nano-banana-2.1", _FLASH_SIZES, (1.5, 7.5, 30)),
        *_by_token("gemini-flash", (("1K", 1290),), (0.3, 2.5, 30)),
        *_rows(PriceUnit.IMAGE, "drawn on this machine", (("storyboard", 0.0, 0),)),
    ),
)

PRICES: Mapping[str, PriceTable] = MappingProxyType({table.id: table for table in (_SEED, _TODAY)})
"""The price tables by id: ``seed`` and ``today``."""
