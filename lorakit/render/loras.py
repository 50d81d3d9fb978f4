"""Trained files as JSON-ready data and as text."""

from collections.abc import Iterator
from typing import Any

import attrs

from lorakit.model import Half, Inspection, Lora
from lorakit.render.data import SCHEMA
from lorakit.render.plain import Look
from lorakit.render.wording import counted

__all__ = ["inspection_dict", "inspection_text"]

_KIB = 1024


def __dir__() -> list[str]:
    return __all__


def inspection_dict(inspection: Inspection) -> dict[str, Any]:
    """Return what was found as the data of ``lorakit inspect --format json``."""
    return {
        "schema": SCHEMA,
        "files": [_file(lora) for lora in inspection.loras],
        "pairs": [attrs.asdict(pair) for pair in inspection.pairs],
        "differences": [attrs.asdict(each) for each in inspection.differences],
        "unreadable": [attrs.asdict(each) for each in inspection.unreadable],
    }


def inspection_text(inspection: Inspection, *, look: Look | None = None) -> str:
    """Return what was found as text.

    Args:
        inspection: What was found.
        look: What the terminal can show.

    Returns:
        Lines that end in a line end; everything from outside is escaped.
    """
    return "\n".join(_lines(inspection, look or Look())) + "\n"


def _file(lora: Lora) -> dict[str, Any]:
    found = attrs.asdict(lora)
    found["half"] = lora.half.value
    found["ranks"] = [{"rank": rank, "networks": count} for rank, count in lora.ranks]
    return {key: list(value) if isinstance(value, tuple) else value for key, value in found.items()}


def _lines(inspection: Inspection, look: Look) -> Iterator[str]:
    for lora in inspection.loras:
        yield from (look.paint(line, "bold") for line in look.wrap(lora.file, "  ", first=""))
        for name, text in _rows(lora):
            yield from look.wrap(f"{name:<14} {text}", " " * 17, first="  ")
    for pair in inspection.pairs:
        yield look.paint("Belong together", "bold")
        yield from look.wrap(f"high noise     {pair.high}", " " * 17, first="  ")
        yield from look.wrap(f"low noise      {pair.low}", " " * 17, first="  ")
    if inspection.differences:
        yield look.paint("Not as asked for", "bold", "yellow")
        for each in inspection.differences:
            yield from look.wrap(f"{each.file}: {each.message}", "    ", first="  ")
    if inspection.unreadable:
        yield look.paint("Not read", "bold", "red")
        for bad in inspection.unreadable:
            yield from look.wrap(f"{bad.file}: {bad.problem}. {bad.fix}", "    ", first="  ")


def _rows(lora: Lora) -> Iterator[tuple[str, str]]:
    unknown = "not written"
    yield "base", lora.base or unknown
    if lora.models:
        yield "model", " or ".join(lora.models)
    yield "trainer", lora.trainer or "not known"
    yield "rank", "none" if lora.rank is None else f"{lora.rank}"
    if lora.alpha is not None:
        yield "alpha", f"{lora.alpha:g}" + ("" if lora.alpha_written else " (none is written: the rank)")
    yield "steps", unknown if lora.steps is None else f"{lora.steps}"
    if lora.epoch is not None:
        yield "epoch", f"{lora.epoch}"
    if lora.learning_rate is not None:
        yield "learning rate", f"{lora.learning_rate:g}"
    if lora.trigger:
        yield "trigger", lora.trigger
    if lora.half is not Half.UNKNOWN:
        yield "half", lora.half.value.replace("_", " ")
    yield "holds", f"{counted(lora.networks, 'network')}, {', '.join(lora.dtypes) or 'nothing'}, {_size(lora.size)}"
    for note in lora.notes:
        yield "note", note


def _size(size: int) -> str:
    return f"{size / _KIB**2:.1f} MiB" if size >= _KIB**2 else f"{size / _KIB:.1f} KiB"
