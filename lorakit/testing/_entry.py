"""Hypothesis calls ``register`` when it is imported; ``st.from_type`` then knows lorakit's values.

Hypothesis may be imported by people who do not use lorakit today, so nothing is imported here: the values are
registered when their module arrives, and the strategies are imported when one of them is first asked for.
"""

import sys
from collections.abc import Iterable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["MODULES", "register"]

MODULES = ("lorakit.vocab", "lorakit.model")
"""The modules whose values have strategies."""


def register() -> None:
    """Make lorakit's values known to Hypothesis, now or when they are first imported."""
    missing = []
    for name in MODULES:
        if name in sys.modules:
            _tell_hypothesis(sys.modules[name])
        else:
            missing.append(name)
    if missing:
        sys.meta_path.insert(0, _Watch(missing))


class _Watch(MetaPathFinder):
    """Waits for modules to be imported; finds them as Python would and speaks of them once they have run."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = set(names)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in self._names:
            return None
        self._names.discard(fullname)
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def run_and_tell(module: ModuleType) -> None:
            run(module)
            _tell_hypothesis(module)

        spec.loader.exec_module = run_and_tell  # type: ignore[method-assign]  # the loader of this one module
        return spec


def _tell_hypothesis(module: ModuleType) -> None:
    from hypothesis import strategies as st  # noqa: PLC0415 - it is being imported while this module is

    for name in module.__all__:
        kind = getattr(module, name)
        if isinstance(kind, type) and hasattr(kind, "__attrs_attrs__"):
            st.register_type_strategy(kind, _strategy)


def _strategy(kind: type) -> "SearchStrategy[Any]":
    from lorakit.testing import strategies  # noqa: PLC0415 - see the module's docstring

    return strategies.BY_VALUE[kind]()
