import attrs
import pytest

from lorakit.errors import FieldError
from lorakit.knowledge import MODELS
from lorakit.model import (
    Character,
    Dataset,
    FaultKind,
    ImageFault,
    Item,
    Origin,
    Provenance,
    Purpose,
    Range,
    Report,
    Severity,
    Shot,
    Step,
    Targets,
)
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import CHARACTER, altered, reference_sample, relabelled, sample, uncaptioned, with_facts


def report(study: Study | Dataset, *codes: str) -> Report:
    found = Study.of(study) if isinstance(study, Dataset) else study
    return judge(found, [rule for rule in builtin() if rule.code in codes])


def first(count: int, model: str = "flux-2") -> Dataset:
    return sample(model).only(sample(model).images[:count])


def made(provenance: Provenance, dataset: Dataset | None = None) -> Dataset:
    return altered(
        lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, provenance=provenance)), dataset
    )


def generated(*engines: str, loras: tuple[str, ...] = ()) -> Provenance:
    return Provenance(origin=Origin.GENERATED, steps=tuple(Step(engine=engine, loras=loras) for engine in engines))


@pytest.mark.parametrize(
    ("count", "model", "severity"),
    [
        (14, "flux-2", Severity.ERROR),
        (15, "flux-2", Severity.WARNING),
        (19, "flux-2", Severity.WARNING),
        (20, "flux-2", None),
        (9, "wan-2.2", Severity.ERROR),
        (10, "wan-2.2", None),
        (15, "wan-2.2", None),
    ],
)
def test_how_many_images_a_model_wants(count: int, model: str, severity: Severity | None) -> None:
    findings = report(first(count, model), "SET001").findings
    assert [finding.severity for finding in findings] == ([severity] if severity else [])


def test_too_many_images() -> None:
    few = attrs.evolve(MODELS["flux-2"], images=Range(5, 10), fewest_images=5)
    (finding,) = report(Study(dataset=sample(), profile=few), "SET001").findings
    assert finding.severity is Severity.WARNING
    assert finding.fix.startswith("Leave out 18")


def test_unreadable_images_do_not_count() -> None:
    fault = ImageFault(kind=FaultKind.UNREADABLE, detail="empty", fix="Copy it again.")
    broken = altered(
        lambda i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=fault)) if i < 3 else item,
        first(20),
    )
    (finding,) = report(broken, "SET001").findings
    assert finding.message == "17 pictures (3 more cannot be read), FLUX.2 [dev] wants 20-30"


def test_an_upscaler_is_no_second_engine() -> None:
    assert report(made(generated("nbp", "seedvr2")), "SET003").codes == {"SET003"}
    assert report(made(generated("qwen-multi-angle", "seedvr2", "nbp")), "SET003").codes == frozenset()
    assert report(made(generated("my-own-engine")), "SET003").codes == {"SET003"}


def test_one_generated_picture_has_one_engine_of_course() -> None:
    assert report(made(generated("nbp"), first(1)), "SET003").codes == frozenset()


def test_engines_nobody_recorded_are_not_judged_once() -> None:
    result = report(made(Provenance()), "SET003", "SET004")
    assert [each.code for each in result.not_judged] == ["SET003", "SET004"]
    assert report(made(Provenance(origin=Origin.KEYSTONE)), "SET003", "SET004").not_judged == ()


@pytest.mark.parametrize(
    ("lora", "trigger", "name", "circular"),
    [
        ("jinx_v2.safetensors", "JINXCHAR", "", True),
        ("JinxChar-000900", "JINXCHAR", "", True),
        ("loras/ARCANE_Jinx2", "zx9", "JINX", True),
        ("multi-angle", "JINXCHAR", "JINX", False),
        ("al_final", "AL", "", True),
        ("real_skin", "AL", "", False),
        ("char", "CHAR", "", True),
    ],
)
def test_whose_lora_it_is(lora: str, trigger: str, name: str, *, circular: bool) -> None:
    dataset = attrs.evolve(made(generated("z", loras=(lora,))), character=Character(trigger=trigger, name=name))
    assert bool(report(dataset, "SET004").findings) is circular


def keystone(angle: str | None, framing: str | None = None, expression: str | None = "neutral") -> Item:
    item = uncaptioned().items[0]
    shot = Shot(angle=angle, framing=framing, expression=expression)
    image = f"{angle}-{framing}.png"
    provenance = Provenance(origin=Origin.KEYSTONE)
    return attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=image, shot=shot, provenance=provenance))


def keystones(*items: Item) -> Dataset:
    return attrs.evolve(sample(), items=items)


def test_a_set_without_keystones_is_not_judged_once() -> None:
    result = report(made(Provenance()), "KEY001", "KEY002", "KEY003")
    assert [each.code for each in result.not_judged] == ["KEY001", "KEY002", "KEY003"]


def test_keystone_targets_may_be_open() -> None:
    free = attrs.evolve(MODELS["flux-2"], targets=Targets(keystones=Range()))
    result = report(Study(dataset=keystones(keystone("front", "close_up")), profile=free), "KEY001", "KEY003")
    assert {finding.code for finding in result.findings} == {"KEY003"}
    assert result.count(Severity.WARNING) == 7


def test_keystones_of_unknown_expression_are_not_judged() -> None:
    result = report(keystones(keystone("back", expression=None), keystone("front", "medium", "sad")), "KEY002")
    assert [finding.image for finding in result.findings] == ["front-medium.png"]
    assert [each.reason for each in result.not_judged] == ["the expression of 1 of 2 keystones is not known"]


def test_views_count_with_their_framing() -> None:
    result = report(keystones(keystone("front", "medium"), keystone("three_quarter_right", "full_body")), "KEY003")
    missing = [finding.message.split(" (")[0].removeprefix("no keystone shows the ") for finding in result.findings]
    assert missing == [
        "back or over the shoulder",
        "front close-up",
        "full body front",
        "profile left",
        "profile right",
        "three-quarter left close-up",
        "three-quarter right close-up",
    ]


def test_a_view_that_may_be_there_is_not_called_missing() -> None:
    result = report(keystones(keystone("front"), keystone("back_left")), "KEY003")
    assert [each.reason.rpartition(": ")[2] for each in result.not_judged] == ["front close-up, full body front"]
    assert not [each for each in result.findings if "front" in each.message.split(" (")[0]]
    assert report(keystones(keystone(None)), "KEY003").findings == ()


def test_the_eighth_view_is_an_info_when_seven_are_enough() -> None:
    (finding,) = report(sample("wan-2.2"), "KEY003").findings
    assert finding.severity is Severity.INFO


def references(model: str = "flux-2-multi-reference") -> Dataset:
    return attrs.evolve(reference_sample(), model=model)


def test_references_are_judged_by_their_own_rules_only() -> None:
    codes = {each.code for each in judge(Study.of(references()), builtin()).not_judged}
    assert not codes
    assert judge(Study.of(references()), builtin()).checklist == ()
    assert report(attrs.evolve(sample(), model="flux-2"), "REF001", "REF002", "REF003") == attrs.evolve(
        report(sample()), checklist=report(sample()).checklist
    )


def test_a_clean_label_does_not_excuse_a_busy_border() -> None:
    busy = with_facts(lambda _i, facts: attrs.evolve(facts, border_white=0.0, border_spread=0.9), references())
    assert len(report(busy, "REF001").findings) == 2
    assert (
        "border colours spread over 90 %"
        in report(relabelled(lambda _i, _shot: Shot(), busy), "REF001").findings[0].message
    )


def test_unmeasured_references_are_judged_by_their_label() -> None:
    bare = altered(
        lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)), references()
    )
    assert report(bare, "REF001").findings == ()
    street = relabelled(lambda i, shot: attrs.evolve(shot, environment="city street" if i else None), bare)
    result = report(street, "REF001")
    assert [finding.image for finding in result.findings] == [sample().images[1]]
    assert len(result.not_judged) == 1


def test_removed_backgrounds_are_judged_by_their_own_rule() -> None:
    vace = references("wan-2.1-vace")
    assert report(vace, "REF001", "REF003").codes == {"REF003"}
    bare = altered(lambda _i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)), vace)
    assert [each.code for each in report(bare, "REF003").not_judged] == ["REF003"]


def test_references_without_a_model_are_not_counted() -> None:
    study = attrs.evolve(Study.of(references()), reference=None)
    result = report(study, "REF001", "REF002", "REF003")
    assert [each.code for each in result.not_judged] == ["REF002", "REF003"]
    busy = with_facts(lambda _i, facts: attrs.evolve(facts, border_white=0.0, border_spread=0.9), references())
    assert "a plain one is wanted" in report(attrs.evolve(study, dataset=busy), "REF001").findings[0].message


def test_too_few_references() -> None:
    one = references("veo-3.1").only(references().images[:1])
    assert report(one, "REF002").findings[0].fix == "Add 1 more."


def test_a_model_nobody_knows_is_refused_with_the_names() -> None:
    with pytest.raises(FieldError, match="unknown model 'flux-3'"):
        Study.of(attrs.evolve(sample(), model="flux-3"))
    with pytest.raises(FieldError, match="unknown trainer 'x'"):
        Study.of(attrs.evolve(sample(), trainer="x"))
    with pytest.raises(FieldError, match="unknown model 'flux-2'"):
        Study.of(attrs.evolve(sample(), purpose=Purpose.REFERENCE))
    assert Study.of(attrs.evolve(sample(), character=CHARACTER, trainer="fal")).contract is not None
