"""From counts to views: which angle, framing and expression each new picture shows."""

from collections import Counter
from collections.abc import Sequence

import attrs

from lorakit.model import Shot, Targets
from lorakit.planning.palette import Palette, Tone
from lorakit.planning.splitting import Census, Split
from lorakit.vocab import Angle, ExpressionPolicy, Framing

__all__ = ["cells", "completed"]

_CLOSE = ((Angle.CLOSEUP_FRONT, 5), (Angle.CLOSEUP_THREE_QUARTER, 5))
_OPEN = ((Angle.FRONT, 5), (Angle.THREE_QUARTER_RIGHT, 3), (Angle.THREE_QUARTER_LEFT, 3))
"""Angles with their pictures in the guide's 28."""
_BACKS = ((Angle.BACK, 1), (Angle.BACK_LEFT, 1), (Angle.BACK_RIGHT, 1))
_PROFILES = ((Angle.PROFILE_LEFT, 1), (Angle.PROFILE_RIGHT, 1))
_STEEP = ((Angle.LOW_ANGLE, 1), (Angle.HIGH_ANGLE, 1))
_NEUTRAL = "neutral"


def __dir__() -> list[str]:
    return __all__


def cells(split: Split, census: Census, palette: Palette, targets: Targets) -> tuple[Shot, ...]:
    """Return the views of new pictures: angle, framing and expression, sorted by angle, framing and expression."""
    have = Counter(shot.angle for shot in census.shots if shot.angle is not None)
    views = [(angle, Framing.BACK) for angle in _apportioned(split.back, _BACKS, have)]
    blind = _blind(split, have)
    views += blind
    open_views = [(angle, Framing.CLOSE_UP) for angle in _apportioned(split.close_up, _CLOSE, have)]
    medium = split.medium - sum(framing is Framing.MEDIUM for _, framing in blind)
    body = split.full_body - sum(framing is Framing.FULL_BODY for _, framing in blind)
    open_angles = _apportioned(medium + body, _OPEN, have)
    plain = _plain([*(angle for angle, _ in open_views), *open_angles], split.neutral, census)
    faces = [Shot(angle=angle, framing=framing, expression=_NEUTRAL) for angle, framing in views]
    faces += _faced(open_views, open_angles, body, plain)
    return tuple(sorted(_expressed(faces, census, palette, targets), key=_order))


def completed(shots: Sequence[Shot], census: Census, palette: Palette, targets: Targets) -> tuple[Shot, ...]:
    """Return shots with angle, framing and expression where they left them open; the rest stays as it is."""
    have = Counter(shot.angle for shot in census.shots if shot.angle is not None)
    faces = []
    for shot in shots:
        angle = shot.angle or _apportioned(1, _fitting(shot), have)[0]
        have[angle] += 1
        blind = angle.policy in {ExpressionPolicy.NEUTRAL, ExpressionPolicy.BACK}
        expression = shot.expression or (_NEUTRAL if blind else None)
        faces.append(attrs.evolve(shot, angle=angle, framing=shot.framing or angle.framing, expression=expression))
    return tuple(sorted(_expressed(faces, census, palette, targets), key=_order))


def _fitting(shot: Shot) -> Sequence[tuple[Angle, int]]:
    """Return the angles that can show what a shot says."""
    if shot.framing is Framing.BACK:
        return _BACKS
    if shot.framing is Framing.CLOSE_UP:
        return _CLOSE
    if shot.expression in {None, _NEUTRAL}:
        return (*_OPEN, *_PROFILES, *_STEEP)
    return _OPEN


def _order(shot: Shot) -> tuple[int, int, bool, str]:
    angle, framing = shot.angle or Angle.FRONT, shot.framing or Framing.MEDIUM
    expression = shot.expression or ""
    return list(Angle).index(angle), list(Framing).index(framing), expression != _NEUTRAL, expression


def _apportioned(count: int, weighted: Sequence[tuple[Angle, int]], have: Counter[Angle]) -> list[Angle]:
    """Deal pictures out to angles by weight, those first that have the fewest for theirs."""
    tally = Counter(have)
    found = []
    for _ in range(count):
        angle = min(weighted, key=lambda pair: (tally[pair[0]] + 0.5) / pair[1])[0]
        tally[angle] += 1
        found.append(angle)
    return found


def _blind(split: Split, have: Counter[Angle]) -> list[tuple[Angle, Framing]]:
    """Return profiles in medium shots and steep views in full-body shots, as far as there is room for either."""
    steep_first = min(split.full_body, (split.blind + 1) // 2)
    body = max(steep_first, split.blind - split.medium)
    medium = split.blind - body
    if body and medium:
        profiles, steep = _apportioned(medium, _PROFILES, have), _apportioned(body, _STEEP, have)
        return [(angle, Framing.MEDIUM) for angle in profiles] + [(angle, Framing.FULL_BODY) for angle in steep]
    framing = Framing.FULL_BODY if body else Framing.MEDIUM
    return [(angle, framing) for angle in _apportioned(split.blind, (*_PROFILES, *_STEEP), have)]


def _plain(angles: Sequence[Angle], neutral: int, census: Census) -> Counter[Angle]:
    """Return how many pictures of each open angle are neutral: each angle first has one."""
    room, tally = Counter(angles), Counter[Angle]()
    seen = Counter(shot.angle for shot in census.shots if shot.expression == _NEUTRAL and shot.angle is not None)
    for _ in range(neutral):
        open_ones = [angle for angle in Angle if room[angle] > tally[angle]]
        best = min(open_ones, key=lambda angle: (seen[angle] + tally[angle], -room[angle]))
        tally[best] += 1
    return tally


def _faced(
    close_ups: Sequence[tuple[Angle, Framing]], open_angles: Sequence[Angle], body: int, plain: Counter[Angle]
) -> list[Shot]:
    """Return the open views, neutral where planned; full-body ones are neutral first, for faces are small there."""
    left = Counter(plain)
    close = []
    for angle, framing in close_ups:
        neutral = left[angle] > 0
        left[angle] -= neutral
        close.append(Shot(angle=angle, framing=framing, expression=_NEUTRAL if neutral else None))
    rounds: Counter[Angle] = Counter()
    ranked = []
    for angle in open_angles:
        ranked.append((left[angle] <= rounds[angle], rounds[angle], angle))
        rounds[angle] += 1
    ranked.sort(key=lambda each: (each[0], each[1], list(Angle).index(each[2])))
    wide = [
        Shot(
            angle=angle,
            framing=Framing.FULL_BODY if at < body else Framing.MEDIUM,
            expression=None if emotional else _NEUTRAL,
        )
        for at, (emotional, _, angle) in enumerate(ranked)
    ]
    return close + wide


def _expressed(faces: Sequence[Shot], census: Census, palette: Palette, targets: Targets) -> list[Shot]:
    """Give every view without an expression one."""
    found = [face for face in faces if face.expression is not None]
    bare = sorted((face for face in faces if face.expression is None), key=_choice)
    dealt = Counter(census.expressions)
    dealt[_NEUTRAL] += len(found)
    pairs = Counter((shot.angle, shot.expression) for shot in census.shots)
    goals = _goals(palette, dealt, len(bare))
    total = len(faces) + sum(census.expressions.values())
    for at, face in enumerate(bare):
        tones = _allowed(palette, face) or palette.tones
        lacking = int(targets.expressions.low or 0) - sum(count > 0 for count in dealt.values())
        if lacking >= len(bare) - at:
            tones = tuple(tone for tone in tones if not dealt[tone.name]) or tones
        name = _NEUTRAL
        if tones:
            ranked = [
                (
                    dealt[tone.name] >= palette.most(tone, total, targets),
                    pairs[face.angle, tone.name],
                    dealt[tone.name] - goals[tone.name],
                    place,
                )
                for place, tone in enumerate(tones)
            ]
            name = tones[min(ranked)[-1]].name
        dealt[name] += 1
        pairs[face.angle, name] += 1
        found.append(attrs.evolve(face, expression=name))
    return found


def _goals(palette: Palette, dealt: Counter[str], new: int) -> dict[str, float]:
    """Return how many pictures each expression is to have in the end."""
    whole = sum(tone.weight for tone in palette.tones) or 1.0
    total = new + sum(dealt[tone.name] for tone in palette.tones)
    return {tone.name: tone.weight / whole * total for tone in palette.tones}


def _choice(face: Shot) -> bool:
    """Return what sorts the views with the least choice first."""
    return face.angle is not None and face.angle.policy is not ExpressionPolicy.MILD


def _allowed(palette: Palette, face: Shot) -> tuple[Tone, ...]:
    if face.angle is not None and face.angle.policy is ExpressionPolicy.MILD:
        return tuple(tone for tone in palette.tones if tone.mild)
    return palette.tones
