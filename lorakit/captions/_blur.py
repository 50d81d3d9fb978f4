"""Finding blur, streaks, flare and exposure told in everyday words: "the street behind her melts into soft discs"."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, TRIGGER, Tagged
from lorakit.captions._picture import at_hand
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import blurs

__all__ = ["ASKED"]

_BEHIND, _FAR, _LIGHTS, _CAUSES = (
    word_set(blurs.BEHIND),
    word_set(blurs.FAR),
    word_set(blurs.LIGHTS),
    word_set(blurs.CAUSES),
)
_DISSOLVING, _SPOTS, _SOFT = word_set(blurs.DISSOLVING), word_set(blurs.SPOTS), word_set(blurs.SOFT)
_OPTICAL, _EYES, _IMPRINTED = word_set(blurs.OPTICAL), word_set(blurs.EYES), word_set(blurs.IMPRINTED)
_INSTRUMENTS, _SWIFT = word_set(blurs.INSTRUMENTS), word_set(blurs.SWIFT)
_NOT_FLARE, _PICTURED, _SHUTTERS = word_set(blurs.NOT_FLARE), word_set(blurs.PICTURED), word_set(blurs.SHUTTERS)
_GLOSSY = word_set(blurs.GLOSSY)
_BLURRY = word_set(f"{blurs.BLURS} {blurs.BLURRED}") | frozenset(("focus", "unfocused", "defocused"))
_MOVED = frozenset(("motion", "movement", "speed", "shutter", "exposure", "lens"))
_SHUT = frozenset(
    ("window", "windows", "kiosk", "shop", "wooden", "rolls", "pulls", "lifts", "closes", "opens", "raises")
)
_EVERYWHERE = frozenset(("everything", "else", "rest"))
_LOOKING = word_set("looks looking peers peering squints squinting stares staring watches watching spies spots sights")
_GLOWS = frozenset(("light", "lights", "colour", "color"))
_FOCUSLESS = frozenset(("blurred", "blurry", "defocused", "unfocused", "focus", "bokeh"))
_BLOBS = frozenset(("blobs", "discs", "disks", "orbs", "smudges", "wash", "smear", "dots", "rounds"))
_BACKED = word_set("background backdrop foreground behind beyond rest everything else surroundings")
_GLARING = word_set(
    "ghosting hexagonal anamorphic veiling prismatic rainbow horizontal streaking optical octagonal blue"
)
_LONGEST = 7


def __dir__() -> list[str]:
    return __all__


def _caused(words: Tagged, first: int) -> bool:
    """Say whether fog, tears or a pane of glass blur things in the picture, and not a lens."""
    start, end = words.segment(first)
    return words.within(start, end, _CAUSES) and not words.within(start, end, _OPTICAL | {"past", "beyond"})


def unfocused(words: Tagged, first: int, last: int) -> bool:
    """Say whether something but a dreamer's eyes is out of focus."""
    start, end = words.segment(first)
    if words.quoted(first) or words.within(max(start, first - 3), min(end, last + 2), _EYES):
        return False
    start, end = words.sentence(first)
    return not words.within(start, first, _INSTRUMENTS - {"camera", "slide", "wheel"})


def focused(words: Tagged, first: int, last: int) -> bool:
    """Say whether something of the picture is told to be in focus: "only her near hand in focus"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.within(*words.sentence(first), _INSTRUMENTS):
        return False
    if last - first > 1:
        return words.at(last) != "of" and not words.within(start, first, _EYES - {"eye", "eyes"})
    following = words.at(last)
    if following in {"falling", "falls", "fell", "drops", "slips", "fades", "melts"}:
        return words.within(last, min(end, last + 3), ("off", "away", "out", "behind"))
    return first == start and following == "on" and words.gaps[first] >= COMMA


def blurred(words: Tagged, first: int, last: int) -> bool:
    """Say whether something is blurred by the camera: "the hedge too blurred to make out", "a blurred crowd"."""
    if words.quoted(first) or _caused(words, first):
        return False
    start, end = words.segment(first)
    ahead = words.low[last : min(end, last + 4)] if words.gaps[last] < COMMA else []
    before = words.low[max(start, first - 5) : first]
    if any(word in _IMPRINTED or word in _EYES for word in ahead[:2]):
        return False
    if words.low[first] in {"fuzzy", "hazed", "indistinct", "smudgy"}:
        told = any(word in _BEHIND or word in _FAR for word in (*ahead, *before)) and not words.within(
            first - 1, first, ("her", "his", "its")
        )
        return told and (any(word in _BEHIND for word in (*ahead, *before)) or "focus" in ahead)
    if any(word in _MOVED for word in (*before[-2:], *ahead[:3])):
        return True
    if not ahead and (start == first or not before):
        return True
    return not (words.mask[first - 1] & POSSESSIVE) and not any(
        word in _IMPRINTED or word in _EYES for word in before[-3:]
    )


def blur(words: Tagged, first: int, last: int) -> bool:
    """Say whether ``blur`` is the camera's: "lost in blur", "a slight blur on the crowd", not "his hands a blur"."""
    if words.quoted(first) or _caused(words, first):
        return False
    start, end = words.segment(first)
    before = words.low[max(start, first - _LONGEST) : first]
    low = words.low[first]
    ahead = words.low[last : min(end, last + 4)] if words.gaps[last] < COMMA else []
    if ahead[:1] in (["past"], ["by"]):
        return False
    if any(word in _MOVED for word in (*before[-3:], *ahead)):
        return True
    if low in {"softness", "fuzz", "mush", "creaminess", "fuzziness"}:
        backed = any(word in _DISSOLVING or word in _BEHIND for word in before)
        return backed and low != "fuzz" and any(word in {"into", "to", "in"} for word in before)
    passing = before[-2:] == ["in", "a"] and any(word in {"past", "by", "across"} for word in before)
    quick = before[-1:] == ["a"] and "its" not in before and any(word in _SWIFT for word in before)
    return not (passing or quick)


def _optical(words: Tagged, first: int, adjectives: list[str]) -> bool:
    """Say whether a lens is told to make the spots: "a string of ghost orbs drifting across the frame"."""
    _, end = words.segment(first)
    return words.within(first, end, ("lens", "aperture")) or (
        "ghost" in adjectives and words.within(first, end, _OPTICAL)
    )


def spots(words: Tagged, first: int, _last: int) -> bool:
    """Say whether lights and crowds are told to become discs and smudges: "nothing but defocused smudges"."""
    start, _ = words.segment(first)
    if words.quoted(first) or _caused(words, first):
        return False
    back = max(start, first - _LONGEST - 2)
    before = words.low[back:first]
    adjectives = before[-4:]
    if any(word in _FOCUSLESS for word in adjectives) or _optical(words, first, adjectives):
        return True
    if "as" in before and words.within(start, first, ("foreground", "background")):
        return True
    if "but" in before and words.within(start, first, _BEHIND) and any(word in _SOFT for word in adjectives):
        return True
    dissolving = [at for at in range(back, first) if words.low[at] in _DISSOLVING]
    into = any(word in {"into", "to", "in", "like", "as"} for word in before)
    if not dissolving or not into:
        return False
    subject = words.low[start : dissolving[0]]
    lit = any(word in _LIGHTS or word in _FAR or word in _BEHIND for word in subject)
    return lit and (any(word in _SOFT for word in adjectives) or words.low[first] in _BLOBS)


def streaks(words: Tagged, first: int, _last: int) -> bool:
    """Say whether what moves is told to be drawn out: "cars reduced to red and white trails"."""
    start, end = words.segment(first)
    if words.quoted(first) or _caused(words, first):
        return False
    back = max(start, first - _LONGEST - 2)
    drawn = [at for at in range(back, first) if words.low[at] in _DISSOLVING | {"leave", "leaving", "leaves"}]
    if words.within(start, end, ("shutter", "exposure", "lens", "panned", "panning")):
        return True
    if words.low[first - 1] == "a" and words.at(first + 1) == "of" and words.at(first + 2) in _GLOWS:
        return words.low[first - 2] in _LIGHTS
    if not drawn or not words.within(drawn[0], first, ("into", "to", "in", "draw", "leaving", "ghost")):
        return False
    return words.within(start, drawn[0], _LIGHTS) or words.within(drawn[0], first, _LIGHTS)


def smeared(words: Tagged, first: int, last: int) -> bool:
    """Say whether movement smears the picture: "her arms smeared by movement", "smeared into a streak"."""
    _, end = words.segment(first)
    moved = _MOVED | {"slow", "panning"}
    return not words.quoted(first) and (
        words.within(last, min(end, last + 5), moved) or words.within(max(0, first - 2), first, moved - {"slow"})
    )


def softened(words: Tagged, first: int, last: int) -> bool:
    """Say whether a background is told to be soft: "a background gone soft"."""
    start, end = words.segment(first)
    if words.quoted(first) or _caused(words, first) or words.within(last, min(end, last + 3), _LIT):
        return False
    placed = words.within(max(start, first - 4), first, _BACKED)
    gone = words.within(
        max(start, first - 2), first, ("gone", "goes", "going", "falls", "falling", "kept", "left", "very")
    )
    noun = words.at(last) in {"background", "backdrop", "foreground"} and words.gaps[last] < COMMA
    closed = words.gaps[last] >= COMMA or bool(words.mask[last] & PREPOSITION)
    beside = words.at(first - 1) in _BACKED
    return (placed and (gone or beside) and closed) or (
        noun and words.low[first] in {"creamy", "dreamy", "softened", "milky", "buttery"}
    )


def flare(words: Tagged, first: int, last: int) -> bool:
    """Say whether a flare is the lens's: "a hexagonal flare streaking from corner to corner of the lens"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.within(start, end, _NOT_FLARE) or at_hand(words, first):
        return False
    if words.low[first] in {"ghosts", "bloom", "ghosting"} and not words.within(
        start, end, ("lens", "frame", "lamp", "lamps", "lights")
    ):
        return False
    near = words.within(max(start, first - 4), min(end, last + 8), _PICTURED - {"scene"})
    near = near or words.at(first - 1) in _GLARING
    return near and not any(words.mask[at] & TRIGGER for at in range(first - 1, first))


def shutter(words: Tagged, first: int, last: int) -> bool:
    """Say whether a shutter is the camera's: "because the shutter was slow"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.within(start, end, _SHUT):
        return False
    timed = any(word[0].isdigit() for word in words.low[max(start, first - 3) : min(end, last + 3)])
    return timed or words.within(max(start, first - 3), min(end, last + 4), _SHUTTERS)


def exposure(words: Tagged, first: int, last: int) -> bool:
    """Say whether an exposure is the camera's: "a two-second exposure", "clipped to white by the exposure"."""
    start, _ = words.segment(first)
    if (
        words.quoted(first)
        or words.at(last) in {"to", "timer", "meter"}
        or words.within(start, first, ("indecent", "media", "sun"))
    ):
        return False
    before = words.low[max(start, first - 4) : first]
    if words.at(last) in {"set", "locked", "held", "metered"} and words.gaps[last] < COMMA:
        return True
    if any(
        word in {"second", "seconds", "minute", "minutes", "hour", "s", "time", "slight", "heavy"}
        for word in before[-2:]
    ):
        return True
    if any(word[0].isdigit() for word in before[-2:]):
        return True
    return before[-2:-1] in (["by"], ["the"]) and words.within(
        start, first, ("white", "black", "clipped", "blown", "dark")
    )


def exposed(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is told to be exposed: "underexposed by a stop", "exposed long enough for the stars"."""
    if words.quoted(first):
        return False
    ahead = words.low[last : last + 5]
    if words.low[first] in {"clipped", "blown"}:
        return words.at(last) in {"to", "out"} and any(word in {"white", "black"} for word in ahead[:4])
    if words.low[first] == "exposed":
        return ahead[:1] in (["for"], ["long"], ["at"]) or "second" in ahead or "seconds" in ahead
    return words.low[first].endswith("ed") and words.low[first] != "pushed"


def stock(words: Tagged, first: int, last: int) -> bool:
    """Say whether a film is the camera's: "Tungsten-balanced film", "on expired Fuji stock"."""
    start, _ = words.segment(first)
    if words.quoted(first) or (words.gaps[last] < COMMA and not words.mask[last] & PREPOSITION):
        return False
    glossy = words.within(max(start, first - 4), first, _GLOSSY)
    return (
        glossy
        and not at_hand(words, first)
        and not words.within(start, first, ("watches", "watching", "loads", "loading"))
    )


def distorted(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a distortion is a lens's: "her hand swollen by wide-angle distortion"."""
    before = words.low[max(0, first - 3) : first]
    return any(
        word in {"angle", "barrel", "lens", "fisheye", "wide", "pincushion", "perspective", "optical"}
        for word in before
    )


def fringed(words: Tagged, first: int, last: int) -> bool:
    """Say whether colours fringe edges: "colour fringes and dark corners betray a cheap plastic camera"."""
    start = max(words.segment(first)[0], first - 3)
    if any(words.mask[at] & (POSSESSIVE | DETERMINER | PRONOUN) for at in range(start, first)):
        return False
    coloured = words.within(max(start, first - 2), first, ("colour", "color", "purple", "green", "magenta", "cyan"))
    return coloured and (words.gaps[last] >= COMMA or bool(words.mask[last] & PREPOSITION) or words.at(last) == "and")


def seen_through(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is seen through gear: "through a telephoto", "an ultra-wide view"."""
    start, end = words.segment(first)
    if words.quoted(first):
        return False
    if words.low[first] in {"ultra", "ultrawide"}:
        return words.within(last, min(end, last + 2), ("view", "shot", "perspective", "frame", "lens"))
    if at_hand(words, first) or words.within(max(start, first - 4), first, _LOOKING):
        return False
    return words.within(max(start, first - 3), first, ("through", "with", "on"))


def everything(words: Tagged, first: int, last: int) -> bool:
    """Say whether all but the subject is told to lose its outlines: "the rest falls away into softness"."""
    _, end = words.segment(first)
    return words.low[first] in _EVERYWHERE and words.within(last, end, _BLURRY) and not words.quoted(first)


def burnt(words: Tagged, first: int, last: int) -> bool:
    """Say whether highlights or shadows have lost their drawing: "highlights burnt out"."""
    _, end = words.segment(first)
    lost = ("burnt", "burned", "blown", "clipped", "crushed", "clipping", "blocked", "washed")
    return not words.quoted(first) and words.within(last, min(end, last + 3), lost)


def stops(words: Tagged, first: int, last: int) -> bool:
    """Say whether light is counted in stops: "two stops over"."""
    counted = words.at(first - 1) in {"a", "one", "two", "three", "half", "1", "2", "3"}
    return counted and words.at(last) in {"over", "under", "down", "up"} and words.gaps[last + 1] >= COMMA


def on_lens(words: Tagged, first: int, last: int) -> bool:
    """Say whether something on or in the lens shows: "droplets on the lens"."""
    start, _ = words.segment(first)
    held = words.within(
        start, first, ("wipes", "wiping", "cleans", "cleaning", "fingerprint", "eye", "nose", "finger", "looks")
    )
    return not (words.quoted(first) or held or words.at(last) == "of")


def always(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a word that only pictures are given stands outside of quotation marks: "vignetted"."""
    return not words.quoted(first)


_LIT = frozenset(("light", "lighting", "glow", "lit", "shadow", "shadows", "pillows", "pillow", "grey", "gray"))

ASKED = (
    (blurs.UNFOCUSED, unfocused),
    (blurs.FOCUS, focused),
    (blurs.BLURRED, blurred),
    (blurs.BLURS, blur),
    (blurs.SPOTS, spots),
    (blurs.STREAKS, streaks),
    ("smeared smears smear smearing blurring streaked", smeared),
    (blurs.SOFTENED, softened),
    (blurs.FLARES, flare),
    ("shutter", shutter),
    ("exposure exposures", exposure),
    (blurs.EXPOSING, exposed),
    ("film stock", stock),
    ("distortion distortions distorting", distorted),
    ("fringes fringing fringe", fringed),
    (
        blurs.GEAR,
        seen_through,
    ),
    ("everything else rest", everything),
    ("highlights shadows highlight", burnt),
    ("stop stops", stops),
    ("on_the_lens across_the_lens over_the_lens in_the_lens inside_the_lens hits_the_lens", on_lens),
    ("vignetted vignetting vignettes light_leaked overexposure underexposure", always),
)
"""Cues, and the question that decides for each."""
