"""The field's words: angles, framings, expressions, lightings, environments, outfits."""

from lorakit.vocab.builtin import BUILTIN
from lorakit.vocab.labels import clean_label, label_key, same_label
from lorakit.vocab.terms import Environment, Expression, Lighting, Outfit, Setting, Tier, Vocabulary
from lorakit.vocab.views import Angle, ExpressionPolicy, Framing

__all__ = [
    "BUILTIN",
    "Angle",
    "Environment",
    "Expression",
    "ExpressionPolicy",
    "Framing",
    "Lighting",
    "Outfit",
    "Setting",
    "Tier",
    "Vocabulary",
    "clean_label",
    "label_key",
    "same_label",
]


def __dir__() -> list[str]:
    return __all__
