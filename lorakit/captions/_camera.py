"""Finding camera talk: bodies, lenses, apertures, exposures, film."""

from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import DETERMINER, POSSESSIVE, PREPOSITION, Tagged
from lorakit.captions._picture import alone, at_hand, single, stated
from lorakit.captions._style import tag
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import camera

__all__ = ["brand", "gear", "numbers", "shot_on", "talk", "weak"]

_SHOT, _NOUNS, _LENSES = word_set(camera.SHOT), word_set(camera.CAMERA_NOUNS), word_set(camera.LENSES)
_NOT_LENS, _NOT_MM, _FILM = word_set(camera.NOT_LENS), word_set(camera.NOT_MILLIMETRES), word_set(camera.FILM_NOUNS)
_GRAINS = word_set(
    "heavy fine visible subtle gritty photographic light film coarse strong soft analog analogue noticeable "
    "slight natural organic"
)
_NOT_GRAIN = word_set("of silo sack elevator field")
_EXPOSURES = word_set("long short double multiple high low correct perfect balanced proper slow second hdr even")
_SENSORS = word_set("frame format camera image cmos ccd leica sony canon")
_TALK_PROPS, _MODELS = word_set(camera.TALK_PROPS), word_set(camera.MODELS)
_PHONES = word_set("iphone pixel samsung galaxy nokia red fuji polaroid alexa sigma")
_SENSITIVITIES = word_set(
    "6 12 20 25 32 40 50 64 80 100 125 160 200 250 320 400 500 640 800 1000 1250 1600 2000 2500 3200 4000 5000 6400 "
    "8000 10000 12800 16000 20000 25600 32000 40000 51200 64000 102400 204800 409600 1200 3000 12500 6000"
)
_LONGEST_STOP = 3
_FASTEST_SLOW = 30
"""From a thirtieth of a second on, ``1/N`` is an exposure time even without a unit."""
_HELD, _OTHERS = word_set(camera.HELD), word_set(camera.OTHERS)
_EFFECTS = word_set("bokeh flare flares grain field focus blur")
_ON_PICTURES = _EFFECTS | word_set(
    "background backdrop foreground blurred blurry defocused highlights noise leak leaks vignetting halation "
    "distortion fringing streaks exposure overexposed underexposed aberration weave artefacts shutter"
)
_INWARD = frozenset(("in", "into", "out", "through", "from", "under", "around", "past", "onto", "between"))
_TAKING = word_set("takes taking take snaps snapping shoots shooting gets getting poses posing")
_BRANDS = word_set(camera.BRANDS)
_ON_SOMEBODY = frozenset(("eye", "neck", "hand", "hands", "lap", "shoulder", "knees", "fist", "face", "cheek", "chest"))
_LOOKING = word_set("looks looking peers peering squints squinting stares staring watches watching sights")
_VIEWED = frozenset(("view", "perspective", "look", "photo", "photograph", "shot", "frame"))
_SHOWING_FILMS = word_set("poster posters watching watches flyer ticket trailer screening reel reels")
_HANDLING = word_set("raises raising lifts holds holding cleans cleaning wipes drops unscrews offers hands")
_LONGEST_BETWEEN = 7
_LARGEST_F = 64


def __dir__() -> list[str]:
    return __all__


def _shot_before(words: Tagged, at: int) -> bool:
    """Say whether "shot on", "taken with" ... stands up to seven words before, in one sentence."""
    first, _ = words.sentence(at)
    for each in range(at - 1, max(first, at - _LONGEST_BETWEEN) - 1, -1):
        if words.low[each] in {"on", "with", "using", "by", "through", "via", "from"} and words.at(each - 1) in _SHOT:
            return not _takes(words, each - 1)
    return False


def _takes(words: Tagged, at: int) -> bool:
    """Say whether somebody in the picture takes one: "takes a picture with a silver camera"."""
    return words.within(at - 3, at, _TAKING)


def gear(words: Tagged, first: int, last: int) -> bool:
    """Say whether a known piece of gear or film is talk of this picture's making and no thing in the picture."""
    if _shot_before(words, first):
        return True
    if words.low[last - 1] not in _EFFECTS and _owned(words, first):
        return False
    if _otherwise(words, first, last) or (not words.within(first, last, _ON_PICTURES) and at_hand(words, first)):
        return False
    sentence, _ = words.sentence(first)
    if words.within(max(sentence, first - 5), first, _HELD) and words.segment(first)[0] < first:
        return False
    return (
        words.at(last) not in {"shop", "store", "sign", "poster", "logo", "strap", "bag", "box", "advert", "museum"}
        or words.gaps[last] >= COMMA
    )


def _otherwise(words: Tagged, first: int, last: int) -> bool:
    """Say whether what follows gives gear another meaning: a film that flickers, an aperture in a wall."""
    following = words.at(last) if words.gaps[last] < COMMA else ""
    determined = bool(words.mask[min(last + 1, words.size - 1)] & DETERMINER)
    match words.low[last - 1]:
        case "imax":
            return following == "documentary"
        case "aperture":
            return following in {"in", "of"} and determined
        case "film":
            shown = words.within(max(0, first - 4), first, _SHOWING_FILMS)
            return shown or (following.endswith("s") and bool(words.mask[first - 1] & DETERMINER))
        case "exposure" | "exposures":
            return following == "to"
        case "leak" | "leaks":
            return following in _INWARD and not (following == "in" and determined)
        case _:
            return False


def _owned(words: Tagged, at: int) -> bool:
    """Say whether gear is somebody's in the picture: "photographers with long lenses crouch", "pressed to her eye"."""
    start, end = words.segment(at)
    for each in range(at + 2, end):
        if words.low[each] in _ON_SOMEBODY and words.mask[each - 1] & POSSESSIVE and words.mask[each - 2] & PREPOSITION:
            return True
    if words.within(max(start, at - 4), at, _LOOKING) and words.within(max(start, at - 3), at, ("through",)):
        return True
    return words.within(max(start, at - _LONGEST_BETWEEN - 1), at, _OTHERS) and not words.within(start, at, _SHOT)


def brand(words: Tagged, first: int, last: int) -> bool:
    """Say whether a maker's name that means other things too is camera talk: "Sony A7R", "shot on iPhone"."""
    if _shot_before(words, first):
        return True
    following = words.at(last)
    if words.gaps[last] >= COMMA or not following:
        return False
    if at_hand(words, first):
        return False
    capital = words.text[words.starts[first]].isupper()
    held = words.within(max(words.sentence(first)[0], first - 5), first, _HELD)
    model = any(char.isdigit() for char in following) or following in {"eos", "alpha", "venice", "lens", "camera"}
    if alone(words, first, last) and not words.quoted(first):
        return words.low[first] not in _PHONES or model or any(map(str.isdigit, words.at(last + 1)))
    if words.low[first] in _PHONES and words.gaps[first] < COMMA and words.at(first - 1) not in {"a", "an", "by"}:
        return False
    model = model or (following in _MODELS and any(map(str.isdigit, words.at(last + 1))))
    return model and not held and (capital or following in {"eos", "alpha"})


def shot_on(words: Tagged, first: int, last: int) -> bool:
    """Say whether "shot on", "taken with" is followed by a camera."""
    if words.at(last) not in {"on", "with", "using", "by", "through", "via"} or words.gaps[last] >= COMMA:
        return False
    if _takes(words, first):
        return False
    _, end = words.segment(last)
    nouns = range(last + 1, min(end, last + 1 + _LONGEST_BETWEEN))
    return any(
        words.low[at] in _NOUNS or (words.low[at] in _BRANDS and words.low[at] not in {"red", "galaxy", "pixel"})
        for at in nouns
    )


def talk(words: Tagged, first: int, last: int) -> bool:
    """Say whether a word of the camera stands in a fragment of such words, or is said of the picture."""
    if words.quoted(first) or words.gaps[last] == HYPHEN or words.at(first - 1) == "no":
        return False
    if alone(words, first, last):
        found = words.low[first] == "footage" and words.at(first - 1) == "found"
        return not found and (words.low[first] not in _TALK_PROPS or not single(words, first, last))
    return stated(words, first, last)


def numbers(words: Tagged) -> Iterator[tuple[int, int]]:
    """Yield focal lengths, apertures, sensitivities and exposure times."""
    for at, word in enumerate(words.low):
        if word[0].isdigit():
            if _owned(words, at) or at_hand(words, at) or words.low[at - 1] in _HELD:
                continue
            if word.endswith("mm") and word[:-2].isdigit() and _millimetres(words, at + 1):
                yield at, at + 1
            elif (
                words.at(at + 1) == "mm"
                and words.gaps[at + 1] <= HYPHEN
                and word.isdigit()
                and _millimetres(words, at + 2)
            ) or (word == "1" and words.text[words.ends[at] : words.ends[at] + 1] == "/" and _seconds(words, at)):
                yield at, at + 2
        elif word[0] in "f\u0192t" and _aperture(words, at):
            yield at, at + 2
        elif word.startswith("iso") and (
            word[3:] in _SENSITIVITIES or (word == "iso" and words.at(at + 1) in _SENSITIVITIES)
        ):
            yield at, at + (1 if word != "iso" else 2)


def _millimetres(words: Tagged, after: int) -> bool:
    """Say whether millimetres are a focal length or a film, and not a gun's."""
    if after >= words.size or words.gaps[after] >= COMMA:
        return True
    near = words.low[after : min(after + 3, words.segment(after)[1])]
    if any(word in _LENSES or word in {"lens", "lenses", "film", "photo", "photograph", "focal"} for word in near[:2]):
        return not any(word in _NOT_MM for word in near)
    if any(word in _NOT_MM for word in near) and near[0] not in _VIEWED:
        return False
    return (
        bool(words.mask[after] & PREPOSITION)
        or near[0] in _FILM
        or near[0] in {"and", "at", "f", "equivalent"}
        or words.low[after].startswith("f")
    )


def _aperture(words: Tagged, at: int) -> bool:
    word, following = words.low[at], words.at(at + 1)
    if word[0] == "t" and (len(word) != 2 or words.gaps[at] < COMMA):  # noqa: PLR2004 - "T2.8" as a tag
        return False
    if word in {"f", "\u0192"}:
        between = words.text[words.ends[at] : words.starts[at + 1]] if at + 1 < words.size else ""
        return (
            following[:1].isdigit()
            and between in {"/", " ", "", ".", " / ", "-"}
            and following.isdigit()
            and int(following) <= _LARGEST_F
        )
    return (
        len(word) <= _LONGEST_STOP
        and word[1:].isdigit()
        and words.text[words.ends[at] : words.ends[at] + 1] == "."
        and following.isdigit()
    )


def _seconds(words: Tagged, at: int) -> bool:
    following = words.at(at + 1)
    return following.rstrip("s").isdigit() and (
        following.endswith("s")
        or words.at(at + 2) in {("s"), ("sec"), ("second"), ("seconds")}
        or int(following) >= _FASTEST_SLOW
    )


def weak(words: Tagged, first: int, last: int) -> bool:
    """Say whether a word that has other meanings is camera talk here."""
    before = words.at(first - 1) if words.gaps[first] < COMMA else ""
    ahead = words.at(last) if words.gaps[last] < COMMA else ""
    match words.low[first]:
        case "lens" | "lenses":
            return _lens(words, first, before, ahead)
        case "aperture":
            return _opened(words, first, before, ahead)
        case "grain":
            told = before in _GRAINS and ahead not in _NOT_GRAIN
        case "grainy":
            told = ahead in _FILM or (bool(ahead) and words.within(last, min(words.segment(first)[1], last + 3), _FILM))
        case "exposure":
            told = before in _EXPOSURES and ahead != "to"
        case "vignette":
            told = before in {"subtle", "slight", "dark", "soft", "lens", "heavy"}
        case "sensor":
            return before in _SENSORS
        case "macro":
            handled = ahead == "lens" and words.within(first - 2, first, _HANDLING)
            return ahead in {"lens", "photography", "photo", "photograph"} and not handled
        case _:
            return words.low[first] == "camera" and _shot_before(words, first)
    return told or tag(words, first, last)


def _lens(words: Tagged, first: int, before: str, ahead: str) -> bool:
    """Say whether a lens is the camera's and no telescope's, and no thing in somebody's hands."""
    if _shot_before(words, first):
        return True
    start, _ = words.segment(first)
    if _owned(words, first) or words.within(max(start, first - 5), first, _HELD - {"beside", "films", "adjusts"}):
        return False
    if at_hand(words, first):
        return False
    if ahead == "of" or ahead in _NOT_LENS or before in _NOT_LENS:
        return False
    near = words.low[max(words.segment(first)[0], first - 3) : first]
    kind = any(word in _LENSES or word.endswith("mm") for word in near) and before != "the"
    return before in _LENSES or kind


def _opened(words: Tagged, first: int, before: str, ahead: str) -> bool:
    """Say whether an aperture is the lens's and no hole in a wall."""
    number = words.at(first + 2)
    if ahead in {"of", "f"} and (number[:1].isdigit() or number.startswith("f")):
        return True
    told = before in {"wide", "open", "large", "maximum", "narrow", "small", "shallow", "fast", "generous", "tiny"}
    return told and words.at(first - 2) in {"with", "at", "a"} and ahead not in {"in", "of", "into"}
