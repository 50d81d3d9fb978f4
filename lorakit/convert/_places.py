"""Where a fault stands and how what was found there is named."""

import difflib
import json
import re
from collections.abc import Iterable, Mapping

from lorakit.errors import FieldError

__all__ = ["FaultsError", "beneath", "describe", "key_place", "nearest", "relative", "shown"]

_PLAIN_KEY = re.compile(r"[^\W\d]\w*")
_LONGEST_SHOWN = 60
_LARGEST_SHOWN = 10**20


class FaultsError(Exception):
    """Everything wrong beneath one place; the paths are relative to it. Never leaves ``convert``."""

    def __init__(self, faults: Iterable[FieldError]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)


def beneath(place: str, error: FieldError | FaultsError) -> Iterable[FieldError]:
    """Return what went wrong at a place, with the place put before every path."""
    faults = error.faults if isinstance(error, FaultsError) else (error,)
    return (FieldError(place + fault.path, fault.problem, fault.fix) for fault in faults)


def relative(fault: FieldError, field: str) -> FieldError:
    """Turn an error that a field's own converter or validator raised into one relative to that field.

    Such errors name the field itself, a place beneath it (``items[2].image``), or only what they check (``label``).
    """
    rest = fault.path.removeprefix(field)
    named = rest != fault.path and (not rest or rest[0] in ".[")
    return FieldError(rest if named else "", fault.problem, fault.fix)


def key_place(key: object) -> str:
    """Write one key as a step of a JSON path: ``.name`` or ``["odd name"]``."""
    text = _shortened(str(key))
    return f".{text}" if _PLAIN_KEY.fullmatch(text) else f"[{json.dumps(text)}]"


def describe(value: object) -> str:
    """Name a value from outside in a few words; long, deep and huge ones without showing them."""
    match value:
        case None:
            words = "nothing (null)"
        case bool():
            words = "true" if value else "false"
        case str():
            words = f"the text {shown(value)}"
        case int() if abs(value) > _LARGEST_SHOWN:
            words = "a huge number"
        case int() | float():
            words = f"the number {value!r}"
        case list() | tuple():
            words = f"a list of {len(value)}"
        case Mapping():
            words = f"an object with {len(value)} key{'' if len(value) == 1 else 's'}"
        case _:
            words = f"a {type(value).__name__}"
    return words


def shown(text: str) -> str:
    """Quote a text from outside, shortened."""
    return repr(_shortened(text))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known name a wrong one was probably meant to be, or ``None``."""
    return next(iter(difflib.get_close_matches(_shortened(word), tuple(known), n=1, cutoff=0.6)), None)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}\u2026"
