"""Reading ``breakdown.json``: what a character wears and where it is seen, from the story's breakdown.

The file belongs to the story, not to lorakit, so that keys lorakit does not know are left alone::

    {"characters": {"JINX": {
        "wardrobe": [
            {"state": "prison", "description": "a torn grey jumpsuit", "visible": true, "episodes": 6},
            {"state": "upload", "description": "NO PHYSICAL BODY", "visible": false, "episodes": 2}
        ],
        "environments": ["industrial corridor", "foggy forest"]
    }}}

``state`` is the story's name for it and never shown to a trainer. ``description`` says what is seen, as a noun phrase
with its article. ``visible`` is false where there is nothing to see; left out, it is true. ``episodes`` is the number
of episodes it is worn in, or the list of them; left out, it is 1.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from lorakit import convert
from lorakit.captions import Kind, LeakFinder, Reader
from lorakit.errors import FieldError, InputError
from lorakit.model import Character, Stray
from lorakit.project.notes import Notes
from lorakit.project.text import decode, read_bytes
from lorakit.vocab import Outfit, clean_label, label_key

__all__ = ["Breakdown", "read_breakdown"]

_LARGEST = 64 * 2**20


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Breakdown:
    """What the breakdown says of one character."""

    outfits: tuple[Outfit, ...] = ()
    """What is seen worn, weighted by episodes, the commonest first."""
    environments: tuple[str, ...] = ()
    narrative: tuple[str, ...] = ()
    """States that show nothing; no picture and no caption is made of them."""
    strays: tuple[Stray, ...] = ()
    """What could not be used."""

    def dress(self, character: Character) -> Character:
        """Return a character with these outfits and environments where it has none of its own."""
        return attrs.evolve(
            character,
            outfits=character.outfits or self.outfits,
            environments=character.environments or self.environments,
        )


def read_breakdown(path: Path, character: str) -> Breakdown:
    """Read what a breakdown says of one character.

    Args:
        path: The ``breakdown.json``.
        character: The character's name; case does not count.

    Returns:
        Outfits and environments; empty when the breakdown does not know the character.

    Raises:
        InputError: The file cannot be read or is not JSON.
    """
    try:
        text, _ = decode(read_bytes(path, _LARGEST))
    except OSError as error:
        problem = f"it cannot be read: {error.strerror or error}"
        raise InputError(str(path), problem, "Check the path and its permissions.") from error
    notes = Notes(path.name)
    characters = _table(convert.parse_json(text, source=str(path)), "characters", "$", notes)
    name = next((each for each in characters if label_key(each) == label_key(character)), None)
    if name is None:
        return Breakdown(strays=tuple(notes.strays()))
    place = f"$.characters.{name}"
    own = _table(characters, name, "$.characters", notes)
    weights: dict[str, tuple[str, float]] = {}
    narrative: list[str] = []
    for index, state in enumerate(_list(own, "wardrobe", place, notes)):
        _read_state(state, f"{place}.wardrobe[{index}]", weights, narrative, notes)
    return Breakdown(
        outfits=tuple(Outfit(phrase=phrase, weight=weight) for phrase, weight in _heaviest(weights)),
        environments=_environments(_list(own, "environments", place, notes), place, notes),
        narrative=tuple(narrative),
        strays=tuple(notes.strays()),
    )


def _heaviest(weights: Mapping[str, tuple[str, float]]) -> list[tuple[str, float]]:
    return sorted(weights.values(), key=lambda pair: -pair[1])


def _read_state(
    state: object, place: str, weights: dict[str, tuple[str, float]], narrative: list[str], notes: Notes
) -> None:
    if not isinstance(state, dict):
        notes.add(place, "an object is expected", 'Write {"description": "a torn grey jumpsuit", "episodes": 6}.')
        return
    described = state.get("description")
    try:
        phrase = clean_label(described)
        episodes = _episodes(state.get("episodes", 1))
    except FieldError as fault:
        notes.add(place, fault.problem, fault.fix)
        return
    if phrase is None or state.get("visible") is False or _is_narrative(phrase):
        narrative.append(phrase or str(state.get("state", "")))
    elif episodes:
        key = label_key(phrase) or phrase
        weights[key] = (weights.get(key, (phrase, 0))[0], weights.get(key, (phrase, 0))[1] + episodes)


def _is_narrative(phrase: str) -> bool:
    """Say whether a caption with this outfit would tell a story instead of what is seen."""
    wearer = Character(trigger="X")
    leaks = LeakFinder(wearer).find(Reader(character=wearer).read(f"X wearing {phrase}."))
    return any(leak.kind is Kind.WARDROBE_STATE for leak in leaks)


def _episodes(value: object) -> float:
    count = len(value) if isinstance(value, list) else value
    if isinstance(count, bool) or not isinstance(count, int | float) or not 0 <= count < 10**6:
        raise FieldError("episodes", f"{value!r} is no number of episodes", "Give their number or their list.")
    return count


def _environments(values: list[Any], place: str, notes: Notes) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for index, value in enumerate(values):
        try:
            label = clean_label(value)
        except FieldError as fault:
            notes.add(f"{place}.environments[{index}]", fault.problem, fault.fix)
        else:
            if label:
                found.setdefault(label_key(label) or label, label)
    return tuple(found.values())


def _table(data: object, key: str, place: str, notes: Notes) -> dict[str, Any]:
    found = data.get(key, {}) if isinstance(data, dict) else None
    if isinstance(found, dict):
        return found
    notes.add(f"{place}.{key}", "an object is expected", "See the schema in the documentation.")
    return {}


def _list(data: Mapping[str, Any], key: str, place: str, notes: Notes) -> list[Any]:
    found = data.get(key, [])
    if isinstance(found, list):
        return found
    notes.add(f"{place}.{key}", "a list is expected", "Put it in square brackets.")
    return []
