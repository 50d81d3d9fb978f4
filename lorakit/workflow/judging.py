"""Validating a set by all rules that hold for it."""

from collections.abc import Iterable
from pathlib import Path

import attrs

from lorakit.errors import InputError
from lorakit.model import Dataset, Purpose, Report, TrainingSpec
from lorakit.rules import Near, Rule, Study, judge
from lorakit.workflow.loading import load
from lorakit.workflow.settings import Settings, settings_of

__all__ = ["study_of", "validate"]

_MANY = 2000
"""Among more pictures near-duplicates are looked for the quick way; it needs numpy."""


def __dir__() -> list[str]:
    return __all__


def validate(dataset: Dataset | str | Path, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Report:
    """Judge a set by lorakit's rules and those of plug-ins, with the project's waivers and parameters.

    Args:
        dataset: The set, or a folder to load with no more said.
        select: Codes, or beginnings of codes (``RED``), of the only rules to ask; none for all.
        ignore: Codes, or beginnings of codes, of rules to leave out.

    Returns:
        The report; it shows itself in a notebook.

    Raises:
        InputError: A code names no rule, or the model or trainer is not known.
        RuleCrashError: A rule raised: a bug in the rule.
    """
    whole = dataset if isinstance(dataset, Dataset) else load(dataset)
    settings = settings_of(whole)
    config = settings.config
    rules = _chosen(settings.plugins.rules, tuple(select) or config.select, (*ignore, *config.ignore))
    return judge(
        study_of(whole, settings),
        rules,
        limits=config.limits,
        waivers=config.waivers,
        broken=settings.plugins.broken,
    )


def study_of(dataset: Dataset, settings: Settings | None = None) -> Study:
    """Return a set as the rules look at it.

    Raises:
        InputError: The model or trainer is not known.
    """
    found = settings or settings_of(dataset)
    study = Study(
        dataset=dataset,
        profile=found.profile(dataset),
        contract=found.contract(dataset),
        spec=_spec(dataset, found),
        reference=found.reference(dataset),
    )
    return study if len(study.measured) <= _MANY else attrs.evolve(study, near=_near(study, found))


def _near(study: Study, settings: Settings) -> Near:
    """Look for near-duplicates the quick way."""
    from lorakit.picking import near_pairs  # noqa: PLC0415 - only large sets need it
    from lorakit.rules.duplicates import distinct_pictures  # noqa: PLC0415 - as above

    rule = next(rule for rule in settings.plugins.rules if rule.code == "DUP002")
    limits = {**rule.limits, **settings.config.limits.get(rule.code, {})}
    pictures = distinct_pictures(study, limits["flat"])
    names, most = [image for image, _ in pictures], max(0, int(limits["same"]) - 1)
    found = near_pairs([(facts.phash, facts.phash_mirrored) for _, facts in pictures], most)
    pairs = {(names[pair.first], names[pair.second]): (pair.distance, pair.mirrored) for pair in found}
    return Near(most=most, pairs=pairs)


def _spec(dataset: Dataset, settings: Settings) -> TrainingSpec | None:
    """Return what the training is asked to do, when a trainer was chosen or the project says something of it."""
    told = dataset.trainer is not None or settings.config.training
    return settings.spec(dataset) if told and dataset.purpose is Purpose.TRAINING else None


def _chosen(rules: Iterable[Rule], select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    known = tuple(rules)
    for code in (*select, *ignore):
        if not any(rule.code.startswith(code) for rule in known):
            raise InputError(code, "no rule has this code", "See lorakit rules.")
    return tuple(
        rule
        for rule in known
        if (not select or rule.code.startswith(select)) and not (ignore and rule.code.startswith(ignore))
    )
