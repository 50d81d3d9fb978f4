"""Rule cases: small sets in TOML files, each with the images a rule must find.

::

    rule = "RED004"

    [[case]]
    name = "blue eyes are identity"
    expect = ["a.png"]                # image names, or "set"; [] when the rule must find nothing

    [case.character]                  # optional; the trigger is JINXCHAR unless another is given
    traits = ["scar over the left eyebrow"]

    [[case.items]]
    image = "a.png"
    caption = "JINXCHAR, blue eyes, front view."     # a text, or a table as Caption has it
    shot = { angle = "front" }

A case may have ``model``, ``trainer``, ``purpose``, ``reference`` (the model whose inference references the set
holds), ``spec`` (the parameters of the training, as TrainingSpec has them) and ``[[case.strays]]``; an item may have
``requested``, ``facts``, ``fault``, ``provenance`` and ``verdict``. The facts that matter are enough: a picture has
1024 x 1024 pixels, PNG, RGB unless something else is said.
"""

import tomllib
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import attrs

from lorakit.convert import structure
from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.model import (
    Candidate,
    Caption,
    Character,
    Dataset,
    ImageFacts,
    ImageFault,
    Item,
    Provenance,
    Purpose,
    Shot,
    Stray,
    TrainingSpec,
    Verdict,
    image_name,
)
from lorakit.rules import Rule, Study, judge

__all__ = ["SET", "Case", "load_cases", "run_case"]

SET = "set"
"""What ``expect`` says when a rule must find something about the set as a whole."""

_TRIGGER = "JINXCHAR"
_FACTS = (("width", 1024), ("height", 1024), ("format", "PNG"), ("mode", "RGB"))


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Case:
    """One set and what a rule must find in it."""

    file: str
    """The file it stands in, as it was named."""
    name: str
    rule: str
    """The rule's code."""
    study: Study = attrs.field(repr=False)
    expect: tuple[str, ...]
    """The images the rule must find, and ``set``; sorted."""

    def __str__(self) -> str:
        return f"{self.rule}: {self.name}"


@attrs.frozen(kw_only=True)
class _Entry:
    image: str = attrs.field(converter=image_name)
    caption: str | Caption | None = None
    shot: Shot = Shot()
    requested: Shot | None = None
    facts: ImageFacts | ImageFault | None = None
    fault: ImageFault | None = None
    provenance: Provenance = Provenance()
    verdict: Verdict = Verdict.UNDECIDED

    def item(self) -> Item:
        candidate = Candidate(
            image=self.image,
            shot=self.shot,
            requested=self.requested,
            facts=self.fault or self.facts,
            provenance=self.provenance,
            verdict=self.verdict,
        )
        caption = Caption(text=self.caption) if isinstance(self.caption, str) else self.caption
        return Item(candidate=candidate, caption=caption)


@attrs.frozen(kw_only=True)
class _Written:
    name: str
    model: str = "flux-2"
    trainer: str | None = None
    purpose: Purpose = Purpose.TRAINING
    reference: str | None = None
    character: Character = Character(trigger=_TRIGGER)
    items: tuple[_Entry, ...] = ()
    strays: tuple[Stray, ...] = ()
    spec: TrainingSpec | None = None
    expect: tuple[str, ...]

    def dataset(self) -> Dataset:
        return Dataset(
            items=tuple(entry.item() for entry in self.items),
            character=self.character,
            model=self.reference or self.model,
            trainer=self.trainer,
            purpose=Purpose.REFERENCE if self.reference else self.purpose,
            strays=self.strays,
        )

    def asked(self) -> TrainingSpec | None:
        return attrs.evolve(self.spec, model=self.model, trainer=self.trainer) if self.spec else None


@attrs.frozen(kw_only=True)
class _File:
    rule: str
    case: tuple[dict[str, Any], ...]


def load_cases(path: str | PathLike[str]) -> tuple[Case, ...]:
    """Read the cases of one rule.

    Args:
        path: A TOML file.

    Returns:
        The cases, in the order of the file.

    Raises:
        InputError: The file cannot be read, is not TOML, or has two cases of one name.
        InvalidDataError: A case has wrong fields; it names the file and the case.
    """
    file = str(path)
    written = structure(_toml(file), _File, source=file)
    cases = tuple(_case(file, written.rule, index, data) for index, data in enumerate(written.case))
    names = [case.name for case in cases]
    for name in names:
        if names.count(name) > 1:
            raise InputError(file, f"two cases are named {name!r}", "Give each case a name of its own.")
    return cases


def run_case(case: Case, rule: Rule) -> tuple[str, ...]:
    """Judge a case's set by a rule.

    Returns:
        The images the rule found, and ``set`` when it found something about the set as a whole; sorted. The case holds
        when this equals ``case.expect``.

    Raises:
        InputError: The case is about another rule.
        RuleCrashError: The rule raised.
    """
    if rule.code != case.rule:
        problem = f"the case {case.name!r} is about {case.rule}, not {rule.code}"
        raise InputError(case.file, problem, f"Run it with the rule {case.rule}.")
    return tuple(sorted({finding.image or SET for finding in judge(case.study, [rule]).findings}))


def _toml(file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(file, f"cannot be read: {error.strerror}", "Name a TOML file with cases.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(file, f"not TOML: {error}", "Mend that place.") from None


def _case(file: str, rule: str, index: int, data: dict[str, Any]) -> Case:
    name = data.get("name")
    source = f"{file}, case {name!r}" if isinstance(name, str) else f"{file}, case {index + 1}"
    written = structure(_completed(data), _Written, source=source)
    try:
        study = Study.of(written.dataset(), written.asked())
        _known(written)
    except FieldError as fault:
        place = "reference" if written.reference and fault.path == "model" else fault.path
        raise InvalidDataError(source, [FieldError(f"$.{place}", fault.problem, fault.fix)]) from None
    return Case(file=file, name=written.name, rule=rule, study=study, expect=tuple(sorted(written.expect)))


def _completed(data: dict[str, Any]) -> dict[str, Any]:
    """Add what goes without saying to what is there; what is wrong stays wrong for ``structure`` to tell."""
    whole = dict(data)
    if isinstance(whole.get("character"), Mapping):
        whole["character"] = {"trigger": _TRIGGER} | whole["character"]
    if isinstance(whole.get("items"), list):
        whole["items"] = [_completed_item(item) for item in whole["items"]]
    return whole


def _completed_item(item: Any) -> Any:  # noqa: ANN401 - plain data of any shape
    facts = item.get("facts") if isinstance(item, Mapping) else None
    if isinstance(facts, dict) and "kind" not in facts:  # only faults have a kind
        return {**item, "facts": dict(_FACTS) | facts}
    return item


def _known(written: _Written) -> None:
    names = {SET, *(entry.image for entry in written.items), *(stray.name for stray in written.strays)}
    for index, name in enumerate(written.expect):
        if name not in names:
            fix = f"Use the name of one of its images, or {SET!r}."
            raise FieldError(f"expect[{index}]", f"{name!r} is no image of this case", fix)
