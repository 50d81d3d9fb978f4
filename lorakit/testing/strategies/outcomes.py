"""Strategies for findings, reports, packages and training specs."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lorakit.knowledge import CONTRACTS, MODELS
from lorakit.model import (
    Blocker,
    Broken,
    ChecklistItem,
    CoverageRow,
    CoverageTable,
    Finding,
    Missed,
    NotJudged,
    Override,
    Package,
    PackagedImage,
    Preview,
    PreviewImage,
    Reason,
    Report,
    Selection,
    TrainingSpec,
    Waiver,
)
from lorakit.testing.strategies._derive import derive, many
from lorakit.testing.strategies.words import image_names, texts, triggers

__all__ = [
    "blockers",
    "broken",
    "checklist_items",
    "codes",
    "coverage_rows",
    "coverage_tables",
    "findings",
    "missed",
    "not_judged",
    "overrides",
    "packaged_images",
    "packages",
    "preview_images",
    "previews",
    "reasons",
    "reports",
    "selections",
    "training_specs",
    "waivers",
]


def __dir__() -> list[str]:
    return __all__


def codes() -> SearchStrategy[str]:
    """Codes of rules, built-in and strangers'."""
    return st.sampled_from(("CAP001", "RED004", "COV001", "DUP002", "IMG013", "ACME001"))


def findings() -> SearchStrategy[Finding]:
    """Findings about an image or the set, waived or not."""
    span = st.tuples(st.integers(0, 200), st.integers(1, 40)).map(lambda pair: (pair[0], sum(pair)))
    return derive(
        Finding,
        code=codes(),
        name=st.sampled_from(("missing-caption", "identity-captioned", "framing-share")),
        image=st.none() | image_names(),
        images=many(image_names()),
        spans=many(span),
        message=texts(min_size=1),
        fix=texts(min_size=1),
    )


def not_judged() -> SearchStrategy[NotJudged]:
    """Rules that lacked something."""
    return derive(NotJudged, code=codes())


def waivers() -> SearchStrategy[Waiver]:
    """Findings somebody accepts."""
    return derive(Waiver, code=codes(), image=st.one_of(st.just("*"), image_names()))


def checklist_items() -> SearchStrategy[ChecklistItem]:
    """Lines of the checklist."""
    return derive(ChecklistItem)


def coverage_rows() -> SearchStrategy[CoverageRow]:
    """Rows of a coverage table."""
    end = st.none() | st.floats(0, 1)
    return derive(CoverageRow, count=st.integers(0, 1000), target=st.none() | st.tuples(end, end))


def coverage_tables() -> SearchStrategy[CoverageTable]:
    """Coverage tables."""
    attribute = st.sampled_from(("framing", "angle", "expression", "lighting", "environment", "outfit"))
    return derive(CoverageTable, attribute=attribute, rows=many(coverage_rows()))


def broken() -> SearchStrategy[Broken]:
    """Plug-ins that could not be used."""
    return derive(Broken)


def reports() -> SearchStrategy[Report]:
    """Reports, their findings in order."""
    return derive(
        Report,
        findings=st.lists(findings(), max_size=4).map(lambda found: tuple(sorted(found, key=lambda each: each.order))),
        not_judged=many(not_judged()),
        checklist=many(checklist_items()),
        coverage=many(coverage_tables()),
        broken=many(broken(), max_size=2),
    )


def training_specs() -> SearchStrategy[TrainingSpec]:
    """Training runs of any model and trainer lorakit knows."""
    above_zero = st.none() | st.floats(1e-6, 1000)
    positive = st.none() | st.integers(1, 10_000)
    return derive(
        TrainingSpec,
        model=st.sampled_from(sorted(MODELS)),
        trainer=st.none() | st.sampled_from(sorted(CONTRACTS)),
        steps=positive,
        learning_rate=above_zero,
        rank=positive,
        alpha=above_zero,
        resolution=st.integers(1, 4096),
        trigger=st.none() | triggers(),
    )


def blockers() -> SearchStrategy[Blocker]:
    """What keeps trainings from starting."""
    return derive(Blocker, code=st.none() | codes(), images=many(image_names()))


def overrides() -> SearchStrategy[Override]:
    """Errors somebody trains in spite of."""
    return derive(Override, code=codes(), reason=st.sampled_from(("accepted", "\u00fcberpr\u00fcft")))


def preview_images() -> SearchStrategy[PreviewImage]:
    """Images as a trainer reads them."""
    return derive(PreviewImage, image=image_names(), cut=st.floats(0, 0.99), scale=st.floats(0.01, 100))


def previews() -> SearchStrategy[Preview]:
    """What trainers read of sets."""
    return derive(
        Preview,
        trainer=st.sampled_from(sorted(CONTRACTS)),
        model=st.sampled_from(sorted(MODELS)),
        images=many(preview_images()),
    )


def packaged_images() -> SearchStrategy[PackagedImage]:
    """Images of a package."""
    digest = st.binary(min_size=32, max_size=32).map(bytes.hex)
    return derive(PackagedImage, source=image_names(), source_digest=digest, digest=digest)


def packages() -> SearchStrategy[Package]:
    """Packaged training sets."""
    return derive(Package, trigger=triggers(), spec=training_specs(), images=many(packaged_images()))


def missed() -> SearchStrategy[Missed]:
    """Ranges that a picked set does not meet."""
    return derive(Missed, range=st.sampled_from(("framing back", "distinct angles", "neutral")), code=codes())


def reasons() -> SearchStrategy[Reason]:
    """Why candidates are in a set or out of it."""
    return derive(Reason, image=image_names(), text=texts(min_size=1), rival=st.none() | image_names())


def selections() -> SearchStrategy[Selection]:
    """Selections, those without a set among them."""
    return derive(Selection, chosen=many(image_names()), conflicts=many(texts(min_size=1)))
