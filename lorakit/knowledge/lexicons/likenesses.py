"""Words in likenesses, losses and old wounds that tell who somebody is. Source: convention."""

__all__ = ["BEFORE_AGES", "DAMAGED", "HURT", "LIMBLIKE", "MOVED", "NOT_OF_PERSON", "SIZES"]


def __dir__() -> list[str]:
    return __all__


SIZES = (
    "big broad wide huge tall thin strong lanky small tiny round bald hairy old fat solid large massive slim slender "
    "skinny heavy bony gaunt short lean wiry stout sturdy thick brawny gnarled wrinkled brown black ugly young plump "
    "willowy spindly hulking leathery freckled square weathered"
)
"""Adjectives before ``as a`` that tell of the body and not of the moment."""

HURT = (
    "opened split slashed clawed cut burned burnt broke tore scarred bit crushed slit mauled mangled carved grazed "
    "scalded shattered pierced gored raked caught scorched severed took disfigured maimed"
)
"""What was done to a body long ago."""

DAMAGED = (
    "burned burnt scarred ruined melted disfigured paralysed paralyzed withered wounded scorched mutilated crushed "
    "mangled twisted tattooed inked missing pockmarked freckled wrinkled shaved shaven"
)
"""Adjectives before ``half of his face``."""

LIMBLIKE = (
    "shovel spade spades plate plates ham hams paddle paddles claw claws paw paws trunk trunks hammer mallet log logs "
    "twig twigs stick sticks pole matchstick matchsticks root roots vice tree trees dinner-plate bolster bolsters "
    "rope ropes cables pistons girders broomsticks broomstick tentacles anvil sledgehammer"
)
"""What hands, arms and legs are shaped like."""

MOVED = (
    "flaps flapping spreads spreading waves waving swings swinging holds holding lifts lifting raises raising "
    "stretches throws bends cups curls folds twists moves moving cocks arches beats flails flailing pumps tosses "
    "shakes whips"
)
"""Verbs before a part that is moved like something."""

NOT_OF_PERSON = (
    "photo photograph picture portrait painting drawing sketch statue bust model figure image shot view silhouette "
    "voice friend relative colleague group pair couple crowd team kind sort type form shape head face body back front "
    "side hand profile outline likeness story film video life memory wife husband son daughter brother sister mother "
    "father shadow reflection ghost idea mask costume illustration rendering render depiction portrayal close-up "
    "closeup snapshot size height weight age strength manner style guise role company presence help arms lap "
    "shoulders sculpture poster grave house home car name skeleton cartoon engraving tattoo carving relief print "
    "collage caricature figurine"
)
"""Nouns before ``of a man`` that liken nobody to anything."""

BEFORE_AGES = frozenset(
    ("well", "far", "just", "barely", "not", "hardly", "already", "must", "might", "could", "may", "to")
)
"""Words before an age that belong to it."""
