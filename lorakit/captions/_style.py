"""Finding style and medium words: what a caption says of the picture instead of what the picture shows."""

from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._medium import medium
from lorakit.captions._picture import afar, alone, at_hand, before_noun, likened, of_thing, single, stated, worn
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import pictures, style

__all__ = [
    "art",
    "artist",
    "cinematic",
    "named",
    "on_show",
    "realistic",
    "resembles",
    "styled",
    "suffixed",
    "tag",
    "weak",
]

_PICTURES, _MADE = word_set(style.PICTURES), word_set(style.MADE)
_ARTS, _ART_NOUNS, _STYLED = word_set(style.ARTS), word_set(style.ART_NOUNS), word_set(style.STYLED)
_NOT_CINEMATIC, _MEDIA = word_set(style.NOT_CINEMATIC), word_set(style.MEDIA.replace("_", " "))
_WORN = word_set(
    "dressed clothes outfit wearing wears hair haircut furnished decorated built house clothing attire garden lamp"
)


_WORKS = word_set(pictures.WORKS)
_EXPRESSED = word_set("look looks mood energy touch feel tone tones effect")
_MOODS = word_set(
    "nostalgic dreamy dreamlike ethereal otherworldly whimsical gritty grungy romantic_era moody naturalistic lifelike "
    "romanticist minimalist experimental gothic victorian glamour vintage retro clear painted professional"
)
_PROPS = word_set(style.PROPS)
_LIKE_WORKS = word_set(style.LIKE_WORKS)
_DECOR = word_set(style.DECOR)
_SHOWING_THINGS = word_set(
    "game games console screen tablet phone book magazine poster mug shirt t-shirt card cards box"
)
_RACKS = word_set(
    "gallery galleries wall row rows collection museum room hall shelf stack pile exhibition book album shop"
)
_SEEN_WORKS = word_set(
    "poster posters billboard flyer mural sign sticker card mug banner game games cabinet book books magazine painting "
    "portrait frame screen console statue"
)
_TYING = word_set("style manner the of look a an and")
_AT_THING = word_set("along round around across behind under")
_LONGEST_TIE = 5
_NO_STYLES = frozenset((("pixel", "perfect"), ("unreal", "quality"), ("unreal", "detail"), ("unity", "quality")))
_GAMES = word_set("game games cabinet machine console handheld arcade")
_NOT_ESQUE = word_set("statuesque picturesque grotesque arabesque burlesque humoresque romanesque")
_NOT_CORE = word_set(
    "core score hardcore encore apple_core albacore punk wave shockwave heatwave microwave brainwave spore"
)


def __dir__() -> list[str]:
    return __all__


def tag(words: Tagged, first: int, last: int) -> bool:
    """Say whether a phrase is the whole of a tag, or all of it but adjectives of its kind."""
    start, end = words.segment(first)
    return (
        start == first
        and end == last
        and not (words.gaps[start] == STOP and words.gaps[end] == STOP and words.quoted(first))
    )


def named(words: Tagged, first: int, last: int) -> bool:
    """Say whether a sure word of style is the picture's, and not a festival's, a book's or a poster's text."""
    if words.low[first] == "in" and words.gaps[first] < COMMA and words.low[first - 1] in _WORKS | _PICTURES:
        return medium(words, first - 1, first) and not at_hand(words, first - 1)
    if _shown_on(words, first):
        return False
    return not (of_thing(words, last) or words.quoted(first))


def on_show(words: Tagged, first: int, last: int) -> bool:
    """Say whether a style is a thing's that the subject sees: "a poster in anime style", "a pixel-art racing game"."""
    start, end = words.segment(first)
    if not any(words.mask[at] & TRIGGER for at in range(words.sentence(first)[0], first)):
        return False
    tie = first - 1
    while (
        tie > start
        and first - tie < _LONGEST_TIE
        and (words.low[tie] in _TYING or words.low[tie] in _ARTS or words.mask[tie] & DETERMINER)
    ):
        tie -= 1
    if words.low[tie] in {"in", "with"} and tie > start and any(words.mask[at] & TRIGGER for at in range(start, tie)):
        return words.low[tie - 1] in _SEEN_WORKS or (words.low[tie - 1] in _WORKS and at_hand(words, tie - 1))
    racked = words.low[first - 1] == "of" and words.within(start, first, _RACKS)
    played = words.within(last, min(end, last + 3), _GAMES)
    return racked or played or (last < end and words.low[last] in _WORKS and at_hand(words, first))


def _shown_on(words: Tagged, first: int) -> bool:
    """Say whether a style is that of a game, a screen or a mug in the picture: "a game with pixel graphics"."""
    return words.gaps[first] < COMMA and words.low[first - 1] == "with" and words.low[first - 2] in _SHOWING_THINGS


def weak(words: Tagged, first: int, last: int) -> bool:
    """Say whether a movement, a medium, a program or a time is the picture's: "grimy giallo look"."""
    if (words.low[first], words.at(last)) in _NO_STYLES or (
        words.low[first] == "pixel" and words.at(last)[-1:].isdigit()
    ):
        return False
    if words.low[last - 1] in {"painted", "drawn"} and words.at(last) in {"on", "over", "across", "onto"}:
        return False
    if words.quoted(first) or words.text[words.starts[first] - 1 : words.starts[first]] == "/":
        return False
    if alone(words, first, last) and words.gaps[last] != HYPHEN:
        moody = words.at(last) in {"atmosphere", "mood"} or words.at(words.segment(first)[0]) == "with"
        if words.low[first] in _MOODS and moody:
            return False
        return words.low[first] not in _PROPS or not single(words, first, last)
    return artist(words, first, last)


def artist(words: Tagged, first: int, last: int) -> bool:
    """Say whether a name is said of the picture: "after Vermeer" no, "in a Vermeer manner" yes."""
    if words.quoted(first):
        return False
    start, end = words.segment(first)
    ends = end - last < 2 or words.at(last) == "if"  # noqa: PLR2004 - "a Norman Rockwell moment"
    if first - start == 1 and words.low[start] in {"a", "an"} and ends:
        return words.gaps[start] == COMMA and words.text[words.starts[first]].isupper()
    if stated(words, first, last) or (likened(words, first, last) and not afar(words, first)):
        return True
    return _described(words, first, last)


def _described(words: Tagged, first: int, last: int) -> bool:
    """Say whether a name stands before a noun for the picture's look: "Arcane-style shading"."""
    noun = before_noun(words, last) or before_noun(words, last, _WORKS)
    if not noun or worn(words, first) or afar(words, first) or of_thing(words, noun + 1):
        return False
    low = words.low[noun]
    if low in _EXPRESSED and words.low[first] in _MOODS and not stated(words, first, last):
        return False
    if low in _MEDIA or low in _PICTURES or low in _WORKS:
        return medium(words, noun, noun + 1)
    if low == "like" and words.gaps[noun] != HYPHEN:
        return False
    if words.at(noun + 1) in _AT_THING and words.mask[min(noun + 2, words.size - 1)] & (POSSESSIVE | DETERMINER):
        return False
    return not _of_thing(words, noun + 1) and not (words.low[first] in _DECOR and _placed(words, first))


def _placed(words: Tagged, first: int) -> bool:
    """Say whether a style of buildings stands behind a thing: "a hall in Art Deco style"."""
    at = first
    while at > 0 and words.gaps[at] < COMMA and first - at < 4:  # noqa: PLR2004 - "in a faded Art Deco style"
        at -= 1
        if words.low[at] in {"in", "of", "with"}:
            return words.gaps[at] < COMMA and words.low[at - 1] not in _MADE | _PICTURES
    return words.gaps[at] < COMMA


def suffixed(words: Tagged) -> Iterator[tuple[int, int]]:
    """Yield names of styles made by an ending: "Wes Anderson-esque", "goblincore"."""
    for at, word in enumerate(words.low):
        if word.endswith("esque") and word not in _NOT_ESQUE:
            begin = at - 1 if word == "esque" and at else at
            if begin and words.gaps[begin] == 0 and words.text[words.starts[begin - 1]].isupper():
                begin -= 1
            if weak(words, begin, at + 1):
                yield begin, at + 1
        elif word.endswith(("core", "punk", "wave")) and word not in _NOT_CORE and weak(words, at, at + 1):
            yield at, at + 1


def realistic(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``realistic`` and its like speak of the picture."""
    if tag(words, first, last) or stated(words, first, last):
        return True
    following = words.low[last : last + 3]
    if words.gaps[last] < COMMA and any(
        word in _MEDIA or word in _ART_NOUNS or word in _PICTURES for word in following[:2]
    ):
        return words.at(last) not in {"toy", "model"}
    return False


def cinematic(words: Tagged, _first: int, last: int) -> bool:
    """Say whether ``cinematic`` speaks of more than the light."""
    end = last
    while words.gaps[end] < COMMA and end < last + 3 and end < words.size:
        if words.low[end] in _NOT_CINEMATIC:
            return False
        if words.mask[end] & STOPPER:
            return True
        end += 1
    return True


def art(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``anime``, ``comic`` ... speak of the picture: "anime screenshot", not "anime posters"."""
    if _shown_on(words, first) or words.at(last) == "perfect":
        return False
    at = last
    while at < words.size and words.gaps[at] < COMMA and at < last + 3:
        if words.low[at] in _ART_NOUNS:
            return words.low[at] not in {"art", "panel", "drawing", "painting", "print"} or medium(words, first, at + 1)
        if words.mask[at] & STOPPER:
            break
        at += 1
    return False


def styled(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``style``, ``aesthetic`` or ``look`` speak of the picture: "documentary style", not "hair style"."""
    if words.within(max(0, first - 5), first, _WORN) or words.at(first - 1) == "very":
        return False
    if words.at(last) == "of" and words.gaps[last] < COMMA and words.low[first] in {"look", "feel"}:
        return _of_work(words, first, last)
    if words.low[first - 1] in _DECOR and _placed(words, first - 1):
        return False
    at = first - 1
    steps = 0
    while at >= 0 and words.gaps[at + 1] < COMMA and steps < 4:  # noqa: PLR2004 - "black and white film look"
        low = words.low[at]
        if low in _ARTS and not (
            low in {"gritty", "candid", "vintage", "retro", "commercial", "art", "film", "painted"}
            and words.low[first] == "look"
            and first - at > 1
        ):
            return not _of_thing(words, last)
        if words.mask[at] & (STOPPER & ~DETERMINER):
            break
        at -= 1
        steps += 1
    if words.segment(first) in {(first, last), (first - 1, last)} and words.low[words.segment(first)[0]] in {
        "very",
        words.low[first],
    }:
        return False
    return words.low[first] in {"aesthetic", "aesthetics"} and words.at(last) not in {"surgery", "clinic", "value"}


def _of_work(words: Tagged, first: int, last: int) -> bool:
    """Say whether a look is that of a film, a cartoon, a game: "with the rounded look of a Pixar film"."""
    _, end = words.segment(last)
    found = next((at for at in range(last + 1, min(end, last + 7)) if words.low[at] in _LIKE_WORKS), -1)
    if found < 0 or words.quoted(first):
        return False
    following = found + 1
    while following < end and words.low[following] in _LIKE_WORKS:
        following += 1
    return following == end or bool(words.mask[following] & PREPOSITION) or words.low[following] == "and"


def resembles(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is said to be like a work: "Looks like a scene from a Western film"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.gaps[start] != STOP or first - start > 3:  # noqa: PLR2004 - "The whole scene looks"
        return False
    own = all(
        words.low[at] in _PICTURES or words.mask[at] & DETERMINER or words.low[at] == "it" for at in range(start, first)
    )
    return own and words.within(last, end, _LIKE_WORKS | _MEDIA)


def _of_thing(words: Tagged, last: int) -> bool:
    """Say whether a style belongs to a thing: "art deco style lamp", "in a retro style armchair"."""
    return (
        last < words.size
        and words.gaps[last] < COMMA
        and not words.mask[last] & (STOPPER | ADJECTIVE)
        and words.low[last] not in _MEDIA
        and words.low[last] not in _ART_NOUNS
        and words.low[last] not in _PICTURES
        and not words.low[last].endswith("ing")
    )
