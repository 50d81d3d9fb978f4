"""The layout every trainer loads: one flat folder of PNG and TXT pairs, and how its files are named."""

import hashlib
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable
from pathlib import Path

from lorakit.errors import LorakitError
from lorakit.model import PackagedImage

__all__: list[str] = []

_UNSAFE = re.compile(r"[^a-z0-9]+")
_LONGEST_STEM = 60
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP can hold; the same in every package."""

# Hugging Face's loader goes by the commonest suffix, and captions would win: name the files it is to read.
# Its cache goes by this page alone where it cannot tell two folders apart: the description differs with the set.
_README = """---
configs:
- config_name: default
  description: sha256-{digest}
  data_files:
  - split: train
    path:
    - "*.png"
    - metadata.jsonl
---
"""


def stems(images: Iterable[str]) -> dict[str, str]:
    """Give every image a unique, portable stem without dots or underscores, in the order of the names."""
    names = sorted(images)
    width = max(3, len(str(len(names))))
    return {image: f"{index:0{width}d}-{slug(image)}".rstrip("-") for index, image in enumerate(names, start=1)}


def slug(image: str) -> str:
    """Return the part of a name that every file system and trainer takes: lower-case ASCII letters, digits, hyphens."""
    stem = image.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", plain.lower()).strip("-")[:_LONGEST_STEM].strip("-")


def metadata(images: Iterable[PackagedImage]) -> str:
    """Return ``metadata.jsonl``: the file name first, because some scripts take the first column as the image."""
    rows = ({"file_name": image.file, "text": image.caption} for image in images)
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def readme(images: Iterable[PackagedImage]) -> str:
    """Return ``README.md``: the files Hugging Face's loader is to read, and the digest of the pictures and captions."""
    whole = "".join(f"{image.file} {image.digest} {json.dumps(image.caption)}\n" for image in images)
    return _README.format(digest=hashlib.sha256(whole.encode()).hexdigest())


def write_zip(path: Path, files: Iterable[Path]) -> None:
    """Write a ZIP that depends on the files' names and bytes alone: sorted, no times, no folders, not compressed."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(files, key=lambda file: file.name):
            entry = zipfile.ZipInfo(file.name, _EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, file.read_bytes())


def check_zip(path: Path, folder: Path, images: Iterable[PackagedImage]) -> None:
    """Compare a ZIP with the files it was made of.

    Raises:
        LorakitError: It holds other names or other bytes.
    """
    wanted = {name for image in images for name in (image.file, f"{Path(image.file).stem}.txt")}
    with zipfile.ZipFile(path) as archive:
        same = set(archive.namelist()) == wanted and all(
            archive.read(name) == (folder / name).read_bytes() for name in wanted
        )
    if not same:
        raise LorakitError(f"{path.name} reads back differently from what was written", "Run it again.")
