"""The engines of a project, with its options and prices."""

from collections.abc import Mapping
from pathlib import Path

import attrs

from lorakit.errors import FieldError, InvalidDataError
from lorakit.knowledge import PRICES, PriceTable
from lorakit.protocols import Engine
from lorakit.workflow.settings import Settings, settings_at

__all__ = ["engines_of", "load_engines", "price_table"]


def __dir__() -> list[str]:
    return __all__


def load_engines(path: str | Path | None = None, *, prices: str | PriceTable = "today") -> Mapping[str, Engine]:
    """Return the engines that are installed: lorakit's own and those of plug-ins.

    Args:
        path: A project or a folder in it, whose ``[engines.ID]`` in ``lorakit.toml`` count; ``None`` for no project.
        prices: The price table, or the id of a built-in one, that quotes go by.

    Returns:
        The engines by id. Nothing is asked of any provider, and keys are not looked for.

    Raises:
        FieldError: There is no such price table.
        InputError: There is no such folder, or ``lorakit.toml`` cannot be read.
        InvalidDataError: ``lorakit.toml`` has wrong fields, or an engine refuses its options.
    """
    settings = settings_at(None if path is None else Path(path))
    return engines_of(settings, price_table(settings, prices))


def engines_of(settings: Settings, prices: PriceTable) -> Mapping[str, Engine]:
    """Return the engines that hold for one place.

    Raises:
        InvalidDataError: An engine that is not there is given options, or one refuses its own; all faults are told.
    """
    options = settings.config.engines
    faults = [
        FieldError(f"$.engines.{name}", f"there is no engine {name!r}", _known(settings))
        for name in options
        if name not in settings.plugins.engines
    ]
    found: dict[str, Engine] = {}
    for name, engine in settings.plugins.engines.items():
        try:
            found[name] = engine.configured(options.get(name, {}), prices)
        except FieldError as fault:
            faults.append(FieldError(f"$.engines.{name}.{fault.path}", fault.problem, fault.fix))
    if faults:
        config = settings.place.config if settings.place else None
        raise InvalidDataError(str(config or "engines"), faults)
    return found


def _known(settings: Settings) -> str:
    return f"Use one of {', '.join(sorted(settings.plugins.engines))}, or install the plug-in that brings it."


def price_table(settings: Settings, prices: str | PriceTable) -> PriceTable:
    """Return a price table; the project's own prices go before those of ``today``.

    Args:
        settings: What holds for the project.
        prices: The table, or the id of a built-in one.

    Raises:
        FieldError: There is no such table.
    """
    if isinstance(prices, PriceTable):
        return prices
    if prices not in PRICES:
        raise FieldError("prices", f"there is no price table {prices!r}", f"Use one of {', '.join(PRICES)}.")
    table = PRICES[prices]
    own = {price.id: price for price in settings.config.prices} if prices == "today" else {}
    return attrs.evolve(table, rows=(*(row for row in table.rows if row.id not in own), *own.values()))
