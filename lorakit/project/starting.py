"""Starting a project: the folders and a ``lorakit.toml`` that explains itself."""

import json
import re
from pathlib import Path

from lorakit.errors import FieldError, InputError
from lorakit.model import Character
from lorakit.project.finding import CANDIDATES, CONFIG, TRAINING, Place, find
from lorakit.project.labels import KEYSTONES
from lorakit.project.writing import atomic_write, writing_to

__all__ = ["init_project"]

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST_NAME = 100

_TEMPLATE = """\
# What lorakit knows of this project. Every key that is commented out may stay so.

[project]
model = "flux-2"
# trainer = "fal"

[characters.{name}]
trigger = {trigger}                        # the word every caption begins with
# class_word = "woman"                     # may be captioned
# traits = ["scar over the left eyebrow"]  # identity: must not be captioned
# intended = ["red scarf"]                 # a constant meant to be learnt: may be captioned
# hero_prompt = ""                         # the prompt of the hero pictures; must not leak into captions
# film_stock = "Kodak Vision3 500T"
# environments = ["industrial corridor", "foggy forest"]

# [[characters.{name}.outfits]]            # the primary outfit first
# phrase = "a torn grey jumpsuit"
# weight = 3                               # how often against the others

# [models.flux-2]                          # change a profile, or make one with base = "flux-2"
# words = [30, 80]
# targets.close_up = [0.33, 0.40]

# [recipes.cheap]                          # engines in a row, each changing the picture of the one before
# engines = ["qwen-multi-angle", "nbp"]

# [prices]                                 # US dollars, before those lorakit knows
# nbp = 0.12

# [rules]
# ignore = ["CAP009"]

# [rules.CAP008]
# similarity = 0.9

# [[waivers]]
# code = "BKG001"
# image = "*"
# reason = "a studio series on purpose"

# [[vocabulary.lightings]]
# name = "neon"
# phrase = "pink neon light"
"""


def __dir__() -> list[str]:
    return __all__


def init_project(root: Path, character: str, trigger: str) -> Place:
    """Make the folders of a project and its ``lorakit.toml``.

    Args:
        root: The project's folder; made when missing. Pictures and folders in it stay as they are.
        character: The character's name, which is the name of its folders too.
        trigger: The word every caption begins with.

    Returns:
        Where everything lies.

    Raises:
        InputError: There is a ``lorakit.toml`` already, or the folder cannot be written.
        FieldError: The name makes no folder on every system, or the trigger is no word.
    """
    Character(name=character, trigger=trigger)
    _check_name(character)
    config = root / CONFIG
    if config.exists() or config.is_symlink():
        raise InputError(str(config), "it exists already", "Add the character to it by hand, or choose another folder.")
    with writing_to(root):
        for folder in (root / CANDIDATES / character / KEYSTONES, root / TRAINING / character):
            folder.mkdir(parents=True, exist_ok=True)
    # a JSON text is a TOML text, control characters apart, and those were refused
    name = character if _BARE.fullmatch(character) else json.dumps(character, ensure_ascii=False)
    text = _TEMPLATE.format(name=name, trigger=json.dumps(trigger, ensure_ascii=False))
    atomic_write(config, text.encode())
    return find(root, character)


def _check_name(name: str) -> None:
    portable = name.isprintable() and not _FORBIDDEN.search(name) and not _RESERVED.fullmatch(name)
    if not portable or not name.strip() or name != name.strip(" .") or len(name) > _LONGEST_NAME:
        raise FieldError("character", f"{name!r} makes no folder on every system", "Use letters, digits, - and _.")
