"""Which files a trainer takes for images of the set."""

import re
from collections.abc import Iterator
from enum import StrEnum

from lorakit.model import NameTrap, TrainerContract, TrapEffect

__all__: list[str] = []


class Cause(StrEnum):
    """Why a trainer passes over a file."""

    SUFFIX = "suffix"
    HIDDEN = "hidden"
    FOLDER = "folder"
    NAME = "name"


def unread(contract: TrainerContract, image: str) -> tuple[Cause, str] | None:
    """Say why a trainer passes over a file, or return ``None`` when it takes it for an image of the set."""
    return next(_reasons(contract, image), None)


def _reasons(contract: TrainerContract, image: str) -> Iterator[tuple[Cause, str]]:
    if contract.caption_suffix is None:  # a table names the images, whatever they are called
        return
    *folders, name = image.split("/")
    suffix = _suffix(name)
    if suffix.lower() not in contract.suffixes:
        yield Cause.SUFFIX, f"{suffix or 'a name without a suffix'} is none of its suffixes"
    elif not contract.any_case and suffix != suffix.lower():
        yield Cause.SUFFIX, f"it reads lower-case suffixes only, not {suffix}"
    elif not contract.mixed_case and suffix not in {suffix.lower(), suffix.upper()}:
        yield Cause.SUFFIX, f"it reads {suffix.lower()} and {suffix.upper()}, not {suffix}"
    if name.startswith(".") and not contract.reads_hidden:
        yield Cause.HIDDEN, "it leaves out files with a dot in front"
    if folders and not contract.recursive:
        yield Cause.FOLDER, "it does not read sub-folders"
    if folders and folders[-1] in contract.skipped_folders:
        yield Cause.FOLDER, f"it leaves out folders called {folders[-1]}"
    trap = trapped(contract, image)
    if trap is not None and trap.effect is TrapEffect.DROPS:
        yield Cause.NAME, f"it takes the name for {trap.what}"


def trapped(contract: TrainerContract, image: str) -> NameTrap | None:
    """Return the trap an image's name falls into, or ``None``."""
    stem = stem_of(image).rpartition("/")[2]
    return next((trap for trap in contract.name_traps if re.fullmatch(trap.pattern, stem)), None)


def stem_of(image: str) -> str:
    """Return an image's name without its suffix, folders included."""
    suffix = _suffix(image.rpartition("/")[2])
    return image[: len(image) - len(suffix)]


def _suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return dot + suffix if stem else ""
