"""The storyboard draws what was asked for, the same every time."""

import io
from datetime import UTC, datetime
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from PIL import Image

from lorakit import plugins
from lorakit.engines.storyboard import Storyboard
from lorakit.errors import CallFailedError, FieldError
from lorakit.knowledge import PRICES
from lorakit.model import Request, Result, Shot, Ticket
from lorakit.protocols import Engine
from lorakit.testing.strategies import shots
from lorakit.vocab import BUILTIN, Angle, Framing

SIZE = 96
TODAY = PRICES["today"]
DRAWER = Storyboard(size=SIZE)


def frame(shot: Shot, engine: Storyboard = DRAWER) -> bytes:
    answer = engine.submit(Request(shot=shot))
    assert isinstance(answer, Result)
    (file,) = answer.files
    assert (file.role, file.media_type, answer.usd) == ("picture", "image/png", 0.0)
    return file.data


@cache
def pixels(shot: Shot) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
    with Image.open(io.BytesIO(frame(shot))) as image:
        assert (image.format, image.mode, image.size) == ("PNG", "RGB", (SIZE, SIZE))
        return np.asarray(image, np.int16)


def test_the_storyboard_is_found_as_an_engine() -> None:
    found = plugins.load().engines["storyboard"]
    assert isinstance(found, Engine)
    assert found.facts.free
    assert found.quote(Request()).most_usd == 0


@given(shots())
@settings(max_examples=15)
def test_any_shot_can_be_drawn_and_is_always_the_same(shot: Shot) -> None:
    assert frame(shot) == frame(shot)


@pytest.mark.parametrize("angle", Angle)
def test_every_angle_looks_like_no_other(angle: Angle) -> None:
    own = pixels(Shot(angle=angle))
    for other in set(Angle) - {angle}:
        assert np.abs(own - pixels(Shot(angle=other))).mean() > 2, other


def skin(shot: Shot) -> tuple[float, int]:
    """Return where the face's skin is, as a share of the width, and how many pixels it has."""
    seen = pixels(shot)[: SIZE * 5 // 6]
    red, green, blue = seen[..., 0], seen[..., 1], seen[..., 2]
    bare = (red > green + 18) & (green > blue + 6) & (red > 60)
    return float(np.nonzero(bare)[1].mean()) / SIZE if bare.any() else 0.5, int(bare.sum())


def test_in_profile_the_face_looks_to_the_side_the_design_says() -> None:
    # at azimuth 90 the camera sees the subject's right side: the face points to the viewer's right
    where = {
        angle: [
            skin(Shot(angle=angle, framing=Framing.CLOSE_UP, outfit=f"a grey {cloth}"))[0]
            for cloth in ("coat", "jacket", "shirt", "sweater", "dress", "suit")
        ]
        for angle in (Angle.PROFILE_LEFT, Angle.PROFILE_RIGHT)
    }
    assert np.mean(where[Angle.PROFILE_RIGHT]) > np.mean(where[Angle.PROFILE_LEFT]) + 0.1


def test_from_behind_hardly_any_skin_is_seen() -> None:
    _, front = skin(Shot(angle=Angle.CLOSEUP_FRONT, outfit="a grey coat"))
    _, back = skin(Shot(angle=Angle.BACK, framing=Framing.CLOSE_UP, outfit="a grey coat"))
    assert back < front / 3


@pytest.mark.parametrize("attribute", ["expression", "lighting", "environment", "outfit", "pose", "framing"])
def test_everything_a_shot_says_is_seen(attribute: str) -> None:
    values = {
        "expression": ("neutral", "furious", "laughing", "an expression nobody knows"),
        "lighting": ("window", "neon", "moonlight", "a light nobody knows"),
        "environment": ("city street", "forest clearing", "a place nobody knows", "white studio"),
        "outfit": ("a red coat", "a green coat", "clothes of no colour"),
        "pose": ("arms crossed", "one hand on the hip", "an arm raised"),
        "framing": tuple(Framing),
    }[attribute]
    seen = [pixels(Shot(**{"angle": "front", "framing": "medium", attribute: value})) for value in values]
    for index, first in enumerate(seen):
        for second in seen[index + 1 :]:
            assert np.abs(first - second).max() > 40


@pytest.mark.parametrize("place", [term.name for term in BUILTIN.environments])
def test_every_known_place_is_painted(place: str) -> None:
    assert pixels(Shot(angle="back", environment=place)).std() > 10


@pytest.mark.parametrize("light", [term.name for term in BUILTIN.lightings])
def test_no_known_light_leaves_the_picture_black_or_white(light: str) -> None:
    level = pixels(Shot(angle="front", environment="living room", lighting=light)).mean()
    assert 12 < level < 235


def test_its_only_option_is_the_size() -> None:
    large = Storyboard().configured({"size": 128}, TODAY)
    assert large.version != Storyboard().version
    with Image.open(io.BytesIO(frame(Shot(), large))) as image:
        assert image.size == (128, 128)
    with pytest.raises(FieldError, match=r"no option 'style'\. Its only option is size"):
        Storyboard().configured({"style": "ink"}, TODAY)
    with pytest.raises(FieldError, match="whole number from 64 to 4096"):
        Storyboard().configured({"size": 5}, TODAY)


def test_there_is_nothing_to_collect_cancel_or_look_for() -> None:
    ticket = Ticket(provider="storyboard", request_id="x")
    with pytest.raises(CallFailedError, match="it costs nothing"):
        Storyboard().collect(ticket)
    Storyboard().cancel(ticket)
    assert Storyboard().reconcile(Request(), datetime(2026, 1, 1, tzinfo=UTC)) is None
