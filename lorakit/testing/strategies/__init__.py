"""Hypothesis strategies for every value, valid by construction, from pools of nasty words and names.

``st.from_type(Dataset)`` finds them by itself.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis.strategies import SearchStrategy

from lorakit import model, vocab
from lorakit.testing.strategies.facts import contracts, profiles, ranges, reference_models, targets
from lorakit.testing.strategies.outcomes import (
    broken,
    checklist_items,
    codes,
    coverage_rows,
    coverage_tables,
    findings,
    not_judged,
    packaged_images,
    packages,
    reports,
    training_specs,
    waivers,
)
from lorakit.testing.strategies.sets import (
    candidates,
    captions,
    characters,
    datasets,
    encoding_faults,
    image_facts,
    image_faults,
    items,
    known_shots,
    provenances,
    shots,
    steps,
    strays,
)
from lorakit.testing.strategies.words import (
    environments,
    expressions,
    image_names,
    known_labels,
    labels,
    lightings,
    outfits,
    sentences,
    texts,
    triggers,
    vocabularies,
)

BY_VALUE: Mapping[type, Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        model.Broken: broken,
        model.Candidate: candidates,
        model.Caption: captions,
        model.Character: characters,
        model.ChecklistItem: checklist_items,
        model.CoverageRow: coverage_rows,
        model.CoverageTable: coverage_tables,
        model.Dataset: datasets,
        model.EncodingFault: encoding_faults,
        model.Finding: findings,
        model.ImageFacts: image_facts,
        model.ImageFault: image_faults,
        model.Item: items,
        model.ModelProfile: profiles,
        model.NotJudged: not_judged,
        model.Package: packages,
        model.PackagedImage: packaged_images,
        model.Provenance: provenances,
        model.Range: ranges,
        model.ReferenceModel: reference_models,
        model.Report: reports,
        model.Shot: shots,
        model.Step: steps,
        model.Stray: strays,
        model.Targets: targets,
        model.TrainerContract: contracts,
        model.TrainingSpec: training_specs,
        model.Waiver: waivers,
        vocab.Environment: environments,
        vocab.Expression: expressions,
        vocab.Lighting: lightings,
        vocab.Outfit: outfits,
        vocab.Vocabulary: vocabularies,
    }
)
"""The strategy of each value; ``st.from_type`` asks here."""

__all__ = [
    "BY_VALUE",
    "broken",
    "candidates",
    "captions",
    "characters",
    "checklist_items",
    "codes",
    "contracts",
    "coverage_rows",
    "coverage_tables",
    "datasets",
    "encoding_faults",
    "environments",
    "expressions",
    "findings",
    "image_facts",
    "image_faults",
    "image_names",
    "items",
    "known_labels",
    "known_shots",
    "labels",
    "lightings",
    "not_judged",
    "outfits",
    "packaged_images",
    "packages",
    "profiles",
    "provenances",
    "ranges",
    "reference_models",
    "reports",
    "sentences",
    "shots",
    "steps",
    "strays",
    "targets",
    "texts",
    "training_specs",
    "triggers",
    "vocabularies",
    "waivers",
]


def __dir__() -> list[str]:
    return __all__
