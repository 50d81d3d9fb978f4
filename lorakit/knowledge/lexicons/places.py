"""How captions speak of places: nouns for places and backgrounds, and the words around them.

Source: convention.
"""

from lorakit.knowledge.lexicons._listed import listed

__all__ = [
    "AT_PLACES",
    "BACKGROUNDS",
    "BARE_SETTINGS",
    "NOT_PLACE_AFTER",
    "NOT_PLACE_BEFORE",
    "ON_PLACES",
    "PLACES",
    "SETTING_NOUNS",
]


def __dir__() -> list[str]:
    return __all__


ON_PLACES = listed(
    "street, road, path, pavement, sidewalk, rooftop, roof, balcony, terrace, veranda, porch, beach, shore, "
    "seashore, coast, bridge, pier, jetty, deck, platform, stage, stairs, staircase, steps, hill, "
    "hillside, hilltop, mountain, mountainside, mountaintop, cliff, ridge, plain, dunes, "
    "island, ship, boat, ferry, train, tram, bus, plateau, prairie, savannah, riverbank, lakeside, waterfront, "
    "promenade, boardwalk, parapet, motorway, highway, track, runway, carpet, catwalk, farm, battlefield, moor, "
    "campus, square, gangway, walkway, scaffold, scaffolding, ledge, embankment, dock, docks, quay, wharf, lawn, "
    "meadow, pasture, glacier, summit, planet, moon"
)
"""Places one is on."""

AT_PLACES = listed(
    "harbour, port, airport, station, crossroads, crossing, gate, entrance, window, bar, counter, table, desk, "
    "bus stop, bedside, roadside, lakeside, poolside, seaside, market, fair, checkpoint, border, junction, corner"
)
"""Places one is at."""

BACKGROUNDS = ("background", "backdrop", "green screen", "blue screen", "studio paper", "cyclorama", "seamless paper")
"""Nouns for what is behind the subject."""

_TOO_OPEN = ("plain", "deck", "steps", "carpet")
PLACES = (
    *(place for place in ON_PLACES if place not in _TOO_OPEN),
    *listed(
        "bar, gate, entrance, roadside, bedside, poolside, seaside, junction, border, "
        "open plain, grassy plain, the deck, ship's deck, red carpet, flight of stairs, "
        "harbour, port, airport, station, crossroads, crossing, market, checkpoint, bus stop, gas station, petrol "
        "station, railway station, corridor, hallway, hall, room, chamber, kitchen, bedroom, bathroom, lounge, "
        "office, studio, workshop, garage, warehouse, factory, foundry, laboratory, lab, library, museum, gallery, "
        "theatre, cinema, church, chapel, cathedral, a temple, the temple, shrine, castle, palace, throne room, "
        "dungeon, cellar, basement, attic, loft, barn, stable, shed, greenhouse, garden, yard, courtyard, alley, "
        "alleyway, lane, avenue, boulevard, city, town, village, suburb, downtown, marketplace, shop, store, "
        "supermarket, mall, boutique, cafe, café, restaurant, diner, tavern, pub, nightclub, club, casino, hotel, "
        "motel, lobby, stairwell, elevator, shower, sauna, gym, stadium, arena, court, rink, playground, park, "
        "forest, woodland, woods, jungle, swamp, marsh, bog, moor, field, orchard, vineyard, desert, canyon, gorge, "
        "ravine, valley, cave, cavern, mine, quarry, lake, pond, river, stream, waterfall, sea, ocean, lagoon, reef, "
        "pool, swimming pool, hospital, ward, clinic, morgue, classroom, school, university, prison, cell, barracks, "
        "bunker, trench, camp, tent, cabin, cottage, farmhouse, house, mansion, apartment, penthouse, hangar, "
        "cockpit, spaceship, spacecraft, starship, submarine, bulkhead, engine room, control room, server room, "
        "server hall, data centre, data center, control panel, airlock, reactor, bridge deck, cargo bay, junkyard, "
        "scrapyard, landfill, construction site, building site, ruin, ruins, rubble, wasteland, cemetery, graveyard, "
        "crypt, tomb, tunnel, sewer, shaft, ventilation shaft, subway, metro, underground garage, car park, parking "
        "lot, taxi, carriage, compartment, cab, truck bed, interior, exterior, landscape, skyline, horizon, sky, "
        "brick wall, wall, walls, doorway, archway, arcade, colonnade, laundrette, laundromat, bakery, barbershop, "
        "salon, parlour, saloon, brewery, distillery, mill, windmill, lighthouse, tower, battlement, rampart, "
        "amphitheatre, auditorium, concert hall, ballroom, dance floor, dance hall, mess table, market hall, gunwale, "
        "parade ground, running track, mountain road, kerb, curb, puddle, trattoria, bistro, canteen, cafeteria, "
        "foyer, vestibule, porch, patio, veranda, conservatory, snow, wheat, grass, tall grass, undergrowth, thicket, "
        "grove, glade, clearing, scrubland, tundra, steppe, oasis, volcano, crater, space, outer space, void, fog, "
        "mist, nightclub, aquarium, zoo, circus, fairground, carnival, festival, bathhouse, spa, depot, shelter, fire "
        "escape, loading dock, mist bank, gutter, ditch, canal, aqueduct, dam, reservoir, fountain, cityscape, street "
        "scene, street corner"
    ),
)
"""Nouns for places."""

NOT_PLACE_BEFORE = listed(
    "light, lighting, lamp, lamps, lantern, floodlights, spotlights, strip, sign, worker, clothes, dress, coat, "
    "jacket, uniform, knife, knives, chair, telescope, map, cat, dog, book, tyre, bag, bottle, shirt, shoes, "
    "gloves, boots, smile, machine, tongs, skin, sensor"
)
"""Words after a place that make it say something of them."""

NOT_PLACE_AFTER = listed("toy, depth, model, miniature, tattoo, paper, poster, painting, drawing, postcard, mental")
"""Words before a place that make it a thing."""

BARE_SETTINGS = listed(
    "industrial, urban, natural, residential, fog, foggy, mist, confined, roof, hospital, studio, warm-lit, cool- "
    "lit, tavern, pub"
)
"""Names of settings that are read as one only before a noun such as ``setting``."""

SETTING_NOUNS = listed(
    "setting, environment, interior, exterior, background, backdrop, place, scene, surroundings, location"
)
"""Nouns that make the word before them a setting."""
