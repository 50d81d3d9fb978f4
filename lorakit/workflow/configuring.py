"""The engines of a project, with its options and prices."""

from collections.abc import Mapping
from pathlib import Path

from lorakit.errors import FieldError, InvalidDataError
from lorakit.knowledge import PRICES, PriceTable
from lorakit.protocols import Engine
from lorakit.workflow.settings import Settings, settings_at

__all__ = ["engines_of", "load_engines"]


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
    return engines_of(settings_at(None if path is None else Path(path)), _table(prices))


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


def _table(prices: str | PriceTable) -> PriceTable:
    if isinstance(prices, PriceTable):
        return prices
    if prices not in PRICES:
        raise FieldError("prices", f"there is no price table {prices!r}", f"Use one of {', '.join(PRICES)}.")
    return PRICES[prices]
