"""The documentation's plug-ins, each installed as pip would and put through its own tests."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "docs").glob("*plugin-example"), key=lambda path: path.name)


def installed(example: Path, site: Path) -> None:
    """Write what pip would have written of a distribution: its name and its entry points."""
    project = tomllib.loads((example / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = site / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    info.mkdir()
    name = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (info / "METADATA").write_text(name, encoding="utf-8")
    entries = [f"{key} = {value}" for key, value in project["entry-points"]["lorakit"].items()]
    (info / "entry_points.txt").write_text("\n".join(["[lorakit]", *entries, ""]), encoding="utf-8")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_passes_its_own_tests(example: Path, tmp_path: Path) -> None:
    installed(example, tmp_path)
    paths = [str(example / "src"), str(tmp_path), str(ROOT), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", str(example / "pyproject.toml")]
    done = subprocess.run(
        [*command, str(example)], env=environment, capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "skipped" not in done.stdout


def test_there_is_an_example_of_each_kind() -> None:
    assert [path.name.removesuffix("plugin-example") for path in EXAMPLES] == ["engine-", "", "trainer-"]
