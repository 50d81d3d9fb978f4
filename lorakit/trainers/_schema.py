"""What each trainer's configuration may hold: keys, kinds, allowed values, as its own code takes them.

A key that is not here is refused when an export is read back, although most trainers ignore one silently: what is
ignored was asked for by somebody.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs

from lorakit.errors import FieldError
from lorakit.trainers._text import flat

__all__: list[str] = []


class Kind(StrEnum):
    """What a value has to be."""

    TEXT = "a text"
    WHOLE = "a whole number"
    NUMBER = "a number"
    SWITCH = "true or false"
    PATH = "a relative path inside the folder"
    SIZE = "a whole number of pixels as a text"
    EMPTY = "an empty list"


_DIGITS = re.compile(r"\d+")
_INDEX = re.compile(r"(?:(?<=\.)|^)\d+(?=\.|$)")
_OWN_FOLDERS = frozenset({"cache", "dataset", "models", "output"})


Keys = Mapping[str, Kind | frozenset[str]]
"""Keys and what their values have to be: a kind, or one of several texts."""


@attrs.frozen
class Schema:
    """The keys of one kind of file; ``*`` in a key stands for any index of a list."""

    required: Keys
    optional: Keys

    def faults(
        self, file: str, document: object, *, files: Iterable[str], extras: Iterable[str]
    ) -> Iterator[FieldError]:
        """Yield what is wrong with a document.

        Args:
            file: Its name, for the messages.
            document: What was read.
            files: The names of all files of the export, which a path may name.
            extras: Places that were asked for by name, whatever they are and whatever stands there.
        """
        known, free = {**self.required, **self.optional}, frozenset(extras)
        seen: set[str] = set()
        for place, value in flat(document):
            key = _INDEX.sub("*", place)
            seen.add(key)
            kind = known.get(key)
            where = f"{file}: {place}"
            if free & {place, place.rpartition(".")[0]}:
                continue
            if kind is None:
                yield FieldError(where, "the trainer knows no such key", "Remove it.")
            elif (wrong := _wrong(value, kind, frozenset(files))) is not None:
                yield FieldError(where, wrong, "Have the files written anew.")
        for key in self.required.keys() - seen:
            yield FieldError(f"{file}: {key}", "the trainer demands it", "Have the files written anew.")


def _wrong(value: object, kind: Kind | frozenset[str], files: frozenset[str]) -> str | None:
    if isinstance(kind, frozenset):
        return None if value in kind else f"{value!r} is none of {', '.join(sorted(kind))}"
    fine = _FINE[kind](value) or (kind is Kind.PATH and value in files)
    return None if fine else f"{value!r} is not {kind.value}"


def _inside(path: str) -> bool:
    parts = path.split("/")
    return parts[0] in _OWN_FOLDERS and not {"", ".", ".."} & set(parts) and "\\" not in path and ":" not in path


_FINE: Mapping[Kind, Callable[[Any], bool]] = MappingProxyType(
    {
        Kind.TEXT: lambda value: isinstance(value, str),
        Kind.WHOLE: lambda value: type(value) is int and value >= 0,
        Kind.NUMBER: lambda value: type(value) in (int, float) and abs(value) < float("inf"),
        Kind.SWITCH: lambda value: isinstance(value, bool),
        Kind.PATH: lambda value: isinstance(value, str) and _inside(value),
        Kind.SIZE: lambda value: isinstance(value, str) and _DIGITS.fullmatch(value) is not None,
        Kind.EMPTY: lambda value: value == [],
    }
)


def one(*values: str) -> frozenset[str]:
    """Return the kind of a value that is one of several texts."""
    return frozenset(values)
