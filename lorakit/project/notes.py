"""What could not be used of a file, and what its names lead to."""

import difflib
import errno
import posixpath
from collections.abc import Iterable
from pathlib import Path

from lorakit.errors import FieldError
from lorakit.model import Stray, StrayKind
from lorakit.project.text import decode, read_bytes
from lorakit.project.walking import FoundFile, spelling

__all__ = ["Names", "Notes", "manifest_text", "unreadable"]

_LARGEST_MANIFEST = 64 * 2**20
_MOST_TOLD = 20
"""Faults told of one file; a file of another kind has one in every line."""
_MOST_COMPARED = 2000
"""Names compared with a wrong one: near names of more take seconds and help nobody."""


def __dir__() -> list[str]:
    return __all__


def unreadable(name: str, error: OSError) -> Stray:
    """Tell that a file could not be read."""
    kind = StrayKind.BAD_RECORD if error.errno == errno.EFBIG else StrayKind.NO_ACCESS
    return Stray(name=name, kind=kind, detail=error.strerror or str(error))


class Notes:
    """Collects what is wrong with one file, up to twenty faults.

    Args:
        file: The file's name inside the dataset.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._told: list[str] = []
        self._more = 0

    @property
    def full(self) -> bool:
        """Whether further faults are only counted, so that nobody need look for near names."""
        return len(self._told) >= _MOST_TOLD

    def add(self, where: str, problem: str, fix: str = "") -> None:
        """Tell one fault: where in the file, what is wrong, and what to do."""
        if self.full:
            self._more += 1
        else:
            told = f"{where}: {problem}" if where else problem
            self._told.append(spelling(f"{told}. {fix}" if fix else told).removesuffix("."))

    def faults(self, where: str, faults: Iterable[FieldError]) -> None:
        """Tell the wrong fields of one record."""
        for fault in faults:
            place = fault.path.removeprefix("$").removeprefix(".")
            self.add(", ".join(filter(None, (where, place))), fault.problem, fault.fix)

    def strays(self) -> list[Stray]:
        """Return one stray a fault."""
        more = [f"{self._more} more faults of this file are not shown"] if self._more else []
        return [Stray(name=self._file, kind=StrayKind.BAD_RECORD, detail=detail) for detail in (*self._told, *more)]


class Names:
    """Finds the images that labels and manifests name.

    Args:
        images: The images of the dataset.
    """

    def __init__(self, images: Iterable[FoundFile]) -> None:
        files = tuple(images)
        self._by_raw = {file.raw: file.name for file in files}
        self._names = {file.name: file.name for file in files}

    def find(self, folder: str, name: str) -> str | None:
        """Return the image that a file in ``folder`` (raw) calls ``name``, or ``None``."""
        for written in (name, name.replace("\\", "/")):
            path = posixpath.normpath(posixpath.join(folder, written)) if written else ""
            found = self._by_raw.get(path) or self._names.get(spelling(path))
            if found:
                return found
        return None

    def hint(self, folder: str, name: str) -> str:
        """Say which image a wrong name may have meant, as a whole sentence; empty when none is near."""
        if len(self._names) > _MOST_COMPARED:
            return ""
        below = f"{spelling(folder)}/" if folder else ""
        known = [each.removeprefix(below) for each in self._names]
        near = difflib.get_close_matches(spelling(name)[:255], known, n=1, cutoff=0.6)
        return f"Did you mean {near[0]!r}?" if near else ""


def manifest_text(path: Path, name: str, notes: Notes) -> tuple[str, list[Stray]]:
    """Read a manifest as text; what is not UTF-8 is noted and read as well as can be."""
    try:
        text, fault = decode(read_bytes(path, _LARGEST_MANIFEST))
    except OSError as error:
        return "", [unreadable(name, error)]
    if fault is not None and fault.problem == "not UTF-8":
        problem = f"not UTF-8: byte 0x{fault.byte:02x} at offset {fault.offset}; read as {fault.encoding}"
        notes.add("", problem, "Save it as UTF-8.")
    return text, []
