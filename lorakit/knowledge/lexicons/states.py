"""How captions speak of a wardrobe's story instead of what is seen. Source: training best practices, sections 1, 2, 7.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = ["CUES", "EARLIER", "EVENTS", "INSTALMENTS", "NARRATIVE", "SURE", "WARDROBE"]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "no_physical_body no_physical_form no_physical_presence no_physical_appearance no_physical_shape "
    "no_body_to_dress no_visible_body no_body_yet without_a_body without_a_physical_body without_physical_form "
    "without_physical_body without_a_physical_form without_any_physical_body has_no_body having_no_body "
    "with_no_body lacks_a_body lacks_a_physical_body lacks_physical_form lacking_a_body no_corporeal_form "
    "no_corporeal_body no_bodily_form no_material_form exists_as_data exists_as_code exists_as_a_voice "
    "exists_as_a_program exists_as_software exists_as_pure exists_as_an_ai exists_only exists_purely "
    "exists_solely exists_merely existing_only existing_purely existing_as_data exists_as_energy "
    "exists_as_a_hologram exists_as_a_projection exists_as_a_signal exist_only exist_purely exists_digitally "
    "exists_as_consciousness exists_as_information present_only_as present_as_data present_purely_as disembodied "
    "incorporeal unembodied bodiless not_embodied not_yet_embodied not_physically_present not_yet_manifested "
    "not_manifested not_yet_materialised not_yet_materialized not_yet_introduced consciousness_is_spread "
    "consciousness_spread consciousness_uploaded uploaded_consciousness voice_only only_a_voice just_a_voice "
    "pure_data pure_consciousness encoded_across encoded_in_the_ship mind_without_body not_yet_wearing "
    "not_wearing_yet not_yet_dressed not_yet_changed not_yet_put_on not_yet_donned not_yet_in_costume "
    "has_yet_to_change has_yet_to_don has_yet_to_put_on yet_to_change_into yet_to_receive yet_to_be_revealed "
    "yet_to_be_designed costume_change wardrobe_change outfit_change no_wardrobe_change disguised_as "
    "in_disguise_as secretly_wearing revealed_later later_revealed revealed_in_the to_be_revealed wardrobe_state "
    "costume_state outfit_state clothing_state wardrobe_continuity costume_continuity continuity_note "
    "default_costume default_wardrobe default_outfit default_attire standard_wardrobe usual_wardrobe "
    "signature_wardrobe hero_costume hero_outfit costume_as_established wardrobe_tbd costume_tbd outfit_tbd "
    "wardrobe_tba costume_tba clothing_tbd clothes_tbd look_tbd attire_tbd tbd_wardrobe tbd_outfit tbd_costume "
    "wardrobe_n_a costume_n_a outfit_n_a see_previous_scene see_previous_episode see_breakdown per_breakdown "
    "as_per_breakdown as_established same_as_previous same_as_before same_as_above same_as_last unchanged_since "
    "unchanged_from continuity_post continuity_pre will_lose_later will_wear_later worn_later "
    "wardrobe_not_specified no_wardrobe wardrobe_unspecified wardrobe_unknown wardrobe_pending costume_pending "
    "outfit_pending not_yet_designed wardrobe_undefined outfit_undefined"
)
"""Phrases that tell a story wherever they stand."""

WARDROBE = (
    "wardrobe costume costumes outfit outfits clothing clothes attire garment garments garb uniform jacket coat "
    "gown vest dress suit robe robes cloak armour armor shirt sweater dressed wearing wears wear look cape boots "
    "hat jumpsuit continuity trousers jeans apron kit gear get-up getup ensemble overalls tunic crown scarf "
    "hoodie blouse skirt shoes gloves helmet mask veil fatigues rags bandages disguise"
)
"""Words that speak of clothes."""

CUES = (
    "tbd tba unchanged carried_over carried_forward carries_over as_before as_previously continues_from "
    "continued_from see_episode see_scene see_ep to_be_determined to_be_decided to_be_confirmed to_be_defined "
    "to_be_designed n_a not_applicable until_episode until_scene from_scene from_episode previous_episode "
    "previous_scene last_episode last_scene next_episode next_scene earlier_scene earlier_episode "
    "following_episode later_episode later_scene prior_episode prior_scene first_episode final_episode "
    "opening_scene final_scene season_finale the_finale in_the_finale pilot_episode no_longer_wearing "
    "no_longer_wears he_will she_will it_will they_will will_be will_later later_in_the later_loses loses_later "
    "lost_later swapped_later changes_later later_changes changed_since before_she_changes before_he_changes "
    "before_changing after_changing established_in as_seen_in unspecified undetermined undecided still_to_be "
    "not_specified before_it_is before_she_loses before_he_loses last_seen from_before ruined_later stolen_later "
    "torn_later earlier_in_the throughout_the_episode throughout_the_season "
    "for_the_episode flashback_version flashback_outfit "
)
"""Phrases that tell a story in a sentence that speaks of clothes."""

INSTALMENTS = "episode episodes ep scene scenes act chapter season sequence reel script arc"
"""Nouns for a part of a story, numbered."""

EARLIER = "before earlier previous last previously first opening prior in as"
"""Words after ``same ... as``, ``same ... from``."""

EVENTS = (
    "state states version variant variants stage phase look looks wardrobe costume outfit appearance form condition "
    "damage attire clothing uniform gear design"
)
"""Nouns after ``post-crash``, ``pre-upgrade`` ..., or before a number or a letter."""

NARRATIVE = "state variant version stage phase"
"""Nouns before a number or a letter that number a wardrobe."""
