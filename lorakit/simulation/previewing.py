"""Putting it together: what a trainer reads of a whole set."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import attrs

from lorakit.model import (
    BucketScheme,
    Dataset,
    ImageFacts,
    Item,
    Preview,
    PreviewImage,
    StrayKind,
    TrainerContract,
    TrainingSpec,
    TrapEffect,
    Treatment,
)
from lorakit.simulation._names import stem_of, unread
from lorakit.simulation._texts import TABLES, Reader, Text
from lorakit.simulation.buckets import Size, bucket

__all__ = ["simulate"]

_LYING = 5
"""The first of the EXIF orientations that swap width and height."""


def __dir__() -> list[str]:
    return __all__


def simulate(dataset: Dataset, contract: TrainerContract, spec: TrainingSpec) -> Preview:
    """Work out what a trainer reads of a set: per image the exact text, the size, the orientation, the crop.

    Args:
        dataset: The set, measured; sizes of what was not measured are not known.
        contract: The trainer's.
        spec: The parameters of the run.

    Returns:
        The preview, images sorted by name. It holds for the settings of the contract.
    """
    lent = {item.caption.file: item.caption for item in dataset.items if item.caption is not None and item.caption.file}
    unlisted = frozenset(stray.name for stray in dataset.strays if stray.kind is StrayKind.UNLISTED)
    reader = Reader(contract=contract, spec=spec, lent=lent, unlisted=unlisted)
    stems: dict[str, list[str]] = {}
    for item in dataset.items:
        stems.setdefault(stem_of(item.image), []).append(item.image)
    images = []
    for item in sorted(dataset.items, key=lambda each: each.image):
        twins = [image for image in stems[stem_of(item.image)] if image != item.image]
        images.append(_image(item, reader, twins))
    return Preview(
        trainer=contract.id,
        model=spec.model,
        resolution=spec.resolution,
        images=images,
        stops=_unread_set(dataset, contract),
        notes=tuple(_set_notes(contract, images)),
    )


def _image(item: Item, reader: Reader, twins: Iterable[str]) -> PreviewImage:
    contract = reader.contract
    passed_over = unread(contract, item.image)
    reason = passed_over[1] if passed_over else _unmeasurable(item)
    if reason is not None:
        return PreviewImage(image=item.image, dropped=reason)
    text = reader.read(item)
    shown = PreviewImage(
        image=item.image,
        caption=text.texts[0] if text.texts else None,
        others=text.texts[1:],
        source=text.source,
        dropped=text.dropped,
        stops=text.stops,
        notes=tuple(_notes(item, contract, text, tuple(twins))),
    )
    facts = item.candidate.measured
    return shown if facts is None or text.dropped is not None else _sized(shown, facts, reader)


def _unmeasurable(item: Item) -> str | None:
    fault = item.candidate.fault
    return None if fault is None else f"it cannot be read: {fault.detail}"


def _sized(shown: PreviewImage, facts: ImageFacts, reader: Reader) -> PreviewImage:
    contract, spec = reader.contract, reader.spec
    upright = facts.orientation == 1 or contract.exif is not Treatment.IGNORED
    size = (facts.width, facts.height)
    seen = size if upright or facts.orientation < _LYING else size[::-1]
    target = bucket(contract.buckets, seen, spec.resolution, spec.model)
    shown = attrs.evolve(shown, upright=upright)
    if target is None:
        return shown
    scale, cut = _fit(seen, target, squeezed=contract.buckets.scheme is BucketScheme.OWN_RATIO)
    return attrs.evolve(shown, width=target[0], height=target[1], scale=scale, cut=cut)


def _fit(size: Size, target: Size, *, squeezed: bool) -> tuple[float, float]:
    """Return how far a picture is enlarged to cover its bucket, and which share of it is cut off."""
    across, down = target[0] / size[0], target[1] / size[1]
    scale = max(across, down)
    return scale, 0.0 if squeezed else 1 - min(across, down) / scale


def _notes(item: Item, contract: TrainerContract, text: Text, twins: tuple[str, ...]) -> Iterator[str]:
    yield from text.notes
    facts = item.candidate.measured
    if facts is not None and facts.orientation != 1 and contract.exif is Treatment.IGNORED:
        yield "the stored rotation is ignored: it is trained as stored, not as seen"
    if facts is not None and facts.alpha:
        yield _ALPHA.get(contract.alpha, "what becomes of its transparency is not documented")
    if twins and contract.caption_suffix is not None:
        yield f"it shares its caption with {', '.join(sorted(twins))}"


_ALPHA: Mapping[Treatment, str] = MappingProxyType(
    {
        Treatment.APPLIED: "its transparency is laid on white",
        Treatment.FLATTENED: "its transparency is dropped: hidden colours or black may show",
        Treatment.FAILS: "its transparency ends the run",
    }
)


def _unread_set(dataset: Dataset, contract: TrainerContract) -> str | None:
    """Say why a table-driven trainer does not get the set at all."""
    if contract.caption_suffix is not None or not dataset.items:
        return None
    if not _tabled(dataset):
        return "there is no metadata.jsonl, so there is no column of captions"
    if _named(dataset):
        return None
    suffixes = Counter(item.image.rpartition(".")[2].lower() for item in dataset.items)
    texts = {item.caption.file for item in dataset.items if item.caption is not None}
    texts |= {stray.name for stray in dataset.strays if stray.kind is StrayKind.ORPHAN_CAPTION}
    count = sum(text.lower().endswith(".txt") for text in texts)
    if count >= max(suffixes.values()):
        return f"{count} text files beside the images: the folder is loaded as text, without its images"
    split = [item.image for item in dataset.items if _split(contract, item.image)]
    if split and len(split) < len(dataset.items):
        return f"{min(split)} is taken for a part of the set by its name, and the captions are read for none of it"
    return None


def _tabled(dataset: Dataset) -> bool:
    """Say whether a table of captions lies in the root; a set in memory has not been written yet, so it may be one."""
    if any(stray.kind is StrayKind.LOADER_FILE and stray.name in TABLES for stray in dataset.strays):
        return True
    files = [item.caption.file for item in dataset.items if item.caption is not None]
    return not any(files) or any(file in TABLES for file in files)


def _named(dataset: Dataset) -> bool:
    """Say whether a README names the files to load."""
    return any(stray.kind is StrayKind.LOADER_FILE and stray.detail for stray in dataset.strays)


def _split(contract: TrainerContract, image: str) -> bool:
    parts = stem_of(image).split("/")
    traps = [trap.pattern for trap in contract.name_traps if trap.effect is TrapEffect.SPLITS]
    return any(re.fullmatch(pattern, part) for pattern in traps for part in parts)


def _set_notes(contract: TrainerContract, images: Iterable[PreviewImage]) -> Iterator[str]:
    if any(each.stops for each in images):
        yield "the run ends before the first step; mend what stops it and look again"
    if contract.buckets.scheme is BucketScheme.UNKNOWN:
        yield "the sizes it trains at are not documented"
