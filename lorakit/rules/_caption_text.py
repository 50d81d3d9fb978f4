"""The text of captions: tags, length, likeness, hero prompt, motion, emotions, bare triggers."""

from collections import Counter
from collections.abc import Iterator
from math import ceil

import attrs

from lorakit.captions import Kind, Reading
from lorakit.captions._details import face_hidden
from lorakit.captions._words import Words
from lorakit.captions.length import enough_known
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import persons
from lorakit.model import Item
from lorakit.rules._near import near_groups
from lorakit.rules._taglist import is_tag_list
from lorakit.rules._texts import bare, quoted, spoken
from lorakit.rules.rule import Hit, Limits
from lorakit.rules.study import Study
from lorakit.vocab import Tier

__all__ = ["bare_emotion", "duplicates", "hero_prompt", "length", "monotone", "motion", "tags", "trigger_only"]

_FUNCTION = frozenset(word for text in persons.FUNCTION_WORDS.values() for word in text.split())
_SIGNS = frozenset(
    map(
        fold,
        [
            "eyes",
            "eye",
            "eyed",
            "eyelids",
            "brow",
            "brows",
            "eyebrow",
            "eyebrows",
            "jaw",
            "lips",
            "lip",
            "mouth",
            "teeth",
            "gaze",
            "stare",
            "glare",
            "nostrils",
            "cheeks",
            "forehead",
            "chin",
            "smile",
            "smiling",
            "grin",
            "grinning",
            "frown",
            "frowning",
            "scowl",
            "scowling",
            "smirk",
            "tears",
            "laugh",
            "laughing",
            "snarl",
            "sneer",
            "pout",
            "yawn",
            "squint",
            "shout",
            "glance",
            "lidded",
        ],
    )
)
_FEWEST_PROMPT_WORDS = 6


def __dir__() -> list[str]:
    return __all__


def tags(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP006."""
    like = f"{study.dataset.character.trigger} with a calm look, seen from above. A quiet street, cool light"
    for image, _ in study.captioned:
        if is_tag_list(study.words[image]):
            yield Hit(
                message="the caption is a list of tags, not sentences",
                fix=f"Write sentences, such as '{like}'.",
                image=image,
            )


def length(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP007."""
    wanted = study.profile.words
    for image, text in spoken(study):
        count = study.readings[image].words
        if wanted.high is not None and count > wanted.high:
            over = count - int(wanted.high)
            yield Hit(
                message=f"{count} words, {study.profile.title} wants {wanted}",
                fix=f"Take out {over} word{'' if over == 1 else 's'}.",
                image=image,
            )
        elif wanted.low is not None and count < wanted.low and not _little_known(study, study.by_image[image]):
            short = int(wanted.low) - count
            yield Hit(
                message=f"{count} words, {study.profile.title} wants {wanted}",
                fix=f"Add {short} word{'' if short == 1 else 's'} about {_unsaid(study, text, image)}.",
                image=image,
            )


def _little_known(study: Study, item: Item) -> bool:
    """Say whether so little is known of a labelled picture that a longer caption would have to invent."""
    shot = item.candidate.shot
    constant = {name: None for name in shot.known if study.axes[name].constant is not None}
    return bool(shot.known) and not enough_known(attrs.evolve(shot, **constant), study.profile)


def _unsaid(study: Study, _text: str, image: str) -> str:
    reading = study.readings[image]
    wanted = ("expression", "angle", "environment", "lighting", "pose")
    missing = [name for name in wanted if not reading.of(name) and study.axes[name].constant is None]
    return "the " + ", the ".join(missing or ["pose", "environment"])


def duplicates(study: Study, limits: Limits) -> Iterator[Hit]:
    """CAP008."""
    sets = {image: frozenset(study.words[image].keys) for image, _ in spoken(study)}
    texts = dict(study.captioned)
    for names in near_groups(sets, limits["similarity"]):
        same = len({texts[name].strip() for name in names}) == 1
        yield Hit(
            message=f"{len(names)} pictures have {'the same caption' if same else 'nearly the same caption'}",
            fix="Say what differs between them: expression, angle, environment, light, pose.",
            images=names,
        )


def monotone(study: Study, limits: Limits) -> Iterator[Hit]:
    """CAP009."""
    character = study.dataset.character
    readings = {image: study.readings[image] for image, _ in spoken(study)}
    enough = max(limits["captions"], ceil(limits["share"] * len(readings) - 1e-9))
    orders = Counter(tuple(mention.kind for mention in reading.mentions) for reading in readings.values())
    if not orders or orders.most_common(1)[0][1] < enough:
        return
    skeletons = {image: _skeleton(reading, character.trigger) for image, reading in readings.items()}
    shape, count = min(Counter(skeletons.values()).items(), key=lambda pair: (-pair[1], pair[0]))
    if count >= enough:
        yield Hit(
            message=f"{count} of {len(skeletons)} captions have one sentence pattern, '{shape}'",
            fix="Vary the order and the wording of the sentences; lorakit caption PATH builds such captions.",
            images=tuple(image for image, each in skeletons.items() if each == shape),
        )


def _skeleton(reading: Reading, trigger: str) -> str:
    """Return a caption with what it says of each attribute replaced by the attribute's name."""
    pieces: list[str] = []
    at = 0
    for mention in reading.mentions:
        if mention.start >= at:
            pieces += [reading.text[at : mention.start], f" <{mention.kind.value}> "]
            at = mention.end
    text = "".join([*pieces, reading.text[at:]]).replace(trigger, "<trigger>")
    return " ".join("a" if word in {"an", "the"} else word for word in text.casefold().split())


def hero_prompt(study: Study, limits: Limits) -> Iterator[Hit]:
    """CAP012."""
    prompt = Words(study.dataset.character.hero_prompt).keys
    run = int(limits["words"])
    known = frozenset(prompt) - _FUNCTION
    grams = frozenset(prompt[at : at + run] for at in range(len(prompt) - run + 1))
    for image, text in spoken(study) if len(known) >= _FEWEST_PROMPT_WORDS else ():
        words = study.words[image]
        common = known.intersection(words.keys)
        if len(common) < min(_FEWEST_PROMPT_WORDS, run // 2):
            continue
        found = next((at for at in range(words.size - run + 1) if words.keys[at : at + run] in grams), None)
        content = frozenset(words.keys) - _FUNCTION
        share = len(common) / len(content) if content else 0.0
        spans: tuple[tuple[int, int], ...] = ()
        if found is not None:
            spans = (words.span(found, found + run),)
            message = f"{run} words in a row are the hero prompt's: {quoted([text[slice(*spans[0])]])}"
        elif share >= limits["share"] and len(common) >= _FEWEST_PROMPT_WORDS:
            message = f"{share:.0%} of the caption's words are the hero prompt's"
        else:
            continue
        yield Hit(
            message=message,
            fix="Describe only what varies in this picture; the hero prompt describes identity.",
            image=image,
            spans=spans,
        )


def motion(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP014."""
    if not study.profile.video:
        return
    for image, _ in spoken(study):
        reading = study.readings[image]
        if not reading.of(Kind.MOTION) and not reading.of(Kind.CAMERA_MOTION):
            yield Hit(
                message=f"{study.profile.title} learns motion, and the caption names none",
                fix=(
                    "Say what moves and how the camera moves, for example 'turns her head slowly; the camera holds "
                    "still'."
                ),
                image=image,
            )


def bare_emotion(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP016."""
    for image, _ in spoken(study):
        reading = study.readings[image]
        named = [each for each in reading.of(Kind.EXPRESSION) if each.value is not None]
        if (
            not named
            or face_hidden(study.by_image[image].candidate.shot)
            or not _SIGNS.isdisjoint(study.words[image].keys)
        ):
            continue
        term = study.dataset.vocabulary.expression(named[0].value)
        if term is None or term.tier is Tier.NEUTRAL or not term.descriptors:
            continue
        yield Hit(
            message=f"{quoted([named[0].text])} names an emotion without a physical sign of it",
            fix=f"Add what the face does, for example '{term.descriptors[0]}'.",
            image=image,
            spans=((named[0].start, named[0].end),),
        )


def trigger_only(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP017."""
    character = study.dataset.character
    for image, text in study.captioned:
        known = study.by_image[image].candidate.shot.known
        if known and bare(text, character.trigger, character.class_word):
            yield Hit(
                message=f"the caption is the trigger alone, though {', '.join(known)} of the picture are known",
                fix="Say them, or build the caption: lorakit caption PATH.",
                image=image,
            )
