"""Strategies for texts, labels, names and the vocabulary, from pools of what people really type."""

import unicodedata

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lorakit.testing.strategies._derive import derive
from lorakit.vocab import BUILTIN, Environment, Expression, Lighting, Outfit, Vocabulary, clean_label

__all__ = [
    "environments",
    "expressions",
    "image_names",
    "known_labels",
    "labels",
    "lightings",
    "outfits",
    "sentences",
    "texts",
    "triggers",
    "vocabularies",
]

_NASTY = (
    "café",
    "cafe\u0301",
    "Zoë's “coat”",
    "smile \U0001f642",
    "astronaut \U0001f469\u200d\U0001f680",
    "שלום עולם",
    "مرحبا",
    "東京の夜",
    "ﬁne ligature",
    "İstanbul ß \u017f",
    "soft-focus",
    "non\u2011breaking\u2013dash\u2014and minus",
    "snake_case label",
    "it's",
    'say "cheese"',
    "<b>bold</b> & <script>",
    "a, list; of: things.",
    "../up",
    "%s {name} $(id)",
    "=1+1",
    "no\u00a0break\u200bzero width",
    "\u202eright to left",
    "ALL CAPS",
    "x" * 60,
)
_STEMS = (
    "01",
    "IMG_2041",
    "jinx front neutral",
    "closeup-front",
    "-leading-dash",
    "CON",
    "archive.tar",
    "a",
    "A",
    "e\u0301t\u00e9",
    "\u00e9t\u00e9",
    "\U0001f4f7",
    'quo\'te "and" `tick`',
    "semi;colon,comma",
    "<angle>",
    "trailing ",
    "new\nline",
    "%41",
    "n" * 250,
)
_SENTENCES = (
    "calm expression, three-quarter view.",
    "A tired look with heavy-lidded eyes, seen from the front.",
    "She stands in a narrow corridor under soft studio light.",
    "Full body view from behind, in fog.",
    "photorealistic, cinematic, 8k, masterpiece, shot on 85mm",
    "blue eyes, long black hair, scar over the left eyebrow",
    "woman, corridor, light, close-up, neutral, detailed",
    "NO PHYSICAL BODY",
    "The camera pans slowly to the left while she turns her head.",
)


def __dir__() -> list[str]:
    return __all__


def texts(*, min_size: int = 0, max_size: int = 80) -> SearchStrategy[str]:
    """Any text a UTF-8 file can hold, controls and line ends too, nasty ones often.

    Args:
        min_size: The fewest characters of a text.
        max_size: The most characters of a text that is not from the pool.
    """
    free = st.text(st.characters(exclude_categories=["Cs"]), min_size=min_size, max_size=max_size)
    return st.one_of(st.sampled_from([text for text in _NASTY if len(text) >= min_size]), free)


def labels() -> SearchStrategy[str]:
    """Any label, in the one form lorakit keeps: known words, anybody's words, any script."""
    free = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40)
    return st.one_of(known_labels(), st.sampled_from(_NASTY), free).map(_clean).filter(bool)


def known_labels() -> SearchStrategy[str]:
    """The names of the built-in expressions, lightings and environments."""
    names = [term.name for term in BUILTIN.expressions]
    names += [term.name for term in BUILTIN.lightings]
    names += [term.name for term in BUILTIN.environments]
    return st.sampled_from(names)


def triggers() -> SearchStrategy[str]:
    """Triggers: one word of any script."""
    usual = st.sampled_from(("JINXCHAR", "KIAN", "ohwx", "sks", "Zoë", "J-4", "x", "王小明"))
    free = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)
    return st.one_of(usual, free)


def image_names() -> SearchStrategy[str]:
    """Names of images inside a dataset: relative POSIX paths, as bad as file systems allow."""
    free = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1, max_size=20)
    stem = st.one_of(st.sampled_from(_STEMS), free.filter(lambda text: text not in {".", ".."}))
    suffix = st.sampled_from((".png", ".jpg", ".jpeg", ".webp", ".PNG", ".Jpg", ".tif"))
    file = st.builds(str.__add__, stem, suffix)
    folder = st.sampled_from(("a", "keystones", "B", "été", "two words"))
    return st.one_of(file, st.builds("{}/{}".format, folder, file))


def sentences() -> SearchStrategy[str]:
    """The words of a caption: good ones, leaking ones, lists of tags, several lines, any text."""
    several = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=6).map(" ".join)
    lines = st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=3).map("\n".join)
    return st.one_of(several, lines, texts())


def expressions() -> SearchStrategy[Expression]:
    """Expressions, built-in and new ones."""
    return st.one_of(st.sampled_from(BUILTIN.expressions), derive(Expression))


def lightings() -> SearchStrategy[Lighting]:
    """Lightings, built-in and new ones."""
    return st.one_of(st.sampled_from(BUILTIN.lightings), derive(Lighting))


def environments() -> SearchStrategy[Environment]:
    """Environments, built-in and new ones."""
    return st.one_of(st.sampled_from(BUILTIN.environments), derive(Environment))


def outfits() -> SearchStrategy[Outfit]:
    """Outfits with any positive weight."""
    usual = st.sampled_from(("a torn grey jumpsuit", "a red scarf and a black coat", "a white lab coat"))
    return derive(Outfit, phrase=st.one_of(usual, labels()), weight=st.floats(0.01, 1000))


def vocabularies() -> SearchStrategy[Vocabulary]:
    """The built-in vocabulary, extended ones and small ones of their own."""
    own = derive(Vocabulary)
    return st.one_of(st.just(BUILTIN), own.map(BUILTIN.extended), own)


def _clean(text: str) -> str:
    return clean_label(unicodedata.normalize("NFC", text)) or ""
