"""Walking a folder that anybody may have filled: what is read, and what is told instead."""

import errno
import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import attrs

from lorakit.model import Stray, StrayKind
from lorakit.project.locking import STATE
from lorakit.project.publishing import LOCK_FILE

__all__ = ["FoundFile", "Tree", "printed", "spelling", "walk"]

_DEBRIS = frozenset(
    {".ds_store", "__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db", ".directory", "@eadir", "icon\r"}
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def __dir__() -> list[str]:
    return __all__


def spelling(raw: str) -> str:
    r"""Spell a name from the disk so that all programs can: NFC, bytes that are no UTF-8 as ``\xe9``."""
    return unicodedata.normalize("NFC", printed(raw))


def printed(raw: str) -> str:
    r"""Make a name from the disk encodable and leave its Unicode form: bytes that are no UTF-8 as ``\xe9``."""
    return _SURROGATE.sub(lambda match: f"\\x{ord(match[0]) & 0xFF:02x}", raw)


@attrs.frozen(kw_only=True)
class FoundFile:
    """A regular file, or a link to one inside the root."""

    raw: str
    """Its POSIX path below the root exactly as the disk has it; may hold surrogate escapes."""
    name: str
    """The same in an encodable spelling, NFC where that is unique in the tree."""
    path: Path

    @property
    def folder(self) -> str:
        """The raw path of its folder below the root; empty for the root itself."""
        return self.raw.rpartition("/")[0]

    @property
    def stem(self) -> str:
        """The raw path without the suffix."""
        return os.path.splitext(self.raw)[0]  # noqa: PTH122 - names may end in dots, which PurePath takes otherwise

    @property
    def suffix(self) -> str:
        """The suffix in lower case, with its dot."""
        return os.path.splitext(self.raw)[1].lower()  # noqa: PTH122 - as above


@attrs.frozen(kw_only=True)
class Tree:
    """What a walk met."""

    files: tuple[FoundFile, ...]
    """All readable entries, sorted by name."""
    strays: tuple[Stray, ...]
    remembering: frozenset[str]
    """The raw folders that have a state folder of lorakit's."""


def walk(root: Path) -> Tree:
    """Walk a folder. Hidden folders and lorakit's own outputs below it are not entered, nothing is ever opened.

    Links are followed inside the root; dangling, looping and outside links become strays, as do debris, special files
    and folders that may not be read.
    """
    walker = _Walker(root)
    walker.run()
    return Tree(
        files=tuple(sorted(_named(root, walker.files), key=lambda file: file.name)),
        strays=tuple(walker.strays),
        remembering=frozenset(walker.remembering),
    )


def _named(root: Path, raws: list[str]) -> Iterator[FoundFile]:
    """Give every file a name of its own; of names that differ in their Unicode form only, NFC keeps the plain one."""
    taken: set[str] = set()
    spelt = sorted((spelling(raw) != raw, raw, spelling(raw)) for raw in raws)
    for _, raw, name in spelt:
        number = 1
        while name in taken:
            name = printed(raw) + (f"~{number}" if number > 1 else "")  # noqa: PLW2901 - the next name to try
            number += 1
        taken.add(name)
        yield FoundFile(raw=raw, name=name, path=root / raw)


class _Walker:
    def __init__(self, root: Path) -> None:
        self.root = os.fspath(root)
        self.real = os.path.realpath(root)
        self.files: list[str] = []
        self.strays: list[Stray] = []
        self.remembering: list[str] = []
        self.followed: dict[str, str] = {}
        self.todo: list[tuple[str, tuple[str, ...]]] = [("", (self.real,))]

    def run(self) -> None:
        while self.todo:
            folder, chain = self.todo.pop()
            entries = self._entries(folder)
            if folder and any(entry.name == LOCK_FILE for entry in entries):
                self._stray(folder, StrayKind.DEBRIS, f"an output of lorakit ({LOCK_FILE}); it is not read")
                continue
            for entry in entries:
                raw = f"{folder}/{entry.name}" if folder else entry.name
                try:
                    self._take(entry, raw, chain)
                except OSError as error:
                    self._stray(raw, StrayKind.NO_ACCESS, error.strerror or str(error))

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(os.path.join(self.root, folder)) as entries:  # noqa: PTH118 - Path would cost a third more
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._stray(folder, StrayKind.NO_ACCESS, error.strerror or str(error))
            return []

    def _take(self, entry: "os.DirEntry[str]", raw: str, chain: tuple[str, ...]) -> None:
        if entry.name.startswith("._") or entry.name.lower() in _DEBRIS:
            self._stray(raw, StrayKind.DEBRIS, "left by an operating system")
        elif entry.is_symlink():
            self._follow(entry, raw, chain)
        elif entry.is_dir(follow_symlinks=False):
            self._enter(entry.name, raw, (*chain, f"{chain[-1].rstrip('/')}/{entry.name}"))
        elif entry.is_file(follow_symlinks=False):
            self.files.append(raw)
        else:
            self._stray(raw, StrayKind.DEBRIS, "a pipe, socket or device; it is never opened")

    def _enter(self, name: str, raw: str, chain: tuple[str, ...]) -> None:
        if name == STATE:
            self.remembering.append(raw.rpartition("/")[0])
        elif not name.startswith("."):
            self.todo.append((raw, chain))

    def _follow(self, entry: "os.DirEntry[str]", raw: str, chain: tuple[str, ...]) -> None:
        try:
            target = os.path.realpath(entry.path, strict=True)
        except OSError as error:
            if error.errno == errno.ELOOP:
                self._stray(raw, StrayKind.LOOPING_LINK, "a link that leads to itself")
            elif error.errno in {errno.ENOENT, errno.ENOTDIR}:
                self._stray(raw, StrayKind.DANGLING_LINK, f"its target {_target(entry)} does not exist")
            else:
                raise
            return
        if not Path(target).is_relative_to(self.real):
            self._stray(raw, StrayKind.OUTSIDE_LINK, f"it leads out of the folder, to {spelling(target)}; not followed")
        elif stat.S_ISREG(mode := entry.stat().st_mode):
            self.files.append(raw)
        elif not stat.S_ISDIR(mode):
            self._stray(raw, StrayKind.DEBRIS, "a link to a pipe, socket or device; it is never opened")
        elif target in chain:
            self._stray(raw, StrayKind.LOOPING_LINK, "it leads back to a folder around it")
        elif (first := self.followed.setdefault(f"{chain[-1]}/{entry.name}", raw)) != raw:
            # folders full of links to one another would be read over and over again
            self._stray(raw, StrayKind.LOOPING_LINK, f"already followed as {spelling(first)!r}")
        else:
            self._enter(entry.name, raw, (*chain, target))

    def _stray(self, raw: str, kind: StrayKind, detail: str) -> None:
        self.strays.append(Stray(name=spelling(raw) or ".", kind=kind, detail=detail))


def _target(entry: "os.DirEntry[str]") -> str:
    return repr(spelling(os.readlink(entry.path)))  # noqa: PTH115 - a text, not a Path
