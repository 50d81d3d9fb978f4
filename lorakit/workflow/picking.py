"""Picking the training set out of candidates."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from lorakit import picking, project
from lorakit.errors import InputError
from lorakit.model import Dataset, Origin, Selection, Shot, Verdict
from lorakit.workflow.loading import load
from lorakit.workflow.settings import settings_of

__all__ = ["keep_of", "pick", "picked", "save_selection", "stored_selection", "wanted_of"]

_WORDS = ("keystones", "winners", "nothing")
"""What ``keep`` may say instead of an image's name."""
_SECONDS = 60.0


def __dir__() -> list[str]:
    return __all__


def pick(
    dataset: Dataset | str | Path,
    size: int | tuple[int, int] | None = None,
    *,
    keep: Iterable[str] | None = None,
    weights: picking.Weights = picking.Weights(),  # noqa: B008 - a frozen value
    identity: Mapping[str, float] | None = None,
    seconds: float = _SECONDS,
) -> Selection:
    """Pick the best training set out of candidates, by the model's ranges and the project's rules. Nothing is written.

    Args:
        dataset: The candidates, or a folder to load with no more said.
        size: How many pictures, or the fewest and the most; without it as many as the model wants.
        keep: Images that must be in, and ``keystones``, ``winners`` or ``nothing``; without it keystones and winners
            as far as they fit.
        weights: What each mark counts in a picture's quality.
        identity: How much images look like the character, 0 to 1, by name.
        seconds: When to stop and tell the proven gap.

    Returns:
        The selection: ``.dataset`` is the picked set, ``.missed`` what is still missing, ``.wanted`` the shots that
        would mend it. It shows itself in a notebook.

    Raises:
        InputError: The size is none, an image to keep is not there, or the model is not known.
    """
    whole = dataset if isinstance(dataset, Dataset) else load(dataset)
    settings = settings_of(whole)
    terms = picking.Terms(
        weights=weights, identity=dict(identity or {}), limits=settings.config.limits, seconds=seconds
    )
    images = None if keep is None else keep_of(whole, keep)
    return picking.pick(whole, size, settings.profile(whole), keep=images, terms=terms)


def keep_of(dataset: Dataset, words: Iterable[str]) -> tuple[str, ...]:
    """Return the images that words such as ``keystones`` and images' names mean, sorted.

    Raises:
        InputError: A word means neither.
    """
    kinds = {
        "keystones": [i.image for i in dataset.items if i.candidate.provenance.origin is Origin.KEYSTONE],
        "winners": [i.image for i in dataset.items if i.candidate.verdict is Verdict.WINNER],
        "nothing": [],
    }
    found: set[str] = set()
    for word in words:
        if word not in kinds and word not in dataset.images:
            raise InputError("keep", f"no image {word!r}", f"Use an image's name, or {', '.join(_WORDS)}.")
        found.update(kinds.get(word, [word]))
    return tuple(sorted(found))


def save_selection(selection: Selection, dataset: Dataset) -> Path:
    """Store a selection beside its candidates, where ``prepare`` finds it; return the file.

    Raises:
        InputError: The candidates were not loaded from a folder.
    """
    return project.write_selection(settings_of(dataset).folder, selection)


def stored_selection(dataset: Dataset) -> Selection | None:
    """Return the selection stored beside candidates, or ``None`` when there is none.

    Raises:
        InputError: The candidates were not loaded from a folder, or the file is no selection.
        InvalidDataError: Something in the file is wrong.
    """
    return project.read_selection(settings_of(dataset).folder)


def wanted_of(dataset: Dataset) -> tuple[Shot, ...] | None:
    """Return the shots that the stored selection wants; ``None`` where none is stored or other candidates came since.

    Raises:
        InputError: The candidates were not loaded from a folder, or the file is no selection.
        InvalidDataError: Something in the file is wrong.
    """
    selection = stored_selection(dataset)
    if selection is None or {reason.image for reason in selection.reasons} != set(dataset.images):
        return None
    return selection.wanted


def picked(dataset: Dataset) -> Dataset:
    """Return the picked set of candidates: by the stored selection, or by one made and stored now.

    Raises:
        InputError: Nothing can be picked, or an image of the stored selection is gone.
    """
    selection = stored_selection(dataset)
    if selection is None:
        selection = pick(dataset)
        if not selection.conflicts:
            save_selection(selection, dataset)
    return selection.of(dataset)
