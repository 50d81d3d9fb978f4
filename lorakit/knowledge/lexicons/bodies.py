"""Words around body parts that make them identity, or something else. Source: convention."""

__all__ = [
    "ACROSS",
    "AFTER_A_PART",
    "ASPECTS",
    "BUNDLED",
    "DONE",
    "DRESSED_UP",
    "EATING",
    "FALSE",
    "FOAM",
    "GLOWS",
    "GROWN",
    "IRONING",
    "MAKING",
    "NOT_COMPOUND",
    "NOT_MARKS",
    "NOT_PART_BEFORE",
    "NUMBERS",
    "ON_BODY",
    "OVER",
    "PASSING",
    "REPLACED",
    "SPREADS",
    "WORN_FOR_SHOW",
]


def __dir__() -> list[str]:
    return __all__


GLOWS = (
    "glow glows glowing shine shines shining gleam gleams gleaming glint glinting glints burn burning flash flashing"
)
"""Verbs before the colour of eyes."""

DONE = (
    "tied pulled gathered pinned worn cut cropped braided plaited dyed styled done twisted piled coiled arranged "
    "shaved bleached combed slicked woven knotted swept trimmed shorn clipped buzzed permed crimped secured put "
    "fastened bound scraped"
)
"""What is done with hair for longer than a gust of wind."""

BUNDLED = (
    "messy tight loose high low neat braided two twin long side single thick short blunt double intricate french "
    "dutch fishtail golden blonde blond dark black red auburn copper brown curly straight wispy choppy sleek "
    "angled chin"
)
"""Words that make a bun, a braid or a fringe one of hair."""

NOT_PART_BEFORE = (
    "patches shadow shadows liner salon clip clips tie ties pin pins band bands dye dryer brush net "
    "ribbon ribbons care mask masks paint lamp lamps light lights towel brace ring rings gloss balm "
    "stick oil mirror mirrors coat collar hat rug jacket gloves boots lined trim piece pieces rest "
    "rests warmer warmers bag bags board boards suit stockings room socket level contact test chart "
    "drops glass glasses shade shades scarf parlour parlor shop artist machine needle studio gun "
    "convention sign flash stool chair cream lotion phone phones line lines vent holder stand stands "
    "bar bars bone bones rail rails print prints bow band bell roll rolls bread shell protector guard "
    "guards gear set strap straps cloth wig wrap cap cover covers cutting drum hole player polish "
    "product products spray comb accessory accessories magazine patch antenna antennae aerial aerials "
    "tones stud studs hoop hoops sash sashes bow bows ornament ornaments jewellery jewelry chain chains pendant "
    "holster holsters pocket pockets sock socks boot shoe shoes heel heels cuff cuffs piece pieces tag tags muff muffs "
    "plug plugs bud buds phones buttons button guard warmers wrap wraps gaiter gaiters strap tape ruffle ruffles lace "
    "crack cracks fracture fractures design designs sketch sketches pad pads"
)
"""Nouns after a part that make it a thing: "eye patch", "tattoo parlour"."""

PASSING = (
    "wide full pale dark red white hollow sharp strong hard set broad flat small big large round high low open "
    "bare loose parted raised swept feathered narrow thin thick fine heavy pink straight rough smooth black "
    "matted pierced bent ruddy rosy waxed clear lined tan warm cool long light pointed curled sunken protruding "
    "wrinkled square rounded sloping hunched crystal green_with"
)
"""Words that, said after a part other than hair, may tell of the moment."""

NOT_COMPOUND = (
    "dark-gaze icy-gaze steel-gaze pale-gaze light-gaze black-gaze fiery-gaze hooded-gaze round-gaze "
    "slanted-gaze small-gaze white-gaze crystal-gaze jet-gaze red-gaze flame-gaze ice-gaze moon-gaze "
    "white-knuckle white-knuckled red-eye red-eyed round-eyed large-eyed big-eyed sunken-eyed thin-lip "
    "thin-lipped wide-lip red-nose pink-nose red-nosed long-faced red-faced pale-faced wide-mouth thin-mouth "
    "full-mouth wide-mouthed full-lip_stick wide-jaw wrinkled-nose wrinkled-brow lined-brow curled-brow low-brow "
    "heavy-brow raised-brow straight-brow large-head big-head long-head green-faced small-mouth rosy-cheek "
    "straight-back flat-palm metal-hand full-belly bulging-eyed square-jaw_set small-finger little-finger "
    "bent-knee bent-arm bent-leg bent-elbow long-arm_reach flat-foot flat-feet protruding-lip rough-shod "
    "big-hand big-toe long-step pale-face pale-cheek hollow-face open-face hard-face strong-arm full-face "
    "wide-face strong-face fine-face dark-face light-face round-mouth wide-chest"
)
"""Compounds and pairs of words that tell of the moment or of something else."""

NOT_MARKS = (
    "mud paint soot blood bloody dirt dirty grease oil flour ash dust sweat ink lipstick chalk light sunlight "
    "shadow shadows sun lamp beam glow reflection tear tears sauce chocolate bandage plaster tape rope "
    "pillow pillows goggles goggle helmet strap straps cushion seatbelt headband rubbed "
    "camouflage frosting cream icing jam powder rain water toothpaste foam ice snow moonlight torchlight light's "
    "question exclamation sunscreen juice"
)
"""What leaves marks that wash off."""

REPLACED = (
    "prosthetic bionic cybernetic robotic mechanical artificial amputated missing metal metallic steel chrome wooden "
    "porcelain ceramic stone granite marble clay glass crystal iron brass bronze copper tin silver "
    "gold titanium plastic "
    "rubber silicone straw cloth wax clockwork skeletal"
)
"""What makes a part of the body another one for good."""

FALSE = (
    "fake false paper glued drawn painted stick temporary costume plastic cardboard pretend milk foam froth soapy "
    "soap cocoa chocolate cappuccino frothy foamy"
)
"""What makes a beard or a tattoo a prop."""

NUMBERS = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
    "sixty seventy eighty ninety one two three four five six seven eight nine around about roughly approximately"
)
"""Words of which ages are made."""

ASPECTS = (
    "tip tips point points end ends bridge shape curve slope colour color hue shade length sweep strands bulk "
    "breadth width cut blue green brown hazel amber gray grey gold black red violet outline contour rim edge "
    "edges lobes tone texture parting roots"
)
"""Nouns before ``of her ears``, ``of his eyes`` that what is said of the part may stand at."""

ACROSS = "across on over along down above below under beneath beside near through beside around between at from"
"""Prepositions between a mark and the part of the body it is on."""

OVER = (
    "frame frames framing fall falls falling tumble tumbles tumbling spill spills spilling cascade cascades cascading "
    "hang hangs hanging brush brushes brushing drape drapes draped curl curls curling flow flows flowing around over "
    "down past about across at against on"
)
"""Words between hair and what it frames."""

ON_BODY = (
    "ink inked tattoo tattoos tattooing tattooed scar scars scarring freckle freckles mole moles runes glyphs sigils "
    "markings pockmarks acne burns wrinkles warts pimples spots birthmarks scales feathers fur koi dragons"
)
"""What a body is covered in for good."""

GROWN = "day days day's days' week weeks week's weeks' month months growth worth dusting shadow"
"""Words before ``of stubble`` that tell how much has grown."""

FOAM = (
    "foam suds lather froth bubbles soap icing cream snow paper cardboard wool leaves moss seaweed shavings spaghetti"
)
"""What beards and hair are made of for a game."""

MAKING = (
    "mimes miming imitates imitating paints painting painted draws drawing drew sketches sketching carves carving "
    "carved sculpts sculpting moulds "
    "moulding models modelling glues gluing glued screws screwing sews sewing stitches stitching sticks sticking stuck "
    "nails nailing attaches attaching embroiders embroidering chalks chalking doodles doodling scribbles scribbling "
    "scrawls scrawling crochets crocheting knits knitting solders soldering bolts bolting"
)
"""Verbs before a part that is no part of whoever does it."""

WORN_FOR_SHOW = "wig cosplay costume headband headdress headpiece hairband onesie plush fake artificial clip-on toy"
"""What makes ears, tails, horns and wings a costume's."""

SPREADS = (
    "unfolds spreads folds flaps beats lashes swishes twitches wags tosses flicks tucks unfurls furls curls arches "
    "shakes "
    "raises unfolding spreading folding flapping beating lashing swishing twitching wagging flicking tucking unfurling "
    "curling shaking raising stretches stretching preens fans fanning puffs"
)
"""Verbs before wings, tails and horns of the one who does it."""

EATING = (
    "eats eating chews chewing bites biting nibbles nibbling munches munching bakes baking buys buying butters "
    "buttering "
    "glazes glazing offers offering shares sharing sells selling devours devouring gobbles toasts tastes tasting scoffs"
)
"""Verbs before buns and plaits that are no hair."""

IRONING = "smooths smoothing irons ironing presses pressing steams steaming flattens flattening shakes brushes brushing"
"""Verbs before wrinkles that are in cloth."""

DRESSED_UP = "costume mask onesie headdress headband helmet puppet figurehead wig puppets cake mug jug"
"""Nouns before ``with a golden horn`` that have it in place of the subject."""

AFTER_A_PART = (
    "fell hung bent lit held caught cut set aglow agape ajar aloft askew bare alight ablaze akimbo gone made almost "
    "just "
    "only even what won't can't does did will would can could might must may should went shone shook took lay sat "
    "stood "
    "wet damp afire akin back inward half full close sans red white"
)
"""What follows a part and is no noun."""
