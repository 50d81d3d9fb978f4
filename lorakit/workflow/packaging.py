"""Packaging: pictures normalised, captions mended, everything read back and compared before it is called done."""

import hashlib
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

import attrs

from lorakit import convert, images, project, render
from lorakit.captions.mending import mend
from lorakit.errors import InputError, LorakitError
from lorakit.model import (
    Author,
    Candidate,
    Caption,
    CheckState,
    Dataset,
    Item,
    Package,
    PackagedImage,
    Report,
    TrainingSpec,
    Verdict,
)
from lorakit.workflow import _layout, _training
from lorakit.workflow.captioning import caption
from lorakit.workflow.judging import validate
from lorakit.workflow.loading import files_of, load
from lorakit.workflow.progress import Measuring, Progress, silent
from lorakit.workflow.settings import settings_of

__all__ = ["Dropped", "Prepared", "package", "prepare"]

_LIBRARIES = ("lorakit", "numpy", "pillow")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Dropped:
    """An image that was left out of a package."""

    image: str
    reason: str
    """Why, as a sentence without its full stop."""


@attrs.frozen(kw_only=True)
class Prepared:
    """A package on disk."""

    out: Path
    zip: Path
    """What a hosted trainer is sent."""
    lock: Path
    """``lorakit-lock.json``: digests, the exact text of each image, the parameters, the versions."""
    html: Path
    """The report on what was packaged, with thumbnails."""
    package: Package
    dataset: Dataset
    """What was packaged, as read back."""
    report: Report
    """What validation says of it."""
    dropped: tuple[Dropped, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    """What was changed on the way: pairs of image and note."""
    files: tuple[str, ...] = ()
    """The trainer's own files in ``out``: its configuration, ``train.sh``, ``TRAINING.md``."""
    training_notes: tuple[str, ...] = ()
    """What the trainer will not do of what the parameters ask, and what else to know, a sentence each."""


@attrs.frozen(kw_only=True)
class _Made:
    image: PackagedImage
    small: bytes
    notes: tuple[str, ...]


def package(
    dataset: Dataset,
    out: str | Path,
    *,
    trainer: str | None = None,
    spec: TrainingSpec | None = None,
    progress: Progress = silent,
) -> Prepared:
    """Package a set: one flat folder of PNG and TXT pairs that every trainer loads, a ZIP of it, and a lock file.

    For a local trainer its configuration and start script are written beside them, with relative paths.

    Images without a caption get one built from their labels, or the trigger alone. Unreadable images, rejected ones and
    copies of another file are left out and listed. The originals are only read. The same input gives the same bytes.

    Args:
        dataset: The set, as ``load`` gives it.
        out: The folder to make; it appears in one step, complete, or not at all.
        trainer: The trainer it is for; without it the dataset's own.
        spec: The training parameters to record; without it the model's. A trigger or default caption it leaves open
            is the same as without it.
        progress: Called as the work goes on.

    Returns:
        Where everything is, and what validation says of the result.

    Raises:
        InputError: There is nothing to package, ``out`` cannot be written, or the trainer does not train the model.
        FieldError: The parameters ask for what the trainer cannot do.
        LorakitError: What was read back is not what was written.
    """
    target = Path(out)
    dataset = attrs.evolve(dataset, trainer=trainer or dataset.trainer)
    settings = settings_of(dataset)
    spec = settings.completed(spec, dataset) if spec else settings.spec(dataset)
    settings.check(dataset)
    writer = _training.chosen(settings, dataset.trainer, spec.model)
    chosen, dropped = _choose(dataset)
    if not chosen.items:
        raise InputError(dataset.root or str(out), "there is no usable image to package", "See lorakit validate.")
    complete = caption(chosen)
    with project.publish_folder(target) as folder:
        data = folder / "dataset"
        data.mkdir()
        made = _make(complete, data, spec.resolution, progress)
        packaged = tuple(each.image for each in made)
        archive = _write_around(folder, data, packaged, _zip_name(dataset))
        result = _read_back(complete, data, packaged, archive)
        lock = _lock(dataset, spec, packaged, archive)
        (folder / project.LOCK_FILE).write_text(convert.dumps(lock), encoding="utf-8", newline="\n")
        files = _training.write(writer, lock, spec, folder) if writer else ()
        project.write_candidates(folder, _in_dataset(result))
        report = _with_zip(validate(attrs.evolve(result, root=dataset.root)))
        page = render.report_html(report, attrs.evolve(result, root=""), {each.image.file: each.small for each in made})
        (folder / "report.html").write_text(page, encoding="utf-8", newline="\n")
    return Prepared(
        out=target,
        zip=target / archive.name,
        lock=target / project.LOCK_FILE,
        html=target / "report.html",
        package=lock,
        dataset=attrs.evolve(result, root=str(target / "dataset")),
        report=report,
        dropped=dropped,
        notes=tuple((each.image.source, note) for each in made for note in each.notes),
        files=files,
        training_notes=writer.notes(lock, spec) if writer else (),
    )


def prepare(
    path: str | Path,
    out: str | Path,
    *,
    character: str | None = None,
    trigger: str | None = None,
    model: str | None = None,
    trainer: str | None = None,
    progress: Progress = silent,
) -> Prepared:
    """Load a set and package it: ``load`` and ``package`` in one.

    Args:
        path: A folder of images, or a project.
        out: The folder to make.
        character: Which character of the project.
        trigger: The word captions begin with.
        model: The model profile's id.
        trainer: The trainer's id.
        progress: Called as the work goes on.

    Returns:
        Where everything is, and what validation says of the result.

    Raises:
        InputError: See ``load`` and ``package``.
    """
    dataset = load(
        path,
        character=character,
        trigger=trigger,
        model=model,
        trainer=trainer,
        measuring=Measuring(progress=progress),
    )
    return package(dataset, out, progress=progress)


def _choose(dataset: Dataset) -> tuple[Dataset, tuple[Dropped, ...]]:
    """Leave out what cannot or should not be trained on, with the reason."""
    kept: dict[str, str] = {}
    dropped: list[Dropped] = []
    for item in sorted(dataset.items, key=lambda item: (item.caption is None, item.image)):
        reason = _unfit(item.candidate, kept)
        if reason:
            dropped.append(Dropped(image=item.image, reason=reason))
        elif item.candidate.measured:
            kept[item.candidate.measured.pixel_digest] = item.image
    kept_images = frozenset(dataset.images) - {each.image for each in dropped}
    return dataset.only(kept_images), tuple(sorted(dropped, key=lambda each: each.image))


def _unfit(candidate: Candidate, kept: Mapping[str, str]) -> str | None:
    if candidate.verdict is Verdict.REJECTED:
        return "it was rejected in review"
    if candidate.fault:
        return candidate.fault.detail
    if candidate.measured is None:
        return "it was not measured"
    twin = kept.get(candidate.measured.pixel_digest)
    return f"it shows the same pixels as {twin}" if twin else None


def _make(dataset: Dataset, data: Path, size: int, progress: Progress) -> tuple[_Made, ...]:
    stems = _layout.stems(dataset.images)
    paths = files_of(dataset)

    def one(item: Item) -> _Made:
        stem = stems[item.image]
        normal = images.normalise(paths[item.image], size=size)
        (data / f"{stem}.png").write_bytes(normal.png)
        text, notes = mend(item.caption.text if item.caption else "", dataset.character)
        (data / f"{stem}.txt").write_text(text, encoding="utf-8", newline="\n")
        facts = item.candidate.measured
        image = PackagedImage(
            file=f"{stem}.png",
            source=item.image,
            caption=text,
            source_digest=facts.file_digest if facts else "",
            digest=hashlib.sha256(normal.png).hexdigest(),
            width=size,
            height=size,
        )
        return _Made(image=image, small=normal.small, notes=(*normal.notes, *notes))

    made: list[_Made] = []
    items = sorted(dataset.items, key=lambda item: item.image)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for done, each in enumerate(pool.map(one, items), start=1):
            made.append(each)
            progress("normalising", done, len(items))
    return tuple(made)


def _write_around(folder: Path, data: Path, packaged: tuple[PackagedImage, ...], name: str) -> Path:
    """Write what goes with the pictures and captions; return the ZIP."""
    (data / "metadata.jsonl").write_text(_layout.metadata(packaged), encoding="utf-8", newline="\n")
    (data / "README.md").write_text(_layout.readme(packaged), encoding="utf-8", newline="\n")
    archive = folder / f"{name}.zip"
    _layout.write_zip(archive, [data / file for each in packaged for file in _pair(each.file)])
    return archive


def _lock(dataset: Dataset, spec: TrainingSpec, packaged: tuple[PackagedImage, ...], archive: Path) -> Package:
    return Package(
        lorakit=version("lorakit"),
        character=dataset.character.name,
        trigger=dataset.character.trigger,
        spec=spec,
        images=packaged,
        zip_digest=_digest(archive),
        versions=tuple((name, version(name)) for name in _LIBRARIES),
    )


def _read_back(dataset: Dataset, data: Path, packaged: tuple[PackagedImage, ...], archive: Path) -> Dataset:
    """Read the package as a trainer would and compare; return it as a dataset with the labels carried over."""
    scan = project.scan(data)
    facts = images.measure_all(scan.images)
    if set(scan.images) != {each.file for each in packaged}:
        raise LorakitError("the package holds other images than were written", "Report this; the disk may be failing.")
    _layout.check_zip(archive, data, packaged)
    items = []
    for each in packaged:
        seen, text = facts[each.file], scan.captions.get(each.file)
        original = dataset.item(each.source)
        candidate = attrs.evolve(original.candidate, image=each.file, facts=seen)
        measured = candidate.measured
        if (
            measured is None
            or measured.file_digest != each.digest
            or (measured.width, measured.height, measured.orientation) != (each.width, each.height, 1)
            or text is None
            or text.text != each.caption
            or text.fault is not None
        ):
            raise LorakitError(
                f"{each.file} (from {each.source!r}) reads back differently from what was written",
                "Nothing was kept. Run it again; if it happens again the disk may be failing.",
            )
        author = original.caption.author if original.caption else Author.BUILT
        items.append(Item(candidate=candidate, caption=Caption(text=text.text, author=author, file=text.file)))
    return attrs.evolve(dataset, items=tuple(items), strays=(), root=str(data))


def _in_dataset(dataset: Dataset) -> list[Candidate]:
    """Return the labels under the names the pictures have from the package's own folder."""
    return [attrs.evolve(item.candidate, image=f"dataset/{item.image}") for item in dataset.items]


def _with_zip(report: Report) -> Report:
    """Tick the checklist's last line, which only packaging can."""
    *lines, last = report.checklist
    passed = attrs.evolve(last, state=CheckState.PASS, detail="built and read back")
    return attrs.evolve(report, checklist=(*lines, passed))


def _pair(file: str) -> tuple[str, str]:
    return file, str(Path(file).with_suffix(".txt"))


def _zip_name(dataset: Dataset) -> str:
    return _layout.slug(dataset.character.name or dataset.character.trigger) or "dataset"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
