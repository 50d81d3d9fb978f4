"""How captions speak of light: the nouns and phrases that name no known lighting by themselves.

Source: convention.
"""

from lorakit.knowledge.lexicons._listed import listed

__all__ = ["LIGHT_ADJECTIVES", "LIGHT_NOUNS", "LIGHT_PHRASES", "NOT_LIGHT_BEFORE"]


def __dir__() -> list[str]:
    return __all__


LIGHT_NOUNS = listed(
    "light, lighting, sunlight, daylight, moonlight, candlelight, lamplight, torchlight, firelight, starlight, "
    "streetlight, spotlight, floodlight, headlight, backlight, skylight, worklight, footlight, gaslight, "
    "underlight, uplight, downlight, backlighting, underlighting, sidelight, glow, sun, sunshine, sunbeam, "
    "sunset, sunrise, shadow, shade, lamp, lantern, candle, bulb, dusk, dawn, twilight, haze, neon, torch, "
    "chandelier, softbox, moon"
)
"""Nouns that speak of light when they end a noun phrase."""

LIGHT_ADJECTIVES = listed(
    "backlit, sidelit, sunlit, moonlit, candlelit, lamplit, firelit, floodlit, spotlit, underlit, unlit, lit, "
    "dimly lit, brightly lit, softly lit, evenly lit, warmly lit, overcast"
)
"""Words that speak of light wherever they stand."""

LIGHT_PHRASES = listed(
    "low key, high key, golden hour, blue hour, lit from above, lit from below, lit from behind, lit from the "
    "side, lit by, overcast sky, rim light, key light, fill light, light source, single light source, only light, "
    "city lights, neon sign, neon signs, warm tones of light, shaft of light, shaft of sunlight, shaft light, "
    "rays of sun, beam of light"
)
"""Phrases that speak of light."""

NOT_LIGHT_BEFORE = listed(
    "brown, blue, green, grey, red, pink, purple, yellow, orange, beige, blonde, wood, oak, fabric, jacket, coat, "
    "sweater, shirt, dress, armour, clothing, weight, touch, rain, snow, breeze, wind, smile, frown, step, steps, "
    "meal, switch, fixture, stand, hat, flower, a, an, the, his, her, their, its, my, your, up, cigarette"
)
"""Words after ``light`` or ``lights`` that make it a colour, a weight or a verb."""
