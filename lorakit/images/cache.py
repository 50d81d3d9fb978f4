"""Remembering what was measured, so that a file is decoded once and not once a run."""

import json
import os
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import attrs
import PIL

from lorakit.images.measuring import VERSION
from lorakit.model import ImageFacts

__all__ = ["FactsCache"]


def __dir__() -> list[str]:
    return __all__


_NAME = "images.sqlite"
_OURS = 0x6C6F7261
"""The application id in the file's header: ``lora`` in ASCII."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_CHUNK = 500
_PENDING = 512
_BUSY_SECONDS = 10.0
_FIELDS = tuple(field.name for field in attrs.fields(ImageFacts))
_CODE = f"{VERSION}:{zlib.crc32(' '.join(_FIELDS).encode()):08x}:{PIL.__version__}"
"""Whose measuring it was: another version of it, or of Pillow, measures again."""

_TABLE = (
    "CREATE TABLE IF NOT EXISTS measured (path BLOB PRIMARY KEY, stamp TEXT, facts TEXT, sum INTEGER) WITHOUT ROWID"
)


class FactsCache:
    """A file of measured facts in a folder; several processes may use it at once.

    It only ever saves time. A file that is broken or not ours is replaced, a row whose checksum is wrong is measured
    again, and where nothing can be read or written every lookup is empty.

    Args:
        folder: Where the cache file is kept; ``None`` remembers nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file = None if folder is None else folder / _NAME
        self._db = _opened(self._file)
        self._stamps: dict[str, tuple[bytes, str]] = {}
        self._pending: list[tuple[bytes, str, str, int]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._flush()
        if self._db is not None:
            self._db.close()

    def find(self, paths: Mapping[str, Path]) -> dict[str, ImageFacts]:
        """Return what is known of files that are unchanged, by name."""
        if self._db is None:
            return {}
        self._stamps = {name: stamp for name, path in paths.items() if (stamp := _stamp(path))}
        keys = [key for key, _ in self._stamps.values()]
        try:
            rows = {row[0]: row[1:] for row in _rows(self._db, keys)}
        except sqlite3.Error as error:
            self._renew(error)
            return {}
        known = ((name, _facts(stamp, rows.get(key))) for name, (key, stamp) in self._stamps.items())
        return {name: facts for name, facts in known if facts is not None}

    def add(self, measured: Mapping[str, ImageFacts]) -> None:
        """Remember facts of files that `find` was asked for, under the state they had then."""
        for name in measured.keys() & self._stamps.keys():
            key, stamp = self._stamps[name]
            text = json.dumps([getattr(measured[name], field) for field in _FIELDS])
            self._pending.append((key, stamp, text, _sum(stamp, text)))
        if len(self._pending) >= _PENDING:
            self._flush()

    def _flush(self) -> None:
        rows, self._pending = self._pending, []
        if self._db is None or not rows:
            return
        try:
            with self._db:
                self._db.executemany("INSERT OR REPLACE INTO measured VALUES (?, ?, ?, ?)", rows)
        except sqlite3.Error as error:
            # Disk full, or locked for too long: the next run measures these again.
            self._renew(error)

    def _renew(self, error: sqlite3.Error) -> None:
        if self._db is not None and _is_broken(error):
            self._db.close()
            self._db = _opened(self._file, anew=True)


class _ForeignError(Exception):
    """The file is a sound database of somebody else's."""


def _is_broken(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF in _BROKEN


def _opened(file: Path | None, *, anew: bool = False) -> sqlite3.Connection | None:
    if file is None:
        return None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if anew:
            _remove(file)
        return _connected(file)
    except _ForeignError:
        return _opened(file, anew=True)
    except sqlite3.Error as error:
        return None if anew or not _is_broken(error) else _opened(file, anew=True)
    except OSError:
        return None


def _remove(file: Path) -> None:
    for each in (file, file.with_name(f"{file.name}-journal")):
        each.unlink(missing_ok=True)


def _connected(file: Path) -> sqlite3.Connection:
    db = sqlite3.connect(file, timeout=_BUSY_SECONDS)
    try:
        with db:
            _check_owner(db)
            db.execute(_TABLE)
            db.execute(f"PRAGMA application_id = {_OURS}")
    except BaseException:
        db.close()
        raise
    return db


def _check_owner(db: sqlite3.Connection) -> None:
    owner = db.execute("PRAGMA application_id").fetchone()[0]
    tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and owner != _OURS:
        raise _ForeignError


def _rows(db: sqlite3.Connection, keys: Sequence[bytes]) -> Iterator[tuple[bytes, str, str, int]]:
    for start in range(0, len(keys), _CHUNK):
        chunk = keys[start : start + _CHUNK]
        marks = ",".join("?" * len(chunk))
        yield from db.execute(f"SELECT path, stamp, facts, sum FROM measured WHERE path IN ({marks})", chunk)  # noqa: S608  marks are question marks


def _stamp(path: Path) -> tuple[bytes, str] | None:
    try:
        info = os.stat(path)  # noqa: PTH116  ten thousand of them: twice as fast as Path.stat
    except (OSError, ValueError):
        return None
    times = f"{info.st_mtime_ns}:{info.st_ctime_ns}"
    return os.fsencode(os.path.abspath(path)), f"{_CODE}:{info.st_size}:{times}:{info.st_ino}"  # noqa: PTH100  as above


def _sum(stamp: str, text: str) -> int:
    return zlib.crc32(text.encode(), zlib.crc32(stamp.encode()))


def _facts(stamp: str, row: tuple[str, str, int] | None) -> ImageFacts | None:
    if row is None or row[0] != stamp or row[2] != _sum(row[0], row[1]):
        return None
    return ImageFacts(**dict(zip(_FIELDS, json.loads(row[1]), strict=True)))
