"""``lorakit demo``."""

from lorakit import workflow
from lorakit.cli.answering import screen
from lorakit.cli.command import FINE
from lorakit.cli.options import Demo
from lorakit.cli.packaged import package_text
from lorakit.cli.screen import progress, write
from lorakit.render import report_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Demo) -> int:
    """Make the demo, validate and package it, and say where everything is."""
    look = screen(options)
    folder = workflow.make_demo(options.folder)
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(folder, model="flux-2", trainer="fal", measuring=workflow.Measuring(progress=tell))
        report = workflow.validate(dataset)
        prepared = workflow.package(dataset, folder / "prepared", progress=tell)
    if not options.quiet:
        write(report_text(report, dataset, look=look) + "\n" + "\n".join(look.wrap(workflow.CREDIT, "")) + "\n\n")
    write(package_text(prepared, look))
    return FINE
