"""IMG013 and IMG015: file names that make trouble elsewhere, and what else lies in the folder."""

import re
import unicodedata
from collections.abc import Iterator
from types import MappingProxyType

import attrs

from lorakit.model import Item, Severity, Stray, StrayKind, TrapEffect
from lorakit.rules import _shares as shares
from lorakit.rules._facts import GOOD
from lorakit.rules._sample import altered, sample
from lorakit.rules.rule import Example, Hit, Limits, Rule
from lorakit.rules.study import Study

__all__ = ["RULES"]

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 255
_ROOM_FOR_CACHES = 200
_RENAME = "Rename it and its caption to letters, digits and hyphens; `lorakit prepare` writes such names."
_TRAPS = (
    (re.compile(r".+_mask", re.IGNORECASE), "the mask of another image, on hosted trainers"),
    (re.compile(r".+_(?:start[2-4]?|end)", re.IGNORECASE), "one half of an edit pair, on hosted trainers"),
)
_BORROWER = re.compile(r"(?:[^_]*_){4,}[^_]*")
_QUIET = MappingProxyType(
    {
        StrayKind.DEBRIS: "files that systems leave behind",
        StrayKind.DANGLING_LINK: "links to nowhere",
        StrayKind.LOOPING_LINK: "links that lead in circles",
        StrayKind.OUTSIDE_LINK: "links that lead out of the folder",
    }
)
_LOUD = MappingProxyType(
    {
        StrayKind.NO_ACCESS: ("may not be read", "Give yourself the right to read it, or take it out of the folder."),
        StrayKind.BAD_RECORD: ("cannot be used", "Mend the line, or remove it."),
    }
)


def __dir__() -> list[str]:
    return __all__


def _file_names(study: Study, _limits: Limits) -> Iterator[Hit]:
    yield from _collisions(study)
    for item in study.items:
        for problem in _problems(study, item):
            yield Hit(image=item.image, message=problem, fix=_RENAME)
        for problem in _doubts(item):
            yield Hit(image=item.image, message=problem, fix=_RENAME, severity=Severity.INFO)


def _collisions(study: Study) -> Iterator[Hit]:
    twins: dict[str, list[str]] = {}
    for item in study.items:
        twins.setdefault(_folded(_stem(item.image)), []).append(item.image)
    for images in twins.values():
        if len(images) == 1:
            continue
        if len({_folded(image) for image in images}) < len(images):
            why = "differ by case or Unicode form only: on Windows and macOS one replaces the other"
        else:
            why = "differ by suffix only: they share one caption file"
        yield Hit(
            message=f"{shares.listed(images)} {why}",
            fix=f"Rename {len(images) - 1} of them with their captions; `lorakit prepare` keeps names apart.",
            images=tuple(images),
        )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _stem(image: str) -> str:
    folder, slash, name = image.rpartition("/")
    stem, dot, _ = name.rpartition(".")
    return f"{folder}{slash}{stem if stem and dot else name}"


def _problems(study: Study, item: Item) -> Iterator[str]:
    for part in item.image.split("/"):
        if unseen := _UNSEEN.search(part):
            yield f"the name holds the control character U+{ord(unseen[0]):04X}"
        if forbidden := _FORBIDDEN.search(part):
            yield f"the name holds {forbidden[0]}, which Windows does not allow"
        if _RESERVED.fullmatch(part):
            yield f"{part} is a device name on Windows"
        if part != part.rstrip(". "):
            yield "the name ends in a dot or a space, which Windows drops"
        if part.startswith("-"):
            yield "the name begins with a dash, which programs take for an option"
        if (length := len(part.encode("utf-8", "surrogatepass"))) > _LONGEST_NAME:
            yield f"the name has {length} bytes, file systems take {_LONGEST_NAME}"
    yield from _traps(study, item)


def _doubts(item: Item) -> Iterator[str]:
    """Tell what most programs take and some do not."""
    name = item.image.rpartition("/")[2]
    if astral := next((char for char in name if ord(char) > 0xFFFF), None):  # noqa: PLR2004 - the last of the basic plane
        yield f"the name holds U+{ord(astral):X}, which some ZIP tools and file systems mangle"
    length = len(name.encode("utf-8", "surrogatepass"))
    if _ROOM_FOR_CACHES < length <= _LONGEST_NAME:
        yield f"the name has {length} bytes: trainers that add to it for their caches run into {_LONGEST_NAME}"
    stem, dot, suffix = name.rpartition(".")
    if stem and dot and suffix != suffix.lower():
        yield f"the suffix .{suffix} is not lower case: trainers on Linux that compare letters pass over it"


def _traps(study: Study, item: Item) -> Iterator[str]:
    stem = _stem(item.image).rpartition("/")[2]
    contract = study.contract
    captioned = item.caption is not None
    for trap in contract.name_traps if contract else ():
        if re.fullmatch(trap.pattern, stem) and not (captioned and trap.effect is TrapEffect.BORROWS):
            yield f"{contract.title if contract else ''} takes the name for {trap.what}"
            return
    for pattern, what in _TRAPS:
        if pattern.fullmatch(stem):
            yield f"the name is taken for {what}"
            return
    if not captioned and _BORROWER.fullmatch(stem):
        lender = "_".join(stem.split("_")[:-4])
        yield f"without a caption of its own it borrows {lender}.txt, by sd-scripts"


def _debris(study: Study, _limits: Limits) -> Iterator[Hit]:
    quiet: dict[StrayKind, list[str]] = {}
    for stray in sorted(study.dataset.strays, key=lambda stray: (stray.name, stray.kind, stray.detail)):
        if stray.kind in _QUIET:
            quiet.setdefault(stray.kind, []).append(stray.name)
        elif stray.kind in _LOUD:
            what, fix = _LOUD[stray.kind]
            detail = f": {stray.detail}" if stray.detail else ""
            yield Hit(message=f"{stray.name} {what}{detail}", fix=fix, severity=Severity.WARNING)
    for kind, names in quiet.items():
        yield Hit(
            message=f"{_QUIET[kind]}: {shares.listed(names)}",
            fix="Nothing has to be done: lorakit passes over them, and `lorakit prepare` leaves them behind.",
        )


def _renamed(name: str) -> Example:
    def change(index: int, item: Item) -> Item:
        return attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=name)) if index == 1 else item

    return Example(text=f"an image named {name!r}", dataset=lambda: altered(change))


_MAC_DEBRIS = (Stray(name=".DS_Store", kind=StrayKind.DEBRIS), Stray(name="._01.png", kind=StrayKind.DEBRIS))

RULES: tuple[Rule, ...] = (
    Rule(
        code="IMG013",
        name="file-name",
        severity=Severity.WARNING,
        what=(
            "A name that collides with another when case or suffix do not count, that is not portable, or "
            "that a trainer "
            "takes for something else: a mask, one half of a pair, another image's caption."
        ),
        why=(
            "One of two colliding images is lost when the set is copied, or both get one caption; a borrowed "
            "caption is "
            "somebody else's. Nothing of that is ever reported by the trainers."
        ),
        source="smk762/argus-forge; the trainers' own code",
        bad=_renamed("01-closeup-front-NEUTRAL.PNG"),
        good=GOOD,
        check=_file_names,
        fix="Writes portable names that do not collide.",
    ),
    Rule(
        code="IMG015",
        name="folder-debris",
        severity=Severity.INFO,
        what="What systems leave in folders (.DS_Store, ._*, __MACOSX), and links that lead nowhere or out.",
        why="Some trainers take ._01.png for an image and fail; in ZIPs they travel along.",
        source="d8ahazard/sd_dreambooth_extension issue 44",
        bad=Example(text=".DS_Store and ._01.png", dataset=lambda: attrs.evolve(sample(), strays=_MAC_DEBRIS)),
        good=GOOD,
        check=_debris,
        fix="Leaves them behind.",
    ),
)
"""The rules of this module, sorted by code."""
