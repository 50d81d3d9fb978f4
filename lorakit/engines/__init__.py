"""The engines that come with lorakit; they register by the same hooks as anybody's."""

from lorakit.engines.fal import FalEngine
from lorakit.engines.gemini import GeminiEngine
from lorakit.engines.storyboard import Storyboard
from lorakit.plugins import hookimpl
from lorakit.protocols import Engine

__all__ = ["lorakit_engines"]


def __dir__() -> list[str]:
    return __all__


@hookimpl
def lorakit_engines() -> tuple[Engine, ...]:
    """Return lorakit's own engines."""
    queued = (FalEngine.of("qwen-multi-angle"), FalEngine.of("seedvr2"), FalEngine.of("qwen-edit"))
    return (*queued, GeminiEngine.of("nbp"), GeminiEngine.of("gemini-flash"), Storyboard())
