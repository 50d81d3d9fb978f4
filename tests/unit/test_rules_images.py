import attrs
import pytest

from lorakit.knowledge import CONTRACTS
from lorakit.model import Dataset, FaultKind, Finding, ImageFacts, ImageFault, Severity, Stray, StrayKind, Treatment
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import altered, sample, uncaptioned, with_facts


def study(dataset: Dataset, trainer: str | None = None, **changes: object) -> Study:
    found = Study.of(attrs.evolve(dataset, trainer=trainer))
    return attrs.evolve(found, contract=attrs.evolve(found.contract, **changes)) if changes else found  # type: ignore[misc]  # a contract is there


def judged(found: Study, code: str) -> tuple[Finding, ...]:
    return judge(found, [rule for rule in builtin() if rule.code == code]).findings


def first(**changes: object) -> Dataset:
    def change(index: int, facts: ImageFacts) -> ImageFacts:
        return ImageFacts(**{**attrs.asdict(facts), **changes}) if index == 0 else facts

    return with_facts(change)


def named(*names: str, captioned: bool = True) -> Dataset:
    base = sample() if captioned else uncaptioned()
    return altered(
        lambda i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=names[i])),
        base.only(base.images[: len(names)]),
    )


MEASURED = [f"IMG{number:03}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 14)]


@pytest.mark.parametrize("code", MEASURED)
def test_pictures_nobody_measured_are_told_once(code: str) -> None:
    bare = altered(
        lambda i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=None)) if i < 3 else item
    )
    report = judge(Study.of(bare), [rule for rule in builtin() if rule.code == code])
    assert report.findings == ()
    assert [each.reason.startswith("3 of 28 images were not measured") for each in report.not_judged] == [True]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (FaultKind.UNREADABLE, "IMG001"),
        (FaultKind.NO_DECODER, "IMG001"),
        (FaultKind.NO_ACCESS, "IMG001"),
        (FaultKind.PIXEL_BUDGET, "IMG012"),
    ],
)
def test_each_fault_has_its_rule_and_all_others_pass_over_it(kind: FaultKind, code: str) -> None:
    fault = ImageFault(kind=kind, detail="what was seen", fix="What to do.")
    dataset = altered(
        lambda i, item: attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=fault)) if i == 4 else item
    )
    report = judge(Study.of(dataset), [rule for rule in builtin() if rule.code[:3] in {"IMG", "DUP", "BKG"}])
    (finding,) = report.findings
    assert (finding.code, finding.image, finding.message, finding.fix) == (
        code,
        sample().images[4],
        "what was seen",
        "What to do.",
    )


def test_mixed_sizes_name_those_that_differ_from_the_commonest() -> None:
    (finding,) = judged(study(first(width=768, height=1024)), "IMG002")
    assert finding.images == sample().images[:1]
    assert "768 x 1024" in finding.message


def test_small_and_large_pictures_are_told_apart() -> None:
    small, large = judged(study(first(width=300, height=400)), "IMG003"), judged(study(first(width=2048)), "IMG003")
    assert "300 x 400: they would be enlarged by up to 3.4 times" in small[0].message
    assert "larger than flux-2's 1024 x 1024, or not square" in large[0].message


@pytest.mark.parametrize(
    ("name", "kind", "trainer", "said"),
    [
        ("a.png", "PNG", None, None),
        ("a.PNG", "PNG", "musubi-tuner", None),
        ("a.Jpeg", "JPEG", None, None),
        ("a.jpg", "MPO", None, None),
        ("a.jpg", "PNG", None, "the content is PNG, but its name ends in .jpg"),
        ("a", "PNG", None, "the content is PNG, but its name has no suffix"),
        (".png", "PNG", None, "the content is PNG, but its name has no suffix"),
        ("a.webp", "WEBP", "ai-toolkit", "WEBP instead of PNG or JPEG; ostris/ai-toolkit reads .webp files"),
        ("a.webp", "WEBP", "fal", "WEBP instead of PNG or JPEG; fal.ai leaves out .webp files"),
        ("a", "GIF", "fal", "GIF instead of PNG or JPEG; fal.ai leaves out such files"),
    ],
)
def test_formats(name: str, kind: str, trainer: str | None, said: str | None) -> None:
    dataset = with_facts(lambda _i, facts: attrs.evolve(facts, format=kind), named(name))
    assert [each.message for each in judged(study(dataset, trainer), "IMG004")] == ([said] if said else [])


@pytest.mark.parametrize(
    ("trainer", "severity", "said"),
    [
        (None, Severity.WARNING, "the trainer may turn it or not"),
        ("ai-toolkit", Severity.WARNING, "ostris/ai-toolkit turns it upright"),
        ("musubi-tuner", Severity.ERROR, "kohya-ss/musubi-tuner would train on it turned or mirrored"),
        ("fal", Severity.WARNING, "fal.ai may turn it or not"),
    ],
)
def test_orientation_is_an_error_where_the_trainer_ignores_it(
    trainer: str | None, severity: Severity, said: str
) -> None:
    (finding,) = judged(study(first(orientation=8), trainer), "IMG005")
    assert finding.severity is severity
    assert finding.message.endswith(said)


def test_transparency_says_what_the_trainer_would_show() -> None:
    dataset = first(alpha=True, transparent=0.25, mode="RGBA")
    assert "most trainers show black" in judged(study(dataset), "IMG006")[0].message
    (dropped,) = judged(study(dataset, "ai-toolkit", alpha=Treatment.FLATTENED), "IMG006")
    assert "drops the transparency" in dropped.message
    (open_,) = judged(study(dataset, "ai-toolkit", alpha=Treatment.UNKNOWN), "IMG006")
    assert "is not documented" in open_.message
    assert judged(study(first(alpha=True, mode="RGBA")), "IMG006") == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"mode": "CMYK"}, "stored in CMYK (mode CMYK)"),
        ({"mode": "I;16"}, "stored in 16-bit grey (mode I;16)"),
        ({"mode": "P"}, "stored in palette (mode P)"),
        ({"mode": "HSV"}, "stored in HSV (mode HSV)"),
        ({"wide_gamut": True, "profile": "Display P3"}, "colour profile Display P3"),
        ({"wide_gamut": True}, "colour profile without a name"),
    ],
)
def test_colour_modes(changes: dict[str, object], said: str) -> None:
    assert judged(study(first(**changes)), "IMG007")[0].message.startswith(said)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"jpeg_quality": 74, "format": "JPEG"}, "JPEG quality 74, at least 75 wanted"),
        ({"jpeg_quality": 75, "format": "JPEG"}, None),
        ({"blockiness": 1.5}, "8 x 8 blocks are visible"),
        ({"blockiness": 1.25}, None),
    ],
)
def test_compression(changes: dict[str, object], said: str | None) -> None:
    findings = judged(study(first(**changes)), "IMG008")
    assert [each.message.startswith(said or "") for each in findings] == ([True] if said else [])


def test_a_phones_second_view_is_no_animation() -> None:
    assert judged(study(first(frames=2, format="MPO")), "IMG014") == ()
    assert len(judged(study(first(frames=2, format="PNG")), "IMG014")) == 1


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("a.png", "A.png"), "differ by case or Unicode form only"),
        (("Stra\u00dfe.png", "strasse.png"), "differ by case or Unicode form only"),
        (("caf\u00e9.png", "cafe\u0301.png"), "differ by case or Unicode form only"),
        (("a.png", "a.jpg"), "differ by suffix only: they share one caption file"),
        (("x/a.png", "y/a.png"), None),
        (("a.b.png", "a.png"), None),
    ],
)
def test_names_that_collide(names: tuple[str, str], said: str | None) -> None:
    findings = judged(study(named(*names)), "IMG013")
    assert [(said or "") in each.message and each.images == tuple(sorted(names)) for each in findings] == (
        [True] if said else []
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("CON.png", "CON.png is a device name on Windows"),
        ("com1/a.png", "com1 is a device name on Windows"),
        ("console.png", None),
        ("a.png ", "ends in a dot or a space"),
        ("dir./a.png", "ends in a dot or a space"),
        ("-a.png", "begins with a dash"),
        ("a?.png", "holds ?, which Windows does not allow"),
        ("a\tb.png", "control character U+0009"),
        ("a\u202egnp.exe.png", "control character U+202E"),
        ("\u00e9" * 128 + ".png", "has 260 bytes"),
        ("my photo's (1).png", None),
        ("caf\u00e9 \u200d.png", None),
    ],
)
def test_names_that_do_not_travel(name: str, said: str | None) -> None:
    findings = judged(study(named(name)), "IMG013")
    assert [(said or "") in each.message and each.image == name for each in findings] == ([True] if said else [])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("\U0001f9d1\u200d\U0001f680.png", "the name holds U+1F9D1"),
        ("x" * 200 + ".png", "the name has 204 bytes"),
        ("photo.PNG", "the suffix .PNG is not lower case"),
        ("Photo", None),
    ],
)
def test_names_that_some_programs_do_not_take_are_worth_knowing(name: str, said: str | None) -> None:
    findings = judged(study(named(name)), "IMG013")
    assert [(said or "") in each.message and each.severity is Severity.INFO for each in findings] == (
        [True] if said else []
    )


@pytest.mark.parametrize(
    ("name", "trainer", "captioned", "said"),
    [
        ("a_mask.png", None, True, "the name is taken for the mask of another image"),
        ("a_start.png", None, True, "one half of an edit pair"),
        ("a_END.png", "musubi-tuner", True, "one half of an edit pair"),
        ("a_mask.png", "fal", True, "fal.ai takes the name for the mask of another image"),
        ("default.png", "ai-toolkit", True, None),
        ("a-masklabel.png", "onetrainer", True, "Nerogar/OneTrainer takes the name for"),
        ("a_1_2_3_4.png", None, False, "it borrows a.txt, by sd-scripts"),
        ("a_1_2_3_4.png", "sd-scripts", False, "kohya-ss/sd-scripts takes the name for"),
        ("a_1_2_3_4.png", "sd-scripts", True, None),
        ("a_1_2_3_4.png", None, True, None),
        ("a_1_2_3.png", None, False, None),
        ("unmasked.png", "fal", True, None),
    ],
)
def test_names_that_trainers_take_for_something_else(
    name: str, trainer: str | None, said: str | None, *, captioned: bool
) -> None:
    findings = judged(study(named(name, captioned=captioned), trainer), "IMG013")
    assert [(said or "") in each.message for each in findings] == ([True] if said else [])


def test_strays_are_told_by_kind_and_the_bad_ones_loudly() -> None:
    strays = (
        Stray(name="__MACOSX/._b", kind=StrayKind.DEBRIS),
        Stray(name=".DS_Store", kind=StrayKind.DEBRIS),
        Stray(name="gone.png", kind=StrayKind.DANGLING_LINK),
        Stray(name="candidates.jsonl", kind=StrayKind.BAD_RECORD, detail="line 3 is no JSON"),
        Stray(name="locked", kind=StrayKind.NO_ACCESS),
        Stray(name="lonely.txt", kind=StrayKind.ORPHAN_CAPTION),
    )
    findings = judged(study(attrs.evolve(sample(), strays=strays)), "IMG015")
    assert [(each.severity.value, each.message) for each in findings] == [
        ("warning", "candidates.jsonl cannot be used: line 3 is no JSON"),
        ("warning", "locked may not be read"),
        ("info", "files that systems leave behind: .DS_Store, __MACOSX/._b"),
        ("info", "links to nowhere: gone.png"),
    ]


def test_every_contract_names_traps_as_patterns() -> None:
    for trainer in CONTRACTS:
        judged(study(named("x_mask.png"), trainer), "IMG013")
