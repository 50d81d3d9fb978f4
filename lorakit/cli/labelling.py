"""``lorakit label``."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lorakit import convert, project, workflow
from lorakit.cli.answering import chosen, json_text
from lorakit.cli.command import FINE
from lorakit.cli.options import Format, Label
from lorakit.cli.screen import write
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import ATTRIBUTES, Shot
from lorakit.render import SCHEMA, counted

__all__ = ["run"]


def __dir__() -> list[str]:
    return __all__


def run(options: Label) -> int:
    """Write labels, tell how many images have got some."""
    images = tuple(project.scan(project.find(options.path, options.character).folder).images)
    labels = _labels(options, images)
    workflow.label(options.path, labels, character=options.character)
    if options.format is Format.JSON:
        write(json_text({"schema": SCHEMA, "labelled": list(labels)}))
    elif not options.quiet:
        write(f"{counted(len(labels), 'image')} labelled.\n")
    return FINE


def _labels(options: Label, images: Sequence[str]) -> dict[str, Shot]:
    given = {name: value for name in ATTRIBUTES if (value := getattr(options, name)) is not None}
    if options.image and not given:
        raise InputError("--image", "there is no label to write", "Add one, such as --angle front.")
    if given and not options.image:
        raise InputError(f"--{next(iter(given))}", "it names no image", "Add --image NAME, or --image '*' for all.")
    labels: dict[str, Shot] = {}
    if options.csv:
        labels |= _by_image(project.read_label_csv(options.csv), images, options.csv)
    if options.keystones:
        labels |= _by_image(_keystones(options.keystones), images, options.keystones)
    labels |= dict.fromkeys(chosen(images, options.image or (), "--image"), Shot(**given))
    if not labels:
        fix = "Add --image NAME with labels such as --angle front, or --csv FILE, or --keystones FILE."
        raise InputError(str(options.path), "there is nothing to write", fix)
    return labels


def _by_image(labels: Mapping[str, Shot], images: Sequence[str], file: Path) -> dict[str, Shot]:
    return {image: shot for name, shot in labels.items() for image in chosen(images, [name], str(file))}


def _keystones(file: Path) -> dict[str, Shot]:
    try:
        data = convert.parse_json(file.read_text(encoding="utf-8-sig"), source=str(file))
    except UnicodeDecodeError as error:
        raise InputError(str(file), f"not UTF-8 at byte {error.start}", "Save it as UTF-8.") from error
    if not isinstance(data, dict) or not all(isinstance(each, dict) for each in data.values()):
        raise InputError(str(file), "an object for each file name is expected", 'Write {"a.png": {"angle": "front"}}.')
    labels: dict[str, Shot] = {}
    faults: list[FieldError] = []
    for name, record in data.items():
        try:
            labels[name] = Shot(**{key: record[key] for key in ATTRIBUTES if record.get(key)})
        except FieldError as fault:
            faults.append(FieldError(f"{name}, {fault.path}", fault.problem, fault.fix))
    if faults:
        raise InvalidDataError(str(file), faults)
    return labels
