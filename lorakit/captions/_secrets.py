"""Finding hidden truths: subjects told not to be what they seem, and others told not to know."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import OTHER, PREPOSITION, TRIGGER, Tagged
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import elsewhen

__all__ = ["ASKED"]

_NEWS = word_set(elsewhen.NEWS)
_PAPERS = word_set("card cards papers document documents parade check badge badges photo tag theft")
_CONCEALING = word_set(
    "hides hiding hidden hide keeps keeping kept conceals concealing concealed secret true real unknown protects "
    "protecting masks masking false vigilante double borrowed assumed whose guards guarding reveals revealed new"
)
_NOBODY = frozenset(("nobody", "no", "none", "never", "hardly", "without", "unable"))
_FOOLING = word_set(
    "nobody no none until fools fooling everyone everybody anyone unnoticed undetected convinces deceives up even"
)
_TRUTHS = word_set(
    "sex gender name names species rank parentage allegiance colours loyalty loyalties birth blood origin origins "
    "title lineage mission purpose motive age heritage occupation trade profession nationality owner intentions"
)
_LEARNING = word_set(
    "knows know known suspects suspect guesses guess guessed suspected realises realizes realised realized believes "
    "recognises recognizes recognised recognized knew dreams imagines"
)
_WORKED = word_set("worked figured found spotted caught")
_THEM = word_set("who that it he she him her they what which how whom about hers his better")
_CONDITIONAL = word_set("would you'd could they'd will you'll one'd we'd might can")
_FARTHEST = 8


def __dir__() -> list[str]:
    return __all__


def identity(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody's identity is told to be hidden: "her vigilante identity unknown to the vendors"."""
    if words.quoted(first) or (words.gaps[last] < COMMA and words.at(last) in _PAPERS):
        return False
    start, end = words.segment(first)
    told = words.low[last - 1] not in {"identity", "identities"}
    if told:
        return words.within(last, min(end, last + 4), _CONCEALING | {"shown", "seen", "known", "only"})
    return words.within(start, first, _CONCEALING) or words.within(last, min(end, last + 4), _CONCEALING)


def fooled(words: Tagged, first: int, last: int) -> bool:
    """Say whether others are told not to know: "so that nobody will know her", "a fact no one learns"."""
    _, end = words.sentence(first)
    if words.quoted(first):
        return False
    until = min(end, last + 9)
    if words.low[first] in {"nobody", "no", "none"}:
        return words.within(last, min(end, last + 2), _NEWS) and words.low[first - 1] != "sure"
    fools = words.within(last, until, ("fooled", "deceived", "duped", "tricked", "mistake", "take"))
    denied = words.within(last, until, ("nobody", "no", "none", "never", "cannot", "can't", "won't", "not"))
    return fools or (denied and words.within(last, until, _NEWS - {"find", "finds"}))


def seen_through(words: Tagged, first: int, last: int) -> bool:
    """Say whether a disguise is told to hold: "a disguise nobody at the table sees through"."""
    start, _ = words.segment(first)
    if (
        words.quoted(first)
        or words.gaps[first + 1] == HYPHEN
        or (words.gaps[last] < COMMA and words.at(last) in _GLASS)
    ):
        return False
    return words.within(max(start, first - _FARTHEST), first, _NOBODY)


def ruse(words: Tagged, first: int, last: int) -> bool:
    """Say whether a disguise is told by whom it deceives or how long: "a guise he keeps up until the ball"."""
    _, end = words.segment(first)
    return not words.quoted(first) and words.within(last, min(end, last + 6), _FOOLING)


def unaware(words: Tagged, first: int, last: int) -> bool:
    """Say whether others in the picture are told not to know: "nobody at the table knows he is a dragon"."""
    _, end = words.segment(first)
    if words.quoted(first) or words.mask[first - 1] & PREPOSITION:
        return False
    for at in range(last, min(end, last + _FARTHEST)):
        told = at + 1
        if words.low[at] in _WORKED and words.at(told) == "out":
            told += 1
        elif words.low[at] not in _LEARNING:
            continue
        following = words.at(told)
        if words.gaps[told] >= COMMA or words.mask[told] & TRIGGER:
            return True
        return following in _THEM and words.at(told + 1) != "to"
    return False


def unguessed(words: Tagged, first: int, _last: int) -> bool:
    """Say whether the picture is told to hide a truth: "though you would never know"."""
    return words.at(first - 1) in _CONDITIONAL and not words.quoted(first)


def truth(words: Tagged, first: int, last: int) -> bool:
    """Say whether something true is told to be hidden: "her true sex hidden from all of them"."""
    if words.quoted(first) or words.gaps[last] >= COMMA or words.at(last) not in _TRUTHS:
        return False
    start, end = words.segment(first)
    before = words.within(max(start, first - 3), first, _CONCEALING)
    return before or words.within(last + 1, min(end, last + 6), _CONCEALING | {"shown", "known", "only", "secret"})


def believed(words: Tagged, first: int, last: int) -> bool:
    """Say whether others are told to take the subject for another: "who takes her for a maid", "think she is a boy"."""
    if words.quoted(first) or words.mask[first - 1] & TRIGGER or words.gaps[last] >= COMMA or last >= words.size:
        return False
    if words.low[first].startswith("t") and words.low[first][1] != "h":
        named = words.mask[last] & TRIGGER or words.low[last] in {"him", "her", "it", "them"}
        head = words.low[last + 2 : last + 4]
        return (
            bool(named)
            and words.at(last + 1) == "for"
            and head[:1] in (["a"], ["an"], ["the"])
            and not (set(head) & _OUTINGS)
        )
    at = last + (words.low[last] == "that")
    named = words.at(at) in {"he", "she", "it"} or bool(words.mask[min(at, words.size - 1)] & TRIGGER)
    return named and words.at(at + 1) in {"is", "was"} and words.at(first - 1) not in {"he", "she", "and"}


def clueless(words: Tagged, first: int, _last: int) -> bool:
    """Say whether others are told to have no idea: "though the innkeeper has no idea"."""
    start, _ = words.segment(first)
    others = any(bits & OTHER and not bits & TRIGGER for bits in words.mask[start:first])
    return others and words.at(first - 1) in {"has", "have", "had", "having"} and not words.quoted(first)


def kept(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a truth of the subject is told to be a secret: "her noble birth a secret"."""
    at = first - 1
    while at > 0 and words.low[at] in {"is", "still", "remains", "kept", "stays"}:
        at -= 1
    return words.low[at] in _TRUTHS | {"identity", "face"} and not words.quoted(first)


def hushed(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a phrase that tells a secret is the caption's own."""
    return not words.quoted(first)


_OUTINGS = word_set("walk ride spin drive stroll swim run dance trip while moment sail tour")
_GLASS = word_set("glass window curtain veil fog smoke the a his her dress fabric")

ASKED = (
    (
        "identity identities true_face true_form true_nature true_self true_shape real_face real_form true_name",
        identity,
    ),
    ("so_that so_nobody so_no_one nobody no_one none lest", fooled),
    ("sees_through see_through saw_through seen_through looks_through_it", seen_through),
    ("disguise guise masquerade ruse charade pretence pretense imposture alias cover_name", ruse),
    ("nobody no_one none neither", unaware),
    ("never_know never_guess never_suspect never_tell never_think hardly_know not_know_it", unguessed),
    ("true real actual", truth),
    ("takes take took taking thinks think thought believes believe", believed),
    ("no_idea no_inkling no_clue", clueless),
    ("a_secret secret", kept),
    ("none_the_wiser hiding_that hides_that concealing_that conceals_that", hushed),
)
"""Cues, and the question that decides for each."""
