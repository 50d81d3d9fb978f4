"""Loading plug-ins one by one, so that a broken one is a record and takes nothing else with it."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import EntryPoint
from importlib.metadata import entry_points as installed
from types import MappingProxyType
from typing import Any, Generic, TypeVar

import attrs
import pluggy

from lorakit.model import Broken, ModelProfile
from lorakit.plugins.hookspecs import Hooks
from lorakit.protocols import Engine, Trainer
from lorakit.rules import Rule

__all__ = ["CODE", "Plugin", "Plugins", "load"]

CODE = re.compile(r"[A-Z]{2,10}[0-9]{3}")
"""What a rule's code looks like as a whole: capital letters of its family and three digits."""

_GROUP = "lorakit"
_OWN = tuple(
    EntryPoint(name=name, value=value, group=_GROUP)
    for name, value in (
        ("lorakit", "lorakit.plugins._builtin"),
        ("engines", "lorakit.engines"),
        ("trainers", "lorakit.trainers"),
    )
)

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Plugin:
    """A plug-in that works."""

    name: str
    """The name of its entry point."""
    distribution: str
    """The installed package it comes from."""


@attrs.frozen(kw_only=True)
class Plugins:
    """All that lorakit and the installed plug-ins add; a value to be passed around."""

    rules: tuple[Rule, ...] = ()
    """All rules, sorted by code."""
    models: Mapping[str, ModelProfile] = MappingProxyType({})
    """All model profiles by id; a plug-in's takes the place of a built-in one with the same id."""
    engines: Mapping[str, Engine] = MappingProxyType({})
    """All engines by id."""
    trainers: Mapping[str, Trainer] = MappingProxyType({})
    """All trainers by id."""
    plugins: tuple[Plugin, ...] = ()
    """The plug-ins that work, sorted by package and name; lorakit itself is none of them."""
    broken: tuple[Broken, ...] = ()
    """The plug-ins that could not be used. Of such a plug-in nothing is used at all."""


class _BrokenError(Exception):
    """Why one plug-in cannot be used; never leaves this module."""

    def __init__(self, reason: str, fix: str) -> None:
        super().__init__(reason, fix)
        self.reason = reason
        self.fix = fix


@attrs.frozen
class _Kind(Generic[T]):
    """One kind of thing plug-ins offer."""

    hook: str
    kind: type[T]
    noun: str
    key: Callable[[T], object]
    pattern: re.Pattern[str] = re.compile(r"[\w.-]+")
    wish: str = "a name without blanks"
    clash: str = "Remove one of the two packages, or have its author change its id."
    replaces: bool = False
    """Whether a plug-in may take the place of one of lorakit's own."""

    def named(self, key: str) -> str:
        return f"{self.noun} {key}" if self.kind is Rule else f"{self.noun} {key!r}"


_RULES = _Kind(
    "lorakit_rules",
    Rule,
    "rule",
    lambda rule: rule.code,
    pattern=CODE,
    wish="capital letters of the plug-in's own and three digits, such as ACME001",
    clash="Its author gives it letters of the plug-in's own; until then, remove one of the two packages.",
)
_MODELS = _Kind("lorakit_models", ModelProfile, "model profile", lambda model: model.id, replaces=True)
# mypy refuses protocols where a class is expected, yet isinstance takes these two: they are runtime-checkable.
_ENGINES: _Kind[Engine] = _Kind("lorakit_engines", Engine, "engine", lambda engine: engine.facts.id)  # type: ignore[type-abstract]
_TRAINERS: _Kind[Trainer] = _Kind("lorakit_trainers", Trainer, "trainer", lambda trainer: trainer.contract.id)  # type: ignore[type-abstract]
_KINDS: tuple[_Kind[Any], ...] = (_RULES, _MODELS, _ENGINES, _TRAINERS)


@attrs.frozen
class _Shelf(Generic[T]):
    """What was offered of one kind so far, and by which package."""

    kind: _Kind[T]
    found: dict[str, tuple[T, str]] = attrs.field(factory=dict)

    def checked(self, package: str, offered: Iterable[T]) -> dict[str, tuple[T, str]]:
        """Return what one package offers by key; refuse what clashes or has no proper name."""
        kind, new = self.kind, dict[str, tuple[T, str]]()
        for each in offered:
            name = kind.key(each)
            if not isinstance(name, str) or not kind.pattern.fullmatch(name):
                raise _BrokenError(f"{name!r} is no {_name_of(kind)}", f"Its author gives it {kind.wish}.")
            owner = package if name in new else self.found.get(name, (None, None))[1]
            if owner is not None and not (kind.replaces and owner == "lorakit"):
                raise _BrokenError(
                    f"{package} and {owner} both have {_article(kind.noun)} {kind.named(name)}", kind.clash
                )
            new[name] = (each, package)
        return new

    @property
    def things(self) -> Mapping[str, T]:
        return MappingProxyType({key: each for key, (each, _) in self.found.items()})


def load(entry_points: Iterable[EntryPoint] | None = None) -> Plugins:
    """Import the plug-ins and ask them for their rules, model profiles, engines and trainers.

    Args:
        entry_points: The plug-ins; those of the installed packages (group ``lorakit``) when left out. lorakit's own are
            always there.

    Returns:
        What works, and a record of each plug-in that does not. Nothing a plug-in does wrong raises.
    """
    found = installed(group=_GROUP) if entry_points is None else entry_points
    own = {each.value for each in _OWN}
    strangers = sorted((each for each in found if each.value not in own), key=_order)
    shelves = [_Shelf(kind) for kind in _KINDS]
    plugins: list[Plugin] = []
    broken: list[Broken] = []
    for entry_point in (*_OWN, *strangers):
        package = _package(entry_point)
        try:
            offered = _offered(entry_point)
            new = [shelf.checked(package, offer) for shelf, offer in zip(shelves, offered, strict=True)]
        except _BrokenError as error:
            record = Broken(name=entry_point.name, distribution=package, reason=error.reason, fix=error.fix)
            broken.append(record)
            continue
        for shelf, more in zip(shelves, new, strict=True):
            shelf.found.update(more)
        if entry_point not in _OWN:
            plugins.append(Plugin(name=entry_point.name, distribution=package))
    rules, models, engines, trainers = (shelf.things for shelf in shelves)
    return Plugins(
        rules=tuple(rule for _, rule in sorted(rules.items())),
        models=models,
        engines=engines,
        trainers=trainers,
        plugins=tuple(plugins),
        broken=tuple(broken),
    )


def _name_of(kind: "_Kind[Any]") -> str:
    return "code of a rule" if kind.kind is Rule else f"id of {_article(kind.noun)} {kind.noun}"


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _package(entry_point: EntryPoint) -> str:
    if entry_point in _OWN:
        return "lorakit"
    return (entry_point.dist.name if entry_point.dist else None) or "an unknown package"


def _order(entry_point: EntryPoint) -> tuple[str, str, str]:
    return (_package(entry_point), entry_point.name, entry_point.value)


def _offered(entry_point: EntryPoint) -> tuple[tuple[Any, ...], ...]:
    """Import one plug-in and ask it, in a manager of its own: nothing it does reaches another."""
    package = _package(entry_point)
    try:
        plugin = entry_point.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's module does on import
        fix = f"Update the package with pip install --upgrade {package}, or remove it with pip uninstall {package}."
        raise _BrokenError(f"{entry_point.value} cannot be imported: {_said(error)}", fix) from None
    manager = pluggy.PluginManager(_GROUP)
    manager.add_hookspecs(Hooks)
    try:
        manager.register(plugin, entry_point.name)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise _BrokenError(_said(error), _signature_fix(plugin)) from None
    if not manager.get_hookcallers(plugin):
        fix = f"Its author marks the functions {', '.join(_hooks())} with lorakit.plugins.hookimpl."
        raise _BrokenError(f"{entry_point.value} implements no hook", fix)
    return tuple(_asked(manager, kind) for kind in _KINDS)


def _asked(manager: pluggy.PluginManager, kind: _Kind[T]) -> tuple[T, ...]:
    name = kind.kind.__name__
    fix = f"Its author makes {kind.hook} return a list of {name}; until then, remove the package."
    try:
        answers = getattr(manager.hook, kind.hook)()
        found = [each for answer in answers for each in answer]
        wrong = [each for each in found if not isinstance(each, kind.kind)]
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's hook does
        raise _BrokenError(f"{kind.hook} failed: {_said(error)}", fix) from None
    if wrong:
        raise _BrokenError(f"{kind.hook} returned a {type(wrong[0]).__name__} where a {name} is expected", fix)
    return tuple(found)


def _signature_fix(plugin: object) -> str:
    known = _hooks()
    wrong = [name for name in dir(plugin) if name.startswith(f"{_GROUP}_") and name not in known]
    near = difflib.get_close_matches(wrong[0], known, n=1, cutoff=0.8) if wrong else []
    if near:
        return f"Did its author mean {near[0]!r}?"
    return f"Its author writes the hooks as lorakit.plugins.Hooks does; they are {', '.join(known)}, without arguments."


def _hooks() -> list[str]:
    return [name for name in dir(Hooks) if name.startswith(f"{_GROUP}_")]


def _said(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}".rstrip(".: ")
