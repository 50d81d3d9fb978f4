"""Words that show whose a garment, a light, a place or a face is. Source: convention."""

__all__ = [
    "AGENTLESS",
    "ANIMALS",
    "ASIDE",
    "COMPANY",
    "CONTAINERS",
    "DEPICTIONS",
    "DRAWS",
    "HANDLES",
    "KIN",
    "LEFT",
    "MINIATURE",
    "NOT_AROUND",
    "PARTS_OF_CLOTHES",
    "PLURAL_BY_FORM",
    "PUT",
    "SITS_WELL",
    "SUPPORTS",
    "TAKEN",
    "WEARS",
    "WHERE_WORN",
]


def __dir__() -> list[str]:
    return __all__


ANIMALS = (
    "dog dogs cat cats puppy puppies kitten kittens horse horses pony ponies goat goats sheep cow cows bird birds "
    "parrot parrots pigeon pigeons crow crows owl owls eagle eagles fish fox foxes wolf wolves bear bears lion lions "
    "tiger tigers rabbit rabbits rat rats mouse mice snake snakes monkey monkeys elephant elephants donkey donkeys "
    "hen hens goose geese lamb lambs calf calves pig pigs piglet piglets hound hounds chicken chickens duck ducks "
    "carp trout salmon bull bulls swan swans deer retriever terrier spaniel tabby skeleton"
)
"""What stands in pictures without wearing anything."""

DEPICTIONS = (
    "poster posters photo photos photograph photographs picture pictures image images painting paintings print "
    "prints "
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
    "scrapes scraping scrape folds folding fold irons ironing iron holds holding hold carries "
    "carrying carry hangs hanging hang washes "
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

ASIDE = (
    "over at for from beside behind past towards toward into onto near by around through between against about under "
    "beneath below above opposite after off to across before alongside amid among amongst"
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
    "folds lapel lapels lapels shoulder shoulders back front skirt skirts train tails edge top half waist colour "
    "color "
    "fabric cloth cut rags remains tatters shreds bib flap flaps laces lining layers layer ruffles yards pleats "
    "swathes frills zip zips drawstring drawstrings end ends tip brim lace strings knot bow fringe "
    "fringes flounces visor "
    "crown peak seat chest arm arms elbows knees fur sequins bodice buckle buckles stripes ribbon "
    "ribbons lower upper rim "
    "flaps skirt tassels feather medals toe toes heels inside bottom drape creases weave panels scales"
)
"""Nouns before ``of`` and a garment that is worn all the same."""

MINIATURE = (
    "toy model miniature paper cardboard plastic lego dolls' doll's painted drawn inflatable sugar gingerbread "
    "chocolate mock fake imaginary remembered carved pumpkin printed embroidered cartoon emoji"
)
"""Adjectives and nouns that make a thing no real one."""

NOT_AROUND = (
    "calls calling phones phoning telephones builds building buys buying sells selling paints painting draws drawing "
    "hates loves misses visits_not describes mentions photographs films imagines remembers owns designs cleans "
    "repairs "
    "plans planning sketches models discusses names about called named without like opposite for labelled titled "
    "marked reading than sketch sketching"
)
"""Words before a place that put nobody there."""

WEARS = (
    "wears wearing wear wore worn dons donning donned sports sporting sported pulls_on pulling_on puts_on putting_on "
    "slips_on slipping_on throws_on shrugs_on shrugging_on zips zipping buttons buttoning unbuttons unbuttoning "
    "unzips "
    "unzipping adjusts adjusting straightens straightening smooths smoothing tugs tugging loosens loosening tightens "
    "tightening ties tying unties laces lacing has with in into dressed clad wrapped swathed bundled zipped models "
    "gathers gathering hitches hitching fastens fastening belts belting tucks tucking sheds shedding"
)
"""Words whose object is worn even when it is new to the caption: "zips up a yellow raincoat"."""

LEFT = (
    "hanging hung draped folded slung thrown tossed laid lying drying crumpled_on left displayed pinned spread "
    "packed "
    "discarded abandoned dropped dripping_from dripping_on dripping_over strewn heaped neatly_folded bundled_under "
    "stuffed crammed flung balled_over "
    ""
    "awaiting waiting hangs hang lies lie dries drips_from drip_from drips_on sways swings dangles dangling "
    "flaps_from someone somebody "
    "propped airing soaking piled stacked tangled on_hangers nobody sold bought borrowed"
)
"""Words behind a garment that nobody wears."""

SITS_WELL = (
    "clings flaps billows trails flutters flares swirls strains gapes bulges rides fits gleams shines soaked sticks "
    "stands catches shows hugs brushes drags rustles glints ripples whips blows opens drapes falls sags creases "
    "sparkles "
    "glitters floats bunches slips covers matches reaches hides glows smokes steams reflects protects is are has "
    "crackles "
    "creaks squeaks buttoned zipped rolled pushed spattered dusted stained torn tied belted"
)
"""What clothes do that somebody wears."""

SUPPORTS = (
    "hanger hangers hook hooks peg pegs rack racks rail line chair chairs sofa bed bench floor table counter door "
    "fence "
    "post wall nail hatstand window basket suitcase cushion pillow plinth pedestal tray plate stand "
    "coat-stand pole pipe radiator shelf case display glass banister bush rope railing "
    "mannequin dummy doll scarecrow statue ground grass rock rocks arm board"
)
"""What a garment hangs on or lies on."""

AGENTLESS = (
    "counter corner ladder river door floor mirror water tower paper boiler container trailer other another over "
    "under "
    "after her finger shoulder collar leather letter flower summer winter weather feather dinner supper paper powder "
    "silver amber timber lumber rubber copper butter pepper ginger center centre theatre gutter shutter rafter "
    "banner "
    "poster rooftop tractor motor reactor elevator escalator radiator generator projector monitor terminator "
    "refrigerator "
    "calculator corridor harbour harbor color colour armor armour vapor floor minor major tremor mirror razor anchor "
    "sewer shower locker scooter motorcycle trolley crater boulder border shelter cellar pillar altar cedar burner "
    "cooker "
    "toaster printer typewriter computer helicopter freighter trawler steamer cruiser bumper fender drawer dresser "
    "hanger "
    "fibre fire ember number order power quarter saber sabre hammer lever liver mixer roller ruler scanner sticker "
    "sweater jumper pullover slipper trouser blazer trainer sneaker hamper lawnmower stroller bunker hopper "
    "newspaper "
    "wallpaper pier chandelier cover layer paver filter meter metre litre litter canister cylinder tumbler pitcher "
    "beaker "
    "shaker strainer colander saucer decanter platter lighter matter panther spider tiger lobster oyster hamster "
    "beaver "
    "otter badger rooster spotter glacier orchard yard board card cupboard blackboard keyboard boulevard standard "
    "wizard "
    "leopard lizard bollard hazard guitar piano plant restaurant elephant pendant giant instant distant constant "
    "cannon "
    "banister register cedar lamplighter easter thunder cinder girder saber flier flyer player tender timer buffer "
    "dagger "
    "gangster skyscraper bar war far car jar star near rear bear gear year ear tear spear beer deer steer sheer "
    "cheer peer "
    "door poor moor for or nor odor odour neighbour tier barrier carrier frontier earlier easier vesper hover "
    "diaper buzzer "
    "freezer blender slider sander grinder plunger sprinkler cooler heater dryer washer thruster blaster phaser "
    "laser "
    "quaver manner inner outer upper lower utter bitter tender slender proper eager clever"
)
"""Nouns that end like those for people by what they do, and are things."""

PLURAL_BY_FORM = (
    "nightclothes jim-jams fishnets weeds blues pteruges stripes strings scales spikes horns hoops plus-fours "
    "wellies wellingtons gumboots galoshes mittens chaps culottes capris leathers furs greens pleats wrappings "
    "vestments earmuffs stilettos plimsolls moccasins mules specs shades aviators overalls coveralls dungarees "
    "trousers jeans scrubs pyjamas pajamas fatigues oilskins leathers pants slacks "
    "shorts leggings chinos tights breeches rags robes clothes armour glasses goggles boots shoes gloves sneakers "
    "heels sweats sweatpants joggers khakis bibs combats camos waders trunks knickers suspenders braces sandals "
    "slippers skirts sleeves tweeds whites pjs denims trackies bottoms jogging turnouts colours pauldrons gauntlets "
    "greaves vambraces plates flats pumps trainers cords corduroys shirtsleeves clogs lapels straps epaulettes "
    "pinstripes"
)
"""Names of garments whose plural one person wears."""

KIN = (
    "brother sister mother father son daughter friend uncle aunt boss neighbour wife husband partner colleague "
    "grandfather "
    "grandmother cousin dad mum mom mother-in-law grandma grandpa lover girlfriend boyfriend twin teammate roommate "
    "rival "
    "client customer guest patient baby child dog opponent captain"
)
"""Whose things are not the subject's although the subject has them: "his brother's suit", but "her nurse's scrubs"."""

TAKEN = (
    "hangs hanging folds folding irons ironing packs packing washes washing wrings wringing drapes draping tosses "
    "tossing "
    "lends lending gives giving hands handing sells selling offers offering stuffs stuffing flings flinging drops "
    "dropping "
    "sews sewing mends mending darns darning burns burning loses losing hides hiding donates trades"
)
"""Verbs whose object is on nobody, even if it is the subject's own: "lends her raincoat"."""

PUT = (
    "pulls pulling puts putting slips slipping throws throwing tries trying has shrugs shrugging buttons draws tugs "
    "tugging "
    "pulled keeps got with"
)
"""Verbs that make "on" speak of wearing."""

WHERE_WORN = (
    "shoulder shoulders head back knee knees neck waist eyes eye chest face hips hip throat ears "
    "ear brow forehead arms "
    "hair ankles ankle legs thighs chin elbows mouth nose wrists boots feet body collar muzzle ribs belly flank flanks"
)
"""Where on somebody clothes are: what follows "over one" when they are worn."""
