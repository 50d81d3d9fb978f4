import pytest

from lorakit.captions import Kind, contradicts
from lorakit.vocab import BUILTIN


@pytest.mark.parametrize(
    ("kind", "said", "label"),
    [
        (Kind.ANGLE, "front", "closeup_front"),
        (Kind.ANGLE, "closeup_three_quarter", "three_quarter_left"),
        (Kind.ANGLE, "profile_left", "low_angle"),
        (Kind.FRAMING, "full_body", "back"),
        (Kind.EXPRESSION, "exhausted", "tired"),
        (Kind.EXPRESSION, "Weary", "tired"),
        (Kind.LIGHTING, "rim light", "backlit"),
        (Kind.ENVIRONMENT, "harbor", "harbour"),
        (Kind.OUTFIT, "grey-jumpsuit", "Grey jumpsuit"),
    ],
)
def test_what_may_both_be_true_is_no_contradiction(kind: Kind, said: str, label: str) -> None:
    assert not contradicts(kind, said, label, BUILTIN)


@pytest.mark.parametrize(
    ("kind", "said", "label"),
    [
        (Kind.ANGLE, "profile_left", "profile_right"),
        (Kind.ANGLE, "back", "closeup_front"),
        (Kind.ANGLE, "closeup_three_quarter", "front"),
        (Kind.ANGLE, "low_angle", "front"),
        (Kind.ANGLE, "low_angle", "high_angle"),
        (Kind.FRAMING, "close_up", "full_body"),
        (Kind.EXPRESSION, "furious", "neutral"),
        (Kind.EXPRESSION, "some label", "neutral"),
        (Kind.LIGHTING, "neon", "candlelight"),
        (Kind.LIGHTING, "one label", "another"),
        (Kind.ENVIRONMENT, "beach", "alley"),
        (Kind.ENVIRONMENT, "one label", "another"),
        (Kind.POSE, "sitting", "standing"),
    ],
)
def test_what_cannot_both_be_true_is_one(kind: Kind, said: str, label: str) -> None:
    assert contradicts(kind, said, label, BUILTIN)
