"""How captions tell who somebody is by circumstances: years, origins, sizes by what they do, parts by what they show.

Words stand in one string a group, parted by blanks; ``_`` stands for a blank inside a phrase. Source: convention.
"""

__all__ = [
    "AGES",
    "COLOURED_LIKE",
    "COUNTED",
    "KIN",
    "LIKENED",
    "LIKE_EYES",
    "NOT_LIKE_FACES",
    "ORIGINS",
    "PARTS_AFTER",
    "PARTS_BEFORE",
    "SIZES",
    "TURNED",
    "VETERANS",
]


def __dir__() -> list[str]:
    return __all__


AGES = (
    "old_enough_to_remember old_enough_to_have old_enough_to_be too_young_to_remember too_young_to_vote "
    "barely_out_of_school just_out_of_school fresh_out_of_school barely_out_of_college fresh_out_of_college "
    "fresh_out_of_university straight_out_of_school barely_out_of_childhood barely_out_of_her_teens "
    "barely_out_of_his_teens still_in_school still_at_school of_school_age of_retirement_age past_retirement "
    "near_retirement close_to_retirement nearing_retirement long_retired autumn_of_his_life autumn_of_her_life "
    "autumn_of_life winter_of_his_life winter_of_her_life evening_of_his_life evening_of_her_life "
    "twilight_of_his_life twilight_of_her_life spring_of_her_life spring_of_his_life in_her_prime in_his_prime "
    "in_its_prime past_her_prime past_his_prime in_the_prime_of_life in_the_prime_of_her_life "
    "in_the_prime_of_his_life prime_of_life of_indeterminate_age of_uncertain_age of_a_certain_age "
    "of_advanced_years advanced_in_years advanced_in_age getting_on_in_years no_spring_chicken long_in_the_tooth "
    "is_over_the_hill no_longer_young not_so_young_any_more younger_than_her_years younger_than_his_years "
    "older_than_her_years older_than_his_years beyond_her_years beyond_his_years young_for_her_age "
    "young_for_his_age old_for_her_age old_for_his_age half_a_century_old on_the_wrong_side_of_forty "
    "on_the_wrong_side_of_fifty if_she_is_a_day if_he_is_a_day if_she's_a_day if_he's_a_day "
    "on_the_cusp_of_adulthood on_the_brink_of_adulthood on_the_verge_of_adulthood still_a_child still_a_boy "
    "still_a_girl still_a_teenager not_yet_grown_up not_yet_an_adult in_primary_school in_elementary_school "
    "in_kindergarten "
    "in_nursery_school months_pregnant weeks_pregnant half_grown fully_grown full_grown old_age "
    "middle_age of_that_generation of_the_older_generation of_an_older_generation three_quarters_of_a_century "
    "quarter_of_a_century_old great_grandfather great_grandmother octogenarian septuagenarian sexagenarian "
    "nonagenarian centenarian quarter_century_old baby_boomer millennial gen_z generation_z generation_x gen_x "
    "milk_teeth baby_teeth barely_weaned just_weaned newly_weaned not_yet_weaned half_weaned newly_hatched "
    "just_hatched wet_from_the_egg fresh_from_the_egg year_of_nursery year_of_school year_of_primary "
    "runt_of_the_litter years_in_service decades_in_service not_long_hatched eyes_not_yet_open "
    "seen_many_winters seen_many_summers seen_too_many_winters decades_on_earth decades_old decades_of_life "
    "decades_behind_her decades_behind_him decades_come_and_go"
)
"""Ages without a number."""

TURNED = "going_on turned turns celebrated reached passed lived saw seen"
"""Verbs before an age in years or decades."""

ORIGINS = (
    "by_birth by_blood born_before born_during born_after born_in born_to born_and_raised born_and_bred grew_up_in "
    "grew_up_on was_raised_in roots_in roots_reach_back_to "
    "hails_from hailing_from a_native_of native_of comes_from_a_family ancestors_came_from parents_came_from "
    "parents_are_from family_is_from family_comes_from family_came_from whose_family_came immigrant_family "
    "immigrant_parents to_the_bone of_mixed_race of_mixed_heritage of_two_continents second_generation "
    "first_generation accent_gives_away never_tans never_tan burns_easily tans_easily tans_in_minutes"
)
"""Where somebody is from, and skin by what the sun does to it."""

SIZES = (
    "fills_the_whole_doorway fills_the_entire_doorway fills_a_doorway what_little_hair little_hair_left few_strands "
    "three_strands two_strands half_the_age_of twice_the_age_of twice_the_age put_on_weight lost_weight_since "
    "petite_enough tall_enough_to short_enough_to broad_enough_to thin_enough_to "
    "pass_for_a_boy pass_for_a_girl pass_for_a_child pass_for_a_schoolgirl pass_for_a_schoolboy pass_for_a_teenager "
    "pass_for_a_man pass_for_a_woman pass_for_twenty pass_for_thirty so_dark_they so_pale_they so_blue_they "
    "so_light_they age_has_bent age_has_bowed life_has_bent time_has_bent years_have_bent years_have_bowed "
    "years_have_lined time_has_lined "
    "a_head_taller head_and_shoulders_above head_shorter a_head_smaller duck_under_every duck_through_every "
    "duck_under_doorways stoop_under_every because_of_his_height because_of_her_height because_of_its_height "
    "weighs_as_much weigh_as_much weighs_more_than weighs_less_than weighs_almost_nothing weighs_next_to_nothing "
    "weighs_nothing weighs_twice weighs_well_over weighs_over tips_the_scales lot_of_weight extra_weight "
    "carries_weight too_much_weight few_extra_pounds extra_pounds extra_kilos spare_tyre spare_tire love_handles "
    "skin_and_bones skin_and_bone all_legs all_limbs all_muscle pure_muscle "
    "solid_muscle all_bones twice_the_size half_the_size three_times_the_size twice_as_tall half_as_tall "
    "twice_as_broad twice_as_wide as_wide_as_he_is_tall as_broad_as_he_is_tall as_wide_as_she_is_tall "
    "as_broad_as_she_is_tall towers_over towering_over towers_above towering_above dwarfs_everyone dwarfs_everybody "
    "dwarfs_the_others dwarfed_by_everyone dwarfing_everyone built_along built_on_the_lines built_for_strength "
    "built_for_speed fills_the_doorway filling_the_doorway fill_the_doorway "
    "a_head_above_everyone a_head_above_the a_head_above_them"
    " fill_the_frame_of_the_door so_tall_that "
    "too_tall_for too_big_for_the_door because_she_is_so_short because_he_is_so_short because_he_is_so_tall "
    "because_she_is_so_tall above_average_height below_average_height of_average_height of_medium_height "
    "of_middling_height below_medium_height above_medium_height average_in_height size_of_a_bear size_of_a_barn "
    "size_of_a_child scarcely_taller_than barely_taller_than hardly_taller_than no_taller_than not_much_taller_than "
    "no_bigger_than shorter_than_most taller_than_most taller_than_everyone shorter_than_everyone bigger_than_most "
    "smaller_than_most lost_his_hair lost_her_hair losing_his_hair losing_her_hair loses_his_hair "
    "not_an_ounce_of_fat ounce_of_fat_on belly_hangs_over stomach_hangs_over paunch_hangs_over gut_hangs_over "
    "ribs_show_through so_thin_that so_fat_that so_big_that so_broad_that lost_most_of_his_hair "
    "lost_most_of_her_hair lost_all_his_hair lost_all_her_hair few_strands_left few_hairs_left strands_left_on "
    "shows_gray_roots gray_roots marks_of_smallpox pockmarks_from fills_his_chair fills_her_chair fills_the_chair "
    "eye_that_does_not_match eyes_do_not_match irises_do_not_match eyes_that_do_not_match back_in_ink chest_in_ink "
    "arm_in_ink "
    "arms_in_ink where_his_hand_was where_her_hand_was where_his_leg_was where_her_leg_was where_his_arm_was "
    "where_her_arm_was days_growth days'_growth day's_growth week's_growth weeks_growth weeks'_growth "
    "need_no_lipstick needs_no_lipstick permanent_limp lifelong_limp clubfoot club_foot humpback "
    "hunchback hunched_back_from_birth"
)
"""Height, weight and build by what they do."""

LIKENED = (
    "the_face_of_a the_face_of_an the_features_of_a the_kind_of_face the_sort_of_face the_type_of_face "
    "a_kind_of_face spitting_image_of living_image_of dead_ringer_for a_ringer_for a_lookalike_of "
    "bears_a_resemblance bears_a_striking_resemblance strong_resemblance_to striking_resemblance_to "
    "mistaken_for_a_boy mistaken_for_a_girl mistaken_for_his_brother mistaken_for_her_sister "
    "resembles_a_porcelain_doll the_looks_of_a the_body_of_a the_figure_of_a the_shoulders_of_a the_hands_of_a "
    "the_eyes_of_a the_neck_of_a the_wrinkles_of_a the_nose_of_a the_jaw_of_a the_legs_of_a the_arms_of_a "
    "the_complexion_of_a the_skin_of_a the_hair_of_a face_like_a face_like_an face_like_old face_like_leather "
    "face_like_parchment face_like_granite face_like_worn"
)
"""Faces and builds by whose they could be."""

NOT_LIKE_FACES = (
    "man woman boy girl storm thunder thundercloud wet mask stone statue statue's clock building cliff card coin "
    "child ghost mourner judge"
)
"""What a face is like for a moment, or what has a face itself."""

KIN = "mother father grandmother grandfather sister brother aunt uncle twin cousin daughter son parents"
"""Those somebody takes after."""

LIKE_EYES = (
    "eyes_like eyes_as eyes_the_colour_of eyes_the_color_of eyes_the_shade_of eyes_the_blue_of eyes_the_green_of"
)
"""Eyes before what has their colour."""

COLOURED_LIKE = (
    "sky skies leaves leaf grass wheat rust cinnamon pewter slate brass gold sea ocean lake coal coals amber "
    "emerald emeralds honey ice glacier moss jade sapphire sapphires "
    "chocolate coffee cornflowers cornflower forget-me-nots glass steel sloes olives almonds cat cat's fox milk "
    "porcelain ivory alabaster snow chalk marble ebony night soot ink charcoal bronze copper mahogany teak walnut "
    "leather parchment olive tea whisky whiskey violets"
)
"""What has a colour of its own: eyes and skin by comparison."""

PARTS_BEFORE = (
    "ending_at ending_in ends_just end_at stop_at stops_at stopping_at stand_out stands_out standing_out "
    "knobbed_like knotted_like "
    "no_thicker_than no_wider_than no_bigger_than shorter_than_the_other longer_than_the_other "
    "smaller_than_the_other "
    "reaches_her_knees reaches_his_knees reaches_her_waist reaches_his_waist reaches_his_chest reaches_her_chest "
    "reaches_his_belt reaches_her_hips reaches_down_to reach_her_waist come_to_a_point comes_to_a_point "
    "end_in_points ends_in_a_point taper_to_a_point tipped_with could_cut_glass that_hide_his that_hide_her "
    "meet_in_the_middle meets_in_the_middle grow_together stick_out sticks_out sticking_out jut_out juts_out "
    "turns_up turned_up_at turns_up_at hooks_down been_broken was_broken was_once_broken broken_twice "
    "broken_more_than never_set_right healed_crooked healed_badly set_badly pierced knotted_with_arthritis "
    "gnarled_with twisted_by twisted_with deformed crippled the_size_of as_big_as as_broad_as as_wide_as "
    "spotted_with_age corded_with roped_with freckled_with seamed_with mottled_with blotched_with "
    "liver_spotted as_thick_as as_long_as round_as long_as flat_as wide_as ends_at ends_in ends_above ends_below "
    "you_could "
    "thinner_than thinned_over is_thinning has_thinned has_receded is_receding recedes receding gone_white "
    "gone_gray going_white going_gray turned_gray turned_white the_other_two_gone that_branch branching_like "
    "missing_from_birth dyed_years bear_the_marks bears_the_marks bears_the_scars never_grew never_grew_back "
    "grew_back_white"
)
"""What is said of a part behind it that stays so."""

PARTS_AFTER = (
    "gap_between gap_in gap_where space_between space_in daylight_between stud_in ring_in ring_through stud_through "
    "barbell_through burn_covers burns_cover burn_on burn_down "
    "burn_along burn_across burn_over scar_covers scar_crosses seam_running seam_runs "
    "deep_lines_bracketing lines_bracketing furrows_down furrows_in furrows_across furrows_between creases_down "
    "grooves_down lines_around crow's_feet_around wrinkles_around bags_under"
)
"""What stands before a part and stays there."""

VETERANS = "veteran grizzled seasoned elderly teenage senior"
"""Words before what somebody is by trade that tell an age."""

COUNTED = (
    "only_one only_two only_three only_four only_six just_one just_two just_three just_four but_one six seven eight"
)
"""Numbers of parts that are not everybody's."""
