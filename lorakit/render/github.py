"""A report as GitHub workflow commands: findings show beside the files of a pull request."""

from types import MappingProxyType

from lorakit.model import Finding, Report, Severity
from lorakit.render.plain import printable
from lorakit.render.wording import summary, verdict

__all__ = ["report_github"]

_COMMANDS = MappingProxyType({Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"})


def __dir__() -> list[str]:
    return __all__


def report_github(report: Report, *, folder: str = "") -> str:
    """Return one workflow command for each finding that stands, and a line with the counts.

    Args:
        report: The report.
        folder: Where the images lie inside the repository, as a POSIX path; empty for its top.

    Returns:
        Lines that end in a line end.
    """
    commands = [_command(finding, folder) for finding in report.findings if finding.waived is None]
    return "\n".join([*commands, f"{verdict(report)}: {summary(report)}."]) + "\n"


def _command(finding: Finding, folder: str) -> str:
    prefix = f"{folder.rstrip('/')}/" if folder else ""
    file = f"file={_property(prefix + finding.image)}," if finding.image else ""
    title = _property(f"{finding.code} {finding.name}")
    return f"::{_COMMANDS[finding.severity]} {file}title={title}::{_data(f'{finding.message}. {finding.fix}')}"


def _data(text: str) -> str:
    lines = ("%0D".join(map(printable, line.split("\r"))) for line in text.replace("%", "%25").split("\n"))
    return "%0A".join(lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
