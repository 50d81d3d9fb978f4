"""Writing captions and labels: nothing written by hand is lost, nothing unknown is dropped."""

import json
import os
import posixpath
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from lorakit import convert
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import ATTRIBUTES, Author, Candidate, Caption, Shot
from lorakit.project.labels import LABELS
from lorakit.project.scanning import Scan
from lorakit.project.sidecars import LARGEST_CAPTION, MEMORY, Remembered, caption_digest, read_memory
from lorakit.project.text import decode, encodable, read_bytes
from lorakit.project.walking import printed, spelling
from lorakit.project.writing import atomic_write, sweep, writing_to

__all__ = ["Written", "write_candidates", "write_captions", "write_labels"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Written:
    """What became of captions that were to be written."""

    written: tuple[str, ...]
    """The images whose captions now stand on the disk, sorted."""
    kept: tuple[str, ...]
    """The images whose hand-written captions were left alone, sorted."""


def write_captions(scan: Scan, captions: Mapping[str, Caption], *, overwrite: Collection[str] = ()) -> Written:
    r"""Write captions beside their images, as UTF-8 with ``\n`` and no final line end added.

    A caption that was written by hand, or was changed by hand since lorakit wrote it, stays unless its image is named.

    Args:
        scan: The folder as it was read.
        captions: The new captions by image.
        overwrite: The images whose hand-written captions may be replaced.

    Returns:
        What was written and what was kept.

    Raises:
        FieldError: There is no such image, two images share a file and want different texts, or a text can be no
            caption; nothing has been written then.
        InputError: The folder cannot be written.
    """
    texts = {image: _caption_text(image, caption.text) for image, caption in captions.items()}
    files = _files(scan, texts)
    written, kept = [], []
    for folder, images in _by_folder(files).items():
        with writing_to(folder):
            sweep(folder)
            memory = dict(_memory(folder))
        for image in images:
            file, text = files[image], texts[image]
            if image not in overwrite and _by_hand(scan, image, file, text, memory):
                kept.append(image)
                continue
            atomic_write(file, text.encode())
            written.append(image)
            author = captions[image].author
            if author is Author.HAND:
                memory.pop(printed(file.name), None)
            else:
                memory[printed(file.name)] = Remembered(author=author, digest=caption_digest(text))
        _remember(folder, memory)
    return Written(written=tuple(sorted(written)), kept=tuple(sorted(kept)))


def _caption_text(image: str, text: str) -> str:
    if "\0" in text or not encodable(text) or len(text.encode()) > LARGEST_CAPTION:
        problem = "a caption holds no NUL, no half surrogate pairs and at most 64 KiB"
        raise FieldError(f"captions[{image!r}].text", problem, "Clean or shorten it.")
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _files(scan: Scan, texts: Mapping[str, str]) -> dict[str, Path]:
    """Return the file of each image's caption; the images' own spelling on the disk counts."""
    files: dict[str, Path] = {}
    owners: dict[Path, str] = {}
    for image in sorted(texts):
        if image not in scan.images:
            raise FieldError("captions", f"no image {image!r} in {scan.root}", "See Scan.images for the names.")
        path = scan.images[image]
        file = Path(f"{os.path.splitext(path)[0]}.txt")  # noqa: PTH122 - as captions are looked for
        other = owners.setdefault(file, image)
        if texts[other] != texts[image]:
            problem = f"{other!r} and {image!r} share one caption file but want different texts"
            raise FieldError("captions", problem, "Rename one of them.")
        files[image] = file
    return files


def _by_folder(files: Mapping[str, Path]) -> dict[Path, list[str]]:
    folders: dict[Path, list[str]] = {}
    for image, file in files.items():
        folders.setdefault(file.parent, []).append(image)
    return folders


def _by_hand(scan: Scan, image: str, file: Path, text: str, memory: Mapping[str, Remembered]) -> bool:
    """Say whether writing would lose somebody's words; the disk counts, for they may have been written just now."""
    if file.exists():
        try:
            there, _ = decode(read_bytes(file, LARGEST_CAPTION))
        except OSError:
            return True
        known = memory.get(printed(file.name))
        return there != text and bool(there.strip()) and (known is None or known.digest != caption_digest(there))
    caption = scan.captions.get(image)
    return caption is not None and caption.author is Author.HAND and caption.text != text


def _memory(folder: Path) -> Mapping[str, Remembered]:
    try:
        return read_memory(folder)
    except (InputError, InvalidDataError):
        return {}


def _remember(folder: Path, memory: Mapping[str, Remembered]) -> None:
    path = folder / MEMORY
    with writing_to(path):
        path.parent.mkdir(exist_ok=True)
    captions = {name: convert.unstructure(memory[name]) for name in sorted(memory)}
    atomic_write(path, _json({"schema": 1, "captions": captions}, indent=1))


def write_labels(folder: Path, shots: Mapping[str, Shot]) -> None:
    """Write labels into the folder's ``candidates.jsonl``; all else that stands there stays.

    Args:
        folder: The folder of images.
        shots: What each picture shows, by its name below the folder. It replaces the attributes known so far.

    Raises:
        InputError: The file cannot be read or written.
    """
    _merge(folder, {image: {"shot": convert.unstructure(shot)} for image, shot in shots.items()})


def write_candidates(folder: Path, candidates: Iterable[Candidate]) -> None:
    """Write all that is known of candidates, measured facts apart, into the folder's ``candidates.jsonl``.

    Args:
        folder: The folder of images.
        candidates: The candidates, named as below the folder.

    Raises:
        InputError: The file cannot be read or written.
    """
    _merge(folder, {each.image: _record(each) for each in candidates})


def _record(candidate: Candidate) -> dict[str, Any]:
    record: dict[str, Any] = convert.unstructure(attrs.evolve(candidate, facts=None))
    return {**dict.fromkeys(("requested", "note")), "shot": {}, **record}


def _merge(folder: Path, records: Mapping[str, Mapping[str, Any]]) -> None:
    path = folder / LABELS
    with writing_to(path):
        sweep(folder)
        text = decode(path.read_bytes())[0] if path.exists() else ""
    lines = [line for line in text.split("\n") if line.strip()]
    named = [(index, name) for index, line in enumerate(lines) if (name := _image_of(line))]
    alike = {spelling(posixpath.normpath(name)): index for index, name in named if not _is_twin(folder, name)}
    last = alike | {name: index for index, name in named}
    for image in sorted(records):
        index = last.get(image)
        old = json.loads(lines[index]) if index is not None else {"image": image}
        line = _json(_laid_over(old, records[image])).decode()
        if index is None:
            lines.append(line)
        else:
            lines[index] = line
    atomic_write(path, "".join(f"{line}\n" for line in lines).encode())


def _image_of(line: str) -> str | None:
    try:
        data = convert.parse_json(line, source=LABELS)
    except InputError:
        return None  # kept as it is; reading tells what is wrong with it
    name = data.get("image") if isinstance(data, dict) else None
    return name if isinstance(name, str) else None


def _is_twin(folder: Path, name: str) -> bool:
    """Say whether a name is one image's and its plain spelling another's."""
    plain = spelling(name)
    own, other = folder / name, folder / plain
    return plain != name and own.exists() and other.exists() and not own.samefile(other)


def _laid_over(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Replace what lorakit knows in a record and keep the rest, in its order."""
    merged = dict(old)
    for key, value in new.items():
        before = old.get(key)
        if key in {"shot", "requested"} and isinstance(before, dict) and value is not None:
            others = {name: each for name, each in before.items() if name not in ATTRIBUTES}
            merged[key] = {**value, **others}
        elif value is None:
            merged.pop(key, None)
        elif key != "image":
            merged[key] = value
    return merged


def _json(data: object, *, indent: int | None = None) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=indent).encode()
