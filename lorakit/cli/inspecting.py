"""``lorakit inspect``."""

from lorakit import workflow
from lorakit.cli.answering import json_text, screen
from lorakit.cli.command import FINDINGS, FINE
from lorakit.cli.options import Format
from lorakit.cli.screen import write
from lorakit.cli.training_options import Inspect
from lorakit.render import inspection_dict, inspection_text

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Inspect) -> int:
    """Show what trained files say of themselves; the exit code is 1 when one cannot be read or is not as asked for."""
    found = workflow.inspect(options.files, spec=options.spec)
    if options.format is Format.JSON:
        write(json_text(inspection_dict(found)))
    else:
        write(inspection_text(found, look=screen(options)))
    return FINDINGS if found.unreadable or found.differences else FINE
