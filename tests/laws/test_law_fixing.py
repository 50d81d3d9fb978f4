"""Laws of mending captions: what is mended is gone, mending twice changes nothing, nothing of its kind is added."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from lorakit.captions.mending import mend
from lorakit.captions.trigger import trigger_spans
from lorakit.knowledge import MODELS
from lorakit.model import Candidate, Caption, Character, Dataset, Item
from lorakit.rules import Rule, Study, builtin, judge

_MENDED = ("CAP003", "CAP004", "CAP005", "CAP013", "CAP018")
_RULES: tuple[Rule, ...] = tuple(rule for rule in builtin() if rule.code in _MENDED)
_CHARACTER = Character(trigger="JINXCHAR", class_word="woman")
_WORDS: tuple[str, ...] = (
    "JINXCHAR",
    "jinxchar",
    "JINXCAHR",
    "JINXCHAR's",
    "[trigger]",
    "a photo of",
    "in the rain",
    "smiles,",
    "\n",
    "\r\n",
)
_WORDS += (
    "\x07",
    "\ufeff",
    "\u200b",
    "\u2028",
    "(JINXCHAR)",
    "“JINXCHAR”",
    "xJINXCHARx",
    "café",
    "👩\u200d🚀",
    "\u202e",
    ".",
    "",
)

texts = st.one_of(st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join), st.text(max_size=60))


def _set(captions: list[str]) -> Dataset:
    items = (
        Item(candidate=Candidate(image=f"{index}.png"), caption=Caption(text=text))
        for index, text in enumerate(captions)
    )
    return Dataset(character=_CHARACTER, items=tuple(items))


def _found(dataset: Dataset) -> set[tuple[str, str | None]]:
    report = judge(Study(dataset=dataset, profile=MODELS["flux-2"]), _RULES)
    return {(finding.code, finding.image) for finding in report.findings}


@given(texts)
def test_mending_is_idempotent(text: str) -> None:
    once, _ = mend(text, _CHARACTER)
    assert mend(once, _CHARACTER) == (once, ())


@given(texts)
def test_a_mended_caption_is_one_clean_line_with_the_trigger_once(text: str) -> None:
    mended, _ = mend(text, _CHARACTER)
    assert len(trigger_spans(mended, _CHARACTER.trigger)) == 1
    assert mended.isprintable()
    assert mended == mended.strip()


@given(st.lists(texts, min_size=1, max_size=4))
def test_fixing_never_adds_a_finding_of_the_same_code(captions: list[str]) -> None:
    before = _set(captions)
    after = attrs.evolve(
        before,
        items=tuple(
            attrs.evolve(item, caption=Caption(text=mend(item.caption.text, _CHARACTER)[0]))
            for item in before.items
            if item.caption
        ),
    )
    assert _found(after) == set()
    assert {rule.code for rule in _RULES} == set(_MENDED)
