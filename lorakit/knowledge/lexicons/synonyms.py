"""Words that may stand for one another in a label: places, materials, qualities. Source: convention.

``_`` stands for a blank. A word may stand in several groups.
"""

__all__ = [
    "BACKDROPS",
    "EXPRESSION_WORDS",
    "LIGHT_WORDS",
    "MATERIALS",
    "OPPOSITES",
    "PLACES",
    "QUALIFIERS",
    "UNSAID",
]


def __dir__() -> list[str]:
    return __all__


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

EXPRESSION_WORDS = "expression face look gaze features stare mien countenance demeanour demeanor mouth expressions"
"""Nouns that show an adjective to be of the face."""

UNSAID = (
    "a an the of in on at by with and or to from his her its their some very light lights lighting lit "
    "background backdrop setting environment scene outfit clothes clothing attire expression face look wearing "
    "illumination"
)
"""Words of a label that do not tell one value from another."""
