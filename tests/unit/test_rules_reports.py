import attrs
import pytest

from lorakit.errors import RuleCrashError
from lorakit.knowledge import CHECKLIST
from lorakit.model import (
    Caption,
    ChecklistItem,
    CheckState,
    CoverageRow,
    CoverageTable,
    Dataset,
    Finding,
    NotJudged,
    Report,
    Severity,
    Shot,
    Waiver,
)
from lorakit.rules import Hit, Rule, Study, Unknown, builtin, judge
from lorakit.rules._sample import relabelled, sample, uncaptioned, with_facts
from lorakit.rules.checklist import checklist
from lorakit.rules.tables import coverage
from lorakit.vocab import Angle

ZIP = CHECKLIST[-1].item


def rule(code: str) -> Rule:
    return next(each for each in builtin() if each.code == code)


def states(report: Report) -> dict[str, CheckState]:
    return {line.item: line.state for line in report.checklist}


def white() -> Dataset:
    return with_facts(lambda _i, facts: attrs.evolve(facts, border_white=1.0))


def test_the_checklist_has_its_fourteen_lines_in_order() -> None:
    report = judge(Study.of(sample()), builtin())
    assert [line.item for line in report.checklist] == [line.item for line in CHECKLIST]
    assert len(report.checklist) == 14


def test_a_line_fails_with_its_rule_and_says_why_in_numbers() -> None:
    line = judge(Study.of(white()), builtin()).checklist[6]
    assert line.state is CheckState.FAIL
    assert line.detail == "8 environments; 28 of 28 (100 %) images have a white, plain or studio background"
    several = judge(Study.of(relabelled(lambda _i, shot: attrs.evolve(shot, framing="medium"))), builtin()).checklist[2]
    assert "3 findings, the first: 0 of 28 (0 %) back views" not in several.detail
    assert "4 findings, the first: 0 of 28 (0 %) back views, wanted 10 %" in several.detail


def test_infos_and_waived_findings_fail_no_line() -> None:
    waiver = Waiver(code="BKG002", reason="meant to be")
    report = judge(Study.of(white()), builtin(), waivers=[waiver])
    assert report.checklist[6].state is CheckState.PASS
    assert report.passes
    assert [each.waived for each in report.findings if each.code == "BKG002"] == ["meant to be"]


def test_a_line_whose_rules_were_left_out_is_not_judged() -> None:
    report = judge(Study.of(sample()), [rule("COV001")])
    assert states(report)[CHECKLIST[2].item] is CheckState.PASS
    others = {state for item, state in states(report).items() if item != CHECKLIST[2].item}
    assert others == {CheckState.NOT_JUDGED}
    assert report.checklist[0].detail.endswith("SET001 was left out")


def test_a_line_whose_rule_could_not_judge_is_not_judged() -> None:
    report = judge(Study.of(relabelled(lambda _i, _shot: Shot(), uncaptioned())), builtin())
    assert states(report)[CHECKLIST[3].item] is CheckState.NOT_JUDGED
    assert states(report)[CHECKLIST[12].item] is CheckState.NOT_JUDGED


@pytest.mark.parametrize("count", [15, 16, 19])
def test_fifteen_curated_images_are_enough_for_the_checklist(count: int) -> None:
    report = judge(Study.of(sample().only(sample().images[:count])), builtin())
    assert "SET001" in report.codes
    assert report.checklist[0].state is CheckState.PASS


def test_fourteen_images_are_not_enough() -> None:
    assert judge(Study.of(sample().only(sample().images[:14])), builtin()).checklist[0].state is CheckState.FAIL


@pytest.mark.parametrize(
    ("packaged", "state"), [(None, CheckState.NOT_JUDGED), (True, CheckState.PASS), (False, CheckState.FAIL)]
)
def test_the_zip_is_judged_by_who_packs(packaged: bool | None, state: CheckState) -> None:  # noqa: FBT001 - a case's value
    line = checklist(Study.of(sample()), (), (), packaged=packaged)[-1]
    assert (line.item, line.state) == (ZIP, state)


def test_numbers_of_an_empty_set() -> None:
    report = judge(Study.of(sample().only(())), builtin())
    assert report.checklist[0].detail.startswith("0 pictures, flux-2 wants 20-30; ")
    assert report.checklist[1].detail == ""


def test_two_sizes_are_counted() -> None:
    mixed = with_facts(lambda i, facts: attrs.evolve(facts, width=512) if i == 0 else facts)
    assert judge(Study.of(mixed), builtin()).checklist[1].detail.startswith("2 sizes; ")


def tables(dataset: Dataset) -> dict[str, CoverageTable]:
    return {table.attribute: table for table in coverage(Study.of(dataset))}


def test_tables_list_all_framings_and_angles_and_the_values_there_are() -> None:
    found = tables(sample())
    assert list(found) == ["framing", "angle", "expression", "lighting", "environment", "outfit"]
    assert [row.value for row in found["framing"].rows] == ["close_up", "medium", "full_body", "back"]
    assert [row.value for row in found["angle"].rows] == [angle.value for angle in Angle]
    assert [(row.value, row.count, row.target) for row in found["expression"].rows[:2]] == [
        ("neutral", 12, (0.3, 0.4)),
        ("focused", 5, (None, 0.2)),
    ]
    assert found["framing"].rows[0].target == (0.33, 0.4)
    assert found["outfit"].rows[0].target == (0.35, 0.65)
    assert found["outfit"].rows[1].target is None
    assert found["environment"].rows[0].target == (None, 0.4)
    assert found["lighting"].rows[0].target is None


def test_what_only_the_caption_tells_is_marked() -> None:
    text = "JINXCHAR with a furious expression in an industrial corridor under soft window light, seen from the front."
    base = relabelled(lambda i, shot: attrs.evolve(shot, expression=None) if i == 0 else shot)
    dataset = base.captioned([(base.images[0], Caption(text=text))])
    rows = {row.value: row for row in tables(dataset)["expression"].rows}
    assert (rows["furious"].count, rows["furious"].captioned) == (2, 1)
    assert tables(dataset)["expression"].unknown == 0


def test_unknown_values_are_counted_apart() -> None:
    table = tables(relabelled(lambda i, shot: Shot() if i < 3 else shot, uncaptioned()))["lighting"]
    assert (table.unknown, table.total) == (3, 25)


def hits(*found: Hit | Unknown) -> Rule:
    return attrs.evolve(rule("IMG001"), code="ZZZ001", name="zzz", check=lambda _study, _limits: found)


@pytest.mark.parametrize(
    ("glob", "hit", "waived"),
    [
        ("*", Hit(message="m", fix="f."), True),
        ("a.png", Hit(message="m", fix="f.", image="a.png"), True),
        ("a*", Hit(message="m", fix="f.", image="b.png"), False),
        ("a*", Hit(message="m", fix="f.", images=("a1.png", "a2.png")), True),
        ("a*", Hit(message="m", fix="f.", images=("a1.png", "b.png")), False),
        ("a [1].png", Hit(message="m", fix="f.", image="a [1].png"), True),
        ("a*", Hit(message="m", fix="f."), False),
    ],
)
def test_what_a_waiver_covers(glob: str, hit: Hit, *, waived: bool) -> None:
    report = judge(Study.of(sample()), [hits(hit)], waivers=[Waiver(code="ZZZ001", image=glob, reason="so")])
    assert report.waived == waived


def test_equal_findings_and_unknowns_are_told_once() -> None:
    hit, unknown = Hit(message="m", fix="f."), Unknown(reason="r", fix="f.")
    report = judge(Study.of(sample()), [hits(hit, unknown, hit, unknown)])
    assert (len(report.findings), len(report.not_judged)) == (1, 1)


def test_findings_that_differ_only_where_they_stand_keep_one_order() -> None:
    found = [Hit(message="m", fix="f.", image="a.png", spans=((start, start + 1),)) for start in range(8)]
    report = judge(Study.of(sample()), [hits(*reversed(found))])
    assert [each.spans[0][0] for each in report.findings] == list(range(8))


def test_a_rule_that_crashes_is_a_bug_with_its_code() -> None:
    def check(_study: object, _limits: object) -> tuple[Hit, ...]:
        raise ZeroDivisionError("by nothing")

    with pytest.raises(RuleCrashError, match="rule ZZZ001 crashed: ZeroDivisionError: by nothing"):
        judge(Study.of(sample()), [attrs.evolve(hits(), check=check)])


def test_limits_are_overridden_by_name() -> None:
    limits = {"IMG009": {"sharpness": 10_000.0}}
    assert len(judge(Study.of(sample()), [rule("IMG009")], limits=limits).findings) == 28


def test_merged_reports_add_counts_and_keep_the_worse_state() -> None:
    def report(state: CheckState, detail: str, count: int) -> Report:
        return Report(
            images=count,
            findings=(Finding(code="A", name="a", severity=Severity.INFO, message=detail, fix="f."),),
            not_judged=(NotJudged(code="B", reason="r", fix="f."),),
            checklist=(ChecklistItem(item="i", state=state, detail=detail), ChecklistItem(item=detail, state=state)),
            coverage=(
                CoverageTable(
                    attribute="angle",
                    rows=(
                        CoverageRow(value="front", count=count, captioned=1),
                        CoverageRow(value=detail, count=1, target=(0.1, None)),
                    ),
                    unknown=2,
                ),
            ),
        )

    merged = report(CheckState.NOT_JUDGED, "y", 3).merged(report(CheckState.PASS, "x", 4))
    assert merged.images == 7
    assert [each.message for each in merged.findings] == ["x", "y"]
    assert len(merged.not_judged) == 1
    assert [(line.item, line.state.value, line.detail) for line in merged.checklist] == [
        ("i", "not_judged", "y; x"),
        ("y", "not_judged", ""),
        ("x", "pass", ""),
    ]
    (table,) = merged.coverage
    assert table.unknown == 4
    assert [(row.value, row.count, row.captioned, row.target) for row in table.rows] == [
        ("front", 7, 2, None),
        ("y", 1, 0, (0.1, None)),
        ("x", 1, 0, (0.1, None)),
    ]


def test_an_axis_of_one_value_is_constant() -> None:
    axis = Study.of(relabelled(lambda i, shot: attrs.evolve(shot, lighting="neon" if i > 3 else None))).axes["lighting"]
    assert axis.constant == "neon"
    assert not axis.varies
    assert Study.of(sample()).axes["lighting"].constant is None
