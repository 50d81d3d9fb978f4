"""What labels say of the subject in other words, told from what others wear, feel and stand in."""

import pytest

from lorakit.captions.paraphrase import Bearers, Paraphrase
from lorakit.model import Character

JUMPSUIT, FROWN, SMILE = ("outfit", "grey jumpsuit"), ("expression", "frown"), ("expression", "slight smile")
DOME, CANDLES, FOREST = ("environment", "observatory dome"), ("lighting", "candlelight"), ("environment", "pine forest")


def told(attribute: str, label: str, text: str) -> bool:
    bearers = Bearers(Character(trigger="KIAN", class_word="woman"))
    words = bearers.said(text)
    found = Paraphrase(attribute, label).find(words, lambda *span: bearers.mine(attribute, words, *span))
    return found is not None


@pytest.mark.parametrize(
    ("label", "text"),
    [
        (JUMPSUIT, "KIAN feeds the hens in a grey jumpsuit."),
        (JUMPSUIT, "KIAN waves in a straw hat and grey jumpsuit."),
        (JUMPSUIT, "KIAN and the one-piece grey work suit she wears."),
        (JUMPSUIT, "KIAN slips on a grey jumpsuit."),
        (JUMPSUIT, "KIAN, in her mechanic's coveralls, yawns."),
        (JUMPSUIT, "KIAN. A grey jumpsuit, boots."),
        (JUMPSUIT, "KIAN zips up a grey jumpsuit on arrival."),
        (JUMPSUIT, "KIAN buttons a grey jumpsuit over her."),
        (("outfit", "red silk gown"), "KIAN spins, crimson silk flaring."),
        (("outfit", "red fez"), "KIAN tips the fez."),
        (("outfit", "tweed suit"), "KIAN leans on a gate in Harris tweeds."),
        (("outfit", "police uniform"), "KIAN straightens a peaked cap."),
        (("outfit", "navy suit"), "KIAN in a suit of dark blue."),
        (DOME, "KIAN sleeps in the dome."),
        (("environment", "observatory"), "KIAN sleeps in an observatory."),
        (FOREST, "KIAN stops between the firs."),
        (FOREST, "KIAN wades the forest's undergrowth."),
        (FOREST, "KIAN crosses the woods."),
        (FROWN, "KIAN, with her brows drawn together, waits."),
        (FROWN, "KIAN waits with a creased forehead."),
        (SMILE, "KIAN with a faint, lopsided grin."),
        (("expression", "mischievous grin"), "KIAN gives a sly smirk."),
        (("expression", "stern"), "KIAN gives a stern look."),
        (("expression", "surprised"), "KIAN, eyes wide and mouth open, waits."),
        (("environment", "library"), "KIAN climbs a ladder by the shelf."),
        (CANDLES, "KIAN reads, a taper guttering beside her."),
        (CANDLES, "KIAN reads by the flame of a taper."),
        (("lighting", "cold blue light"), "KIAN in a bluish glow."),
        (("lighting", "hard side light"), "KIAN, strong light raking across her from the left."),
        (("lighting", "neon backlight"), "KIAN against the light of a neon sign."),
        (("lighting", "red neon"), "KIAN, washed with red neon."),
    ],
)
def test_the_subject_is_told_to_be_so(label: tuple[str, str], text: str) -> None:
    assert told(*label, text)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        (JUMPSUIT, "KIAN pins the mechanic's grey jumpsuit."),
        (JUMPSUIT, "KIAN waves; her neighbour, in a grey jumpsuit, waves back."),
        (JUMPSUIT, "KIAN zips up a grey jumpsuit on a small boy."),
        (JUMPSUIT, "KIAN zips a grey jumpsuit on Mia's doll."),
        (JUMPSUIT, "KIAN buttons a grey jumpsuit on them."),
        (JUMPSUIT, "KIAN waits while a grey jumpsuit is pressed."),
        (JUMPSUIT, "KIAN waits while the head cook in a grey jumpsuit shouts."),
        (JUMPSUIT, "KIAN passes a teller in a grey jumpsuit."),
        (JUMPSUIT, "KIAN passes a fettler in a grey jumpsuit."),
        (JUMPSUIT, "KIAN leaves, her grey jumpsuit hanging on a peg."),
        (JUMPSUIT, "KIAN sews a patch on a grey jumpsuit."),
        (JUMPSUIT, "KIAN lends her grey jumpsuit to a friend."),
        (JUMPSUIT, "KIAN stops where a grey jumpsuit stands on a mannequin."),
        (JUMPSUIT, "KIAN stops by a stand displaying grey jumpsuit."),
        (JUMPSUIT, "KIAN brushes his brother's grey jumpsuit."),
        (JUMPSUIT, "KIAN watches the ones in grey jumpsuits."),
        (("outfit", "nurse scrubs"), "KIAN scrubs the floor."),
        (("outfit", "silk gown"), "KIAN pins the silk hem of the bride's gown."),
        (("outfit", "police uniform"), "KIAN in a school uniform."),
        (("outfit", "leather jacket"), "KIAN in a denim bomber."),
        (("outfit", "the very"), "KIAN waits."),
        (("outfit", "red silk gown"), "KIAN lies on red silk."),
        (("outfit", "red silk gown"), "KIAN sits on her red silk cushion."),
        (("outfit", "red fez"), "KIAN in a blue fez."),
        (DOME, "KIAN sleeps in a dome."),
        (DOME, "KIAN sleeps in the red dome."),
        (DOME, "KIAN at the dome door."),
        (FOREST, "KIAN walks in a birch wood."),
        (FOREST, "KIAN looks up at the pine forest."),
        (FOREST, "KIAN in a forest of masts."),
        (("environment", "harbour"), "KIAN harbours a wish."),
        (("environment", "school"), "KIAN waves at people shouting from a school."),
        (FROWN, "KIAN waits while a friend frowns."),
        (FROWN, "KIAN waits while the foreman frowns."),
        (FROWN, "KIAN waits while he frowns."),
        (FROWN, "KIAN beside a guard with a frown."),
        (FROWN, "KIAN beside a guard who frowns."),
        (FROWN, "KIAN passes a frown-faced clock."),
        (("expression", "surprised"), "KIAN, eyes wide, waits."),
        (("expression", "surprised"), "KIAN waits with raised eyebrows."),
        (("environment", "library"), "KIAN climbs a ladder in a theatre and lowers a box from the shelf."),
        (("lighting", "side light"), "KIAN seen from the side in noon light."),
        (("outfit", "plate armour"), "KIAN kicks a number plate."),
        (SMILE, "KIAN beams from ear to ear."),
        (("expression", "toothy grin"), "KIAN with a faint smile."),
        (("expression", "smiling"), "KIAN smirks."),
        (("expression", "stern"), "KIAN waves from the stern of a ferry."),
        (("expression", "crying"), "KIAN cries out."),
        (CANDLES, "KIAN carries a box of tapers."),
        (CANDLES, "KIAN beside a candle that is off."),
        (CANDLES, "KIAN passes a candle in a brightly lit shop."),
        (CANDLES, "KIAN passes a candle and a glowing stove."),
        (("lighting", "moonlight"), "KIAN plays the Moonlight Sonata."),
        (("lighting", "moonlight"), "KIAN plays a moonlight serenade."),
        (("lighting", "overcast"), "KIAN under an overcast of steam."),
        (("lighting", "soft window light"), "KIAN in harsh light from the window."),
        (("lighting", "red neon"), "KIAN by a blue neon sign."),
        (("lighting", "red light"), "KIAN carries a red light suitcase."),
        (("lighting", "backlit"), "KIAN with a backlit keyboard."),
        (("lighting", "spotlight"), "KIAN cleans a spot of paint."),
    ],
)
def test_others_and_things_are_so(label: tuple[str, str], text: str) -> None:
    assert not told(*label, text)


def test_other_attributes_are_always_of_the_subject() -> None:
    bearers = Bearers(Character(trigger="KIAN"))
    assert bearers.mine("pose", bearers.said("A boy sits."), 1, 2)
