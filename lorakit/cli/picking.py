"""``lorakit pick``."""

import re

from lorakit import workflow
from lorakit.cli.answering import chosen, json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Pick, PickFormat
from lorakit.cli.screen import progress, write
from lorakit.cli.sources import candidates_of
from lorakit.errors import InputError
from lorakit.model import Dataset, Selection
from lorakit.project import atomic_write
from lorakit.render import printable, selection_dict, selection_html, selection_text

__all__ = ["run"]

_SIZE = re.compile(r"(\d{1,6})(?:-(\d{1,6}))?")
_WORDS = frozenset({"keystones", "winners", "nothing"})


def __dir__() -> list[str]:
    return __all__


def run(options: Pick) -> int:
    """Pick a set, store the selection, show it, return the exit code."""
    size = _size(options.size)
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            candidates_of(options.path, options.character) or options.path,
            character=options.character,
            trigger=options.trigger,
            model=options.model,
            trainer=options.trainer,
            measuring=workflow.Measuring(progress=tell),
        )
        selection = workflow.pick(dataset, size, keep=_keep(options, dataset), seconds=options.seconds)
    _show(options, selection, dataset)
    if selection.conflicts:
        return FINDINGS
    if not options.dry_run:
        file = workflow.save_selection(selection, dataset)
        if options.pick_format is PickFormat.TEXT and not options.quiet:
            write(f"Stored in {printable(str(file))}\n")
    return FINDINGS if options.strict and selection.missed else FINE


def _size(text: str | None) -> int | tuple[int, int] | None:
    if text is None:
        return None
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise InputError(
            "--size", f"{text!r} is no size of a set", "Write a number such as 28, or a range such as 25-30."
        )
    low, high = match[1], match[2]
    return int(low) if high is None else (int(low), int(high))


def _keep(options: Pick, dataset: Dataset) -> list[str] | None:
    if options.keep is None:
        return None
    words = [word for word in options.keep if word in _WORDS]
    patterns = [word for word in options.keep if word not in _WORDS]
    return [*words, *chosen(dataset.images, patterns, "--keep")]


def _show(options: Pick, selection: Selection, dataset: Dataset) -> None:
    match options.pick_format:
        case PickFormat.JSON:
            text = json_text(selection_dict(selection))
        case PickFormat.HTML:
            text = selection_html(selection, dataset, workflow.thumbnails(dataset))
        case _:
            text = selection_text(selection, dataset, look=screen(options))
    if options.out is None:
        write(text)
    else:
        atomic_write(options.out, text.encode("utf-8", errors="backslashreplace"))
        if not options.quiet:
            write(f"The selection is shown in {printable(str(options.out))}\n")
