"""Phrases that stand in nearly every caption and that nothing explains."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from math import ceil

from lorakit.captions import _details, _templates
from lorakit.captions._words import STOP, Words
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import templates
from lorakit.rules._texts import quoted, spoken
from lorakit.rules.rule import Hit, Limits
from lorakit.rules.study import Study

__all__ = ["fused"]


def _wordings(value: object) -> Iterator[str]:
    """Yield every text in a nest of tuples and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _wordings(tuple(value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _wordings(each)


_OWN = (
    *_wordings(tuple(getattr(_templates, name) for name in _templates.__all__)),
    *_details.texts(),
)
_TEMPLATE = frozenset(fold(word) for text in (templates.TEMPLATE_WORDS, *_OWN) for word in Words(text).low)
_LONGEST = 6


def __dir__() -> list[str]:
    return __all__


def fused(study: Study, limits: Limits) -> Iterator[Hit]:
    """Find phrases in nearly all captions that no attribute, trigger, class word or sentence pattern explains."""
    texts = dict(spoken(study))
    if len(texts) < limits["captions"]:
        return
    enough = ceil(limits["share"] * len(texts) - 1e-9)
    own = _own(study)
    said = Counter(key for image in texts for key in frozenset(study.words[image].keys))
    if all(count < enough or key in _TEMPLATE for key, count in said.items() if key not in own):
        return
    free = {image: _free(study, image) for image in texts}
    counts = Counter(key for runs in free.values() for key in {key for run in runs for key, _, _ in run})
    common = frozenset(key for key, count in counts.items() if count >= enough and key not in _TEMPLATE)
    if not common:
        return
    phrases: Counter[tuple[str, ...]] = Counter()
    spans: dict[tuple[str, ...], str] = {}
    for image, runs in free.items():
        for phrase in {gram: None for run in runs for gram in _grams(run, common, spans, texts[image])}:
            phrases[phrase] += 1
    kept = [phrase for phrase, count in phrases.items() if count >= enough]
    for phrase in _longest(kept):
        images = tuple(image for image, runs in free.items() if any(_holds(run, phrase) for run in runs))
        shown = quoted([spans[phrase]])
        yield Hit(
            message=f"{shown} stands in {len(images)} of {len(texts)} captions, and no label explains it",
            fix=f"Remove {shown} where it is constant, reword it where it varies, or declare it as intended.",
            images=images,
        )


def _own(study: Study) -> frozenset[str]:
    """Return the words of the trigger, the class word and the intended phrases."""
    character = study.dataset.character
    phrases = (character.trigger, character.class_word or "", *character.intended)
    return frozenset(key for phrase in phrases for key in Words(phrase).keys)


_Run = list[tuple[str, int, int]]


def _free(study: Study, image: str) -> list[_Run]:
    """Return the runs of words that nothing explains: key, start and end of each."""
    known = _own(study)
    words = study.words[image]
    starts, ends = words.starts, words.ends
    taken = [key in known for key in words.keys]
    for each in (*study.readings[image].mentions, *study.leaks[image]):
        first, last = bisect_right(ends, each.start), bisect_left(starts, each.end)
        taken[first:last] = [True] * (last - first)
    runs: list[_Run] = [[]]
    for at, key in enumerate(words.keys):
        if words.gaps[at] == STOP or taken[at]:
            runs.append([])
        if not taken[at]:
            runs[-1].append((key, starts[at], ends[at]))
    return [run for run in runs if run]


def _grams(
    run: _Run, common: frozenset[str], spans: dict[tuple[str, ...], str], text: str
) -> Iterator[tuple[str, ...]]:
    """Yield the phrases of a run that begin and end with a common word."""
    for first, (key, start, _) in enumerate(run):
        if key not in common:
            continue
        for last in range(first, min(first + _LONGEST, len(run))):
            if run[last][0] in common and all(each[0] in common or each[0] in _TEMPLATE for each in run[first:last]):
                gram = tuple(each[0] for each in run[first : last + 1])
                said = text[start : run[last][2]]
                spans[gram] = min(spans.get(gram, said), said)
                yield gram


def _longest(phrases: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Leave out phrases that are part of a longer one."""
    kept: list[tuple[str, ...]] = []
    for phrase in sorted(phrases, key=lambda each: (-len(each), each)):
        if not any(_within(phrase, longer) for longer in kept):
            kept.append(phrase)
    return kept


def _within(phrase: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(longer[at : at + size] == phrase for at in range(len(longer) - size + 1))


def _holds(run: _Run, phrase: tuple[str, ...]) -> bool:
    return _within(phrase, tuple(key for key, _, _ in run))
