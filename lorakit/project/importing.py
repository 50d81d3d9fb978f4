"""Importing labels from a table."""

import csv
import difflib
import io
from collections.abc import Mapping
from pathlib import Path

import attrs

from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import ATTRIBUTES, Shot, image_name
from lorakit.project.text import decode, read_bytes
from lorakit.project.walking import spelling

__all__ = ["read_label_csv"]

_LARGEST = 64 * 2**20
_IMAGE_COLUMNS = ("image", "file_name", "filename", "file")
_DELIMITERS = ",;\t"


def __dir__() -> list[str]:
    return __all__


def read_label_csv(path: Path) -> Mapping[str, Shot]:
    """Read labels from a CSV file: one column ``image`` and one for each attribute of a shot.

    Commas, semicolons and tabs part columns, as the first line does; empty cells mean "not known". Spreadsheets may
    save it in Windows-1252 or UTF-16.

    Args:
        path: The file.

    Returns:
        The labels by image name, in the order of the file.

    Raises:
        InputError: The file cannot be read, or has no column for the image.
        InvalidDataError: Some cells are wrong; all of them are told, with their lines.
    """
    try:
        text, _ = decode(read_bytes(path, _LARGEST))
    except OSError as error:
        problem = f"it cannot be read: {error.strerror or error}"
        raise InputError(str(path), problem, "Check the path and its permissions.") from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    faults: list[FieldError] = []
    shots: dict[str, Shot] = {}
    try:
        columns = _columns(path, next(reader, []), faults)
        for row in reader:
            if any(cell.strip() for cell in row):
                _take(row, columns, f"line {reader.line_num}", shots, faults)
    except csv.Error as error:
        faults.append(FieldError(f"line {reader.line_num}", f"not CSV: {error}", "Mend the quotes there."))
    if faults:
        raise InvalidDataError(str(path), faults)
    return shots


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(_DELIMITERS, key=head.count)


def _columns(path: Path, head: list[str], faults: list[FieldError]) -> list[str]:
    known = ("image", *ATTRIBUTES)
    columns: list[str] = []
    for cell in head:
        name = cell.strip().casefold().replace(" ", "_")
        column = "image" if name in _IMAGE_COLUMNS else name
        if column in columns:
            faults.append(FieldError("line 1", f"a second column {cell!r}", "Keep one of them."))
        elif column not in known:
            near = difflib.get_close_matches(column[:100], known, n=1)
            fix = f"Did you mean {near[0]!r}?" if near else f"Remove it; the columns are {', '.join(known)}."
            faults.append(FieldError("line 1", f"unknown column {cell!r}", fix))
        columns.append(column)
    if "image" not in columns:
        raise InputError(str(path), "it has no column 'image'", "Name the columns in the first line.")
    return columns


def _take(row: list[str], columns: list[str], where: str, shots: dict[str, Shot], faults: list[FieldError]) -> None:
    cells = {column: cell.strip() for column, cell in zip(columns, row, strict=False) if cell.strip()}
    if any(cell.strip() for cell in row[len(columns) :]):
        faults.append(FieldError(where, "more cells than columns", "Put cells with the separator in quotes."))
    shot = Shot()
    for name in ATTRIBUTES:
        try:
            shot = attrs.evolve(shot, **{name: cells.get(name)})
        except FieldError as fault:
            faults.append(FieldError(f"{where}, {name}", fault.problem, fault.fix))
    try:
        image = image_name(spelling(cells.get("image", "")).replace("\\", "/").removeprefix("./"))
    except FieldError as fault:
        faults.append(FieldError(where, fault.problem, fault.fix))
        return
    if image in shots:
        faults.append(FieldError(where, f"{image!r} stands here again", "Keep one line for each image."))
    shots[image] = shot
