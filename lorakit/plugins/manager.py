"""Loading plug-ins one by one, so that a broken one is a record and takes nothing else with it."""

import difflib
import re
from collections.abc import Iterable, Mapping
from importlib.metadata import EntryPoint
from importlib.metadata import entry_points as installed
from types import MappingProxyType
from typing import TypeVar

import attrs
import pluggy

from lorakit.model import Broken, ModelProfile
from lorakit.plugins.hookspecs import Hooks
from lorakit.rules import Rule

__all__ = ["CODE", "Plugin", "Plugins", "load"]

CODE = re.compile(r"[A-Z]{2,10}[0-9]{3}")
"""What a rule's code looks like as a whole: capital letters of its family and three digits."""

_ID = re.compile(r"[\w.-]+")
_GROUP = "lorakit"
_OWN = EntryPoint(name="lorakit", value="lorakit.plugins._builtin", group=_GROUP)

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


def load(entry_points: Iterable[EntryPoint] | None = None) -> Plugins:
    """Import the plug-ins and ask them for their rules and model profiles.

    Args:
        entry_points: The plug-ins; those of the installed packages (group ``lorakit``) when left out. lorakit's own
            rules and profiles are always there.

    Returns:
        What works, and a record of each plug-in that does not. Nothing a plug-in does wrong raises.
    """
    found = installed(group=_GROUP) if entry_points is None else entry_points
    strangers = sorted((each for each in found if each.value != _OWN.value), key=_order)
    rules: dict[str, tuple[Rule, str]] = {}
    models: dict[str, tuple[ModelProfile, str]] = {}
    plugins: list[Plugin] = []
    broken: list[Broken] = []
    for entry_point in (_OWN, *strangers):
        package = _package(entry_point)
        try:
            new_rules, new_models = _offered(entry_point)
            _refuse_clashes(package, new_rules, new_models, rules, models)
        except _BrokenError as error:
            record = Broken(name=entry_point.name, distribution=package, reason=error.reason, fix=error.fix)
            broken.append(record)
            continue
        rules.update({rule.code: (rule, package) for rule in new_rules})
        models.update({model.id: (model, package) for model in new_models})
        if entry_point is not _OWN:
            plugins.append(Plugin(name=entry_point.name, distribution=package))
    return Plugins(
        rules=tuple(rule for _, (rule, _) in sorted(rules.items())),
        models=MappingProxyType({name: model for name, (model, _) in models.items()}),
        plugins=tuple(plugins),
        broken=tuple(broken),
    )


def _package(entry_point: EntryPoint) -> str:
    if entry_point is _OWN:
        return "lorakit"
    return (entry_point.dist.name if entry_point.dist else None) or "an unknown package"


def _order(entry_point: EntryPoint) -> tuple[str, str, str]:
    return (_package(entry_point), entry_point.name, entry_point.value)


def _offered(entry_point: EntryPoint) -> tuple[tuple[Rule, ...], tuple[ModelProfile, ...]]:
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
    return _asked(manager, "lorakit_rules", Rule), _asked(manager, "lorakit_models", ModelProfile)


def _asked(manager: pluggy.PluginManager, hook: str, kind: type[T]) -> tuple[T, ...]:
    fix = f"Its author makes {hook} return a list of {kind.__name__}; until then, remove the package."
    try:
        answers = getattr(manager.hook, hook)()
        found = [each for answer in answers for each in answer]
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's hook does
        raise _BrokenError(f"{hook} failed: {_said(error)}", fix) from None
    for each in found:
        if not isinstance(each, kind):
            raise _BrokenError(f"{hook} returned a {type(each).__name__} where a {kind.__name__} is expected", fix)
    return tuple(found)


def _refuse_clashes(
    package: str,
    rules: Iterable[Rule],
    models: Iterable[ModelProfile],
    other_rules: Mapping[str, tuple[Rule, str]],
    other_models: Mapping[str, tuple[ModelProfile, str]],
) -> None:
    owners = {code: owner for code, (_, owner) in other_rules.items()}
    for rule in rules:
        if not CODE.fullmatch(str(rule.code)):
            fix = "Its author gives it capital letters of the plug-in's own and three digits, such as ACME001."
            raise _BrokenError(f"{rule.code!r} is no code of a rule", fix)
        if rule.code in owners:
            fix = "Its author gives it letters of the plug-in's own; until then, remove one of the two packages."
            raise _BrokenError(f"{package} and {owners[rule.code]} both have a rule {rule.code}", fix)
        owners[rule.code] = package
    owners = {name: owner for name, (_, owner) in other_models.items() if owner != "lorakit"}
    for model in models:
        if not _ID.fullmatch(str(model.id)):
            raise _BrokenError(
                f"{model.id!r} is no id of a model profile", "Its author gives it a name without blanks."
            )
        if model.id in owners:
            fix = "Remove one of the two packages, or change one profile's id."
            raise _BrokenError(f"{package} and {owners[model.id]} both have a model profile {model.id!r}", fix)
        owners[model.id] = package


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
