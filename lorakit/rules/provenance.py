"""SET003 and SET004: how the pictures were made."""

import re
import unicodedata
from collections.abc import Iterator

import attrs

from lorakit.knowledge import ENGINES
from lorakit.model import Candidate, Character, Item, Origin, Provenance, Severity, Step
from lorakit.rules._sample import altered, sample
from lorakit.rules.rule import Example, Hit, Limits, Rule, Unknown
from lorakit.rules.study import Study

__all__ = ["RULES", "engines_of"]

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_PART = 4
"""A name this long counts inside a longer word too: jinx in jinxv2."""
_ROLE = re.compile(r"(?i)(?<=\w\w)(?:char|character)$")


def __dir__() -> list[str]:
    return __all__


def _one_engine(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    made = [item.candidate for item in study.items if item.candidate.provenance.origin is Origin.GENERATED]
    engines = {engine for candidate in made for engine in engines_of(candidate)}
    if not engines:
        yield from _unknown(study)
    elif len(engines) == 1 and len(made) > 1:
        yield Hit(
            message=f"all {len(made)} generated images come from one engine, {next(iter(engines))}",
            fix="Make some with another engine or recipe, such as three-pass; `lorakit shootout` compares them.",
            images=tuple(candidate.image for candidate in made),
        )


def engines_of(candidate: Candidate) -> Iterator[str]:
    """Yield the engines that shaped a picture; an upscaler that keeps what it is given is none."""
    for step in candidate.provenance.steps:
        facts = ENGINES.get(step.engine)
        if facts is None or facts.changes_identity:
            yield step.engine


def _circular(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    names = _names(study.dataset.character)
    known = False
    for item in study.items:
        steps = item.candidate.provenance.steps
        known = known or bool(steps)
        own = next((lora for step in steps for lora in step.loras if _names_one(lora, names)), None)
        if own is not None:
            yield Hit(
                image=item.image,
                message=f"made with the LoRA {own}, which is of this character",
                fix="Make it again with an engine that uses no LoRA of the character, or leave it out.",
            )
    if not known:
        yield from _unknown(study)


def _names(character: Character) -> frozenset[str]:
    """Return what a LoRA of the character may be called, folded."""
    raw = (character.name, character.trigger, _ROLE.sub("", character.trigger))
    return frozenset(folded for name in raw if (folded := "".join(_words(name))))


def _names_one(lora: str, names: frozenset[str]) -> bool:
    words = _words(lora)
    whole = "".join(words)
    return any(name in words or (len(name) >= _SHORTEST_PART and name in whole) for name in names)


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def _unknown(study: Study) -> Iterator[Unknown]:
    if any(item.candidate.provenance.origin is not Origin.KEYSTONE for item in study.items):
        yield Unknown(
            reason="no image says which engines made it",
            fix='Add "provenance" with the engine steps to candidates.jsonl.',
        )


def _made_by(*steps: Step) -> Example:
    provenance = Provenance(origin=Origin.GENERATED, steps=steps)

    def change(_index: int, item: Item) -> Item:
        if item.candidate.provenance.origin is Origin.KEYSTONE:
            return item
        return attrs.evolve(item, candidate=attrs.evolve(item.candidate, provenance=provenance))

    loras = [lora for step in steps for lora in step.loras]
    text = f"20 pictures made by {steps[0].engine}" + (f" with the LoRA {loras[0]}" if loras else " alone")
    return Example(text=text, dataset=lambda: altered(change))


_GOOD = Example(text="8 keystones, 20 pictures by qwen-multi-angle, nbp and seedvr2, no LoRA", dataset=sample)

RULES: tuple[Rule, ...] = (
    Rule(
        code="SET003",
        name="one-engine",
        severity=Severity.WARNING,
        what="Every generated picture was made by one and the same engine; upscalers do not count.",
        why=(
            "Each engine has its own strengths and failures; what one always gets wrong, the LoRA learns as right. "
            "Chained engines do better than any single one."
        ),
        source="training best practices, section 7, mistake 13",
        bad=_made_by(Step(engine="nbp"), Step(engine="seedvr2")),
        good=_GOOD,
        check=_one_engine,
    ),
    Rule(
        code="SET004",
        name="circular-lora",
        severity=Severity.ERROR,
        what="A picture was made with a LoRA of the same character.",
        why=(
            "The LoRA's biases are in the picture already; training on it amplifies them instead of learning "
            "something new."
        ),
        source="training best practices, section 7, mistake 14",
        bad=_made_by(Step(engine="z-image", loras=("jinx_v2.safetensors",)), Step(engine="nbp")),
        good=_GOOD,
        check=_circular,
    ),
)
"""The rules of this module, sorted by code."""
