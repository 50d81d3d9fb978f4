"""Which text a trainer gives each image."""

from collections.abc import Mapping

import attrs

from lorakit.model import (
    Caption,
    EncodingFault,
    Item,
    TextSource,
    TrainerContract,
    TrainingSpec,
    TrapEffect,
    Treatment,
    TriggerUse,
)
from lorakit.simulation._names import stem_of, trapped
from lorakit.simulation.specs import has_input

__all__: list[str] = []

_MARK = "\ufeff"
TABLES = ("metadata.jsonl", "metadata.csv")
"""What tables of captions are called."""


@attrs.frozen(kw_only=True)
class Text:
    """What a trainer makes of one image's caption."""

    texts: tuple[str, ...] = ()
    """The text, or several of which one is drawn each time; none when it is not known."""
    dropped: str | None = None
    """Why the image is not trained."""
    stops: bool = False
    """Whether the run ends at it."""
    source: TextSource = TextSource.OWN
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Reader:
    """Reads captions as one trainer does under one set of parameters."""

    contract: TrainerContract
    spec: TrainingSpec
    lent: Mapping[str, Caption]
    """The captions of the set by the file they stand in."""
    unlisted: frozenset[str] = frozenset()
    """The images the table of captions does not list; of the others it is taken to say what the caption files say."""

    def read(self, item: Item) -> Text:
        """Return what the trainer makes of an image's caption."""
        caption, source, notes = self._found(item)
        if caption is None:
            return attrs.evolve(self._missing(notes), source=source)
        return attrs.evolve(self._told(caption, notes), source=source if caption.text.strip() else TextSource.BLANK)

    def _told(self, caption: Caption, notes: tuple[str, ...]) -> Text:
        raw, fault = _undecoded(caption)
        if raw is None:
            return Text(dropped=f"the run ends: the caption is {fault}", stops=True)
        notes = (*notes, *([fault] if fault else []))
        if not raw.strip():
            return self._empty(raw, notes)
        return self._lines(raw, notes)

    def _found(self, item: Item) -> tuple[Caption | None, TextSource, tuple[str, ...]]:
        """Return the caption the trainer finds, which need not be the one lorakit does."""
        caption, suffix = item.caption, self.contract.caption_suffix
        if suffix is None:
            listed = None if item.image in self.unlisted else caption
            return listed, (TextSource.NOTHING if listed is None else TextSource.OWN), ()
        wanted = stem_of(item.image) + suffix
        if caption is not None and caption.file in {"", wanted}:
            return caption, TextSource.OWN, ()
        notes = (f"{caption.file} is no caption to it, {wanted} would be",) if caption is not None else ()
        trap = trapped(self.contract, item.image)
        if trap is not None and trap.effect is TrapEffect.BORROWS:
            lender = "_".join(stem_of(item.image).split("_")[:-4]) + suffix
            if lender in self.lent:
                return self.lent[lender], TextSource.BORROWED, (*notes, f"the caption is borrowed from {lender}")
        defaulted = self.contract.missing_caption is Treatment.DEFAULT or self._default is not None
        replaced = defaulted and self.contract.missing_caption is not Treatment.DROPS
        return None, (TextSource.DEFAULT if replaced and self._default else TextSource.NOTHING), notes

    def _missing(self, notes: tuple[str, ...]) -> Text:
        match self.contract.missing_caption:
            case Treatment.DROPS:
                reason = "no table lists it" if self.contract.caption_suffix is None else "it has no caption"
                return Text(dropped=reason, notes=notes)
            case Treatment.FAILS if self._default is None:
                return Text(dropped="the run ends: it has no caption", stops=True, notes=notes)
            case Treatment.SERVICE | Treatment.UNKNOWN:
                return Text(notes=notes)
            case Treatment.EMPTY:
                return Text(texts=("",), notes=(*notes, "it has no caption and is trained without words"))
            case _:
                return self._finished((self._default or "",), (*notes, "it has no caption, so the default is used"))

    def _empty(self, raw: str, notes: tuple[str, ...]) -> Text:
        contract = self.contract
        if contract.empty_caption is Treatment.FAILS and not raw:
            return Text(dropped="the run ends: the caption file is empty", stops=True, notes=notes)
        said = (*notes, "the caption is empty")
        if contract.empty_caption is Treatment.DEFAULT:
            blank = contract.trigger_use is TriggerUse.FALLBACK and bool(raw)
            default = None if blank else self._default
            return self._finished((raw if default is None else default,), said)
        return Text(texts=(raw.strip() if contract.strips else raw,), notes=said)

    def _lines(self, raw: str, notes: tuple[str, ...]) -> Text:
        strips = self.contract.strips
        several = len([line for line in raw.splitlines() if line.strip()]) > 1
        match self.contract.several_lines:
            case Treatment.FIRST_LINE:
                first = raw.split("\n", maxsplit=1)[0].strip()
                lost = ("all lines but the first are lost",) if several or not first else ()
                return self._finished((first,), (*notes, *lost))
            case Treatment.ALTERNATIVES if "\n" in raw:
                lines = [line.strip() if strips else line for line in raw.split("\n")]
                told = tuple(line for line in lines if line)
                more = (f"one of {len(told)} lines is drawn each time",) if len(told) > 1 else ()
                return self._finished(told or ("",), (*notes, *more))
            case _:
                return self._finished((raw.strip() if strips else raw,), notes)

    def _finished(self, texts: tuple[str, ...], notes: tuple[str, ...]) -> Text:
        """Put the trigger where the trainer puts it."""
        if self.contract.trigger_use is not TriggerUse.PREPENDED:
            return Text(texts=texts, notes=notes)
        ready = tuple(self._triggered(text) for text in texts)
        absent = bool(self.spec.trigger) and any(self.spec.trigger not in text for text in texts)  # type: ignore[operator]
        told = (*notes, "the trigger is put in front") if absent else notes
        return Text(texts=ready, notes=told)

    def _triggered(self, text: str) -> str:
        trigger = self.spec.trigger or ""
        spaced = ", ".join(text.split(","))
        for placeholder in self.contract.placeholders:
            spaced = spaced.replace(placeholder, trigger)
        return spaced if not trigger or trigger in spaced else f"{trigger} {spaced}"

    @property
    def _default(self) -> str | None:
        """The text of images without one of their own, where the trainer takes such a text."""
        spec, contract = self.spec, self.contract
        if contract.trigger_use is TriggerUse.SERVICE:
            return spec.default_caption if has_input(contract, spec.model, "default_caption") else None
        if contract.key("default_caption") is None:
            return None
        own = spec.default_caption
        return own or spec.trigger if contract.key("default_caption") == contract.key("trigger") else own


def _undecoded(caption: Caption) -> tuple[str | None, str]:
    """Return a caption's text as a plain UTF-8 reader gets it, and what is odd; ``None`` when it gets nothing."""
    fault = caption.fault
    if fault is None or fault.problem == "control character":
        return caption.text, ""
    if fault.encoding == "utf-8":
        return _MARK + caption.text, "the byte order mark stays in the text"
    return _misread(caption.text, fault)


def _misread(text: str, fault: EncodingFault) -> tuple[str | None, str]:
    what = f"{fault.problem}, byte 0x{fault.byte:02X} at offset {fault.offset}"
    if fault.encoding.startswith("utf-16-"):  # every second byte is NUL, which is valid UTF-8
        return text.encode(fault.encoding).decode("utf-8", errors="replace"), f"the caption is {what}"
    return None, what
