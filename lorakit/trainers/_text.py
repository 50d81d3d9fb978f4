"""Configuration documents as text: JSON, TOML and command lines that are the same for the same content.

The bytes of an export must not depend on the version of a library, so TOML is written here; it is read back by the
standard library's own parser.
"""

import json
import re
import shlex
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from lorakit import convert
from lorakit.errors import FieldError, InputError

__all__: list[str] = []

Document = Mapping[str, Any]
"""A configuration file's content: texts, numbers, switches, lists and mappings of them."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_UNPLAIN = re.compile(r"[^ !#-\[\]-~]")
_VARIABLE = re.compile(r"\$([A-Z_]+)(/[A-Za-z0-9_./-]+)")


def to_json(document: object) -> str:
    """Return a document as JSON of ASCII letters alone, for not every trainer opens its files as UTF-8."""
    # ai-toolkit takes ${NAME} anywhere in the file for a variable of the environment.
    return json.dumps(document, indent=2, allow_nan=False).replace("${", "\\u0024{") + "\n"


def to_toml(document: Document) -> str:
    """Return a document as TOML: plain values first, then tables, then lists of tables."""
    return "\n".join(_table(document, ())) + "\n"


def parse(name: str, text: str) -> Any:  # noqa: ANN401 - plain data of any shape
    """Read a document back, by the suffix of its name.

    Raises:
        FieldError: It is not what its suffix says.
    """
    try:
        return convert.parse_json(text, source=name) if name.endswith(".json") else tomllib.loads(text)
    except InputError as error:
        raise FieldError(name, error.problem, error.fix) from None
    except tomllib.TOMLDecodeError as error:
        raise FieldError(name, f"not TOML: {error}", "Have it written anew.") from None


def to_line(words: Iterable[str]) -> str:
    """Return a command as a line of a POSIX shell; a leading ``$NAME/`` stays a variable, all else is literal."""
    return " ".join(map(_word, words))


def from_line(line: str) -> tuple[str, ...]:
    """Read a command line back."""
    return tuple(shlex.split(line))


def flat(document: object, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every plain value of a document with its place, such as ``datasets.0.folder_path``."""
    pairs: Iterable[tuple[object, Any]]
    if isinstance(document, Mapping) and document:
        pairs = document.items()
    elif isinstance(document, list) and document:
        pairs = enumerate(document)
    else:
        yield path, document
        return
    for key, value in pairs:
        yield from flat(value, f"{path}.{key}" if path else str(key))


def differences(found: object, wanted: object, path: str = "") -> Iterator[tuple[str, object, object]]:
    """Yield where two documents differ, and what stands there in each; ``None`` may mean nothing."""
    if isinstance(found, Mapping) and isinstance(wanted, Mapping):
        for key in sorted(found.keys() | wanted.keys()):
            place = f"{path}.{key}" if path else str(key)
            if key in found and key in wanted:
                yield from differences(found[key], wanted[key], place)
            else:
                yield place, found.get(key), wanted.get(key)
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for index, (one, other) in enumerate(zip(found, wanted, strict=True)):
            yield from differences(one, other, f"{path}.{index}" if path else str(index))
    elif (type(found), found) != (type(wanted), wanted):
        yield path, found, wanted


def _word(word: str) -> str:
    variable = _VARIABLE.fullmatch(word)
    return f'"${variable[1]}"{variable[2]}' if variable else shlex.quote(word)


def _table(table: Document, path: tuple[str, ...]) -> Iterator[str]:
    plain = {key: value for key, value in table.items() if not isinstance(value, Mapping) and not _tables(value)}
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        head = ".".join(map(_key, (*path, key)))
        if isinstance(value, Mapping):
            yield from ("", f"[{head}]")
            yield from _table(value, (*path, key))
        elif _tables(value):
            for each in value:
                yield from ("", f"[[{head}]]")
                yield from _table(each, (*path, key))


def _tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, Mapping) for each in value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _quoted(key)


def _value(value: str | float | Sequence[Any]) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    # TOML writes numbers and switches as JSON does.
    return json.dumps(value, allow_nan=False)


def _quoted(text: str) -> str:
    return '"' + _UNPLAIN.sub(lambda found: f"\\U{ord(found[0]):08X}", text) + '"'
