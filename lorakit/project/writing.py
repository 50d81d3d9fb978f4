"""Writing files so that a reader sees the old bytes or the new ones, never a mixture."""

import errno
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lorakit.errors import InputError

__all__ = ["atomic_write", "sweep", "synced", "writing_to"]

_PREFIX = ".lorakit-"
_SUFFIX = ".tmp"
_STALE_SECONDS = 3600.0
"""A temporary file this old belongs to a process that was killed; writing one takes seconds."""

_REFUSALS = {
    errno.ENOSPC: ("the disk is full", "Free some space and run it again."),
    errno.EDQUOT: ("the disk quota is used up", "Free some space and run it again."),
    errno.EROFS: ("the disk is read-only", "Choose another folder."),
    errno.EACCES: ("the folder may not be written to", "Change its permissions or choose another folder."),
    errno.EPERM: ("the folder may not be written to", "Change its permissions or choose another folder."),
    errno.ENOENT: ("the folder does not exist", "Make it first, or choose another one."),
    errno.ENOTDIR: ("a file stands where a folder is needed", "Move it away or choose another folder."),
    errno.EISDIR: ("a folder stands where the file should be", "Move it away or choose another name."),
    errno.ENAMETOOLONG: ("the name is too long for this disk", "Choose a shorter one."),
}


def __dir__() -> list[str]:
    return __all__


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Turn what the system refuses inside into an error that names the file and what to do.

    Raises:
        InputError: The folder is read-only or missing, the disk full, the name too long ...
    """
    try:
        yield
    except OSError as error:
        number = error.errno or 0
        problem, fix = _REFUSALS.get(number, (error.strerror or str(error), "Look at the disk and the folder."))
        raise InputError(str(path), f"cannot be written: {problem}", fix) from error


def atomic_write(path: Path, data: bytes) -> None:
    """Write a file in one step: readers, and whoever looks after a crash, find the old bytes or all of the new.

    An existing file's permissions are kept; a link is replaced, never written through.

    Args:
        path: The file; its folder must exist.
        data: What it shall hold.

    Raises:
        InputError: It cannot be written; nothing has changed then.
    """
    temporary = path.with_name(f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")
    with writing_to(path):
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            with suppress(OSError):  # nothing to keep, or a disk without permissions
                temporary.chmod(path.stat().st_mode & 0o777)
            os.replace(temporary, path)  # noqa: PTH105 - Path.replace is the same; the pair with fsync reads best
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        synced(path.parent)


def synced(folder: Path) -> None:
    """Have the system write a folder's own entries to the disk, where it can (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(folder: Path) -> None:
    """Remove what killed processes left of ``atomic_write`` in a folder, once it is an hour old."""
    with writing_to(folder), os.scandir(folder) as entries:
        for entry in entries:
            ours = entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX)
            if ours and time.time() - entry.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS:
                Path(entry.path).unlink(missing_ok=True)
