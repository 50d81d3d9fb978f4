"""IMG001 to IMG004 and IMG010 to IMG014: whether the files are sound pictures of the right size and kind."""

from collections import Counter
from collections.abc import Iterator
from types import MappingProxyType

import attrs

from lorakit.model import FaultKind, ImageFacts, Severity
from lorakit.rules import _shares as shares
from lorakit.rules._facts import GOOD, Check, broken, each, one
from lorakit.rules.rule import Example, Hit, Limits, Rule, Unknown
from lorakit.rules.study import Study

__all__ = ["RULES"]

_SUFFIXES = MappingProxyType(
    {
        "PNG": (".png",),
        "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
        "MPO": (".jpg", ".jpeg"),
        "WEBP": (".webp",),
        "GIF": (".gif",),
        "BMP": (".bmp", ".dib"),
        "TIFF": (".tif", ".tiff"),
        "AVIF": (".avif",),
        "HEIF": (".heic", ".heif"),
        "JXL": (".jxl",),
        "JPEG2000": (".jp2", ".j2k", ".jpx"),
    }
)
_TAKEN = frozenset({"PNG", "JPEG", "MPO"})


def __dir__() -> list[str]:
    return __all__


def _faulty(kinds: frozenset[FaultKind]) -> Check:
    def check(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
        for item in study.items:
            fault = item.candidate.fault
            if fault is not None and fault.kind in kinds:
                yield Hit(image=item.image, message=fault.detail, fix=fault.fix)
        if study.unmeasured:
            yield shares.unmeasured(study, "whether they can be read is not known")

    return check


def _mixed(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    sizes = Counter((facts.width, facts.height) for _, facts in study.measured)
    if len(sizes) > 1:
        common = max(sizes, key=lambda size: (sizes[size], size))
        others = tuple(image for image, facts in study.measured if (facts.width, facts.height) != common)
        yield Hit(
            message=(
                f"{len(sizes)} different sizes: {_size(*common)} on {sizes[common]} images, {len(others)} "
                "others differ "
                f"({shares.listed(_size(*size) for size in sorted(sizes) if size != common)})"
            ),
            fix=f"`lorakit prepare` brings all to {_size(study.profile.resolution, study.profile.resolution)}.",
            images=others,
        )
    if study.unmeasured:
        yield shares.unmeasured(study, "their sizes are not known")


def _resolution(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    side = study.profile.resolution
    small = [(image, facts) for image, facts in study.measured if min(facts.width, facts.height) < side]
    other = [
        (image, facts)
        for image, facts in study.measured
        if min(facts.width, facts.height) >= side and (facts.width, facts.height) != (side, side)
    ]
    if small:
        worst = min(small, key=lambda pair: (min(pair[1].width, pair[1].height), pair[0]))[1]
        yield Hit(
            message=(
                f"{shares.pictures(len(small))} smaller than {study.profile.id}'s {_size(side, side)}, the smallest "
                f"{_size(worst.width, worst.height)}: they would be enlarged by up to "
                f"{side / min(worst.width, worst.height):.1f} times"
            ),
            fix="Use the originals, or larger pictures; enlarging smooths the skin.",
            images=tuple(image for image, _ in small),
        )
    if other:
        yield Hit(
            message=(
                f"{shares.pictures(len(other))} larger than {study.profile.id}'s {_size(side, side)}, or not square"
            ),
            fix=f"`lorakit prepare` crops and reduces them to {_size(side, side)}; the originals stay as they are.",
            images=tuple(image for image, _ in other),
        )
    if study.unmeasured:
        yield shares.unmeasured(study, "their sizes are not known")


def _format(study: Study, _limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    suffix = _suffix(image)
    kind = "JPEG" if facts.format == "MPO" else facts.format
    if facts.format not in _TAKEN:
        yield Hit(
            image=image,
            message=f"{kind} instead of PNG or JPEG{_taken(study, suffix)}",
            fix="Save it as PNG, which loses nothing; `lorakit prepare` does so.",
        )
    elif suffix not in _SUFFIXES[facts.format]:
        named = f"its name ends in {suffix}" if suffix else "its name has no suffix"
        yield Hit(
            image=image,
            message=f"the content is {kind}, but {named}{_taken(study, suffix)}",
            fix=f"Rename it to end in {_SUFFIXES[facts.format][0]}; `lorakit prepare` writes the right names.",
        )


def _suffix(image: str) -> str:
    stem, dot, suffix = image.rpartition("/")[2].rpartition(".")
    return f".{suffix.lower()}" if stem and dot else ""


def _taken(study: Study, suffix: str) -> str:
    """Say what the chosen trainer would do with a suffix."""
    if study.contract is None:
        return ""
    verb = "reads" if suffix in study.contract.suffixes else "leaves out"
    return f"; {study.contract.title} {verb} {suffix or 'such'} files"


def _frames(_study: Study, _limits: Limits, image: str, facts: ImageFacts) -> Iterator[Hit]:
    if facts.frames > 1 and facts.format != "MPO":
        yield Hit(
            image=image,
            message=f"an animation of {facts.frames} frames; trainers take the first one or fail",
            fix="Save the frame you want as PNG.",
        )


def _needs(what: str, extra: str) -> Check:
    def check(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
        if study.items:
            yield Unknown(
                reason=f"{what} not judged: no detector is installed",
                fix=f"Look at the pictures yourself; the detectors are to come with lorakit[{extra}].",
            )

    return check


def _size(width: int, height: int) -> str:
    return f"{width} x {height}"


_UNREADABLE = frozenset({FaultKind.UNREADABLE, FaultKind.NO_DECODER, FaultKind.NO_ACCESS})

RULES: tuple[Rule, ...] = (
    Rule(
        code="IMG001",
        name="unreadable",
        severity=Severity.ERROR,
        what="A file that is no picture, is cut short, is empty, may not be read, or needs a decoder that is missing.",
        why="One such file stops a training hours later, or is left out without a word.",
        source="bmaltais/kohya_ss issue 2324; lorakit judges all other files all the same",
        bad=broken(FaultKind.UNREADABLE, "cut short after 2048 bytes", "Copy the file again from its source."),
        good=GOOD,
        check=_faulty(_UNREADABLE),
    ),
    Rule(
        code="IMG002",
        name="mixed-resolution",
        severity=Severity.ERROR,
        what="Images of different sizes in one set.",
        why=(
            "Mixed resolutions make training unstable where the trainer does not sort them into buckets, and "
            "where it does "
            "they are cropped out of your sight."
        ),
        source="training best practices, section 4; section 7, mistake 7",
        bad=one("a picture of 768 x 1024 among those of 1024 x 1024", lambda facts: attrs.evolve(facts, width=768)),
        good=GOOD,
        check=_mixed,
        fix="Crops and scales all images to the model's size.",
    ),
    Rule(
        code="IMG003",
        name="resolution",
        severity=Severity.WARNING,
        what="Images of another size than the model's.",
        why="Too small a picture is enlarged and loses its skin texture; too large a one is cropped and reduced.",
        source="training best practices, section 4",
        bad=one(
            "a picture of 640 x 640 for a model that wants 1024 x 1024",
            lambda facts: attrs.evolve(facts, width=640, height=640),
        ),
        good=GOOD,
        check=_resolution,
        fix="Crops and scales all images to the model's size.",
    ),
    Rule(
        code="IMG004",
        name="format",
        severity=Severity.ERROR,
        what="Neither PNG nor JPEG, or a suffix that lies about the content; the suffix's case does not count.",
        why=(
            "Each trainer takes another list of formats, and some judge by the name only: what is not taken is "
            "left out."
        ),
        source="training best practices, section 5; the trainers' own code",
        bad=one("WebP content in a file named .png", lambda facts: attrs.evolve(facts, format="WEBP")),
        good=GOOD,
        check=each(_format, "their formats are not known"),
        fix="Writes PNG.",
    ),
    Rule(
        code="IMG010",
        name="text-or-watermark",
        severity=Severity.WARNING,
        what="Text, a logo or a watermark in the picture.",
        why="What stands in many pictures is learnt: the watermark comes back in every image made.",
        source="training best practices, section 5, Exclusion Criteria",
        bad=Example(text="a stock agency's name across the picture"),
        good=Example(text="no writing but what belongs to the scene"),
        check=_needs("text and watermarks are", "ocr"),
        extra="ocr",
    ),
    Rule(
        code="IMG011",
        name="face-not-visible",
        severity=Severity.WARNING,
        what="The face is hidden by a mask, a hand or glare. Back views are exempt.",
        why="A face that is not seen teaches nothing of the face.",
        source="training best practices, section 5, Exclusion Criteria",
        bad=Example(text="a surgical mask over mouth and nose"),
        good=Example(text="the whole face in view, or a back view"),
        check=_needs("hidden faces are", "faces"),
        extra="faces",
    ),
    Rule(
        code="IMG012",
        name="pixel-budget",
        severity=Severity.ERROR,
        what="The file's header promises more pixels than the budget; it was never decoded.",
        why="A decompression bomb fills the memory; an honest picture of that size is of no use to a trainer either.",
        source="sipherxyz/comfyui-art-venture issue 36",
        bad=broken(
            FaultKind.PIXEL_BUDGET, "60000 x 60000 pixels, the budget is 100 megapixels", "Use a smaller picture."
        ),
        good=GOOD,
        check=_faulty(frozenset({FaultKind.PIXEL_BUDGET})),
    ),
    Rule(
        code="IMG014",
        name="several-frames",
        severity=Severity.ERROR,
        what="An animation.",
        why="Trainers take the first frame, or fail.",
        source="convention",
        bad=one("an animation of 12 frames", lambda facts: attrs.evolve(facts, frames=12, format="PNG")),
        good=GOOD,
        check=each(_frames, "their frames are not known"),
    ),
)
"""The rules of this module, sorted by code."""
