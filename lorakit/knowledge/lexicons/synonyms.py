"""Words that may stand for one another in a label: clothes, places, lights, materials, moods. Source: convention.

``_`` stands for a blank. A word may stand in several groups.
"""

__all__ = [
    "BACKDROPS",
    "CLOTHES",
    "EXPRESSION_WORDS",
    "LIGHTS",
    "LIGHT_WORDS",
    "MATERIALS",
    "MOODS",
    "NEUTRAL",
    "NEUTRAL_WITH",
    "OPPOSITES",
    "PLACES",
    "QUALIFIERS",
    "UNSAID",
]


def __dir__() -> list[str]:
    return __all__


CLOTHES: tuple[str, ...] = (
    (
        "jumpsuit coverall coveralls boilersuit boiler_suit flightsuit flight_suit onesie romper playsuit "
        "overall one_piece one-piece one_piece_suit siren_suit utility_suit mechanic's_suit work_suit "
        "all_in_one"
    ),
    "overalls dungarees bib_overalls bibs dungaree",
    (
        "jacket biker_jacket bomber blazer windbreaker anorak bomber_jacket parka fleece puffer "
        "sports_coat blouson gilet jerkin donkey_jacket "
    ),
    (
        "coat overcoat trenchcoat trench_coat greatcoat raincoat topcoat trench mac duffel_coat parka "
        "peacoat mackintosh pea_coat ulster car_coat"
    ),
    ("suit business_suit two-piece two_piece three-piece three_piece tuxedo tux dinner_suit pinstripes lounge_suit"),
    "tie necktie bow_tie cravat",
    ("uniform fatigues battledress regimentals livery camos bdu battle_dress combats dress_uniform service_dress kit"),
    "bodysuit leotard catsuit unitard skinsuit body_suit body_stocking",
    "shirt blouse top tee t-shirt t_shirt tshirt button-down button_down tunic flannel oxford",
    "tshirt tee t_shirt shirt top",
    (
        "sweater jumper pullover jersey knit turtleneck cardigan crewneck sweatshirt roll_neck knitwear "
        "aran guernsey fleece polo_neck v_neck crew_neck woolly"
    ),
    "hoodie hooded_sweatshirt sweatshirt hoody",
    ("dress gown frock sundress shift robe pinafore maxi gown_dress sheath slip_dress tea_dress minidress"),
    "gown dress robe",
    (
        "trousers pants slacks chinos jeans denim denims levis britches breeches cargos khakis corduroys "
        "leggings trews double_denim"
    ),
    "jeans denims denim_trousers",
    "cloak cape mantle robe shroud hooded_cloak wrap capelet shawl",
    "robe robes gown cloak habit",
    "kimono yukata robe",
    "armour armor plate mail chainmail breastplate cuirass harness plate_armour plate_armor",
    "spacesuit space_suit pressure_suit eva_suit vacuum_suit astronaut_suit",
    ("swimsuit bathing_suit bikini swimming_costume one_piece one-piece swimwear bathers trunks bathing_costume"),
    "scarf shawl neckerchief bandana kerchief",
    "hat cap beanie fedora hood trilby bonnet beret stetson bowler top_hat",
    "apron pinafore smock",
    "skirt kilt miniskirt",
    "vest waistcoat gilet bodywarmer tank_top singlet",
    "tracksuit sweatsuit jogging_suit joggers track_suit",
    "pyjamas pajamas nightwear nightclothes sleepwear",
    "labcoat lab_coat white_coat coat",
    "poncho serape cape",
    (
        "oilskin oilskins raincoat slicker sou'wester rain_jacket waterproof waterproofs mackintosh mac "
        "rainwear cagoule rain_coat rain_slicker rain_mac"
    ),
    "scrubs surgical_gown nurse's_scrubs hospital_scrubs surgical_scrubs medical_scrubs",
)
"""Nouns for clothes that may be the same garment."""

PLACES: tuple[str, ...] = (
    (
        "forest woodland woods wood grove trees thicket trunks pines conifers firs spruces evergreens "
        "pine_forest copse coppice timberland treeline"
    ),
    "corridor hallway passage passageway hall gangway walkway companionway corridors aisle",
    "spaceship starship spacecraft ship vessel space_station",
    ("street road avenue lane boulevard sidewalk pavement roadway high_street kerbside roadside thoroughfare"),
    "alley alleyway backstreet side_street lane back_alley passage",
    "city urban town downtown metropolis cityscape high-rises skyscrapers",
    "office workplace cubicle workspace",
    "kitchen kitchenette galley scullery cookhouse",
    "bedroom bedchamber",
    "beach shore seashore seaside coast sand strand sands waterline surf shoreline coastline",
    "desert dunes sands wasteland sand_dunes badlands",
    "laboratory lab",
    "library bookshelves reading_room bookcases stacks book_stacks bookstacks",
    "warehouse depot storehouse storage_hall storeroom",
    "factory plant foundry works mill assembly_hall",
    "rooftop roof housetop roofs rooftops roof_terrace",
    "cafe café coffee_shop coffeehouse bistro tearoom coffee_bar espresso_bar tea_room tea_shop",
    "bar pub tavern saloon taproom inn alehouse barroom",
    "restaurant diner eatery trattoria",
    "church chapel cathedral nave abbey minster sanctuary pews",
    "park garden gardens parkland lawns green public_garden",
    "field meadow pasture grassland",
    "mountain peak mountainside ridge summit mountaintop alp alps crag hilltop",
    "lake pond lakeside tarn",
    "river stream riverbank brook",
    "sea ocean water waves",
    "train carriage railway_carriage wagon compartment",
    "station platform terminal",
    "tunnel underpass subway",
    "cave cavern grotto",
    "living_room lounge sitting_room parlour living",
    "bathroom washroom",
    "hospital clinic ward infirmary sickroom medical_ward hospital_room",
    "classroom schoolroom lecture_hall",
    "stairwell staircase stairs stairway",
    "garage workshop shed carport repair_shop auto_shop tool_shed",
    "castle fortress keep citadel stronghold palace",
    "throne_room throne great_hall",
    "jungle rainforest",
    "cockpit flight_deck",
    "hangar hangar_bay bay",
    "ruins ruin rubble remains",
    "basement cellar vault",
    "gym gymnasium fitness_room",
    "market bazaar marketplace stalls",
    "industrial factory",
    "underwater submerged",
)
"""Nouns for places that may be the same place."""

BACKDROPS = (
    "background backdrop wall screen paper cyclorama cyc sweep seamless studio_wall curtain canvas sheet void "
    "surface infinity_cove cove studio surroundings space backcloth expanse"
)
"""Nouns for what is behind the subject when there is no place."""

LIGHTS: tuple[str, ...] = (
    (
        "golden_hour magic_hour sunset sundown setting_sun low_sun late_sun evening_sun evening_light "
        "late_afternoon last_sun golden_sunlight golden_light golden_sun low_golden amber_sunlight "
        "sinking_sun end_of_the_day sun_sinks sun_sets sun_setting dipping_sun sun_dips sun_goes_down "
        "last_light last_rays dying_sun low_amber_sun end_of_day day's_end"
    ),
    ("soft gentle diffused diffuse muted mellow even softened feathered buttery pillowy silky hazy tender"),
    ("hard harsh stark strong fierce severe unforgiving glaring blinding blistering merciless raw hard-edged"),
    "warm amber golden honeyed orange",
    "cool cold chilly blue bluish icy",
    "dim low faint weak dusky subdued murky scant meagre low-level half-light",
    "bright brilliant strong blazing dazzling",
    "side lateral sideways flank left right",
    "overhead top above ceiling",
    "low_key lowkey chiaroscuro dark_moody",
    "high_key highkey",
    ("studio softbox softboxes octabox beauty_dish strobe strobes flash_umbrella umbrella strobed softboxed"),
    "neon fluorescent_sign signage neons neon_tubes neon_signs neon_signage",
    "overcast cloudy grey_sky clouded flat",
    "moonlight moonlit moon moonbeams lunar moonglow moonshine moonbeam",
    "candlelight candle candles candlelit taper tapers votives candelabra candle_flame",
    "firelight fire fireplace hearth flames campfire bonfire embers ember-glow blaze",
    "daylight natural day",
    "sunlight sun sunshine sunlit sunbeams sunny",
    "window windowpane panes",
    "fluorescent tube tubes strip strip-light striplight",
    "lamplight lamp lamps lantern lampshade",
    "backlight backlit behind rim contre-jour",
    "dawn sunrise daybreak first_light",
    "dusk twilight nightfall gloaming blue_hour",
    "noon midday high_sun",
    "dramatic moody",
)
"""Words for lights that may be the same light."""

LIGHT_WORDS = (
    "light lights lighting lit illumination illuminated illuminates illuminate sunlight sun sunshine daylight "
    "moonlight lamp lamps glow softbox softboxes rays beam beams lamplight candlelight firelight torchlight "
    "backlight shine shadows shadow spotlight strobe bulb bulbs umbrella octabox sunset sunrise sundown moon "
    "lantern lanterns candle candles candlelit neon dusk dawn sunbeams sunlit"
)
"""Nouns and verbs that speak of light."""

MATERIALS: tuple[str, ...] = (
    "leather hide suede",
    "denim jean jeans",
    "wool woollen woolen knitted knit",
    "cotton linen canvas",
    "silk satin silken",
    "camouflage camo camouflaged camouflage-patterned",
    "velvet velour",
    "fur furry fleece shearling",
    "latex rubber vinyl pvc",
    "metal steel chrome chrome-plated",
    "tweed houndstooth",
    "nylon polyester lycra spandex",
    "lace crochet",
    "corduroy cord",
    "plaid tartan checked checkered chequered flannel check",
    "striped stripy pinstripe pinstriped",
)
"""Materials and patterns that may be the same."""

MOODS: tuple[str, ...] = (
    ("smiling smile smiles grin grins grinning beams beaming smirk smirks smirking grinned toothy beam beamed simper"),
    (
        "laughing laugh laughs laughter giggles giggling chuckles chuckling guffaw guffaws guffawing "
        "cackling cackles chortling howling_with_laughter"
    ),
    "frowning frown frowns scowl scowls scowling glower glowers glowering",
    "crying cries weeps weeping tears tearful sobs sobbing bawling blubbering sniffling in_tears",
    "angry furious enraged fuming irate wrathful livid seething raging glowering glower incensed anger rage fury wrath",
    (
        "sad sorrowful mournful unhappy sorrow melancholy downcast dejected despondent forlorn glum woeful crestfallen "
        "sadness grief misery"
    ),
    (
        "surprised startled astonished shocked amazed astounded stunned agape gobsmacked flabbergasted "
        "dumbfounded gape gaping surprise astonishment amazement"
    ),
    "afraid scared frightened terrified fearful fear terror petrified panicked alarmed dread fright panic",
    "tired weary exhausted sleepy drowsy fatigued worn_out bleary bleary-eyed spent tiredness exhaustion fatigue",
    "worried anxious concerned uneasy apprehensive troubled fretful nervous worry anxiety",
    "focused concentrated concentrating intent focus concentration absorbed engrossed rapt",
    "wary cautious guarded suspicious leery watchful mistrustful distrustful",
    "bored indifferent boredom",
    "disgusted revolted disgust revulsion",
    "happy joyful cheerful delighted elated gleeful jubilant merry jolly joy glee happiness delight",
)
"""Words for expressions that may be the same."""

QUALIFIERS: tuple[str, ...] = (
    "dark gloomy shadowy murky dim black sombre shadowed unlit tenebrous darkened pitch-dark",
    (
        "plain blank empty bare featureless solid simple clean unbroken uniform seamless undecorated "
        "unadorned stark pristine pure nothing"
    ),
    "torn ripped tattered ragged shredded frayed",
    "worn shabby threadbare battered old faded drab",
    "dirty grimy soiled stained muddy filthy mucky grubby oily greasy",
    "military army combat soldier's field",
    "old ancient aged ruined",
    "snowy snow-covered snowbound wintry snow",
    "misty foggy hazy fog mist",
    "rainy wet rain-soaked rain rain-slick",
    "crowded busy bustling packed",
    ("abandoned derelict deserted disused ruined forsaken empty neglected dilapidated ramshackle crumbling"),
    "modern contemporary sleek",
    "long floor-length full-length",
    "short cropped",
    "tight fitted form-fitting skin-tight close-fitting skintight",
    "loose baggy oversized",
    "formal evening black-tie",
    "cluttered messy untidy junk clutter jumble crammed piled strewn chaotic crowded tools",
    "pine conifer coniferous evergreen fir spruce pines conifers firs evergreens",
    "medical surgical hospital nurse's nursing clinical",
    "sunny sunlit sun-drenched sunbathed bright",
    "grassy green verdant leafy lush",
    "narrow cramped tight close",
    "big large huge vast enormous spacious cavernous",
    "small little tiny pokey cosy cozy snug",
    "wooden timber wood planked log",
    "stone brick rock cobbled masonry",
)
"""Adjectives that may stand for one another."""

OPPOSITES = (
    ("soft gentle diffused diffuse muted", "hard harsh stark"),
    ("warm golden amber orange", "cool cold blue icy"),
    ("bright brilliant blazing", "dim faint weak"),
    ("neon", "daylight sunlight sunshine"),
    ("low_key lowkey", "high_key highkey"),
)
"""Lights that rule one another out."""

NEUTRAL = (
    "expressionless emotionless impassive deadpan poker-faced poker_faced blank-faced blank_faced "
    "unreadable inexpressive stone_faced straight_faced unemotional poker_face straight_face "
    "stony_faced affectless blank_expression dead_pan pokerfaced unexpressive poker-face stony-faced "
    "wooden-faced"
)
"""Words for a neutral expression wherever they stand."""

NEUTRAL_WITH = (
    "neutral blank unmoved composed impassive unreadable relaxed impersonal flat inscrutable vacant "
    "still unemotional plain empty toneless unmoving unsmiling indifferent dispassionate"
)
"""Words for a neutral expression beside a word for the face."""

EXPRESSION_WORDS = "expression face look gaze features stare mien countenance demeanour demeanor mouth expressions"
"""Nouns that show an adjective to be of the face."""

UNSAID = (
    "a an the of in on at by with and or to from his her its their some very light lights lighting lit "
    "background backdrop setting environment scene outfit clothes clothing attire expression face look wearing "
    "illumination"
)
"""Words of a label that do not tell one value from another."""
