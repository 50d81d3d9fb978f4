"""The stored selection: which of the candidates beside it were picked."""

from pathlib import Path

from lorakit import convert
from lorakit.model import Selection
from lorakit.project.writing import atomic_write

__all__ = ["SELECTION", "read_selection", "write_selection"]

SELECTION = "selection.json"
"""A picked set with its certificate, beside the candidates it was picked from."""


def __dir__() -> list[str]:
    return __all__


def read_selection(folder: Path) -> Selection | None:
    """Return the selection stored in a folder of candidates, or ``None`` when there is none.

    Raises:
        InputError: The file is no selection, or was written by a newer lorakit.
        InvalidDataError: Something in it is wrong.
    """
    file = folder / SELECTION
    if not file.is_file():
        return None
    return convert.loads(file.read_text(encoding="utf-8"), Selection, source=str(file))


def write_selection(folder: Path, selection: Selection) -> Path:
    """Store a selection in its folder of candidates, in one step; return the file."""
    file = folder / SELECTION
    atomic_write(file, convert.dumps(selection).encode())
    return file
