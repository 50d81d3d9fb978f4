"""Words of praise and blame for pictures, and how sentences hand them out. Source: convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "ADVERBS",
    "BRANDED",
    "COMPARED",
    "EMPHASIS",
    "EXCLAIMED",
    "FAULTS",
    "LEADS",
    "NOUNS",
    "PIECES",
    "RANKS",
    "SPEAKING",
    "STRONG",
    "TREASURES",
    "VERDICTS",
    "WORKED",
]


def __dir__() -> list[str]:
    return __all__


PIECES = (
    "picture pictures image images photo photos photograph photographs shot shots frame frames capture captures "
    "artwork artworks art render renders rendering renderings rendition portrait portraits painting paintings "
    "illustration illustrations drawing drawings piece pieces composition compositions photography snap snaps "
    "snapshot still stills imagery visuals visual work execution quality copy scan print upload generation output "
    "result gen retouching editing edit pic pics screenshot screencap artistry craftsmanship workmanship "
    "cinematography depiction animation linework detail details detailing clarity resolution sharpness fidelity "
    "exposure framing attempt effort specimen version footage sketch graphics wallpaper take one ones"
)
"""What is praised and blamed, when it is this picture."""

STRONG = (
    "superb stunning breathtaking jaw_dropping mind_blowing mindblowing mind_boggling eye_popping awe_inspiring "
    "award_winning prize_winning flawless faultless impeccable immaculate exquisite magnificent marvellous marvelous "
    "sublime spectacular phenomenal sensational outstanding extraordinary exceptional excellent fabulous unbelievable "
    "incredible amazing terrific splendid masterful masterly unmatched unrivalled unparalleled peerless matchless "
    "inimitable top_tier top_notch topnotch first_class first_rate world_class top_class top_drawer best_in_class "
    "state_of_the_art gold_standard a_plus aaa five_star ten_out_of_ten 10_10 pixel_perfect picture_perfect "
    "tack_sharp razor_sharp pin_sharp needle_sharp crystal_clear high_end high_grade professional_grade studio_grade "
    "gallery_grade museum_grade cinema_grade broadcast_grade magazine_cover magazine_worthy gallery_worthy "
    "award_worthy wallpaper_worthy portfolio_worthy frame_worthy print_worthy cover_worthy oscar_worthy museum_worthy "
    "mediocre hideous lousy shoddy amateurish substandard second_rate third_rate subpar sub_par below_par lacklustre "
    "lackluster pixelated oversharpened over_sharpened overprocessed over_processed upscaled botched sloppy "
    "low_effort unusable unwatchable dire atrocious abysmal dreadful half_baked half_hearted poorly_made badly_made "
    "low_grade low_end low_quality garbled noisy_mess unforgettable iconic_shot superlative virtuoso bravura dazzling "
    "technically perfect ultra_clear hyper_clear super_sharp ultra_sharp impressive gorgeous brilliant wonderful "
    "glorious delightful remarkable fantastic great lovely beautiful fine nice good terrible awful horrible bad poor "
    "weak ugly disappointing forgettable unremarkable so_so passable decent admirable commendable peerlessly striking "
    "arresting captivating mesmerising mesmerizing enchanting ravishing divine heavenly epic legendary classy "
    "polished professional museum_quality retina_quality gallery_quality studio_quality showcase_quality "
    "magazine_quality sterling crisp clean intricate detailed sharp throwaway textbook showcase top_shelf tip_top "
    "exemplary a1 faultlessly clumsy crude careless eye_catching messy wobbly mangled muddled uneven unflattering "
    "well_crafted well_made well_executed professional_looking "
    "rushed hurried lazy bland boring generic dull_looking uninspired"
)
"""Adjectives of praise and blame."""

COMPARED = (
    "best better finest greatest weaker weakest worst worse strongest stronger sharpest nicest prettiest poorest top "
    "loveliest cleanest clearest crispest coolest dullest ugliest grandest richest finest_quality"
)
"""Adjectives that compare one picture with others."""

SPEAKING = (
    "superb breathtaking jaw_dropping mind_blowing mindblowing mind_boggling eye_popping awe_inspiring award_winning "
    "prize_winning flawless faultless impeccable exquisite magnificent sublime spectacular phenomenal sensational "
    "outstanding extraordinary exceptional excellent incredible masterful masterly unmatched unrivalled unparalleled "
    "peerless top_tier top_notch topnotch first_class first_rate world_class top_class top_drawer best_in_class "
    "state_of_the_art gold_standard ten_out_of_ten 10_10 pixel_perfect picture_perfect tack_sharp razor_sharp "
    "pin_sharp needle_sharp professional_grade studio_grade gallery_grade museum_grade cinema_grade gallery_worthy "
    "award_worthy wallpaper_worthy portfolio_worthy frame_worthy print_worthy cover_worthy mediocre amateurish "
    "substandard second_rate third_rate subpar lacklustre pixelated oversharpened overprocessed upscaled low_effort "
    "technically_perfect museum_quality retina_quality gallery_quality studio_quality showcase_quality "
    "magazine_quality ultra_clear super_sharp ultra_sharp stunning hyper_clear low_grade botched unbelievable"
)
"""Such adjectives that between commas speak of nothing but the picture."""

NOUNS = (
    "banger stunner showstopper knockout cracker corker belter triumph masterstroke tour_de_force dud flop stinker "
    "keeper winner gem treasure mess slop disaster failure joy treat beauty perfection brilliance excellence "
    "eye_candy masterpiece masterclass throwaway reject write_off misfire letdown let_down disappointment feast"
)
"""Nouns of praise and blame."""

TREASURES = (
    "keeper winner gem treasure mess disaster failure joy treat beauty reject feast masterpiece perfection brilliance "
    "excellence"
)
"""Such nouns that things and people are called by too."""

EMPHASIS = (
    "absolute absolutely real complete completely total totally utter utterly pure sheer visual simply genuine proper "
    "true truly outright unqualified bit such "
    "blurry"
)
"""Words that make them exclamations."""

EXCLAIMED = (
    "chef's_kiss chefs_kiss eye_candy feast_for_the_eyes second_to_none of_the_first_rank of_the_very_first_rank "
    "nothing_short_of_perfection nothing_short_of_perfect hands_down_the_best ten_out_of_ten ten_of_ten five_stars "
    "top_marks full_marks a_must_see stops_you_scrolling stop_scrolling you_will_ever_see you'll_ever_see "
    "you_will_see_this you'll_see_this of_the_highest_calibre of_the_highest_order of_the_highest_standard "
    "every_prize worth_framing worth_hanging worthy_of_a_magazine worthy_of_a_gallery worthy_of_an_award "
    "worthy_of_a_frame as_good_as_it_gets as_crisp_as_it_gets as_sharp_as_it_gets as_clear_as_it_gets "
    "leaves_much_to_be_desired leaves_a_lot_to_be_desired could_be_better could_be_sharper could_be_worse "
    "could_be_cleaner came_out_great came_out_well came_out_badly came_out_beautifully came_out_perfectly "
    "came_out_poorly came_out_terrible came_out_lovely turned_out_great turned_out_well turned_out_badly "
    "turned_out_beautifully turned_out_perfect best_of_the_set best_of_the_batch best_of_the_bunch best_of_the_lot "
    "best_of_the_series best_in_the_set best_one_of_the_set best_one_of_the best_one_yet the_best_yet "
    "worst_of_the_set worst_of_the_batch pick_of_the_bunch pick_of_the_set portfolio_piece hang_it_on_the_wall "
    "blow_you_away blows_you_away takes_your_breath_away take_your_breath_away out_of_this_world off_the_charts "
    "beyond_compare without_equal without_a_flaw without_flaws without_blemish down_to_the_last_detail "
    "down_to_the_last_pixel of_rare_beauty of_rare_quality highest_standard not_the_best not_my_best not_great "
    "not_the_sharpest a_bit_rough nothing_special quality_throughout sells_itself speaks_for_itself steals_the_show "
    "deserves_a_frame deserves_an_award deserves_a_prize deserves_to_be straight_to_the_portfolio "
    "straight_into_the_portfolio showcase_quality show_quality worthy_of_a_museum worthy_of_print worthy_of_the_cover "
    "fit_for_a_gallery fit_for_a_magazine fit_for_print fit_for_a_museum fit_for_a_cover fit_for_the_cover "
    "cover_material award_material gallery_material portfolio_material sharp_as_a_razor sharp_as_a_tack "
    "sharp_as_a_knife sharp_as_a_pin to_be_proud_of to_die_for deserving_of_a deserving_of_an textbook_composition "
    "true_master please_discard discard_this do_not_use low_in_quality high_in_quality poor_in_quality "
    "lacking_in_quality lacking_in_detail short_on_detail low_on_detail rich_in_detail one_for_the_portfolio "
    "one_for_the_wall one_for_the_album one_for_the_archive one_to_keep one_to_frame one_for_the_books"
)
"""Ways of speaking that praise or blame."""

VERDICTS = (
    "could_be could_have_been came_out comes_out turned_out turns_out is_worth deserves lacks lacking suffers leaves"
)
"""Verbs with which a sentence about the picture goes on."""

RANKS = "set lot bunch batch series year week day collection dataset folder roll shoot run pack ones here yet ever"
"""What a picture is the best of."""

ADVERBS = (
    "badly nicely beautifully masterfully well superbly perfectly expertly poorly sloppily carelessly wonderfully "
    "brilliantly skilfully skillfully exquisitely flawlessly impeccably magnificently stunningly gorgeously finely "
    "meticulously painstakingly professionally amazingly incredibly crudely terribly awfully lovingly splendidly "
    "immaculately marvellously admirably atrociously"
)
"""How a picture is made."""

WORKED = (
    "done drawn composed rendered executed shot captured framed painted crafted cropped compressed retouched edited "
    "made animated coloured shaded detailed resolved photographed inked sketched illustrated upscaled scanned "
    "stitched filmed produced realised realized finished handled exposed graded"
)
"""What is done well or badly to a picture."""

FAULTS = (
    "bad_anatomy wonky_hands bad_hands extra_fingers extra_digits extra_limbs missing_fingers fused_fingers malformed "
    "mutated deformed disfigured distorted_face bad_proportions wrong_anatomy anatomy_off poorly_drawn badly_drawn "
    "cropped_badly badly_cropped heavily_compressed badly_compressed over_compressed artefacts artifacts banding moire "
    "moiré posterisation posterization posterized posterised aliasing jaggies blocky pixelated pixellated "
    "overcompressed over_compressed hq"
)
"""Faults of pictures."""

BRANDED = (
    "watermark watermarks watermarked signature signatures logo logos username patreon artist_name web_address url "
    "copyright"
)
"""What is written across pictures."""

LEADS = (
    "a an the what such one of this is it's that quite rather truly simply absolutely pure sheer really very most "
    "so all in every way altogether overall on whole not sadly just another yet as far by hands down utterly total "
    "totally pretty almost near and or but otherwise though still technically bit real here throughout everywhere "
    "sized size thumbnail too well full glory some kind sort with visible across it corner corners bottom top middle "
    "stamped over from to be could ever seen set better "
    "out kilter jpeg jpg png "
    "care"
)
"""Words that may stand beside praise and say nothing."""
