"""The hooks a plug-in may implement."""

from abc import abstractmethod
from collections.abc import Iterable

import pluggy

from lorakit.model import ModelProfile
from lorakit.protocols import Engine, Trainer
from lorakit.rules import Rule

__all__ = ["Hooks", "hookimpl"]

hookimpl = pluggy.HookimplMarker("lorakit")
"""Marks a function of a plug-in as an implementation of one of the hooks."""
_hookspec = pluggy.HookspecMarker("lorakit")


def __dir__() -> list[str]:
    return __all__


class Hooks:
    """What lorakit asks its plug-ins."""

    @_hookspec
    @abstractmethod
    def lorakit_rules(self) -> Iterable[Rule]:
        """Return extra rules; start every code with the plug-in's own letters."""

    @_hookspec
    @abstractmethod
    def lorakit_models(self) -> Iterable[ModelProfile]:
        """Return model profiles; one with the id of a built-in profile replaces it."""

    @_hookspec
    @abstractmethod
    def lorakit_engines(self) -> Iterable[Engine]:
        """Return engines, each with an id of its own."""

    @_hookspec
    @abstractmethod
    def lorakit_trainers(self) -> Iterable[Trainer]:
        """Return trainers, each with an id of its own."""
