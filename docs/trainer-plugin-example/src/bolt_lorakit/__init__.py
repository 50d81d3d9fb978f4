"""Bolt for lorakit: what this plug-in adds."""

from collections.abc import Iterable

from bolt_lorakit.bolt import BOLT
from lorakit.plugins import hookimpl
from lorakit.protocols import Trainer

__all__ = ["lorakit_trainers"]


@hookimpl
def lorakit_trainers() -> Iterable[Trainer]:
    """Return the trainer."""
    return [BOLT]
