"""How captions speak of a wardrobe's story instead of what is seen. Source: training best practices, sections 1, 2, 7.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "CUES",
    "EARLIER",
    "EVENTS",
    "HIDDEN",
    "INSTALMENTS",
    "NARRATIVE",
    "NOTES",
    "PLANS",
    "SPOILT",
    "SURE",
    "TOLD",
    "UNSEEN",
    "USUAL_EVENTS",
    "WARDROBE",
]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "no_physical_body no_physical_form no_physical_presence no_physical_appearance no_physical_shape "
    "no_body_to_dress no_visible_body no_body_yet without_a_body without_a_physical_body without_physical_form "
    "without_physical_body without_a_physical_form without_any_physical_body has_no_body having_no_body "
    "with_no_body lacks_a_body lacks_a_physical_body lacks_physical_form lacking_a_body no_corporeal_form "
    "no_corporeal_body no_bodily_form no_material_form exists_as_data exists_as_code exists_as_a_voice "
    "exists_as_a_program exists_as_software exists_as_pure exists_as_an_ai exists_only exists_purely exists_solely "
    "exists_merely existing_only existing_purely existing_as_data exists_as_energy exists_as_a_hologram "
    "exists_as_a_projection exists_as_a_signal exist_only exist_purely exists_digitally exists_as_consciousness "
    "exists_as_information present_only_as present_as_data present_purely_as disembodied incorporeal unembodied "
    "bodiless not_embodied not_yet_embodied not_physically_present not_yet_manifested not_manifested "
    "not_yet_materialised not_yet_materialized not_yet_introduced consciousness_is_spread consciousness_spread "
    "consciousness_uploaded uploaded_consciousness voice_only only_a_voice just_a_voice pure_data "
    "pure_consciousness encoded_across encoded_in_the_ship mind_without_body not_yet_wearing not_wearing_yet "
    "not_yet_dressed not_yet_changed not_yet_put_on not_yet_donned not_yet_in_costume has_yet_to_change "
    "has_yet_to_don has_yet_to_put_on yet_to_change_into yet_to_receive yet_to_be_revealed yet_to_be_designed "
    "costume_change wardrobe_change outfit_change no_wardrobe_change disguised_as in_disguise_as secretly_wearing "
    "revealed_later later_revealed revealed_in_the to_be_revealed wardrobe_state costume_state outfit_state "
    "clothing_state wardrobe_continuity costume_continuity continuity_note default_costume default_wardrobe "
    "default_outfit default_attire standard_wardrobe usual_wardrobe signature_wardrobe hero_costume hero_outfit "
    "costume_as_established wardrobe_tbd costume_tbd outfit_tbd wardrobe_tba costume_tba clothing_tbd clothes_tbd "
    "look_tbd attire_tbd tbd_wardrobe tbd_outfit tbd_costume wardrobe_n_a costume_n_a outfit_n_a see_previous_scene "
    "see_previous_episode see_breakdown per_breakdown as_per_breakdown as_established same_as_previous "
    "same_as_before same_as_above same_as_last unchanged_since unchanged_from continuity_post continuity_pre "
    "will_lose_later will_wear_later worn_later wardrobe_not_specified no_wardrobe wardrobe_unspecified "
    "wardrobe_unknown wardrobe_pending costume_pending outfit_pending not_yet_designed wardrobe_undefined "
    "outfit_undefined"
)
"""Phrases that tell a story wherever they stand."""

WARDROBE = (
    "wardrobe costume costumes outfit outfits clothing clothes attire garment garments garb uniform jacket coat "
    "gown vest dress suit robe robes cloak armour armor shirt sweater dressed wearing wears wear look cape boots "
    "hat jumpsuit continuity trousers jeans apron kit gear get-up getup ensemble overalls tunic crown scarf hoodie "
    "blouse skirt shoes gloves helmet mask veil fatigues rags bandages disguise"
)
"""Words that speak of clothes."""

CUES = (
    "tbd tba unchanged carried_over carried_forward carries_over as_before as_previously continues_from "
    "continued_from see_episode see_scene see_ep to_be_determined to_be_decided to_be_confirmed to_be_defined "
    "to_be_designed n_a not_applicable until_episode until_scene from_scene from_episode previous_episode "
    "previous_scene last_episode last_scene next_episode next_scene earlier_scene earlier_episode following_episode "
    "later_episode later_scene prior_episode prior_scene first_episode final_episode opening_scene final_scene "
    "season_finale the_finale in_the_finale pilot_episode no_longer_wearing no_longer_wears he_will she_will "
    "it_will they_will will_be will_later later_in_the later_loses loses_later lost_later swapped_later "
    "changes_later later_changes changed_since before_she_changes before_he_changes before_changing after_changing "
    "established_in as_seen_in unspecified undetermined undecided still_to_be not_specified before_it_is "
    "before_she_loses before_he_loses last_seen from_before ruined_later stolen_later torn_later earlier_in_the "
    "throughout_the_episode throughout_the_season for_the_episode flashback_version flashback_outfit"
)
"""Phrases that tell a story in a sentence that speaks of clothes."""

INSTALMENTS = "episode episodes ep scene scenes act chapter season sequence reel script arc"
"""Nouns for a part of a story, numbered."""

EARLIER = (
    "before earlier previous last previously first opening prior in as pilot finale yesterday episode prequel sequel"
)
"""Words after ``same ... as``, ``same ... from``."""

SPOILT = (
    "bloodstained bloodied bloody torn ripped soaked drenched burned burnt singed scorched charred muddy muddied dirty "
    "dirtied stained tattered ragged frayed dented cracked battered damaged ruined filthy dusty wet rumpled creased "
    "crumpled faded patched mended repaired shredded slashed soiled spattered splattered scuffed"
)
"""What clothes have become since: ``same dress as the ball, now torn``."""

EVENTS = (
    "state states version variant variants stage phase look looks wardrobe costume outfit appearance form condition "
    "damage attire clothing uniform gear design"
)
"""Nouns after ``post-crash``, ``pre-upgrade`` ..., or before a number or a letter."""

USUAL_EVENTS = (
    "war worn faded loved owned washed tied modern punk apocalyptic raphaelite colonial shrunk distressed made cut "
    "revolutionary industrial victorian workout swim dinner match game race run training shower"
)
"""What follows ``pre`` and ``post`` in how clothes look or what an hour is called."""

NARRATIVE = "state variant version stage phase"
"""Nouns before a number or a letter that number a wardrobe."""

UNSEEN = (
    "no_form_yet only_heard is_a_voice is_only_heard body_destroyed body_was_destroyed body_lost "
    "no_longer_has_a_body lost_her_body lost_his_body lost_its_body a_voice_in_the_ship's invisible_in_this "
    "invisible_in_that_form unseen_in_this unseen_throughout never_seen never_shown never_visible never_appears "
    "never_appears_on_screen not_seen_on_screen not_visible_in_this not_shown_in_this not_depicted not_rendered "
    "not_to_be_rendered not_modelled not_modeled not_yet_rendered not_yet_modelled not_yet_visible hologram_only "
    "voice_over_only voiceover_only audio_only off_screen_only offscreen_only heard_only heard_not_seen "
    "heard_but_not_seen heard_but_never_seen felt_not_seen sensed_rather_than_seen "
    "seen_only_in_the_reflection no_visible_form no_visible_shape no_visible_figure no_form_of_its_own "
    "no_fixed_form no_true_form no_solid_form no_tangible_form no_tangible_body no_tangible_presence no_set_form "
    "no_flesh no_flesh_and_blood no_physicality no_physical_vessel no_human_form no_mortal_form no_mortal_body "
    "no_earthly_body no_organic_body no_biological_body no_living_body no_host_body no_vessel_yet no_shell_yet "
    "no_material_body no_material_presence no_real_body no_body_of_its_own no_body_of_his_own no_body_of_her_own "
    "no_body_here no_body_at_all no_body_as_such no_avatar_yet no_corporeal_presence no_corporeal_shape "
    "no_body_in_this possesses_no_body possesses_no_form possesses_no_physical owns_no_body currently_no_body "
    "currently_bodiless lacks_a_form lacks_form lacks_substance lacks_flesh lacks_any_body lacks_a_physical "
    "lacks_corporeal without_flesh without_a_form without_form without_any_form without_physical_presence "
    "without_a_physical_presence without_material_form without_substance without_corporeal_form without_a_vessel "
    "without_a_host without_a_shell without_bodily_form spirit_state spirit_form ghost_form ghost_state astral_form "
    "astral_state ethereal_state ethereal_form energy_state energy_form digital_form digital_state data_form "
    "data_state code_form virtual_form intangible_form immaterial non_corporeal noncorporeal non_physical "
    "nonphysical discarnate unmanifested unmanifest dematerialised dematerialized dormant_form not_materialised "
    "not_materialized materialised_yet materialized_yet not_manifested_yet manifested_yet yet_to_materialise "
    "yet_to_materialize yet_to_manifest yet_to_appear yet_to_take_form yet_to_take_shape yet_to_be_given_a_body "
    "yet_to_be_built yet_to_be_introduced manifests_solely manifests_only manifests_purely manifests_merely "
    "manifests_as_a_voice manifests_through manifested_only manifested_solely manifest_only manifesting_only "
    "represented_only represented_solely represented_by_a_voice present_solely present_in_voice_only "
    "present_in_spirit present_merely appears_only_as appears_solely_as speaks_only_through "
    "speaks_through_the_ship's embodied_only embodied_solely lives_only_in lives_only_as lives_on_as_data "
    "lives_in_the_mainframe lives_in_the_network lives_inside_the_network resides_in_the_mainframe "
    "resides_in_the_network uploaded_to_the uploaded_into_the downloaded_into stored_in_the_mainframe "
    "stored_as_data a_mind_without mind_only consciousness_only a_consciousness_without consciousness_in_the "
    "consciousness_inside_the consciousness_distributed consciousness_stored an_ai_without pure_energy_being "
    "made_of_pure_data being_of_pure_thought pure_thought is_only_a_voice is_just_a_voice is_merely_a_voice "
    "is_nothing_but_a_voice is_a_bodiless merely_a_presence only_a_presence only_a_signal only_a_memory "
    "exists_in_name_only exists_off_screen exists_beyond_the_frame never_physically not_physically not_corporeal "
    "not_a_physical not_in_physical_form not_yet_born not_yet_built not_yet_created not_yet_resurrected "
    "not_yet_incarnate not_yet_formed not_yet_visible_on_screen"
)
"""States that cannot be seen."""

HIDDEN = (
    "nobody_can_see no_one_can_see nobody_knows no_one_knows real_self true_self actually_a actually_an "
    "actually_the supposedly_a supposedly_an supposedly_the is_really_the is_really_a is_really_an is_in_fact_the "
    "is_in_fact_a to_fool_the to_fool_his to_fool_her to_deceive_the a_spy_in a_spy_disguised spy_disguised "
    "in_borrowed_clothes_to ostensibly_a posing_as passing_as passing_for passing_herself_off passing_himself_off "
    "passing_itself_off masquerading_as masquerades_as poses_as pretending_to_be pretends_to_be impersonating "
    "impersonates under_the_guise_of in_the_guise_of under_a_false_name under_false_identity under_a_false_identity "
    "under_an_alias undercover undercover_as undercover_identity under_cover_as undercover_persona cover_identity "
    "cover_is_blown cover_blown cover_story working_undercover incognito secret_identity true_identity "
    "real_identity identity_revealed identity_is_revealed identity_hidden identity_concealed identity_is_later "
    "in_truth in_reality in_actual_fact unbeknownst unknown_to_the_others secretly secretly_the secretly_a "
    "really_the actually_the_missing actually_the_real who_is_really who_is_actually who_is_secretly who_is_in_fact "
    "who_will_turn_out turns_out_to_be turns_out_later turning_out_to_be later_turns_out will_turn_out "
    "later_revealed_as later_revealed_to revealed_as revealed_to_be revealed_at_the_end revealed_only_in "
    "revealed_only_later reveal_later reveal_in the_reveal pre_reveal before_the_reveal until_the_reveal "
    "after_the_reveal later_exposed_as exposed_as_the later_unmasked unmasked_later unmasked_in unmasked_as "
    "later_discovered_to discovered_later later_learned found_out_later later_found_to_be known_later_as "
    "whose_real_name whose_true_name whose_true_form true_form hidden_beneath_the_disguise true_nature in_disguise "
    "disguised_by disguising_herself disguising_himself will_be_revealed will_later_be_revealed not_who_she_seems "
    "not_who_he_seems not_what_it_seems not_really_a replaced_by_a_clone a_clone_of double_agent sleeper_agent "
    "so_that_nobody_knows so_nobody_recognises so_that_no_one_recognises so_nobody_recognizes to_hide_his_identity "
    "to_hide_her_identity to_conceal_his_identity to_conceal_her_identity hiding_his_identity hiding_her_identity"
)
"""Hidden truths: what the story knows and no picture shows."""

PLANS = (
    "soon_to_trade soon_to_swap soon_to_wear soon_to_receive comes_later has_not_received has_not_yet_received "
    "hasn't_received has_not_been_given doesn't_have_the does_not_have_the doesn't_yet does_not_yet will_eventually "
    "eventually_wears will_later will_soon will_change_into will_later_change will_wear will_don will_put_on "
    "will_swap will_trade will_be_replaced will_be_given will_be_crowned will_be_wearing will_receive "
    "will_have_changed is_to_wear is_to_change is_to_receive is_due_to_wear is_due_to_change due_to_change_into "
    "about_to_don about_to_put_on about_to_change about_to_change_into about_to_be_fitted about_to_be_crowned "
    "about_to_receive about_to_swap about_to_trade about_to_wear about_to_dress about_to_transform going_to_wear "
    "going_to_change_into going_to_put_on planning_to_wear plans_to_wear plans_to_change intends_to_wear "
    "soon_to_wear soon_to_be soon_to_change soon_to_be_replaced soon_to_don soon_changes_into later_changes_into "
    "later_swaps later_dons later_wears later_puts_on later_trades later_replaced later_becomes later_receives "
    "later_to_be before_donning before_putting_on before_changing_into before_she_dons before_he_dons "
    "before_they_don before_it_dons before_she_puts_on before_he_puts_on before_she_wears before_he_wears "
    "before_she_changes before_he_changes before_they_change before_she_gets before_he_gets before_she_receives "
    "before_he_receives before_she_is_given before_he_is_given before_it_is_given before_they_are_given "
    "before_she_earns before_he_earns before_being_given before_receiving before_she_becomes before_he_becomes "
    "before_she_turns_into before_he_turns_into before_she_loses before_he_loses until_she_changes until_he_changes "
    "until_she_gets until_he_gets until_she_earns until_he_earns until_she_receives until_he_receives "
    "until_she_is_given until_he_is_given until_the_transformation until_he_finds_the until_she_finds_the "
    "has_yet_to_wear has_yet_to_receive has_yet_to_be_given has_yet_to_earn has_yet_to_get yet_to_wear yet_to_don "
    "yet_to_earn yet_to_get yet_to_put_on yet_to_be_given yet_to_be_crowned yet_to_be_fitted yet_to_be_decided "
    "yet_to_be_confirmed yet_to_be_chosen to_be_replaced_by to_be_replaced_with to_be_worn to_be_swapped "
    "to_be_changed once_she_has_changed once_he_has_changed when_she_later when_he_later still_to_come "
    "still_without_the still_without_his still_without_her"
)
"""Plans for clothes."""

NOTES = (
    "to_be_approved approved_by_the_director clothes_pending outfit_unknown costume_unknown clothing_unknown "
    "clothing_pending wardrobe_continues costume_continues outfit_continues costume_notes wardrobe_notes costume_note "
    "wardrobe_note costume_to_follow outfit_to_follow wardrobe_to_follow to_be_announced tbh_costume tbc "
    "to_be_confirmed_by costume_dept costume_department wardrobe_dept wardrobe_department costume_designer "
    "wardrobe_supervisor wardrobe_id wardrobe_no wardrobe_number wardrobe_ref wardrobe_tag wardrobe_code costume_id "
    "costume_no costume_number costume_ref costume_code outfit_id outfit_no outfit_code outfit_ref look_id look_no "
    "series_bible show_bible story_bible character_bible production_bible style_bible see_bible see_the_bible "
    "per_bible per_the_bible costume_bible per_script per_the_script as_per_script as_per_the_script as_per "
    "as_scripted as_in_the_script in_the_script mentioned_in_the_script see_script see_the_script refer_to_script "
    "according_to_the_script script_says script_calls_for script_wants script_has script_page script_day story_day "
    "shooting_day shooting_script shooting_block previous_block next_block block_two per_storyboard as_storyboarded "
    "see_storyboard see_lookbook refer_to_lookbook lookbook_page see_costume see_costume_sheet costume_sheet "
    "costume_plot costume_breakdown wardrobe_breakdown wardrobe_plot wardrobe_sheet scene_breakdown see_scene "
    "see_sheet see_reference see_ref_sheet see_notes see_continuity see_continuity_photo continuity_photo "
    "continuity_photos continuity_sheet continuity_error continuity_day continuity_break continuity_with "
    "continuity_from continuity_match matches_continuity for_continuity continuity call_sheet costume_fitting "
    "wardrobe_fitting fitting_scheduled fitting_pending stand_in_garment stand_in_costume stand_in_outfit "
    "placeholder_costume placeholder_outfit placeholder_wardrobe placeholder_garment placeholder_clothes temp_costume "
    "temp_wardrobe temporary_costume for_this_beat in_this_beat story_beat for_this_arc for_this_episode "
    "for_this_scene this_episode's this_season's season_two_look look_from_season look_from_episode "
    "look_from_the_pilot look_from_the_finale from_the_pilot as_the_pilot the_pilot_episode since_the_pilot "
    "from_season from_last_season from_the_previous since_previous since_the_previous since_last no_changes_since "
    "no_change_since no_change_from no_changes_from unchanged_wardrobe wardrobe_as_before wardrobe_as_in "
    "costume_as_before costume_as_in outfit_as_before outfit_as_in outfit_as_above costume_as_above wardrobe_as_above "
    "clothing_as_above clothes_as_before default_look default_costume default_skin default_design default_wardrobe "
    "default_clothing base_look base_outfit base_costume hero_look canonical_outfit canonical_look canon_outfit "
    "usual_costume standard_costume standard_look standard_outfit signature_look_from established_look "
    "established_outfit established_costume recurring_costume alternate_costume alternate_outfit alt_outfit "
    "alt_costume pending_approval awaiting_approval not_approved director_to_confirm director's_note "
    "director_to_decide awaiting_design design_pending design_tbc design_tbd subject_to_change to_be_supplied "
    "to_follow_from to_match_the_previous to_match_scene to_match_episode matches_previous matches_scene "
    "matches_episode see_breakdown reshoot_version reshoots pick_up_shot pick_ups for_pick_ups clothing_refer "
    "refer_to_page see_page see_appendix see_character_sheet see_concept see_wardrobe see_costume_notes note_to_self "
    "note_wardrobe note_costume undecided_costume ditto idem"
)
"""Notes of a production."""

TOLD = (
    "before_it_got after_her_transformation after_his_transformation after_its_transformation "
    "before_her_transformation before_his_transformation damaged_variant no_longer_in_uniform timeline_a timeline_b "
    "timeline_c day_1_wardrobe day_2_wardrobe day_3_wardrobe damaged_version clean_version bloodied_version "
    "bloody_version burnt_version burned_version torn_version dirty_version distressed_version wet_version "
    "muddy_version battle_damaged_version hero_version pristine_version undamaged_version final_version "
    "first_version early_version later_version older_version younger_version upgraded_version ruined_version "
    "worn_version stunt_version original_version evolved_form corrupted_form possessed_state cursed_form "
    "cursed_state human_form_again awakened_form awakened_state transformed_state transformed_version untransformed "
    "pre_transformation post_transformation mid_transformation before_the_transformation after_the_transformation "
    "before_transformation after_transformation before_transforming after_transforming before_the_accident "
    "before_the_upgrade after_the_upgrade after_upgrade before_upgrade before_the_crash before_the_war_look "
    "after_the_fire_version after_the_crash_look before_the_timeskip after_the_timeskip pre_timeskip post_timeskip "
    "time_skip after_the_time_skip before_the_time_skip flashback_look flashback_costume flash_forward "
    "flashback_state dream_sequence alternate_timeline alternate_universe alternate_reality past_self future_self "
    "future_version past_version younger_self older_self still_in_the_outfit "
    "still_in_the_clothes still_in_yesterday's still_in_last_night's "
    ""
    "same_as_in same_as_scene same_as_episode same_as_ep "
    "identical_to_the_previous identical_to_scene as_worn_in worn_in_episode worn_in_scene first_worn_in "
    "last_worn_in last_seen_in last_seen_wearing first_seen_in as_seen_earlier as_seen_before previously_worn "
    "worn_previously worn_earlier no_longer_has no_longer_wears no_longer_wearing formerly_worn used_to_wear "
    "previously_wearing previously_wore having_lost_the having_lost_his having_lost_her having_changed_out_of "
    "having_changed_since has_changed_out_of has_changed_since has_since_changed has_since_lost since_discarded "
    "since_lost since_replaced now_bloodied now_torn_version now_ruined now_damaged now_repaired now_missing "
    "now_without_the now_in_state now_in_version damage_state damage_level damage_stage wear_level dirt_level "
    "blood_level stage_of_decay minus_the_cape minus_the_hat minus_the_helmet in_this_form in_that_form "
    "in_this_timeline in_this_version in_this_phase at_this_point_in_the_story at_this_point_of_the_story "
    "at_this_stage_of_the_story at_this_stage_in_the_story at_this_point_in_the_plot earlier_in_the_story "
    "later_in_the_story earlier_in_the_film later_in_the_film later_in_the_season earlier_in_the_season "
    "earlier_in_the_episode later_in_the_episode later_in_the_series later_in_the_plot next_chapter "
    "previous_chapter in_the_previous_chapter in_the_next_chapter in_the_last_chapter in_the_sequel from_the_sequel "
    "in_the_prequel in_the_finale in_the_season_finale in_act_two in_act_three in_episode in_ep of_the_story "
    "from_the_wedding_scene from_the_fight_scene from_the_first_film from_the_first_movie from_the_second_film "
    "from_part_one from_part_two"
)
"""States of a story: versions, forms, instalments, what was before."""
