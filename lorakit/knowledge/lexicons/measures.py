"""How captions tell height, build and age by measuring the subject against others. Source: convention.

Words stand in one string a group, parted by blanks; ``_`` stands for a blank inside a phrase.
"""

__all__ = [
    "BOUNDS",
    "COMPARED",
    "DUCKING",
    "ELDERS",
    "EVERYBODY",
    "FURNITURE",
    "GRANDCHILDREN",
    "LANDMARKS",
    "MEASURES",
    "MOST",
    "NOOKS",
    "NOT_THAN",
    "OPENINGS",
    "OVERHEAD",
    "PENSIONS",
    "RESTING",
    "TOPS",
]


def __dir__() -> list[str]:
    return __all__


COMPARED = (
    "taller shorter smaller bigger broader larger heavier thinner wider slimmer stouter older younger leaner fatter "
    "burlier stockier slighter bulkier skinnier beefier tinier"
)
"""Comparatives of bodies and years."""

MOST = (
    "tallest shortest smallest biggest broadest largest heaviest thinnest widest slimmest stoutest oldest youngest "
    "eldest leanest fattest burliest stockiest skinniest tiniest"
)
"""Superlatives of bodies and years."""

MEASURES = (
    "a an the good full half whole clear mere head heads foot feet inch inches hand hands handspan span cm centimetres "
    "centimeters metre metres meter meters much far considerably noticeably visibly clearly so easily no not scarcely "
    "barely hardly times years year decades decade generation generations by least at almost nearly about some several "
    "few couple of two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty once "
    "twice even already still and"
)
"""Words of the amount before a comparative."""

NOT_THAN = "usual ever before expected normal necessary needed she he they it her him them hers his herself himself"
"""What somebody is compared with that tells nothing, or the subject itself."""

DUCKING = (
    "ducks ducking stoops stooping bends bending folds folding crouches crouching squeezes squeezing duck stoop bend "
    "fold crouch squeeze tilts lowers dips"
)
"""What the tall do at a door."""

OPENINGS = (
    "lintel lintels doorway doorways door doors doorframe frame beam beams arch archway arches hatch hatchway gate "
    "gateway entrance awning ceiling rafters opening portal tunnel porch roof bough branch sign washing-line gangway "
    "corridor turnstile hedge-gap gap companionway stile bulkhead canopy"
)
"""Where the tall have to duck."""

EVERYBODY = (
    "everyone everybody others other rest crew children guests nobody anyone anybody men women colleagues comrades "
    "companions friends villagers soldiers pupils passengers people adults workers miners neighbours monks dwarves "
    "dwarfs sailors tourists players dancers family staff most"
)
"""Those who need not."""

TOPS = "head dome hat crown helmet horns antlers antenna antennae cap hair ears shoulders elbows scalp"
"""What of somebody tall touches something above."""

OVERHEAD = (
    "ceiling roof rafters beams beam lintel chandelier lampshade lamp jambs doorframe frame walls crossbeam canopy "
    "skylight"
)
"""What the tall touch."""

LANDMARKS = (
    "waist chest hip hips shoulder shoulders elbow elbows knee knees belt chin ribs armpit armpits nose belly thigh "
    "thighs hock hocks withers flank bumper hub saddle bonnet collar buckle navel ankle ankles shin shins breastbone "
    "collarbone ear eyebrows heart apron"
)
"""Heights on a body."""

FURNITURE = "bar counter desk table sill windowsill countertop worktop tabletop bench railing hedge bonnet"
"""Things of a height that everybody knows."""

NOOKS = (
    "acorn thimble matchbox nutshell walnut eggshell teacup teapot pocket buttonhole inkwell mug saucer tulip slipper "
    "shoe boot mitten glove mousehole keyhole birdcage ladle spoon soap-dish snuffbox palm lantern hat cup bowl jar "
    "sardine-tin nest toadstool mushroom fingertip thumbnail pipe ring-box jewel-box"
)
"""Places only the small find room in."""

RESTING = (
    "lies sits sleeps naps curls rides bathes stands crouches perches snoozes dozes nestles rests squats hides lives "
    "peeks peers lying sitting sleeping napping riding bathing standing crouching perching snoozing dozing nestling "
    "resting squatting hiding asleep curled perched tucked nestled seated huddled"
)
"""Verbs of being somewhere with the whole body."""

ELDERS = (
    "father mother dad mum mom grandfather grandmother grandpa grandma granny grandad granddad grandson granddaughter "
    "son daughter uncle aunt parent grandparent great-grandfather great-grandmother"
)
"""Kin by whose age another's is told."""

GRANDCHILDREN = "grandchildren grandchild grandson grandsons granddaughter granddaughters grandkids grandkid"
"""Kin that only the old have."""

PENSIONS = (
    "his_pension her_pension senior_citizen's senior_citizens senior's_pass pensioner's bus_pass concession_card "
    "old_age_pension"
)
"""What the old are given."""

BOUNDS = (
    "cannot_be_more_than cannot_be_older_than cannot_be_over cannot_be_much_over cannot_be_much_more_than "
    "cannot_be_much_older_than cannot_be_younger_than cannot_be_under cannot_be_less_than can't_be_more_than "
    "can't_be_older_than can't_be_over can't_be_much_over can't_be_much_more_than can't_be_much_older_than "
    "can't_be_younger_than can't_be_under can't_be_less_than couldn't_be_more_than could_not_be_more_than "
    "can_hardly_be_more_than can_hardly_be_older_than no_more_than no_older_than no_younger_than not_a_day_over "
    "not_a_day_under not_a_day_older_than not_a_day_younger_than not_more_than not_older_than not_yet hardly_more_than "
    "barely_more_than scarcely_more_than hardly_older_than barely_older_than scarcely_older_than hardly_over "
    "barely_over not_much_over not_much_older_than not_much_more_than must_be_at_least at_least must_be_over "
    "must_be_nearly must_be_close_to must_be_about must_be_around is_about is_around is_barely is_only is_just "
    "is_nearly is_almost is_over is_well_over is_not_yet older_than younger_than has_just_turned just_turned"
)
"""Words before an age that is guessed or told."""
