"""Caption files as they lie in the folder: missing, empty, badly encoded, orphaned, of several lines."""

import unicodedata
from collections.abc import Iterator

from lorakit.model import EncodingFault, Item, StrayKind, Treatment
from lorakit.rules.rule import Hit, Limits
from lorakit.rules.study import Study

__all__ = ["empty", "encoding", "lines", "missing", "orphans"]

_WITHOUT = {
    Treatment.FAILS: "{title} would stop",
    Treatment.DROPS: "{title} would leave the image out without a word",
    Treatment.DEFAULT: "{title} would take its default caption instead",
    Treatment.EMPTY: "{title} would train it with an empty caption",
    Treatment.SERVICE: "{title} would write a caption of its own, identity included",
}.items()
_SEVERAL = {
    Treatment.FAILS: "{title} would stop",
    Treatment.DROPS: "{title} would leave the image out",
    Treatment.WHOLE: "{title} trains on all lines as one text",
    Treatment.FIRST_LINE: "{title} uses the first line only",
    Treatment.ALTERNATIVES: "{title} takes each line for a caption of its own",
}.items()
_WRITE = "Write one, or build it from the labels: lorakit caption PATH."


def __dir__() -> list[str]:
    return __all__


def _would(study: Study, treatment: Treatment | None, known: object) -> str:
    """Say what the chosen trainer would do, as the end of a message; nothing when no trainer was chosen."""
    if study.contract is None or treatment is None:
        return ""
    told = dict(known).get(treatment)  # type: ignore[call-overload]
    what = (
        told.format(title=study.contract.title)
        if told
        else f"what {study.contract.title} does with it is not documented"
    )
    return f"; {what}"


def missing(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP001."""
    would = _would(study, study.contract.missing_caption if study.contract else None, _WITHOUT)
    for item in study.items:
        if item.caption is None:
            yield Hit(message=f"the image has no caption{would}", fix=_WRITE, image=item.image)


def empty(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP002."""
    would = _would(study, study.contract.empty_caption if study.contract else None, _WITHOUT)
    for item in study.items:
        if item.caption is not None and not item.caption.text.strip():
            yield Hit(message=f"the caption is empty{would}", fix=_WRITE, image=item.image)


def encoding(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP013."""
    for item in study.items:
        if item.caption is None:
            continue
        if item.caption.fault is not None:
            yield _fault(item, item.caption.fault, item.caption.file or item.image)
        elif spots := _controls(item.caption.text):
            first = item.caption.text[spots[0]]
            yield Hit(
                message=f"the caption holds the control character U+{ord(first):04X} at character {spots[0]}",
                fix="Remove it, or let lorakit write a clean copy: lorakit validate PATH --fix --out DIR.",
                image=item.image,
                spans=tuple((spot, spot + 1) for spot in spots),
            )


def _fault(item: Item, fault: EncodingFault, file: str) -> Hit:
    where = f"{file}: {fault.problem}, byte 0x{fault.byte:02X} at offset {fault.offset}"
    read = "" if fault.encoding == "utf-8" else f"; it was read as {fault.encoding}"
    repair = "without it" if fault.encoding == "utf-8" else f"converted from {fault.encoding}"
    return Hit(
        message=f"{where}{read}",
        fix=f"Save the file as UTF-8; lorakit validate PATH --fix --out DIR writes a copy {repair}.",
        image=item.image,
    )


def _controls(text: str) -> list[int]:
    if text.isprintable():
        return []
    return [
        at
        for at, char in enumerate(text)
        if (unicodedata.category(char) == "Cc" and char not in "\n\r\t") or char == "\ufeff"
    ]


def orphans(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP015."""
    for stray in study.dataset.strays:
        if stray.kind is StrayKind.ORPHAN_CAPTION:
            detail = f": {stray.detail}" if stray.detail else ""
            yield Hit(
                message=f"the caption file {stray.name} belongs to no image{detail}",
                fix="Rename it to the name of its image, or move it out of the folder.",
            )


def lines(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP018."""
    would = _would(study, study.contract.several_lines if study.contract else None, _SEVERAL)
    for image, text in study.captioned:
        told = [line for line in text.strip().splitlines() if line.strip()]
        if len(told) > 1:
            yield Hit(
                message=f"the caption has {len(told)} lines{would}",
                fix="Join them into one line; lorakit validate PATH --fix --out DIR writes such a copy.",
                image=image,
            )
