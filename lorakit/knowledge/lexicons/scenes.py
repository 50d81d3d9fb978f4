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
        "worktop hob kitchen_counter kitchen_sink kitchen_floor draining_board kitchen_island cooker "
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
        "cubicles filing_cabinets filing_cabinet photocopier water_cooler open_plan_desks office_desk",
        "desk photocopies photocopier partitions partition colleagues boss stapler monitor keyboard printer "
        "swivel_chair spreadsheets colleagues monitors whiteboard desks",
    ),
    Scene(
        "bedroom bedchamber",
        "headboard bedside_table bedroom_floor four-poster unmade_bed bedclothes",
        "bed pillow pillows mattress wardrobe blankets dressing_table sheets nightstand",
    ),
    Scene(
        "beach shore seashore seaside coast sand strand sands waterline surf shoreline coastline",
        "sandcastle rock_pools tideline wet_sand breaking_waves shingle",
        "waves sand sea parasol shells seaweed dunes foam surfboard tide sunbathers",
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
        "fume_cupboard lab_bench bunsen_burner centrifuge laboratory_bench fume_hood",
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
        "forklift racking loading_bay",
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
        "bar_stool beer_pumps beer_taps ale_barrels bar_counter dartboard",
        "hearth ale tankard tankards pint beer barrels bottles innkeeper stool mugs flagon hearth",
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
        "flower_beds rose_beds bandstand flowerbeds",
        "lawn bench ducks pond hedge roses swings fountain",
    ),
    Scene(
        "field meadow pasture grassland farmland paddock",
        "golden_ears ripening_wheat stubble haystacks hay_bales furrows ripe_barley standing_corn ears_of_wheat "
        "wheat barley "
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
        "icy_ridge ski_lift alpine_meadow alpine_slope snowy_ridge base_camp snowy_slope high_snowfield",
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
    Scene(
        "oaks beeches birches maples elms redwoods sequoias forest woodland woods wood",
        "beech_trunks oak_trunks tree_roots toadstools bluebells forest_path woodland_path",
        "oaks ferns moss mossy mushrooms trunk trunks roots leaves bark stump acorns badger bracken brambles clearing",
    ),
    Scene(
        "school school_hallway school_corridor hallway high_school",
        "row_of_lockers lockers school_lockers school_bell trophy_cabinet locker_door",
        "locker pupils students teacher bell satchel backpacks schoolbags noticeboard classmates",
    ),
    Scene("tunnel underpass subway", "", ""),
    Scene("cave cavern grotto", "stalactites stalagmites cave_mouth dripping_rock", "bats dripping rock moss"),
    Scene(
        "living_room lounge sitting_room parlour living",
        "mantelpiece coffee_table",
        "sofa armchair television rug fireplace",
    ),
    Scene("bathroom washroom shower_room", "bathtub shower_curtain toilet", "basin mirror taps shower bath tiles"),
    Scene("classroom schoolroom lecture_hall", "blackboard chalkboard school_desk", "desks pupils chalk teacher desk"),
    Scene("stairwell staircase stairs stairway", "banister landing newel_post", "steps railing"),
    Scene(
        "garage workshop shed carport repair_shop auto_shop tool_shed",
        "workbench inspection_pit hydraulic_lift",
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
    Scene(
        "underwater submerged",
        "seabed coral_reef ocean_floor beneath_the_surface",
        "bubbles fish coral kelp reef seaweed divers diver mask fins turtle current jellyfish shoal rays snorkel",
    ),
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
    Scene("supermarket grocery_store shop store", "checkout", "shelves aisle tins"),
    Scene("farm farmyard barnyard barn stable", "hayloft haystack", "hay cows pigs hens straw tractor"),
    Scene("campsite camp", "tent guy_ropes", "campfire tents"),
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
    Scene(
        "hotel_lobby hotel_foyer lobby foyer reception reception_hall atrium",
        "reception_desk concierge bellboy bellhop revolving_door check-in_desk hotel_desk "
        "front_desk concierge's_desk hotel_reception bellboys key_rack",
        "chandelier suitcase suitcases luggage receptionist marble porter palm armchair doorman guests lift elevator",
    ),
    Scene(
        "hotel_room motel_room guest_room",
        "minibar hotel_bed do_not_disturb motel_bed",
        "bed suitcase key curtains minibar bathrobe room_service",
    ),
    Scene(
        "graveyard cemetery churchyard burial_ground necropolis boneyard",
        "headstones headstone gravestones gravestone tombstones tombstone mausoleum open_grave graveside graves "
        "family_vault stone_angel stone_crosses burial_plot",
        "crosses yews yew wreath flowers grave mourners tomb crypt cypresses lilies mound iron_gate ivy coffin",
    ),
    Scene(
        "train_carriage railway_carriage carriage train compartment sleeper_car dining_car train_car passenger_car "
        "subway_car underground_carriage tube_carriage metro_car",
        "luggage_rack train_seat train_window carriage_window rows_of_seats rattling_carriage ticket_inspector "
        "dining_car",
        "strap straps rattles fields_rush window rails passengers conductor ticket seats seat tunnel speeding "
        "passing_fields fields "
        "commuters landscape_rushing rushing rush rails rattling buffet berth",
    ),
    Scene(
        "bus coach double-decker minibus school_bus",
        "bus_seat bus_window top_deck_of_the_bus",
        "driver passengers window seats seat handrail pole back_seat ticket aisle",
    ),
    Scene(
        "bus_stop bus_shelter",
        "timetable_case bus_shelter",
        "bus timetable shelter bench puddle kerb queue",
    ),
    Scene(
        "car car_interior back_seat driver's_seat passenger_seat",
        "steering_wheel dashboard back_seat driver's_seat gearstick rear-view_mirror passenger_seat "
        "windscreen_wipers car_seat seat_belt",
        "windscreen wheel seatbelt headrest handbrake window horn mirror gear glovebox bonnet",
    ),
    Scene(
        "barn hayloft stable stables cowshed byre stall farm farmyard barnyard",
        "hay_bales straw_bales hayloft haystack horse_stall bales_of_straw bales_of_hay "
        "feed_trough cow_stalls loose_box manger bales farmyard_gate barn_door",
        "hay straw cows rafters horses cow horse loft stalls hens pigs tractor bale beams lambs sheep "
        "saddle bridle milk_churns trough",
    ),
    Scene(
        "diner eatery roadside_eatery burger_bar milk_bar truck_stop",
        "vinyl_booth diner_booth chrome_counter jukebox chrome_stools counter_stool red_booth",
        "booth ketchup milkshake waitress pancakes pie burger fries napkins coffee_pot neon chrome stools griddle "
        "mustard menu counter",
    ),
    Scene(
        "restaurant bistro trattoria brasserie dining_room pizzeria",
        "maître_d' white_tablecloths restaurant_table",
        "waiter menu tablecloth napkin wine waitress candlelit diners sommelier plates cutlery bill bread_basket "
        "chefs pasta",
    ),
    Scene(
        "construction_site building_site worksite half-built_tower scaffold scaffolding",
        "cement_mixer tower_crane scaffolding steel_girder scaffold_poles girders site_fence half-built bricklayer "
        "site_office concrete_mixer wrecking_ball unfinished_storey bulldozer jackhammer",
        "girder crane rebar bricks cement planks diggers hoist mortar wheelbarrow excavator beams concrete workers "
        "sand digger unfinished",
    ),
    Scene(
        "swamp marsh bog wetland fen mire bayou marshland everglades quagmire mangrove",
        "mangrove_roots cypress_knees mangroves murky_water sedge reed_bed swamp_water green_scum bulrushes "
        "lily_pads hanging_moss mangrove",
        "reeds mud mist alligator alligators punt duckweed roots cypress frogs herons murky rushes dragonflies "
        "sludge airboat crocodile moss",
    ),
    Scene(
        "supermarket grocery_store grocery supermarket_aisle hypermarket",
        "checkout cereal_aisle freezer_aisle frozen_aisle supermarket_shelves till "
        "conveyor_belt_of_groceries freezer_cabinets dairy_aisle aisle_of aisles checkout_belt",
        "trolley aisle tins cashier shelves groceries basket cereal cans cart vegetables freezers cereals till bags",
    ),
    Scene(
        "shop store boutique corner_shop bookshop bookstore bookseller's toy_shop antique_shop newsagent's",
        "shop_counter cash_register shop_shelves fitting_room shop_till",
        "counter till shelves customer shopkeeper window_display shelf paperback paperbacks customers crammed "
        "mannequins second-hand",
    ),
    Scene(
        "nightclub club disco dance_floor dancefloor discotheque rave",
        "mirror_ball dj_booth disco_ball dance_floor glitter_ball smoke_machine dj_decks laser_beams",
        "strobes strobe dancers lasers bass cocktails bouncer crowd dj dancing vip smoke speakers",
    ),
    Scene(
        "castle courtyard castle_courtyard bailey",
        "battlements drawbridge portcullis ramparts castle_walls keep castle_well gatehouse crenellations "
        "castle_gate arrow_slit",
        "well turret moat tower knights cobbles banners torches flagstones horses",
    ),
    Scene(
        "bamboo_forest bamboo_grove bamboo",
        "bamboo_stalks bamboo_stems bamboo_canes bamboo_trunks bamboo_thicket",
        "stalks canes leaves stems panda green_poles",
    ),
    Scene(
        "birch_forest birch_wood birches",
        "birch_trunks silver_birches white_trunks",
        "trunks bark leaves ferns",
    ),
    Scene(
        "theatre_stage theatre stage theater concert_stage opera_house auditorium playhouse",
        "footlights stage_curtain orchestra_pit stage_door theatre_boards red_curtain wings_of_the_theatre "
        "stage_boards velvet_curtain proscenium front_row_of_the_stalls theatre_curtain backdrop_of_painted "
        "stage_lights",
        "curtain audience spotlight boards microphone applause scenery ovation stalls props wings bows bow actors "
        "spotlights bouquet prompter monologue",
    ),
    Scene(
        "bathroom washroom shower_room en_suite lavatory restroom bath shower",
        "bathtub shower_curtain toilet_bowl washbasin shower_head "
        "bathroom_tiles foam_bath bath_taps clawfoot_tub tub bidet shower_cubicle bubble_bath "
        "medicine_cabinet toilet_seat showerhead",
        "basin mirror taps shower bath tiles toilet towel toothbrush steam shampoo soap razor suds shaves shaving "
        "bubbles sponge loo towel_rail shower_gel lather brushes_his_teeth brushes_her_teeth",
    ),
    Scene(
        "garden gardens back_garden rose_garden kitchen_garden backyard allotment walled_garden vegetable_garden yard",
        "rose_beds flower_beds vegetable_patch potting_shed flowerbeds greenhouse_door rose_bushes "
        "garden_shed trellis compost_heap herb_bed rose_arbour garden_gate bean_poles cabbage_patch flower_bed "
        "pergola sundial",
        "roses lawn shed hedge dahlias trowel tulips watering_can beds waters wheelbarrow bees weeds weeding "
        "seedlings spade tomatoes birdbath gnome lavender shears flowers lettuces hose prunes secateurs pond "
        "hollyhocks",
    ),
    Scene(
        "park public_garden public_park city_park",
        "bandstand duck_pond park_railings boating_lake park_gates",
        "bench ducks swings fountain pigeons lawn joggers dog_walkers pond picnic frisbee paths avenue_of_trees "
        "squirrels bandstand kite",
    ),
    Scene(
        "playground play_park adventure_playground",
        "climbing_frame monkey_bars seesaw sandpit roundabout jungle_gym swing_set merry-go-round",
        "swings slide swing hopscotch children sand slides rungs",
    ),
    Scene(
        "airport departure_lounge departure_hall arrivals_hall airport_terminal departures terminal",
        "baggage_carousel check-in_desk boarding_gate departure_board baggage_belt duty-free passport_control "
        "security_scanner departure_gate departures_board airport_lounge luggage_carousel",
        "luggage runway planes suitcase passport jet gate boarding trolley pilots tarmac travellers",
    ),
    Scene(
        "aeroplane airplane plane airliner aircraft_cabin cabin plane_cabin",
        "overhead_locker overhead_lockers tray_table window_seat aisle_seat oxygen_mask seat_pocket",
        "clouds seat stewardess wing engine seatbelt passengers porthole trolley",
    ),
    Scene(
        "boxing_ring ring boxing_gym fight_ring wrestling_ring",
        "ring_ropes corner_stool turnbuckle corner_post ring_apron speed_bag punchbag heavy_bag ring_canvas",
        "ropes gloves boxer canvas bell referee corner knockout cornerman opponent crowd punches sparring stool",
    ),
    Scene(
        "gym gymnasium fitness_room weight_room fitness_studio",
        "treadmill bench_press weight_rack barbell dumbbell_rack rowing_machine squat_rack cross-trainer "
        "exercise_bike weights_bench kettlebells",
        "dumbbells weights mats mirrors mirror bench dumbbell reps bars trainer",
    ),
    Scene(
        "ship_deck deck ship ship's_deck sailing_ship yacht boat sailboat quarterdeck foredeck poop_deck galleon "
        "ferry_deck pirate_ship fishing_boat trawler ferry",
        "ship's_wheel ship's_rail crow's_nest rigging gunwale main_mast mizzen bowsprit ship's_bow taffrail capstan "
        "forecastle bulwark mainsail ship's_prow figurehead tiller prow shrouds",
        "mast sail sails waves bow wave rail helm anchor spray wake deck horizon ropes sailors sea stern nets cabin "
        "gulls hull wheel porthole oars rudder",
    ),
    Scene(
        "submarine u-boat",
        "periscope torpedo_tube conning_tower torpedo_room",
        "hatch sonar pipes gauges bulkhead bunks",
    ),
    Scene(
        "cave cavern grotto ice_cave cave_mouth lava_tube",
        "stalactites stalagmites stalactite stalagmite cave_wall cave_mouth dripping_rock cave_floor cavern_wall "
        "glowworms rock_chamber underground_lake cave_paintings",
        "bats bat dripping rock moss torch darkness headlamp ice icicles damp_stone boulders echo limestone "
        "crystals narrow_passage",
    ),
    Scene(
        "mine mineshaft coal_mine quarry pit",
        "pit_props coal_face mine_cart ore_cart rock_face_of_the_pit",
        "pickaxe rails coal helmet lamp ore dynamite seam shaft",
    ),
    Scene(
        "riverbank river stream brook creek river_bank bank_of_the_river ford weir canal_bank",
        "stepping_stones weir rapids river's_edge riverbed grassy_bank water's_edge edge_of_the_stream towpath "
        "gravel_bar willow_roots",
        "bank current reeds water willows rowing_boat fishing_rod trout canoe pebbles bridge punt kingfisher eddies "
        "waders flowing upstream",
    ),
    Scene(
        "lake pond lakeside tarn lakeshore loch reservoir mere lagoon shore_of_the_lake",
        "rowing_boat lily_pads reed_bed lake's_edge boathouse still_water",
        "ducks reeds jetty swans canoe water dragonflies ripples fishing_rod oars pier raft mist frozen skates ice",
    ),
    Scene(
        "waterfall cascade falls",
        "plunge_pool curtain_of_water falling_water",
        "spray rocks mist pool",
    ),
    Scene(
        "beach shore seashore seaside sand strand sands coast shoreline seafront tropical_beach sandy_beach",
        "sandcastle sandcastles tideline rock_pool lapping_waves breakers wet_sand sea_foam palm-fringed",
        "waves wave sand sea parasol shells seaweed surf surfboard tide sunbathers gulls foam shell deckchairs "
        "pebbles starfish crabs flip-flops palms footprints crab shoreline surfers sunscreen",
    ),
    Scene(
        "island desert_island tropical_island",
        "coconut_palms palm_grove",
        "palms coconuts sand lagoon",
    ),
    Scene(
        "bookshop bookstore second-hand_bookseller's bookseller's",
        "crammed_shelf crammed_shelves shelves_of_paperbacks",
        "paperback paperbacks shelf shelves books bookseller",
    ),
    Scene(
        "museum gallery art_gallery exhibition",
        "glass_cases display_cases gallery_wall glass_case velvet_rope marble_statues",
        "painting canvas canvases white_wall white_walls paintings exhibits guard statues bench sculptures plinth "
        "canvases frames visitors skeleton attendants mummies",
    ),
    Scene(
        "police_station interrogation_room interview_room",
        "one-way_mirror two-way_mirror interrogation_table mugshot_wall",
        "handcuffs detective table tape_recorder bare_bulb officer confession",
    ),
    Scene(
        "courtroom court",
        "witness_box jury_box judge's_bench gavel dock_of_the_court witness_stand",
        "judge jury lawyer barristers dock wigs oath",
    ),
    Scene(
        "hospital_room hospital_bed ward hospital_ward sickroom",
        "drip_stand heart_monitor hospital_bed bedside_chart iv_drip bedpan call_button",
        "nurse drip bed pillows doctor monitor curtain patient chart stethoscope bandage wires visitors",
    ),
    Scene(
        "operating_theatre operating_room surgery",
        "operating_table surgical_lamps",
        "surgeon scrubs masks anaesthetist lamps",
    ),
    Scene(
        "laundrette laundromat laundry_room laundry",
        "washing_machines tumble_dryer washing_machine dryers drum_of_the_washer row_of_washers tumble_dryers",
        "wash dryer detergent socks washers basket dryer suds coins spinning drums laundry",
    ),
    Scene(
        "garage workshop auto_shop repair_shop carport mechanic's body_shop",
        "inspection_pit hydraulic_lift workbench car_lift raised_bonnet tool_chest pegboard_of_tools",
        "spanners spanner wrench tyres bonnet oil tools engine vice jack wrenches overalls bench exhaust mechanic "
        "grease hub_caps radiator drill",
    ),
    Scene(
        "forge smithy blacksmith's",
        "anvil forge_fire bellows",
        "hammer tongs sparks glowing_iron horseshoe embers",
    ),
    Scene(
        "carpenter's_workshop woodworking_shop joinery",
        "lathe wood_shavings workbench carpenter's_bench",
        "sawdust plane planks chisels saw vice shavings chisel glue",
    ),
    Scene(
        "potter's_studio pottery pottery_studio",
        "potter's_wheel kiln",
        "clay wheel glaze pots bowl slip",
    ),
    Scene(
        "artist's_studio painter's_studio studio atelier art_studio",
        "paint-spattered_floor north_light",
        "canvas canvases brushes palette turpentine paint paints tubes_of_paint model sketches",
    ),
    Scene(
        "recording_studio sound_booth",
        "mixing_desk vocal_booth pop_shield",
        "headphones microphone faders soundproof foam guitars",
    ),
    Scene(
        "radio_station newsroom tv_studio television_studio",
        "news_desk autocue on-air_sign",
        "microphone headphones cameras monitors",
    ),
    Scene(
        "server_room data_centre server_hall data_center",
        "server_racks racks_of_servers blinking_racks",
        "cables racks blinking fans servers leds",
    ),
    Scene(
        "space moon_surface moon lunar_surface mars alien_planet",
        "lunar_dust craters lunar_module moon_rover red_dust",
        "earth stars crater dust rover flag lander footprints planets rocks",
    ),
    Scene(
        "battlefield trench trenches war_zone",
        "barbed_wire trench_wall sandbags shell_craters shell_hole no_man's_land duckboards",
        "mud smoke soldiers bodies rifles shells craters explosions helmets barricade",
    ),
    Scene(
        "bombed-out_city ruined_city ruins post-apocalyptic_city rubble",
        "collapsed_buildings bombed-out_houses rubble burnt-out_cars",
        "rubble smoke dust debris twisted_metal ash wrecks concrete weeds",
    ),
    Scene(
        "temple shrine pagoda monastery",
        "prayer_wheels incense_burner torii_gate temple_bell stone_lanterns temple_steps prayer_flags torii",
        "incense monks bell gong lanterns buddha statue prayer offerings steps pillars",
    ),
    Scene(
        "mosque",
        "minaret prayer_rugs mihrab",
        "carpet dome arches",
    ),
    Scene(
        "football_pitch stadium football_stadium soccer_field pitch stands football_field",
        "goalposts penalty_spot floodlit_pitch corner_flag centre_circle terraces dugout",
        "goal net ball referee fans crowd grass teammates touchline tackle",
    ),
    Scene(
        "tennis_court court",
        "baseline tennis_net service_line",
        "racket net serve ball umpire",
    ),
    Scene(
        "basketball_court",
        "basketball_hoop three-point_line free-throw_line",
        "hoop ball dribbles rim backboard",
    ),
    Scene(
        "ice_rink skating_rink rink",
        "ice_rink hockey_goal zamboni",
        "ice skates skating puck blades spins",
    ),
    Scene(
        "running_track athletics_track track",
        "starting_blocks finishing_line home_straight",
        "lane lanes hurdles baton sprint stopwatch",
    ),
    Scene(
        "race_track racetrack pit_lane",
        "pit_wall grid chequered_flag",
        "tyres engine pit crew helmet",
    ),
    Scene(
        "circus big_top circus_ring circus_tent",
        "trapeze sawdust_ring tightrope big_top ringmaster",
        "clowns elephants acrobats sawdust lion juggler tent hoop",
    ),
    Scene(
        "fairground funfair carnival amusement_park theme_park",
        "big_wheel ferris_wheel carousel merry-go-round dodgems helter-skelter candyfloss_stall rollercoaster "
        "ghost_train bumper_cars roller_coaster",
        "stalls rides candyfloss horses lights prizes goldfish coconut_shy popcorn queue",
    ),
    Scene(
        "zoo aquarium",
        "penguin_pool monkey_house lion_enclosure fish_tank shark_tank",
        "cages bars fish glass keeper tank animals sharks jellyfish",
    ),
    Scene(
        "bakery",
        "bread_oven proving_baskets bakery_counter flour_sacks",
        "dough loaves flour baguettes croissants oven rolls trays",
    ),
    Scene(
        "barbershop hair_salon barber's salon beauty_salon hairdresser's",
        "barber's_chair barber_chair hairdryers salon_chair barber's_pole",
        "scissors mirror cape clippers foam comb shampoo hair_on_the_floor razor",
    ),
    Scene(
        "living_room lounge sitting_room parlour drawing_room front_room",
        "mantelpiece coffee_table sofa_cushions hearthrug bay_window television_set",
        "sofa armchair television rug fireplace cushions couch curtains carpet bookcase tv remote piano throw",
    ),
    Scene(
        "bedroom bedchamber nursery child's_bedroom",
        "headboard bedside_table bedroom_floor four-poster unmade_bed dressing_table "
        "edge_of_the_bed bunk_bed cot_mobile",
        "bed pillow pillows mattress blankets sheets nightstand alarm_clock slippers teddy curtains",
    ),
    Scene(
        "attic loft garret",
        "roof_beams eaves sloping_ceiling attic_window dusty_trunks rafters",
        "trunks skylight cobwebs boxes beams dust old_toys ladder hatch trunk",
    ),
    Scene(
        "basement cellar vault wine_cellar coal_cellar crypt",
        "wine_racks boiler_room coal_heap cellar_steps bare_brick_vault cellar_wall fuse_box",
        "boiler barrels pipes steps damp casks bottles cobwebs bulb shelves brick rats",
    ),
    Scene(
        "stairwell staircase stairs stairway stairwells flight_of_stairs",
        "banister banisters newel_post spiral_stairs landing stair_rail handrail_of_the_stairs fire_door",
        "steps railing landing handrail echo step bottom_step",
    ),
    Scene(
        "elevator lift",
        "lift_buttons floor_indicator lift_doors elevator_doors elevator_buttons",
        "doors mirror buttons floors",
    ),
    Scene(
        "car_park parking_garage parking_lot multi-storey",
        "parking_bay ticket_barrier concrete_ramp parked_cars painted_bays",
        "cars pillars ramp bays concrete tyres trolley",
    ),
    Scene(
        "petrol_station gas_station filling_station",
        "petrol_pump fuel_pump petrol_pumps forecourt gas_pump",
        "pump pumps nozzle canopy car tyres tank fuel fills",
    ),
    Scene(
        "motorway highway road country_road desert_road roadside dirt_road",
        "hard_shoulder white_line crash_barrier milestone tarmac hitching centre_line signpost",
        "lorries cars asphalt verge truck dust ditch telegraph_poles headlights bends",
    ),
    Scene(
        "bridge footbridge viaduct suspension_bridge rope_bridge",
        "bridge_rail suspension_cables parapet_of_the_bridge bridge_parapet planks_of_the_bridge",
        "railing river arch cables water_below gorge below",
    ),
    Scene(
        "lighthouse lantern_room",
        "lantern_room lighthouse_stairs lamp_room",
        "lamp spiral rocks sea gallery beam lens",
    ),
    Scene(
        "vineyard orchard",
        "rows_of_vines apple_trees cherry_trees fruit_trees grape_vines apple_boughs",
        "vines grapes apples baskets ladder pears branches blossom cherries bunches pickers",
    ),
    Scene(
        "campsite camp campground woodland_camp",
        "tent_flap guy_ropes tent_pegs",
        "campfire tents tent rucksack kettle logs marshmallows firewood lantern",
    ),
    Scene(
        "tent marquee yurt",
        "tent_pole canvas_walls tent_flap",
        "canvas lantern flap rugs pole",
    ),
    Scene(
        "log_cabin cabin hut cottage shack chalet bothy",
        "log_walls cabin_door wood_stove",
        "logs stove rafters bunk rug fire woodpile antlers kettle",
    ),
    Scene(
        "balcony terrace veranda porch patio",
        "balcony_rail porch_swing porch_steps balcony_railing rocking_chair balustrade",
        "railing street_below swing steps view pots city_below wicker vines screen_door",
    ),
    Scene(
        "savannah savanna african_plain safari",
        "acacia_trees acacia termite_mound",
        "lions elephants giraffes zebras grass waterhole jeep baobab dust",
    ),
    Scene(
        "arctic tundra antarctica ice_floe ice_field polar_ice icy_wasteland ice_sheet",
        "ice_floes igloo pack_ice icebergs ice_floe snowdrifts",
        "penguins ice sledge huskies snow polar_bear blizzard seals glacier",
    ),
    Scene(
        "snowy_field snowfield snow snowy_landscape winter_landscape snowy_meadow white_pasture",
        "snowdrift snowdrifts deep_snow snow_to_the knee-deep_snow fresh_snow snow-covered_pasture",
        "snow drifts pasture frost field flakes white sledge snowman fence tracks footprints icy",
    ),
    Scene(
        "volcano lava_field crater",
        "lava_flow molten_rock crater_rim lava",
        "ash smoke sulphur rocks magma",
    ),
    Scene(
        "canyon gorge ravine gully",
        "canyon_wall canyon_walls sheer_walls red_cliffs",
        "cliffs rock river_below ledge echo boulders vultures",
    ),
    Scene(
        "cliff clifftop sea_cliff headland",
        "cliff_edge cliff_path edge_of_the_cliff",
        "sea_below gulls waves_below drop grass wind ledge far_below",
    ),
    Scene(
        "meadow field pasture grassland prairie wildflower_meadow flower_field",
        "wildflowers tall_grass long_grass buttercups daisies haystacks grazing_cows",
        "poppies flowers grass bees butterflies cows sheep clover hay picnic",
    ),
    Scene(
        "phone_box telephone_booth phone_booth",
        "phone_box receiver_cord",
        "receiver glass coins dial",
    ),
    Scene(
        "treehouse tree_house",
        "rope_ladder plank_walls",
        "branches planks ladder leaves",
    ),
    Scene(
        "dojo martial_arts_hall",
        "tatami tatami_mats",
        "mats scrolls wooden_floor swords",
    ),
    Scene(
        "ballroom dance_hall banquet_hall",
        "chandeliers parquet",
        "chandelier waltz orchestra dancers gowns couples marble string_quartet",
    ),
    Scene(
        "dance_studio ballet_studio rehearsal_room",
        "ballet_barre barre mirrored_wall",
        "mirrors piano barre dancers pointe",
    ),
    Scene(
        "dungeon torture_chamber oubliette",
        "rack_and_chains",
        "chains rats straw stone bars torch skeletons",
    ),
    Scene(
        "throne_room great_hall palace palace_hall",
        "throne dais long_banqueting_table coat_of_arms",
        "courtiers banners crown pillars guards tapestries knights feast",
    ),
    Scene(
        "sewer sewers storm_drain",
        "sewer_grate sewer_tunnel manhole",
        "rats sludge pipes ladder brick slime",
    ),
    Scene(
        "engine_room boiler_room reactor_room control_room",
        "pressure_gauges turbine boiler_door control_panel",
        "pipes steam gauges valves dials pistons levers switches valve",
    ),
    Scene(
        "spaceship_bridge command_bridge command_deck",
        "captain's_chair viewscreen command_chair",
        "consoles stars crew screens helm officers",
    ),
    Scene(
        "tailor's_shop fitting_room",
        "tailor's_dummy bolts_of_cloth",
        "pins tape_measure chalk mirror scissors dummy",
    ),
    Scene(
        "wine_bar cocktail_bar bar",
        "bar_stools bar_stool bar_counter beer_taps optics",
        "bartender stool glasses bottles whisky counter cocktail pint gin ice peanuts barmaid tumbler",
    ),
    Scene(
        "prison_yard exercise_yard prison",
        "watchtower razor_wire guard_tower perimeter_fence",
        "weights warders inmates fence barbed_wire searchlight",
    ),
    Scene(
        "house abandoned_house haunted_house mansion cottage hall villa farmhouse",
        "peeling_wallpaper wallpaper_peeling rotten_floorboards creaking_stairs grand_staircase front_hall "
        "broken_banister",
        "wallpaper floorboards cobwebs dust hall staircase rotten_door mantelpiece shutters chandelier portraits",
    ),
    Scene(
        "barn hayloft byre outbuilding stone_barn hay_barn",
        "haymow hay_loft barn_roof barn_door mow hay_bales hay_rack cart_shed where_we_keep_the_hay",
        "hay beam straw bales planks rafters stable outbuilding",
    ),
    Scene(
        "snowfield snowfields snowy_plain snow_plain white_waste white_wastes frozen_waste frozen_plain "
        "icy_plain ice_field "
        "snowy_waste frozen_wasteland icy_wasteland white_plain tundra snowy_tundra frozen_tundra "
        "snowscape polar_plain ice_plain "
        "snowy_wilderness frozen_wilderness white_wilderness frozen_steppe",
        "snowdrift snowdrifts deep_snow white_to_the_horizon knee-deep_snow waist-deep_snow "
        "endless_white endless_snow unbroken_snow "
        "white_emptiness snow_in_every_direction crusted_snow virgin_snow",
        "snow blizzard ice drifts drift footprints flakes white horizon frost icy",
    ),
    Scene(
        (
            "fish_market fishmongers'_hall fishmonger's fishmongers' fish_hall fish_stalls fishmongers "
            "fish_quay fish_auction"
        ),
        "fishmonger's_slab fishmongers'_slabs fish_stall fish_stalls crushed_ice_and crates_of_cod "
        "trays_of_mackerel boxes_of_fish "
        "crates_of_fish fish_counter piles_of_mackerel eel_tank tubs_of_eels",
        (
            "fishmonger mackerel cod ice crates scales slab slabs eels tuna herring squid stalls gulls "
            "crabs prawns market gutting"
        ),
    ),
    Scene(
        "forge smithy blacksmith's blacksmith's_shop",
        "anvil bellows quenching_trough smithy_door forge_fire white-hot_iron hot_iron",
        "hammer tongs sparks embers coals horseshoe forge glowing",
    ),
    Scene(
        "lighthouse lamp_room lantern_room lighthouse_lantern",
        "great_lens fresnel_lens lighthouse_gallery beacon's lamp_gallery lantern_glass",
        "lens beacon tower lamp sea brass_pedestal top_of_the_tower spiral gallery prisms",
    ),
    Scene(
        "bamboo_forest bamboo_grove bamboo bamboos bamboo_thicket",
        (
            "bamboo_stalks bamboo_stems bamboo_shoots green_stems green_canes hollow_canes tall_canes "
            "green_culms jade_stalks hollow_stalks"
        ),
        "stalks canes stems culms leaves shoot grove knocking",
    ),
    Scene(
        "library",
        (
            "leather_spines calf_spines leather_volumes calf-bound_volumes old_folios reading_desk "
            "reading-desk oak_shelves"
        ),
        "spines folios tomes volumes bindings dust shelves ladder parchment tome",
    ),
    Scene(
        "desert red_desert",
        "red_dunes rust-coloured_dune red_sand red_sands rust-red_sand crest_of_the_dune orange_dunes",
        "grains dune dunes sand horizon not_a_plant wind parched cracked_earth",
    ),
    Scene(
        "subway_carriage tube_train underground_train metro_train subway_train metro_car subway_car "
        "tube_carriage underground_carriage "
        "subway metro underground tube_car metro_carriage train_carriage sleeping_car",
        "overhead_strap hand_strap grab_pole hanging_strap",
        "strap straps seat seats doors passengers commuters pole tunnel stops seated standing",
    ),
    Scene(
        "greenhouse glasshouse hothouse palm_house fernery conservatory",
        "wet_panes steamed_panes glass_panes misted_glass glazed_roof misted_panes",
        "panes fronds ferns glass misting mists pots orchids palms pane condensation",
    ),
    Scene(
        "snowy_street snowbound_street snow-covered_street",
        "snow_on_the_pavement snowy_pavement snow-covered_pavement snow_on_the_road",
        "drift doors flakes snow pavement kerb plough snowflakes parked_cars shovel front_doors street_lamps",
    ),
    Scene(
        "fishing_harbour fishing_port fishing_village",
        "nets_on_the_quay fish_dock crate_of_cod crates_of_mackerel",
        "quay cod nets gulls trawler boats crate herring",
    ),
    Scene(
        "mushroom_cave mushroom_grotto fungus_grotto fungus_cave fungal_cave mushroom_cavern",
        (
            "giant_mushrooms giant_toadstools glowing_mushrooms pale_gills glowing_fungi towering_mushrooms "
            "glowing_caps mushroom_caps glowing_toadstools"
        ),
        "gills mushrooms fungi fungus vault stone dripping cavern toadstools spores caps grotto cave rock",
    ),
    Scene(
        "mushroom_forest",
        "giant_mushrooms giant_toadstools glowing_mushrooms towering_mushrooms",
        "mushrooms fungi toadstools caps gills spores stalks",
    ),
    Scene(
        "vineyard vineyards",
        (
            "vinestocks vinestock vine_rows trellised_grapes trellised_vines bunches_of_grapes grapevines "
            "vine_leaves rows_of_grapes between_the_vines wine_terraces"
        ),
        "grapes vines trellis trellised tractor slope harvest row rows pickers wine baskets",
    ),
    Scene(
        "airport airport_terminal",
        (
            "flight_board departures check-in_queue check-in_counter boarding_queue arrivals_board "
            "security_queue jet_bridge"
        ),
        "gate flight passport boarding luggage suitcase check-in runway planes tannoy",
    ),
    Scene(
        "swimming_pool pool empty_pool drained_pool",
        "drained_pool empty_pool",
        "tiles ladder deep_end weeds cracked rusty",
    ),
    Scene(
        (
            "cherry_blossom_garden cherry_orchard cherry_blossom cherry_blossoms sakura cherry_grove "
            "cherry_trees sakura_garden"
        ),
        (
            "cherry_trees sakura blossoming_cherries flowering_cherries flowering_cherry pink_blossom "
            "cherry_petals cherry_boughs blossom_boughs falling_petals flowering_cherry_trees"
        ),
        "petals blossom blossoms pink flowering cherries boughs",
    ),
    Scene(
        "laundromat laundrette launderette laundry coin_laundry",
        "launderette washing_machine washers_and_dryers dryer_door detergent_dispenser coin-op_washer",
        "dryers dryer washers drums drum detergent spin washer machines folding socks",
    ),
    Scene(
        "ship_deck pirate_ship galleon ship sailing_ship",
        "ship's_wheel helm crow's_nest rigging poop_deck gangplank jolly_roger",
        "sails sail wheel mast waves cannon cannons rope deck",
    ),
    Scene(
        "autumn_park park_in_autumn",
        "fallen_leaves yellow_leaves red_leaves golden_leaves autumn_leaves carpet_of_leaves drifts_of_leaves",
        "bench leaves path chestnuts trees bandstand",
    ),
    Scene(
        "skate_park skatepark skate_bowl",
        "half-pipe half_pipe quarter-pipe grind_rail skate_ramp lip_of_the_bowl vert_ramp",
        "ramp bowl rail skateboard skaters coping board",
    ),
    Scene(
        "bowling_alley bowling_hall bowling_lanes ten-pin_alley",
        "bowling_lane bowling_pins ball_return bowling_ball",
        "pins lane lanes ball strike gutter skittles shoes",
    ),
    Scene(
        "observatory planetarium star_dome astronomy_dome",
        "great_telescope telescope_dome eyepiece observatory_dome star_charts",
        "telescope stars charts lens",
    ),
    Scene(
        "clock_tower clocktower belfry bell_tower campanile",
        "clock_face giant_cogs giant_gears great_bell clockwork belfry pendulum",
        "gears cogs bell bells bell_ropes hands dial hour",
    ),
    Scene(
        "teahouse tea_house tea_room japanese_teahouse",
        "tatami paper_screens shoji tea_ceremony tea_bowl sliding_screen paper_screen tokonoma",
        "cup teapot kettle whisk tea scroll kneels",
    ),
    Scene(
        "japanese_room tatami_room ryokan washitsu japanese_house",
        "tatami shoji paper_screens sliding_screens fusuma futon kotatsu",
        "mat mats scroll screen cushion",
    ),
    Scene(
        "casino gambling_hall gaming_hall gaming_floor gambling_den",
        (
            "roulette_table roulette_wheel slot_machines blackjack_table poker_table green_baize "
            "craps_table card_table croupier stacks_of_chips one-armed_bandits"
        ),
        "chips dealer cards dice slots baize jackpot bets gamblers",
    ),
    Scene(
        "bunker underground_bunker fallout_shelter bomb_shelter concrete_shelter shelter air-raid_shelter",
        "blast_door blast_doors concrete_shelter steel_hatch air_filter",
        "concrete bunk pipes hatch rations ventilator radio tins steel",
    ),
    Scene(
        "rice_paddies rice_paddy rice_field rice_fields paddy paddies paddy_field rice_terraces",
        "flooded_terraces flooded_field rice_shoots rice_seedlings paddy_dike terraced_fields",
        "shoots seedlings rice water terraces buffalo ankle-deep shins mud",
    ),
    Scene(
        "petrol_station gas_station filling_station service_station",
        "forecourt_canopy gas_pumps petrol_pumps fuel_nozzle forecourt",
        "pump pumps fuel nozzle tank canopy",
    ),
    Scene(
        "alien_planet alien_world strange_world exoplanet distant_planet alien_landscape alien_surface",
        "two_moons twin_suns two_suns twin_moons purple_sand three_moons double_sun",
        "moons suns strange alien crater ringed dust spires",
    ),
    Scene(
        "courtroom court courthouse",
        "in_the_dock witness_stand judge's_bench jury_box",
        "jury judge gavel oath bench dock barrister",
    ),
    Scene(
        "tattoo_parlour tattoo_parlor tattoo_studio tattoo_shop ink_shop tattooist's",
        "tattooist's_chair tattoo_chair tattoo_gun flash_sheets tattoo_needle tattoo_machine",
        "needle ink tattooist stencil buzzing gloves",
    ),
    Scene(
        "ice_cream_parlour ice_cream_parlor ice_cream_shop gelateria",
        "ice_cream_counter gelato_counter tubs_of_ice_cream sundae_glasses",
        "cones scoops sundae gelato tubs",
    ),
    Scene(
        "noodle_stall ramen_stall ramen_shop noodle_bar noodle_stand ramen_bar noodle_shop ramen_stand izakaya",
        "noodle_bar ramen_counter ramen_bowl bowl_of_ramen bowl_of_noodles noren noodle_counter",
        "noodles ramen steam bowl counter chopsticks broth lantern stools",
    ),
    Scene(
        "food_stall street_food_stall food_cart food_truck night_market",
        "food_stall skewer_grill food_stalls serving_hatch yakitori_grill",
        "skewers steam wok grill lanterns stalls counter",
    ),
    Scene(
        "flower_shop florist's florist florists flower_stall flower_market",
        (
            "buckets_of_tulips buckets_of_roses buckets_of_flowers buckets_of_cut_flowers cut_flowers "
            "bouquets_on_every_side"
        ),
        "bouquets bouquet roses tulips lilies buckets flowers counter ribbon stems",
    ),
    Scene(
        "cliff clifftop cliff_edge headland sea_cliff",
        "waves_far_below sea_far_below cliff_edge cliff's_edge the_drop",
        "edge gulls drop waves wind headland surf_below",
    ),
    Scene(
        "bakery bakehouse baker's",
        "bread_oven baker's_oven racks_of_loaves trays_of_buns bread_peel flour-dusted_table",
        "loaves dough flour oven rolls bread trays buns",
    ),
    Scene(
        "butcher's butcher's_shop butchery meat_locker abattoir",
        "meat_hooks sides_of_beef hanging_carcasses butcher's_block meat_counter",
        "carcasses sausages cleaver hooks hams meat",
    ),
    Scene(
        "pharmacy apothecary chemist's drugstore apothecary's",
        "rows_of_jars medicine_shelves drawers_of_herbs dispensary",
        "jars bottles pills mortar herbs labels potions",
    ),
    Scene(
        "pawn_shop antique_shop junk_shop curiosity_shop",
        "grandfather_clocks bric-a-brac shelves_of_clocks",
        "clocks vases lamps dusty trinkets counter",
    ),
    Scene(
        "toy_shop toyshop toy_store",
        "shelves_of_toys rocking_horses shelves_of_dolls",
        "toys dolls teddies train_set puppets",
    ),
    Scene(
        "record_shop record_store music_shop",
        "racks_of_records crates_of_vinyl record_bins",
        "records vinyl sleeves albums turntable",
    ),
    Scene("pet_shop kennel kennels", "rows_of_cages bird_cages", "cages puppies fish_tanks hamsters"),
    Scene(
        "post_office sorting_office mailroom",
        "mail_sacks pigeonholes sorting_table",
        "parcels letters stamps counter sacks",
    ),
    Scene(
        "bank bank_vault vault",
        "vault_door deposit_boxes safe_deposit_boxes teller's_window",
        "gold bars safe bullion steel_door cash",
    ),
    Scene(
        "conference_room boardroom meeting_room",
        "boardroom_table conference_table projector_screen",
        "chairs projector slides table whiteboard",
    ),
    Scene("call_centre trading_floor newsroom", "rows_of_desks banks_of_monitors", "phones screens headsets desks"),
    Scene(
        "lecture_hall lecture_theatre auditorium", "tiered_seats tiers_of_seats lectern", "students slides seats rows"
    ),
    Scene(
        "locker_room changing_room dressing_room",
        "row_of_lockers lockers locker_bench",
        "bench towels showers kit locker",
    ),
    Scene(
        "dressing_room backstage green_room",
        "mirror_bulbs ringed_with_bulbs make-up_mirror dressing-room_mirror costume_rail vanity_mirror",
        "mirror bulbs powder costumes greasepaint wigs",
    ),
    Scene(
        "film_set sound_stage movie_set", "clapperboard director's_chair boom_mic", "crew cameras lights dolly cables"
    ),
    Scene(
        "sauna steam_room bathhouse hot_spring onsen thermal_baths hammam",
        "sauna_bench hot_stones hot_spring steaming_pool wooden_bench birch_whisk rock_pool cedar_tub",
        "steam towel ladle hot stones steaming water cedar",
    ),
    Scene("spa massage_room", "massage_table", "towels candles oils stones"),
    Scene("yoga_studio meditation_room", "yoga_mat", "mats cushions incense"),
    Scene(
        "attic attic_room loft",
        "under_the_eaves under_the_rafters sloping_roof",
        "rafters eaves trunk skylight boxes dust",
    ),
    Scene(
        "nursery child's_room playroom", "cot_mobile toy_box rocking_horse wooden_blocks", "toys cot crib teddy blocks"
    ),
    Scene(
        "dining_room dining_hall banqueting_hall mess_hall refectory canteen cafeteria",
        "long_table banquet_table serving_hatch dinner_tray trestle_tables",
        "plates trays candelabra table benches cutlery",
    ),
    Scene("study reading_nook den", "writing_desk leather_armchair roll-top_desk", "desk books globe lamp inkwell"),
    Scene(
        "wine_cellar cellar",
        "wine_barrels wine_racks rows_of_bottles rows_of_casks dusty_bottles",
        "barrels casks bottles cobwebs vault racks",
    ),
    Scene("brewery distillery", "copper_stills mash_tun brewing_vats", "vats barrels hops stills casks"),
    Scene("windmill watermill mill", "millstone millstones mill_wheel sacks_of_grain", "sails grain flour sacks wheel"),
    Scene(
        "well_house watchtower tower turret wizard's_tower",
        "tower_window spiral_stair arrow_slit",
        "battlements stair parapet top",
    ),
    Scene(
        "wizard's_study alchemist's_lab alchemist's_workshop alchemy_lab",
        "bubbling_alembics spell_books alembic shelves_of_potions bubbling_flasks",
        "potions scrolls crystal skull vials tomes cauldron",
    ),
    Scene(
        "dragon's_lair treasure_cave treasure_chamber treasure_vault treasure_room dragon's_hoard",
        "heaps_of_gold piles_of_gold mound_of_coins hill_of_coins hoard",
        "coins gold jewels goblets treasure chests",
    ),
    Scene(
        "tomb pyramid burial_chamber crypt catacombs catacomb mausoleum",
        "sarcophagus hieroglyphs wall_of_skulls burial_niches stone_coffin rows_of_skulls",
        "coffin mummy skulls torch bones tombs niches",
    ),
    Scene(
        "elven_forest enchanted_forest fairy_forest magical_forest",
        "glowing_mushrooms fairy_lights_in_the_trees will-o'-the-wisps",
        "fireflies trees glow roots moss",
    ),
    Scene("floating_island sky_island cloud_city", "above_the_clouds sea_of_clouds", "clouds sky edge island"),
    Scene("coral_reef reef seabed", "coral sea_fans anemones", "fish anemone bubbles reef"),
    Scene(
        "glacier ice_cave ice_cavern",
        "blue_ice ice_walls walls_of_ice ice_tunnel frozen_walls",
        "icicles ice crevasse frozen blue",
    ),
    Scene("oasis desert_oasis", "date_palms", "palms pool camels water sand"),
    Scene(
        "salt_flat salt_flats salt_pan",
        "crust_of_salt white_crust cracked_salt salt_crust",
        "salt white horizon cracked mirage",
    ),
    Scene(
        "steppe prairie plains grassy_plain grassland",
        "sea_of_grass waving_grass rolling_grass",
        "grass wind horizon horses",
    ),
    Scene(
        "heath moor moorland highland highlands",
        "purple_heather heather gorse peat_bog",
        "bracken mist sheep crag tor wind",
    ),
    Scene("sunflower_field field_of_sunflowers sunflowers", "sunflowers sunflower_heads", "yellow heads petals stalks"),
    Scene("lavender_field lavender_fields", "rows_of_lavender purple_rows", "lavender purple bees rows"),
    Scene("poppy_field field_of_poppies", "poppies", "red petals"),
    Scene("tulip_field flower_field", "rows_of_tulips", "tulips windmill petals"),
    Scene("pumpkin_patch", "pumpkins pumpkin_vines", "vines scarecrow orange"),
    Scene(
        "cornfield maize_field corn_field maize corn_maze",
        "corn_stalks rows_of_corn maize_stalks cornstalks",
        "stalks cobs husks scarecrow",
    ),
    Scene(
        "wheat_field wheatfield barley_field cornfield field_of_wheat",
        (
            "golden_ears wheat barley golden_wheat standing_wheat ripening_wheat ripe_wheat "
            "among_the_barley waist-deep_in_wheat"
        ),
        "ears stalks sheaves harvest barley wheat",
    ),
    Scene("tea_plantation tea_terraces plantation", "rows_of_tea tea_bushes", "bushes baskets pickers terraces"),
    Scene(
        "orchard apple_orchard",
        "apple_trees laden_boughs apple_boughs windfalls",
        "apples ladder boughs blossom baskets",
    ),
    Scene("maze hedge_maze labyrinth", "hedge_walls clipped_hedges high_hedges", "hedges turns dead_end yew"),
    Scene(
        "junction crossroads intersection crossing shibuya_crossing",
        "zebra_crossing crosswalk traffic_lights",
        "traffic lights crowd cars",
    ),
    Scene(
        "chinatown night_market lantern_street",
        "red_lanterns paper_lanterns strings_of_lanterns",
        "lanterns stalls signs dumplings",
    ),
    Scene(
        "tokyo_street neon_street neon_alley cyberpunk_street cyberpunk_city",
        "neon_signs neon_puddles holograms hologram_ads neon_in_the_puddles",
        "neon signs puddles rain vending_machines wires",
    ),
    Scene("vending_machine vending_machines", "vending_machines vending_machine", "cans coins drinks"),
    Scene(
        "convenience_store konbini corner_shop minimart",
        "drinks_fridge magazine_rack fridge_doors snack_aisle",
        "counter snacks till fridges shelves",
    ),
    Scene(
        "shopping_mall mall shopping_centre arcade_mall galleria",
        "escalators food_court shop_fronts atrium escalator",
        "shops escalator shoppers bags",
    ),
    Scene(
        "dry_dock shipyard boatyard",
        "ship's_hull dry_dock half-built_hull upturned_boats",
        "hull cranes welders keel slipway",
    ),
    Scene(
        "container_yard container_port freight_yard cargo_terminal",
        "stacked_containers shipping_containers",
        "containers cranes crates",
    ),
    Scene("oil_rig drilling_platform offshore_platform", "drill_floor derrick helideck", "pipes sea gantry flare"),
    Scene(
        "power_station reactor nuclear_plant power_plant",
        "cooling_towers turbine_hall reactor_core",
        "turbines pipes gauges core",
    ),
    Scene(
        "railway_tracks railway_line rail_yard train_tracks tracks railroad",
        "railway_sleepers rail_bed between_the_rails",
        "rails sleepers signal gravel",
    ),
    Scene("rope_bridge suspension_bridge", "swaying_planks rope_handrail", "planks ropes gorge"),
    Scene(
        "sand_arena arena colosseum coliseum amphitheatre gladiator_arena fighting_pit",
        "arena_sand arena_floor tiers_of_spectators",
        "sand crowd gate tiers spectators",
    ),
    Scene("jousting_field tournament lists tiltyard", "tilt_barrier jousting_lists", "lances banners stands horses"),
    Scene("army_camp war_camp military_camp", "rows_of_tents command_tent", "tents fires soldiers banners"),
    Scene("trench trenches", "trench_wall duckboards sandbags", "mud wire"),
    Scene("ski_lodge chalet mountain_hut alpine_hut lodge", "log_fire log_walls", "skis fire rug antlers"),
    Scene("ski_slope piste ski_run", "ski_lift chairlift", "skis snow poles slope"),
    Scene("houseboat canal_boat narrowboat barge gondola", "lock_gates tiller canal_lock", "canal tiller deck towpath"),
    Scene("canal canalside venice", "gondola canal_bridge lock_gate", "gondolas water bridge"),
    Scene(
        "fountain plaza piazza square town_square market_square",
        "fountain_rim fountain's_edge rim_of_the_fountain",
        "pigeons fountain cobbles statue steps",
    ),
    Scene("rose_garden rose_arbour", "rose_bushes rose_beds climbing_roses rose_arch", "roses thorns petals"),
    Scene(
        "zen_garden japanese_garden rock_garden",
        "raked_gravel stone_lantern koi_pond raked_sand",
        "gravel bridge moss maple koi",
    ),
    Scene(
        "shrine shinto_shrine torii",
        "torii_gate torii_gates vermilion_gates stone_foxes offertory_box",
        "torii foxes bell lanterns steps rope",
    ),
    Scene(
        "monastery mountain_monastery abbey", "cloister cloisters prayer_wheels scriptorium", "monks bell incense peaks"
    ),
    Scene("radio_booth recording_booth", "on_air_sign", "microphone headphones"),
    Scene("taxi cab limousine limo", "back_of_the_cab taxi_seat cab_window", "meter driver seat window"),
    Scene("helicopter", "helicopter_door rotor_wash", "rotor rotors pilot"),
    Scene("cryo_chamber cryo_bay stasis_pod", "cryo_pod cryo_pods glass_pod", "pods frost tubes"),
    Scene("mecha_hangar mech_bay", "maintenance_gantry", "gantry mechs mech armour"),
    Scene("virtual_space cyberspace", "lines_of_code", "grid code"),
    Scene("cotton_field", "cotton_bolls", "cotton"),
    Scene("beehives apiary", "hives beehives", "bees frames smoker"),
    Scene("chicken_coop henhouse", "nesting_boxes henhouse", "hens eggs straw roost"),
    Scene(
        "garden_shed shed toolshed potting_shed", "flowerpots_and_tools potting_bench", "rakes spades pots tools bench"
    ),
    Scene(
        "waiting_room doctor's_office dentist's",
        "dentist's_chair examination_table rows_of_chairs",
        "magazines chairs dentist",
    ),
    Scene("morgue mortuary", "mortuary_slab steel_drawers", "slab sheet drawers"),
    Scene("asylum padded_cell", "padded_walls", "straitjacket"),
    Scene("interrogation_room", "one-way_mirror two-way_mirror steel_table", "table lamp mirror chair"),
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
    "steaming dripping humid shimmering chlorinated indoor outdoor olympic heated half-empty "
    "well-stocked hushed drained walled gothic medieval victorian haunted underground floating "
    "secret hidden sunken great grand "
    "little quaint oak stone-built thatched red-brick run-down overgrown weedy filthy spotless stormy starlit twilit"
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
