"""CAP: whether every image has a caption that its trainer reads as it was meant."""

from lorakit.model import Author, Caption, EncodingFault, Severity, Shot, Stray, StrayKind
from lorakit.rules import _caption_files as files
from lorakit.rules import _caption_labels as labels
from lorakit.rules import _caption_text as text
from lorakit.rules import _caption_trigger as trigger
from lorakit.rules import _examples as examples
from lorakit.rules.rule import Example, Parameter, Rule

__all__ = ["RULES"]

_SEED_2 = "training best practices, section 2"
_GOOD = Example(text=examples.GOOD, dataset=examples.with_caption(examples.GOOD))


def __dir__() -> list[str]:
    return __all__


def _bad(caption: str) -> Example:
    return Example(text=caption, dataset=examples.with_caption(caption))


_DECODED = Caption(
    text="KIANCHAR in the pilot\u2019s seat.",
    author=Author.HAND,
    file="01.txt",
    fault=EncodingFault(problem="not UTF-8", byte=0x92, offset=21, encoding="cp1252"),
)
_TAGS = (
    "KIANCHAR, neutral expression, high angle looking down, industrial corridor, cool overhead lighting, "
    "photorealistic cinematic"
)
_MOVING = (
    "KIANCHAR turns its head slowly while the camera holds still, seen from above in an industrial corridor "
    "under cool overhead light."
)
_NAMED_SHOTS = (Shot(lighting="cool overhead"), Shot(lighting="golden hour"))
_PLACES = ("a forest", "an office", "a kitchen", "a tunnel", "a garden", "a harbour")

_FILES = (
    Rule(
        code="CAP001",
        name="missing-caption",
        severity=Severity.ERROR,
        what="An image without a caption, and what the chosen trainer would do with it.",
        why="Trainers stop, leave the image out or train it without words, and most say so in a log line at best.",
        source="bmaltais/kohya_ss#927, #988, #1370, #2035; kohya-ss/sd-scripts#533",
        bad=Example(text="Two images, one caption.", dataset=examples.captioned(examples.GOOD, None)),
        good=_GOOD,
        check=files.missing,
    ),
    Rule(
        code="CAP002",
        name="empty-caption",
        severity=Severity.ERROR,
        what="A caption that is empty or white space.",
        why="It trains the picture without a trigger, which is worse than leaving it out.",
        source="kohya-ss/sd-scripts#2388: a release fed empty captions into training for weeks",
        bad=Example(text="A caption of one blank.", dataset=examples.captioned(" ")),
        good=_GOOD,
        check=files.empty,
    ),
    Rule(
        code="CAP013",
        name="encoding",
        severity=Severity.ERROR,
        what="A caption file that is not UTF-8, begins with a byte order mark or holds control characters.",
        why="One byte 0x92 (the curly apostrophe of Windows) ended runs at step 399 and step 1265.",
        source="ostris/ai-toolkit#113, #792; MNeMoNiCuZ/joy-caption-batch#1; kijai/ComfyUI-FluxTrainer#14, #62",
        bad=Example(text="A curly apostrophe saved as cp1252: byte 0x92.", dataset=examples.captioned(_DECODED)),
        good=_GOOD,
        check=files.encoding,
        fix="Writes the caption as UTF-8 without byte order mark and control characters.",
    ),
    Rule(
        code="CAP015",
        name="orphan-caption",
        severity=Severity.WARNING,
        what="A caption file without its image.",
        why="Usually an image was renamed and now trains without its caption.",
        source="convention",
        bad=Example(
            text="03.txt lies there, 03.png does not.",
            dataset=examples.with_stray(Stray(name="03.txt", kind=StrayKind.ORPHAN_CAPTION)),
        ),
        good=_GOOD,
        check=files.orphans,
    ),
    Rule(
        code="CAP018",
        name="extra-lines",
        severity=Severity.WARNING,
        what="A caption of several lines; a final line end is none.",
        why="Trainers differ: some read all lines, some the first, some take each for an alternative caption.",
        source="kohya-ss/musubi-tuner#834; kohya-ss/sd-scripts#1155; Nerogar/OneTrainer#182",
        bad=_bad("KIANCHAR seen from above.\nAn industrial corridor.\nCool overhead light.\n"),
        good=Example(text="One line and a final line end.", dataset=examples.with_caption(f"{examples.GOOD}\n")),
        check=files.lines,
        fix="Joins the lines into one.",
    ),
)

_TRIGGER = (
    Rule(
        code="CAP003",
        name="trigger-not-first",
        severity=Severity.ERROR,
        what=(
            "The trigger is not the first word of the caption, or not in it at all; a misspelt trigger is another word "
            "(and CAP004 besides). Quotation marks and brackets may stand before it."
        ),
        why="The trigger is what the identity is tied to; a caption without it teaches the picture to other words.",
        source=f"{_SEED_2}; WalkingMeatAxolotl/AnimaLoraStudio#103",
        bad=_bad("A photo of KIANCHAR seen from above in an industrial corridor."),
        good=_GOOD,
        check=trigger.not_first,
        fix="Puts the trigger first and names it once.",
    ),
    Rule(
        code="CAP004",
        name="trigger-misspelt",
        severity=Severity.ERROR,
        what="A word that is nearly the trigger: another case, or a slip or two. Common words never are.",
        why="A misspelt trigger is another word to the text encoder, so the picture trains no trigger at all.",
        source="convention; a peer's check takes the word 'in' for 'KIAN' misspelt (measured here), this one does not",
        bad=_bad("KAINCHAR with a neutral expression, seen from above."),
        good=_GOOD,
        check=trigger.misspelt,
        fix="Corrects the trigger at the beginning of the caption.",
    ),
    Rule(
        code="CAP005",
        name="trigger-repeated",
        severity=Severity.WARNING,
        what="The trigger stands more than once in a caption.",
        why="Once is enough to call it; repetition spends tokens and weighs the trigger unevenly.",
        source="convention",
        bad=_bad("KIANCHAR seen from above. KIANCHAR has narrowed eyes."),
        good=_GOOD,
        check=trigger.repeated,
        fix="Keeps the first trigger and says the class word for the others.",
    ),
)

_TEXT = (
    Rule(
        code="CAP006",
        name="tag-list",
        severity=Severity.ERROR,
        what="Comma-separated tags instead of sentences. Sentences with many commas are none.",
        why="The text encoders of these models were trained on prose; sentences align words and pixels better.",
        source=f"{_SEED_2}; sources disagree: R. Desai reports tags and a fixed order working better on Flux",
        bad=_bad(_TAGS),
        good=_GOOD,
        check=text.tags,
    ),
    Rule(
        code="CAP007",
        name="caption-length",
        severity=Severity.WARNING,
        what=(
            "A word count outside the model's range. Captions of the trigger alone, and short ones of pictures of "
            "which little is known, are none."
        ),
        why="Too short leaves out what varies; too long spends the encoder's attention on what does not matter.",
        source=_SEED_2,
        bad=_bad("KIANCHAR seen from above."),
        good=_GOOD,
        check=text.length,
    ),
    Rule(
        code="CAP008",
        name="duplicate-caption",
        severity=Severity.WARNING,
        what="The same or nearly the same caption on different pictures.",
        why="What differs between two pictures with one caption cannot be learnt as a word and goes into the trigger.",
        source="convention; caption-audit compares words in the same way",
        bad=Example(text="One caption twice.", dataset=examples.captioned(examples.GOOD, examples.GOOD)),
        good=_GOOD,
        check=text.duplicates,
        parameters=(
            Parameter(
                name="similarity",
                default=0.9,
                what="Share of common words (Jaccard), 0 to 1, from which two captions are nearly the same.",
                source="convention",
            ),
        ),
    ),
    Rule(
        code="CAP009",
        name="monotone-captions",
        severity=Severity.INFO,
        what="One sentence pattern nearly everywhere: only the values differ.",
        why="A pattern that never varies is learnt with the character; varied sentences generalise better.",
        source=_SEED_2,
        bad=Example(
            text="'KIANCHAR stands in ...' six times.",
            dataset=examples.captioned(*(f"KIANCHAR stands in {place}." for place in _PLACES)),
        ),
        good=_GOOD,
        check=text.monotone,
        parameters=(
            Parameter(
                name="share", default=0.85, what="Share of captions with one pattern, 0 to 1.", source="convention"
            ),
            Parameter(name="captions", default=6, what="Fewest captions for a pattern to count.", source="convention"),
        ),
    ),
    Rule(
        code="CAP012",
        name="hero-prompt",
        severity=Severity.ERROR,
        what="A long overlap with the character's hero prompt.",
        why="Hero prompts describe identity in detail, which is exactly what captions leave out.",
        source="training best practices, section 7",
        bad=_bad(f"KIANCHAR. {examples.CHARACTER.hero_prompt}."),
        good=_GOOD,
        check=text.hero_prompt,
        parameters=(
            Parameter(name="words", default=8, what="Words in a row that make an overlap.", source="convention"),
            Parameter(
                name="share",
                default=0.6,
                what="Share of a caption's words from the prompt, function words not counted, 0 to 1.",
                source="convention",
            ),
        ),
    ),
    Rule(
        code="CAP014",
        name="no-motion",
        severity=Severity.WARNING,
        what="A caption for a video model without motion and camera movement.",
        why="Video models learn movement from the words for it; without them it is tied to the trigger.",
        source=_SEED_2,
        bad=Example(text="A still scene for WAN.", dataset=examples.captioned(examples.GOOD, model="wan-2.2")),
        good=Example(text=_MOVING, dataset=examples.captioned(_MOVING, model="wan-2.2")),
        check=text.motion,
    ),
    Rule(
        code="CAP016",
        name="bare-emotion",
        severity=Severity.INFO,
        what="An emotion by its name alone, without a physical sign of it.",
        why=(
            "Single words leave open what the face does: models agree on 87 % of sad pictures and on 3 % of fearful "
            "ones."
        ),
        source="training best practices, section 3a (Pagan et al., 2025)",
        bad=_bad("KIANCHAR, furious, seen from above in an industrial corridor."),
        good=_bad("KIANCHAR, furious, with bared teeth, seen from above in an industrial corridor."),
        check=text.bare_emotion,
    ),
    Rule(
        code="CAP017",
        name="trigger-only",
        severity=Severity.INFO,
        what="The trigger alone as the caption of a picture of which more is known.",
        why="It is right where nothing is known; elsewhere what varies goes into the trigger.",
        source="training best practices, section 3, keystone metadata",
        bad=Example(
            text="KIANCHAR", dataset=examples.with_caption("KIANCHAR", shot=Shot(angle="front", expression="neutral"))
        ),
        good=Example(text="KIANCHAR, for a picture without labels.", dataset=examples.with_caption("KIANCHAR")),
        check=text.trigger_only,
    ),
)

_LABELS = (
    Rule(
        code="CAP010",
        name="varying-not-captioned",
        severity=Severity.WARNING,
        what="An attribute varies over the set and this caption does not say it.",
        why="What varies without being said is tied to the trigger, a little of each value.",
        source="training best practices, sections 1 and 2",
        bad=Example(
            text="Two lights in the set, and a caption that names none.",
            dataset=examples.captioned("KIANCHAR seen from above.", examples.GOOD, shots=_NAMED_SHOTS),
        ),
        good=Example(
            text="Both captions name their light.",
            dataset=examples.captioned(
                examples.GOOD, "KIANCHAR seen from behind in golden hour sunlight.", shots=_NAMED_SHOTS
            ),
        ),
        check=labels.unsaid,
    ),
    Rule(
        code="CAP011",
        name="contradiction",
        severity=Severity.ERROR,
        what="The caption says one thing, the label another. Only a known phrase of another value counts.",
        why=(
            "One of the two is wrong: either the caption teaches something false, or every other judgement about the "
            "set rests on a wrong label."
        ),
        source=_SEED_2,
        bad=Example(
            text="Labelled 'back', captioned 'seen from the front'.",
            dataset=examples.with_caption("KIANCHAR seen from the front in a garden.", shot=Shot(angle="back")),
        ),
        good=Example(
            text="Labelled 'back', captioned 'seen from behind'.",
            dataset=examples.with_caption("KIANCHAR seen from behind in a garden.", shot=Shot(angle="back")),
        ),
        check=labels.contradiction,
    ),
)


RULES: tuple[Rule, ...] = tuple(sorted((*_FILES, *_TRIGGER, *_TEXT, *_LABELS), key=lambda rule: rule.code))
"""The rules about captions, sorted by code."""
