"""What is written for a local trainer: its configuration files, its start script, what its user has to know."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import attrs

from lorakit.errors import FieldError
from lorakit.model import Extra, Package, TrainerContract, TrainingSpec

__all__: list[str] = []

DATA = "dataset"
"""The folder of pictures and captions, beside the configuration files."""
SAVE_EVERY = 250
"""Steps between two saved files (convention; ai-toolkit's examples)."""
SEED = 42
"""The seed of a run, where the trainer takes one (convention)."""

_UNSAFE = re.compile(r"[^a-z0-9]+")
_EXTRA = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]+))*")

Words = tuple[str, ...]


@attrs.frozen(kw_only=True)
class Order:
    """One training run as a trainer is asked for it."""

    contract: TrainerContract
    spec: TrainingSpec
    name: str
    """What the trained file is called, without its suffix: letters, digits and hyphens."""
    images: int
    """How many pictures there are."""
    trigger: str

    @property
    def model(self) -> str:
        """The id of the model profile."""
        return self.spec.model


@attrs.frozen(kw_only=True)
class Export:
    """What a trainer's files hold."""

    documents: Mapping[str, Any] = attrs.field(factory=dict)
    """The configuration files: name, which ends in ``.json`` or ``.toml``, and content."""
    home: str | None = None
    """The variable of the environment that names the folder the trainer is installed in."""
    models: tuple[tuple[str, str], ...] = ()
    """Files the user puts into ``models/``: their names there, and where they come from."""
    stale: tuple[str, ...] = ()
    """Caches that are removed before the run, for the trainer would take what an earlier one left there."""
    commands: tuple[Words, ...] = ()
    """The command lines that train, in order, run beside the files."""
    notes: tuple[str, ...] = ()
    """What the user has to know, a sentence each."""


def order(package: Package, spec: TrainingSpec, contract: TrainerContract) -> Order:
    """Return what a trainer is asked for.

    Raises:
        FieldError: The trigger, or the name of an extra parameter, is none that every file can hold.
    """
    for name, _ in spec.extra:
        if not _EXTRA.fullmatch(name):
            raise FieldError(f"extra.{name}", "it is no name of a parameter", "Use letters, digits, '_' and '.'.")
    trigger = spec.trigger or package.trigger
    if not trigger.isprintable():
        raise FieldError("trigger", "it holds a line end or another control character", "Choose a plain word.")
    slug = _UNSAFE.sub("-", (package.character or package.trigger).lower()).strip("-") or "character"
    return Order(
        contract=contract,
        spec=spec,
        name=f"{slug[:60]}-{_UNSAFE.sub('-', spec.model)}",
        images=len(package.images),
        trigger=trigger,
    )


def place(document: dict[str, Any], path: str, value: object) -> None:
    """Set one value of a nested document; a number in the path is an index of a list, and a tuple becomes a list."""
    *parents, last = path.split(".")
    inner: Any = document
    for key in parents:
        inner = inner[int(key)] if isinstance(inner, list) else inner.setdefault(key, {})
    inner[int(last) if isinstance(inner, list) else last] = list(value) if isinstance(value, tuple) else value


def filled(
    document: dict[str, Any],
    order: Order,
    carries: Mapping[str, str],
    *,
    extras: str | None = "",
    settled: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Put a spec's parameters into a document.

    Args:
        document: What is the same for every run.
        order: The run.
        carries: Where each field of ``TrainingSpec`` goes.
        extras: Where the extra parameters go, a path with its final dot; ``None``: not into this document.
        settled: What the document already holds because of a field that is not carried as it is.

    Raises:
        FieldError: An extra parameter has the name of one that the spec's own fields set, or no place in the document.
    """
    for field, path in carries.items():
        value = getattr(order.spec, field)
        if value is not None:
            place(document, path, value)
    for name, value in order.spec.extra if extras is not None else ():
        refuse_carried(order, name, {**carries, **settled}, extras=extras or "")
        _check_place(document, extras or "", name, value)
        place(document, f"{extras}{name}", value)
    return document


def _check_place(document: dict[str, Any], before: str, name: str, value: Extra) -> None:
    """Refuse an extra parameter beneath what has no parts, and one that would replace several values by one."""
    inner: Any = document
    steps = f"{before}{name}".split(".")
    for index, step in enumerate(steps):
        above = ".".join(steps[:index]).removeprefix(before)
        if isinstance(inner, list):
            if not step.isdigit() or int(step) >= len(inner):
                fix = f"Name one of them by its number, from 0, such as {above}.0.name."
                raise FieldError(f"extra.{name}", f"{above} is a list of {len(inner)}", fix)
            inner = inner[int(step)]
        elif isinstance(inner, dict) and not step.isdigit():
            inner = inner.get(step, {} if index + 1 < len(steps) else None)
        else:
            what = "a table, not a list" if isinstance(inner, dict) else "a single value without parts"
            raise FieldError(f"extra.{name}", f"{above} is {what}", f"Leave out .{step}, or name another parameter.")
    _check_loss(name, inner, value)


def _check_loss(name: str, old: object, value: Extra) -> None:
    whole = isinstance(old, list) and isinstance(value, tuple) and not any(isinstance(each, dict) for each in old)
    if isinstance(old, dict | list) and not whole:
        what, part = ("table", next(iter(old), "name")) if isinstance(old, dict) else ("list", "0")
        fix = f"Set its parts by their own names, such as {name}.{part}."
        raise FieldError(f"extra.{name}", f"it would replace a whole {what}", fix)


def refuse_carried(order: Order, name: str, carries: Mapping[str, str], *, extras: str = "") -> None:
    """Refuse an extra parameter that the spec's own fields set.

    Raises:
        FieldError: It is one.
    """
    for field, path in carries.items():
        if path == f"{extras}{name}":
            fix = f"Set {field} of the training parameters instead."
            raise FieldError(f"extra.{name}", f"{order.contract.id} gets it from {field}", fix)


def refuse_mixed(order: Order) -> None:
    """Refuse a list of several kinds of values, which the TOML parser of some trainers does not read.

    Raises:
        FieldError: There is one.
    """
    for name, value in order.spec.extra:
        if isinstance(value, tuple) and len({type(each) for each in value}) > 1:
            fix = "Use one kind of value; give every number of the list a point, or none."
            raise FieldError(f"extra.{name}", f"{order.contract.id} reads no list of several kinds of values", fix)


def demand(order: Order, *fields: str) -> None:
    """Refuse a spec that leaves open what a trainer has no default for.

    Raises:
        FieldError: It does.
    """
    for field in fields:
        if getattr(order.spec, field) is None:
            fix = f"Give {field} in the training parameters."
            raise FieldError(field, f"{order.contract.id} demands it and has no default", fix)


def wishes(order: Order, *, masks: str, rank: int) -> Iterator[str]:
    """Yield what a trainer does not do of what the spec asks.

    Args:
        order: The run.
        masks: What the trainer does about masks, as a sentence.
        rank: The rank it takes when none is given.
    """
    spec, name = order.spec, order.contract.id
    if spec.rank is None:
        yield f"No rank was given: {name} takes {rank}."
    if spec.create_masks:
        yield f"create_masks is not carried out: no local trainer makes masks itself. {masks}"
    if spec.is_style:
        yield f"is_style is not carried out: {name} has no such switch."
    if spec.use_face_detection:
        yield f"use_face_detection is not carried out: {name} has no such switch; the pictures are cut already."
    if spec.extra:
        names = ", ".join(key for key, _ in spec.extra)
        yield f"Passed through as they are, unchecked: {names}."


Planner = Callable[[Order], Export]
"""Says what a trainer's files hold for one run."""
