"""The trainers that come with lorakit; they register by the same hooks as anybody's."""

from lorakit.plugins import hookimpl
from lorakit.protocols import Trainer
from lorakit.trainers.fal import FAL
from lorakit.trainers.local import LOCAL

__all__ = ["lorakit_trainers"]


def __dir__() -> list[str]:
    return __all__


@hookimpl
def lorakit_trainers() -> tuple[Trainer, ...]:
    """Return lorakit's own trainers."""
    return (FAL, *LOCAL.values())
