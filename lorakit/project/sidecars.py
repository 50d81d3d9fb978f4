"""Reading captions: text files beside the images, and the manifests of Hugging Face folders."""

import csv
import hashlib
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from lorakit import convert
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import Author, Caption, Stray, StrayKind
from lorakit.project.labels import json_lines
from lorakit.project.locking import STATE
from lorakit.project.notes import Names, Notes, manifest_text, unreadable
from lorakit.project.text import decode, encodable, read_bytes
from lorakit.project.walking import FoundFile, Tree, printed, spelling

__all__ = [
    "LARGEST_CAPTION",
    "MEMORY",
    "Remembered",
    "caption_digest",
    "read_manifest",
    "read_memory",
    "read_sidecars",
]

LARGEST_CAPTION = 64 * 1024
"""Bytes; what is larger is no caption but a file of another kind under a caption's name."""
MEMORY = f"{STATE}/captions.json"
"""Which captions of a folder lorakit wrote, so that all others are known to be written by hand."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Remembered:
    """One caption file that lorakit wrote."""

    author: Author = attrs.field(converter=Author)
    digest: str
    """What ``caption_digest`` said of its text."""


@attrs.frozen(kw_only=True)
class _Memory:
    schema: int = 1
    captions: Mapping[str, Remembered]


def caption_digest(text: str) -> str:
    """Return the SHA-256 of a caption's text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_memory(folder: Path) -> Mapping[str, Remembered]:
    """Read which captions of one folder lorakit wrote, by file name; what cannot be read is taken for hand-written.

    Raises:
        InputError: The record exists and is damaged.
        InvalidDataError: The record exists and is none.
        OSError: It cannot be read.
    """
    path = folder / MEMORY
    if not path.is_file():
        return {}
    text, _ = decode(path.read_bytes())
    return convert.structure(convert.parse_json(text, source=str(path)), _Memory, source=str(path)).captions


class _Sidecars:
    """The caption files of a tree, read at most once."""

    def __init__(self, tree: Tree, suffixes: Sequence[str]) -> None:
        self.strays: list[Stray] = []
        self._remembering = tree.remembering
        self._memories: dict[str, Mapping[str, Remembered]] = {}
        self._read: dict[str, Caption | None] = {}
        self._used: set[str] = set()
        self._by_stem: dict[str, list[FoundFile]] = {}
        self._by_nfc: dict[str, list[FoundFile]] = {}
        order = {suffix.lower(): index for index, suffix in enumerate(suffixes)}
        self._files = [file for file in tree.files if file.suffix in order]
        for file in sorted(self._files, key=lambda file: (order[file.suffix], not file.raw.endswith(file.suffix))):
            self._by_stem.setdefault(file.stem, []).append(file)
            self._by_nfc.setdefault(_nfc(file.stem), []).append(file)

    def of(self, image: FoundFile) -> Caption | None:
        """Return the caption of an image: the first of its files that can be read."""
        files = self._by_stem.get(image.stem) or self._by_nfc.get(_nfc(image.stem), [])
        fresh = [file for file in files if file.raw not in self._used]
        self._used.update(file.raw for file in files)
        captions = [caption for file in files if (caption := self._caption(file))]
        for caption in captions[1:]:
            if caption.text != captions[0].text and any(file.name == caption.file for file in fresh):
                detail = f"it differs from {captions[0].file!r}, which is used"
                self.strays.append(Stray(name=caption.file, kind=StrayKind.BAD_RECORD, detail=detail))
        return captions[0] if captions else None

    def orphans(self, images: Iterable[FoundFile]) -> Iterator[Stray]:
        """Yield the caption files that belong to no image."""
        near = {_loose(image.stem): image.name for image in images}
        for file in self._files:
            if file.raw not in self._used:
                image = near.get(_loose(file.stem))
                hint = f"; is it meant for {image!r}" if image else ""
                detail = f"no image is called {spelling(Path(file.stem).name)}.*{hint}"
                yield Stray(name=file.name, kind=StrayKind.ORPHAN_CAPTION, detail=detail)

    def _caption(self, file: FoundFile) -> Caption | None:
        if file.raw not in self._read:
            try:
                text, fault = decode(read_bytes(file.path, LARGEST_CAPTION))
            except OSError as error:
                self.strays.append(unreadable(file.name, error))
                self._read[file.raw] = None
            else:
                self._read[file.raw] = Caption(text=text, author=self._author(file, text), file=file.name, fault=fault)
        return self._read[file.raw]

    def _author(self, file: FoundFile, text: str) -> Author:
        if file.folder not in self._remembering:
            return Author.HAND
        if file.folder not in self._memories:
            self._memories[file.folder] = self._memory(file)
        known = self._memories[file.folder].get(printed(file.path.name))
        return known.author if known and known.digest == caption_digest(text) else Author.HAND

    def _memory(self, file: FoundFile) -> Mapping[str, Remembered]:
        try:
            return read_memory(file.path.parent)
        except (InputError, InvalidDataError, OSError) as error:
            problem = getattr(error, "problem", None) or getattr(error, "strerror", None) or str(error)
            name = f"{spelling(file.folder)}/{MEMORY}".removeprefix("/")
            detail = f"{problem}; all captions here count as written by hand"
            self.strays.append(Stray(name=name, kind=StrayKind.BAD_RECORD, detail=detail))
            return {}


def _nfc(raw: str) -> str:
    return unicodedata.normalize("NFC", raw)


def _loose(stem: str) -> str:
    """Fold what commonly goes wrong in a caption's name: case, final dots, the image's suffix left in."""
    folded = spelling(stem).casefold().rstrip(". ")
    for suffix in (".png", ".jpg", ".jpeg", ".webp"):
        folded = folded.removesuffix(suffix)
    return folded


def read_sidecars(
    tree: Tree, images: Sequence[FoundFile], suffixes: Sequence[str]
) -> tuple[dict[str, Caption], list[Stray]]:
    """Read the caption files of a tree.

    Args:
        tree: The tree.
        images: The images in it.
        suffixes: The suffixes of caption files, the one that wins first.

    Returns:
        The caption of each image that has one; and caption files that belong to none or cannot be used.
    """
    sidecars = _Sidecars(tree, suffixes)
    found = ((image.name, sidecars.of(image)) for image in images)
    captions = {name: caption for name, caption in found if caption is not None}
    return captions, [*sidecars.strays, *sidecars.orphans(images)]


def read_manifest(file: FoundFile, names: Names) -> tuple[dict[str, Caption], list[Stray]]:
    """Read one ``metadata.jsonl`` or ``metadata.csv``: the columns ``file_name`` and ``text``, any others are left.

    Args:
        file: The file.
        names: The images of the dataset.

    Returns:
        The caption of each image; and what could not be used.
    """
    notes = Notes(file.name)
    text, strays = manifest_text(file.path, file.name, notes)
    rows = _csv_rows(text, notes) if file.suffix == ".csv" else json_lines(text, notes)
    found: dict[str, Caption] = {}
    for where, row in rows:
        try:
            image, caption = _row(row, file.folder, names, notes)
        except FieldError as fault:
            notes.add(where, fault.problem, fault.fix)
        else:
            found[image] = Caption(text=caption, file=file.name)
    return found, strays + notes.strays()


def _row(row: Mapping[str, object], folder: str, names: Names, notes: Notes) -> tuple[str, str]:
    name, caption = row.get("file_name"), row.get("text")
    if not isinstance(name, str):
        raise FieldError("file_name", "no 'file_name'", "Name the image it is about.")
    image = names.find(folder, name)
    if image is None:
        hint = "" if notes.full else names.hint(folder, name)
        raise FieldError("file_name", f"no image {name!r}", hint or "Check the name.")
    if caption is None:
        raise FieldError("text", "no 'text', so no caption", "Call the caption 'text'.")
    if not isinstance(caption, str):
        raise FieldError("text", "'text' is no text", "Put it in quotes.")
    if not encodable(caption):
        raise FieldError("text", "half a surrogate pair in 'text'", "Write the character itself.")
    if len(caption) > LARGEST_CAPTION:
        raise FieldError("text", "'text' is longer than a caption", "Shorten it.")
    return image, caption.replace("\r\n", "\n").replace("\r", "\n")


def _csv_rows(text: str, notes: Notes) -> Iterator[tuple[str, dict[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        for row in reader:
            yield f"line {reader.line_num}", row
    except csv.Error as error:
        notes.add(f"line {reader.line_num}", f"not CSV: {error}", "Mend the quotes there.")
