import random
from collections import Counter

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorakit.knowledge import MODELS, REFERENCE_MODELS
from lorakit.model import Dataset, Item, Purpose, Report, Severity, Waiver
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import sample
from lorakit.rules.spread import COVERED
from lorakit.testing import strategies

pytestmark = pytest.mark.untraced


def known(dataset: Dataset) -> Dataset:
    """Name a model that lorakit knows, whatever the strategy drew."""
    reference = dataset.purpose is Purpose.REFERENCE
    model = "flux-2-multi-reference" if reference else dataset.model if dataset.model in MODELS else "flux-2"
    return attrs.evolve(dataset, model=model, trainer=None)


wild = strategies.datasets().map(known)
mixed = st.builds(
    lambda dataset, count: attrs.evolve(
        sample(),
        items=(*sample().items[:count], *(item for item in dataset.items if item.image not in sample().images)),
    ),
    wild,
    st.integers(0, 28),
)
datasets = wild | mixed
SET_RULES = tuple(rule for rule in builtin() if rule.code[:3] not in {"CAP", "RED"})


def report(dataset: Dataset, *waivers: Waiver) -> Report:
    return judge(Study.of(dataset), builtin(), waivers=waivers)


reports = strategies.reports() | datasets.map(report)


@given(datasets, st.randoms())
def test_the_order_of_images_does_not_matter(dataset: Dataset, rng: random.Random) -> None:
    items = list(dataset.items)
    rng.shuffle(items)
    assert report(attrs.evolve(dataset, items=items)) == report(dataset)


@given(datasets)
def test_a_report_tells_nothing_twice(dataset: Dataset) -> None:
    found = report(dataset)
    assert len(set(found.findings)) == len(found.findings)
    assert len(set(found.not_judged)) == len(found.not_judged)


@given(datasets)
def test_a_finding_names_images_of_the_set_only(dataset: Dataset) -> None:
    for finding in report(dataset).findings:
        assert {*finding.images} <= {*dataset.images}
        assert finding.image is None or finding.image in finding.images


@given(datasets)
def test_waived_findings_never_fail(dataset: Dataset) -> None:
    before = report(dataset)
    after = report(dataset, *(Waiver(code=code, reason="accepted") for code in before.codes))
    assert after.passes
    assert after.codes == frozenset()
    assert after.waived == len(before.findings)
    assert {attrs.evolve(finding, waived=None) for finding in after.findings} == {*before.findings}
    assert not [line for line in after.checklist if line.state.value == "fail"]


@given(mixed, st.data())
def test_another_image_takes_no_finding_of_an_image_away(dataset: Dataset, data: st.DataObject) -> None:
    items = dataset.items
    if not items:
        return
    added = data.draw(st.sampled_from(items))
    less = attrs.evolve(dataset, items=[item for item in items if item is not added])
    before, after = (
        Counter((each.code, each.image) for each in judge(Study.of(one), SET_RULES).findings if each.image)
        for one in (less, dataset)
    )
    assert before <= after


@given(datasets)
def test_coverage_counts_every_image_once(dataset: Dataset) -> None:
    tables = report(dataset).coverage
    assert [table.attribute for table in tables] == list(COVERED)
    assert {table.total + table.unknown for table in tables} == {len(dataset.items)}
    assert all(row.captioned <= row.count for table in tables for row in table.rows)


@given(reports, reports, reports)
def test_merging_reports_is_associative(one: Report, two: Report, three: Report) -> None:
    assert one.merged(two).merged(three) == one.merged(two.merged(three))


@given(datasets.map(report))
def test_an_empty_report_changes_nothing(one: Report) -> None:
    assert one.merged(Report()) == one
    assert Report().merged(one) == one


@given(st.sampled_from(sorted(REFERENCE_MODELS)), st.lists(strategies.items(), unique_by=lambda item: item.image))
def test_references_are_judged_without_a_checklist(model: str, items: list[Item]) -> None:
    dataset = attrs.evolve(sample(), items=items, model=model, purpose=Purpose.REFERENCE)
    found = report(dataset)
    assert found.checklist == ()
    assert all(each.code[:3] not in {"COV", "EXP", "KEY"} for each in found.findings)
    assert found.passes or found.count(Severity.ERROR)
