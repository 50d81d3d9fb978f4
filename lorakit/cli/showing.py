"""``lorakit demo``."""

from collections.abc import Iterator

from lorakit import workflow
from lorakit.cli.answering import screen
from lorakit.cli.command import FINE
from lorakit.cli.options import Demo
from lorakit.cli.packaged import package_text
from lorakit.cli.screen import progress, write
from lorakit.render import Look, printable, report_text, summary

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Demo) -> int:
    """Play the whole road through, say what was found, what it would cost and where everything is."""
    look = screen(options)
    with progress(quiet=options.quiet) as tell:
        shown = workflow.rehearse(options.folder, progress=tell)
    if not options.quiet:
        write(report_text(shown.findings, shown.photographs, look=look) + "\n")
    write("\n".join(_lines(shown, look, quiet=options.quiet)) + "\n")
    return FINE


def _lines(shown: workflow.Rehearsal, look: Look, *, quiet: bool) -> Iterator[str]:
    if not quiet:
        yield from look.wrap(workflow.CREDIT, "")
        yield ""
        yield look.paint("THE PHOTOGRAPHS, MENDED", "bold")
    yield package_text(shown.mended, look)
    if not quiet:
        yield look.paint("A WHOLE SET, REHEARSED", "bold")
        yield from _road(shown, look)
    yield package_text(shown.prepared, look)
    yield f"contact sheet of the pick: {printable(str(shown.sheet))}"


def _road(shown: workflow.Rehearsal, look: Look) -> Iterator[str]:
    cost, drawn, selection = shown.paid.cost, shown.drawn, shown.selection
    at_once, seconds = max(cost.seconds)
    yield from look.wrap(
        f"Planned from one keystone: {len(shown.paid.jobs)} shots. Engines would make them for USD {cost.usd:.2f} "
        f"(USD {cost.usd_unshared:.2f} if equal calls were not shared) in about {seconds / 60:.0f} minutes, {at_once} "
        f"calls at once. Nothing was paid here: the storyboard drew {len(drawn.candidates)} frames in "
        f"{drawn.seconds:.0f} s, offline.",
        "",
    )
    yield from look.wrap(
        f"Picked: {len(selection.chosen)} of {len(selection.reasons)} pictures; no set of that size is better by more "
        f"than {selection.gap:g}. Captioned, validated, packaged: {summary(shown.prepared.report)}. Drawn frames are "
        "marked as such, and lorakit train refuses them.",
        "",
    )
    yield ""
