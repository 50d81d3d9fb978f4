"""Words that show whose a garment, a light, a place or a face is. Source: convention."""

__all__ = [
    "ANIMALS",
    "ASIDE",
    "COMPANY",
    "CONTAINERS",
    "DEPICTIONS",
    "DRAWS",
    "HANDLES",
    "HANGING",
    "MINIATURE",
    "NOT_AROUND",
    "PARTS_OF_CLOTHES",
]


def __dir__() -> list[str]:
    return __all__


ANIMALS = (
    "dog dogs cat cats puppy puppies kitten kittens horse horses pony ponies goat goats sheep cow cows bird birds "
    "parrot parrots pigeon pigeons crow crows owl owls eagle eagles fish fox foxes wolf wolves bear bears lion lions "
    "tiger tigers rabbit rabbits rat rats mouse mice snake snakes monkey monkeys elephant elephants donkey donkeys "
    "chicken chickens duck ducks swan swans deer retriever terrier spaniel tabby skeleton"
)
"""What stands in pictures without wearing anything."""

DEPICTIONS = (
    "poster posters photo photos photograph photographs picture pictures image images painting paintings print prints "
    "mural murals billboard billboards postcard postcards map maps film films movie movies story stories book books "
    "song songs poem poems drawing drawings sketch sketches model models replica video videos magazine magazines "
    "sticker stickers tapestry fresco icon stamp stamps puzzle jigsaw screen television tv monitor wallpaper tattoo "
    "logo sign banner flyer leaflet brochure advert advertisement comic cartoon documentary article page cover "
    "reflection statue statues bust sculpture figurine doll dolls puppet mask emoji diorama toy toys portrait "
    "portraits relief mosaic embroidery pattern motif backdrop set snapshot snapshots polaroid selfie portrayal "
    "memory dream idea word words globe canvas easel tablet"
)
"""What shows or tells of things that are not there."""

DRAWS = (
    "draws drawing drew draw paints painting painted sketches sketching sketched carves carving carved doodles "
    "scrawls scribbles sculpts embroiders stencils sprays chalks traces tracing models imagines remembers describes "
    "photographs films sketch paint"
)
"""Verbs that make what follows a picture of it."""

HANDLES = (
    "folds folding fold irons ironing iron holds holding hold carries carrying carry hangs hanging hang washes "
    "washing wash wrings wringing sews sewing sew mends mending mend darns buys buying buy sells selling sell picks "
    "picking throws throwing tosses tossing packs packing unpacks unpacking examines examining unfolds unfolding "
    "lifts lifting sniffs sniffing drops dropping kicks kicking stitches stitching hands handing gives giving offers "
    "passes receives drags dragging chooses choosing inspects inspecting shakes shaking grabs grabbing finds finding "
    "scrubs scrubbing brushes brushing sorts sorting stuffs stuffing loads unloads steams presses hems patches "
    "fetches fetching measures measuring cuts cutting tears burns burning stores storing bundles spreads steals "
    "admires admiring eyes tidies repairs repairing fixes fixing replaces replacing polishes polishing cleans "
    "cleaning delivers delivering rolls stacks stacking pushes pushing pulls_out counts counting collects collecting "
    "brings bringing unwraps wraps cradles cradling clutches clutching"
)
"""Verbs whose object is a thing at hand."""

HANGING = (
    "hangs hang hanging hung lies lie lying dries dry drying sways swaying flaps swings dangles dangling waits sits "
    "rests"
)
"""What clothes do that nobody wears."""

ASIDE = (
    "over at for from beside behind past towards toward into onto near by around through between against about under "
    "beneath below above opposite after off"
)
"""Prepositions before a thing that somebody else has, or nobody."""

COMPANY = "beside between behind near by past and opposite alongside among amongst amid before under below above with"
"""Words before people to whom what follows them belongs."""

CONTAINERS = (
    "box boxes crate crates pile piles stack stacks heap heaps bundle bundles rack racks row rows rail pair basket "
    "baskets armful load bag bags pack packet packets line shelf shelves tray set drawer suitcase trunk wardrobe "
    "cupboard"
)
"""Nouns before ``of`` and things that are kept."""

PARTS_OF_CLOTHES = (
    "sleeve sleeves leg legs collar cuff cuffs hem pocket pockets hood strap straps buttons button zip zipper belt "
    "folds lapel lapels lapels shoulder shoulders back front skirt skirts train tails edge top half waist colour color "
    "fabric cloth cut rags remains tatters shreds bib flap flaps laces lining"
)
"""Nouns before ``of`` and a garment that is worn all the same."""

MINIATURE = (
    "toy model miniature tiny paper cardboard plastic lego dolls' doll's painted drawn inflatable sugar gingerbread "
    "chocolate mock fake imaginary remembered carved pumpkin printed embroidered cartoon emoji"
)
"""Adjectives and nouns that make a thing no real one."""

NOT_AROUND = (
    "calls calling phones phoning telephones builds building buys buying sells selling paints painting draws drawing "
    "hates loves misses visits_not describes mentions photographs films imagines remembers owns designs cleans repairs "
    "plans planning sketches models discusses names about called named without like opposite"
)
"""Words before a place that put nobody there."""
