"""Importing lorakit is free: what must not be imported is not, exactly."""

import subprocess
import sys

import pytest

HEAVY = {"PIL", "asyncio", "attr", "cattrs", "importlib.metadata", "numpy", "pluggy", "rich", "scipy", "typer"}


def modules(code: str) -> set[str]:
    """Return what a fresh interpreter has imported after running some code."""
    command = [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_the_root_imports_none_of_its_own_modules() -> None:
    new = modules("import lorakit") - modules("import typing")
    assert {name for name in new if name.startswith("lorakit")} == {"lorakit"}
    assert not HEAVY & new


@pytest.mark.parametrize("name", ["Dataset", "Shot", "TrainingSpec", "Finding", "Angle", "LorakitError"])
def test_a_value_imports_nothing_heavy(name: str) -> None:
    new = modules(f"from lorakit import {name}") - modules("import attrs")
    assert not (HEAVY | {"logging", "sqlite3", "unittest"}) & new


@pytest.mark.parametrize("package", ["errors", "vocab", "model", "knowledge", "captions", "rules", "render"])
def test_the_pure_packages_import_nothing_heavy(package: str) -> None:
    new = modules(f"import lorakit.{package}") - modules("import attrs")
    assert not HEAVY & new


def test_the_version_needs_no_value() -> None:
    assert "lorakit.model" not in modules("import lorakit; lorakit.__version__")
