"""``lorakit validate``."""

from importlib.metadata import version
from pathlib import Path

from lorakit import workflow
from lorakit.cli.answering import code_of, codes_in, json_text, screen
from lorakit.cli.options import ReportFormat, Validate
from lorakit.cli.packaged import package_text
from lorakit.cli.screen import progress, write
from lorakit.errors import InputError
from lorakit.model import Dataset, Purpose, Report
from lorakit.project import atomic_write
from lorakit.render import report_dict, report_github, report_html, report_text, summary, verdict

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Validate) -> int:
    """Check a set, show the report, return the exit code."""
    if options.fix and options.out is None:
        raise InputError("--fix", "there is no folder to write to", "Add --out DIR; originals are never changed.")
    select, ignore = codes_in(options.select), codes_in(options.ignore)
    with progress(quiet=options.quiet) as tell:
        dataset = workflow.load(
            options.path,
            character=options.character,
            trigger=options.trigger,
            model=options.references or options.model,
            trainer=options.trainer,
            purpose=Purpose.REFERENCE if options.references else Purpose.TRAINING,
            measuring=workflow.Measuring(progress=tell),
        )
        report = workflow.validate(dataset, select=select, ignore=ignore)
        mended = workflow.package(dataset, options.out, progress=tell) if options.fix and options.out else None
    if mended:
        dataset = mended.dataset
        report = workflow.validate(dataset, select=select, ignore=ignore) if select or ignore else mended.report
        if options.report_format is ReportFormat.TEXT and not options.quiet:
            write(package_text(mended, screen(options)) + "\n")
    _show(options, report, dataset)
    return code_of(report, strict=options.strict)


def _show(options: Validate, report: Report, dataset: Dataset) -> None:
    text = _written(options, report, dataset)
    if options.fix or options.out is None:
        write(text)
        return
    atomic_write(options.out, text.encode("utf-8", errors="backslashreplace"))
    if not options.quiet:
        write(f"{verdict(report)}: {summary(report)}. The report is in {options.out}\n")


def _written(options: Validate, report: Report, dataset: Dataset) -> str:
    match options.report_format:
        case ReportFormat.JSON:
            return json_text(report_dict(report, dataset, str(options.path), version("lorakit")))
        case ReportFormat.HTML:
            return report_html(report, dataset, workflow.thumbnails(dataset))
        case ReportFormat.GITHUB:
            return report_github(report, folder=_in_repository(Path(dataset.root)))
        case _:
            return report_text(report, dataset, look=screen(options))


def _in_repository(folder: Path) -> str:
    """Name a folder as GitHub does: from the top of the checkout, where its commands are run."""
    here = Path.cwd().resolve()
    whole = folder.resolve()
    name = whole.relative_to(here).as_posix() if whole.is_relative_to(here) else folder.as_posix()
    return "" if name == "." else name
