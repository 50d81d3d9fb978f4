"""Finding praise of the picture: sizes, detail, sharpness, quality."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import COPULA, DETERMINER, POSSESSIVE, PREPOSITION, STOPPER, Tagged
from lorakit.captions._medium import medium
from lorakit.captions._picture import VOCABULARY, afar, alone, before_noun, stated
from lorakit.captions._style import tag
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import quality, style

__all__ = ["awarded", "detailed", "masterpiece", "of_quality", "praise", "resolution", "sharpened", "weak"]

_OBJECTS, _DETAILED, _SHARPENED = word_set(quality.OBJECTS), word_set(quality.DETAILED), word_set(quality.SHARPENED)
_NOT_AWARDED, _PICTURED, _NOT_QUALITY = (
    word_set(quality.NOT_AWARDED),
    word_set(quality.PICTURED),
    word_set(quality.NOT_QUALITY),
)
_PICTURE_NOUNS = (
    word_set(style.MEDIA.replace("_", " "))
    | frozenset(("copy", "upload", "capture", "snap"))
    | word_set(style.PICTURES)
    | _DETAILED
)
_DRAWN = frozenset(("drawing", "painting", "illustration", "sketch", "print"))
_NOUNS_OF_PRAISE = word_set("quality grade resolution res definition hd sharp hdr")
_PRAISING = word_set(
    "highly very extremely ultra super insanely incredibly richly intricately exquisitely finely beautifully "
    "painstakingly hyper minutely wonderfully remarkably"
)


_AMBIGUOUS = word_set("view scene frame it this camera")
_WEAK = word_set(quality.WEAK)
_STRONG = word_set(quality.STRONG)
_PRAISED = word_set(quality.PRAISED)
_DETAILS = word_set("details detail texture textures resolution sharpness clarity")
_QUALITY_OF = word_set("video image picture photo overall visual the")
_DEGREES = word_set("high good excellent great amazing superb outstanding top low poor perfect exceptional best")
_HOLDING = word_set("holds holding left unfolds reads reading carries carrying studies studying traces tracing")
_LETTERED = frozenset(("reads", "reading", "says", "saying", "labelled", "labeled", "marked", "titled", "spells"))
_VERBS_OF_THINGS = word_set("explains examines studies shows describes admires discusses inspects carves paints points")
_MADE_NOUNS = word_set("scan scans photo photos print prints photograph photographs image images picture pictures map")


def __dir__() -> list[str]:
    return __all__


def praise(words: Tagged, _first: int, last: int) -> bool:
    """Say whether a phrase of praise is the picture's and not a thing's: "high quality", not "high-quality cheese"."""
    if words.low[last - 1] in {"detail", "details"} and words.at(last) == "of" and words.gaps[last] < COMMA:
        ahead = words.mask[min(last + 1, words.size - 1)]
        if ahead & (DETERMINER | POSSESSIVE) and words.within(*words.segment(_first), _VERBS_OF_THINGS):
            return False
    if words.within(words.segment(_first)[0], _first, _LETTERED) or _on_thing(words, _first, last):
        return False
    if (
        words.low[last - 1] == "quality"
        and words.triggers
        and words.triggers[0] < _first
        and (_of_goods(words, _first) or (words.within(_first - 2, _first, ("of",)) and _seen(words, _first)))
    ):
        return False
    if words.quoted(_first) or (_seen(words, _first) and before_noun(words, last, _MADE_NOUNS)):
        return False
    if last >= words.size or words.gaps[last] >= COMMA or words.low[last - 1] not in _NOUNS_OF_PRAISE:
        return True
    following = words.low[last : last + 3]
    return (
        bool(words.mask[last] & STOPPER)
        or following[0] in {"and", "8k", "4k"}
        or any(word in _PICTURE_NOUNS for word in following)
    )


def _on_thing(words: Tagged, first: int, last: int) -> bool:
    """Say whether detail is that of a thing looked at or held: "the fine detail along the visor"."""
    if words.low[last - 1] not in {"detail", "details"} or not words.triggers or words.triggers[0] > first:
        return False
    start, _ = words.segment(first)
    on_it = words.at(last) in {"along", "on", "around", "across", "of", "in"} and words.gaps[last] < COMMA
    determined = words.mask[min(last + 1, words.size - 1)] & (DETERMINER | POSSESSIVE)
    if on_it and determined and words.low[first - 1] == "the" and start < first - 1:
        return True
    return words.within(start, first, _HOLDING)


def _of_goods(words: Tagged, first: int) -> bool:
    """Say whether goods are of a quality: "leather belts of the highest quality"."""
    at = first - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & DETERMINER:
        at -= 1
    return words.low[at] == "of" and words.gaps[at] < COMMA and words.low[at - 1] not in _PICTURE_NOUNS


def _seen(words: Tagged, first: int) -> bool:
    """Say whether somebody in the picture looks at, holds or makes what is praised."""
    return bool(words.triggers) and words.triggers[0] < first and afar(words, first)


def weak(words: Tagged, first: int, last: int) -> bool:
    """Say whether praise that may be of anything is the picture's: "museum-quality picture", "simply stunning"."""
    if words.quoted(first) or (words.at(last) in {"lines", "line", "outlines"} and words.gaps[last] < COMMA):
        return False
    if alone(words, first, last) and not words.within(*words.segment(first), _AMBIGUOUS):
        start, end = words.segment(first)
        return (
            end - start > 1 and (words.gaps[start] == STOP or end - start > last - first) and _says(words, start, end)
        )
    if stated(words, first, last) or _told_of_detail(words, first):
        return not words.within(words.segment(first)[0], first, _AMBIGUOUS)
    noun = before_noun(words, last, _PRAISED)
    if not noun or _seen(words, first) or words.mask[words.segment(first)[0]] & POSSESSIVE:
        return False
    start, end = words.segment(first)
    opens = all(words.low[at] in VOCABULARY or words.low[at].endswith("ly") for at in range(start, first))
    return opens and (start > 0 or not words.triggers or words.triggers[0] > noun)


def _told_of_detail(words: Tagged, first: int) -> bool:
    """Say whether the subject of the clause is the picture's detail: "the details are very clear"."""
    start, _ = words.segment(first)
    at = start
    while at < first and (words.mask[at] & DETERMINER or words.low[at] in VOCABULARY - _DETAILS):
        at += 1
    return at < first and words.low[at] in _DETAILS and bool(words.mask[at + 1] & COPULA)


def _says(words: Tagged, start: int, end: int) -> bool:
    """Say whether a fragment of praise has a noun of the picture, a superlative, or two words of praise."""
    inside = words.low[start:end]
    return any(word in _PRAISED or word in _STRONG for word in inside) or sum(word in _WEAK for word in inside) > 1


def resolution(words: Tagged, first: int, last: int) -> bool:
    """Say whether a size praises the picture and is not a screen's."""
    if words.at(first - 1) in {"a", "an", "the"} and words.gaps[last] >= COMMA and words.low[first] == "hd":
        return False
    following = words.low[last : last + 2] if words.gaps[last] < COMMA else []
    if following[:1] in (["film"], ["movie"], ["video"], ["documentary"]) and _seen(words, first):
        return False
    if any(word in _OBJECTS for word in following):
        return False
    return not words.quoted(first)


def detailed(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``detailed`` praises the picture: alone or before a noun of the picture, not before a map."""
    if words.gaps[last] >= COMMA or last >= words.size:
        if words.at(first - 1) in _PRAISING:
            return words.segment(first)[0] >= first - 3 or not words.mask[words.segment(first)[0]] & POSSESSIVE
        return tag(words, first, last)
    praised = words.at(first - 1) in _PRAISING
    at = last
    while at < words.size and words.gaps[at] < COMMA and at < last + 4:
        low = words.low[at]
        if low in _DRAWN:
            return praised and medium(words, at, at + 1)
        if low in _PICTURE_NOUNS and low not in {
            "drawing",
            "painting",
            "illustration",
            "sketch",
            "it",
            "this",
            "print",
            "map",
            "work",
            "piece",
            "view",
        }:
            return (
                praised
                or low not in {"hands", "clothing", "clothes", "face", "features", "photograph", "photo", "picture"}
                or words.segment(first)[0] >= first - 1
            )
        if low in {"and", "but"} or words.mask[at] & STOPPER:
            return praised and at == last and low in {"and", "but", "with", "in"}
        at += 1
    return False


def sharpened(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``crisp``, ``razor-sharp`` ... praise the picture."""
    if words.gaps[last] >= COMMA or last >= words.size:
        return (
            words.low[last - 1] == "sharp"
            and last - first > 1
            and (tag(words, first, last) or (words.gaps[last] != STOP and words.gaps[first] >= COMMA))
        )
    ahead = words.low[last : last + 3]
    return any(word in _SHARPENED and word != "eyes" for word in ahead[:2])


def masterpiece(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``masterpiece`` praises the picture and is no work of art in it."""
    if words.at(last) == "of" and words.mask[min(last + 1, words.size - 1)] & DETERMINER:
        return False
    start = first
    while start > 0 and words.gaps[start] < COMMA and not words.mask[start - 1] & PREPOSITION and first - start < 5:  # noqa: PLR2004 - a noun phrase
        start -= 1
    if (
        words.gaps[last] < COMMA
        and words.at(last) in {"on", "hanging", "hangs", "behind", "above", "in"}
        and words.at(last + 1) in {"the", "a", "its", "on", "behind", "him", "her"}
    ):
        return False
    if words.gaps[start] < COMMA and start > 0:
        return words.low[start - 1] in {"as", "of"} and words.at(start - 2) in {"quality", "style", "sheer"}
    inside = words.low[start:first]
    return not any(word in {"museum", "his", "her", "their", "unfinished", "the"} for word in inside) or bool(
        _PICTURED & {*inside} - {"work"}
    )


def awarded(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``award-winning`` praises the picture and not a cook."""
    if words.gaps[last] >= COMMA or last >= words.size:
        return words.gaps[first] >= COMMA
    ahead = words.low[last : last + 3]
    return any(
        word in _PICTURE_NOUNS or word in {"photography", "quality", "cinematography"} for word in ahead
    ) and not any(word in _NOT_AWARDED for word in ahead)


def of_quality(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``quality`` praises the picture: "8K quality", "quality: high"."""
    if words.gaps[last] < COMMA and words.at(last) in _NOT_QUALITY:
        return False
    before = words.at(first - 1)
    if words.gaps[first] >= COMMA:
        return False
    if before in _QUALITY_OF and words.mask[min(last, words.size - 1)] & COPULA:
        return words.within(last + 1, last + 4, _DEGREES)
    return before in {
        "hd",
        "8k",
        "4k",
        "studio",
        "photo",
        "photographic",
        "image",
        "picture",
        "cinema",
        "film",
        "winning",
        "print",
        "magazine",
        "gallery",
    } and not words.mask[first - 1] & (DETERMINER | POSSESSIVE)
