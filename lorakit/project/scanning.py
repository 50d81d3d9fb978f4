"""Reading a folder of images: names, captions, labels, and everything odd that lies between."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from lorakit.errors import InputError
from lorakit.model import Candidate, Caption, Item, Origin, Provenance, Shot, Stray, StrayKind, Verdict
from lorakit.project.labels import KEYSTONE_LABELS, KEYSTONES, LABELS, read_keystone_labels, read_labels
from lorakit.project.notes import Names
from lorakit.project.sidecars import read_manifest, read_sidecars
from lorakit.project.text import decode, read_bytes
from lorakit.project.walking import FoundFile, Tree, walk

__all__ = ["IMAGE_SUFFIXES", "Scan", "scan"]

IMAGE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".jxl"}
)
"""What is taken for an image by its name, in lower case; what it really is, is judged when it is opened."""

_MANIFESTS = ("metadata.jsonl", "metadata.csv")
_README = "README.md"
_LOADER_FILES = (_README, *_MANIFESTS, "captions.json")
_LARGEST_README = 2**20
_REPEATS = re.compile(r"\d+_(?P<token>\S+)(?: (?P<class_word>.+))?")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Scan:
    """What lies in a folder."""

    root: Path
    images: Mapping[str, Path]
    """Where each image lies, by its name, sorted by name. Names are POSIX paths below the root in NFC; only of two
    names that differ in their Unicode form alone the second keeps its own form."""
    captions: Mapping[str, Caption]
    """The caption of each image that has one."""
    candidates: Mapping[str, Candidate]
    """What the labels say of each image; every image has an entry. Nothing is measured."""
    strays: tuple[Stray, ...] = ()
    """What is no image, no caption of one, or cannot be used; sorted."""
    trigger_hint: str | None = None
    """The first class token, when the folders are called ``10_token class`` (kohya) and agree."""
    class_hint: str | None = None
    """The rest of such a name."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The images as items of a dataset, sorted by name."""
        return tuple(Item(candidate=self.candidates[name], caption=self.captions.get(name)) for name in self.images)

    @property
    def shots(self) -> Mapping[str, Shot]:
        """The labels of each labelled image."""
        return {name: each.shot for name, each in self.candidates.items() if each.shot.known}

    @property
    def requested(self) -> Mapping[str, Shot]:
        """What engines were asked to show, where that is known."""
        return {name: each.requested for name, each in self.candidates.items() if each.requested is not None}

    @property
    def provenance(self) -> Mapping[str, Provenance]:
        """How each image came to be."""
        return {name: each.provenance for name, each in self.candidates.items()}

    @property
    def verdicts(self) -> Mapping[str, Verdict]:
        """What the reviewer said, where anything."""
        return {name: each.verdict for name, each in self.candidates.items() if each.verdict is not Verdict.UNDECIDED}

    @property
    def notes(self) -> Mapping[str, str]:
        """The reviewer's notes."""
        return {name: each.note for name, each in self.candidates.items() if each.note}


def scan(root: Path, *, caption_suffixes: Sequence[str] = (".txt", ".caption")) -> Scan:
    """Read a folder of images with all that lies beside them. Nothing is changed, no image is opened.

    Args:
        root: The folder.
        caption_suffixes: What captions are called; where an image has several, the first suffix wins.

    Returns:
        What was found. Odd content never raises, it is told in ``strays``.

    Raises:
        InputError: The root itself is missing, no folder, or may not be read.
    """
    _check(root)
    tree = walk(root)
    images = [file for file in tree.files if file.suffix in IMAGE_SUFFIXES]
    names = Names(images)
    captions, strays = read_sidecars(tree, images, caption_suffixes)
    told = [*tree.strays, *strays]
    listed: set[str] = set()
    manifests = _called(tree, _MANIFESTS)
    for file in manifests:
        more, strays = read_manifest(file, names)
        listed |= set(more)
        told += strays
        told += [
            _shadowed(name, captions[name], caption)
            for name, caption in more.items()
            if name in captions and captions[name].text != caption.text
        ]
        captions = {**more, **captions}
    told += _loader_files(tree)
    if manifests:
        absent = (file.name for file in images if file.name not in listed)
        told += [
            Stray(name=name, kind=StrayKind.UNLISTED, detail=f"{manifests[0].name} has no row for it")
            for name in absent
        ]
    candidates, strays = _candidates(root, tree, images, names)
    token, class_word = _hints(root, images)
    return Scan(
        root=root,
        images={file.name: file.path for file in images},
        captions=captions,
        candidates=candidates,
        strays=tuple(sorted((*told, *strays), key=lambda stray: (stray.name, stray.kind, stray.detail))),
        trigger_hint=token,
        class_hint=class_word,
    )


def _check(root: Path) -> None:
    try:
        next(root.iterdir(), None)
    except FileNotFoundError:
        raise InputError(str(root), "there is no such folder", "Check the path.") from None
    except NotADirectoryError:
        raise InputError(str(root), "it is a file", "Name the folder it lies in.") from None
    except (OSError, ValueError) as error:
        raise InputError(str(root), f"it cannot be read: {error}", "Check its permissions.") from error


def _called(tree: Tree, names: Iterable[str]) -> list[FoundFile]:
    """Return the files of some names, those nearest to the root first: what they say wins."""
    wanted = frozenset(names)
    found = (file for file in tree.files if file.path.name in wanted)
    return sorted(found, key=lambda file: file.raw.count("/"))


def _loader_files(tree: Tree) -> Iterator[Stray]:
    """Tell the files in the root that some loaders go by, and whether a README names the files to load."""
    for file in _called(tree, _LOADER_FILES):
        if "/" not in file.raw:
            named = file.name == _README and _names_data_files(file)
            yield Stray(name=file.name, kind=StrayKind.LOADER_FILE, detail="it names data_files" if named else "")


def _names_data_files(file: FoundFile) -> bool:
    try:
        text, _ = decode(read_bytes(file.path, _LARGEST_README))
    except OSError:
        return False
    head, _, _ = text.removeprefix("---").partition("\n---")
    return text.startswith("---") and "data_files" in head


def _shadowed(image: str, used: Caption, other: Caption) -> Stray:
    detail = f"its caption of {image!r} differs from {used.file!r}, which is used"
    return Stray(name=other.file, kind=StrayKind.BAD_RECORD, detail=detail)


def _candidates(
    root: Path, tree: Tree, images: Sequence[FoundFile], names: Names
) -> tuple[dict[str, Candidate], list[Stray]]:
    strays: list[Stray] = []
    keystones: dict[str, Shot] = {}
    known: dict[str, Candidate] = {}
    for file in _called(tree, [LABELS]):
        more, told = read_labels(file, names)
        known = {**more, **known}
        strays += told
    above = _above(root)
    for file in _called(tree, [KEYSTONE_LABELS]) + above:
        shots, told = read_keystone_labels(file, names, others=file in above)
        keystones = {**shots, **keystones}
        strays += told
    inside = _is_keystones(root.absolute().name)
    made = (
        _candidate(file, known, keystones, keystone=inside or any(map(_is_keystones, file.folder.split("/"))))
        for file in images
    )
    return {each.image: each for each in made}, strays


def _candidate(
    file: FoundFile, known: Mapping[str, Candidate], keystones: Mapping[str, Shot], *, keystone: bool
) -> Candidate:
    candidate = known.get(file.name) or Candidate(image=file.name)
    if file.name in keystones:
        labels = {name: getattr(candidate.shot, name) for name in candidate.shot.known}
        candidate = attrs.evolve(candidate, shot=attrs.evolve(keystones[file.name], **labels))
    if keystone and candidate.provenance == Provenance():
        return attrs.evolve(candidate, provenance=Provenance(origin=Origin.KEYSTONE))
    return candidate


def _is_keystones(folder: str) -> bool:
    return folder.casefold() == KEYSTONES


def _above(root: Path) -> list[FoundFile]:
    """Return the keystones' labels that lie beside their folder, when that folder is the root."""
    path = root.absolute().parent / KEYSTONE_LABELS
    if not _is_keystones(root.absolute().name) or not path.is_file():
        return []
    return [FoundFile(raw=KEYSTONE_LABELS, name=f"../{KEYSTONE_LABELS}", path=path)]


def _hints(root: Path, images: Sequence[FoundFile]) -> tuple[str | None, str | None]:
    folders = {Path(file.folder).name or root.absolute().name for file in images}
    matches = [_REPEATS.fullmatch(folder) for folder in folders]

    def agreed(group: str) -> str | None:
        values = {match[group] if match else None for match in matches}
        return values.pop() if len(values) == 1 else None

    return agreed("token"), agreed("class_word")
