"""How captions tell of what comes before or after, or cannot be seen. Source: best practices, section 1; convention."""

__all__ = [
    "ABSTRACT",
    "AWAY",
    "BODIES",
    "BRACKETED",
    "CONTINUED",
    "DECIDED",
    "DENIED",
    "FROM_WHERE",
    "GENERAL_CLOTHES",
    "HAPPENED",
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
    "cont'd contd dressed wearing wears wore worn clad unlike similar version form transformation transformed state "
    "design"
)
"""Words that tell how clothes are by another picture."""

NEGATIONS = (
    "not never no none nothing without hasn't haven't doesn't isn't hadn't wasn't don't didn't won't aren't nobody "
    "cannot can't neither nor"
)
"""Words that deny."""

OBTAINED = (
    "own owns owned received given earned got gotten awarded donned obtained acquired bought found stolen inherited "
    "made issued granted promoted crowned knighted revealed introduced met become turned born built created "
    "completed assembled attached installed unlocked upgraded transformed designed wear wearing worn dressed put "
    "changed change wears receive receives"
)
"""Verbs for how things come to somebody."""

DECIDED = (
    "decided chosen determined designed settled defined specified confirmed described stated mentioned detailed "
    "given finalised finalized listed approved documented indicated provided assigned set known noted recorded "
    "fixed agreed announced supplied drawn"
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
    "out_of_view out_of_sight out_of_picture unseen invisible not_visible not_shown not_seen not_pictured "
    "not_present not_depicted not_in_frame not_in_the_frame not_in_shot not_in_the_picture not_in_this_picture "
    "not_in_this_image absent implied hinted_at not_on_screen heard_but_not_seen only_heard nowhere_to_be_seen "
    "not_actually not_physically no_longer_visible no_longer_alive long_dead already_dead"
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
    "embodiment personification incarnation symbol metaphor manifestation representation reminder echo shadow "
    "allegory symbolising symbolizing symbolises symbolizes embodying embodies personifying personifies "
    "representing represents torn"
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
    "flashback flashforward dream unknown n a none character description fill variable"
)
"""Words in square or angle brackets that are still to be replaced."""

HAPPENED = (
    "stolen lost lose loses burnt burned ruined torn swapped traded got gets given gives gave received returned "
    "repaired destroyed taken took sold gifted inherited discarded abandoned buried earned earns found finds forged "
    "sewn altered takes burns breaks shreds rips tears claims destroys eats melts freezes strips swaps trades steals "
    "replaces buries sinks ruins confiscates cuts"
)
"""What happens to clothes in a story before or after a picture."""

AWAY = (
    "meant_to_wear meant_to_be_wearing supposed_to_wear supposed_to_be_wearing should_be_wearing ought_to_wear "
    "ought_to_be_wearing has_since_swapped has_since_traded has_since_changed has_since_lost formerly_in_a "
    "formerly_in_the formerly_in_his formerly_in_her formerly_in_white formerly_in_black formerly_wearing "
    "never_had_a_body never_had_a_form never_had_a_face has_become_pure became_pure appears_as_a_voice "
    "appears_as_a_signal appears_as_data without_a_face_or body_is_gone body_was_lost body_is_lost "
    "whatever_she_wore whatever_he_wore by_the_end_of_the_film by_the_end_of_the_story by_the_end_of_the_book "
    "by_the_end_of_the_season at_the_end_of_the_story at_the_end_of_the_season at_the_start_of_the_story "
    "at_the_start_of_the_season before_the_redesign after_the_redesign original_costume original_outfit "
    "original_wardrobe attire_none clothes_none clothing_none not_in_costume not_in_wardrobe out_of_costume_until "
    "before_she_cuts before_he_cuts before_she_dyes before_he_dyes before_he_shaves nothing_more_than_a_voice "
    "nothing_but_a_voice no_more_than_a_voice takes_no_shape takes_no_form has_no_shape felt_but_not_seen "
    "felt_rather_than_seen see_above see_below see_last_entry see_previous from_last_time as_last_time "
    "same_as_last_time would_later_remember will_later_remember already_given_up dead_by_this dead_by_then "
    "dead_by_now dead_in_this no_longer_owns_a no_longer_has_a_body no_longer_has_any has_no_appearance "
    "no_appearance nowhere_in_the_picture nowhere_in_the_frame nowhere_in_the_shot nowhere_in_frame "
    "nowhere_on_screen lives_on_as lives_on_in survives_only_as survives_only_in remains_only_as remains_only_in "
    "endures_as has_been_dead been_dead_for died_years_ago died_long_ago dead_by_this_point dead_at_this_point "
    "is_code is_only_code is_just_code is_mere_code is_data is_only_data is_software body_has_not_been "
    "body_has_not_yet body_is_not_built body_is_not_yet body_not_yet body_pending form_pending body_to_be_built "
    "body_to_be_confirmed body_tbd form_tbd in_the_flashback in_a_flashback in_flashback in_the_flashbacks "
    "in_the_flash-forward in_the_dream_sequence in_the_epilogue in_the_prologue scenes_ago episodes_ago "
    "chapters_ago shots_ago scenes_earlier episodes_earlier chapters_earlier scenes_later episodes_later "
    "chapters_later first_costume_of second_costume_of third_costume_of fourth_costume_of last_costume_of "
    "final_costume_of first_outfit_of second_outfit_of third_outfit_of last_outfit_of final_outfit_of "
    "second_look_of third_look_of second_costume_change between_outfits between_costumes between_looks "
    "in_the_state_she in_the_state_he in_the_state_it in_the_first_half in_the_second_half in_the_first_act "
    "in_the_second_act in_the_third_act in_the_last_act in_the_final_act as_she_was_before as_he_was_before "
    "as_it_was_before as_she_was_after as_he_was_after as_he_was_in as_she_was_in as_she_will_be as_he_will_be "
    "as_she_used_to as_he_used_to still_owns_the still_owns_his still_owns_her still_owned still_has_both "
    "still_had_both what_is_left_of_the_robe what_is_left_of_her_costume what_is_left_of_his_costume "
    "costume_not_relevant outfit_not_relevant wardrobe_not_relevant costume_irrelevant outfit_irrelevant "
    "wardrobe_irrelevant costume_none outfit_none wardrobe_none"
)
"""States of a story in which the subject is elsewhere, another, or of another time than the picture's."""
