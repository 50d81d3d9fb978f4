"""Places as captions tell them: by name, by a part that only they have, and by parts that tell them together.

Source: convention.
"""

from lorakit.knowledge.lexicons._shapes import Scene

__all__ = ["OPPOSED", "QUALITIES", "SCENES"]


def __dir__() -> list[str]:
    return __all__


SCENES: tuple[Scene, ...] = (
    Scene(
        "kitchen kitchenette galley scullery cookhouse",
        "worktop hob kitchen_counter kitchen_table kitchen_sink kitchen_floor draining_board kitchen_island cooker "
        "stovetop "
        "hotplate extractor_hood spice_rack breakfast_bar kitchen_window kitchen_worktop pantry larder "
        "kitchen_stove aga",
        "sink stove counter oven fridge saucepans frying_pan kettle pots cupboards tap dishes countertop toaster "
        "refrigerator "
        "washing_up ladle ladles dough rolling_pin colander microwave tiles dishwasher chopping_board freezer range",
    ),
    Scene(
        "rooftop roof housetop roofs rooftops roof_terrace roof_garden roof_deck sky_terrace tiles_of_the_roof",
        "chimney_pots parapet chimney_stack chimney_stacks ridge_tiles roof_tiles water_tank roof_ledge roof_edge "
        "leads "
        "skylights helipad chimneys rooftop_railing roof's_edge chimney top_of_the_building top_of_the_tower_block "
        "weathervane roof_ridge eaves",
        "skyline air-conditioning_unit air_conditioning ventilator aerials antennas satellite_dish high_above "
        "city_below "
        "water_towers the_city street_below streets_below far_below the_ledge gutter rooftop_lights lights_below "
        "tiles "
        "slates vents satellite_dishes air_vents ledge traffic_below roofline",
    ),
    Scene(
        "forest woodland woods wood grove thicket copse coppice timberland treeline pines conifers firs spruces "
        "evergreens "
        "trees pinewood fir_wood pinewoods",
        "pine_trunks fir_trees pine_trees evergreen_trunks conifer_trunks tall_pines pine_needles fir_needles "
        "larches "
        "spruce_trees between_the_trunks among_the_trunks tree_trunks forest_floor undergrowth pine_boughs "
        "needled_branches "
        "evergreen_boughs resinous_trunks fir_cones_and_needles needle_carpet carpet_of_needles pine_trunk "
        "fir_branches "
        "spruce_boughs needle-strewn needle-covered snow-laden_boughs pine_branches spruce_branches evergreen_trees",
        "trunks needles branches moss ferns cones boughs bark clearing stump canopy saplings trunk glade brambles log",
    ),
    Scene(
        "rainforest jungle tropical_forest rain_forest",
        "lianas vines mangroves jungle_canopy dripping_canopy buttress_roots tropical_undergrowth tropical_canopy "
        "tropical_foliage jungle_floor giant_ferns broad_wet_leaves tropical_trees lush_tropical",
        "ferns canopy orchids fronds humid toucan macaws creepers leaves palms machete waterfall undergrowth "
        "foliage dripping "
        "parrots monkeys roots hanging tropical steaming",
    ),
    Scene(
        "harbour harbor port marina dock docks quay wharf quayside dockside jetty pier waterfront fishing_harbour "
        "docklands "
        "mole",
        "moored_boats fishing_boats trawlers mooring_line mooring_post bollard moorings slipway harbour_wall "
        "mooring_rope "
        "lobster_pots sea_wall breakwater mooring_ring mooring_lines crab_pots moored_yachts berthed_boats "
        "fish_market_steps "
        "moored_trawlers harbour_steps pontoon moored_fishing_boats gangplank",
        "boats trawler nets gulls masts ropes seagulls crates ferry hulls yachts fishing_nets buoys anchor hull "
        "cranes "
        "fishermen containers dinghy tide lighthouse boat",
    ),
    Scene(
        "corridor hallway passage passageway hall gangway walkway companionway corridors aisle",
    ),
    Scene(
        "hospital ward clinic infirmary",
        "hospital_corridor ward_corridor hospital_bed nurses'_station ward_doors drip_stand gurney hospital_hallway "
        "operating_theatre ward_door trolleys_and_wards hospital_wing",
        "trolley stretcher nurse drip nurses wheelchair patients patient swing_doors handrail double_doors ward "
        "beds bed "
        "doctors linoleum orderly corridor hallway lino",
    ),
    Scene(
        "spaceship starship spacecraft ship vessel space_station orbital_station orbital_habitat station "
        "orbital_outpost "
        "orbiting_station module habitat_ring orbital_platform orbiter",
        "airlock bulkhead space_station_module zero_gravity weightless zero_g weightlessly observation_dome "
        "docking_port "
        "docking_ring docking_hatch docking_tube curve_of_the_earth orbiting_laboratory escape_pod orbital_module "
        "porthole_onto_the_stars microgravity station_module cupola docking_bay",
        "hatch module porthole stars planet earth orbit viewport airlock floating solar_panels orbiting handholds "
        "hull "
        "corridor space planet_below",
    ),
    Scene(
        "cockpit flight_deck bridge control_cabin pilot's_seat pilot's_chair helm",
        "spaceship_controls flight_controls control_yoke flight_console pilot's_console pilot_seat pilot's_controls "
        "control_stick ship's_controls starship_controls helm_console throttle_levers canopy instrument_panel "
        "pilot's_couch",
        "stars controls console throttle yoke joystick instruments dials levers star_field starfield nebula "
        "asteroids "
        "windscreen switches planet viewscreen headset panels pilot harness planets buttons planet's displays "
        "viewport",
    ),
    Scene(
        "street road avenue lane boulevard sidewalk pavement roadway high_street kerbside roadside thoroughfare "
        "kerb curb "
        "crossing crosswalk zebra_crossing pedestrian_crossing cobbles cobblestones street_corner",
        "traffic_lights pavements shopfronts street_lamps tram_stop bus_stop parked_cars lamp_post zebra_stripes "
        "rounded_stones",
        "traffic cars taxis shop_windows pedestrians headlights buses tram cottages houses lampposts taxi shops "
        "crowd "
        "skyscrapers neon passers-by",
    ),
    Scene(
        "alley alleyway backstreet side_street lane back_alley passage ginnel", "dumpsters fire_escapes", "bins bricks"
    ),
    Scene(
        "city urban town downtown metropolis cityscape high-rises skyscrapers",
        "",
        "skyscrapers traffic taxis skyline",
    ),
    Scene(
        "village hamlet",
        "village_green cottages village_pond thatched_cottages",
        "thatch church_tower cottage ducks farm well",
    ),
    Scene(
        "office workplace cubicle workspace",
        "cubicles office_chair filing_cabinets filing_cabinet photocopier water_cooler open_plan_desks office_desk",
        "desk monitor keyboard printer swivel_chair spreadsheets colleagues monitors whiteboard desks",
    ),
    Scene(
        "bedroom bedchamber",
        "headboard bedside_table bedroom_floor four-poster duvet unmade_bed bedspread bedclothes quilt",
        "bed pillow pillows mattress wardrobe blankets dressing_table sheets nightstand",
    ),
    Scene(
        "beach shore seashore seaside coast sand strand sands waterline surf shoreline coastline",
        "sandcastle rock_pools tideline water's_edge wet_sand breaking_waves beach_towel_on_the_sand shingle",
        "waves sand sea parasol shells seaweed dunes deckchair foam surfboard tide sunbathers",
    ),
    Scene(
        "desert dunes sands wasteland sand_dunes badlands sahara ergs sand_sea dune erg",
        "dune_crest crest_of_a_dune rolling_sands endless_sand sea_of_sand ridge_of_sand rippled_sand "
        "wind-rippled_sand "
        "sand_ridge sand_hills slope_of_sand rolling_sand sandhills sandhill waves_of_sand sandy_ridge hill_of_sand "
        "hills_of_sand sand_slope "
        "windblown_sand baking_sand slope_of_hot_sand",
        "camel sand camels mirage oasis cactus caravan heat_haze shimmering scorpion bedouin ripples ridge sandstorm",
    ),
    Scene(
        "laboratory lab",
        "fume_cupboard lab_bench test_tubes bunsen_burner centrifuge petri_dishes laboratory_bench fume_hood",
        "microscope beakers flasks pipette test_tube flask beaker pipettes",
    ),
    Scene(
        "library bookshelves reading_room bookcases stacks book_stacks bookstacks bookshelf",
        "shelves_of_books book-lined library_ladder rows_of_books card_catalogue lending_desk rows_of_bookshelves "
        "tall_shelves_of_books walls_of_books book_shelves between_the_shelves librarian's_desk shelf_of_books "
        "returns_trolley towering_bookcases towering_shelves spines_of_books rows_of_spines leather_spines "
        "borrowing_desk "
        "rows_of_leather",
        "books shelves librarian reading_lamp ladder volumes spines encyclopaedia folios atlases atlas dictionaries "
        "shelf "
        "reading_lamps carrel readers",
    ),
    Scene(
        "warehouse depot storehouse storage_hall storeroom",
        "pallets forklift racking loading_bay",
        "crates boxes shelves",
    ),
    Scene(
        "factory plant foundry works mill assembly_hall industrial_hall factory_hall mill_hall shop_floor "
        "factory_floor",
        "conveyor_belt assembly_line production_line rusted_conveyor dead_machinery rusting_machines "
        "rusted_machinery "
        "silent_machines rusted_presses idle_machines rusting_machinery rusted_machines rusted_lathes turbine_hall",
        "conveyor lathe machines machinery chimney gantry presses girders skylights broken_windows lathes turbines "
        "boilers "
        "loading_dock smashed_windows rust machine smashed_panes looms",
    ),
    Scene(
        "cafe café coffee_shop coffeehouse bistro tearoom coffee_bar espresso_bar tea_room tea_shop",
        "espresso_machine barista pastry_counter cappuccino",
        "cup coffee croissant waiter latte menu waitress",
    ),
    Scene(
        "bar pub tavern saloon taproom inn alehouse barroom",
        "bar_stool beer_pumps beer_taps ale_barrels bar_counter tankards pint_glasses dartboard",
        "tankard pint beer barrels ale bottles innkeeper stool mugs flagon hearth",
    ),
    Scene("restaurant diner eatery trattoria", "maître_d' dining_room", "waiter menu tablecloth napkin wine waitress"),
    Scene(
        "church chapel cathedral nave abbey minster sanctuary pews pew chancel apse transept crypt basilica vestry",
        "altar pulpit stained_glass choir_stalls altar_rail vaulted_nave font_and_altar confessional altar_steps "
        "baptismal_font "
        "choir_stall hymn_board stone_font rood_screen lectern_eagle choir_loft church_aisle organ_loft vestry_door",
        "organ candles hymn_book pillars vaulting arches stone_arches crucifix font aisle hymnal hymn vicar hassock "
        "bell_rope "
        "vaulted steeple belfry worn_flagstones saints bells tombs",
    ),
    Scene(
        "park garden gardens parkland lawns village_green public_garden",
        "flower_beds park_bench rose_beds bandstand flowerbeds",
        "lawn bench ducks pond hedge roses swings fountain",
    ),
    Scene(
        "field meadow pasture grassland farmland paddock",
        "ripening_wheat stubble haystacks hay_bales furrows ripe_barley standing_corn ears_of_wheat wheat barley "
        "stalks "
        "golden_stalks ears_of_barley corn sheaves",
        "poppies scarecrow tractor harvest cows hedgerow hay",
    ),
    Scene(
        "mountain peak mountainside ridge summit mountaintop alp alps crag hilltop alpine_slope alpine_face piste "
        "glacier "
        "mountain_pass ski_slope mountain_slope snowfield snowfields arete couloir",
        "alpine_pass snow_cornice ski_run white_peaks ice_face frozen_ridge snowy_peaks snow-capped_peaks "
        "white_summits "
        "icy_ridge ski_lift alpine_meadow alpine_slope snowy_ridge base_camp crampons snowy_slope high_snowfield",
        "snow peaks skis rope ropes ice_axe avalanche slope cliffs drifts alpine valley_below summits skiing "
        "crevasse "
        "ice powder cairn valley ice-axe above_the_clouds",
    ),
    Scene("lake pond lakeside tarn", "rowing_boat lily_pads reed_bed", "ducks reeds jetty swans"),
    Scene("river stream riverbank brook creek", "stepping_stones weir rapids", "bank current water reeds"),
    Scene("sea ocean water waves open_sea", "swell billows", "waves horizon spray"),
    Scene(
        "train carriage railway_carriage wagon compartment", "luggage_rack dining_car", "seat window passengers rails"
    ),
    Scene(
        "station platform terminal railway_station",
        "ticket_barrier departure_board",
        "train rails timetable trains luggage",
    ),
    Scene(
        "subway_platform tube_platform underground_platform metro_platform metro_station subway_station tube_station "
        "metro_stop underground_station tube_stop subway_stop metro_platforms platform subway metro tube underground",
        "third_rail platform_edge yellow_line tunnel_mouth turnstile turnstiles platform_bench tiled_platform "
        "edge_of_the_platform subway_bench",
        "train tunnel rails tiled_pillar tiles underground commuters escalator carriage track tracks tiled bench "
        "doors "
        "subterranean metro tube subway",
    ),
    Scene("tunnel underpass subway", "", ""),
    Scene("cave cavern grotto", "stalactites stalagmites cave_mouth dripping_rock", "bats dripping rock moss"),
    Scene(
        "living_room lounge sitting_room parlour living",
        "mantelpiece coffee_table",
        "sofa armchair television rug fireplace",
    ),
    Scene(
        "bathroom washroom shower_room", "bathtub shower_curtain toilet bath_mat", "basin mirror taps shower bath tiles"
    ),
    Scene("classroom schoolroom lecture_hall", "blackboard chalkboard school_desk", "desks pupils chalk teacher desk"),
    Scene("stairwell staircase stairs stairway", "banister landing newel_post", "steps railing"),
    Scene(
        "garage workshop shed carport repair_shop auto_shop tool_shed",
        "workbench car_jack inspection_pit toolbox hydraulic_lift",
        "vice tools spanners tyres wrenches car_bonnet engine oil bench",
    ),
    Scene("castle fortress keep citadel stronghold palace", "battlements drawbridge ramparts", "turret moat tower"),
    Scene("throne_room throne great_hall", "", "throne banners courtiers dais"),
    Scene("hangar hangar_bay bay", "", "aircraft plane wing propeller"),
    Scene("ruins ruin rubble remains", "toppled_columns broken_walls", "columns stones ivy arches"),
    Scene("basement cellar vault", "wine_racks coal_hole boiler_room", "boiler barrels pipes steps"),
    Scene(
        "gym gymnasium fitness_room sports_hall school_gymnasium school_gym games_hall",
        "wall_bars parallel_bars vaulting_horse basketball_hoop climbing_ropes pommel_horse",
        "mats ropes hoop bench bleachers dumbbells treadmill trampoline",
    ),
    Scene(
        "market bazaar marketplace stalls souk farmers'_market street_market market_square fairground_stalls "
        "market_hall "
        "market_stalls fish_market flea_market medina",
        "market_stall fruit_stall vegetable_stall spice_stall fruit_stalls spice_stalls fish_stall stallholders "
        "stallholder market_trader vegetable_stalls hawkers between_the_stalls market_traders rows_of_stalls "
        "packed_stalls",
        "stall vendors spices traders haggles haggling baskets crates_of_fruit throng awnings vendor scales shoppers "
        "fruit vegetables crowd bargaining produce barrow fishmonger heaps bolts melons",
    ),
    Scene("industrial factory"),
    Scene("underwater submerged", "seabed coral_reef ocean_floor beneath_the_surface", "bubbles fish coral kelp"),
    Scene(
        "swimming_pool pool lido baths swimming_baths leisure_pool swimming_bath poolside natatorium pool_edge",
        "diving_board springboard lane_ropes lane_rope pool_ladder shallow_end deep_end chlorinated starting_blocks "
        "starting_block pool_lane lane_dividers lane_line diving_tower poolside pool's_edge lane_lines "
        "diving_platform "
        "pool_steps water_slide",
        "lanes lane goggles inflatable chlorine lifeguard lilo tiled_edge lengths swims swimmers dives backstroke "
        "float "
        "butterfly breaststroke crawl tiled tiles water floats laps swimmer",
    ),
    Scene(
        "prison_cell jail_cell cell prison jail gaol dungeon lock-up lock_up cellblock holding_cell jailhouse "
        "penitentiary "
        "cell_block jail-cell lockup slammer",
        "behind_bars cell_bars cell_door barred_window prison_bars prison_bunk cell_wall behind_the_bars iron_bars "
        "barred_door bars_of_his steel_bunk bars_of_the tally_marks prison_bed cell_window warders jailer's",
        "bars bunk guard toilet steel_door barred warder jailer cot handcuffs tin_plate cellmate inmate inmates "
        "hatch "
        "scratched plank_bed bucket chains padlock",
    ),
    Scene(
        "arcade amusement_arcade video_arcade game_arcade games_arcade arcade_hall neon_arcade penny_arcade "
        "gaming_arcade",
        "arcade_cabinet arcade_cabinets pinball_machine pinball_machines claw_machine coin_slot pinball_tables "
        "pinball_table "
        "fruit_machines game_cabinets dance_machine slot_machines game_cabinet arcade_machines arcade_machine "
        "skee-ball "
        "claw_crane coin_pusher air_hockey_table coin_pushers racing_cabinet video_game_cabinets gaming_cabinets "
        "pinball",
        "joystick cabinet cabinets neon tokens high_score coins prizes pixels flippers game machines "
        "flashing_screens "
        "token buttons games glowing_screens",
    ),
    Scene(
        "greenhouse glasshouse hothouse conservatory orangery",
        "greenhouse_glass potting_bench broken_panes glass_roof seed_trays potting_shed",
        "tomato_plants pots panes seedlings glass ferns watering_can vines",
    ),
    Scene(
        "scrapyard junkyard scrap_heap breaker's_yard wrecking_yard scrap_yard",
        "crushed_cars car_wrecks heap_of_wrecks piles_of_scrap stacked_wrecks scrap_metal",
        "rust hubcaps wrecks tyres scrap wreck crane",
    ),
    Scene(
        "theatre stage theater",
        "footlights stage_curtain wings_of_the_theatre orchestra_pit",
        "curtain audience spotlight boards stage",
    ),
    Scene(
        "cemetery graveyard churchyard burial_ground",
        "headstones gravestones tombstones headstone",
        "graves crosses yews",
    ),
    Scene(
        "airport departure_lounge departure_hall",
        "check-in_desk baggage_carousel boarding_gate",
        "luggage runway planes",
    ),
    Scene("supermarket grocery_store shop store", "checkout shopping_trolley", "shelves aisle tins"),
    Scene("farm farmyard barnyard barn stable", "hayloft haystack milking_stool", "hay cows pigs hens straw tractor"),
    Scene("campsite camp", "tent camp_stove guy_ropes", "campfire sleeping_bag tents"),
    Scene("boxing_ring ring", "ring_ropes corner_stool", "ropes boxer canvas"),
    Scene("nightclub club disco dance_floor dancefloor", "dj_booth mirror_ball", "strobe dancers lasers"),
    Scene(
        "fairground funfair carnival amusement_park",
        "big_wheel ferris_wheel carousel merry-go-round dodgems",
        "stalls rides",
    ),
    Scene("bridge footbridge viaduct", "", "railing river parapet"),
    Scene("swamp marsh bog wetland fen mire bayou", "mangroves sedge", "reeds mud mist"),
    Scene("canyon gorge ravine gully", "", "cliffs rock"),
    Scene("balcony terrace veranda porch patio", "", "railing"),
    Scene("attic loft garret", "roof_beams", "rafters trunks skylight cobwebs"),
    Scene("tent marquee yurt", "", "canvas"),
    Scene("vineyard orchard", "rows_of_vines", "vines grapes apples"),
    Scene("playground", "seesaw climbing_frame monkey_bars", "swings slide sandpit"),
)
"""Places; a word may stand under several."""

QUALITIES = (
    "small big large huge vast tiny narrow wide long short dark dim bright sunny sunlit gloomy shadowy quiet silent "
    "noisy "
    "empty deserted crowded busy packed bustling cluttered messy tidy clean dirty grimy dusty old ancient modern new "
    "abandoned derelict ruined disused damp wet dry cold warm hot snowy snow-covered snowbound frozen icy foggy "
    "misty "
    "rainy rain-soaked windy wooden stone brick cobbled tiled gravel grassy mossy lush green leafy bare plain steep "
    "rolling endless ripening golden tall high low deep open closed public lonely remote peaceful cramped spacious "
    "cavernous vaulted whole entire nearest next same main front back upper lower outer inner local crumbling gutted "
    "dilapidated drowned flooded waterlogged nearby white grey black red blue steamy smoky stuffy cosy rustic "
    "candlelit "
    "moonlit lamplit floodlit neon-lit dimly brightly lit glowing echoing winding sandy rocky muddy dappled sleepy "
    "tree-lined torchlit night-time nocturnal morning evening scorching baking blazing windswept powder-covered "
    "tropical "
    "steaming dripping humid shimmering chlorinated indoor outdoor olympic heated half-empty well-stocked hushed"
)
"""Adjectives a place may have that make it no other place."""

OPPOSED: tuple[tuple[str, str], ...] = (
    (
        "empty deserted abandoned derelict disused ruined forsaken",
        "crowded busy packed bustling teeming spotless working",
    ),
    ("night midnight nighttime nocturnal moonlit", "noon midday daylight daytime morning sunlit sunny"),
    ("snowy snow snow-covered frozen wintry", "sunny summer scorching blooming tropical"),
    ("flooded drowned waterlogged", "dry dusty bone-dry"),
    ("old ancient medieval ruined", "modern brand-new futuristic"),
    ("white", "black grey green blue red pink yellow orange brown purple"),
    ("black", "white yellow pink"),
    ("grey", "blue green red pink yellow"),
    ("pine fir conifer spruce", "birch oak beech bamboo palm birches oaks beeches"),
)
"""Words for places that rule one another out."""
