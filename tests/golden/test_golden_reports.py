"""Reports as files. After a change that is meant, run with LORAKIT_WRITE_GOLDEN=1 and read the difference."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from lorakit.model import Dataset, Report
from lorakit.render import Look, report_dict, report_fragment, report_github, report_html, report_text

FILES = Path(__file__).parent / "reports"
THUMBNAILS = {"hero/01.png": b"\xff\xd8first\xff\xd9", "hero/02.png": b"\xff\xd8second\xff\xd9"}


WRITERS: Mapping[str, Callable[[Report, Dataset], str]] = {
    "report.txt": report_text,
    "report-verbose-ascii.txt": lambda report, dataset: report_text(
        report, dataset, look=Look(width=72, unicode=False, verbose=True)
    ),
    "report-colour.txt": lambda report, dataset: report_text(report, dataset, look=Look(colour=True)).replace(
        "\x1b", "ESC"
    ),
    "report.json": lambda report, dataset: json.dumps(report_dict(report, dataset, "photos/jinx", "1.2.3"), indent=2),
    "report.html": lambda report, dataset: report_html(report, dataset, THUMBNAILS),
    "fragment.html": lambda report, _dataset: report_fragment(report),
    "report.github": lambda report, _dataset: report_github(report, folder="photos/jinx"),
}


@pytest.mark.parametrize("name", list(WRITERS))
def test_a_report_is_written_as_before(name: str, report: Report, dataset: Dataset) -> None:
    text = WRITERS[name](report, dataset)
    if os.environ.get("LORAKIT_WRITE_GOLDEN"):
        (FILES / name).write_text(text, encoding="utf-8", newline="\n")
    assert text == (FILES / name).read_text(encoding="utf-8")
