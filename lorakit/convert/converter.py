"""The one converter: plain data to values and back."""

import base64
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

import attrs
from cattrs import Converter

from lorakit.convert._hooks import SCALARS, read_enum, reads
from lorakit.convert._places import FaultsError, beneath
from lorakit.errors import FieldError, InvalidDataError
from lorakit.model import Range

__all__ = ["structure", "unstructure"]

_EMPTY = (None, "", ())

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


def structure(data: object, kind: type[T], *, source: str = "$") -> T:
    """Make a value of plain data as JSON or TOML give it.

    Args:
        data: Objects as mappings, lists, texts, numbers, true, false and nothing.
        kind: What to make: an attrs class, or a tuple, mapping or union of such, of texts or of numbers.
        source: The file the data was read from, as its user knows it.

    Returns:
        The value.

    Raises:
        InvalidDataError: Something is wrong; it holds every fault, each with a JSON path that begins with ``$``.
    """
    converter = _converter()
    try:
        return converter.get_structure_hook(kind)(data, kind)  # type: ignore[no-any-return]  # hooks are untyped
    except (FieldError, FaultsError) as error:
        raise InvalidDataError(source, beneath("$", error)) from None


def unstructure(value: object) -> Any:  # noqa: ANN401 - plain data of any shape
    """Turn a value into plain data that JSON can hold; ``structure`` makes an equal value of it again."""
    return _converter().unstructure(value)


@cache
def _converter() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    # by class, for cattrs asks what it knows of a class before it asks the factories
    for kind, hook in SCALARS.items():
        converter.register_structure_hook(kind, hook)
    converter.register_structure_hook(StrEnum, read_enum)
    for predicate, factory in reads(converter):
        converter.register_structure_hook_factory(predicate, factory)
    converter.register_unstructure_hook_factory(attrs.has, lambda kind: _writer(converter, kind))
    converter.register_unstructure_hook(StrEnum, lambda member: member.value)
    converter.register_unstructure_hook(bytes, lambda value: base64.b64encode(value).decode())
    converter.register_unstructure_hook(Range, lambda value: [value.low, value.high])
    return converter


def _writer(converter: Converter, kind: type[attrs.AttrsInstance]) -> Callable[[Any], dict[str, Any]]:
    fields = [(field.name, field.default) for field in attrs.fields(kind) if field.eq]

    def write(value: object) -> dict[str, Any]:
        found = ((name, getattr(value, name), default) for name, default in fields)
        return {
            name: converter.unstructure(each)
            for name, each, default in found
            if not (each == default and default in _EMPTY)
        }

    return write
