import random
from math import comb

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.model import Dataset, Finding, Shot
from lorakit.rules import Study, builtin, judge
from lorakit.rules._coupling import bonds, decided, tail
from lorakit.rules._sample import CHARACTER, relabelled, sample, uncaptioned
from lorakit.vocab import Angle

RULE = [rule for rule in builtin() if rule.code == "EXP005"]
OPEN = ("front", "closeup_front", "closeup_three_quarter", "three_quarter_left", "three_quarter_right")


def found(dataset: Dataset) -> tuple[Finding, ...]:
    return judge(Study.of(dataset), RULE).findings


@given(st.integers(1, 30), st.data())
def test_the_tail_is_fishers(total: int, data: st.DataObject) -> None:
    count, partners = data.draw(st.integers(0, total)), data.draw(st.integers(0, total))
    together = data.draw(st.integers(0, min(count, partners)))
    exact = sum(
        comb(partners, k) * comb(total - partners, count - k)
        for k in range(together, min(count, partners) + 1)
        if count - k <= total - partners
    ) / comb(total, count)
    assert tail(together, count, partners, total) == pytest.approx(exact, abs=1e-9)


def test_furious_only_from_the_front_is_seen_and_one_shot_is_named() -> None:
    (finding,) = found(
        relabelled(
            lambda _i, shot: attrs.evolve(
                shot,
                expression="furious" if shot.angle is Angle.FRONT else shot.expression.replace("furious", "tired"),  # type: ignore[union-attr]  # the sample is labelled
            )
        )
    )
    assert "expression furious comes only ever with angle front: 5 of 5" in finding.message
    assert "Add 1 picture of furious with angle closeup_front" in finding.fix
    assert "1 picture of front with expression" in finding.fix
    assert len(finding.images) == 5


def test_the_shot_that_is_named_ends_the_finding() -> None:
    def shots(extra: int) -> Dataset:
        labels = [("front", "wary")] * 6 + [("closeup_front", "tired")] * 4 + [("front", "neutral")] * 2
        labels += [("closeup_three_quarter", "focused")] * 4 + [("closeup_front", "neutral")] * 6 + [("front", "sad")]
        labels += [("closeup_three_quarter", "tired")] * 3 + [("three_quarter_left", "wary")] * extra
        labels += [("three_quarter_right", "neutral")] * (28 - len(labels))
        return relabelled(lambda i, _shot: Shot(angle=labels[i][0], expression=labels[i][1]), uncaptioned())

    (finding,) = found(shots(0))
    assert "Add 1 picture of wary with angle three_quarter_left;" in finding.fix
    assert found(shots(1)) == ()


def test_one_furious_picture_is_no_evidence() -> None:
    assert found(sample()) == ()


def test_a_place_that_decides_the_outfit_is_seen() -> None:
    places = sorted({item.candidate.shot.environment or "" for item in sample().items})
    worn = {place: CHARACTER.outfits[number % 4].phrase for number, place in enumerate(places)}
    (finding,) = found(relabelled(lambda _i, shot: attrs.evolve(shot, outfit=worn[shot.environment or ""])))
    assert "the environment decides the outfit" in finding.message
    assert "Add 1 picture of" in finding.fix


def test_a_place_bound_to_one_outfit_is_seen() -> None:
    def shot(index: int, old: Shot) -> Shot:
        place, outfit = ("city street", "a coat") if index % 4 == 0 else (f"place {index % 5}", f"outfit {index % 3}")
        return attrs.evolve(old, environment=place, outfit=outfit, angle="front", expression=None, lighting=None)

    report = judge(Study.of(relabelled(shot, uncaptioned())), RULE)
    assert [each.code for each in report.not_judged] == ["EXP005"]
    labelled = relabelled(lambda i, old: attrs.evolve(shot(i, old), expression=f"e{i % 2}"), uncaptioned())
    (finding,) = found(labelled)
    assert "environment city street comes only ever with outfit a coat: 7 of 7" in finding.message


def test_neutral_profiles_and_back_views_are_meant_to_be() -> None:
    blind = ("profile_left", "back", "low_angle", "high_angle")
    dataset = relabelled(
        lambda i, shot: (
            attrs.evolve(shot, angle=blind[i % 4], expression="neutral", environment="forest clearing")
            if i % 3 == 0
            else attrs.evolve(shot, angle=OPEN[i % 5], expression=("wary", "tired", "sad")[i // 5 % 3])
        )
    )
    assert not [each for each in found(dataset) if "expression" in each.message]


def test_random_balanced_sets_hardly_ever_fire() -> None:
    rng = random.Random(20260215)
    fired = 0
    for _ in range(200):
        columns = [
            ["neutral"] * 9 + ["tired", "focused", "wary", "sad", "furious"] * 4,
            [OPEN[i % 5] for i in range(29)],
            [f"light {i % 4}" for i in range(29)],
            [f"place {i % 8}" for i in range(29)],
            [f"outfit {(0, 1, 0, 2, 0, 3)[i % 6]}" for i in range(29)],
        ]
        for column in columns:
            rng.shuffle(column)
        rows = tuple(zip(*columns, strict=True))
        fired += bool(
            found(
                relabelled(
                    lambda i, _shot, rows=rows: Shot(  # type: ignore[misc]  # binds the rows of this turn
                        expression=rows[i][0],
                        angle=rows[i][1],
                        lighting=rows[i][2],
                        environment=rows[i][3],
                        outfit=rows[i][4],
                    ),
                    uncaptioned(),
                )
            )
        )
    assert fired <= 4


def test_two_attributes_without_a_picture_in_common_are_not_bound() -> None:
    assert list(bonds({"a": "x"}, {"b": "y"}, bound=0.9, chance=1.0)) == []
    assert decided({"a": "x"}, {"b": "y"}, chance=0.5) is None


def test_an_attribute_that_never_varies_decides_nothing() -> None:
    images = [str(number) for number in range(20)]
    assert decided(dict.fromkeys(images, "x"), dict.fromkeys(images, "y"), chance=1.0) is None
    assert (
        decided({image: image for image in images}, {image: "ab"[int(image) % 2] for image in images}, chance=0.5)
        is None
    )


def test_a_bond_holds_with_one_exception_in_twenty() -> None:
    first = {str(number): "x" if number < 20 else "y" for number in range(60)}
    second = {str(number): "a" if number < 19 else "b" for number in range(60)}
    (bond,) = (each for each in bonds(first, second, bound=0.9, chance=0.01) if each.partner == "x")
    assert (bond.value, bond.partner, bond.together, bond.count, bond.partners) == ("a", "x", 19, 19, 20)
    assert bond.second
    assert bond.mutual
    assert list(bonds(first, second, bound=1.01, chance=0.01)) == []
