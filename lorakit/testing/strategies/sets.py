"""Strategies for shots, captions, candidates, characters and datasets."""

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.model import (
    Candidate,
    Caption,
    Character,
    Dataset,
    EncodingFault,
    ImageFacts,
    ImageFault,
    Item,
    Provenance,
    Purpose,
    Shot,
    Step,
    Stray,
)
from lorakit.testing.strategies._derive import derive, many
from lorakit.testing.strategies.words import image_names, labels, outfits, sentences, triggers, vocabularies
from lorakit.vocab import BUILTIN, Angle, Framing

__all__ = [
    "candidates",
    "captions",
    "characters",
    "datasets",
    "encoding_faults",
    "image_facts",
    "image_faults",
    "items",
    "known_shots",
    "provenances",
    "shots",
    "steps",
    "strays",
]

_POSES = ("standing with arms crossed", "sitting on a bench", "leaning against a wall")
_MOTIONS = ("turns her head slowly", "walks towards the camera", "raises one hand")
_OUTFITS = ("a torn grey jumpsuit", "a red scarf and a black coat", "a white lab coat")


def __dir__() -> list[str]:
    return __all__


def shots() -> SearchStrategy[Shot]:
    """Shots with anything known or not, labels in anybody's words."""
    return derive(Shot)


def known_shots() -> SearchStrategy[Shot]:
    """Shots that say everything, in words lorakit knows."""
    return st.builds(
        Shot,
        angle=st.sampled_from(Angle),
        framing=st.sampled_from(Framing),
        expression=st.sampled_from([term.name for term in BUILTIN.expressions]),
        lighting=st.sampled_from([term.name for term in BUILTIN.lightings]),
        environment=st.sampled_from([term.name for term in BUILTIN.environments]),
        outfit=st.sampled_from(_OUTFITS),
        pose=st.sampled_from(_POSES),
        motion=st.sampled_from(_MOTIONS),
    )


def encoding_faults() -> SearchStrategy[EncodingFault]:
    """What a UTF-8 reader stumbles over."""
    return derive(
        EncodingFault,
        problem=st.sampled_from(("not UTF-8", "byte order mark", "control character")),
        byte=st.integers(0, 255),
        encoding=st.sampled_from(("utf-8", "cp1252", "utf-16")),
    )


def captions(*, trigger: str = "JINXCHAR") -> SearchStrategy[Caption]:
    """Captions, most of them beginning with the trigger, some empty, some without it.

    Args:
        trigger: The character's trigger.
    """
    text = st.one_of(
        st.builds(f"{trigger}, {{}}".format, sentences()),
        st.sampled_from((trigger, "", "   ", trigger.lower())),
        sentences(),
    )
    return derive(Caption, text=text, file=st.just("") | image_names(), fault=st.none() | encoding_faults())


def steps() -> SearchStrategy[Step]:
    """Calls of engines."""
    engine = st.sampled_from(("nbp", "seedvr2", "qwen-multi-angle", "gemini-flash"))
    return derive(Step, engine=engine, loras=many(labels(), max_size=2), usd=st.none() | st.floats(0, 10))


def provenances() -> SearchStrategy[Provenance]:
    """How pictures came to be."""
    return derive(Provenance, steps=many(steps()))


def image_facts() -> SearchStrategy[ImageFacts]:
    """What was measured of images: usual and odd sizes, modes, formats, hashes."""
    share = st.floats(0, 1)
    digest = st.binary(min_size=32, max_size=32).map(bytes.hex)
    hashes = st.integers(0, 2**64 - 1)
    return derive(
        ImageFacts,
        width=_sides(),
        height=_sides(),
        format=st.sampled_from(("PNG", "JPEG", "WEBP", "TIFF", "GIF")),
        mode=st.sampled_from(("RGB", "RGBA", "L", "P", "CMYK", "I;16")),
        orientation=st.integers(1, 8),
        frames=st.integers(1, 40),
        transparent=share,
        jpeg_quality=st.none() | st.integers(1, 100),
        brightness=share,
        clipped=share,
        border_white=share,
        border_spread=share,
        phash=hashes,
        phash_mirrored=hashes,
        file_digest=digest,
        pixel_digest=digest,
    )


def image_faults() -> SearchStrategy[ImageFault]:
    """Why images could not be measured."""
    return derive(ImageFault)


def candidates() -> SearchStrategy[Candidate]:
    """Candidates: labelled or not, measured, unreadable or neither."""
    return derive(
        Candidate,
        image=image_names(),
        shot=st.one_of(shots(), known_shots()),
        requested=st.none() | shots(),
        provenance=provenances(),
        facts=st.one_of(st.none(), image_facts(), image_faults()),
    )


def characters(*, trigger: SearchStrategy[str] | None = None) -> SearchStrategy[Character]:
    """Characters with any trigger, traits and wardrobe.

    Args:
        trigger: Where their triggers come from; any when left out.
    """
    traits = st.sampled_from(("scar over the left eyebrow", "blue eyes", "short black hair", "tall and slim"))
    return derive(
        Character,
        trigger=triggers() if trigger is None else trigger,
        class_word=st.none() | st.sampled_from(("woman", "man", "robot")),
        traits=many(st.one_of(traits, labels())),
        intended=many(labels(), max_size=2),
        film_stock=st.none() | labels(),
        outfits=many(outfits()),
        environments=many(labels()),
    )


def items() -> SearchStrategy[Item]:
    """Images with or without a caption."""
    return derive(Item, candidate=candidates(), caption=st.none() | captions())


def strays() -> SearchStrategy[Stray]:
    """What lies in a folder beside images and captions."""
    return derive(Stray, name=image_names())


def datasets(*, min_size: int = 0, max_size: int = 6) -> SearchStrategy[Dataset]:
    """Training sets for any model and trainer lorakit knows, and sets of inference references; each image once.

    Args:
        min_size: The fewest images.
        max_size: The most images.
    """
    pictures = st.lists(items(), min_size=min_size, max_size=max_size, unique_by=lambda item: item.image).map(tuple)
    training = derive(
        Dataset,
        items=pictures,
        character=st.one_of(characters(trigger=st.just("JINXCHAR")), characters()),
        model=st.sampled_from(sorted(MODELS)),
        trainer=st.none() | st.sampled_from(sorted(CONTRACTS)),
        purpose=st.just(Purpose.TRAINING),
        strays=many(strays()),
        vocabulary=vocabularies(),
    )
    models = st.sampled_from(sorted(REFERENCE_MODELS))
    return st.builds(_for_references, training, st.none() | models)


def _for_references(dataset: Dataset, model: str | None) -> Dataset:
    if model is None:
        return dataset
    return attrs.evolve(dataset, purpose=Purpose.REFERENCE, model=model, trainer=None)


def _sides() -> SearchStrategy[int]:
    return st.one_of(st.sampled_from((1, 512, 768, 1024, 1536, 4096)), st.integers(1, 20_000))
