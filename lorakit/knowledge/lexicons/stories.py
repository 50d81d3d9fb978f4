"""How captions tell of what comes before or after, or cannot be seen. Source: best practices, section 1; convention."""

__all__ = [
    "ABSTRACT",
    "BODIES",
    "BRACKETED",
    "CONTINUED",
    "DECIDED",
    "DENIED",
    "FROM_WHERE",
    "GENERAL_CLOTHES",
    "INSTALMENTS",
    "LOST_AND_FOUND",
    "MEANS",
    "NEGATIONS",
    "OBTAINED",
    "ORDINALS",
    "THEN",
    "UNSEEN",
    "UNSUSPECTING",
    "USUAL",
    "VERSIONS",
]


def __dir__() -> list[str]:
    return __all__


INSTALMENTS = (
    "page pages panel panels frame frames file files image images picture pictures pic pics photo photos shot shots "
    "scene scenes episode episodes chapter chapters clip clips issue issues volume volumes entry entries caption "
    "captions act acts season seasons part parts spread strip reel level stage cut take set book movie film "
    "instalment installment keystone keystones sequence prompt"
)
"""Parts of a story, a book or a set of pictures."""

ORDINALS = (
    "previous last next prior preceding earlier later following opening first second third final other others former "
    "subsequent above below previous_one one"
)
"""Words before a part of a story that say which it is."""

FROM_WHERE = "in on from since until till as than per see of before after through with cf like match matches matching"
"""Words that tie clothes to a part of a story."""

CONTINUED = (
    "same identical unchanged continues continued continuing carried carries carry ditto see matching matches match "
    "dressed wearing wears wore worn clad unlike similar version form transformation transformed state design"
)
"""Words that tell how clothes are by another picture."""

NEGATIONS = (
    "not never no none nothing without hasn't haven't doesn't isn't hadn't wasn't don't didn't won't aren't nobody "
    "cannot can't neither nor"
)
"""Words that deny."""

OBTAINED = (
    "own owns owned received given earned got gotten awarded donned obtained acquired bought found stolen inherited "
    "made issued granted promoted crowned knighted revealed introduced met become turned born built created completed "
    "assembled attached installed unlocked upgraded transformed designed wear wearing worn dressed put changed change "
    "wears receive receives"
)
"""Verbs for how things come to somebody."""

DECIDED = (
    "decided chosen determined designed settled defined specified confirmed described stated mentioned detailed given "
    "finalised finalized listed approved documented indicated provided assigned set known noted recorded fixed agreed "
    "announced supplied drawn"
)
"""What clothes are when a note says what they will be."""

GENERAL_CLOTHES = (
    "outfit outfits attire look looks clothes clothing costume costumes getup get-up wardrobe ensemble garb gear "
    "appearance garments apparel"
)
"""Nouns for all that is worn, without saying what."""

USUAL = (
    "usual default signature standard regular iconic trademark typical canonical canon established customary "
    "normal_look familiar habitual default-looking"
)
"""Adjectives that point at pictures known already."""

BODIES = "body form shell vessel substance flesh avatar corporeality physicality"
"""Nouns for what spirits and programs lack."""

UNSEEN = (
    "offscreen off_screen offpage off_page off_panel off_camera offstage off_stage out_of_frame out_of_shot "
    "out_of_view out_of_sight out_of_picture unseen invisible not_visible not_shown not_seen not_pictured not_present "
    "not_depicted not_in_frame not_in_the_frame not_in_shot not_in_the_picture not_in_this_picture not_in_this_image "
    "absent implied hinted_at not_on_screen heard_but_not_seen only_heard nowhere_to_be_seen not_actually "
    "not_physically no_longer_visible no_longer_alive long_dead already_dead"
)
"""What a subject is that the picture does not show."""

DENIED = (
    "does_not_appear doesn't_appear cannot_be_seen can't_be_seen is_never_seen is_never_shown isn't_visible "
    "isn't_shown isn't_there"
)
"""What is said of a subject that the picture does not show."""

LOST_AND_FOUND = "wore worn wears took takes had has gets got lost loses receives received found gains finds gained"
"""Verbs of a relative clause about clothes."""

THEN = (
    "later earlier most other others every next previous opening finale beginning start end ending pilot childhood "
    "past future then before after once when last first second third yesterday always usually until since during"
)
"""Words that put such a clause into another picture."""

VERSIONS = "version variant iteration incarnation timeline continuity"
"""Nouns that, alone with what they are called, are a note."""

UNSUSPECTING = (
    "suspects suspect suspected knows know knew realises realizes realised realized guesses guessed believes "
    "recognises recognizes remembers expects"
)
"""Verbs of what nobody does in a story."""

MEANS = (
    "embodiment personification incarnation symbol metaphor manifestation representation reminder echo shadow allegory "
    "symbolising symbolizing symbolises symbolizes embodying embodies personifying personifies representing represents "
    "torn"
)
"""Words that make somebody stand for something."""

ABSTRACT = (
    "guilt innocence hope loss grief justice freedom fate death revenge vengeance love hate hatred war peace memory "
    "memories past future duty time chaos order soul sin evil good courage destiny truth lies power corruption "
    "redemption sorrow trauma conscience honour betrayal rage fear despair faith loyalty sacrifice resistance "
    "rebellion greed pride wisdom youth mortality loneliness isolation longing regret mercy strength weakness "
    "darkness light nature humanity civilisation civilization become becomes became worlds lives identities loyalties"
)
"""What nobody can see."""

BRACKETED = (
    "insert placeholder todo tbd tbc tba fixme here outfit costume clothes clothing wardrobe attire armour look "
    "unknown n a none character description fill variable"
)
"""Words in square or angle brackets that are still to be replaced."""
