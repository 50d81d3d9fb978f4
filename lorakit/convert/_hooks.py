"""How each kind of field is read: strictly, and with every fault told."""

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from math import isfinite
from types import MappingProxyType, NoneType
from typing import Any, TypeAlias, get_args

import attrs
from cattrs import Converter

from lorakit.convert._places import (
    FaultsError,
    beneath,
    describe,
    key_place,
    nearest,
    relative,
    shown,
)
from lorakit.errors import FieldError
from lorakit.model import Range, member

__all__ = ["SCALARS", "read_enum", "reads"]

Hook: TypeAlias = Callable[[Any, Any], Any]

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_LONGEST_WORD = 100
_LARGEST = 2**64
"""Perceptual hashes have 64 bits; nothing lorakit counts needs more."""


def _read_text(value: object, _kind: object) -> str:
    """Take a text; half of a surrogate pair is none, for it can never be written to a file."""
    if not isinstance(value, str):
        raise FieldError("", f"a text is expected, got {describe(value)}", "Put it in quotes.")
    if _HALF_PAIR.search(value):
        raise FieldError("", f"half a surrogate pair in {shown(value)}", "Write the character itself.")
    return value


def _read_bool(value: object, _kind: object) -> bool:
    """Take true or false and nothing that merely looks like it."""
    if not isinstance(value, bool):
        raise FieldError("", f"true or false is expected, got {describe(value)}", "Write true or false, unquoted.")
    return value


def _read_int(value: object, _kind: object) -> int:
    """Take a whole number of up to 64 bits."""
    if not isinstance(value, int) or isinstance(value, bool):
        problem = f"a whole number is expected, got {describe(value)}"
        raise FieldError("", problem, "Write it without quotes and decimal point.")
    if abs(value) > _LARGEST:
        raise FieldError("", "the number has more than 64 bits", "Use a smaller number.")
    return value


def _read_float(value: object, _kind: object) -> float:
    """Take a finite number; a whole one stays whole, as it was written."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise FieldError("", f"a number is expected, got {describe(value)}", "Write it without quotes.")
    if isinstance(value, float) and not isfinite(value):
        raise FieldError("", f"a finite number is expected, got {value}", "Use a number, or leave the key out.")
    return _read_int(value, int) if isinstance(value, int) else value


def _read_bytes(value: object, _kind: object) -> bytes:
    """Take bytes written as Base64."""
    try:
        return base64.b64decode(_read_text(value, str), validate=True)
    except ValueError:
        raise FieldError("", f"Base64 is expected, got {describe(value)}", "Write the bytes as Base64.") from None


SCALARS: Mapping[Any, Hook] = MappingProxyType(
    {str: _read_text, bool: _read_bool, int: _read_int, float: _read_float, bytes: _read_bytes}
)


def reads(converter: Converter) -> Iterable[tuple[Callable[[Any], bool], Callable[[Any], Hook]]]:
    """Return for each kind of field how to know it and what makes its reader; where two fit, the later wins."""
    return (
        (_is_list, lambda kind: _several(converter, kind)),
        (_is_mapping, lambda kind: _mapping(converter, kind)),
        (attrs.has, lambda kind: _value(converter, kind)),
        (lambda kind: kind is Range, lambda kind: _range(converter, kind)),
        (_is_choice, lambda kind: _choice(converter, kind)),
    )


def _is_list(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return getattr(kind, "__origin__", None) in {tuple, list}


def _is_mapping(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    return getattr(kind, "__origin__", None) in {dict, Mapping}


def _is_choice(kind: Any) -> bool:  # noqa: ANN401 - any annotation
    options = _options(kind)
    return len(options) > 1 and all(attrs.has(option) or option in SCALARS or _is_list(option) for option in options)


def _options(kind: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any annotation
    if getattr(kind, "__origin__", None) is not None:
        return ()
    return tuple(option for option in get_args(kind) if option is not NoneType)


def read_enum(value: object, kind: type[StrEnum]) -> StrEnum:
    """Take a member of a vocabulary by its value; case, hyphens and blanks do not count."""
    text = _read_text(value, str)[:_LONGEST_WORD]
    exact = next((each for each in kind if each == text), None)
    if exact is not None:
        return exact
    word = "".join(f" {char.lower()}" if char.isupper() else char for char in kind.__name__).strip()
    try:
        return member(kind, text, word)
    except FieldError as fault:
        raise FieldError("", fault.problem, fault.fix) from None


def _several(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401 - any annotation
    arguments = get_args(kind)
    make = kind.__origin__
    fixed = None if make is list or arguments[-1] is Ellipsis else len(arguments)
    readers = [(argument, converter.get_structure_hook(argument)) for argument in arguments if argument is not Ellipsis]

    def read(value: object, _kind: object) -> object:
        if not isinstance(value, list | tuple):
            raise FieldError("", f"a list is expected, got {describe(value)}", "Put it in square brackets.")
        if fixed is not None and len(value) != fixed:
            raise FieldError("", f"a list of {fixed} is expected, got {len(value)}", f"Give exactly {fixed} values.")
        faults: list[FieldError] = []
        found = []
        for index, each in enumerate(value):
            argument, reader = readers[index if fixed is not None else 0]
            try:
                found.append(reader(each, argument))
            except (FieldError, FaultsError) as error:
                faults.extend(beneath(f"[{index}]", error))
        if faults:
            raise FaultsError(faults)
        return make(found)

    return read


def _mapping(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401 - any annotation
    _, inner = get_args(kind)
    reader = converter.get_structure_hook(inner)

    def read(value: object, _kind: object) -> dict[str, Any]:
        faults: list[FieldError] = []
        found: dict[str, Any] = {}
        for key, each in _object(value).items():
            try:
                found[_read_text(key, str)] = reader(each, inner)
            except (FieldError, FaultsError) as error:
                faults.extend(beneath(key_place(key), error))
        if faults:
            raise FaultsError(faults)
        return found

    return read


def _value(converter: Converter, kind: type[attrs.AttrsInstance]) -> Hook:
    fields = {field.name: (field, _field(converter, field)) for field in attrs.fields(kind) if field.eq}

    def read(value: object, _kind: object) -> object:
        found = _object(value)
        faults = [_unknown(key, fields) for key in found if key not in fields]
        arguments: dict[str, Any] = {}
        for name, (field, reader) in fields.items():
            if name in found:
                try:
                    arguments[name] = reader(found[name])
                except (FieldError, FaultsError) as error:
                    faults.extend(beneath(f".{name}", error))
            elif field.default is attrs.NOTHING:
                faults.append(FieldError("", f"missing key {name!r}", f"Add {name!r}."))
        if not faults:
            try:
                return kind(**arguments)
            except FieldError as fault:
                # what concerns several fields at once names one of them, or none
                place = f".{fault.path}" if fault.path in fields else ""
                faults.append(FieldError(place, fault.problem, fault.fix))
        raise FaultsError(faults)

    return read


def _field(converter: Converter, field: "attrs.Attribute[Any]") -> Callable[[object], object]:
    """Make the reader of one field, which converts and validates too, so that no fault hides another."""
    reader = converter.get_structure_hook(field.type)

    def read(value: object) -> object:
        made = reader(value, field.type)
        try:
            if field.converter is not None:
                made = field.converter(made)  # type: ignore[operator]  # only plain functions convert our values
            if field.validator is not None:
                # validators of values look at their own field alone, so there need be no instance yet
                field.validator(None, field, made)
        except FieldError as fault:
            raise relative(fault, field.name) from None
        return made

    return read


def _range(converter: Converter, kind: type[Range]) -> Hook:
    pair = tuple[float | None, float | None]
    as_pair, as_object = converter.get_structure_hook(pair), _value(converter, kind)

    def read(value: object, _kind: object) -> object:
        if isinstance(value, list | tuple):
            low, high = as_pair(value, pair)
            return as_object({"low": low, "high": high}, kind)
        return as_object(value, kind)

    return read


def _choice(converter: Converter, kind: Any) -> Hook:  # noqa: ANN401 - any annotation
    """Tell the members of a union apart: values by the keys only they have, scalars and lists by their own type."""
    options = _options(kind)
    keys = {option: _keys(option) for option in options if attrs.has(option)}
    shared = frozenset.intersection(*keys.values()) if keys else frozenset()
    readers = {option: converter.get_structure_hook(option) for option in options}
    several = next(filter(_is_list, options), None)

    def read(value: object, _kind: object) -> object:
        if value is None and NoneType in get_args(kind):
            return None
        if type(value) in readers:
            return readers[type(value)](value, type(value))
        if several is not None and isinstance(value, list | tuple):
            return readers[several](value, several)
        if not keys:
            names = ", ".join("list" if option is several else option.__name__ for option in options)
            raise FieldError("", f"one of {names} is expected, got {describe(value)}", "Use one of these types.")
        own = {key for key in _object(value) if key not in shared}
        best = max(keys, key=lambda option: len(own & keys[option]))
        return readers[best](value, best)

    return read


def _keys(kind: type[attrs.AttrsInstance]) -> frozenset[str]:
    return frozenset(field.name for field in attrs.fields(kind) if field.eq)


def _object(value: object) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise FieldError("", f"an object is expected, got {describe(value)}", "Use keys and values.")
    return value


def _unknown(key: object, known: Iterable[str]) -> FieldError:
    near = nearest(str(key), known)
    fix = f"Did you mean {near!r}?" if near else f"Leave it out; the keys are {', '.join(known)}."
    return FieldError("", f"unknown key {shown(str(key))}", fix)
