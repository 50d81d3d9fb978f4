"""What the chosen trainer would make of a set: the checks of TGT."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from lorakit.knowledge import CONTRACTS
from lorakit.model import Item, Preview, PreviewImage, Severity, TextSource, TrainerContract, Treatment
from lorakit.rules import _shares as shares
from lorakit.rules.rule import Check, Hit, Limits, Unknown
from lorakit.rules.study import Study
from lorakit.simulation import Cause, stem_of, unread

__all__: list[str] = []

Judge = Callable[[Study, Limits, TrainerContract, Preview], Iterator[Hit]]
"""Judges a set by what its trainer reads of it."""
_NO_TRAINER = Unknown(
    reason="no trainer is named, so nobody knows what it would make of the set",
    fix="Name it with --trainer; lorakit trainers lists them.",
)
_PREPARE = "`lorakit prepare` writes copies that every trainer reads alike."
_WRITE = "Write a caption, or build it from the labels: lorakit caption PATH."


def read(judge: Judge) -> Check:
    """Return a check that judges what the trainer reads, and says once that none is named."""

    def check(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
        if study.contract is None or study.preview is None:
            yield _NO_TRAINER
        else:
            yield from judge(study, limits, study.contract, study.preview)

    return check


def model(study: Study, _limits: Limits, contract: TrainerContract, _preview: Preview) -> Iterator[Hit]:
    """TGT001."""
    able = sorted(name for name, each in CONTRACTS.items() if study.profile.id in each.models)
    if able and study.profile.id not in contract.models:
        yield Hit(
            message=f"{contract.title} does not train {study.profile.id}", fix=f"Choose one of {', '.join(able)}."
        )


def passed_over(*causes: Cause, fix: str) -> Judge:
    """TGT002, TGT003 and TGT004: files the trainer does not take for images of the set."""

    def judge(study: Study, _limits: Limits, contract: TrainerContract, _preview: Preview) -> Iterator[Hit]:
        for item in study.items:
            reason = unread(contract, item.image)
            if reason is not None and reason[0] in causes:
                yield Hit(image=item.image, message=f"{contract.title} leaves it out: {reason[1]}", fix=fix)

    return judge


def missing(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT005."""
    for item, seen in _pairs(study, preview, contract):
        if seen.source in {TextSource.OWN, TextSource.BLANK}:
            continue
        named = item.caption.file if item.caption is not None else ""
        other = f"; {named} is no caption to it" if named and contract.caption_suffix is not None else ""
        lost = seen.dropped is not None or seen.source is not TextSource.DEFAULT
        yield Hit(
            image=item.image,
            message=f"{contract.title} finds no caption of its own: {_instead(seen)}{other}",
            fix=f"Call it {stem_of(item.image)}{contract.caption_suffix}." if other else _WRITE,
            severity=Severity.ERROR if lost else Severity.WARNING,
        )


def _instead(seen: PreviewImage) -> str:
    if seen.stops:
        return "the run ends"
    if seen.dropped is not None:
        return "the image is left out"
    match seen.source:
        case TextSource.BORROWED:
            return "it is trained with another image's"
        case TextSource.DEFAULT:
            return f"it is trained as {seen.caption!r}"
        case _:
            return "it is trained without words"


def empty(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT006."""
    for item, seen in _pairs(study, preview, contract):
        if seen.source is TextSource.BLANK:
            words = seen.caption is not None and seen.caption.strip()
            what = "the run ends" if seen.stops else f"it is trained as {seen.caption!r}"
            yield Hit(
                image=item.image,
                message=f"the caption is empty: with {contract.title} {what}",
                fix=_WRITE,
                severity=Severity.WARNING if words else Severity.ERROR,
            )


def lines(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT007."""
    for item, seen in _pairs(study, preview, contract):
        told = [line for line in (item.caption.text if item.caption else "").split("\n") if line.strip()]
        if seen.others:
            message = f"{contract.title} draws one of {len(seen.others) + 1} lines each time"
            yield Hit(image=item.image, message=message, fix="Join the lines if they belong together.")
        elif contract.several_lines is Treatment.FIRST_LINE and told and seen.source is TextSource.OWN:
            lost = len(told) if not (seen.caption or "").strip() else len(told) - 1
            if lost:
                message = f"{contract.title} reads the first line only: {lost} of {len(told)} lines are lost"
                yield Hit(image=item.image, message=message, fix=f"Join the lines. {_PREPARE}", severity=Severity.ERROR)


def encoding(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT008."""
    for item, seen in _pairs(study, preview, contract):
        fault = item.caption.fault if item.caption else None
        if fault is None or fault.problem == "control character":
            continue
        what = "its run ends there" if seen.stops else "it is trained along with the text"
        yield Hit(
            image=item.image,
            message=f"{item.caption.file if item.caption else ''}: {fault.problem}; with {contract.title} {what}",
            fix=f"Save the file as UTF-8 without byte order mark. {_PREPARE}",
            severity=Severity.ERROR if seen.stops else Severity.WARNING,
        )


def rotation(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT009."""
    for item, seen in _pairs(study, preview, contract):
        if not seen.upright:
            message = f"{contract.title} ignores the stored rotation: the picture is trained lying or upside down"
            yield Hit(image=item.image, message=message, fix=f"Store it upright. {_PREPARE}")


def transparency(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT010."""
    if contract.alpha is Treatment.APPLIED:
        return
    for item, _ in _pairs(study, preview, contract):
        facts = item.candidate.measured
        if facts is not None and facts.alpha:
            what = _ALPHA.get(contract.alpha, "what it does with it is not documented")
            yield Hit(
                image=item.image,
                message=f"the picture has transparency; {contract.title}: {what}",
                fix=f"Lay it on a background of your choice. {_PREPARE}",
            )


_ALPHA: Mapping[Treatment, str] = MappingProxyType(
    {
        Treatment.FLATTENED: "it is dropped, hidden colours or black may show",
        Treatment.FAILS: "its run ends there",
    }
)


def tokens(study: Study, limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT011."""
    if contract.tokens is None:
        return
    for item, seen in _pairs(study, preview, contract):
        longest = max((seen.caption or "", *seen.others), key=len)
        count = round(len(longest) / limits["characters"])
        if count > contract.tokens:
            yield Hit(
                image=item.image,
                message=f"about {count} tokens, {contract.title} cuts off after {contract.tokens}",
                fix=f"Shorten it to {study.profile.words} words, what {study.profile.id} wants anyway.",
            )


def crop(study: Study, limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT012."""
    for item, seen in _pairs(study, preview, contract):
        size = f"{contract.title} trains it at {seen.width} x {seen.height}"
        if seen.cut > limits["cut"]:
            message = f"{size} and cuts off {shares.percent(seen.cut)} of the picture"
            yield Hit(image=item.image, message=message, fix=f"Crop it yourself, around the face. {_PREPARE}")
        elif seen.scale > limits["enlarged"]:
            message = f"{size}, enlarged {seen.scale:.1f} times"
            yield Hit(image=item.image, message=message, fix="Use a larger picture; enlarging smooths the skin.")


def trigger(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT013."""
    word = study.dataset.character.trigger
    for item, seen in _pairs(study, preview, contract):
        if seen.dropped is None and seen.caption is not None:
            bare = [text for text in (seen.caption, *seen.others) if word not in text]
            if bare:
                yield Hit(
                    image=item.image,
                    message=f"{contract.title} trains it without the trigger {word!r}: {bare[0][:60]!r}",
                    fix=f"Begin the caption with {word}; what a trainer puts in front by itself is not counted on.",
                )


def shared(study: Study, _limits: Limits, contract: TrainerContract, _preview: Preview) -> Iterator[Hit]:
    """TGT014."""
    stems: dict[str, list[str]] = {}
    for item in study.items:
        if contract.caption_suffix is not None and unread(contract, item.image) is None:
            stems.setdefault(stem_of(item.image), []).append(item.image)
    for stem, images in stems.items():
        if len(images) > 1:
            yield Hit(
                message=f"{shares.listed(images)} share {stem}{contract.caption_suffix} as their caption",
                fix=f"Rename all but one of them with a caption each. {_PREPARE}",
                images=tuple(images),
            )


def loader(_study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT015."""
    if preview.stops is not None:
        yield Hit(
            message=f"{contract.title} does not get the set: {preview.stops}",
            fix=f"Add metadata.jsonl and a README.md that names the data files. {_PREPARE}",
        )


def too_few(study: Study, _limits: Limits, contract: TrainerContract, preview: Preview) -> Iterator[Hit]:
    """TGT016."""
    count = sum(each.dropped is None for each in preview.images)
    if study.items and count < contract.fewest_images:
        yield Hit(
            message=f"{contract.title} would train on {shares.pictures(count)}, it asks for {contract.fewest_images}",
            fix=f"Add {contract.fewest_images - count} more, or mend what it leaves out.",
        )


def _pairs(study: Study, preview: Preview, contract: TrainerContract) -> Iterator[tuple[Item, PreviewImage]]:
    """Yield each image the trainer takes for one, with what it makes of it."""
    for item, seen in zip(study.items, preview.images, strict=True):
        if unread(contract, item.image) is None and item.candidate.fault is None:
            yield item, seen
