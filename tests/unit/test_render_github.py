"""GitHub workflow commands."""

from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import Finding, Report, Severity
from lorakit.render import report_github


def found(**changes: object) -> Finding:
    given = {
        "code": "CAP001",
        "name": "missing-caption",
        "severity": Severity.ERROR,
        "message": "no caption",
        "fix": "Write one.",
    }
    return Finding(**{**given, **changes})  # type: ignore[arg-type]  # a test may change any field


def lines(*findings: Finding, folder: str = "") -> list[str]:
    return report_github(Report(images=1, findings=findings), folder=folder).splitlines()


def test_a_finding_names_its_file_below_the_folder() -> None:
    first, last = lines(found(image="a/b.png"), folder="data/jinx/")
    assert first == "::error file=data/jinx/a/b.png,title=CAP001 missing-caption::no caption. Write one."
    assert last == "Not ready: 1 error, 0 warnings, 0 infos."


def test_severities_become_commands_and_waived_findings_none() -> None:
    told = lines(found(severity=Severity.WARNING), found(severity=Severity.INFO), found(waived="meant so"))
    assert [line.partition(" ")[0] for line in told[:-1]] == ["::warning", "::notice"]


def test_what_would_end_a_command_or_a_property_is_encoded() -> None:
    first, _ = lines(found(image="a,b:c%\r\n::error::.png", message="50 %\n::stop-commands::x"))
    assert "file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3A.png," in first
    assert first.endswith("::50 %25%0A::stop-commands::x. Write one.")


@given(st.text(), st.text(min_size=1))
def test_no_text_starts_a_command_of_its_own(message: str, image: str) -> None:
    written = report_github(Report(findings=[found(message=message, image=image)]))
    assert written.count("\n") == 2
    assert "\r" not in written
    assert "\x1b" not in written
