"""``lorakit prepare``."""

from pathlib import Path

from lorakit import workflow
from lorakit.cli.answering import code_of, json_text, screen
from lorakit.cli.options import Format, Prepare
from lorakit.cli.packaged import package_text
from lorakit.cli.screen import progress, write
from lorakit.cli.sources import candidates_of
from lorakit.errors import InputError
from lorakit.render import SCHEMA, finding_dict, report_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Prepare) -> int:
    """Package a set, show where it is and what validation says of it, return the exit code."""
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            _source(options),
            character=options.character,
            trigger=options.trigger,
            model=options.model,
            trainer=options.trainer,
            measuring=workflow.Measuring(progress=tell),
        )
        if options.from_candidates:
            dataset = workflow.picked(dataset)
        prepared = workflow.package(dataset, options.out, progress=tell)
    if options.format is Format.JSON:
        write(json_text(_document(prepared)))
    else:
        write(package_text(prepared, screen(options)))
        if not options.quiet:
            write("\n" + report_text(prepared.report, prepared.dataset, look=screen(options)))
    return code_of(prepared.report, strict=options.strict)


def _source(options: Prepare) -> Path:
    if not options.from_candidates:
        return options.path
    candidates = candidates_of(options.path, options.character)
    if candidates is None:
        raise InputError(str(options.path), "it has no candidates", "Name a project, and one of its characters.")
    return candidates


def _document(prepared: workflow.Prepared) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "out": str(prepared.out),
        "zip": str(prepared.zip),
        "lock": str(prepared.lock),
        "html": str(prepared.html),
        "images": len(prepared.package.images),
        "dropped": [{"image": each.image, "reason": each.reason} for each in prepared.dropped],
        "notes": [{"image": image, "note": note} for image, note in prepared.notes],
        "trainer_files": list(prepared.files),
        "trainer_notes": list(prepared.training_notes),
        "findings": [finding_dict(finding) for finding in prepared.report.findings],
        "passes": prepared.report.passes,
    }
