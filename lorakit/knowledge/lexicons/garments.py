"""How captions speak of clothes. Source: convention."""

from lorakit.knowledge.lexicons._listed import listed

__all__ = ["GARMENTS", "NOT_GARMENT_BEFORE", "NOT_WORN", "WEAK_GARMENTS", "WEARING", "WEAR_VERBS"]


def __dir__() -> list[str]:
    return __all__


GARMENTS = listed(
    "jumpsuit, bodysuit, catsuit, wetsuit, spacesuit, tracksuit, swimsuit, boilersuit, coverall, coveralls, "
    "overalls, dungarees, jacket, blazer, coat, overcoat, raincoat, trenchcoat, parka, anorak, windbreaker, "
    "cardigan, sweater, jumper, pullover, hoodie, sweatshirt, shirt, tshirt, t shirt, blouse, polo shirt, tank "
    "top, crop top, roll neck, turtleneck, tunic, waistcoat, gown, skirt, kilt, trousers, jeans, chinos, "
    "leggings, sweatpants, pyjamas, pajamas, nightgown, bathrobe, dressing gown, kimono, sari, toga, fatigues, "
    "camouflage uniform, dress uniform, school uniform, military uniform, cloak, poncho, apron, oilskin, tuxedo, "
    "bikini, lingerie, negligee, loungewear, sportswear, outfit, clothes, clothing, garment, attire, costume, "
    "wedding dress, evening dress, sundress, minidress, leotard, tutu, cassock, habit, lab coat, hazmat suit, "
    "flight suit, suit and tie, business suit, body armour, chainmail, dress shirt"
)
"""Nouns for clothes wherever they stand."""

WEAK_GARMENTS = listed(
    "suit, dress, vest, tie, uniform, cape, robe, shawl, scarf, hat, cap, helmet, glove, boot, shoe, belt, bow "
    "tie, hood, mask, goggles, corset, harness, sandal, heels, stockings, tights, socks, armour, shorts"
)
"""Nouns that speak of clothes only after a word of wearing."""

WEAR_VERBS = ("wear", "wearing", "wore", "dressed in", "clad in", "clothed in", "outfitted in")
"""Words after which almost anything is an outfit."""

NOT_WORN = listed("smile, grin, frown, expression, look, scowl, smirk, grimace, hair, beard, moustache, face")
"""What is worn without being clothes."""

WEARING = listed(
    "wear, wearing, worn, wore, dressed, clad, in, donning, sporting, clothed, attired, his, her, their, its"
)
"""Words that make a weak garment an outfit when they stand up to five words before it."""

NOT_GARMENT_BEFORE = listed("pocket, potato, rack, shop, hanger, cuff, sleeve, collar, hook")
"""Words after a garment that make it a part or a thing."""
