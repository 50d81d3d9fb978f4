import importlib
import subprocess
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lorakit
from lorakit import model, testing, vocab
from lorakit.rules import Study
from lorakit.testing import _entry
from lorakit.testing.strategies import BY_VALUE, datasets, image_names, known_shots, labels, triggers
from lorakit.vocab import BUILTIN, clean_label

pytestmark = pytest.mark.untraced

VALUES = [
    kind
    for module in (model, vocab)
    for kind in (getattr(module, name) for name in module.__all__)
    if isinstance(kind, type) and attrs.has(kind)
]


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_every_value_has_a_strategy() -> None:
    assert set(BY_VALUE) == set(VALUES)


# Ten: that the strategies are found is asked; what they draw is for the laws.
@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_from_type_finds_every_value(kind: type[Any], data: st.DataObject) -> None:
    assert isinstance(data.draw(st.from_type(kind)), kind)


@given(labels())
def test_labels_are_in_their_normal_form(label: str) -> None:
    assert clean_label(label) == label


@given(image_names())
def test_image_names_are_names(name: str) -> None:
    assert model.image_name(name) == name
    assert len(name.rpartition("/")[2].encode()) <= 255


@given(triggers())
def test_triggers_are_triggers(trigger: str) -> None:
    assert model.Character(trigger=trigger).trigger == trigger


@given(known_shots())
def test_known_shots_say_everything_in_known_words(shot: model.Shot) -> None:
    assert shot.known == model.ATTRIBUTES
    assert BUILTIN.expression(shot.expression)
    assert BUILTIN.lighting(shot.lighting)
    assert BUILTIN.environment(shot.environment)


def test_hypothesis_alone_imports_no_values() -> None:
    heavy = ("lorakit.model", "lorakit.vocab", "lorakit.testing.strategies", "attr", "cattrs", "pluggy", "numpy", "PIL")
    loaded = run("import sys, hypothesis; print(*sys.modules)").split()
    assert "lorakit.testing._entry" in loaded
    assert not set(heavy) & set(loaded)


@pytest.mark.parametrize(
    "imports",
    [
        "import hypothesis; from lorakit.model import Waiver",
        "from lorakit.model import Waiver; import hypothesis",
        "import lorakit.vocab, hypothesis; from lorakit.model import Waiver",
    ],
)
def test_values_are_known_in_whatever_order_modules_are_imported(imports: str) -> None:
    code = f"{imports}; from hypothesis import find, strategies as st; print(find(st.from_type(Waiver), bool).image)"
    assert run(code) == "*"


def test_registering_once_more_changes_nothing() -> None:
    before = list(sys.meta_path)
    _entry.register()
    assert sys.meta_path == before
    assert not st.from_type(model.Waiver).is_empty


def test_the_watch_leaves_other_modules_alone() -> None:
    watch = _entry._Watch(["lorakit.none"])  # noqa: SLF001 - the public way needs a fresh interpreter
    assert watch.find_spec("lorakit.other", lorakit.__path__) is None
    assert watch.find_spec("lorakit.none", lorakit.__path__) is None


def test_the_kit_has_its_modules_as_attributes(monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("lorakit.testing.cases")
    monkeypatch.delattr(testing, "cases", raising=False)
    assert testing.cases is module
    with pytest.raises(AttributeError, match=r"has no attribute .case."):
        getattr(testing, "case")  # noqa: B009 - type checkers know that it is not there


def test_a_module_that_is_not_there_is_left_to_python() -> None:
    code = (
        "import sys; from lorakit.testing import _entry; _entry.MODULES = ('lorakit.none',); _entry.register()\n"
        "try:\n    import lorakit.none\nexcept ModuleNotFoundError as error:\n    print(error.name)"
    )
    assert run(code) == "lorakit.none"


@given(datasets())
def test_every_dataset_can_be_judged(dataset: model.Dataset) -> None:
    assert Study.of(dataset).dataset is dataset
