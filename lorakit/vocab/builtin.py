"""The vocabulary lorakit knows from the start."""

from lorakit.vocab.terms import Environment, Expression, Lighting, Setting, Tier, Vocabulary

__all__ = ["BUILTIN"]


def __dir__() -> list[str]:
    return __all__


BUILTIN = Vocabulary(
    expressions=(
        Expression(
            name="neutral",
            family="neutral",
            tier=Tier.NEUTRAL,
            descriptors=("relaxed features", "steady gaze", "lips closed naturally"),
        ),
    ),
    lightings=(Lighting(name="soft studio", phrase="soft studio light"),),
    environments=(
        Environment(
            name="industrial corridor",
            phrase="an industrial corridor with worn metal walls",
            setting=Setting.INTERIOR,
        ),
    ),
)
