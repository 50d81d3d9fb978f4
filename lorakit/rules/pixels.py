"""IMG005 to IMG009: what the pixels look like, and what a trainer would make of them."""

from collections.abc import Iterator
from types import MappingProxyType

import attrs

from lorakit.model import ImageFacts, Severity, Treatment
from lorakit.rules import _shares as shares
from lorakit.rules._facts import GOOD, each, one
from lorakit.rules.rule import Hit, Limits, Parameter, Rule
from lorakit.rules.study import Study

__all__ = ["RULES"]

_PLAIN_MODES = frozenset({"RGB", "RGBA", "RGBX"})
_MODES = MappingProxyType(
    {
        "1": "black and white",
        "CMYK": "CMYK",
        "F": "floating-point",
        "I": "32-bit grey",
        "L": "grey",
        "LA": "grey with alpha",
        "LAB": "Lab",
        "P": "palette",
        "PA": "palette with alpha",
        "RGBa": "premultiplied alpha",
        "YCbCr": "YCbCr",
    }
)


def __dir__() -> list[str]:
    return __all__


def _orientation(study: Study, _limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    if facts.orientation == 1:
        return
    treatment = study.contract.exif if study.contract else Treatment.UNKNOWN
    seen = {
        Treatment.IGNORED: "would train on it turned or mirrored",
        Treatment.APPLIED: "turns it upright",
    }.get(treatment, "may turn it or not")
    trainer = study.contract.title if study.contract else "the trainer"
    yield Hit(
        image=image,
        message=f"stored turned or mirrored, with EXIF orientation {facts.orientation}; {trainer} {seen}",
        fix="`lorakit prepare` turns the pixels themselves; the original stays as it is.",
        severity=Severity.ERROR if treatment is Treatment.IGNORED else None,
    )


def _alpha(study: Study, _limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    if not facts.transparent:
        return
    shown = "black, or whatever colour is hidden there"
    if study.contract is None:
        seen = f"most trainers show {shown}"
    elif study.contract.alpha is Treatment.FLATTENED:
        seen = f"{study.contract.title} drops the transparency and shows {shown}"
    else:
        seen = f"what {study.contract.title} shows there is not documented"
    yield Hit(
        image=image,
        message=f"{shares.percent(facts.transparent)} of the pixels are transparent; {seen}",
        fix="`lorakit prepare` puts it on a colour of your choice.",
    )


def _mode(_study: Study, _limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    if facts.mode not in _PLAIN_MODES:
        kind = _MODES.get(facts.mode, "16-bit grey" if facts.mode.startswith("I;16") else facts.mode)
        yield Hit(
            image=image,
            message=f"stored in {kind} (mode {facts.mode}) instead of 8-bit RGB",
            fix="Save it as 8-bit RGB; `lorakit prepare` does so.",
        )
    elif facts.wide_gamut:
        yield Hit(
            image=image,
            message=f"colour profile {facts.profile or 'without a name'}: trainers take the numbers for sRGB",
            fix="Convert it to sRGB; `lorakit prepare` does so.",
        )


def _compression(_study: Study, limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    fix = "Use the original, as PNG if there is one; saving again does not bring details back."
    if facts.jpeg_quality is not None and facts.jpeg_quality < limits["quality"]:
        yield Hit(
            image=image, message=f"JPEG quality {facts.jpeg_quality}, at least {limits['quality']:g} wanted", fix=fix
        )
    elif facts.blockiness > limits["blockiness"]:
        yield Hit(
            image=image,
            message=(
                f"8 x 8 blocks are visible (strength {facts.blockiness:.2f}; 1 is none), as of strong JPEG compression"
            ),
            fix=fix,
        )


def _blur(_study: Study, limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    if facts.sharpness < limits["sharpness"]:
        yield Hit(
            image=image,
            message=f"soft for its size (sharpness {facts.sharpness:.0f}, at least {limits['sharpness']:g} wanted)",
            fix="Take a sharper picture, or the original if this one was enlarged.",
        )


RULES: tuple[Rule, ...] = (
    Rule(
        code="IMG005",
        name="exif-orientation",
        severity=Severity.WARNING,
        what=(
            "The picture is stored turned, with an EXIF flag that says so; an error where the trainer ignores the flag."
        ),
        why="A trainer that ignores the flag learns the character lying on the side.",
        source="kohya-ss/sd-scripts issue 1316; the trainers' own code",
        bad=one(
            "a picture stored on its side, with EXIF orientation 6", lambda facts: attrs.evolve(facts, orientation=6)
        ),
        good=GOOD,
        check=each(_orientation, "their orientation is not known"),
        fix="Turns the pixels and drops the flag.",
    ),
    Rule(
        code="IMG006",
        name="alpha",
        severity=Severity.WARNING,
        what="Transparent pixels, and what the trainer would show there.",
        why="Transparent areas are learnt as black, or as whatever colours lie hidden under them.",
        source="ostris/ai-toolkit issue 640; kohya-ss/sd-scripts issue 1269",
        bad=one(
            "a picture with 40 % of its pixels transparent",
            lambda facts: attrs.evolve(facts, alpha=True, transparent=0.4, mode="RGBA"),
        ),
        good=GOOD,
        check=each(_alpha, "their transparency is not known"),
        fix="Puts the picture on a declared colour.",
    ),
    Rule(
        code="IMG007",
        name="colour-mode",
        severity=Severity.WARNING,
        what="CMYK, 16 bits, a palette, grey, or a wide-gamut colour profile.",
        why="Trainers convert without the profile: colours shift, 16 bits are cut, grey pictures teach grey skin.",
        source="convention",
        bad=one("a CMYK picture", lambda facts: attrs.evolve(facts, mode="CMYK")),
        good=GOOD,
        check=each(_mode, "their colour modes are not known"),
        fix="Converts to 8-bit sRGB.",
    ),
    Rule(
        code="IMG008",
        name="compression",
        severity=Severity.WARNING,
        what="Strong JPEG compression, read from the file or seen as 8 x 8 blocks.",
        why="The LoRA learns the artefacts as skin.",
        source="training best practices, section 5, Exclusion Criteria; thresholds measured over 100 photographs",
        bad=one(
            "a PNG that was saved from a strongly compressed JPEG",
            lambda facts: attrs.evolve(facts, format="PNG", blockiness=1.6),
        ),
        good=GOOD,
        check=each(_compression, "their compression is not known"),
        parameters=(
            Parameter(
                name="quality",
                default=75,
                what="the least JPEG quality, 1 to 100",
                source="measured over 100 photographs",
            ),
            Parameter(
                name="blockiness",
                default=1.25,
                what="the strength of the 8 x 8 grid from which on it is visible; 1 is none",
                source="measured over 100 photographs: 91 % of quality 50 found, at 5 % of clean pictures",
            ),
        ),
    ),
    Rule(
        code="IMG009",
        name="blur",
        severity=Severity.WARNING,
        what="A picture that is soft for its size, or was enlarged.",
        why="What is not in the picture cannot be learnt: soft eyes and smooth skin become the character's.",
        source="measured over 100 photographs: below 50 lies every picture blurred by 2 pixels, and 3 % of sharp ones",
        bad=one("a picture enlarged from a thumbnail", lambda facts: attrs.evolve(facts, sharpness=12.0)),
        good=GOOD,
        check=each(_blur, "their sharpness is not known"),
        parameters=(
            Parameter(
                name="sharpness",
                default=50,
                what="the least variance of the Laplacian at 768 pixels on the long side",
                source="measured over 100 photographs",
            ),
        ),
    ),
)
"""The rules of this module, sorted by code."""
