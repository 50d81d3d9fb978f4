"""Colours as captions name them, each with the plain colours it may be called. Source: convention."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["COLOURS", "SHADED"]


def __dir__() -> list[str]:
    return __all__


COLOURS: Mapping[str, str] = MappingProxyType(
    {
        "red": (
            "red crimson scarlet ruby maroon burgundy cherry vermilion vermillion rust rusty russet cardinal wine "
            "claret "
            "carmine oxblood garnet cerise bordeaux brick coral tomato pillar-box lipstick blood poppy merlot ruddy"
        ),
        "orange": (
            "orange amber tangerine apricot pumpkin copper coppery saffron marmalade persimmon coral carrot rust "
            "rusty "
            "terracotta peach salmon ochre burnt-orange hi-vis day-glo dayglo"
        ),
        "yellow": (
            "yellow golden gold amber lemon mustard straw canary saffron ochre honey buttercup primrose citrine corn "
            "daffodil sunflower banana buttery custard hi-vis lemony dayglo day-glo sunshine maize"
        ),
        "green": (
            "green emerald jade olive moss mossy sage lime mint teal khaki pistachio celadon bottle malachite apple "
            "olive-drab chartreuse forest pea avocado fern hunter racing verdant viridian seafoam turquoise grass"
        ),
        "blue": (
            "blue azure sapphire cobalt navy cerulean sky turquoise cyan indigo teal cornflower ice icy aquamarine "
            "aqua "
            "periwinkle ultramarine denim lapis royal powder midnight baby inky petrol electric"
        ),
        "purple": (
            "purple violet lavender lilac amethyst mauve plum magenta indigo heliotrope orchid aubergine eggplant "
            "mulberry wisteria grape damson burgundy wine puce"
        ),
        "pink": (
            "pink rose rosy magenta fuchsia fuschia salmon coral bubblegum blush candyfloss raspberry cerise peach "
            "flamingo candy strawberry"
        ),
        "brown": (
            "brown chestnut mahogany chocolate hazel coffee caramel tawny umber bronze sepia cinnamon walnut tan "
            "taupe "
            "beige cocoa toffee cognac sienna khaki russet biscuit mocha camel fawn buff sand sandy sand-coloured "
            "rust "
            "rusty tobacco nut conker copper oatmeal stone"
        ),
        "beige": (
            "beige cream creamy ecru fawn buff sand sandy camel tan khaki stone oatmeal biscuit taupe champagne "
            "ivory "
            "caramel mushroom putty wheat natural off-white off_white honey"
        ),
        "black": (
            "black jet ebony inky onyx obsidian sable coal charcoal pitch jet-black pitch-black coal-black sooty "
            "raven "
            "midnight ink"
        ),
        "grey": (
            "grey silver silvery ashen ash ashy steel slate pewter gunmetal smoky smoke leaden lead charcoal "
            "graphite "
            "battleship greyish concrete dove mouse heather marl pearl stone metallic dust drab"
        ),
        "silver": "silver silvery chrome metallic steel mirrored foil pewter aluminium platinum reflective",
        "gold": "gold golden gilt gilded brass brassy metallic bronze bronzed",
        "white": (
            "white snow snowy ivory milky milk alabaster porcelain chalky chalk cream creamy pearl pearly eggshell "
            "whitish "
            "frosted bone off-white off_white snow-white blanched bleached spotless bone-white blank"
        ),
        "dark": "dark black navy midnight charcoal ebony inky deep blackish sable jet coal dusky",
        "pale": (
            "pale light white ivory cream creamy off-white off_white beige chalky whitish pastel bleached silvery "
            "silver "
            "ecru milky pearl powder baby ice"
        ),
    }
)
"""Plain colours with the names that may stand for them; a name may stand under several."""

SHADED = "dark pale"
"""Plain colours that tell a shade only and rule each other out."""
