"""``lorakit trainers``."""

from lorakit.cli.answering import json_text, table
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Trainers
from lorakit.cli.screen import write
from lorakit.knowledge import CONTRACTS
from lorakit.render import SCHEMA, trainer_dict

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Trainers) -> int:
    """List the trainers' contracts."""
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "trainers": [trainer_dict(each) for each in CONTRACTS.values()]}))
        return FINE
    rows = (
        (t.id, t.missing_caption.value, t.several_lines.value, t.exif.value, t.alpha.value, ", ".join(t.models))
        for t in CONTRACTS.values()
    )
    table(options, ("trainer", "no caption", "several lines", "EXIF rotation", "alpha", "models"), rows)
    return FINE
