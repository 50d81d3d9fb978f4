"""One writer at a time: locks that the system gives back when their process dies, however it dies.

A lock is a small SQLite file with an open write transaction. SQLite brings the same behaviour to every system, and
its readers may look inside meanwhile, so that whoever comes second is told who holds it.
"""

import os
import platform
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from lorakit.errors import InputError
from lorakit.project.writing import writing_to

__all__ = ["STATE", "project_lock", "run_lock", "try_lock"]

STATE = ".lorakit"
"""The folder in a project, or in a plain folder of images, where lorakit keeps what it must remember."""


def __dir__() -> list[str]:
    return __all__


@contextmanager
def project_lock(root: Path) -> Iterator[None]:
    """Hold the project for writing as long as the block runs.

    Args:
        root: The project's folder, or a plain folder of images.

    Raises:
        InputError: Another process, or another thread of this one, holds it; the message says which and since when.
    """
    with _held(root, "lock", "is writing here"):
        yield


@contextmanager
def run_lock(root: Path) -> Iterator[None]:
    """Hold the project's ledger as long as the block runs: one run at a time pays. Files may be written meanwhile.

    Args:
        root: The project's folder, or a plain folder of images.

    Raises:
        InputError: Another run holds it; the message says which process and since when.
    """
    with _held(root, "run.lock", "is making pictures or training here"):
        yield


@contextmanager
def _held(root: Path, name: str, doing: str) -> Iterator[None]:
    path = root / STATE / name
    with writing_to(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with try_lock(path) as held:
        if not held:
            raise InputError(str(root), f"{_holder(path)} {doing}", "Wait until it has finished, or end it.")
        yield


@contextmanager
def try_lock(path: Path) -> Iterator[bool]:
    """Take a lock if it is free; yields whether it was, and gives it back after the block.

    Args:
        path: The lock's file; it is made when missing and stays.

    Raises:
        InputError: The file cannot be written, or is no lock.
    """
    try:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise _unusable(path, error) from error
    with closing(connection):
        taken = True
        try:
            _take(connection)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY:
                raise _unusable(path, error) from error
            taken = False
        yield taken


def _unusable(path: Path, error: sqlite3.Error) -> InputError:
    return InputError(str(path), f"cannot be locked: {error}", "Delete it, or look at the folder's permissions.")


def _take(connection: sqlite3.Connection) -> None:
    holder = (os.getpid(), platform.node(), f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S}")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT)")
    connection.execute("DELETE FROM holder")
    connection.execute("INSERT INTO holder VALUES (?, ?, ?)", holder)
    connection.execute("COMMIT")
    connection.execute("BEGIN IMMEDIATE")


def _holder(path: Path) -> str:
    with closing(sqlite3.connect(path, timeout=1)) as connection:
        try:
            pid, host, since = connection.execute("SELECT pid, host, since FROM holder").fetchone()
        except (sqlite3.Error, TypeError):  # it has the lock and has not signed yet
            return "another process"
    return f"process {pid} on {host}, since {since},"
