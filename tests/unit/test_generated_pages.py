"""The pages of the reference that are made from data say what the data say."""

import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


def generated(script: str) -> list[tuple[Path, str]]:
    return list(runpy.run_path(str(DOCS / script))["pages"]())


@pytest.mark.parametrize("script", ["make_rule_pages.py", "make_fact_pages.py"])
def test_generated_pages_are_up_to_date(script: str) -> None:
    for path, text in generated(script):
        assert path.read_text(encoding="utf-8") == text, "run: nox -s rulepages"


def test_no_rule_that_is_gone_keeps_its_page() -> None:
    written = {path for path, _ in generated("make_rule_pages.py")}
    assert set((DOCS / "reference" / "rules").glob("*.md")) == written
