"""Laws of converting: nothing is lost, nothing crashes, every fault has its place."""

import contextlib
import json
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.convert import dumps, loads, parse_json, structure, unstructure
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import Dataset, Range, Shot
from lorakit.testing.strategies import BY_VALUE

pytestmark = pytest.mark.untraced

T = TypeVar("T")

STRATEGIES = {kind: make() for kind, make in BY_VALUE.items()}
KINDS = sorted(BY_VALUE, key=lambda kind: kind.__name__)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_value_survives_plain_data_and_text(kind: type[attrs.AttrsInstance], data: st.DataObject) -> None:
    value = data.draw(STRATEGIES[kind])
    plain = unstructure(value)
    assert json.loads(json.dumps(plain)) == plain
    assert _types(plain) <= {dict, list, str, int, float, bool, type(None)}
    again = structure(plain, kind)
    assert again == value
    assert attrs.asdict(again) == attrs.asdict(value)
    text = dumps(value)
    loaded = loads(text, kind, source="x.json")
    assert loaded == value
    assert dumps(loaded) == text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_an_unknown_key_is_always_refused(kind: type[attrs.AttrsInstance], data: st.DataObject) -> None:
    plain = unstructure(data.draw(STRATEGIES[kind]))
    plain = dict(zip(("low", "high"), plain, strict=True)) if kind is Range else plain
    with pytest.raises(InvalidDataError) as caught:
        structure({**plain, "never a key": 1}, kind)
    assert "unknown key 'never a key'" in {fault.problem for fault in caught.value.faults}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(plain=PLAIN)
def test_any_plain_data_is_a_value_or_told_with_its_places(kind: type[attrs.AttrsInstance], plain: Any) -> None:  # noqa: ANN401 - any data
    value, faults = _tried(plain, kind)
    assert isinstance(value, kind) == (not faults)
    assert all(fault.path.startswith("$") and fault.fix for fault in faults)


@given(data=st.data(), wrong=PLAIN)
def test_one_wrong_field_is_told_at_its_own_place(data: st.DataObject, wrong: Any) -> None:  # noqa: ANN401 - any data
    plain = unstructure(data.draw(STRATEGIES[Dataset]))
    field = data.draw(st.sampled_from(sorted(plain)))
    _, faults = _tried({**plain, field: wrong}, Dataset)
    assert all(fault.path.startswith(f"$.{field}") for fault in faults)


@given(st.text())
def test_any_text_is_json_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        assert parse_json(text, source="x.json") == json.loads(text)


@given(PLAIN.filter(lambda plain: not isinstance(plain, dict)))
def test_no_other_document_loads(plain: Any) -> None:  # noqa: ANN401 - any data
    with pytest.raises((InputError, InvalidDataError)):
        loads(json.dumps(plain), Shot, source="x.json")


def _tried(plain: object, kind: type[T]) -> tuple[T | None, tuple[FieldError, ...]]:
    try:
        return structure(plain, kind), ()
    except InvalidDataError as error:
        return None, error.faults


def _types(plain: object) -> set[type]:
    inner: list[object] = []
    if isinstance(plain, dict):
        inner = [*plain.keys(), *plain.values()]
    elif isinstance(plain, list):
        inner = plain
    return {type(plain)}.union(*map(_types, inner))
