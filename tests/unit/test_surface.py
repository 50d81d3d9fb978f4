"""The public surface is a list in every module, and it is what the module shows."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

import lorakit
from lorakit import model, vocab, workflow
from lorakit.model import Dataset, Report

MODULES = sorted(module.name for module in pkgutil.walk_packages(lorakit.__path__, "lorakit."))
PUBLIC = ["lorakit", *(name for name in MODULES if "._" not in name)]


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_module_shows_what_its_list_says(name: str) -> None:
    module = importlib.import_module(name)
    assert dir(module) == sorted(module.__all__)
    assert len(module.__all__) == len(set(module.__all__))
    assert [each for each in module.__all__ if not hasattr(module, each)] == []


def test_private_modules_show_their_lists_too() -> None:
    private = [importlib.import_module(name) for name in MODULES if name not in PUBLIC]
    listed = [module for module in private if hasattr(module, "__dir__") and hasattr(module, "__all__")]
    assert [
        module.__name__ for module in listed if "__dir__" in vars(module) and dir(module) != sorted(module.__all__)
    ] == []


@pytest.mark.parametrize("name", PUBLIC)
def test_a_module_says_what_it_is_for(name: str) -> None:
    words = (importlib.import_module(name).__doc__ or "").split()
    assert len(words) > 1


@pytest.mark.parametrize("name", sorted(set(lorakit.__all__) - {"__version__"}))
def test_the_facade_hands_out_the_thing_itself(name: str) -> None:
    homes = [home for home in (model, vocab, workflow, lorakit.errors) if name in home.__all__]
    assert [getattr(home, name) for home in homes] == [getattr(lorakit, name)]


def test_the_facade_has_a_version() -> None:
    assert lorakit.__version__ == importlib.metadata.version("lorakit")


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'lorakit' has no attribute 'validat'"):
        getattr(lorakit, "validat")  # noqa: B009 - type checkers know that it is not there


def test_everything_can_be_imported_at_once() -> None:
    assert run("from lorakit import *; print(Dataset.__name__, validate.__name__, __version__)") == (
        f"Dataset validate {lorakit.__version__}"
    )


def test_values_of_the_facade_show_themselves_in_notebooks() -> None:
    assert lorakit.Dataset is Dataset
    assert hasattr(Dataset, "_repr_html_")
    assert hasattr(Report, "_repr_html_")
