"""Trainers that run on one's own machine: their files are written, read back and compared."""

from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

import attrs

from lorakit.errors import FieldError, InvalidDataError
from lorakit.knowledge import CONTRACTS
from lorakit.model import Package, TrainerContract, TrainingSpec
from lorakit.trainers import _script
from lorakit.trainers._export import Export, Order, Planner, order
from lorakit.trainers._schema import Kind, Schema
from lorakit.trainers._text import differences, flat, parse, to_json, to_toml

__all__: list[str] = []

_FIX = "Have the files written anew."


@attrs.frozen(kw_only=True)
class File:
    """One kind of configuration file."""

    pattern: str
    """A glob over its name."""
    schema: Schema
    carries: Mapping[str, str]
    """Where each field of ``TrainingSpec`` stands in it."""
    extras: str | None = ""
    """Where extra parameters stand in it, a path with its final dot; ``None``: nowhere."""


@attrs.frozen(kw_only=True)
class Recipe:
    """How one trainer's files are made and what they may hold."""

    plan: Planner
    files: tuple[File, ...] = ()
    options: File | None = None
    """For a trainer without configuration files: its command line's options, checked as a document."""


@attrs.frozen(kw_only=True)
class LocalTrainer:
    """A trainer on one's own machine."""

    contract: TrainerContract
    recipe: Recipe | None
    """``None``: it trains none of lorakit's models."""

    def write(self, package: Package, spec: TrainingSpec) -> Mapping[str, str]:
        """Return configuration, start script and a page on both, by name; paths are relative to the folder they lie in.

        Raises:
            FieldError: It does not train the model, or cannot do what the spec asks.
        """
        asked, export = self._planned(package, spec)
        return {
            **{name: _text(name, each) for name, each in export.documents.items()},
            _script.SCRIPT: _script.script(asked, export),
            _script.PAGE: _script.page(asked, export),
        }

    def notes(self, package: Package, spec: TrainingSpec) -> tuple[str, ...]:
        """Return what it does not do of what the spec asks, and what else its user has to know.

        Raises:
            FieldError: See ``write``.
        """
        return self._planned(package, spec)[1].notes

    def check(self, package: Package, spec: TrainingSpec, files: Mapping[str, str]) -> None:
        """Read its files back: every one is there, holds what the spec asks and nothing its trainer does not take.

        Raises:
            FieldError: See ``write``.
            InvalidDataError: Something is wrong; all of it is told at once.
        """
        asked, export = self._planned(package, spec)
        faults = tuple(self._faults(asked, export, files))
        if faults:
            raise InvalidDataError(f"the export for {self.contract.id}", faults)

    def _planned(self, package: Package, spec: TrainingSpec) -> tuple[Order, Export]:
        if self.recipe is None or spec.model not in self.contract.models:
            able = sorted(name for name, each in CONTRACTS.items() if spec.model in each.models)
            fix = f"Choose one of {', '.join(able)}." if able else "No trainer lorakit knows trains it."
            raise FieldError("trainer", f"{self.contract.id} does not train {spec.model}", fix)
        asked = order(package, spec, self.contract)
        return asked, self.recipe.plan(asked)

    def _faults(self, asked: Order, export: Export, files: Mapping[str, str]) -> Iterator[FieldError]:
        wanted = {*export.documents, _script.SCRIPT, _script.PAGE}
        for name in sorted(wanted ^ files.keys()):
            yield FieldError(name, "it is missing" if name in wanted else "it is no file of this export", _FIX)
        for name in sorted(export.documents.keys() & files.keys()):
            yield from self._document(asked, export, name, files)
        if _script.SCRIPT in files:
            yield from self._script(asked, export, files[_script.SCRIPT])
        if files.get(_script.PAGE, page := _script.page(asked, export)) != page:
            yield FieldError(_script.PAGE, "it says something else than was written", _FIX)

    def _document(self, asked: Order, export: Export, name: str, files: Mapping[str, str]) -> Iterator[FieldError]:
        try:
            document = parse(name, files[name])
        except FieldError as error:
            yield error
            return
        file = next(each for each in self._recipe.files if fnmatchcase(name, each.pattern))
        yield from _schema(file, name, document, asked, files)
        yield from _carried(file, name, document, asked)
        for place, found, wanted in differences(document, export.documents[name]):
            yield FieldError(f"{name}: {place}", f"it reads back as {found!r}, and {wanted!r} was written", _FIX)

    def _script(self, asked: Order, export: Export, text: str) -> Iterator[FieldError]:
        try:
            found = _script.commands(text)
        except ValueError as error:
            yield FieldError(_script.SCRIPT, f"it is no shell script: {error}", _FIX)
            return
        options = self._recipe.options
        if options is not None:
            for words in found:
                document = _options(words, options.schema)
                yield from _schema(options, _script.SCRIPT, document, asked, {})
                yield from _carried(options, _script.SCRIPT, document, asked)
        if found != export.commands or text != _script.script(asked, export):
            yield FieldError(_script.SCRIPT, "it runs other commands than were asked for", _FIX)

    @property
    def _recipe(self) -> Recipe:
        assert self.recipe is not None  # noqa: S101 - nothing is planned without one
        return self.recipe


def _text(name: str, document: Any) -> str:  # noqa: ANN401 - plain data of any shape
    return to_json(document) if name.endswith(".json") else to_toml(document)


def _schema(file: File, name: str, document: object, asked: Order, files: Mapping[str, str]) -> Iterator[FieldError]:
    extras = [] if file.extras is None else [f"{file.extras}{key}" for key, _ in asked.spec.extra]
    yield from file.schema.faults(name, document, files=files, extras=extras)


def _carried(file: File, name: str, document: object, asked: Order) -> Iterator[FieldError]:
    found = dict(flat(document))
    for field, place in file.carries.items():
        value = getattr(asked.spec, field)
        if value is not None and found.get(place) != value:
            problem = f"it is {found.get(place)!r}, and {field} is {value!r}"
            yield FieldError(f"{name}: {place}", problem, _FIX)


_NUMBERS: Mapping[Kind, Callable[[str], float]] = {Kind.WHOLE: int, Kind.NUMBER: float}


def _options(words: tuple[str, ...], schema: Schema) -> dict[str, Any]:
    """Return a command line's options as a document; a switch is true where it stands."""
    found: dict[str, Any] = {}
    for word in words:
        name, is_option, value = word.removeprefix("--").partition("=")
        if not word.startswith("--"):
            continue
        kind = {**schema.required, **schema.optional}.get(name)
        found[name] = _number(value, kind) if is_option else True
    return found


def _number(text: str, kind: Kind | frozenset[str] | None) -> object:
    if not isinstance(kind, Kind) or kind not in _NUMBERS:
        return text
    try:
        return _NUMBERS[kind](text)
    except ValueError:
        return text
