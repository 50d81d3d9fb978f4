"""Putting a whole folder in place in one step."""

import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lorakit.errors import InputError
from lorakit.project.locking import try_lock
from lorakit.project.writing import synced, writing_to

__all__ = ["LOCK_FILE", "publish_folder"]

LOCK_FILE = "lorakit-lock.json"
"""What marks a folder as an output of lorakit, which a newer output may replace."""

_PLAIN_SUFFIXES = frozenset({".csv", ".json", ".jsonl", ".md", ".sh", ".toml", ".txt", ".yaml", ".yml", ".zip"})
"""What outputs hold beside images; made anew in seconds, unlike a trained LoRA that was put beside them."""
_STALE_SECONDS = 3600.0
_SHOWN = 3


def __dir__() -> list[str]:
    return __all__


@contextmanager
def publish_folder(out: Path) -> Iterator[Path]:
    """Yield an empty folder to fill; when the block ends well it becomes ``out``, in one step.

    Whatever happens, even when the process is killed, ``out`` is the old folder complete, missing, or the new folder
    complete. What a killed process left beside it is put right by the next call for the same ``out``.

    Args:
        out: The folder to make. It may exist when it is empty or an output of lorakit, which is then replaced.

    Raises:
        InputError: ``out`` holds something else, or cannot be written.
    """
    out = out.absolute()
    with writing_to(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        _recover(out)
        _replaceable(out, None)
        work = out.parent / f"{_prefix(out)}{secrets.token_hex(8)}"
        work.mkdir()
    try:
        with try_lock(work / "lock"):
            new = work / "new"
            with writing_to(out):
                new.mkdir()
            yield new
            with writing_to(out):
                _replaceable(out, new)
                _to_disk(new)
                _swap(new, out, work)
    finally:
        _restore(work, out)
        shutil.rmtree(work, ignore_errors=True)


def _prefix(out: Path) -> str:
    return f".lorakit-out-{hashlib.sha256(os.fsencode(out.name)).hexdigest()[:12]}-"


def _recover(out: Path) -> None:
    """Put back the old folder that a killed process had moved aside, and remove what it left."""
    prefix = _prefix(out)
    for work in [path for path in out.parent.iterdir() if path.name.startswith(prefix)]:
        lock = work / "lock"
        with suppress(FileNotFoundError):  # another process may be tidying too
            fresh = time.time() - work.stat().st_mtime < _STALE_SECONDS
            if fresh and not any(work.iterdir()):
                continue  # its process has made it this moment
            with try_lock(lock) as dead:
                if not dead:
                    continue
                _restore(work, out)
            shutil.rmtree(work, ignore_errors=True)


def _restore(work: Path, out: Path) -> None:
    old = work / "old"
    if old.exists() and not out.exists():
        old.rename(out)


def _replaceable(out: Path, new: Path | None) -> None:
    """Refuse what is no output of lorakit, and an output to which something was added that is hard to make again."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise InputError(str(out), "it is a link or a file", "Choose another folder, or move it away.")
    if not out.exists() or not any(out.iterdir()):
        return
    lock = out / LOCK_FILE
    if not lock.is_file():
        raise InputError(str(out), f"it exists and holds no {LOCK_FILE}", "Choose another folder, or empty this one.")
    if new is None:
        return
    named = lock.read_text(encoding="utf-8", errors="replace")
    added = sorted(name for name in _files(out) - _files(new) if not _made_here(name, named))
    if added:
        shown = ", ".join(map(repr, added[:_SHOWN])) + (" ..." if len(added) > _SHOWN else "")
        raise InputError(str(out), f"it holds files that lorakit did not write: {shown}", "Move them away first.")


def _files(folder: Path) -> frozenset[str]:
    found = (Path(place, name) for place, _, names in os.walk(folder) for name in names)
    return frozenset(path.relative_to(folder).as_posix() for path in found)


def _made_here(name: str, lock: str) -> bool:
    path = Path(name)
    return path.suffix.lower() in _PLAIN_SUFFIXES or f'{path.name}"' in lock


def _to_disk(folder: Path) -> None:
    for place, _, names in os.walk(folder, topdown=False):
        for name in names:
            handle = os.open(Path(place, name), os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        synced(Path(place))


def _swap(new: Path, out: Path, work: Path) -> None:
    if out.exists():
        # between this line and the next a kill leaves no ``out``; the next call puts the old one back
        out.rename(work / "old")
    new.rename(out)
    synced(out.parent)
