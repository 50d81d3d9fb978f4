"""Loading a set from disk: images, labels, captions, measurements."""

import os
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from lorakit import images, project
from lorakit.errors import InputError
from lorakit.model import Character, Dataset, Item, Purpose, StrayKind
from lorakit.workflow.progress import Measuring
from lorakit.workflow.settings import Settings, settings_at

__all__ = ["files_of", "load", "thumbnails"]

_DEFAULT_MODEL = "flux-2"
_EVERYDAY = frozenset(("a", "an", "the", "this", "in", "photo", "image", "portrait", "he", "she", "it", "they", "i"))
_PLACEHOLDERS = frozenset(("trigger", "name"))


def __dir__() -> list[str]:
    return __all__


def load(
    path: str | Path,
    *,
    character: str | None = None,
    trigger: str | None = None,
    model: str | None = None,
    trainer: str | None = None,
    purpose: Purpose = Purpose.TRAINING,
    measuring: Measuring | None = Measuring(),  # noqa: B008 - a frozen value
) -> Dataset:
    """Load a folder of images, or one character of a project. Nothing is changed.

    Args:
        path: A folder of images with captions beside them, or a project.
        character: Which character of the project.
        trigger: The word captions begin with; without it the project's, or the one most captions begin with.
        model: The model profile's id; without it the project's, else ``flux-2``. For inference references the id of
            the model they are made for.
        trainer: The trainer's id; without it the project's.
        purpose: Whether these pictures are a training set or inference references.
        measuring: How the images are decoded and measured; with ``None`` they are not, and rules about pixels are
            not judged.

    Returns:
        The set. What is odd in the folder is in its strays and its images' faults, never raised.

    Raises:
        InputError: The folder, the character, the trigger, the model or the trainer is not known, or ``lorakit.toml``
            cannot be read.
        InvalidDataError: ``lorakit.toml`` has wrong fields.
    """
    settings = settings_at(Path(path), character)
    scan = project.scan(settings.folder)
    dataset = Dataset(
        items=scan.items,
        character=_character(settings, scan, trigger),
        model=model or settings.config.model or _DEFAULT_MODEL,
        trainer=trainer or settings.config.trainer,
        purpose=purpose,
        strays=scan.strays,
        vocabulary=settings.config.vocabulary,
        root=str(settings.folder),
    )
    settings.check(dataset)
    if measuring is None:
        return dataset
    return attrs.evolve(dataset, items=_measured(scan, settings, measuring))


def _measured(scan: project.Scan, settings: Settings, measuring: Measuring) -> tuple[Item, ...]:
    facts = images.measure_all(
        scan.images,
        executor=measuring.executor,
        cache=settings.cache,
        progress=lambda done, total: measuring.progress("measuring", done, total),
    )
    return tuple(
        attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=facts[item.image])) for item in scan.items
    )


def files_of(dataset: Dataset) -> Mapping[str, Path]:
    """Return where each image of a set lies.

    Raises:
        InputError: The set was not loaded from a folder, or an image is gone.
    """
    if not dataset.root:
        raise InputError("dataset", "it was not loaded from a folder", "Load it with lorakit.load.")
    found = project.scan(Path(dataset.root)).images
    gone = sorted(set(dataset.images) - set(found))
    if gone:
        raise InputError(f"{dataset.root}/{gone[0]}", "the image is gone", "Load the set again.")
    return found


def thumbnails(dataset: Dataset, *, side: int = 160) -> dict[str, bytes]:
    """Return small JPEG pictures of a set's readable images, by name; images that are gone are left out.

    Args:
        dataset: The set, loaded from a folder.
        side: Pixels on the longer side.
    """
    if not dataset.root or not Path(dataset.root).is_dir():
        return {}
    found = project.scan(Path(dataset.root)).images
    wanted = [item.image for item in dataset.items if item.candidate.measured and item.image in found]
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return dict(zip(wanted, pool.map(lambda name: images.thumbnail(found[name], side), wanted), strict=True))


def _character(settings: Settings, scan: project.Scan, trigger: str | None) -> Character:
    place, config = settings.place, settings.config
    name = (place.character if place else None) or ""
    known = config.character(name) if name else (config.characters[0] if len(config.characters) == 1 else None)
    word = trigger or (known.trigger if known else None) or scan.trigger_hint or _commonest_first_word(scan)
    if word is None:
        _check_images(scan)
        raise InputError(
            str(scan.root),
            "its trigger is not known: neither lorakit.toml nor the captions tell",
            "Name it with --trigger WORD (trigger= in Python).",
        )
    if known is None:
        known = Character(name=name, trigger=word, class_word=scan.class_hint)
    known = attrs.evolve(known, trigger=word)
    if place is None or place.breakdown is None:
        return known
    return project.read_breakdown(place.breakdown, known.name).dress(known)


def _check_images(scan: project.Scan) -> None:
    links = [stray for stray in scan.strays if stray.kind is StrayKind.OUTSIDE_LINK]
    if links and not scan.images:
        raise InputError(
            str(scan.root / links[0].name),
            f"{links[0].detail}; so are all the images here",
            "Name the folder the links lead to, or copy the files.",
        )


def _commonest_first_word(scan: project.Scan) -> str | None:
    """Return the word more than half of the captions begin with, when it is none of everyday prose."""
    firsts = [
        text.split(maxsplit=1)[0].strip("\"'.,:;()[]") for each in scan.captions.values() if (text := each.text.strip())
    ]
    if not firsts:
        return None
    word, count = Counter(firsts).most_common(1)[0]
    usual = not word or word.casefold() in _EVERYDAY | _PLACEHOLDERS
    return None if usual or count * 2 <= len(firsts) else word
