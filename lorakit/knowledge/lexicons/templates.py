"""Words that any caption of this field is made of, whatever it says. Source: convention."""

__all__ = ["TEMPLATE_WORDS"]


def __dir__() -> list[str]:
    return __all__


TEMPLATE_WORDS = (
    "a an the this that these those and or but while as if so than then not no only just still very slightly "
    "half almost he she it they his her its their him them who which whose somebody someone something one two "
    "both each other others is are was were be being been has have had does do can of in on at by with without "
    "from to into onto over under above below behind beside between through across along against around near "
    "toward towards past off out up down for about after before during inside outside like there here where when "
    "expression look looking face gaze eyes mouth lips brow brows jaw features head shoulder shoulders hand "
    "hands arm arms seen viewed shown shot view viewpoint angle camera close-up close up medium wide full body "
    "half length waist chest profile front frontal side back rear three quarter quarters eye level low high left "
    "right framed framing frame tight tightly light lighting lit lights glow shadow shadows soft hard warm cool "
    "cold bright dim background backdrop setting scene place environment wearing wears dressed outfit clothes "
    "clothing standing stands sitting sits walking walks pose picture subject character person man woman neutral "
    "ground distance foreground centre center middle top bottom edge turned facing towards"
)
"""They explain themselves: a phrase of these words alone is never fused."""
