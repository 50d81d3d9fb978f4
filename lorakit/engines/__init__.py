"""The engines that come with lorakit; they register by the same hooks as anybody's."""

from lorakit.engines.storyboard import Storyboard
from lorakit.plugins import hookimpl
from lorakit.protocols import Engine

__all__ = ["lorakit_engines"]


def __dir__() -> list[str]:
    return __all__


@hookimpl
def lorakit_engines() -> tuple[Engine, ...]:
    """Return lorakit's own engines."""
    return (Storyboard(),)
