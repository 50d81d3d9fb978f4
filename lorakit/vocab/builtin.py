"""The vocabulary lorakit knows from the start.

Expressions with a seed source carry its exact descriptors (training best practices, section 3a); the others follow
its format. Phrases are caption-safe: they hold no style, camera, quality or identity words.
"""

from lorakit.vocab.terms import Environment, Expression, Lighting, Setting, Tier, Vocabulary

__all__ = ["BUILTIN"]


def __dir__() -> list[str]:
    return __all__


def _expression(name: str, family: str, tier: Tier, descriptors: str, synonyms: str = "") -> Expression:
    return Expression(
        name=name, family=family, tier=tier, descriptors=descriptors.split(", "), synonyms=synonyms.split(", ")
    )


def _lighting(name: str, phrase: str, effects: str, synonyms: str) -> Lighting:
    return Lighting(name=name, phrase=phrase, effects=effects.split(", "), synonyms=synonyms.split(", "))


def _environment(name: str, phrase: str, setting: Setting, synonyms: str = "") -> Environment:
    return Environment(name=name, phrase=phrase, setting=setting, synonyms=synonyms.split(", "))


_EXPRESSIONS = (
    _expression(
        "neutral",
        "neutral",
        Tier.NEUTRAL,
        "relaxed features, steady gaze, lips closed naturally",
        "blank, expressionless, impassive, deadpan",
    ),
    _expression("calm", "calm", Tier.MILD, "soft steady gaze, smooth brow, lips at rest", "serene, peaceful, placid"),
    _expression(
        "tired",
        "exhaustion",
        Tier.MODERATE,
        "slightly heavy eyelids, soft unfocused gaze, relaxed jaw",
        "weary, sleepy, drowsy",
    ),
    _expression(
        "exhausted",
        "exhaustion",
        Tier.INTENSE,
        "heavy-lidded eyes, slight frown, drained hollow gaze",
        "drained, worn out",
    ),
    _expression(
        "focused",
        "resolve",
        Tier.MODERATE,
        "narrowed eyes, set jaw, intent forward stare",
        "concentrated, concentrating, intent",
    ),
    _expression(
        "stern", "resolve", Tier.MILD, "level brow, firm closed mouth, unblinking gaze", "serious, severe, grim"
    ),
    _expression(
        "determined",
        "resolve",
        Tier.MODERATE,
        "lowered brow, firm jaw, lips pressed together",
        "resolute, resolved",
    ),
    _expression("defiant", "resolve", Tier.INTENSE, "chin lifted, hard direct stare, tightened lips", "rebellious"),
    _expression("intense", "resolve", Tier.INTENSE, "piercing stare, tensed brow, clenched jaw", "fierce"),
    _expression(
        "wary",
        "fear",
        Tier.MODERATE,
        "guarded gaze, slight tension around the mouth, watchful eyes",
        "cautious, guarded, suspicious",
    ),
    _expression(
        "worried", "fear", Tier.MILD, "drawn brows, uneasy gaze, lips pulled in slightly", "anxious, concerned, uneasy"
    ),
    _expression(
        "afraid",
        "fear",
        Tier.MODERATE,
        "widened eyes, brows drawn up, tense parted lips",
        "scared, fearful, frightened",
    ),
    _expression("terrified", "fear", Tier.INTENSE, "wide staring eyes, raised brows, mouth pulled tight", "panicked"),
    _expression(
        "annoyed",
        "anger",
        Tier.MILD,
        "faint frown, tight mouth, flat sideways look",
        "irritated, displeased, exasperated",
    ),
    _expression("angry", "anger", Tier.MODERATE, "lowered brows, hard stare, tight jaw", "mad, cross"),
    _expression(
        "furious",
        "anger",
        Tier.INTENSE,
        "bared teeth, flared nostrils, intense glare with furrowed brow",
        "enraged, raging",
    ),
    _expression(
        "wistful", "sadness", Tier.MILD, "distant gaze, softened brow, faint closed-lip smile", "pensive, melancholy"
    ),
    _expression(
        "sad",
        "sadness",
        Tier.MODERATE,
        "downcast eyes, raised inner brows, corners of the mouth turned down",
        "sorrowful, unhappy, dejected",
    ),
    _expression(
        "grieving", "sadness", Tier.INTENSE, "tear-filled eyes, trembling lips, crumpled brow", "heartbroken, anguished"
    ),
    _expression(
        "smiling", "joy", Tier.MILD, "gentle smile, softened eyes, lifted cheeks", "smile, gentle smile, soft smile"
    ),
    _expression(
        "amused", "joy", Tier.MILD, "one corner of the mouth raised, crinkled eyes, sidelong glance", "smirking, smirk"
    ),
    _expression(
        "happy",
        "joy",
        Tier.MODERATE,
        "broad smile, bright eyes, raised cheeks",
        "joyful, cheerful, delighted, grinning, grin",
    ),
    _expression("laughing", "joy", Tier.INTENSE, "open smile, squeezed eyes, lifted chin", "laugh, overjoyed"),
    _expression("curious", "surprise", Tier.MILD, "one brow raised, attentive gaze, lips just parted", "intrigued"),
    _expression(
        "surprised", "surprise", Tier.MODERATE, "raised brows, widened gaze, parted lips", "startled, astonished"
    ),
    _expression("shocked", "surprise", Tier.INTENSE, "wide eyes, brows raised high, jaw dropped slightly", "stunned"),
    _expression(
        "disgusted", "disgust", Tier.MODERATE, "wrinkled nose, curled upper lip, averted gaze", "repulsed, revolted"
    ),
)

_LIGHTINGS = (
    _lighting(
        "soft studio",
        "soft studio light",
        "even brightness, faint soft-edged shadows",
        "softbox, studio softbox, diffused studio, soft diffused studio",
    ),
    _lighting(
        "warm ambient", "warm ambient light", "warm tones all around, soft shadows", "ambient warm, warm interior"
    ),
    _lighting(
        "cinematic",
        "directional light with gentle modeling",
        "one brighter side, a gradual change into shadow",
        "cinematic with modeling, cinematic lighting with modeling, cinematic lighting, directional with modeling",
    ),
    _lighting(
        "golden hour",
        "low golden-hour sunlight",
        "long shadows, a warm golden tint",
        "golden hour sunlight, golden hour sun, golden sunlight, warm golden sun, sunset light, magic hour",
    ),
    _lighting(
        "overhead cool",
        "cool overhead light",
        "a bluish tint, shadows straight below",
        "cool overhead, cool overhead lamps, cold overhead",
    ),
    _lighting(
        "window",
        "soft window light",
        "one brighter side, soft-edged shadows",
        "window daylight, daylight from a window, soft window, natural window",
    ),
    _lighting(
        "neon",
        "coloured neon light",
        "strong tints of colour, dark areas between them",
        "neon glow, neon lights, coloured neon, neon signs",
    ),
    _lighting(
        "hard side",
        "hard side light",
        "one bright side, a dark shadow on the other",
        "hard light from the side, harsh side, strong side",
    ),
    _lighting(
        "backlit",
        "strong backlight",
        "a bright outline, a much darker front",
        "backlight, backlighting, back light, rim light, rim, contre-jour",
    ),
    _lighting(
        "candlelight", "flickering candlelight", "a warm orange tint, soft uneven shadows", "candle, candlelit, candles"
    ),
    _lighting("firelight", "warm flickering firelight", "an orange tint, uneven shadows", "fire, campfire, fire glow"),
    _lighting(
        "overcast",
        "flat overcast daylight",
        "even grey brightness, hardly any shadows",
        "overcast daylight, cloudy, flat daylight, grey daylight",
    ),
    _lighting("moonlight", "pale moonlight", "a cold blue tint, large dark areas", "moonlit, moon, cold moonlight"),
    _lighting(
        "midday sun",
        "bright midday sun",
        "short hard shadows, bright highlights",
        "noon sun, harsh midday sun, harsh sunlight, bright sun, direct sun",
    ),
    _lighting(
        "low key",
        "low-key light with deep shadows",
        "a few bright parts, large dark areas",
        "low-key side light, chiaroscuro, dramatic shadows",
    ),
    _lighting(
        "high key",
        "bright high-key light",
        "bright tones throughout, hardly any shadows",
        "bright even, high-key studio",
    ),
    _lighting(
        "fluorescent",
        "cold fluorescent light",
        "a cold tint, even brightness",
        "strip light, strip lighting, fluorescent tubes, tube light",
    ),
    _lighting("dusk", "dim blue dusk light", "a deep blue tint, faint shadows", "blue hour, twilight, blue dusk"),
)

_INTERIOR, _EXTERIOR, _ATMOSPHERE, _PLAIN = Setting.INTERIOR, Setting.EXTERIOR, Setting.ATMOSPHERE, Setting.PLAIN
_ENVIRONMENTS = (
    _environment(
        "industrial corridor",
        "an industrial corridor with worn metal walls",
        _INTERIOR,
        "industrial, interior industrial, industrial interior",
    ),
    _environment(
        "living room",
        "a living room with a worn sofa",
        _INTERIOR,
        "residential, interior residential, residential interior, lounge, sitting room",
    ),
    _environment(
        "city street",
        "a city street lined with shopfronts",
        _EXTERIOR,
        "urban, exterior urban, urban street, urban exterior",
    ),
    _environment(
        "forest clearing",
        "a forest clearing with tall trees",
        _EXTERIOR,
        "natural, exterior natural, natural exterior, forest, woodland",
    ),
    _environment(
        "laboratory",
        "a laboratory with glass cabinets",
        _INTERIOR,
        "lab, research lab, science lab, laboratory interior",
    ),
    _environment(
        "foggy moor", "a moor covered in fog", _ATMOSPHERE, "fog, atmospheric fog, foggy, mist, misty moor, foggy field"
    ),
    _environment(
        "warm tavern",
        "a tavern with wooden beams",
        _ATMOSPHERE,
        "warm-lit, warm-lit interior, warmly lit tavern, tavern, pub",
    ),
    _environment(
        "server room",
        "a server room with rows of racks",
        _ATMOSPHERE,
        "cool-lit, cool-lit interior, data centre, data center, server hall",
    ),
    _environment(
        "shadowed stairwell",
        "a stairwell barred by shadows",
        _ATMOSPHERE,
        "dramatic shadows, stairwell, shadowy stairwell",
    ),
    _environment(
        "open plain",
        "an open plain with a far horizon",
        _EXTERIOR,
        "open space, wide open space, grassland, open field",
    ),
    _environment(
        "ventilation shaft",
        "a cramped ventilation shaft",
        _INTERIOR,
        "confined space, confined, crawl space, narrow shaft, cramped shaft",
    ),
    _environment("rooftop", "a rooftop above the city", _EXTERIOR, "roof, roof terrace, city rooftop"),
    _environment("market", "a market hall full of stalls", _INTERIOR, "market hall, covered market, indoor market"),
    _environment("desert", "a desert of sand dunes", _EXTERIOR, "dunes, sand dunes"),
    _environment("beach", "a beach with low waves", _EXTERIOR, "seashore, sandy beach, shore"),
    _environment("library", "a library with tall shelves", _INTERIOR, "reading room, old library"),
    _environment("hangar", "a hangar with a steel roof", _INTERIOR, "aircraft hangar, hangar deck"),
    _environment("office", "an office with rows of desks", _INTERIOR, "open-plan office, office interior"),
    _environment("kitchen", "a kitchen with tiled walls", _INTERIOR, "kitchen interior"),
    _environment("alley", "a narrow alley between brick walls", _EXTERIOR, "back alley, alleyway, narrow alley"),
    _environment("harbour", "a harbour with moored boats", _EXTERIOR, "harbor, docks, dockside, quay"),
    _environment("metro platform", "a metro platform beside the tracks", _INTERIOR, "subway platform, subway station"),
    _environment("hospital corridor", "a hospital corridor with pale walls", _INTERIOR, "hospital, hospital hallway"),
    _environment(
        "white studio",
        "a plain white studio background",
        _PLAIN,
        "white background, white studio background, plain white background, white backdrop, plain white backdrop, "
        "white studio backdrop, seamless white studio, white wall, studio, all-white background",
    ),
    _environment(
        "grey studio",
        "a plain grey studio background",
        _PLAIN,
        "grey background, grey studio background, plain grey background, grey backdrop, gray studio",
    ),
    _environment(
        "black studio",
        "a plain black studio background",
        _PLAIN,
        "black background, black studio background, plain black background, black backdrop",
    ),
    _environment(
        "solid colour",
        "a solid-coloured background",
        _PLAIN,
        "solid color, plain background, plain backdrop, solid background, solid colour background, "
        "solid color background, single-coloured background",
    ),
    _environment("green screen", "a plain green screen", _PLAIN, "chroma key, green backdrop, green background"),
)

BUILTIN = Vocabulary(expressions=_EXPRESSIONS, lightings=_LIGHTINGS, environments=_ENVIRONMENTS)
"""Expressions, lightings and environments with their wordings; labels outside it stay allowed."""
