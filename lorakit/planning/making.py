"""How each picture is made: steps of engines, and the job's name and tags."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from lorakit.model import EngineFacts, Job, PlannedStep, Recipe, Shot
from lorakit.planning.dealing import Draft
from lorakit.planning.prompts import picture_prompt, takes_words
from lorakit.planning.sources import nearness, references
from lorakit.planning.stage import Stage

__all__ = ["jobs"]

_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST = 80
_NAMED = ("angle", "framing", "expression", "environment")
_KEPT = "own background"


def __dir__() -> list[str]:
    return __all__


def jobs(drafts: Sequence[Draft], stage: Stage) -> tuple[Job, ...]:
    """Return the job of every draft, in their order; the same angle's stand together."""
    names: Counter[str] = Counter()
    found = []
    for draft in drafts:
        recipe = stage.light if draft.plain and stage.light is not None else stage.recipe
        if recipe.side_by_side and not draft.plain:
            recipe = attrs.evolve(recipe, engines=(_able(recipe, stage),))
        found.append(
            Job(
                id=_name(draft.shot, names),
                shot=draft.shot,
                recipe=recipe.id,
                steps=tuple(_steps(draft.shot, recipe, stage)),
                tags=(_mode(recipe), draft.shot.environment or _KEPT),
            )
        )
    return tuple(found)


def _able(recipe: Recipe, stage: Stage) -> str:
    """Return the engine of a side-by-side recipe that can set the most."""
    return max(recipe.engines, key=lambda name: len(stage.workshop.engines[name].capabilities))


def _mode(recipe: Recipe) -> str:
    count = len(recipe.engines)
    return f"{count}-pass" if count > 1 else recipe.engines[0]


def _name(shot: Shot, names: Counter[str]) -> str:
    words = [shot.label(name) or "" for name in _NAMED]
    if shot.angle is not None and shot.framing is shot.angle.framing:
        words[1] = ""
    plain = unicodedata.normalize("NFKD", " ".join(words)).encode("ascii", "ignore").decode().lower()
    stem = _OTHER.sub("-", plain).strip("-")[:_LONGEST].strip("-") or "picture"
    names[stem] += 1
    name = stem if names[stem] == 1 else f"{stem}-{names[stem]}"
    if name != stem and names[name]:
        return _name(shot, names)
    names[name] = max(names[name], 1)
    return name


def _steps(shot: Shot, recipe: Recipe, stage: Stage) -> Iterator[PlannedStep]:
    settable = stage.workshop.sets(recipe)
    for at, name in enumerate(recipe.engines):
        engine = stage.workshop.engines[name]
        after = at - 1 if at else None
        yield PlannedStep(
            engine=name,
            shot=_set_by(shot, engine),
            prompt=_prompt(shot, engine, stage),
            after=after,
            images=() if at else _images(shot, engine, stage, turns="angle" in settable),
        )


def _set_by(shot: Shot, engine: EngineFacts) -> Shot:
    """Return what of a shot an engine makes, so that equal calls are equal."""
    return Shot(**{name: getattr(shot, name) for name in engine.capabilities})


def _prompt(shot: Shot, engine: EngineFacts, stage: Stage) -> str:
    if not takes_words(engine):
        return ""
    return picture_prompt(shot, engine, character=stage.dataset.character, vocabulary=stage.dataset.vocabulary)


def _images(shot: Shot, engine: EngineFacts, stage: Stage, *, turns: bool) -> tuple[str, ...]:
    most = min(engine.used_references, engine.max_references)
    if most > 1 and shot.angle is not None:
        return tuple(item.image for item in references(stage.anchors, shot.angle, most))
    if turns or shot.angle is None:
        return (stage.hero.image,)
    angle = shot.angle
    return (min(stage.anchors, key=lambda item: nearness(item.candidate.shot.angle, angle)).image,)
