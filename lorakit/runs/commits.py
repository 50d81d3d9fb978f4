"""Durable writes to one SQLite file from many threads, several in one commit."""

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from lorakit.errors import InputError, LorakitError

__all__ = ["Commits", "Statement"]

Statement: TypeAlias = tuple[str, Sequence[Any]]
"""SQL and its parameters."""

_BUSY_SECONDS = 10.0
_DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})


def __dir__() -> list[str]:
    return __all__


@attrs.define(eq=False)
class _Waiting:
    """What one thread wants written, and what came of it."""

    statements: tuple[Statement, ...]
    settled: bool = False
    changed: int = 0
    error: sqlite3.Error | None = None


class Commits:
    """One connection that many threads write through.

    Whoever comes while a commit is under way waits, and all who waited are written in the next one: the disk is
    asked once for all of them, and each returns only when its own words are on it.

    Args:
        path: The file; it is made when missing.

    Raises:
        InputError: It is no database, or cannot be opened or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._door = threading.Lock()
        self._queue: list[_Waiting] = []
        self._closed = False
        self._reading = threading.Lock()
        self._connection = self._opened()
        # A reader of its own, so that nobody who only looks waits for the disk.
        self._reader = self._opened()

    def write(self, *statements: Statement) -> int:
        """Write statements in one transaction; returns when they are on the disk.

        Returns:
            How many rows the first statement changed; the others are written only when it changed one.

        Raises:
            InputError: They could not be written; nothing of them was.
            LorakitError: The ledger is closed.
        """
        mine = _Waiting(statements)
        with self._door:  # not the lock that is held while another thread commits
            self._queue.append(mine)
        with self._lock:
            if not mine.settled:
                self._commit()
        if mine.error is not None:
            raise self._unusable(mine.error) from mine.error
        return mine.changed

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Return what a query finds.

        Raises:
            InputError: The file cannot be read.
            LorakitError: The ledger is closed.
        """
        with self._reading:
            self._usable()
            try:
                return self._reader.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise self._unusable(error) from error

    def close(self) -> None:
        """Close the file; what was written is on the disk already."""
        with self._lock, self._reading:
            self._closed = True
            self._reader.close()
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(
                self._path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise self._unusable(error) from error
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        except sqlite3.Error as error:
            connection.close()
            raise self._unusable(error) from error
        return connection

    def _commit(self) -> None:
        self._usable()
        with self._door:
            batch, self._queue = self._queue, []
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for each in batch:
                each.changed = self._run(each.statements)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            for each in batch:
                each.error = error
        for each in batch:
            each.settled = True

    def _run(self, statements: Iterable[Statement]) -> int:
        changed = -1
        for sql, values in statements:
            count = self._connection.execute(sql, values).rowcount
            changed = count if changed < 0 else changed
            if changed == 0:
                break
        return changed

    def _usable(self) -> None:
        if self._closed:
            raise LorakitError(f"{self._path.name} is closed", "Start the run again; what was submitted is collected.")

    def _unusable(self, error: sqlite3.Error) -> InputError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _FULL:
            fix = "Free some space and run it again; what was paid for is collected then."
            return InputError(str(self._path), f"cannot be written, the disk may be full: {error}", fix)
        if code in _DAMAGED:
            fix = "Restore it from a backup; without it lorakit cannot tell what was paid for."
            return InputError(str(self._path), f"it is no ledger or damaged: {error}", fix)
        return InputError(str(self._path), f"cannot be used: {error}", "Look at the folder's permissions and space.")
