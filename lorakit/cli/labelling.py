"""``lorakit label``."""

from pathlib import Path

from lorakit import project, workflow
from lorakit.cli.answering import chosen, json_text
from lorakit.cli.command import FINE
from lorakit.cli.label_files import csv_labels, keystone_labels
from lorakit.cli.options import Format, Label
from lorakit.cli.screen import write
from lorakit.errors import InputError
from lorakit.model import ATTRIBUTES, Shot
from lorakit.render import SCHEMA, counted

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Label) -> int:
    """Write labels, tell how many."""
    images = tuple(project.scan(project.find(options.path, options.character).folder).images)
    labels = _labels(options, images)
    workflow.label(options.path, labels, character=options.character)
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "labelled": len(labels)}))
    elif not options.quiet:
        write(f"{counted(len(labels), 'image')} labelled.\n")
    return FINE


def _labels(options: Label, images: tuple[str, ...]) -> dict[str, Shot]:
    given = {name: value for name in ATTRIBUTES if (value := getattr(options, name)) is not None}
    labels: dict[str, Shot] = {}
    if options.csv:
        labels |= csv_labels(options.csv, images)
    if options.keystones:
        labels |= keystone_labels(options.keystones, images)
    if options.image and not given:
        raise InputError("--image", "there is no label to write", "Add one, such as --angle front.")
    if given and not options.image:
        raise InputError(f"--{next(iter(given))}", "it names no image", "Add --image NAME, or --image '*' for all.")
    labels |= dict.fromkeys(chosen(images, options.image or (), "--image"), Shot(**given))
    if not labels:
        fix = "Add --image NAME with labels such as --angle front, or --csv FILE, or --keystones FILE."
        raise InputError(str(Path(options.path)), "nothing to write", fix)
    return labels
