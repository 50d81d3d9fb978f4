"""From a value's fields to a strategy for it."""

from collections.abc import Sequence
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["derive", "many"]

T = TypeVar("T")
V = TypeVar("V", bound=attrs.AttrsInstance)


def derive(kind: type[V], **own: SearchStrategy[Any]) -> SearchStrategy[V]:
    """Make a strategy for a value: the strategies named, and for every other field one by its type.

    A text that the value cleans or checks is a label, any other may be anything.
    """
    from lorakit.testing.strategies.words import labels, texts  # noqa: PLC0415 - they derive too

    rest = (field for field in attrs.fields(kind) if field.eq and field.name not in own)
    by_type = {field.name: _by_type(field.type, labels() if field.converter else texts()) for field in rest}
    return st.builds(kind, **own, **by_type)


def many(each: SearchStrategy[T], *, max_size: int = 3) -> SearchStrategy[tuple[T, ...]]:
    """Return a strategy for tuples."""
    return st.lists(each, max_size=max_size).map(tuple)


def _by_type(kind: Any, text: SearchStrategy[str]) -> SearchStrategy[Any]:  # noqa: ANN401 - any annotation
    from lorakit.testing.strategies import BY_VALUE  # noqa: PLC0415 - its strategies derive too

    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    if getattr(kind, "__origin__", None) is tuple:
        return _tuple(get_args(kind), text)
    if get_args(kind):
        return st.one_of(*(_by_type(each, text) for each in get_args(kind)))
    single: dict[Any, SearchStrategy[Any]] = {
        NoneType: st.none(),
        bool: st.booleans(),
        int: st.integers(0, 100_000),
        float: st.floats(0, 1_000_000),
        str: text,
        bytes: st.binary(max_size=64),
    }
    return single[kind] if kind in single else BY_VALUE[kind]()


def _tuple(kinds: Sequence[Any], text: SearchStrategy[str]) -> SearchStrategy[tuple[Any, ...]]:
    if Ellipsis in kinds:
        return many(_by_type(kinds[0], text))
    return st.tuples(*(_by_type(each, text) for each in kinds))
