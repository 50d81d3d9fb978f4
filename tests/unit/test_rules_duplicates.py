from collections.abc import Mapping
from itertools import combinations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit import workflow
from lorakit.model import Dataset, Finding, ImageFacts, Item, Origin, Provenance, Severity, Shot
from lorakit.rules import Study, builtin, judge
from lorakit.rules._hashes import distance, groups, near_pairs
from lorakit.rules._sample import altered, relabelled, sample, uncaptioned, with_facts
from lorakit.rules.duplicates import same_files
from lorakit.workflow import judging

words = st.integers(0, 2**64 - 1)
few_bits = st.lists(st.integers(0, 63), max_size=10).map(lambda bits: sum(1 << bit for bit in set(bits)))


def found(dataset: Dataset, code: str) -> tuple[Finding, ...]:
    return judge(Study.of(dataset), [rule for rule in builtin() if rule.code == code]).findings


def unjudged(dataset: Dataset, code: str) -> int:
    return len(judge(Study.of(dataset), [rule for rule in builtin() if rule.code == code]).not_judged)


def first_facts() -> ImageFacts:
    facts = sample().items[0].candidate.measured
    assert facts is not None
    return facts


def copies(*changes: Mapping[str, object], base: Dataset | None = None) -> Dataset:
    """Make the pictures after the first one copies of it, each with the differences given."""

    def change(index: int, facts: ImageFacts) -> ImageFacts:
        if 0 < index <= len(changes):
            own = {"file_digest": facts.file_digest, "pixel_digest": facts.pixel_digest}
            values = {**attrs.asdict(first_facts()), **own, **changes[index - 1]}
            return ImageFacts(**values)
        return facts

    return with_facts(change, base)


@given(st.lists(st.tuples(words, few_bits), min_size=1, max_size=8), st.sampled_from([0, 3, 7, 8, 9, 16]))
def test_near_pairs_are_just_those_that_comparing_all_would_find(seeds: list[tuple[int, int]], most: int) -> None:
    hashes = [(one ^ flip, other) for one, _ in seeds for flip, other in [(0, one ^ 2**64 - 1), (seeds[0][1], one)]]
    quick = {(pair.first, pair.second, pair.distance) for pair in near_pairs(hashes, most)}
    slow = {
        (a, b, min(distance(hashes[b][0], hashes[a][0]), distance(hashes[b][1], hashes[a][0])))
        for a, b in combinations(range(len(hashes)), 2)
    }
    assert quick == {pair for pair in slow if pair[2] <= most}


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))))
def test_groups_part_the_members_and_hold_every_pair(pairs: list[tuple[int, int]]) -> None:
    joined = groups(pairs)
    members = [index for group in joined for index in group]
    assert sorted(members) == sorted({index for pair in pairs for index in pair})
    assert all(any({*pair} <= {*group} for group in joined) for pair in pairs)


def test_a_smaller_copy_is_the_same_picture_and_the_larger_is_kept() -> None:
    (finding,) = found(copies({"width": 512, "height": 512, "phash": first_facts().phash ^ 0b111}), "DUP002")
    first, second = sample().images[:2]
    assert finding.images == (first, second)
    assert "at most 3 of 64 bits" in finding.message
    assert f"Keep {first} (keystone, 1024 x 1024 PNG, captioned), leave out {second}" in finding.fix


def test_a_mirrored_copy_is_the_same_picture() -> None:
    facts = first_facts()
    (finding,) = found(copies({"phash": facts.phash_mirrored, "phash_mirrored": facts.phash}), "DUP002")
    assert "one of them mirrored" in finding.message


def test_three_copies_make_one_finding() -> None:
    (finding,) = found(copies({"width": 900}, {"width": 800}), "DUP002")
    assert finding.images == sample().images[:3]


@pytest.mark.parametrize(
    ("bits", "severity"), [(7, Severity.WARNING), (8, Severity.INFO), (16, Severity.INFO), (17, None)]
)
def test_how_many_bits_make_the_same_picture_a_look_alike_or_nothing(bits: int, severity: Severity | None) -> None:
    facts = first_facts()
    flipped = facts.phash ^ (1 << bits) - 1
    findings = found(copies({"phash": flipped, "phash_mirrored": facts.phash_mirrored ^ (1 << 40) - 1}), "DUP002")
    assert [finding.severity for finding in findings] == ([severity] if severity else [])


def test_copies_that_are_one_group_already_are_not_look_alikes_too() -> None:
    facts = first_facts()
    near, far = facts.phash ^ 0b1111111, facts.phash ^ 0b1111111 << 7
    findings = found(copies({"phash": near}, {"phash": far}), "DUP002")
    assert [finding.severity for finding in findings] == [Severity.WARNING]


def test_look_alikes_are_not_looked_for_in_large_sets() -> None:
    facts = first_facts()
    dataset = copies({"phash": facts.phash ^ 0xFFF, "phash_mirrored": 0xFFF})
    rules = [rule for rule in builtin() if rule.code == "DUP002"]
    assert judge(Study.of(dataset), rules).findings
    assert not judge(Study.of(dataset), rules, limits={"DUP002": {"pairwise": 20}}).findings


def test_flat_pictures_are_no_copies_of_each_other() -> None:
    assert not found(with_facts(lambda _i, facts: attrs.evolve(facts, phash=0, sharpness=80.0)), "DUP002")
    assert not found(with_facts(lambda _i, facts: attrs.evolve(facts, phash=5, sharpness=0.0)), "DUP002")


def test_same_bytes_and_same_pixels_are_one_group_and_no_near_duplicate() -> None:
    facts = first_facts()
    dataset = copies({"file_digest": facts.file_digest}, {"pixel_digest": facts.pixel_digest, "format": "BMP"})
    (finding,) = found(dataset, "DUP003")
    assert finding.images == sample().images[:3]
    assert not found(dataset, "DUP002")
    assert same_files(Study.of(dataset)) == (sample().images[:3],)


def test_the_keystone_is_kept_then_the_larger_then_the_less_compressed_then_the_captioned() -> None:
    first, second = sample().images[:2]

    def plain(_index: int, item: Item) -> Item:
        return attrs.evolve(item, candidate=attrs.evolve(item.candidate, provenance=Provenance()))

    digest = {"file_digest": first_facts().file_digest}
    bare = altered(plain, uncaptioned())
    assert same_files(Study.of(copies({**digest, "width": 2048}, base=bare))) == ((second, first),)
    assert same_files(Study.of(copies({**digest, "jpeg_quality": 90}, base=bare))) == ((first, second),)
    assert same_files(Study.of(copies(digest, base=bare))) == ((first, second),)
    captioned = altered(lambda i, item: attrs.evolve(item, caption=sample().items[0].caption) if i == 1 else item, bare)
    assert same_files(Study.of(copies(digest, base=captioned))) == ((second, first),)
    keystone = Provenance(origin=Origin.KEYSTONE)
    crowned = altered(
        lambda i, item: (
            attrs.evolve(item, candidate=attrs.evolve(item.candidate, provenance=keystone)) if i == 1 else item
        ),
        bare,
    )
    (finding,) = found(copies(digest, base=crowned), "DUP003")
    assert f"Keep {second} (keystone, 1024 x 1024 PNG), leave out {first}." in finding.fix


def test_files_without_digests_are_not_the_same_file() -> None:
    assert not found(with_facts(lambda _i, facts: attrs.evolve(facts, file_digest="", pixel_digest="")), "DUP003")


def test_similar_light_in_other_words_is_the_same_view() -> None:
    lights = ("neon", "coloured neon light")
    dataset = relabelled(
        lambda i, shot: attrs.evolve(shot, angle="front", expression="sad", lighting=lights[i]) if i < 2 else shot
    )
    (finding,) = found(dataset, "DUP001")
    assert finding.images == sample().images[:2]


@pytest.mark.parametrize("change", [{"angle": "low_angle"}, {"expression": "wary"}, {"lighting": "candlelight"}])
def test_a_view_that_differs_in_one_thing_is_no_duplicate(change: dict[str, str]) -> None:
    same = {"angle": "profile_left", "expression": "sad", "lighting": "neon"}
    dataset = relabelled(
        lambda i, shot: Shot(**(same if i == 0 else {**same, **change})) if i < 2 else shot, uncaptioned()
    )
    assert not found(dataset, "DUP001")


def test_same_views_whose_light_is_unknown_are_not_judged() -> None:
    dataset = relabelled(lambda _i, shot: attrs.evolve(shot, lighting=None), uncaptioned())
    assert not found(dataset, "DUP001")
    assert unjudged(dataset, "DUP001") == 1


@pytest.mark.parametrize("code", ["DUP002", "DUP003"])
def test_pictures_nobody_measured_are_not_judged_once(code: str) -> None:
    dataset = altered(lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)))
    assert not found(dataset, code)
    assert unjudged(dataset, code) == 1


def test_a_keeper_that_was_never_measured_is_named_all_the_same() -> None:
    dataset = relabelled(
        lambda i, shot: attrs.evolve(shot, angle="front", expression="sad", lighting="neon") if i < 2 else shot,
        altered(lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)), uncaptioned()),
    )
    (finding,) = found(dataset, "DUP001")
    assert sample().images[0] in finding.fix


def test_large_sets_are_searched_the_quick_way_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    some = _with_copies()
    slow = workflow.validate(some, select=["DUP"])
    monkeypatch.setattr(judging, "_MANY", 3)
    assert workflow.study_of(some).near is not None
    quick = workflow.validate(some, select=["DUP"])
    assert quick.findings == slow.findings
    assert {finding.code for finding in quick.findings} >= {"DUP002"}
    # a rule that asks for more than was looked for looks by itself
    study = workflow.study_of(some)
    assert study.near is not None
    rule = next(rule for rule in builtin() if rule.code == "DUP002")
    wider = {**rule.limits, "same": 14.0}
    assert list(rule.check(study, wider)) == list(rule.check(attrs.evolve(study, near=None), wider))


def _with_copies() -> Dataset:
    """Return the clean set with a copy of every third picture in place of the next, some of them mirrored."""

    def change(index: int, facts: ImageFacts) -> ImageFacts:
        first = sample().items[index - 1].candidate.measured
        if first is None or index % 3 != 1:
            return facts
        plain, mirrored = first.phash ^ 0b1011 << index, first.phash_mirrored
        turned = index % 2 == 1
        return attrs.evolve(
            facts, phash=mirrored if turned else plain, phash_mirrored=plain if turned else mirrored, width=500 + index
        )

    return with_facts(change)
