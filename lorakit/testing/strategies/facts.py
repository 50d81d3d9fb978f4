"""Strategies for ranges, targets, model profiles, trainer contracts and reference models."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.model import Buckets, ModelProfile, NameTrap, Range, ReferenceModel, Targets, TrainerContract
from lorakit.testing.strategies._derive import derive, many

__all__ = ["buckets", "contracts", "name_traps", "profiles", "ranges", "reference_models", "targets"]


def __dir__() -> list[str]:
    return __all__


def ranges(*, low: float = 0, high: float = 1000) -> SearchStrategy[Range]:
    """Ranges, open at either end or closed.

    Args:
        low: The least number of a range.
        high: The greatest one.
    """
    pair = st.tuples(st.floats(low, high), st.floats(low, high)).map(lambda ends: Range(min(ends), max(ends)))
    one = st.floats(low, high)
    return st.one_of(
        pair, one.map(lambda end: Range(end, None)), one.map(lambda end: Range(None, end)), st.just(Range())
    )


def targets() -> SearchStrategy[Targets]:
    """Targets: the defaults, and any other shares and counts."""
    share, count = ranges(high=1), ranges(high=20)
    own = derive(
        Targets,
        close_up=share,
        medium=share,
        full_body=share,
        back=share,
        angles=count,
        one_view=st.floats(0, 1),
        lightings=count,
        expressions=count,
        neutral=share,
        neutral_tolerance=st.floats(0, 1),
        one_expression=st.floats(0, 1),
        intense=st.floats(0, 1),
        outfits=count,
        primary_outfit=share,
        environments=count,
        one_environment=st.floats(0, 1),
        keystones=count,
    )
    return st.one_of(st.just(Targets()), own)


def profiles() -> SearchStrategy[ModelProfile]:
    """Model profiles: the built-in ones, and any others."""
    own = derive(
        ModelProfile,
        words=ranges(high=300),
        images=ranges(high=100),
        steps=ranges(high=10_000),
        learning_rate=ranges(high=0.01),
        rank=st.none() | ranges(high=256),
        targets=targets(),
    )
    return st.one_of(st.sampled_from(tuple(MODELS.values())), own)


def name_traps() -> SearchStrategy[NameTrap]:
    """Names a trainer takes for something else."""
    return derive(NameTrap, pattern=st.sampled_from((r".*-masklabel", r"(?i).+_mask", r".*(?:_[^_]*){4}")))


def buckets() -> SearchStrategy[Buckets]:
    """Ways to sort images by size: the built-in ones, and any others."""
    known = st.sampled_from(tuple(contract.buckets for contract in CONTRACTS.values()))
    own = derive(
        Buckets,
        step=st.sampled_from((1, 8, 16, 32, 64)),
        shortest=st.integers(64, 512),
        longest=st.integers(512, 2048),
        ratios=st.lists(st.floats(0.25, 4), min_size=1, max_size=5).map(tuple),
        model_steps=st.sampled_from(((), (("wan-2.2", 32),))),
    )
    return known | own


def contracts() -> SearchStrategy[TrainerContract]:
    """Trainer contracts: the built-in ones, and any others."""
    suffixes = st.lists(st.sampled_from((".png", ".jpg", ".jpeg", ".webp")), min_size=1, unique=True).map(tuple)
    own = derive(TrainerContract, name_traps=many(name_traps(), max_size=2), suffixes=suffixes, buckets=buckets())
    return st.one_of(st.sampled_from(tuple(CONTRACTS.values())), own)


def reference_models() -> SearchStrategy[ReferenceModel]:
    """Reference models: the built-in ones, and any others."""
    known = st.sampled_from(tuple(REFERENCE_MODELS.values()))
    return st.one_of(known, derive(ReferenceModel, images=ranges(high=14)))
