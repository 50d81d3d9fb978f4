"""Plug-ins: what they may add, and who they are."""

from lorakit.plugins.hookspecs import Hooks, hookimpl
from lorakit.plugins.manager import CODE, Plugin, Plugins, load

__all__ = ["CODE", "Hooks", "Plugin", "Plugins", "hookimpl", "load"]


def __dir__() -> list[str]:
    return __all__
