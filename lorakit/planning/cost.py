"""What one call costs, and how long it takes: the one place where prices become dollars.

Forecasts and the engines' own quotes come from :func:`quote`; what a provider measured afterwards, tokens or billable
units, becomes dollars by :func:`tokens_usd` and :func:`units_usd`. So a forecast and a bill differ only where the
provider counted something else than was foreseen.
"""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import CHARACTERS_A_TOKEN, Price, PriceTable, PriceUnit
from lorakit.model import EngineFacts, Quote, Settings, Value

__all__ = [
    "Size",
    "all_settings",
    "output_size",
    "own_price",
    "prompt_tokens",
    "quote",
    "rate",
    "tokens_usd",
    "units_usd",
    "usual_seconds",
]

_MILLION = 1_000_000
_UNMEASURED = 30.0
"""Seconds of a call that was never timed (convention)."""
_SIDE = MappingProxyType({"512": 512, "0.5K": 512, "1K": 1024, "2K": 2048, "4K": 4096})
"""The side of a square picture by the name of its size."""
_LINES = MappingProxyType({"720p": 720, "1080p": 1080, "1440p": 1440, "2160p": 2160})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Size:
    """A picture's size in pixels."""

    width: int
    height: int

    @property
    def pixels(self) -> int:
        """How many pixels it has."""
        return self.width * self.height


def prompt_tokens(text: str) -> int:
    """Return how many tokens a prompt is taken to have: a token for every four characters begun."""
    return math.ceil(len(text) / CHARACTERS_A_TOKEN)


def all_settings(engine: EngineFacts, settings: Settings = ()) -> Mapping[str, Value]:
    """Return the arguments of a call: the engine's own, and those of the call in their place."""
    return {**dict(engine.settings), **dict(settings)}


def rate(prices: PriceTable, engine: EngineFacts, settings: Settings = ()) -> Price | None:
    """Return the price an engine works at, or ``None`` when the table has none.

    A price for the engine's model goes before one for the engine, and one for its way of working before both:
    ``batch = true`` looks for ``ID:batch``, ``transport = "fal"`` for ``ID:fal``.
    """
    every = all_settings(engine, settings)
    transport = str(every.get("transport", ""))
    variants = [":batch"] if every.get("batch") is True else []
    variants += [f":{transport}"] if transport else []
    names = (f"{name}{variant}" for variant in (*variants, "") for name in (engine.model, engine.id))
    return next((price for name in names if (price := prices.price(name)) is not None), None)


def own_price(prices: PriceTable, engine: EngineFacts, usd: float | None) -> PriceTable:
    """Return a price table with a project's own price for an engine, which goes before all others.

    Args:
        prices: The table.
        engine: The engine.
        usd: US dollars a picture; ``None`` leaves the table as it is.
    """
    if usd is None:
        return prices
    own = Price(id=engine.id, usd=usd, unit=PriceUnit.IMAGE, source="lorakit.toml")
    others = (row for row in prices.rows if row.id.partition(":")[0] not in {engine.id, engine.model})
    return attrs.evolve(prices, rows=(*others, own))


def output_size(engine: EngineFacts, inputs: Sequence[Size], settings: Settings = ()) -> Size:
    """Return the size of the picture a call makes.

    Args:
        engine: What is known of the engine; its settings count unless the call has others.
        inputs: The sizes of the pictures it is given, the one to be changed first.
        settings: The call's own arguments. ``upscale_factor``, ``target_resolution`` (with ``upscale_mode`` target),
            ``image_size`` and ``resolution`` (``1K``, with ``aspect_ratio``) decide; without one of them the picture
            stays as large as it was.
    """
    first = inputs[0] if inputs else Size(1024, 1024)
    every = all_settings(engine, settings)
    factor = every.get("upscale_factor")
    if every.get("upscale_mode") == "target":
        lines = _LINES.get(str(every.get("target_resolution", "1080p")), 1080)
        factor = lines / min(first.width, first.height)
    if isinstance(factor, int | float):
        return Size(round(first.width * factor), round(first.height * factor))
    side = _SIDE.get(_size_name(every))
    if side is None:
        return first
    shape = math.sqrt(_shape(str(every.get("aspect_ratio", "")), first))
    return Size(round(side * shape), round(side / shape))


def _shape(ratio: str, first: Size) -> float:
    """Return width over height of a ratio such as ``3:4``; of the first picture when it is none."""
    width, _, height = ratio.partition(":")
    if width.isdecimal() and height.isdecimal() and int(width) and int(height):
        return int(width) / int(height)
    return first.width / first.height


def _size_name(settings: Mapping[str, Value]) -> str:
    return str(settings.get("image_size", settings.get("resolution", ""))).upper()


def quote(
    engine: EngineFacts,
    prices: PriceTable,
    *,
    inputs: Sequence[Size] = (),
    prompt: str = "",
    settings: Settings = (),
) -> Quote:
    """Return what a call will cost and how long it usually takes.

    Args:
        engine: What is known of the engine, as configured.
        prices: The table to go by; a free engine needs no price.
        inputs: The sizes of the pictures it is given, the one to be changed first.
        prompt: What it is told.
        settings: The call's own arguments. ``num_images`` pictures cost as many times as much.

    Returns:
        The expected price, and the most that is to be reserved: megapixels rounded up to whole ones, and for models
        that are paid by the token the longest thought and twice the prompt.

    Raises:
        FieldError: The table has no price for the engine, or none for the size asked for.
    """
    seconds = usual_seconds(engine)
    if engine.free:
        return Quote(usd=0.0, most_usd=0.0, seconds=seconds)
    price = rate(prices, engine, settings)
    if price is None:
        fix = f"Give it one in lorakit.toml: [engines.{engine.id}] usd = 0.05 (US dollars a picture)."
        raise FieldError(engine.id, f"the price table {prices.id!r} has no price for {engine.id!r}", fix)
    every = all_settings(engine, settings)
    count = every.get("num_images", 1)
    times = count if isinstance(count, int | float) else 1
    usd, most = _usd(price, _size_name(every), inputs, prompt, output_size(engine, inputs, settings))
    return Quote(usd=usd * times, most_usd=most * times, seconds=seconds)


def usual_seconds(engine: EngineFacts) -> float:
    """Return how long one call of an engine usually takes, in seconds."""
    if engine.usual_seconds is not None:
        return engine.usual_seconds
    low, high = engine.seconds.low, engine.seconds.high
    ends = [end for end in (low, high) if end is not None]
    return sum(ends) / len(ends) if ends else _UNMEASURED


def _usd(price: Price, name: str, inputs: Sequence[Size], prompt: str, made: Size) -> tuple[float, float]:
    """Return the expected and the highest price of one picture."""
    if price.tokens is not None:
        drawn = dict(price.tokens.picture_out)
        size = name or next(iter(drawn))
        if size not in drawn:
            fix = f"Use one of {', '.join(drawn)}."
            raise FieldError("image_size", f"no price of a picture of size {size!r}", fix)
        read = prompt_tokens(prompt) + len(inputs) * price.tokens.picture_in
        usd = tokens_usd(price, read=read, drawn=drawn[size])
        unforeseen = prompt_tokens(prompt) * price.tokens.input_usd + price.tokens.most_thought * price.tokens.text_usd
        return usd, usd + unforeseen / _MILLION
    factor = dict(price.factors).get(name, 1.0)
    if price.unit is PriceUnit.MEGAPIXEL:
        megapixels = made.pixels / _MILLION
        return units_usd(price, megapixels) * factor, units_usd(price, math.ceil(megapixels)) * factor
    usd = units_usd(price, 1) * factor
    return usd, usd


def units_usd(price: Price, units: float) -> float:
    """Return what a number of units costs, such as a provider's billable units: at least the minimum charge."""
    return price.usd * max(units, price.least_units)


def tokens_usd(price: Price, *, read: int, drawn: int, written: int = 0) -> float:
    """Return what a number of tokens costs.

    Args:
        price: A price by the token.
        read: Tokens of the prompt and of the pictures given.
        drawn: Tokens of the pictures made.
        written: Tokens of text and of thought.

    Raises:
        FieldError: The price is not by the token.
    """
    if price.tokens is None:
        raise FieldError(price.id, f"the price of {price.id!r} is for each {price.unit.value}", "Use units_usd.")
    usd = price.usd * drawn + price.tokens.input_usd * read + price.tokens.text_usd * written
    return usd / _MILLION
