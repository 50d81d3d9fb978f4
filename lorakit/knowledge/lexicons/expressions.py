"""How captions speak of expressions: physical signs, words that need a context, and the context.

Source: training best practices, section 3a, and convention.
"""

from lorakit.knowledge.lexicons._listed import listed

__all__ = ["EXPRESSION_NOUNS", "EXPRESSION_VERBS", "MOODS", "SIGNS", "STRONG_MOODS"]


def __dir__() -> list[str]:
    return __all__


SIGNS = tuple(
    f"{first} {second}"
    for firsts, seconds in (
        (
            (
                "narrowed|narrow|wide|widened|heavy lidded|half closed|half lidded|closed|downcast|watchful|tired|"
                "hollow|blazing|crinkled|squinting|tearful|lowered|staring|bright|softened|sleepy|weary|teary|glassy|soft"
            ),
            "eyes",
        ),
        (
            "eyes",
            (
                "wide|narrowed|narrow|shut|closed|half closed|lowered|downcast|cast down|squeezed shut|screwed up|"
                "half shut|watering|shining|blazing|bright|are narrowed|are lowered|are closed|are wide|"
                "wide open|half lidded|widened|squeezed"
            ),
        ),
        ("furrowed|knitted|raised|drawn|lowered|arched|lifted|wrinkled|smooth|tensed|creased", "brow|eyebrow|forehead"),
        ("brow|eyebrow", "furrowed|knitted|raised|drawn|lowered|arched|lifted|are lifted|are raised|creased"),
        ("one|both|an", "eyebrow raised|brow raised|eyebrows raised"),
        ("set|clenched|tight|firm|relaxed|tensed|slack", "jaw"),
        ("jaw", "set|clenched|tight|is set|slack|dropped"),
        ("bared|clenched|gritted", "teeth"),
        ("teeth", "bared|clenched|gritted"),
        ("flared", "nostrils"),
        ("nostrils", "flared"),
        ("pursed|parted|pressed|trembling|curled|tight|tightened|thin", "lips|lip"),
        (
            "lips|lip",
            (
                "pursed|parted|pressed together|pressed|trembling|moving|curled|are parted|slightly parted|tight|"
                "are slightly parted|closed naturally|at rest"
            ),
        ),
        ("mouth", "open|wide open|slightly open|twisted|tight|set in a line|a hard line|shut|is open"),
        ("open|tight|firm closed", "mouth"),
        ("cheeks", "puffed out|puffed"),
        ("puffed|raised|lifted", "cheeks"),
        (
            (
                "steady|guarded|hollow|unfocused|distant|intent|hard|blank|cold|fixed|vacant|direct|level|soft|"
                "unblinking|averted"
            ),
            "gaze|stare|glare|look",
        ),
        ("tongue", "out"),
        ("relaxed", "features"),
    )
    for first in firsts.split("|")
    for second in seconds.split("|")
)
"""Physical signs of an expression."""

STRONG_MOODS = listed(
    "smile, smiling, grin, grinning, laugh, laughing, laughter, frown, frowning, scowl, scowling, glare, glaring, "
    "smirk, smirking, sneer, sneering, pout, pouting, grimace, grimacing, yawn, yawning, weep, weeping, sob, "
    "sobbing, cry, crying, giggle, giggling, beam, beaming, squint, squinting, snarl, snarling, wince, wincing, "
    "groan, sigh, gasp, expression, expressionless, unsmiling, facial expression, half smile, wide grin, deadpan, "
    "poker face, chuckle, chuckling, in surprise, in panic, in alarm, in disgust, in concentration, in pain, in "
    "terror, with anger, with fear, with rage, with effort"
)
"""Words that speak of an expression wherever they stand."""

MOODS = listed(
    "neutral, calm, tired, focused, wary, exhausted, furious, sad, worried, afraid, determined, defiant, intense, "
    "happy, annoyed, surprised, amused, curious, angry, shocked, disgusted, bored, puzzled, embarrassed, stern, "
    "serious, grim, thoughtful, pensive, dreamy, wistful, cheerful, anxious, proud, triumphant, relieved, "
    "confused, startled, content, blissful, sly, unimpressed, concerned, nervous, frightened, scared, weary, "
    "sleepy, serene, playful, stoic, melancholic, melancholy, relaxed, blank, resolute, confident, suspicious, "
    "mocking, shy, kind, dreamy, pained, hopeful, vacant, alarmed, panicked, joyful, gloomy, hostile"
)
"""Adjectives that speak of an expression in its context."""

EXPRESSION_NOUNS = listed(
    "expression, face, look, gaze, glance, stare, mood, demeanour, features, eyes, mouth, smile, frown, grin"
)
"""Nouns that make the adjective before them an expression."""

EXPRESSION_VERBS = listed(
    "look, looks, looking, seem, seems, appear, appears, feel, feels, feeling, remain, remains, expression, face"
)
"""Words that make the adjective after them an expression."""
