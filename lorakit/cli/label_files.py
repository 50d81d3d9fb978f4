"""Labels from files: a CSV table, or a project's keystone metadata."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lorakit import convert
from lorakit.cli.answering import chosen, near
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import ATTRIBUTES, Shot

__all__ = ["csv_labels", "keystone_labels"]


def __dir__() -> list[str]:
    return __all__


def csv_labels(file: Path, images: Sequence[str]) -> dict[str, Shot]:
    """Read labels from a CSV table with a head: the column ``image``, and one for each attribute; blanks say nothing.

    Raises:
        InputError: The file cannot be read, or its head is wrong.
        InvalidDataError: Lines of it are wrong; all of them are told.
    """
    rows = csv.reader(_text(file).splitlines())
    try:
        head = [name.strip() for name in next(rows, [])]
        lines = [(rows.line_num, row) for row in rows if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise InputError(str(file), f"line {rows.line_num} is no CSV: {error}", "Mend that line.") from error
    _check_head(file, head)
    return _shots(file, ((f"line {number}", _cells(head, row)) for number, row in lines), images)


def keystone_labels(file: Path, images: Sequence[str]) -> dict[str, Shot]:
    """Read labels from a ``keystone_metadata.json``: an object for each file name.

    Raises:
        InputError: The file cannot be read, or is no such JSON.
        InvalidDataError: Entries of it are wrong; all of them are told.
    """
    data = convert.parse_json(_text(file), source=str(file))
    if not isinstance(data, dict):
        raise InputError(str(file), "an object is expected", 'Write {"FILE": {"angle": "front"}}.')
    records = []
    for name, labels in data.items():
        known = {key: labels[key] for key in ATTRIBUTES if labels.get(key)} if isinstance(labels, dict) else {}
        records.append((repr(name), {**known, "image": name}))
    return _shots(file, records, images)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(str(file), f"not UTF-8 at byte {error.start}", "Save it as UTF-8.") from error


def _check_head(file: Path, head: list[str]) -> None:
    known = ("image", *ATTRIBUTES)
    if "image" not in head:
        raise InputError(str(file), "its first line has no column 'image'", f"Use {', '.join(known)}.")
    for name in head:
        if name not in known:
            raise InputError(str(file), f"unknown column {name!r}", near(name, known, f"Use {', '.join(known)}."))


def _cells(head: list[str], row: list[str]) -> dict[str, str]:
    return {name: cell.strip() for name, cell in zip(head, row, strict=False) if cell.strip()}


def _shots(file: Path, records: Iterable[tuple[str, Mapping[str, str]]], images: Sequence[str]) -> dict[str, Shot]:
    found: dict[str, Shot] = {}
    faults: list[FieldError] = []
    for where, record in records:
        try:
            shot = Shot(**{key: value for key, value in record.items() if key != "image"})
            found |= dict.fromkeys(chosen(images, [record.get("image", "")], where), shot)
        except FieldError as fault:
            faults.append(FieldError(where, fault.problem, fault.fix))
        except InputError as fault:
            faults.append(FieldError(where, fault.problem, fault.fix))
    if faults:
        raise InvalidDataError(str(file), faults)
    return found
