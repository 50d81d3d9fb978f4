"""Finding what captions should not say: identity, style, camera, quality, narrative wardrobe states."""

import re
from collections.abc import Callable, Iterator

from lorakit.captions import (
    _absent,
    _acclaim,
    _becoming,
    _blur,
    _camera,
    _craft,
    _elsewhen,
    _quality,
    _secrets,
    _states,
    _stories,
    _style,
)
from lorakit.captions._circumstances import Circumstances
from lorakit.captions._cues import Cues
from lorakit.captions._grammar import Tagged
from lorakit.captions._identity import Identity
from lorakit.captions._medium import medium
from lorakit.captions._owners import Owners
from lorakit.captions._traits import Traits
from lorakit.captions._whose import Whose
from lorakit.captions._words import Words, lower
from lorakit.captions.reading import Kind, Mention, Reading
from lorakit.knowledge.lexicons import camera, quality, states, stories, style
from lorakit.model import Character

__all__ = ["LeakFinder", "Tagged"]

_Question = Callable[[Tagged, int, int], bool]


_DIGIT = re.compile(r"\d").search
_CUES: Cues[tuple[tuple[Kind, _Question], ...]] = Cues(())


def __dir__() -> list[str]:
    return __all__


class LeakFinder:
    """Finds leaks in the captions of one character.

    Args:
        character: Whose captions they are; the own traits count, paraphrased too, the class word does not.
    """

    def __init__(self, character: Character) -> None:
        self._trigger = tuple(Words(character.trigger).low)
        self._class = lower(character.class_word or "")
        owners = Owners(character)
        self._identity = Identity(owners)
        self._circumstances = Circumstances(owners)
        self._traits = Traits(character.traits, owners)
        self._whose = Whose(owners)

    def words(self, text: str) -> Tagged:
        """Return the words of a caption as ``find_in`` takes them."""
        return Tagged(text, self._trigger, self._class)

    def find(self, reading: Reading) -> tuple[Mention, ...]:
        """Return the leaks of a caption that was read, by position."""
        return self.find_in(self.words(reading.text))

    def find_in(self, words: Tagged) -> tuple[Mention, ...]:
        """Return the leaks of a caption whose words are at hand, by position."""
        finders = (self._identity, self._circumstances, self._traits)
        told = {each for finder in finders for each in finder.find(words)}
        found = [(Kind.IDENTITY, *words.span(*each)) for each in told if not self._whose.strange(words, *each)]
        found += [(kind, *words.span(first, last)) for kind, first, last in _phrases(words)]
        low = words.text.casefold()
        if "esque" in low or "core" in low or "punk" in low or "wave" in low:
            found += [(Kind.STYLE, *words.span(*each)) for each in _style.suffixed(words)]
        if "[" in low or "<" in low or "{" in low:
            found += [(Kind.WARDROBE_STATE, *words.span(*each)) for each in _stories.bracketed(words)]
        if _DIGIT(low):
            found += [(Kind.CAMERA, *words.span(*each)) for each in _camera.numbers(words)]
            found += [(Kind.WARDROBE_STATE, *words.span(*each)) for each in _elsewhen.coded(words)]
        if not found:
            return ()
        return tuple(
            Mention(kind=kind, start=start, end=end, text=words.text[start:end]) for kind, start, end in _apart(found)
        )


_STATES = (*_elsewhen.ASKED, *_becoming.ASKED, *_absent.ASKED, *_secrets.ASKED)

_QUESTIONS: tuple[tuple[str, Kind, _Question], ...] = (
    (style.SURE, Kind.STYLE, _style.named),
    ("cinematic", Kind.STYLE, _style.cinematic),
    ("realistic lifelike surreal", Kind.STYLE, _style.realistic),
    (style.MEDIA, Kind.STYLE, medium),
    ("looks_like feels_like reads_like plays_like resembles evokes recalls", Kind.STYLE, _style.resembles),
    ("anime manga cartoon comic disney pixel noir watercolour watercolor storybook", Kind.STYLE, _style.art),
    (style.STYLED, Kind.STYLE, _style.styled),
    (style.TAGS, Kind.STYLE, _style.tag),
    (style.WEAK, Kind.STYLE, _style.weak),
    (style.ARTISTS, Kind.STYLE, _style.artist),
    (camera.SURE, Kind.CAMERA, _camera.gear),
    (camera.BRANDS, Kind.CAMERA, _camera.brand),
    (camera.SHOT, Kind.CAMERA, _camera.shot_on),
    (camera.WEAK, Kind.CAMERA, _camera.weak),
    (camera.TALK, Kind.CAMERA, _camera.talk),
    (quality.SURE, Kind.QUALITY, _quality.praise),
    (quality.RESOLUTIONS, Kind.QUALITY, _quality.resolution),
    ("detailed", Kind.QUALITY, _quality.detailed),
    ("crisp razor_sharp tack_sharp pin_sharp ultra_sharp crystal_clear", Kind.QUALITY, _quality.sharpened),
    ("masterpiece masterpieces", Kind.QUALITY, _quality.masterpiece),
    ("award_winning prize_winning", Kind.QUALITY, _quality.awarded),
    ("quality", Kind.QUALITY, _quality.of_quality),
    (quality.TAGS, Kind.QUALITY, _style.tag),
    (quality.WEAK, Kind.QUALITY, _quality.weak),
    (states.SURE, Kind.WARDROBE_STATE, _states.sure),
    (states.UNSEEN, Kind.WARDROBE_STATE, _states.noted),
    (states.HIDDEN, Kind.WARDROBE_STATE, _states.hidden),
    (states.PLANS, Kind.WARDROBE_STATE, _states.noted),
    (states.NOTES, Kind.WARDROBE_STATE, _states.noted),
    (states.TOLD, Kind.WARDROBE_STATE, _states.noted),
    (states.CUES, Kind.WARDROBE_STATE, _states.cue),
    (states.INSTALMENTS, Kind.WARDROBE_STATE, _states.instalment),
    (" ".join(f"s{a:02}e{b:02}" for a in range(1, 13) for b in range(1, 25)), Kind.WARDROBE_STATE, _states.noted),
    (" ".join(f"ep{n} ep{n:02} e{n:02} sc{n} ep{n:03}" for n in range(1, 40)), Kind.WARDROBE_STATE, _states.instalment),
    ("look outfit costume wardrobe attire", Kind.WARDROBE_STATE, _states.look),
    (states.NARRATIVE, Kind.WARDROBE_STATE, _states.numbered),
    ("same", Kind.WARDROBE_STATE, _states.same),
    ("post pre", Kind.WARDROBE_STATE, _states.event),
    ("not", Kind.WARDROBE_STATE, _states.to_come),
    ("wardrobe costume outfit clothing clothes attire continuity", Kind.WARDROBE_STATE, _states.wardrobe),
    (stories.INSTALMENTS, Kind.WARDROBE_STATE, _stories.referred),
    ("yet so_far at_this_point at_this_stage as_of_yet thus_far up_to_now", Kind.WARDROBE_STATE, _stories.pending),
    ("in_this", Kind.WARDROBE_STATE, _stories.here),
    (f"{stories.DECIDED} unspecified undefined undescribed undetermined", Kind.WARDROBE_STATE, _stories.decided),
    (stories.UNSEEN, Kind.WARDROBE_STATE, _stories.unseen),
    (
        stories.DENIED,
        Kind.WARDROBE_STATE,
        _stories.denied,
    ),
    ("will would", Kind.WARDROBE_STATE, _stories.future),
    ("nobody no_one none", Kind.WARDROBE_STATE, _stories.unsuspected),
    (stories.MEANS, Kind.WARDROBE_STATE, _stories.meant),
    ("consciousness mind exists existed", Kind.WARDROBE_STATE, _stories.mind),
    (stories.BODIES, Kind.WARDROBE_STATE, _stories.bodiless),
    (stories.LOST_AND_FOUND, Kind.WARDROBE_STATE, _stories.reworn),
    (stories.USUAL, Kind.WARDROBE_STATE, _stories.usual),
    (stories.VERSIONS, Kind.WARDROBE_STATE, _stories.version),
    ("placeholder placeholders todo fixme", Kind.WARDROBE_STATE, _stories.placeholder),
    ("guise", Kind.WARDROBE_STATE, _stories.guise),
    (stories.AWAY, Kind.WARDROBE_STATE, _states.noted),
    ("state mode phase stage form", Kind.WARDROBE_STATE, _stories.labelled),
    ("no_longer_in", Kind.WARDROBE_STATE, _stories.shed),
    ("before after once until", Kind.WARDROBE_STATE, _stories.happened),
    ("still_being", Kind.WARDROBE_STATE, _stories.making),
    ("day night take outfit look costume", Kind.WARDROBE_STATE, _stories.counted),
    ("until", Kind.WARDROBE_STATE, _stories.worn_until),
    ("nothing_of", Kind.WARDROBE_STATE, _stories.nothing_of),
    *((text, Kind.STYLE, question) for text, question in _craft.ASKED),
    *((text, Kind.CAMERA, question) for text, question in _blur.ASKED),
    *((text, Kind.QUALITY, question) for text, question in _acclaim.ASKED),
    *((text, Kind.WARDROBE_STATE, question) for text, question in _STATES),
)
"""Lexicons, the leak they may be, and the question that decides."""


def _grouped() -> Iterator[tuple[str, tuple[tuple[Kind, _Question], ...]]]:
    questions: dict[str, list[tuple[Kind, _Question]]] = {}
    for text, kind, question in _QUESTIONS:
        for phrase in text.split():
            questions.setdefault(phrase, []).append((kind, question))
    for phrase, asked in questions.items():
        yield phrase, tuple(asked)


_CUES = Cues(_grouped())


def _phrases(words: Tagged) -> Iterator[tuple[Kind, int, int]]:
    for first, last, asked in _CUES.find(words):
        told: Kind | None = None
        for kind, question in asked:
            if kind is told or not question(words, first, last):
                continue
            if kind is not Kind.STYLE or not _style.on_show(words, first, last):
                told = kind
                yield kind, first, last


def _apart(found: list[tuple[Kind, int, int]]) -> list[tuple[Kind, int, int]]:
    """Join phrases of one kind that overlap."""
    joined: list[tuple[Kind, int, int]] = []
    for kind in sorted({each[0] for each in found}):
        for _, start, end in sorted(each for each in found if each[0] == kind):
            if joined and joined[-1][0] == kind and start < joined[-1][2]:
                joined[-1] = (kind, joined[-1][1], max(end, joined[-1][2]))
            else:
                joined.append((kind, start, end))
    return sorted(joined, key=lambda each: each[1:])
