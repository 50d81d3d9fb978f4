"""TGT: what of this set the chosen trainer would drop, crop, misread or refuse."""

from collections.abc import Callable

import attrs

from lorakit.model import Caption, Dataset, EncodingFault, ImageFacts, Item, Severity, Stray, StrayKind
from lorakit.rules import _read as check
from lorakit.rules._sample import altered, sample, with_facts
from lorakit.rules.rule import Example, Parameter, Rule
from lorakit.simulation import Cause

__all__ = ["RULES"]

_CODE = "the trainers' own code (see the contract of each)"
_RENAME = "Rename it to letters, digits and hyphens, with a lower-case .png or .jpg. `lorakit prepare` does so."
_MOVE = "Move it into the folder itself. `lorakit prepare` writes one flat folder."


def __dir__() -> list[str]:
    return __all__


def _for(trainer: str, dataset: Callable[[], Dataset], text: str) -> Example:
    return Example(text=text, dataset=lambda: attrs.evolve(dataset(), trainer=trainer))


def _good(trainer: str) -> Example:
    return _for(trainer, sample, f"28 pictures of 1024 x 1024 with a caption of one line each, for {trainer}")


def _named(name: str) -> Callable[[], Dataset]:
    def change(index: int, item: Item) -> Item:
        return item if index else attrs.evolve(item, candidate=attrs.evolve(item.candidate, image=name))

    return lambda: altered(change)


def _captioned(caption: Caption | None) -> Callable[[], Dataset]:
    return lambda: altered(lambda index, item: item if index else attrs.evolve(item, caption=caption))


def _measured(change: Callable[[ImageFacts], ImageFacts]) -> Callable[[], Dataset]:
    return lambda: with_facts(lambda index, facts: facts if index else change(facts))


def _beside() -> Dataset:
    """Return the clean set with captions in text files and a table, as it lies in a folder."""

    def change(_index: int, item: Item) -> Item:
        text = item.caption.text if item.caption else ""
        return attrs.evolve(item, caption=Caption(text=text, file=item.image.replace(".png", ".txt")))

    table = Stray(name="metadata.jsonl", kind=StrayKind.LOADER_FILE)
    return attrs.evolve(altered(change), strays=(table,))


def _few() -> Dataset:
    return altered(lambda index, item: item if index < 6 else None)  # noqa: PLR2004 - fewer than a service takes


_CP1252 = Caption(
    text="JINXCHAR in the pilot\u2019s seat.",
    file="01-closeup-front-neutral.txt",
    fault=EncodingFault(problem="not UTF-8", byte=0x92, offset=21, encoding="cp1252"),
)
_TWO_LINES = Caption(text="JINXCHAR seen from the front.\nA corridor in soft light.")

_FILES = (
    Rule(
        code="TGT001",
        name="model-not-trained",
        severity=Severity.ERROR,
        what="The chosen trainer does not train the chosen model.",
        why="It would be found out after the upload or the download of the weights, or never.",
        source=_CODE,
        bad=_good("sd-scripts"),
        good=_good("musubi-tuner"),
        check=check.read(check.model),
    ),
    Rule(
        code="TGT002",
        name="suffix-not-read",
        severity=Severity.ERROR,
        what="An image whose suffix, its case or a dot in front of its name keeps the trainer from reading it.",
        why="Trainers look for a list of suffixes and say nothing of the rest: .Jpg is missed by two of them.",
        source=_CODE,
        bad=_for("musubi-tuner", _named("01.Png"), "01.Png for musubi-tuner"),
        good=_good("musubi-tuner"),
        check=check.read(check.passed_over(Cause.SUFFIX, Cause.HIDDEN, fix=_RENAME)),
        fix="Writes lower-case .png.",
    ),
    Rule(
        code="TGT003",
        name="folder-not-read",
        severity=Severity.ERROR,
        what="An image in a sub-folder that the trainer does not look into.",
        why="Half of the trainers read one flat folder; what lies below is never seen and never told.",
        source=_CODE,
        bad=_for("musubi-tuner", _named("close/01.png"), "close/01.png for musubi-tuner"),
        good=_for("ai-toolkit", _named("close/01.png"), "close/01.png for ai-toolkit, which reads sub-folders"),
        check=check.read(check.passed_over(Cause.FOLDER, fix=_MOVE)),
        fix="Writes one flat folder.",
    ),
    Rule(
        code="TGT004",
        name="name-trap",
        severity=Severity.ERROR,
        what="An image whose name the trainer takes for a mask, a condition or one half of a pair.",
        why="The picture is then no training picture, and another one may be masked by it.",
        source=_CODE,
        bad=_for("onetrainer", _named("01-masklabel.png"), "01-masklabel.png for OneTrainer"),
        good=_good("onetrainer"),
        check=check.read(check.passed_over(Cause.NAME, fix=_RENAME)),
        fix="Writes names that no trainer takes for anything else.",
    ),
    Rule(
        code="TGT014",
        name="shared-caption",
        severity=Severity.WARNING,
        what="Images that differ by suffix only and so share one caption file.",
        why="One of them is trained with the other's words; musubi-tuner keeps one cache file for both besides.",
        source=_CODE,
        bad=_for("musubi-tuner", _named("02-closeup-three-quarter-neutral.jpg"), "02-...png and 02-...jpg"),
        good=_good("musubi-tuner"),
        check=check.read(check.shared),
        fix="Writes names that differ.",
    ),
    Rule(
        code="TGT015",
        name="loader-trap",
        severity=Severity.ERROR,
        what="A folder that Hugging Face's loader takes for text, splits by a name, or finds no captions in.",
        why="As many .txt files as images make it a text set; an image called test-1.png becomes the test set.",
        source="datasets 5.2.0, run on such folders (measured here)",
        bad=_for("diffusers", _beside, "28 images, 28 text files and a metadata.jsonl, but no README.md"),
        good=_good("diffusers"),
        check=check.read(check.loader),
        fix="Writes metadata.jsonl and a README.md that names the data files.",
    ),
    Rule(
        code="TGT016",
        name="too-few-for-trainer",
        severity=Severity.ERROR,
        what="Fewer images than the trainer asks for, once what it leaves out is gone.",
        why="fal's pages ask for ten at least.",
        source="fal's endpoint pages, November 2026",
        bad=_for("fal", _few, "six pictures for fal"),
        good=_good("fal"),
        check=check.read(check.too_few),
    ),
)

_TEXTS = (
    Rule(
        code="TGT005",
        name="caption-not-found",
        severity=Severity.ERROR,
        what="An image in whose place the trainer finds no caption, though a file of another name may hold one.",
        why="It is left out, ends the run, borrows another's words or is trained as the default, by trainer.",
        source=_CODE,
        bad=_for("musubi-tuner", _captioned(None), "a picture without a caption for musubi-tuner, which leaves it out"),
        good=_good("musubi-tuner"),
        check=check.read(check.missing),
    ),
    Rule(
        code="TGT006",
        name="caption-blank",
        severity=Severity.ERROR,
        what="An empty caption, and what the trainer makes of it.",
        why="sd-scripts ends the run at an empty file; the others train the picture without a trigger.",
        source=_CODE,
        bad=_for("sd-scripts", _captioned(Caption(text="")), "an empty caption file for sd-scripts"),
        good=_good("sd-scripts"),
        check=check.read(check.empty),
    ),
    Rule(
        code="TGT007",
        name="lines-lost",
        severity=Severity.WARNING,
        what="Several lines in a caption, where the trainer reads the first only or draws one of them.",
        why="What stands in the other lines is never trained, or stands alone without its trigger.",
        source="kohya-ss/sd-scripts#1155; Nerogar/OneTrainer#182; the trainers' own code",
        bad=_for("sd-scripts", _captioned(_TWO_LINES), "a caption of two lines for sd-scripts"),
        good=_for("musubi-tuner", _captioned(_TWO_LINES), "a caption of two lines for musubi-tuner, which reads both"),
        check=check.read(check.lines),
        fix="Joins the lines.",
    ),
    Rule(
        code="TGT008",
        name="caption-bytes",
        severity=Severity.ERROR,
        what="A caption file that the trainer cannot decode, or whose byte order mark it keeps as text.",
        why="One such byte ends a run; a byte order mark is a token in front of the trigger.",
        source="ostris/ai-toolkit#113, #792; run on such files (measured here)",
        bad=_for("ai-toolkit", _captioned(_CP1252), "a curly apostrophe saved as cp1252, for ai-toolkit"),
        good=_good("ai-toolkit"),
        check=check.read(check.encoding),
        fix="Writes UTF-8 without byte order mark.",
    ),
    Rule(
        code="TGT011",
        name="token-budget",
        severity=Severity.WARNING,
        what="A caption longer than the text encoder is given tokens for.",
        why="The rest is cut off without a word.",
        source=_CODE,
        bad=_for(
            "musubi-tuner", _captioned(Caption(text="JINXCHAR stands. " + "A long corridor. " * 200)), "900 tokens"
        ),
        good=_good("musubi-tuner"),
        check=check.read(check.tokens),
        parameters=(
            Parameter(
                name="characters",
                default=4,
                what="Characters that make a token, on average.",
                source="convention",
            ),
        ),
    ),
    Rule(
        code="TGT013",
        name="trigger-not-trained",
        severity=Severity.ERROR,
        what="A picture whose text, as the trainer reads it, does not hold the trigger.",
        why="It teaches the character to other words; a caption may hold the trigger and still lose it on the way.",
        source=_CODE,
        bad=_for("musubi-tuner", _captioned(Caption(text="A woman in a corridor.")), "a caption without the trigger"),
        good=_for(
            "ai-toolkit",
            _captioned(Caption(text="A woman in a corridor.")),
            "the same caption for ai-toolkit, which puts the trigger in front",
        ),
        check=check.read(check.trigger),
    ),
)

_PICTURES = (
    Rule(
        code="TGT009",
        name="rotation-not-applied",
        severity=Severity.ERROR,
        what="A picture stored rotated, for a trainer that ignores the note saying so.",
        why="It is trained lying on its side, and its bucket is that of another shape.",
        source=f"{_CODE}; run on such files (measured here)",
        bad=_for("musubi-tuner", _measured(lambda facts: attrs.evolve(facts, orientation=6)), "EXIF orientation 6"),
        good=_for(
            "ai-toolkit",
            _measured(lambda facts: attrs.evolve(facts, orientation=6)),
            "the same picture for ai-toolkit, which turns it upright",
        ),
        check=check.read(check.rotation),
        fix="Stores it upright.",
    ),
    Rule(
        code="TGT010",
        name="transparency-dropped",
        severity=Severity.WARNING,
        what="A picture with transparency, for a trainer that drops it or does not say what it does.",
        why="Under transparency lies whatever the program that saved it left there: black, white, an old background.",
        source=_CODE,
        bad=_for("musubi-tuner", _measured(lambda facts: attrs.evolve(facts, alpha=True, mode="RGBA")), "RGBA"),
        good=_for(
            "diffusion-pipe",
            _measured(lambda facts: attrs.evolve(facts, alpha=True, mode="RGBA")),
            "RGBA for diffusion-pipe, which lays it on white",
        ),
        check=check.read(check.transparency),
        fix="Lays it on a background.",
    ),
    Rule(
        code="TGT012",
        name="cropped",
        severity=Severity.WARNING,
        what="A picture of which the trainer's bucket cuts off much, or that it enlarges.",
        why="Buckets are cropped in the middle, not around the face; what is enlarged loses its skin.",
        source=f"{_CODE}; sizes compared with the trainers' own arithmetic (measured here)",
        bad=_for(
            "musubi-tuner",
            _measured(lambda facts: attrs.evolve(facts, width=3000, height=600)),
            "3000 x 600 for musubi-tuner, whose widest bucket is 4 : 1",
        ),
        good=_good("musubi-tuner"),
        check=check.read(check.crop),
        parameters=(
            Parameter(
                name="cut",
                default=0.15,
                what="The share of a picture that may be cut off, 0 to 1.",
                source="convention",
            ),
            Parameter(
                name="enlarged", default=1.25, what="How many times a picture may be enlarged.", source="convention"
            ),
        ),
        fix="Crops around the face and scales to the model's size.",
    ),
)

RULES: tuple[Rule, ...] = tuple(sorted((*_FILES, *_TEXTS, *_PICTURES), key=lambda rule: rule.code))
"""The rules of this module, sorted by code."""
