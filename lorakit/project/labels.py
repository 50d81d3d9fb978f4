"""Reading labels: ``candidates.jsonl`` and ``keystone_metadata.json``. What can be used is used, the rest is told."""

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from lorakit import convert
from lorakit.errors import InputError, InvalidDataError
from lorakit.model import ATTRIBUTES, Candidate, Provenance, Shot, Stray
from lorakit.project.notes import Names, Notes, manifest_text
from lorakit.project.walking import FoundFile

__all__ = ["KEYSTONES", "KEYSTONE_LABELS", "LABELS", "json_lines", "read_keystone_labels", "read_labels"]

LABELS = "candidates.jsonl"
"""One object a line: image, shot, requested, provenance, verdict, note."""
KEYSTONE_LABELS = "keystone_metadata.json"
"""An object a file name, with the keys of a shot (seed section 3)."""
KEYSTONES = "keystones"
"""The folder whose images are keystones."""

T = TypeVar("T", Shot, Provenance, Candidate)


def __dir__() -> list[str]:
    return __all__


def json_lines(text: str, notes: Notes) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield where each object of a JSON Lines text stands and the object; what is none is noted."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"line {number}"
        try:
            data = convert.parse_json(line, source=where)
        except InputError as error:
            notes.add(where, error.problem.replace("at line 1, column", "at column"), error.fix)
            continue
        if isinstance(data, dict):
            yield where, data
        else:
            notes.add(where, "an object is expected", "Write {...}.")


def read_labels(file: FoundFile, names: Names) -> tuple[dict[str, Candidate], list[Stray]]:
    """Read one ``candidates.jsonl``.

    Args:
        file: The file.
        names: The images of the dataset.

    Returns:
        What is known of each image, without measured facts; and what could not be used.
    """
    notes = Notes(file.name)
    text, strays = manifest_text(file.path, file.name, notes)
    found: dict[str, Candidate] = {}
    for where, data in json_lines(text, notes):
        name = data.get("image")
        image = names.find(file.folder, name) if isinstance(name, str) else None
        if not isinstance(name, str):
            notes.add(where, "the record has no 'image'", "Name the image it is about.")
        elif image is None:
            notes.add(where, f"no image {name!r}", "" if notes.full else names.hint(file.folder, name))
        else:
            if image in found:
                notes.add(where, f"{name!r} stands here again; this later record is used", "Keep one.")
            found[image] = _candidate({**data, "image": image}, where, notes)
    return found, strays + notes.strays()


def read_keystone_labels(file: FoundFile, names: Names, *, others: bool = False) -> tuple[dict[str, Shot], list[Stray]]:
    """Read one ``keystone_metadata.json``, whose images lie beside it or in its folder's ``keystones``.

    Args:
        file: The file.
        names: The images of the dataset.
        others: Whether it may name images that are not part of the dataset.

    Returns:
        The labels of each image; and what could not be used.
    """
    notes = Notes(file.name)
    text, strays = manifest_text(file.path, file.name, notes)
    found: dict[str, Shot] = {}
    for name, data in _keystone_records(text, notes):
        places = (file.folder, posixpath.join(file.folder, KEYSTONES))
        image = next((image for place in places if (image := names.find(place, name))), None)
        if image is not None:
            found[image] = _salvaged(data, Shot, {}, repr(name), notes)
        elif not others:
            notes.add("", f"no image {name!r}", "" if notes.full else names.hint(file.folder, name))
    return found, strays + notes.strays()


def _keystone_records(text: str, notes: Notes) -> Iterator[tuple[str, Mapping[str, Any]]]:
    try:
        data = convert.parse_json(text, source=KEYSTONE_LABELS) if text else {}
    except InputError as error:
        notes.add("", error.problem, error.fix)
        return
    if not isinstance(data, dict):
        notes.add("", "an object is expected", 'Write {"FILE": {"angle": ...}}.')
        return
    for name, labels in data.items():
        if isinstance(labels, dict):
            yield name, labels
        else:
            notes.add(repr(name), "an object is expected", 'Write {"angle": "front", "expression": "neutral"}.')


def _candidate(data: dict[str, Any], where: str, notes: Notes) -> Candidate:
    data.pop("facts", None)  # measured, never read
    try:
        return convert.structure(data, Candidate)
    except InvalidDataError:
        parts = dict(data)
        for key in ("shot", "requested"):
            if isinstance(data.get(key), dict):
                shot = _salvaged(data[key], Shot, {}, f"{where}, {key}", notes)
                parts[key] = {name: value for name in ATTRIBUTES if (value := shot.label(name)) is not None}
        return _salvaged(parts, Candidate, {"image": data["image"]}, where, notes)


def _salvaged(data: Mapping[str, Any], kind: type[T], needed: Mapping[str, Any], where: str, notes: Notes) -> T:
    """Make a value of the keys that are right and note those that are wrong."""
    right: dict[str, Any] = dict(needed)
    for key, value in data.items():
        try:
            convert.structure({**needed, key: value}, kind)
        except InvalidDataError as error:
            notes.faults(where, error.faults)
        else:
            right[key] = value
    return convert.structure(right, kind)
