"""Finding style and medium words: what a caption says of the picture instead of what the picture shows."""

from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    COPULA,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._picture import afar, alone, at_hand, before_noun, likened, of_thing, single, stated, worn
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import pictures, style

__all__ = [
    "art",
    "artist",
    "cinematic",
    "medium",
    "named",
    "realistic",
    "resembles",
    "styled",
    "suffixed",
    "tag",
    "weak",
]

_PICTURES, _MADE, _DISPLAYED = word_set(style.PICTURES), word_set(style.MADE), word_set(style.DISPLAYED)
_ARTS, _ART_NOUNS, _STYLED = word_set(style.ARTS), word_set(style.ART_NOUNS), word_set(style.STYLED)
_NOT_CINEMATIC, _MEDIA = word_set(style.NOT_CINEMATIC), word_set(style.MEDIA.replace("_", " "))
_WORN = word_set(
    "dressed clothes outfit wearing wears hair haircut furnished decorated built house clothing attire garden lamp"
)
_SHOWS = word_set(
    "of showing capturing depicting featuring captures shows depicts features presents portraying portrays "
    "showcasing taken shot by with in"
)
_NO_PICTURE = word_set("framed old faded torn crumpled family wedding passport unfinished half hanging stolen painted")
_PHOTOGRAPHIC = word_set(
    "candid studio professional amateur grainy black white realistic moody vintage cinematic digital high "
    "resolution quality color colour raw editorial stylised stylized documentary retro polaroid analog analogue "
    "street portrait dramatic atmospheric stylish glossy detailed"
)


_WORKS = word_set(pictures.WORKS)
_EXPRESSED = word_set("look looks mood energy touch feel tone tones effect")
_MOODS = word_set(
    "nostalgic dreamy dreamlike ethereal otherworldly whimsical gritty grungy romantic_era moody naturalistic lifelike "
    "romanticist minimalist experimental gothic victorian glamour vintage retro clear painted professional"
)
_PROPS = word_set(style.PROPS)
_TAKEN, _LIKE_WORKS = word_set(style.TAKEN), word_set(style.LIKE_WORKS)
_TAKEN_AT = word_set("at in from on during with just before after through between under over across by outside mid")
_SURFACES = word_set("paper canvas film board panel vellum card cardboard portra ektar kodachrome velvia")
_SHOWN = word_set(
    "holds holding shows showing finds opens unfolds studies keeps receives hands pockets pins hangs buys sells "
    "unwraps examines carries album envelope frame drawer"
)
_NEARBY = word_set("hand hands fingers wall desk table lap knee knees him her them fridge mantelpiece shelf pocket")
_DECOR = word_set(style.DECOR)
_SHOWING_THINGS = word_set(
    "game games console screen tablet phone book magazine poster mug shirt t-shirt card cards box"
)
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


def _shown_on(words: Tagged, first: int) -> bool:
    """Say whether a style is that of a game, a screen or a mug in the picture: "a game with pixel graphics"."""
    return words.gaps[first] < COMMA and words.low[first - 1] == "with" and words.low[first - 2] in _SHOWING_THINGS


def weak(words: Tagged, first: int, last: int) -> bool:
    """Say whether a movement, a medium, a program or a time is the picture's: "grimy giallo look"."""
    if words.low[first] == "pixel" and any(map(str.isdigit, words.at(last))):
        return False
    if words.low[last - 1] in {"painted", "drawn"} and words.at(last) in {"on", "over", "across", "onto"}:
        return False
    if words.quoted(first) or words.text[words.starts[first] - 1 : words.starts[first]] == "/":
        return False
    if alone(words, first, last) and words.gaps[last] != HYPHEN:
        if words.low[first] in _MOODS and words.low[words.segment(first)[0]] == "with":
            return False
        return words.low[first] not in _PROPS or not single(words, first, last)
    return artist(words, first, last)


def artist(words: Tagged, first: int, last: int) -> bool:
    """Say whether a name is said of the picture: "after Vermeer" no, "in a Vermeer manner" yes."""
    if words.quoted(first):
        return False
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
    if _shown_on(words, first):
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


def medium(words: Tagged, first: int, last: int) -> bool:
    """Say whether a noun for a medium says what this picture is, and not what hangs on a wall in it."""
    if (
        words.low[first] not in {"art", "print", "scan"}
        and alone(words, first, last)
        and not words.quoted(first)
        and not single(words, first, last)
    ):
        start, _ = words.segment(first)
        if words.low[start] not in {"a", "an", "the", "with", "and"}:
            return True
    start, told = _start(words, first)
    if words.gaps[last] < COMMA and last < words.size and _compound(words, last):
        return False
    if _said_of_picture(words, start):
        return True
    if words.gaps[start] >= COMMA or start == 0:
        own = words.mask[start] & POSSESSIVE or any(word in _NO_PICTURE for word in told)
        return (not own and _taken(words, start, last)) or _opens(words, start, last, told)
    before = words.low[start - 1]
    if before == "in":
        return _inside(words, start, first, last)
    return before in {"as", "like"} and words.within(start - 5, start - 1, _MADE | {"style", "scene"})


def _start(words: Tagged, first: int) -> tuple[int, list[str]]:
    """Return where the noun phrase begins, its determiner included, and the words before its noun."""
    at = first
    while at > 0 and words.gaps[at] < STOP and not words.mask[at - 1] & (STOPPER & ~DETERMINER):
        if words.gaps[at] == COMMA and not (words.mask[at] & ADJECTIVE or words.mask[at - 1] & ADJECTIVE):
            break
        if first - at > 6:  # noqa: PLR2004 - longer is no noun phrase
            break
        at -= 1
        if words.mask[at] & DETERMINER:
            break
    return at, words.low[at:first]


def _compound(words: Tagged, last: int) -> bool:
    """Say whether the noun only begins another one: "photo album", "cartoon character on the mug"."""
    bits, low = words.mask[last], words.low[last]
    return not (
        bits & (STOPPER | TRIGGER)
        or low in _SHOWS
        or low in _MEDIA
        or low in _ART_NOUNS
        or low in _MADE
        or low in _DISPLAYED
        or low in {"and", "or", "style", "styled", "realistic", "quality", "shoot"}
        or low.endswith(("ing", "ed", "s"))
    )


def _said_of_picture(words: Tagged, start: int) -> bool:
    """Say whether the words before tell of the picture: "The scene is drawn as", "This is"."""
    at = start - 1
    linked = False
    while (
        at >= 0
        and words.gaps[at + 1] < STOP
        and (
            words.mask[at] & COPULA
            or words.low[at] in _MADE
            or words.low[at] in {"as", "like", "in", "a", "an", "the", "simply", "clearly"}
        )
    ):
        linked = linked or bool(words.mask[at] & COPULA) or words.low[at] in _MADE
        at -= 1
    if not linked:
        return False
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return words.low[at + 1] in _MADE and words.within(at + 2, start, ("as", "in", "like"))
    return words.low[at] in _PICTURES and words.at(at - 1) not in {"behind", "beside"}


def _opens(words: Tagged, start: int, last: int, told: list[str]) -> bool:
    """Say whether a phrase between commas or at the beginning of a sentence names this picture."""
    _, end = words.sentence(start)
    determined = bool(words.mask[start] & DETERMINER)
    if words.mask[start] & POSSESSIVE or any(word in _NO_PICTURE for word in told):
        return False
    if words.gaps[start] == STOP:
        later = bool(words.triggers) and words.triggers[0] >= last
        if later or not words.triggers:
            return not words.within(last, last + 1, _DISPLAYED)
        return not words.within(
            last,
            end,
            _DISPLAYED
            - {"on", "along", "beside", "below", "above", "behind", "near", "between", "across", "inside", "next"},
        ) and not words.within(last, last + 1, _DISPLAYED)
    if words.within(last, last + 1, _DISPLAYED) or (words.at(last) == "in" and determined):
        return False
    if determined:
        return words.at(last) == "of" and words.triggers[:1] > [last]
    return True


def _taken(words: Tagged, start: int, last: int) -> bool:
    """Say whether a phrase tells how this picture was made: ", a candid photograph taken at dusk"."""
    sentence, end = words.sentence(start)
    if last >= end or words.within(sentence, start, _SHOWN) or words.within(last, end, _NEARBY):
        return False
    if words.low[last] == "on":
        return words.within(last + 1, min(end, last + 4), _SURFACES)
    return words.low[last] in _TAKEN and words.at(last + 1) in _TAKEN_AT and words.gaps[last + 1] < COMMA


def _inside(words: Tagged, start: int, first: int, last: int) -> bool:
    """Say whether "in a ..." speaks of the picture the subject is in."""
    if words.mask[start - 2] & PREPOSITION or words.within(
        start - 6, start - 1, ("looks", "sees", "finds", "face", "himself", "herself", "points")
    ):
        return False
    if (
        words.low[first] in {"drawing", "painting"}
        and start == first
        and words.at(last) in {"on", "at", "with", "over"}
    ):
        return False
    low = words.low[start]
    if low in {"this", "these"} or words.within(start, first, _PHOTOGRAPHIC):
        return not words.within(last, last + 1, _DISPLAYED - {"below", "above"})
    if low in {"a", "an", "the"}:
        return words.low[last - 1] not in {
            "photo",
            "photos",
            "photograph",
            "print",
            "painting",
            "picture",
            "drawing",
            "sketch",
            "selfie",
        } or (words.at(last) == "of")
    return True
