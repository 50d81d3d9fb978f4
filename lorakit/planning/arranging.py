"""Arranging new pictures so that the set they make keeps the rules."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import TypeAlias

import attrs

from lorakit.model import Severity, Shot
from lorakit.planning.cells import cells
from lorakit.planning.dealing import Draft, deal
from lorakit.planning.oracle import Problem, problems
from lorakit.planning.splitting import Census, nearest, splits
from lorakit.planning.stage import Stage
from lorakit.vocab import Angle, Framing, label_key

__all__ = ["Arranged", "Lasting", "arrange", "drafted", "settle"]

_SPLITS = 12
"""Ways to split pictures that are tried."""
_VARIANTS = 8
"""Ways to mix what is dealt out that are tried for each."""
_PATIENCE = 40
"""Tries without a better one after which the best is taken."""


Lasting: TypeAlias = Mapping[str, int]
"""How often each rule finds something, by its code."""
_NONE: Lasting = MappingProxyType({})


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Arranged:
    """New pictures, and what the rules find in the set they make."""

    drafts: tuple[Draft, ...] = ()
    """Each with its whole shot."""
    problems: tuple[Problem, ...] = ()

    def keeps(self, lasting: Lasting) -> bool:
        """Say whether the rules find no more than what new pictures cannot mend."""
        return not Counter(problem.code for problem in self.problems) - Counter(lasting)

    @property
    def merit(self) -> tuple[int, int, int]:
        """What tells better from worse: errors, warnings, remarks."""
        tally = Counter(problem.severity for problem in self.problems)
        return tally[Severity.ERROR], tally[Severity.WARNING], tally[Severity.INFO]


def arrange(new: int, existing: Sequence[Shot], stage: Stage, lasting: Lasting = _NONE) -> Arranged:
    """Return so many new pictures that, with those that exist, keep the rules; the best try where none does.

    Args:
        new: How many.
        existing: The pictures that are there.
        stage: What the plan goes by.
        lasting: How often each rule finds what new pictures cannot mend.
    """
    census = Census.of(existing, stage.dataset.vocabulary)
    tries = (drafted(faces, existing, stage) for faces in _views(new, census, stage))
    return settle(tries, existing, stage, lasting)


def settle(
    tries: Iterator[Sequence[Draft]], existing: Sequence[Shot], stage: Stage, lasting: Lasting = _NONE
) -> Arranged:
    """Deal out what is free in the first of some tries that comes out without a problem, or in the best."""
    best: Arranged | None = None
    since = 0
    for drafts in tries:
        for demoted in _demotions(drafts, stage):
            for variant in range(_VARIANTS if any(draft.free for draft in demoted) else 1):
                found = _dealt(demoted, existing, stage, variant)
                since += 1
                if best is None or found.merit < best.merit:
                    best, since = found, 0
                if found.keeps(lasting) or since > _PATIENCE:
                    return best
    return best or Arranged(problems=_judged(existing, stage))


def _dealt(drafts: Sequence[Draft], existing: Sequence[Shot], stage: Stage, variant: int) -> Arranged:
    shots = deal(drafts, existing, stage.pools, variant)
    done = tuple(attrs.evolve(draft, shot=shot, free=()) for draft, shot in zip(drafts, shots, strict=True))
    return Arranged(drafts=done, problems=_judged([*existing, *shots], stage))


def _judged(shots: Sequence[Shot], stage: Stage) -> tuple[Problem, ...]:
    named = ((f"{at:04d}", shot) for at, shot in enumerate(shots))
    return problems(named, stage.dataset, stage.workshop)


def _demotions(drafts: Sequence[Draft], stage: Stage) -> Iterator[Sequence[Draft]]:
    """Yield the drafts, then with ever fewer pictures that keep what their source shows."""
    yield drafts
    plain = [at for at, draft in enumerate(drafts) if draft.plain]
    for count in range(1, len(plain) + 1):
        gone = set(plain[-count:])
        yield [_dialled(_bare(draft.shot), stage) if at in gone else draft for at, draft in enumerate(drafts)]


def _bare(shot: Shot) -> Shot:
    """Return what was settled of a shot before it took its source's looks."""
    return attrs.evolve(shot, expression=None, lighting=None, environment=None, outfit=None)


def _views(new: int, census: Census, stage: Stage) -> Iterator[Sequence[Shot]]:
    if not {"angle", "expression"} <= stage.sets:
        yield _still(new, census, stage)
        return
    some = False
    for split in islice(splits(new, census, stage.palette, stage.targets, stage.blank), _SPLITS):
        some = True
        yield cells(split, census, stage.palette, stage.targets)
    if not some:
        yield cells(nearest(new, census, stage.palette, stage.targets), census, stage.palette, stage.targets)


def _still(new: int, census: Census, stage: Stage) -> list[Shot]:
    """Return views for recipes that cannot draw expressions, or cannot turn the camera: each view once."""
    seen = {(shot.angle, shot.framing) for shot in census.shots}
    own = [(angle, angle.framing) for angle in Angle]
    wide = [angle for angle in Angle if angle.framing in {Framing.MEDIUM, Framing.FULL_BODY}]
    both = [(angle, framing) for framing in (Framing.FULL_BODY, Framing.MEDIUM) for angle in wide]
    if "angle" not in stage.sets:
        shots = [each.candidate.shot for each in stage.anchors]
        views = [(shot.angle, shot.framing) for shot in shots]
        return [Shot(angle=angle, framing=framing) for angle, framing in views[:new]]
    views = [view for view in dict.fromkeys([*own, *both]) if view not in seen]
    return [Shot(angle=angle, framing=framing) for angle, framing in views[:new]]


def drafted(faces: Sequence[Shot], existing: Sequence[Shot], stage: Stage) -> list[Draft]:
    """Return drafts of views: those that can keep what their source shows do, once each."""
    seen = {_identity(shot) for shot in existing}
    found = []
    for face in faces:
        kept = stage.kept(face)
        asked = face.lighting or face.environment or face.outfit
        if face.angle is not None and stage.keeps(face.angle) and not asked and _identity(kept) not in seen:
            seen.add(_identity(kept))
            found.append(Draft(shot=kept, plain=True, free=()))
        else:
            found.append(_dialled(face, stage))
    return found


def _dialled(face: Shot, stage: Stage) -> Draft:
    expression = face.expression if "expression" in stage.sets else stage.source.expression
    if face.expression is None and "expression" in stage.sets:
        expression = "neutral"
    shot = stage.bound(attrs.evolve(face, expression=expression))
    return Draft(shot=shot, free=tuple(name for name in stage.free if getattr(shot, name) is None))


def _identity(shot: Shot) -> tuple[str | None, ...]:
    """Return what two pictures must differ in (DUP001); one whose light is not known is the same from one angle."""
    return shot.label("angle"), label_key(shot.expression), label_key(shot.lighting)
