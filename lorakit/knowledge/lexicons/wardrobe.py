"""Garments as families: what is called the same, what it may be called for short, and its parts. Source: convention."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ANY_PARTS", "DETAILS", "FITS", "FOLLOWED", "HEADS", "KINDS", "STATES", "STUFFS", "TELLING", "WARDROBE"]


def __dir__() -> list[str]:
    return __all__


WARDROBE: tuple[tuple[str, str, str], ...] = (
    (
        "suit one_piece clothing",
        (
            "jumpsuit coverall coveralls boilersuit boiler_suit onesie romper playsuit overall overalls siren_suit "
            "utility_suit mechanic's_suit work_suit all_in_one one_piece one_piece_suit workwear work_overalls"
        ),
        "",
    ),
    (
        "suit overalls jumpsuit coveralls coverall",
        (
            "flightsuit flight_suit flying_suit pilot's_overalls aviator's_coveralls flight_overalls flight_gear "
            "pilot_suit pilot's_suit aviator's_suit flying_overalls flying_kit g_suit pressure_suit"
        ),
        "",
    ),
    (
        "trousers",
        "dungarees overalls bib_overalls bibs bib dungaree bib_and_brace salopettes farmer's_overalls",
        "braces",
    ),
    (
        "jacket",
        "biker_jacket motorcycle_jacket moto_jacket biker_leathers leathers motorbike_jacket",
        "lapels",
    ),
    (
        "jacket",
        (
            "bomber bomber_jacket aviator's_jacket flying_jacket pilot's_jacket flight_jacket blouson aviator_jacket "
            "varsity_jacket letterman_jacket"
        ),
        "",
    ),
    ("jacket", "jean_jacket trucker_jacket jeans_jacket double_denim", ""),
    ("jacket coat", "blazer sports_coat sport_coat suit_jacket sports_jacket", "lapels"),
    (
        "jacket coat",
        "parka anorak windbreaker windcheater cagoule ski_jacket snorkel_jacket shell_jacket kagoule",
        "",
    ),
    (
        "jacket coat",
        "puffer puffer_jacket down_jacket padded_jacket quilted_jacket down_coat puffa puffa_jacket padded_coat",
        "",
    ),
    ("jacket top", "fleece fleece_jacket zip_fleece", ""),
    (
        "coat jacket",
        (
            "raincoat rain_coat mac mackintosh slicker oilskin oilskins waterproof waterproofs cagoule rain_jacket "
            "rain_slicker rain_mac rainwear sou'wester waterproof_coat waterproof_jacket macintosh oilskin_coat "
            "pac_a_mac "
            "rain_gear oilcloth_coat"
        ),
        "",
    ),
    ("coat overcoat jacket trench", "trenchcoat trench_coat mac raincoat belted_mac gabardine mackintosh", "lapels"),
    (
        "coat overcoat jacket",
        "peacoat pea_coat reefer pea_jacket reefer_jacket naval_coat sailor's_coat reefer_coat sailor's_jacket",
        "lapels",
    ),
    (
        "coat",
        ("overcoat greatcoat topcoat duffel_coat duffle_coat duffel ulster car_coat chesterfield loden"),
        "lapels",
    ),
    ("coat", "duster duster_coat riding_coat drover's_coat drover stockman's_coat cattleman_coat", ""),
    ("coat", "tailcoat frock_coat morning_coat cutaway", ""),
    ("coat", "fur_coat fur mink sheepskin_coat shearling_coat furs", ""),
    (
        "coat smock jacket overall",
        (
            "labcoat lab_coat lab_jacket laboratory_coat white_coat doctor's_coat lab_smock scientist's_coat "
            "lab_overall "
            "physician's_coat laboratory_jacket white_smock medical_coat"
        ),
        "lapels",
    ),
    (
        "",
        (
            "suit business_suit two-piece two_piece three-piece three_piece pinstripes lounge_suit tweeds "
            "trouser_suit "
            "skirt_suit pantsuit office_suit suit_and_tie cord_suit"
        ),
        "jacket trousers waistcoat blazer lapels suit_jacket",
    ),
    (
        "suit",
        (
            "tuxedo tux dinner_suit dinner_jacket black_tie evening_suit evening_jacket evening_dress "
            "dinner_dress black_tie_dress"
        ),
        "jacket lapels cummerbund bow_tie",
    ),
    ("", "tie necktie bow_tie cravat bowtie neckwear", ""),
    (
        "kit",
        (
            "uniform fatigues battledress regimentals livery camos army_greens combat_greens combat_fatigues khakis "
            "bdu battle_dress combats dress_uniform "
            "service_dress "
            "military_uniform army_uniform tunic dress_blues combat_gear battle_fatigues"
        ),
        "jacket cap trousers shirt epaulettes badge",
    ),
    (
        "uniform",
        (
            "police_uniform constable's_uniform officer's_uniform police_tunic patrol_uniform cop_uniform "
            "policeman's_uniform policewoman's_uniform policeman's_tunic constable's_tunic duty_uniform "
            "police_shirt police_jacket"
        ),
        "peaked_cap badge duty_belt epaulettes police_cap custodian_helmet tunic patrol_cap",
    ),
    (
        "uniform",
        (
            "school_uniform gakuran seifuku sailor_uniform sailor_suit sailor_fuku school_blazer school_dress "
            "schoolgirl_uniform schoolboy_uniform high_school_uniform school_clothes school_skirt sailor_outfit "
            "school_blouse student_uniform sailor_collar sailor_top sailor_collar_top sailor_dress middy_blouse"
        ),
        "blazer pleated_skirt school_tie sailor_collar gymslip kneesocks",
    ),
    (
        "uniform kit gear suit",
        (
            "turnout_gear bunker_gear turnouts fire_kit firefighting_gear turnout_coat fire_gear bunker_coat "
            "fire_suit "
            "firefighter's_kit fireman's_coat firefighter's_coat fireman's_jacket fire_jacket fire_coat "
            "fireman's_gear "
            "firefighter_turnout_gear firefighter's_jacket turnout_jacket turnout_trousers firefighter's_suit "
            "bunker_trousers fire_uniform fire-proof_coat fireproof_coat"
        ),
        "fire_helmet fireman's_helmet firefighter's_helmet",
    ),
    (
        "",
        ("bodysuit cat_suit leotard catsuit unitard skinsuit body_suit body_stocking skin_suit"),
        "",
    ),
    (
        "suit jumpsuit",
        (
            "spacesuit space_suit eva_suit vacuum_suit astronaut_suit astronaut's_suit pressure_suit vac_suit "
            "eva_gear "
            "cosmonaut's_suit cosmonaut_suit moon_suit"
        ),
        "space_helmet bubble_helmet",
    ),
    ("suit", "wetsuit wet_suit diving_suit dive_suit neoprene diver's_suit drysuit dry_suit surf_suit steamer", ""),
    ("suit", "hazmat_suit protective_suit biohazard_suit containment_suit chemical_suit hazmat_gear", ""),
    (
        "suit overalls coveralls veil hood",
        (
            "bee-keeper_suit beekeeper_suit beekeeper's_suit bee_suit bee_keeper_suit apiarist's_suit "
            "apiarist's_overalls "
            "beekeeping_suit beekeeping_overalls bee_veil beekeeping_veil bee_keeper's_suit beekeeper's_overalls "
            "beekeeper's_veil beekeeping_gear bee_gear netted_hood beekeeper's_whites apiary_suit beekeeper's_smock"
        ),
        "veil",
    ),
    (
        "",
        "tracksuit sweatsuit jogging_suit track_suit shell_suit training_suit joggers tracksuit_top trackies",
        "zip_top",
    ),
    (
        "trousers bottoms pants",
        "sweatpants joggers jogging_bottoms tracksuit_bottoms track_pants trackies sweats jogging_pants sweat_bottoms",
        "",
    ),
    (
        "swimwear costume",
        (
            "swimsuit bathing_suit bikini swimming_costume one_piece swimwear bathers bathing_costume swim_suit "
            "tankini "
            "maillot swimming_suit"
        ),
        "",
    ),
    (
        "shorts swimwear",
        "swimming_trunks swim_trunks trunks swim_shorts board_shorts bathing_trunks swimming_shorts",
        "",
    ),
    (
        "top",
        "shirt blouse button-down button_down oxford button_up dress_shirt work_shirt flannel polo_shirt",
        "shirtsleeves",
    ),
    ("top shirt", "tshirt tee t-shirt t_shirt tee_shirt undershirt", ""),
    (
        "shirt top kit",
        (
            "jersey football_shirt football_jersey soccer_shirt soccer_jersey football_kit team_shirt team_jersey "
            "football_top sports_shirt soccer_kit club_shirt rugby_shirt hockey_jersey basketball_jersey match_shirt "
            "football_strip team_strip team_colours soccer_top club_colours"
        ),
        "shinpads",
    ),
    ("top", "tank_top vest singlet camisole halter sleeveless_top crop_top", ""),
    (
        "top knit knitwear",
        (
            "sweater jumper pullover jersey knit cardigan crewneck knitwear aran guernsey woolly v_neck crew_neck "
            "fisherman's_sweater fair_isle cable_knit woollen cable-knit ribbed_knit gansey"
        ),
        "",
    ),
    (
        "sweater jumper pullover top knit",
        (
            "turtleneck roll_neck polo_neck roll_neck_jumper polo_neck_jumper high_neck_sweater turtle_neck rollneck "
            "mock_neck high-necked_sweater funnel_neck polo_necked_jumper roll_collar"
        ),
        "",
    ),
    (
        "top sweatshirt",
        "hoodie hooded_sweatshirt sweatshirt hoody hooded_top hooded_jumper zip_up_hoodie hooded_sweater",
        "hood",
    ),
    ("", "vest waistcoat gilet bodywarmer", ""),
    (
        "vest waistcoat jacket",
        (
            "hi-vis hi-vis_vest hi_vis_vest hi_vis hi_viz high_visibility_vest safety_vest reflective_vest "
            "hi_vis_jacket "
            "reflective_waistcoat reflective_jacket high_visibility_jacket fluorescent_vest fluorescent_jacket "
            "hi_viz_vest "
            "fluorescent_waistcoat safety_waistcoat high_vis high_vis_vest day_glo_vest fluorescent_tabard tabard "
            "reflective_tabard hi_vis_tabard hi_vis_waistcoat work_vest luminous_vest road_worker's_vest"
        ),
        "",
    ),
    (
        "vest jacket",
        (
            "life_vest life_jacket buoyancy_jacket buoyancy_aid lifejacket lifevest buoyancy_vest flotation_vest pfd "
            "life_preserver flotation_jacket float_vest floatation_vest flotation_device buoyancy_waistcoat "
            "safety_vest"
        ),
        "",
    ),
    (
        "vest",
        "bulletproof_vest flak_jacket kevlar_vest stab_vest body_armour tactical_vest ballistic_vest plate_carrier",
        "",
    ),
    (
        "frock robe",
        (
            "dress gown frock sundress robe pinafore maxi sheath slip_dress tea_dress minidress summer_dress "
            "pinafore_dress shirtdress sun_dress cotton_dress maxi_dress wrap_dress midi_dress"
        ),
        "skirts skirt hem straps bodice train",
    ),
    (
        "dress frock robe",
        (
            "gown evening_gown ballgown ball_gown evening_dress cocktail_dress ball_dress prom_dress "
            "floor_length_dress "
            "full_length_dress formal_dress long_dress party_dress"
        ),
        "skirts skirt train bodice",
    ),
    (
        "dress gown",
        (
            "wedding_dress wedding_gown bridal_gown bridal_dress bride's_dress bride's_gown bridal_wear "
            "bridal_outfit "
            "bridal_train bride's_train bridal_white bridal_lace"
        ),
        "veil train skirts bodice bustle",
    ),
    (
        "skirt",
        "tutu ballet_skirt tulle ballerina_skirt ballet_dress tulle_skirt ballet_tutu net_skirt ballet_costume",
        "",
    ),
    ("", "skirt kilt miniskirt mini_skirt pencil_skirt pleated_skirt", ""),
    (
        "pants",
        (
            "trousers slacks chinos levis britches breeches cargos khakis corduroys trews pants combats cords "
            "cargo_pants cargo_trousers"
        ),
        "",
    ),
    ("trousers pants denim", "jeans denims denim_trousers blue_jeans levi's double_denim levis", "knees"),
    ("", "leggings tights stockings hose", ""),
    ("cape", "cloak cape mantle shroud hooded_cloak wrap capelet shawl hooded_cape riding_hood hooded_mantle", "hood"),
    ("", "scarf neckerchief bandana kerchief shawl muffler neckcloth bandanna headscarf", ""),
    ("dressing_gown robe coat", "housecoat dressing_gown duster robe wrapper house_coat peignoir dressing-gown", ""),
    (
        "robe gown",
        (
            "bathrobe dressing_gown bath_robe towelling_robe terry_robe terrycloth_robe terry_cloth_robe spa_robe "
            "towelling_dressing_gown housecoat"
        ),
        "",
    ),
    (
        "shoes slip_ons",
        "slippers house_shoes carpet_slippers mules house_slippers moccasins bedroom_slippers slip_ons",
        "",
    ),
    ("robe gown", "kimono yukata furisode haori", "obi"),
    ("", "robe robes gown cassock habit vestments surplice monk's_robe monk's_habit", ""),
    ("robe", "toga roman_toga roman_robe himation draped_robe roman_drape senator's_robe", ""),
    ("", "sari saree lehenga", "pallu"),
    (
        "armour plate mail harness",
        (
            "plate_armour breastplate cuirass plate_armor suit_of_armour suit_of_armor full_plate "
            "knight's_armour armour_plate steel_plate pauldrons gauntlets vambraces greaves chainmail armour armor "
            "plate_mail plate_harness knightly_armour"
        ),
        "visor pauldrons gauntlets cuirass greaves helm sabatons",
    ),
    (
        "armour",
        (
            "samurai_armour yoroi o-yoroi lamellar_armour lamellar samurai_armor gusoku do-maru kabuto "
            "samurai_helmet "
            "samurai_cuirass lacquered_armour lacquered_cuirass horned_helmet laced_armour lacquered_plates"
        ),
        "kabuto lacquered_plates shoulder_guards horned_helmet cuirass menpo mempo sode",
    ),
    ("headgear", "hat cap beanie fedora trilby bonnet beret bowler top_hat flat_cap", "brim"),
    ("hat", "stetson cowboy_hat ten_gallon ten_gallon_hat western_hat sombrero", "brim"),
    ("hat", "straw_hat sun_hat boater panama sunhat straw_bonnet panama_hat straw_boater", "brim"),
    (
        "helmet hat headgear",
        (
            "hard_hat safety_helmet construction_helmet hardhat builder's_helmet site_helmet protective_helmet "
            "safety_hat "
            "work_helmet hard_helmet builder's_hat"
        ),
        "",
    ),
    ("", "helmet crash_helmet helm", "visor"),
    ("", "hood cowl", ""),
    ("pinny", "apron pinafore smock pinny", "apron_strings bib"),
    (
        "uniform jacket outfit tunic",
        (
            "chef_whites chef's_whites kitchen_whites chef's_jacket chef_jacket cook's_jacket cook's_whites "
            "chef_coat "
            "chef's_coat toque chef's_tunic chef's_uniform chef_whites whites chef's_hat cook's_uniform "
            "kitchen_uniform "
            "cook's_tunic chef's_outfit"
        ),
        "toque neckerchief chef's_hat",
    ),
    (
        "",
        (
            "pyjamas pajamas nightwear nightclothes sleepwear pjs pyjama pajama jammies jim-jams nightsuit "
            "nightshirt "
            "night_clothes pyjama_bottoms pyjama_top sleep_suit bedclothes pyjama_jacket"
        ),
        "",
    ),
    ("nightwear", "nightgown nightdress nightie negligee nightshirt chemise", ""),
    ("", "poncho serape cape ruana", ""),
    (
        "uniform",
        (
            "scrubs surgical_gown nurse's_scrubs hospital_scrubs surgical_scrubs medical_scrubs nurse_scrubs "
            "scrub_suit "
            "scrub_top hospital_tunic nurse's_uniform nurse's_tunic nursing_tunic nurse_uniform medical_tunic scrub "
            "nurse's_tunic_and_trousers hospital_uniform nursing_uniform ward_uniform scrub_bottoms hospital_pyjamas"
        ),
        "tunic drawstring_trousers drawstring_pants",
    ),
    ("", "harness lead_harness walking_harness", ""),
    ("", "boots shoes trainers sneakers heels sandals", ""),
    ("", "gloves mittens gauntlets", ""),
    ("", "goggles glasses spectacles", ""),
    ("suit gi", "karate_gi judo_gi gi judogi judo_suit martial_arts_uniform dojo_uniform", "black_belt"),
    ("", "corset bodice bustier basque", ""),
    ("pelt", "wolf_pelt_cloak fur_cloak pelt_cloak wolfskin wolf_skin fur_cape pelt fur_mantle wolf_fur bearskin", ""),
    ("armour", "power_armour exosuit mech_suit powered_armour battle_suit exoskeleton", ""),
    (
        "coat",
        (
            "pirate_coat buccaneer's_coat captain's_coat frock_coat pirate's_coat brass-buttoned_coat naval_coat "
            "corsair's_coat"
        ),
        "",
    ),
    (
        "hat",
        "tricorn tricorn_hat three-cornered_hat tricorne pirate_hat pirate's_hat bicorne",
        "",
    ),
    (
        "hat",
        "witch's_hat witch_hat wizard's_hat wizard_hat pointed_hat pointy_hat conical_hat",
        "",
    ),
    (
        "hat cap",
        "beanie knit_cap woolly_hat bobble_hat knitted_hat watch_cap wool_cap stocking_cap",
        "",
    ),
    (
        "cap hat",
        "baseball_cap ball_cap snapback peaked_cap trucker_cap flat_cap newsboy_cap",
        "",
    ),
    (
        "hat",
        "top_hat stovepipe topper opera_hat",
        "",
    ),
    (
        "hat",
        "fedora trilby homburg felt_hat",
        "",
    ),
    (
        "hat cap",
        "beret",
        "",
    ),
    (
        "headgear crown",
        "crown tiara diadem coronet circlet",
        "",
    ),
    (
        "robe",
        (
            "wizard_robe wizard_robes sorcerer's_robe wizard's_robe mage_robe mage's_robe magician's_robe "
            "sorcerer's_robes wizard's_robes mage_robes wizard's_gown robe robes"
        ),
        "",
    ),
    (
        "robe habit",
        "nun's_habit habit wimple",
        "",
    ),
    (
        "robe",
        "monk's_robe monk's_habit cassock friar's_habit monk_robe priest's_robes cowl",
        "",
    ),
    (
        "suit costume pyjamas",
        "dinosaur_onesie dino_suit dino_onesie dinosaur_suit dinosaur_pyjamas dinosaur_costume animal_onesie kigurumi",
        "",
    ),
    (
        "costume suit",
        (
            "bear_suit rabbit_costume bunny_costume bunny_suit cat_costume animal_costume mascot_suit mascot_costume "
            "furry_suit chicken_suit gorilla_suit shark_costume penguin_suit fur_suit"
        ),
        "",
    ),
    (
        "uniform dress frock apron",
        "maid_dress maid_outfit maid's_dress maid_uniform maid's_uniform maid_costume maid's_outfit frilly_apron",
        "",
    ),
    (
        "suit costume",
        "santa_suit santa_costume father_christmas_suit santa_outfit father_christmas_outfit santa's_coat",
        "white_beard",
    ),
    (
        "costume suit trousers outfit",
        "clown_costume clown_suit clown's_costume clown_outfit clown's_suit motley harlequin_costume",
        "ruff big_red_shoes baggy_polka-dot_trousers floppy_shoes",
    ),
    (
        "costume suit cape",
        "superhero_suit superhero_costume hero_suit supersuit superhero's_suit spandex_suit",
        "",
    ),
    (
        "dress",
        "qipao cheongsam chinese_dress mandarin_dress qi_pao high-necked_chinese_dress",
        "",
    ),
    (
        "dress robe",
        "hanbok korean_dress",
        "",
    ),
    (
        "dress",
        "dirndl",
        "",
    ),
    (
        "shorts breeches",
        "lederhosen leather_shorts",
        "",
    ),
    (
        "trousers",
        "hakama",
        "",
    ),
    (
        "dress skirt",
        "hula_skirt grass_skirt",
        "",
    ),
    (
        "tunic shirt",
        "kurta salwar kameez salwar_kameez sherwani",
        "",
    ),
    (
        "robe gown tunic",
        "kaftan caftan djellaba thobe abaya jellaba galabeya",
        "",
    ),
    (
        "veil headscarf",
        "hijab headscarf veil burqa niqab",
        "",
    ),
    (
        "skirt",
        "kilt tartan_skirt plaid_skirt",
        "",
    ),
    (
        "armour shirt mail",
        "chainmail mail_shirt coat_of_mail chain_mail hauberk ring_mail mail_coat shirt_of_mail",
        "coif",
    ),
    (
        "armour",
        "leather_armour leather_jerkin brigandine leather_cuirass studded_leather jerkin",
        "",
    ),
    (
        "shirt",
        "football_shirt",
        "",
    ),
    (
        "whites kit jumper",
        "cricket_whites tennis_whites cricket_jumper cricketing_whites cricket_pads flannels",
        "",
    ),
    (
        "jersey",
        "cycling_jersey lycra_kit cycling_kit bib_shorts",
        "",
    ),
    (
        "jodhpurs coat",
        (
            "riding_outfit riding_habit riding_jacket riding_clothes jodhpurs riding_breeches equestrian_outfit "
            "hacking_jacket"
        ),
        "",
    ),
    (
        "suit overalls",
        "racing_suit race_suit racing_overalls fireproof_suit driver's_suit racing_leathers",
        "",
    ),
    (
        "suit",
        "ski_suit snowsuit snow_suit ski_jacket ski_outfit salopettes",
        "",
    ),
    (
        "trousers",
        "waders fishing_waders hip_waders rubber_waders chest_waders",
        "",
    ),
    (
        "boots",
        "wellingtons wellies rubber_boots gumboots wellington_boots rain_boots",
        "",
    ),
    (
        "boots",
        "cowboy_boots combat_boots riding_boots thigh-high_boots knee-high_boots hiking_boots work_boots",
        "",
    ),
    (
        "shoes",
        "trainers sneakers running_shoes plimsolls pumps tennis_shoes",
        "",
    ),
    (
        "shoes",
        "heels stilettos high_heels court_shoes",
        "",
    ),
    (
        "shoes",
        "sandals flip-flops",
        "",
    ),
    (
        "",
        "shorts bermudas cut-offs hot_pants denim_shorts board_shorts",
        "",
    ),
    (
        "leggings",
        "yoga_pants leggings yoga_outfit yoga_leggings",
        "",
    ),
    (
        "bra top",
        "sports_bra crop_top bandeau",
        "",
    ),
    (
        "top",
        "crop_top cropped_top tube_top halter_top halterneck",
        "",
    ),
    (
        "blouse shirt top",
        "peasant_blouse ruffled_blouse frilly_blouse",
        "",
    ),
    (
        "shirt",
        "hawaiian_shirt aloha_shirt tropical_shirt palm-print_shirt loud_shirt",
        "",
    ),
    (
        "shirt",
        "polo_shirt polo golf_shirt",
        "",
    ),
    (
        "shirt",
        "flannel_shirt lumberjack_shirt plaid_shirt checked_shirt tartan_shirt check_shirt",
        "",
    ),
    (
        "jacket",
        "varsity_jacket letterman_jacket college_jacket baseball_jacket",
        "",
    ),
    (
        "jacket",
        "smoking_jacket velvet_jacket",
        "",
    ),
    (
        "jacket coat",
        "waxed_jacket wax_jacket barbour field_jacket military_jacket army_jacket",
        "",
    ),
    (
        "coat jacket",
        "safari_jacket safari_suit bush_jacket",
        "",
    ),
    (
        "coat",
        "leopard-print_coat leopard_coat animal-print_coat leopard-skin_coat faux_fur animal-print_fur",
        "",
    ),
    (
        "coat",
        "camel_coat cashmere_coat",
        "",
    ),
    (
        "waistcoat vest",
        "waistcoat brocade_vest suit_vest",
        "",
    ),
    (
        "scarf muffler",
        "muffler scarf woollen_scarf knitted_scarf striped_scarf",
        "",
    ),
    (
        "",
        "neckerchief kerchief bandana bandanna",
        "",
    ),
    (
        "mask",
        "face_mask surgical_mask mask gas_mask",
        "",
    ),
    (
        "glasses",
        "sunglasses shades aviators dark_glasses",
        "",
    ),
    (
        "glasses",
        "spectacles specs eyeglasses horn-rimmed_glasses reading_glasses",
        "",
    ),
    (
        "",
        "eyepatch eye_patch",
        "",
    ),
    (
        "collar",
        "collar dog_collar studded_collar",
        "",
    ),
    (
        "suit",
        "zoot_suit linen_suit white_suit",
        "",
    ),
    (
        "dress gown",
        "flapper_dress fringe_dress beaded_dress 1920s_dress charleston_dress",
        "",
    ),
    (
        "dress gown",
        "crinoline hoop_skirt victorian_dress victorian_gown bustle_dress corseted_gown period_dress",
        "",
    ),
    (
        "dress top",
        "sequin_dress sequinned_dress sequin_gown",
        "",
    ),
    (
        "dress",
        "shirt_dress jumper_dress knit_dress sweater_dress pinafore_dress",
        "",
    ),
    (
        "nightwear slip",
        "slip negligee silk_slip camisole",
        "",
    ),
    (
        "suit uniform",
        (
            "bellboy_uniform bellhop_uniform porter's_uniform doorman's_uniform flight_attendant_uniform "
            "stewardess_uniform"
        ),
        "",
    ),
    (
        "uniform",
        (
            "sailor_suit naval_uniform navy_uniform sailor's_uniform captain's_uniform naval_whites pilot's_uniform "
            "pilot_uniform"
        ),
        "",
    ),
    (
        "uniform",
        "cheerleader_uniform cheerleader_outfit cheerleading_outfit",
        "pom-poms",
    ),
    (
        "uniform suit jumpsuit overalls coveralls boilersuit",
        (
            "prison_uniform prison_jumpsuit convict's_uniform prison_stripes prisoner's_uniform inmate's_jumpsuit "
            "jail_jumpsuit convict_stripes"
        ),
        "",
    ),
    (
        "uniform tabard",
        "waiter's_uniform waitress_uniform waitress's_uniform waitress_dress",
        "",
    ),
    (
        "uniform",
        "guard's_uniform guardsman's_tunic bearskin red_tunic",
        "",
    ),
    (
        "smock",
        "painter's_smock artist's_smock painting_smock",
        "",
    ),
    (
        "gloves",
        "boxing_gloves",
        "",
    ),
    (
        "shorts robe",
        "boxing_shorts boxer's_robe boxing_robe",
        "",
    ),
    (
        "cape cloak mantle",
        "opera_cloak velvet_cape vampire_cape superhero_cape travelling_cloak hooded_cloak",
        "",
    ),
    (
        "rags clothes",
        "rags tatters ragged_clothes",
        "",
    ),
    (
        "suit",
        "armoured_suit exosuit",
        "",
    ),
    (
        "outfit costume",
        "cowboy_outfit cowboy_costume western_wear western_outfit cowgirl_outfit cowboy_clothes chaps ten-gallon_hat",
        "ten-gallon_hat stetson cowboy_hat fringed_jacket leather_chaps",
    ),
    (
        "outfit costume suit",
        "ninja_outfit ninja_suit ninja_costume ninja_garb shinobi_outfit ninja_clothes",
        "dark_hood black_mask face_wrap black_hood",
    ),
    (
        "outfit costume",
        "pirate_outfit pirate_costume pirate_clothes",
        "tricorn_hat cutlass_belt pirate_hat",
    ),
    (
        "skirt",
        "plaid_skirt tartan_skirt kilt pleated_skirt pleats tartan_pleats checked_skirt",
        "",
    ),
    (
        "top shirt jersey",
        "striped_shirt breton_top breton_shirt breton striped_top",
        "",
    ),
    ("", "costume fancy_dress", ""),
    (
        "armour mail",
        "scale_armour scalemail scale_mail scaled_armour hauberk mail_of scale_cuirass scale_hauberk",
        "scales",
    ),
    (
        "uniform",
        "sailor_uniform serafuku sera_fuku seifuku sailor_blouse middy sailor_shirt",
        "neckerchief",
    ),
    ("stockings tights", "fishnets fishnet_stockings fishnet_tights fishnet", ""),
    ("dress gown", "mourning_dress widow's_weeds weeds mourning mourning_gown black_crepe mourning_clothes", "veil"),
    ("tunic", "tunic jerkin smock tabard jerkins surcoat", ""),
    (
        "shoes slippers",
        "ballet_shoes pointe_shoes pointes ballet_slippers ballet_flats pointe_shoe toe_shoes ballet_pumps",
        "ribbons",
    ),
    ("jacket coat", "karate_jacket gi karate_gi judogi judo_jacket judoka's_jacket karate_suit karate_uniform", "belt"),
    ("cloak cape", "poncho serape cloak blanket-cloak cape ruana", ""),
    (
        "harness armour",
        "gladiator_armour gladiator's_harness gladiator_harness gladiator's_armour gladiator_gear manica",
        "pteruges greaves galea",
    ),
    (
        "armour plate harness",
        "plate_armour full_steel suit_of_steel suit_of_plate knight's_harness harness steel plates plate",
        "gauntlet visor helm",
    ),
    ("nightwear", "pyjamas nightclothes jim-jams pyjama_set sleepwear pyjama_trousers", ""),
    (
        "overall gear suit",
        "hazmat_suit biohazard_gear protective_overall protective_suit rubber_suit hazard_suit nbc_suit",
        "respirator gas_mask",
    ),
    (
        "suit robes",
        "santa_costume santa_suit father_christmas_outfit santa's_suit red_suit_trimmed fur-trimmed_red_suit",
        "bobble_hat",
    ),
    (
        "suit",
        "spacesuit suited_for_vacuum pressure_suit",
        "pressurised_glove pressurised_gloves space_glove helmet visor life-support_pack",
    ),
    (
        "whites uniform",
        "nurse's_uniform hospital_whites nurse's_whites nurse's_dress nurse_dress nurse_outfit nurse_costume",
        "apron nurse's_cap",
    ),
    (
        "robe gown",
        "graduation_gown academic_gown academic_dress mortarboard graduation_robes cap_and_gown",
        "mortarboard tassel hood",
    ),
    (
        "coat",
        "army_coat military_coat military_greatcoat army_greatcoat soldier's_coat trench_greatcoat",
        "brass_buttons",
    ),
    (
        "jacket coat",
        "hussar_jacket military_jacket dolman pelisse regimental_jacket braided_jacket",
        "frogging epaulettes",
    ),
    ("coat", "redcoat red_coat regimental_coat", ""),
    ("boots shoes", "hiking_boots walking_boots work_boots army_boots jackboots combat_boots", ""),
    ("shoes heels", "platform_shoes platforms platform_boots", ""),
    ("boots", "thigh-high_boots thigh_boots thigh-highs overknee_boots thigh_highs", ""),
    ("socks stockings", "thigh-highs thigh_highs knee_socks kneesocks stockings over-knee_socks zettai_ryouiki", ""),
    ("gloves", "evening_gloves opera_gloves elbow_gloves long_gloves elbow-length_gloves", ""),
    ("gloves", "fingerless_gloves mitts fingerless_mitts", ""),
    ("collar necklace", "choker collar neckband ribbon_choker", ""),
    ("necklace", "necklace pendant locket amulet beads string_of_pearls pearls", ""),
    ("earrings", "earrings hoops studs ear_studs drop_earrings", ""),
    ("headband hairband", "headband hairband alice_band sweatband bandeau", ""),
    ("hat helmet", "pith_helmet sun_helmet safari_helmet topi", ""),
    ("helmet", "viking_helmet horned_helm winged_helm horned_helmet", "horns"),
    ("hat", "fez tarboosh", "tassel"),
    ("hat cap", "ushanka fur_hat trapper_hat deerstalker papakha cossack_hat", "earflaps"),
    ("hat", "conical_straw_hat bamboo_hat kasa rice_hat", ""),
    ("turban headwrap", "turban headwrap head_wrap pagri dastar", ""),
    ("laurel crown", "laurel_wreath laurels laurel_crown garland", ""),
    ("crown", "flower_crown garland wreath flower_wreath circlet_of_flowers daisy_chain", ""),
    ("crown", "crown diadem tiara coronet circlet", ""),
    ("outfit costume suit", "bunny_suit playboy_bunny_suit bunny_outfit bunnysuit", "bunny_ears cotton_tail"),
    ("suit bodysuit", "plugsuit plug_suit pilot_bodysuit mecha_suit", ""),
    ("dress jumper frock", "pinafore_dress jumper_dress jumper_skirt gymslip", ""),
    ("frock dress", "sundress summer_frock summer_dress cotton_frock light_dress strappy_dress", "straps"),
    (
        "dress frock",
        "lolita_dress gothic_lolita frilled_dress frilly_dress ruffled_dress doll_dress",
        "petticoat petticoats bonnet",
    ),
    (
        "dress gown",
        "flamenco_dress flounced_dress flounced_gown frilled_gown ruffled_gown bata_de_cola",
        "ruffles flounces ruffle train",
    ),
    ("dress", "polka-dot_dress spotted_dress dotted_dress", ""),
    ("dress", "slip_dress nightdress silk_slip slip", ""),
    ("skirt", "hoop_skirt crinoline petticoat petticoats full_skirt", ""),
    ("skirt", "grass_skirt hula_skirt raffia_skirt", ""),
    ("wrap skirt", "sarong pareo wrap_skirt lungi", ""),
    ("loincloth", "loincloth breechcloth fundoshi hide_wrap", ""),
    ("skins furs", "furs animal_skins skins pelts hides fur_pelts", ""),
    ("bandages wrappings", "bandages wrappings mummy_wrappings linen_strips linen_wraps", ""),
    ("rags", "rags tatters ragged_clothes beggar's_rags tattered_clothes ragged_tunic", ""),
    ("sackcloth smock", "sackcloth hessian_smock sack burlap hessian", ""),
    ("jacket", "donkey_jacket work_jacket chore_coat chore_jacket", ""),
    ("jacket", "mess_jacket bolero cropped_jacket short_jacket bolero_jacket", ""),
    ("jacket", "sukajan souvenir_jacket embroidered_bomber satin_bomber", ""),
    ("coat robe", "happi haori hanten", ""),
    ("trousers", "bell-bottoms flares flared_jeans flared_trousers bellbottoms", ""),
    ("trousers", "leather_trousers leather_pants leathers", ""),
    ("trousers", "plus_fours knickerbockers breeches knee_breeches", ""),
    (
        "jacket trousers",
        "jodhpurs riding_jacket hacking_jacket red_riding_coat hunting_pink hunting_jacket riding_coat",
        "jodhpurs riding_boots",
    ),
    ("suit", "fencing_suit fencing_whites fencing_jacket fencing_kit fencer's_whites", "fencing_mask"),
    ("shorts kit", "boxing_trunks boxing_shorts satin_trunks", ""),
    ("leotard", "leotard gymnast's_leotard unitard", ""),
    ("jersey pads", "hockey_kit hockey_jersey football_pads shoulder_pads hockey_gear goalie_pads", "shoulder_pads"),
    ("kit", "baseball_uniform pinstriped_uniform baseball_kit baseball_jersey", "baseball_cap"),
    ("suit", "wingsuit jump_suit skydiving_suit", ""),
    ("suit", "sweat_suit sauna_suit", ""),
    ("harness", "climbing_harness safety_harness rope_harness", "karabiners"),
    ("vest", "tactical_vest plate_carrier body_armour flak_vest assault_vest load-bearing_vest", ""),
    ("uniform gear", "swat_gear riot_gear tactical_gear combat_gear", ""),
    ("uniform", "guard_uniform security_uniform", ""),
    (
        "uniform",
        "stewardess_uniform cabin_crew_uniform flight_attendant's_uniform air_hostess_uniform",
        "neck_scarf pillbox_hat",
    ),
    ("uniform", "postman's_uniform mail_carrier_uniform postal_uniform", ""),
    ("uniform", "scout_uniform boy_scout_uniform girl_scout_uniform scout_shirt", "neckerchief woggle"),
    ("uniform", "conductor's_uniform railway_uniform stationmaster's_uniform", ""),
    ("uniform livery", "footman's_livery butler's_livery livery butler_outfit butler_suit", "tailcoat white_gloves"),
    ("robes", "priest's_vestments vestments chasuble alb stole", "stole dog_collar"),
    ("robe", "judge's_robe barrister's_gown judicial_robes court_gown", "wig"),
    ("habit", "nun's_habit nun's_robes nun's_veil habit", "wimple veil"),
    (
        "habit robe cowl",
        "monk's_habit friar's_robe cassock cowl friar's_habit monastic_habit brown_habit",
        "cowl rope_belt",
    ),
    ("outfit", "shrine_maiden_outfit miko_outfit miko_robes red_hakama hakama", ""),
    ("robe", "kimono yukata furisode robe", "obi sash wide_sleeves"),
    ("robes", "hanfu silk_robes flowing_robes", "wide_sleeves"),
    ("tunic dress", "ao_dai", ""),
    ("dress gown", "regency_dress empire_dress empire-line_dress muslin_gown empire-waist_gown", ""),
    ("dress gown", "medieval_gown medieval_dress kirtle", ""),
    ("tunic", "peasant_tunic homespun homespun_tunic", ""),
    ("doublet", "doublet doublet_and_hose jerkin", "hose ruff"),
    ("coat", "frock_coat tailcoat morning_coat victorian_coat", "tails"),
    ("coat", "pirate_coat buccaneer's_coat captain's_coat corsair's_coat pirate's_coat", ""),
    ("cape", "opera_cape vampire_cape red-lined_cape", ""),
    ("cloak", "ranger's_cloak travelling_cloak traveller's_cloak traveling_cloak", "hood"),
    ("dress", "dirndl bavarian_dress", "apron bodice"),
    ("shirt", "hawaiian_shirt aloha_shirt flowery_shirt", ""),
    ("shirt", "band_t-shirt band_tee band_shirt concert_tee", ""),
    ("shirt", "henley grandad_shirt collarless_shirt", ""),
    ("shirt", "work_shirt workshirt chambray chambray_shirt", ""),
    ("top", "tank_top vest singlet wife-beater sleeveless_shirt", ""),
    ("top", "tube_top bandeau boob_tube", ""),
    ("swimwear", "bikini two-piece two_piece bikini_top", ""),
    ("swimsuit", "swimsuit one-piece one_piece school_swimsuit bathing_costume bathers", ""),
    ("underwear", "underwear lingerie underclothes bra_and_knickers undergarments smalls", ""),
    ("lingerie", "teddy lingerie negligee babydoll camisole", ""),
    ("catsuit", "catsuit bodysuit skinsuit unitard", ""),
    (
        "jumpsuit onesie catsuit",
        "sequinned_jumpsuit sequin_jumpsuit spangled_jumpsuit spangled_onesie sequin_catsuit",
        "sequins",
    ),
    ("costume suit", "harlequin_costume diamond-patterned_suit motley", "ruff"),
    ("costume", "clown_costume motley clown_suit big_top_costume", "ruff red_nose"),
    ("costume", "jester_costume jester's_motley motley cap_and_bells", "bells cap_and_bells"),
    ("costume", "skeleton_costume bone_suit skeleton_suit", ""),
    ("costume", "ghost_sheet white_sheet ghost_costume sheet", ""),
    ("costume", "witch_costume witch_outfit witch's_robes witch_dress", "pointed_hat broomstick"),
    ("glasses", "monocle eyeglass", ""),
    ("glasses", "goggles welding_goggles aviator_goggles flying_goggles", "goggle_strap"),
    ("mask", "plague_mask beaked_mask plague_doctor_mask", "beak"),
    ("mask", "oni_mask demon_mask hannya", ""),
    ("mask", "masquerade_mask venetian_mask domino_mask eye_mask", ""),
    ("mask", "respirator gas_mask gasmask", ""),
    ("backpack", "backpack rucksack knapsack schoolbag satchel randoseru", ""),
    ("headphones", "headphones headset earphones cans", ""),
    ("cap", "nurse_cap nurse's_cap", ""),
    ("braces", "braces suspenders", ""),
    ("belt", "utility_belt tool_belt gun_belt holster bandolier", ""),
    ("cap hat", "peaked_cap officer's_cap captain's_cap sailor_cap sailor_hat military_cap", ""),
)
"""Families: what they may be called for short, their names, and parts that tell them with a colour or a material."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "leather": "leather hide suede biker motorcycle cowhide calfskin",
        "denim": "denim jean jeans",
        "wool": (
            "wool woollen woolen knitted knit woolly cable-knit aran chunky cashmere mohair lambswool merino "
            "crocheted "
            "hand-knitted ribbed yarn cable hand-knit"
        ),
        "tweed": "tweed herringbone harris houndstooth wool woollen",
        "cotton": "cotton linen canvas muslin calico poplin cheesecloth",
        "silk": "silk satin silken silky",
        "velvet": "velvet velour plush velvety",
        "corduroy": "corduroy cord cords ribbed",
        "fur": "fur furry shearling pelt sheepskin shaggy wolf mink hide",
        "towelling": "towelling terry terrycloth towel fluffy",
        "fleece": "fleece fleecy",
        "latex": "latex rubber vinyl pvc",
        "metal": "metal steel iron chrome plate metallic",
        "synthetic": "nylon polyester lycra spandex waterproof oilcloth rubberised",
        "lace": "lace crochet lacy",
        "tulle": "tulle net gauze chiffon gauzy netting",
        "sequin": "sequin sequined sequinned spangled glittery glittering sparkly sparkling shimmering sequins glitter",
        "straw": "straw woven raffia",
        "hi-vis": "hi-vis vis fluorescent reflective luminous high-visibility neon",
        "camouflage": "camouflage camo camouflaged",
        "plaid": "plaid tartan checked checkered chequered flannel check gingham lumberjack buffalo checks",
        "striped": "striped stripy pinstripe pinstriped stripes banded stripey",
        "floral": "floral flowery flowered flower flowers rosy blossom sprigged daisy daisies poppies",
        "unpatterned": "plain",
        "animal": "leopard spotted zebra tiger animal cheetah",
        "tartan": "tartan plaid",
        "dotted": "polka dotted spotted dots spotty",
        "double": "double-breasted breasted",
        "hooded": "hooded hood",
        "torn": "torn ripped tattered ragged shredded frayed distressed slashed",
        "prison": "prison convict convict's inmate inmate's prisoner's jail jailbird's",
        "flight": "flight flying pilot's aviator's pilot airman's",
        "pirate": "pirate pirate's buccaneer's corsair's captain's",
        "monk": "monk's friar's monastic brother's",
        "elf": "elven elf elf's elvish",
        "wizard": "wizard wizard's mage's sorcerer's mage warlock's magician's",
        "knight": "knight's knight knightly",
        "school": "school schoolgirl schoolboy sailor pupil's student's",
        "police": "police constable's policeman's policewoman's cop's officer's patrol",
        "medical": "nurse nurse's matron's sister's nursing hospital surgical medical doctor's clinical ward",
        "chef": "chef chef's cook's kitchen",
        "army": "army military combat soldier's field infantry soldiers' trooper's infantryman's camouflage",
        "wedding": "wedding bridal bride's",
        "evening": "evening ball formal",
        "ballet": "ballet ballerina's ballerina dancer's",
        "fire": "fire firefighter's firefighter fireman's",
        "bee": "bee bee-keeper beekeeper's apiarist's beekeeping",
        "cowboy": "cowboy western",
        "roman": "roman senator's",
        "samurai": "samurai lacquered lamellar",
    }
)
"""What tells one garment from another: materials, patterns and whose trade it is of."""

FITS = (
    "same very long short tight loose baggy oversized fitted cropped belted buttoned unbuttoned "
    "zipped hooded old new worn "
    "shabby "
    "threadbare battered faded drab dirty grimy soiled stained muddy greasy oily wet soaked sodden damp dripping "
    "crumpled "
    "creased rumpled heavy thick thin plain simple crisp clean neat whole big huge little small "
    "high-collared high-necked collared full bulky bulging padded quilted lined long-sleeved sleeveless ankle-length "
    "knee-length floor-length full-length half-open open patched mended torn dusty well-worn well-cut tailored "
    "starched "
    "ironed pressed voluminous flowing fluttering trailing bright vivid shiny glossy matt elegant formal fancy "
    "ill-fitting "
    "tight-fitting scruffy tatty warm soft comfy cosy own entire usual trusty beloved stiff light lightweight "
    "double-breasted single-breasted too-big slim-fit skintight skin-tight form-fitting sleek rubbery snug chunky "
    "immaculate spotless pristine scuffed mud-spattered paint-spattered oil-stained sweat-soaked rain-soaked sweaty"
)
"""Adjectives that any garment may have, and that tell none from another."""

FOLLOWED = (
    "wall walls sky barn sea door doors chair table car floor sofa water stone van screen rack shop hanger hook "
    "pattern "
    "patterns potato potatoes department factory peg stand advert sale catalogue seller maker rail bag box sofa "
    "cushion "
    "store fabric material armchair seat primer paint drawer commercial fair museum design designer party"
)
"""Nouns after a garment's that make it describe something else."""

ANY_PARTS = "sleeve collar cuff hem lapel outfit clothes clothing gear attire garb get-up costume ensemble"
"""Parts and names that any garment has: with its colour or material they tell it."""

STUFFS = (
    "satin silk lace tulle velvet denim tweed leather chiffon linen sequins wool corduroy tartan "
    "plaid hide nylon latex fur ermine brocade taffeta bombazine spandex rubber canvas "
    "cotton calico flannel suede gingham motley pinstripe camouflage net netting muslin crepe"
)
"""Materials that stand for a garment of them when somebody is in them: "in wine-red satin"."""

HEADS: tuple[str, ...] = (
    "coat overcoat greatcoat topcoat longcoat",
    "jacket coat blazer",
    "dress gown frock",
    "trousers pants slacks breeches",
    "cloak cape mantle capelet",
    "cloak poncho cape serape ruana",
    "robe robes gown",
    "suit outfit",
    "jumpsuit coverall coveralls overall overalls boilersuit onesie",
    "jumper sweater pullover knit",
    "shirt blouse top",
    "tunic jerkin smock tabard",
    "boots wellies wellingtons gumboots",
    "shoes slippers pumps",
    "glove gloves gauntlet gauntlets mitten mittens",
    "gauntlet gauntlets gauntleted",
    "helmet helm",
    "hat bonnet",
    "armour mail harness cuirass plate",
    "uniform tunic",
    "corset bodice",
    "hood cowl",
    "scarf muffler",
    "stockings tights hose",
    "costume outfit suit",
    "apron pinafore pinny",
)
"""Nouns that often name the same garment."""

DETAILS: tuple[str, ...] = (
    "trim piping edging braid trimming trimmings border",
    "embroidery stitching thread threads needlework",
    "fringe fringes tassels tassel",
    "visor faceplate",
    "ruffles frills flounces ruffle frill",
    "ribbon ribbons bow",
    "buttons button",
    "bell",
    "feather feathers plume",
    "crest emblem badge",
    "sash belt",
    "hood cowl",
    "veil",
    "belt sash girdle",
    "cape capelet",
    "sequins sequin spangles",
    "horns horn",
    "spikes studs spike",
    "straps strap",
    "pockets pocket",
    "patch patches",
    "collar ruff",
    "cuffs cuff",
    "lapels lapel",
    "wings",
    "tail",
    "epaulettes epaulets epaulette",
    "chains chain",
    "pompom bobble",
    "lining",
)
"""Nouns that often name the same detail of a garment."""


STATES = (
    "up down askew off low high open on over under across around round about behind above below tight loose undone "
    "torn worn thrown blown drawn wet soaked gone at against with to between in tight silent bright dark heavy stiff "
    "awry crooked tilted flying half"
)
"""Words behind a garment that tell how it is worn, without a verb."""

TELLING = (
    "obi visor train bodice cummerbund epaulettes epaulets ruff toque sabatons pauldrons pauldron pallu kabuto wimple "
    "coif pteruges bustle gymslip skirts veil hood gauntlets gauntlet cuirass greaves petticoat petticoats flounces "
    "drawstrings drawstring cowl lapels apron_strings tailcoat bib pleats helm plume visor's holster spurs mask "
    "tassels neckerchief kneesocks stethoscope cap tabard sash brim"
)
"""Parts of garments that few others have, so that they tell theirs by themselves."""
