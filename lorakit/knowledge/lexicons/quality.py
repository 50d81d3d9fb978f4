"""How captions praise the picture. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "DETAILED",
    "NOT_AWARDED",
    "NOT_QUALITY",
    "OBJECTS",
    "PICTURED",
    "PRAISED",
    "RESOLUTIONS",
    "SHARPENED",
    "STRONG",
    "SURE",
    "TAGS",
    "WEAK",
]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "best_quality high_quality top_quality highest_quality great_quality amazing_quality excellent_quality "
    "superb_quality premium_quality professional_quality studio_quality museum_quality_photo photo_quality "
    "film_quality cinema_quality good_quality normal_quality low_quality worst_quality incredible_quality "
    "stunning_quality award_winning_quality hd_quality uhd_quality high_definition ultra_high_definition ultra_hd "
    "full_hd ultrahd uhd hdr hdr10 absurdres incredibly_absurdres highres high_res hi_res hires high_resolution "
    "ultra_high_res ultra_highres ultra_high_resolution super_resolution ultra_detailed ultradetailed hyperdetailed "
    "hyper_detailed superdetailed super_detailed insanely_detailed incredibly_detailed extremely_detailed "
    "exquisitely_detailed meticulously_detailed intricate_details intricate_detail intricately_detailed "
    "exquisite_detail exquisite_details fine_details fine_detail_quality extreme_detail extreme_details "
    "insane_detail insane_details rich_detail rich_details rich_in_detail incredible_detail incredible_details "
    "amazing_detail amazing_details stunning_detail stunning_details crisp_detail crisp_details sharp_detail "
    "sharp_details high_detail high_details maximum_detail hyper_detail ultra_detail ultra_details 8k_detail "
    "perfect_detail perfect_details lots_of_detail full_of_detail full_of_details fine_detail high_level_of_detail "
    "every_detail_visible sharp_focus tack_sharp_focus razor_sharp_focus crisp_focus perfect_focus pin_sharp "
    "ultra_sharp ultrasharp super_sharp crystal_clear_image trending_on_artstation trending_on artstation "
    "artstationhq cgsociety featured_on_artstation deviantart featured_on_behance behance_hd award_winning_photo "
    "award_winning_photograph award_winning_photography award_winning_picture award_winning_image "
    "award_winning_shot very_aesthetic score_9 score_8 score_7 score_8_up score_7_up score_6_up newest_quality "
    "perfect_composition flawless_composition no_artifacts noise_free lossless_quality professional_grade "
    "perfect_quality crisp_image crisp_picture crisp_photo pro_quality photo_of_the_year quality_photo "
    "finest_quality superior_quality supreme_quality broadcast_quality print_quality max_quality maximum_quality "
    "stunning_clarity breathtaking_clarity amazing_clarity incredible_clarity remarkable_clarity last_pixel "
    "every_pixel rendered_with_precision hi_def hidef blu_ray_rip bluray_rip wall_art_quality fine_art_quality "
    "grainless level_of_detail levels_of_detail amount_of_detail amounts_of_detail wealth_of_detail tons_of_detail "
    "detail_rich richly_detailed_image minute_detail microscopic_detail photographic_detail lifelike_detail "
    "exacting_detail finest_detail finely_detailed_image every_pore every_detail_is every_strand pixel_perfect "
    "pixel_peeping gigapixel megapixel megapixels ultra_clear crystal_clarity super_clear perfect_clarity "
    "image_fidelity high_fidelity hi_fi_image hifi_image true_4k true_8k native_4k native_8k dolby_vision "
    "oled_ready retina_ready retina_resolution upscaled upscale upscales ai_upscaled supersampled super_sampled "
    "denoised artefact_free artifact_free noiseless_image lossless uncompressed no_compression jpeg_artefacts "
    "jpeg_artifacts compression_artefacts compression_artifacts jpg_artefacts jpg_artifacts pixelation low_res "
    "lowres low_resolution lo_res hi_resolution higher_resolution highest_resolution maximum_resolution "
    "full_resolution max_resolution print_ready print_resolution 300dpi 300_dpi 600_dpi 600dpi "
    "retina_display_quality wallpaper_quality top_tier_quality top_tier_image top_notch_quality "
    "world_class_photography gallery_quality gallery_worthy museum_quality museum_grade museum_worthy "
    "exhibition_quality magazine_quality magazine_worthy cover_worthy magazine_cover_worthy frame_worthy "
    "poster_worthy award_worthy oscar_worthy prize_worthy portfolio_quality portfolio_worthy competition_winning "
    "contest_winner contest_winning contest_winning_photo world_press_photo pulitzer_prize_photo pulitzer_winning "
    "hasselblad_award national_geographic_quality nat_geo_quality featured_on_500px featured_on_flickr "
    "featured_on_pixiv featured_on_instagram featured_on_deviantart trending_on_pixiv trending_on_deviantart "
    "popular_on_500px popular_on_pixiv popular_on_deviantart top_rated_on most_upvoted front_page_of_reddit "
    "front_page_of_pixiv front_page_of_artstation pixiv_ranking pixiv_rank pixiv_top pixiv editor's_choice "
    "editors_choice editors_pick staff_pick staff_picks cg_society zbrushcentral behance dribbble 500px "
    "conceptart_org daily_deviation best_of_the_best best_of_artstation work_of_genius tour_de_force "
    "jaw_dropping_detail masterwork_quality masterclass_quality masterfully_rendered masterfully_executed "
    "expertly_rendered expertly_executed flawlessly_rendered flawlessly_executed exquisitely_rendered "
    "beautifully_rendered finely_rendered superbly_rendered impeccably_rendered meticulously_rendered "
    "painstakingly_rendered immaculately_rendered perfectly_rendered impeccable_quality immaculate_quality "
    "outstanding_quality exceptional_quality extraordinary_quality unmatched_quality unparalleled_quality "
    "insane_quality ultra_quality super_quality decent_quality poor_quality bad_quality terrible_quality "
    "awful_quality mediocre_quality average_quality subpar_quality high_grade_image commercial_quality "
    "production_quality aaa_quality triple_a_quality blu_ray_quality bluray_quality dvd_quality cinema_grade "
    "studio_grade reference_quality professionally_shot professionally_lit professionally_retouched "
    "professionally_edited professionally_photographed expertly_composed perfectly_composed beautifully_composed "
    "well_composed masterfully_composed rating_safe score_5 score_6 score_5_up score_4_up score_3 score_4 year_2023 "
    "very_awa amazing_artwork perfect_anatomy perfect_hands perfect_face_quality correct_anatomy bad_anatomy "
    "anatomically_correct perfect_proportions ultra_crisp super_crisp needle_sharp knife_sharp blisteringly_sharp "
    "bitingly_sharp sharp_as_a_tack tack_sharp_image edge_to_edge_sharpness corner_to_corner_sharpness sharpness "
    "maximum_sharpness 10_bit 12_bit_colour 16_bit_colour 10bit 14_bit_raw bit_depth rec2020 wide_gamut"
)
"""Phrases that praise the picture wherever they stand."""

RESOLUTIONS = "4k 8k 2k 5k_image 6k 12k 16k 32k 480p 720p 1080p 1440p 2160p 4320p hd fhd qhd"
"""Sizes that praise the picture unless a screen has them."""

NOT_QUALITY = (
    "control inspector inspection check checks assurance time bench street team standards department manager life "
    "air test wine coffee food cloth leather fabric"
)
"""Nouns after ``quality`` that make it something in the picture."""

OBJECTS = (
    "television televisions tv tvs monitor monitors screen screens display displays camera cameras projector "
    "projectors run race runner loan marathon debt mountain peak euros dollars"
)
"""Nouns that have a resolution, or a thousand, of their own."""

DETAILED = (
    "face eyes eye background skin texture textures hair features clothing clothes scene image picture photo "
    "photograph illustration render rendering rendition shot iris pores artwork portrait environment lighting "
    "composition quality hands"
)
"""Nouns before which ``detailed`` praises the picture; before others it describes a thing."""

SHARPENED = (
    "focus focused detail details image picture photo photograph shot quality eyes clarity contrast resolution "
    "rendering 8k 4k hdr iris texture textures"
)
"""Nouns before which ``crisp``, ``razor-sharp`` or ``tack-sharp`` praises the picture."""

NOT_AWARDED = (
    "chef chefs wine wines restaurant actor actress author director journalist scientist cow bull dog horse pig "
    "novel book pie cake beer architect film team rose roses pumpkin marrow vegetables baker bakery bread cheese "
    "poet garden brewery musician dancer athlete design building jam leek potato"
)
"""Nouns after ``award-winning`` that make it something in the picture."""

PICTURED = (
    "picture image photo photograph shot scene render quality work piece true absolute masterpiece modern digital"
)
"""Words that make ``masterpiece`` praise the picture."""

TAGS = (
    "detailed masterpiece masterpieces aesthetic highres sharp crisp hd 4k 8k amazing stunning perfect intricate "
    "quality flawless newest breathtaking"
)
"""Words that praise the picture when they make up the whole of a tag."""

WEAK = (
    "pixel_crisp retina_sharp top_voted voted reddit showstopper grainless viral_hit hi_def blu_ray second_to_none "
    "gallery_grade best_in_class award_winning prize_winning acclaimed critically_acclaimed world_famous famous "
    "iconic celebrated viral popular trending featured upvoted top_rated highest_rated best_rated most_liked "
    "most_popular chart_topping best best_of finest perfect perfection flawless faultless impeccable immaculate "
    "pristine superb superlative splendid excellent exceptional outstanding extraordinary exquisite magnificent "
    "marvellous marvelous sublime spectacular phenomenal sensational stunning stunningly breathtaking "
    "breathtakingly jaw_dropping mind_blowing mindblowing eye_popping awe_inspiring amazing incredible unbelievable "
    "insane epic gorgeous beautiful beautifully unmatched unrivalled unparalleled peerless matchless top_tier "
    "top_notch first_class first_rate world_class high_end high_grade premium professional professionally pro "
    "expert expertly masterful masterfully masterly masterwork masterworks masterpiece magnum_opus chef_d_oeuvre "
    "chef_d'oeuvre showpiece elite ultimate state_of_the_art next_gen next_level cutting_edge detailed detail "
    "details detailing intricate intricately elaborate elaborately meticulous meticulously minutely painstaking "
    "ornate_detail sharp sharpness crisp crispness clarity clear crystal_clear lucid fidelity resolution definition "
    "pixels megapixel resolved polished well_executed executed portfolio noise_free noiseless clean grade worthy "
    "10_10 ten_out_of_ten five_star five_stars a_plus aaa aesthetic low_quality pixelated blocky artefacts "
    "artifacts compressed dpi ppi upscaling remastered remaster restored likes upvotes favourites votes "
    "wallpaper_worthy sumptuous dazzling remarkable fantastic wonderful wonderfully brilliant glorious majestic "
    "unforgettable timeless legendary ground_breaking prize winner winning medal_winning shortlisted exhibited "
    "nominated"
)
"""Praise that may be of anything, and is the picture's when it is said of nothing else."""

PRAISED = (
    "picture image photo photograph artwork illustration render rendering composition photography quality output "
    "fidelity clarity resolution definition imagery visuals visual pic execution workmanship craftsmanship "
    "detailing detail details capture cinematography craft finish upscale wallpaper linework shading graphics"
)
"""Nouns that make praise before them the picture's."""

STRONG = (
    "voted reddit showstopper grainless hit def ray none retina throughout pixel edge stunning stunningly "
    "breathtaking breathtakingly masterwork masterpiece magnum_opus magnum opus perfection worthy tier notch class "
    "professional professionally award winning flawlessly executed jaw dropping blowing viral upvotes likes votes "
    "trending featured popular liked best 10 ppi dpi pixels artefacts artifacts sharpness fidelity showpiece winner "
    "acclaimed favourites unparalleled unrivalled unmatched masterful exquisite intricate sublime detailed insane "
    "meticulously meticulous intricately impeccable masterfully superb top"
)
"""Words of praise that need no second one beside them."""
