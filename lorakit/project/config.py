"""Reading ``lorakit.toml``."""

import difflib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from lorakit import convert
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.knowledge import MODELS, PRICES, Price, PriceUnit
from lorakit.model import Character, ModelProfile, Recipe, TrainingSpec, Value, Waiver
from lorakit.project.text import decode, read_bytes
from lorakit.vocab import BUILTIN, Vocabulary, label_key

if TYPE_CHECKING:
    from lorakit.rules import Rule

__all__ = ["Config", "read_config"]

_LARGEST = 4 * 2**20
_SECTIONS = (
    "project",
    "characters",
    "models",
    "engines",
    "recipes",
    "prices",
    "training",
    "rules",
    "waivers",
    "vocabulary",
)
_SETTLED = ("model", "trainer", "trigger")
"""Fields of a spec that other sections say."""

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Config:
    """What ``lorakit.toml`` says; the defaults are what holds without one."""

    model: str | None = None
    """The id of the model profile to train for."""
    trainer: str | None = None
    """The id of the trainer."""
    characters: tuple[Character, ...] = ()
    """In the order of the file."""
    models: Mapping[str, ModelProfile] = attrs.field(factory=dict)
    """New and changed model profiles by id."""
    recipes: Mapping[str, Recipe] = attrs.field(factory=dict)
    """New and changed recipes by id."""
    prices: tuple[Price, ...] = ()
    """Prices that go before those of the table ``today``."""
    training: Mapping[str, object] = attrs.field(factory=dict)
    """The fields of ``TrainingSpec`` that differ from the model's, by name."""
    engines: Mapping[str, Mapping[str, Value]] = attrs.field(factory=dict)
    """Options of engines by id and name; which there are is the engines' own business."""
    select: tuple[str, ...] = ()
    """The codes of the only rules to judge by; empty for all."""
    ignore: tuple[str, ...] = ()
    """The codes of the rules to leave out."""
    limits: Mapping[str, Mapping[str, float]] = attrs.field(factory=dict)
    """Parameters of rules that differ from their defaults, by rule code and name."""
    waivers: tuple[Waiver, ...] = ()
    vocabulary: Vocabulary = BUILTIN
    """The built-in vocabulary with the project's own terms."""

    def character(self, name: str) -> Character | None:
        """Return the character of a name, whatever its case, or ``None``."""
        return next((each for each in self.characters if label_key(each.name) == label_key(name)), None)


@attrs.frozen(kw_only=True)
class _Project:
    model: str | None = None
    trainer: str | None = None


def read_config(path: Path, *, models: Mapping[str, ModelProfile] = MODELS, rules: "Iterable[Rule]" = ()) -> Config:
    """Read a ``lorakit.toml``.

    Args:
        path: The file.
        models: The profiles that ``[models.ID]`` may change or be based on; plug-ins may have more than the built-in.
        rules: The rules whose codes and parameters ``[rules.CODE]`` may name; without any they are not checked.

    Returns:
        What it says.

    Raises:
        InputError: The file cannot be read or is not TOML; the message names the line.
        InvalidDataError: It holds wrong fields; all of them are told.
    """
    reader = _Reader(_parsed(path))
    reader.unknown(reader.data, _SECTIONS, "$")
    project = reader.take(reader.data.get("project", {}), _Project, "$.project", _Project())
    characters = reader.tables("characters", Character)
    profiles = _models(reader, models)
    if project.model is not None:
        reader.known(project.model, (*models, *profiles), "$.project.model", "model")
    choices = reader.table("rules")
    config = Config(
        model=project.model,
        trainer=project.trainer,
        characters=tuple(attrs.evolve(each, name=name) for name, each in characters.items()),
        models=profiles,
        engines=reader.take(reader.table("engines"), dict[str, dict[str, Value]], "$.engines", {}),
        recipes=_recipes(reader),
        prices=tuple(_prices(reader)),
        training=_training(reader),
        select=reader.take(choices.pop("select", []), tuple[str, ...], "$.rules.select", ()),
        ignore=reader.take(choices.pop("ignore", []), tuple[str, ...], "$.rules.ignore", ()),
        limits=_limits(reader, choices, {rule.code: rule for rule in rules}),
        waivers=reader.take(reader.data.get("waivers", []), tuple[Waiver, ...], "$.waivers", ()),
        vocabulary=BUILTIN.extended(
            reader.take(reader.data.get("vocabulary", {}), Vocabulary, "$.vocabulary", Vocabulary())
        ),
    )
    if reader.faults:
        raise InvalidDataError(str(path), reader.faults)
    return config


def _parsed(path: Path) -> dict[str, Any]:
    try:
        text, fault = decode(read_bytes(path, _LARGEST))
    except OSError as error:
        problem = f"it cannot be read: {error.strerror or error}"
        raise InputError(str(path), problem, "Check the path and its permissions.") from error
    if fault is not None and fault.problem == "not UTF-8":
        problem = f"not UTF-8: byte 0x{fault.byte:02x} at offset {fault.offset}"
        raise InputError(str(path), problem, f"Save it as UTF-8; it looks like {fault.encoding}.")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise InputError(str(path), "nested too deeply", "Flatten it; a few levels are enough.") from None
    except ValueError as error:
        raise InputError(str(path), f"not TOML: {error}", "Mend that line.") from None


class _Reader:
    """Takes a document apart and keeps every fault."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.faults: list[FieldError] = []

    def take(self, data: object, kind: type[T], place: str, otherwise: T) -> T:
        """Make a value of one part, or keep its faults and return another value."""
        try:
            return convert.structure(data, kind)
        except InvalidDataError as error:
            for fault in error.faults:
                self.faults.append(FieldError(place + fault.path.removeprefix("$"), fault.problem, fault.fix))
            return otherwise

    def table(self, name: str) -> dict[str, Any]:
        """Return one section as a new dict."""
        found = self.data.get(name, {})
        if isinstance(found, dict):
            return dict(found)
        self.faults.append(FieldError(f"$.{name}", "a table is expected", f"Write [{name}] and its keys below."))
        return {}

    def tables(self, name: str, kind: type[T]) -> dict[str, T]:
        """Make a value of each table in one section; those with faults are left out."""
        found = {}
        for key, data in self.table(name).items():
            made = self.take({key: data}, dict[str, kind], f"$.{name}", {})  # type: ignore[valid-type]  # a type made at run time
            found.update(made)
        return found

    def known(self, word: str, names: Iterable[str], place: str, what: str) -> None:
        """Keep a fault if a word is none of the names."""
        known = tuple(dict.fromkeys(names))
        if word not in known:
            near = difflib.get_close_matches(word[:100], known, n=1)
            fix = f"Did you mean {near[0]!r}?" if near else f"Use one of {', '.join(known)}."
            self.faults.append(FieldError(place, f"unknown {what} {word!r}", fix))

    def unknown(self, data: Iterable[str], names: Iterable[str], place: str) -> None:
        """Keep a fault for each key that is none of the names."""
        for key in data:
            self.known(key, names, place, "key")


def _models(reader: _Reader, models: Mapping[str, ModelProfile]) -> dict[str, ModelProfile]:
    profiles: dict[str, ModelProfile] = {}
    for key, changes in reader.table("models").items():
        place = f"$.models.{key}"
        if not isinstance(changes, dict):
            reader.faults.append(FieldError(place, "a table is expected", f"Write [models.{key}] and its keys below."))
            continue
        given = {"source": "lorakit.toml", **changes, "id": key}
        base = given.pop("base", key)
        known = {**models, **profiles}
        if base in known:
            whole = _merged({**convert.unstructure(known[base]), **({} if base == key else {"title": key})}, given)
            made = reader.take({key: whole}, dict[str, ModelProfile], "$.models", {})
            profiles.update(made)
        else:
            reader.known(str(base), known, f"{place}.base", "base model")
    return profiles


def _training(reader: _Reader) -> dict[str, object]:
    given = reader.table("training")
    allowed = [field.name for field in attrs.fields(TrainingSpec) if field.name not in _SETTLED]
    reader.unknown(given, allowed, "$.training")
    known = {name: value for name, value in given.items() if name in allowed}
    if isinstance(known.get("extra"), dict):
        known["extra"] = sorted(map(list, _dotted(known["extra"])))
    made = reader.take(known, TrainingSpec, "$.training", TrainingSpec())
    return {name: getattr(made, name) for name in known}


def _dotted(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the values of nested tables by dotted names: ``a.b = 1`` in TOML is a table too."""
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from _dotted(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def _recipes(reader: _Reader) -> dict[str, Recipe]:
    found: dict[str, Recipe] = {}
    for key, data in reader.table("recipes").items():
        place = f"$.recipes.{key}"
        whole = {"source": "lorakit.toml", **data, "id": key} if isinstance(data, dict) else data
        made = reader.take({key: whole}, dict[str, Recipe], "$.recipes", {})
        if key in made and not made[key].engines:
            problem = "a recipe needs one engine at least"
            reader.faults.append(FieldError(f"{place}.engines", problem, 'Name some: engines = ["qwen-multi-angle"].'))
        found.update(made)
    return found


def _prices(reader: _Reader) -> Iterator[Price]:
    """Return prices; a number alone is in the unit the known price has, for a picture where tokens are counted."""
    for key, data in reader.table("prices").items():
        known = PRICES["today"].price(key)
        by_token = known is None or known.unit is PriceUnit.TOKENS
        unit = PriceUnit.IMAGE if known is None or by_token else known.unit
        plain = {"usd": data} if isinstance(data, int | float) and not isinstance(data, bool) else data
        whole = {"unit": unit.value, "source": "lorakit.toml", **plain, "id": key} if isinstance(plain, dict) else data
        made = reader.take({key: whole}, dict[str, Price], "$.prices", {})
        if key in made and made[key].usd < 0:
            reader.faults.append(FieldError(f"$.prices.{key}", "a price below zero", "Write US dollars, 0 or more."))
        yield from made.values()


def _merged(base: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Lay changes over a base, table by table."""
    merged = dict(base)
    for key, value in changes.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _limits(reader: _Reader, choices: Mapping[str, Any], rules: "Mapping[str, Rule]") -> dict[str, dict[str, float]]:
    limits: dict[str, dict[str, float]] = {}
    for code, numbers in choices.items():
        limits |= reader.take({code: numbers}, dict[str, dict[str, float]], "$.rules", {})
        if rules:
            reader.known(code, rules, "$.rules", "rule")
        if code in rules:
            reader.unknown(limits.get(code, {}), rules[code].limits, f"$.rules.{code}")
    return limits
