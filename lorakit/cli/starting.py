"""``lorakit init``."""

from lorakit import project
from lorakit.cli.command import FINE
from lorakit.cli.options import Init
from lorakit.cli.screen import write
from lorakit.render import printable

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Init) -> int:
    """Make a project, say where its pictures go."""
    place = project.init_project(options.project, options.character, options.trigger)
    if not options.quiet:
        write(f"Put pictures into {printable(str(place.candidates))}\n")
        write(f"Then run: lorakit validate {printable(str(options.project))} {printable(options.character)}\n")
    return FINE
