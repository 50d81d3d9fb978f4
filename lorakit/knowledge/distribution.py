"""Which expressions each kind of angle is worth showing, and in which places (seed sections 3 and 3a)."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from lorakit.model import Range
from lorakit.vocab import ExpressionPolicy

__all__ = [
    "BACKGROUND_KINDS",
    "DISTRIBUTION",
    "ENVIRONMENT_POOL",
    "FURTHER_EXPRESSIONS",
    "LIGHTING_POOL",
    "POLICIES",
    "Distribution",
    "PolicyFacts",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PolicyFacts:
    """What is made of the angles of one expression policy."""

    policy: ExpressionPolicy
    expressions: tuple[str, ...]
    """Expression labels, neutral first."""
    recipe: str
    why: str


@attrs.frozen(kw_only=True)
class Distribution:
    """The numbers of the smart distribution."""

    angles: int
    full_jobs: int
    """Jobs when every angle shows every expression, as the seed counts them."""
    jobs: int
    """Jobs of the smart distribution."""
    intense: Range
    """Intense expressions in the final set."""
    coupling_breakers: Range
    """Mild expressions at three-quarter views that part angle and expression."""
    source: str


_SOURCE = "seed section 3a, Smart defaults"
_NEUTRAL = ("neutral",)

POLICIES: Mapping[ExpressionPolicy, PolicyFacts] = MappingProxyType(
    {
        facts.policy: facts
        for facts in (
            PolicyFacts(
                policy=ExpressionPolicy.FULL,
                expressions=("neutral", "tired", "focused", "wary", "exhausted"),
                recipe="three-pass",
                why="The face is read best here.",
            ),
            PolicyFacts(
                policy=ExpressionPolicy.MILD,
                expressions=("neutral", "tired", "focused"),
                recipe="three-pass",
                why="Mild expressions away from the front keep angle and expression apart.",
            ),
            PolicyFacts(
                policy=ExpressionPolicy.NEUTRAL,
                expressions=_NEUTRAL,
                recipe="two-pass",
                why="A clean view of nose, jaw and ear.",
            ),
            PolicyFacts(
                policy=ExpressionPolicy.BACK,
                expressions=_NEUTRAL,
                recipe="two-pass",
                why="An emotion turns the head to the camera.",
            ),
        )
    }
)
"""What is made of each kind of angle. The fifth expression of the full range may be any further one."""

DISTRIBUTION = Distribution(
    angles=12,
    full_jobs=51,
    jobs=28,
    intense=Range(1, 2),
    coupling_breakers=Range(1, 2),
    source=_SOURCE,
)
"""The numbers of the smart distribution."""

BACKGROUND_KINDS: tuple[str, ...] = (
    "interior industrial",
    "interior residential",
    "exterior urban",
    "exterior natural",
    "atmospheric fog",
    "warm-lit",
    "cool-lit",
    "dramatic shadows",
    "open space",
    "confined space",
)
"""The kinds of background a set should rotate through (seed section 3, Background Diversity)."""

ENVIRONMENT_POOL: tuple[str, ...] = (
    "industrial corridor",
    "city street",
    "forest clearing",
    "laboratory",
    "living room",
    "foggy moor",
    "warm tavern",
    "shadowed stairwell",
)
"""The eight environments that rotate when a project names none of its own; each is in the built-in vocabulary."""

LIGHTING_POOL: tuple[str, ...] = (
    "cinematic",
    "warm ambient",
    "overhead cool",
    "hard side",
    "golden hour",
    "overcast",
)
"""The lights that rotate when none are asked for, the default light first; each is in the built-in vocabulary."""

FURTHER_EXPRESSIONS: tuple[str, ...] = ("sad", "angry", "happy", "surprised")
"""What fills the range of expressions up where the guide's own are too few: moderate ones, each of another family."""
