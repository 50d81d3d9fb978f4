"""Prices as dated tables: what the seed counted with, and what is asked today."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

__all__ = ["PRICES", "Price", "PriceTable", "PriceUnit"]


def __dir__() -> list[str]:
    return __all__


class PriceUnit(StrEnum):
    """What a price is for."""

    STEP = "step"
    """One training step."""
    IMAGE = "image"
    """One picture made."""
    MEGAPIXEL = "megapixel"
    """A million pixels."""


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
    source: str


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
        *_rows(
            PriceUnit.IMAGE,
            "Google's price page as transcribed on 2026-09-20, LiteLLM 1.109.1; 1K pictures",
            (
                ("nbp", 0.134, 0),
                ("nbp:batch", 0.067, 0),
                ("nbp:fal", 0.15, 0),
                ("nano-banana-2.1", 0.0336, 0),
                ("gemini-flash", 0.039, 0),
            ),
        ),
        *_rows(PriceUnit.IMAGE, "drawn on this machine", (("storyboard", 0.0, 0),)),
    ),
)

PRICES: Mapping[str, PriceTable] = MappingProxyType({table.id: table for table in (_SEED, _TODAY)})
"""The price tables by id: ``seed`` and ``today``."""
