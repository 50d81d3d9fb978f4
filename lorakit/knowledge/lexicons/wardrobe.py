"""Garments as families: what is called the same, what it may be called for short, and its parts. Source: convention."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ANY_PARTS", "FITS", "FOLLOWED", "KINDS", "STUFFS", "WARDROBE"]


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
    ("suit gi", "karate_gi judo_gi gi judogi martial_arts_uniform dojo_uniform", "black_belt"),
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
        "school": "school schoolgirl schoolboy sailor pupil's student's",
        "police": "police constable's policeman's policewoman's cop's officer's patrol",
        "medical": "nurse nurse's nursing hospital surgical medical doctor's clinical ward",
        "chef": "chef chef's cook's kitchen",
        "army": "army military combat soldier's field camouflage",
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
    "long short tight loose baggy oversized fitted cropped belted buttoned unbuttoned zipped hooded old new worn "
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

STUFFS = "satin silk lace tulle velvet denim tweed leather chiffon linen sequins wool corduroy"
"""Materials that stand for a garment of them when somebody is in them: "in wine-red satin"."""
