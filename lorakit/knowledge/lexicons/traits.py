"""How a character's own traits are told without their own nouns: the stump for a leg, frost for grey temples.

Words stand in one string a group, parted by blanks; ``_`` stands for a blank inside a phrase. Source: convention.
"""

from typing import NamedTuple

__all__ = ["ALIASES", "Alias"]


def __dir__() -> list[str]:
    return __all__


class Alias(NamedTuple):
    """What stands for a trait.

    Attributes:
        trait: Words one of which the trait has.
        also: Words one of which it has as well; empty for none.
        told: Words and phrases that stand for it in a caption.
        beside: Words one of which stands in the same sentence; empty for none.
        own: Whether a possessive, ``that`` or ``the`` must stand before.
    """

    trait: str
    also: str
    told: str
    beside: str = ""
    own: bool = True


_REPLACED = (
    "wooden prosthetic peg metal iron steel tin false artificial missing bionic cybernetic mechanical robotic carbon "
    "amputated lost lacking no one absent stump"
)
_HOARY = "grey gray white silver greying graying silvery snowy hoary frosted grizzled salt pepper"
_BRISTLES = "whisker whiskers bristle bristles growth fuzz shadow"
_SIGHTLESS = "blind milky clouded cloudy glass missing sightless scarred dead white false"

ALIASES: tuple[Alias, ...] = (
    Alias("leg legs foot", _REPLACED, "peg pegs stump stumps prosthesis timber blade prosthetic pegleg"),
    Alias("hand arm arms hands finger fingers", _REPLACED, "stump hook prosthesis pincer claw prosthetic"),
    Alias("nose", "hooked aquiline roman big long large beaky hawk prominent curved huge crooked", "beak conk schnozz"),
    Alias(
        "nose",
        "hooked aquiline roman big long large beaky hawk prominent curved",
        "profile",
        "hawk hawk's eagle eagle's bird beaky hawkish parrot aquiline roman sharp falcon falcon's vulture",
        own=False,
    ),
    Alias(
        "temple temples hair beard sideburns stubble brows eyebrows",
        _HOARY,
        "frost silver snow salt gray grey white hoar",
        "ears ear temples temple",
        own=False,
    ),
    Alias(
        "bald shaved shaven hairless balding",
        "",
        "pate scalp crown dome skull cranium",
    ),
    Alias("bald hairless balding", "", "comb hair hairs", "nothing no none nowhere without never", own=False),
    Alias(
        "freckle freckles freckled",
        "",
        "speckle speckles speckling sprinkle sprinkling spots spatter dusting constellation dots scatter specks",
        "nose cheek cheeks face shoulders arms bridge skin",
    ),
    Alias("chin jaw", "cleft dimpled", "dent dint groove dimple notch cleft", "chin jaw"),
    Alias(
        "dimple dimples dimpled", "", "hollow hollows dent dents dint dints pit pits", "cheek cheeks chin grin smile"
    ),
    Alias(
        "gold golden silver steel",
        "tooth teeth incisor canine",
        "gold silver steel glint gleam flash",
        "mouth grin grins smile smiles teeth laughs",
        own=False,
    ),
    Alias("beard goatee stubble moustache mustache sideburns bearded whiskers", "", _BRISTLES),
    Alias("moustache mustache beard", "", "ends tips points", "waxed twirls twirling twists curled"),
    Alias("eye", _SIGHTLESS, "good_eye working_eye seeing_eye remaining_eye whole_eye", own=False),
    Alias("eye", _SIGHTLESS, "milky clouded blank sightless unseeing", "eye other socket", own=False),
    Alias(
        "red ginger auburn copper",
        "hair curls braid braids beard ponytail locks",
        "redhead carrot-top ginger",
        own=False,
    ),
    Alias(
        "blonde blond golden flaxen fair",
        "hair curls braid braids ponytail locks bob",
        "fair_haired tow_haired flaxen_haired",
        own=False,
    ),
    Alias("black brown dark brunette chestnut", "hair curls braid braids ponytail locks bob", "brunette", own=False),
    Alias("curly curls ringlets coils wavy", "", "corkscrews ringlets coils spirals springs corkscrew ringlet"),
    Alias("braid braids plait plaits pigtails ponytail dreadlocks", "", "plait plaits braid braids rope ropes tail"),
    Alias(
        "tall height giant",
        "",
        "without_a_ladder without_a_stool without_a_stepladder without_steps without_stretching",
        own=False,
    ),
    Alias(
        "tall height giant",
        "",
        "lintel doorframe doorway headroom beam rafters chandelier ceiling",
        "ducks duck stoops stoop ducking stooping bends scrapes brushes grazes",
    ),
    Alias(
        "short tiny small petite dwarf",
        "",
        "tiptoe footstool stepstool step-ladder booster",
        "reach see over",
        own=False,
    ),
    Alias(
        "horn horns antler antlers",
        "",
        "grows growing sprouts sprouting prongs tines",
        "temples brow head forehead skull",
        own=False,
    ),
    Alias("ear ears", "pointed pointy elf elven long", "tips points tip point", "ear ears hood hair hat cap"),
    Alias("tail tails", "", "brush brushes plume"),
    Alias("tabby striped stripes tiger", "", "stripes tiger bands rings", "like of", own=False),
    Alias(
        "heterochromia mismatched odd",
        "",
        "eye eyes iris",
        "other different two match blue brown green amber",
        own=False,
    ),
    Alias("wrinkles wrinkled lined", "", "lines creases furrows", "face forehead brow cheeks mouth eyes"),
    Alias("tattoo tattoos tattooed inked", "", "ink artwork"),
    Alias("scar scarred burn", "", "ridge seam welt line weal gash"),
    Alias("gap gapped gap-toothed", "", "gap space daylight hole", "teeth tooth incisors", own=False),
    Alias("chest bib throat belly", "white cream pale black", "bib shirtfront waistcoat"),
    Alias("optic optics eye eyes visor", "one single red blue green amber yellow orange lone glowing", "lone_eye"),
    Alias("wing wings", "", "pinions feathers membranes"),
)
"""What stands for what."""
