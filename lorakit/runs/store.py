"""Files of results, each under the digest of its bytes; a file is on the disk before anybody says so."""

import hashlib
import mimetypes
import os
import re
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from lorakit.errors import InputError
from lorakit.model import ResultFile
from lorakit.runs.states import Stored

__all__ = ["Store"]

_RESULTS = "results"
_ASIDE = "unusable"
_LEAST_FREE = 64 * 2**20
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 80


def __dir__() -> list[str]:
    return __all__


class Store:
    """The files of a project's results.

    Args:
        folder: The project's ``.lorakit``; it must exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def check_room(self) -> None:
        """Check that there is room for a result, before it is paid for.

        Raises:
            InputError: The disk is as good as full.
        """
        free = shutil.disk_usage(self._folder).free
        if free < _LEAST_FREE:
            problem = f"the disk is full: {free // 2**20} MB are left, a result may need {_LEAST_FREE // 2**20}"
            raise InputError(str(self._folder), problem, "Free some space and run it again.")

    def put(self, file: ResultFile) -> Stored:
        """Store one file; returns when it is on the disk.

        Raises:
            InputError: It cannot be written.
        """
        digest = hashlib.sha256(file.data).hexdigest()
        stored = Stored(role=file.role, name=file.name, media_type=file.media_type, digest=digest, size=len(file.data))
        path = self.path(stored)
        if not self._holds(path, stored):
            self._write(path, file.data)
        return stored

    def put_aside(self, file: ResultFile, key: str) -> Path:
        """Keep a file that is of no use, for somebody to look at; returns where.

        Raises:
            InputError: It cannot be written.
        """
        name = _UNSAFE.sub("-", file.name)[-_LONGEST_NAME:].lstrip(".-") or "file"
        path = self._folder / _ASIDE / f"{key[:12]}-{name}"
        self._write(path, file.data)
        return path

    def path(self, stored: Stored) -> Path:
        """Return where a file lies."""
        suffix = mimetypes.guess_extension(stored.media_type) or Path(stored.name).suffix.lower()
        return self._folder / _RESULTS / stored.digest[:2] / f"{stored.digest}{suffix}"

    def holds(self, stored: Stored) -> bool:
        """Say whether a file is there, whole."""
        return self._holds(self.path(stored), stored)

    def read(self, stored: Stored) -> bytes:
        """Return a file's bytes.

        Raises:
            InputError: It is gone, or not what was stored.
        """
        path = self.path(stored)
        try:
            data = path.read_bytes()
        except OSError as error:
            problem = f"the result cannot be read: {error.strerror or error}"
            raise InputError(str(path), problem, "Put it back, or make it again with --again.") from error
        if hashlib.sha256(data).hexdigest() != stored.digest:
            raise InputError(str(path), "its bytes were changed", "Put it back, or make it again with --again.")
        return data

    def _holds(self, path: Path, stored: Stored) -> bool:
        try:
            return path.stat().st_size == stored.size
        except OSError:
            return False

    def _write(self, path: Path, data: bytes) -> None:
        temporary = path.with_name(f".{secrets.token_hex(8)}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                with temporary.open("xb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(path)
            except BaseException:
                with suppress(OSError):
                    temporary.unlink()
                raise
            _sync(path.parent)
        except OSError as error:
            problem = f"the result cannot be written: {error.strerror or error}"
            raise InputError(str(path), problem, "Free some space or mend the folder, and run it again.") from error


def _sync(folder: Path) -> None:
    with suppress(OSError):  # Windows has no handles on folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
