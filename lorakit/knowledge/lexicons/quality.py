"""How captions praise the picture. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = ["DETAILED", "NOT_AWARDED", "NOT_QUALITY", "OBJECTS", "PICTURED", "RESOLUTIONS", "SHARPENED", "SURE", "TAGS"]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "best_quality high_quality top_quality highest_quality great_quality amazing_quality excellent_quality "
    "superb_quality premium_quality professional_quality studio_quality museum_quality_photo photo_quality "
    "film_quality cinema_quality good_quality normal_quality low_quality worst_quality incredible_quality "
    "stunning_quality award_winning_quality hd_quality uhd_quality high_definition ultra_high_definition "
    "ultra_hd full_hd ultrahd uhd hdr hdr10 absurdres incredibly_absurdres highres high_res hi_res hires "
    "high_resolution ultra_high_res ultra_highres ultra_high_resolution super_resolution ultra_detailed "
    "ultradetailed hyperdetailed hyper_detailed superdetailed super_detailed insanely_detailed "
    "incredibly_detailed extremely_detailed exquisitely_detailed meticulously_detailed intricate_details "
    "intricate_detail intricately_detailed exquisite_detail exquisite_details fine_details fine_detail_quality "
    "extreme_detail extreme_details insane_detail insane_details rich_detail rich_details rich_in_detail "
    "incredible_detail incredible_details amazing_detail amazing_details stunning_detail stunning_details "
    "crisp_detail crisp_details sharp_detail sharp_details high_detail high_details maximum_detail hyper_detail "
    "ultra_detail ultra_details 8k_detail perfect_detail perfect_details lots_of_detail full_of_detail "
    "full_of_details fine_detail high_level_of_detail every_detail_visible sharp_focus tack_sharp_focus "
    "razor_sharp_focus crisp_focus perfect_focus pin_sharp ultra_sharp ultrasharp super_sharp "
    "crystal_clear_image trending_on_artstation trending_on artstation artstationhq cgsociety "
    "featured_on_artstation deviantart featured_on_behance behance_hd award_winning_photo "
    "award_winning_photograph award_winning_photography award_winning_picture award_winning_image "
    "award_winning_shot very_aesthetic score_9 score_8 score_7 score_8_up score_7_up score_6_up newest_quality "
    "perfect_composition flawless_composition no_artifacts noise_free lossless_quality professional_grade "
    "perfect_quality crisp_image crisp_picture crisp_photo pro_quality photo_of_the_year quality_photo "
    "finest_quality superior_quality supreme_quality broadcast_quality print_quality max_quality maximum_quality"
)
"""Phrases that praise the picture wherever they stand."""

RESOLUTIONS = "4k 8k 2k 6k 12k 16k 32k 1080p 2160p 4320p hd fhd qhd"
"""Sizes that praise the picture unless a screen has them."""

NOT_QUALITY = (
    "control inspector inspection check checks assurance time bench street team standards department manager "
    "life air test wine coffee food cloth leather fabric"
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
