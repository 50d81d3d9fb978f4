"""Loading a set from disk: images, labels, captions, measurements."""

import os
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import attrs

from lorakit import images, project
from lorakit.errors import InputError
from lorakit.model import Character, Dataset, ModelProfile, Purpose
from lorakit.workflow.progress import Progress, silent
from lorakit.workflow.settings import Settings, cache_folder, settings_at, settings_of

__all__ = ["files_of", "load", "profile_of", "thumbnails"]

_DEFAULT_MODEL = "flux-2"


def __dir__() -> list[str]:
    return __all__


def load(  # noqa: PLR0913 - the keywords are the command line's options
    path: str | Path,
    *,
    character: str | None = None,
    trigger: str | None = None,
    model: str | None = None,
    trainer: str | None = None,
    references: str | None = None,
    candidates: bool = False,
    measure: bool = True,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Dataset:
    """Load a folder of images, or one character of a project. Nothing is changed.

    Args:
        path: A folder of images with captions beside them, or a project.
        character: Which character of the project.
        trigger: The word captions begin with; without it the project's, or the one most captions begin with.
        model: The model profile's id; without it the project's, else ``flux-2``.
        trainer: The trainer's id; without it the project's.
        references: The id of a model whose inference references these pictures are; then they are no training set.
        candidates: Load a project's candidates even when a training set was prepared already.
        measure: Whether to decode and measure the images; rules about pixels are not judged without.
        executor: Where to measure; without it a pool of threads.
        progress: Called as the work goes on.

    Returns:
        The set. What is odd in the folder is in its strays and its images' faults, never raised.

    Raises:
        InputError: The folder, the character or the trigger is not known, or ``lorakit.toml`` cannot be read.
        InvalidDataError: ``lorakit.toml`` or ``breakdown.json`` has wrong fields.
    """
    settings = settings_at(Path(path), character)
    place, config = settings.place, settings.config
    if place is None:  # settings_at always finds a place for a path
        raise InputError(str(path), "there is no such folder", "Check the path.")
    folder = _candidates(place) if candidates else place.folder
    scan = project.scan(folder)
    items = scan.items
    if measure:
        facts = images.measure_all(
            scan.images,
            executor=executor,
            cache=cache_folder(place),
            progress=lambda done, total: progress("measuring", done, total),
        )
        items = tuple(
            attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=facts[item.image])) for item in items
        )
    return Dataset(
        items=items,
        character=_character(settings, scan, trigger),
        model=references or model or config.model or _DEFAULT_MODEL,
        trainer=trainer or config.trainer,
        purpose=Purpose.REFERENCE if references else Purpose.TRAINING,
        strays=scan.strays,
        vocabulary=config.vocabulary,
        root=str(folder),
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


def profile_of(dataset: Dataset) -> ModelProfile:
    """Return the profile of a set's model, with the project's changes.

    Raises:
        InputError: There is no such model.
    """
    return settings_of(dataset).profile(dataset)


def _candidates(place: project.Place) -> Path:
    if place.candidates is None or not place.candidates.is_dir():
        raise InputError(str(place.folder), "it has no candidates", "Name a project and a character.")
    return place.candidates


def _character(settings: Settings, scan: project.Scan, trigger: str | None) -> Character:
    place, config = settings.place, settings.config
    name = (place.character if place else None) or ""
    known = config.character(name)
    word = trigger or (known.trigger if known else None) or scan.trigger_hint or _commonest_first_word(scan)
    if word is None:
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


def _commonest_first_word(scan: project.Scan) -> str | None:
    """Return the word more than half of the captions begin with, when it is none of everyday prose."""
    firsts = [
        text.split(maxsplit=1)[0].strip("\"'.,:;()[]") for each in scan.captions.values() if (text := each.text.strip())
    ]
    if not firsts:
        return None
    word, count = Counter(firsts).most_common(1)[0]
    usual = word.casefold() in {
        "a",
        "an",
        "the",
        "this",
        "in",
        "photo",
        "image",
        "portrait",
        "he",
        "she",
        "it",
        "they",
        "i",
        "",
    }
    return None if usual or count * 2 <= len(firsts) else word
