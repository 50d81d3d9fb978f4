"""Captioning a set from its labels; words written by hand stay."""

from collections.abc import Iterable
from pathlib import Path

import attrs

from lorakit import project
from lorakit.captions import build
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import Author, Dataset, Item
from lorakit.workflow.judging import study_of

__all__ = ["caption", "save_captions"]


def __dir__() -> list[str]:
    return __all__


def caption(dataset: Dataset, *, overwrite: Iterable[str] = ()) -> Dataset:
    """Build captions from the labels for images that have none, and again for those lorakit built.

    An attribute is spoken of when it varies over the set. An image without labels gets the trigger alone.

    Args:
        dataset: The set.
        overwrite: Images whose caption is built anew although it was written by hand or by an engine.

    Returns:
        The set with its captions; files are written by ``save_captions``.

    Raises:
        FieldError: ``overwrite`` names an image that is not in the set.
        InvalidDataError: Labels that no caption can be made of; all of them are told.
    """
    named = frozenset(overwrite)
    missing = sorted(named - set(dataset.images))
    if missing:
        raise FieldError("overwrite", f"no image {missing[0]!r} in this set", "See Dataset.images for the names.")
    study = study_of(dataset)
    varying = frozenset(name for name, axis in study.axes.items() if axis.varies)

    faults: list[FieldError] = []

    def captioned(item: Item) -> Item:
        kept = item.caption is not None and item.caption.text.strip() and item.caption.author is not Author.BUILT
        if kept and item.image not in named:
            return item
        try:
            built = build(
                item.candidate.shot,
                character=dataset.character,
                model=study.profile,
                image=item.image,
                vocabulary=dataset.vocabulary,
                varying=varying,
            )
        except FieldError as fault:
            faults.append(FieldError(f"{item.image}, {fault.path}", fault.problem, fault.fix))
            return item
        return attrs.evolve(item, caption=attrs.evolve(built, file=item.caption.file if item.caption else ""))

    items = tuple(captioned(item) for item in dataset.items)
    if faults:
        raise InvalidDataError(f"the labels of {dataset.root or 'the set'}", faults)
    return attrs.evolve(dataset, items=items)


def save_captions(dataset: Dataset, *, overwrite: Iterable[str] = ()) -> project.Written:
    """Write the captions lorakit built beside their images; a caption written by hand stays.

    Args:
        dataset: A set as ``caption`` returns it, loaded from a folder.
        overwrite: Images whose hand-written caption on the disk is replaced.

    Returns:
        What was written and what was kept.

    Raises:
        InputError: The set was not loaded from a folder, or the folder cannot be written.
    """
    if not dataset.root:
        raise InputError("dataset", "it was not loaded from a folder", "Load it with lorakit.load.")
    built = {item.image: item.caption for item in dataset.items if item.caption and item.caption.author is Author.BUILT}
    return project.write_captions(project.scan(Path(dataset.root)), built, overwrite=frozenset(overwrite))
