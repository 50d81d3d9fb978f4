"""What stands before a part of a body and tells nothing of whose it is, and what does. Source: convention.

Words stand in one string a group, parted by blanks. Participles (``clenched``, ``dangling``) tell of the moment without
being listed.
"""

__all__ = [
    "AMBIGUOUS",
    "BLEMISHES",
    "BLUR",
    "CAUSES",
    "INNOCENT",
    "JOBS_OF_HANDS",
    "LOW",
    "MASKLIKE",
    "MOTIONS",
    "NOT_OF_A_PART",
    "SPRINKLED",
]


def __dir__() -> list[str]:
    return __all__


INNOCENT = (
    # where it is, which one
    "left right upper lower front back rear far near other outer inner middle mid lead leading leftmost rightmost own "
    "opposite same first second third last next hind fore near-side offside underside topmost nearest farther further "
    "only very whole entire both two one three four five six seven eight nine ten all upside downward upward "
    "outward inward sideways forward "
    "backward level eye-level bottom top main single sole remaining "
    # wet, dirty, cold
    "wet damp soggy sopping moist clammy sweaty slick slippery soapy sudsy foamy frothy dry dusty muddy sandy sooty "
    "oily "
    "greasy grimy grubby filthy dirty clean floury doughy buttery sticky tacky gooey slimy bloody gory inky chalky "
    "ashy "
    "salty briny snowy frosty icy cold cool chilly numb frozen hot warm feverish burning steamy hazy waxy mucky messy "
    "grassy jammy honeyed sugary crumby powdery dewy rainy misty smoky tarry tear-stained tearful teary "
    # hurt for now
    "sore achy stiff tender tense taut tight slack limp loose lax floppy raw swollen puffy bruised red reddened "
    "bleeding "
    "broken sprained grazed scraped scratched cut skinned blistered injured bad good sound bandaged splinted achy "
    "itchy dead asleep sleepy tired weary drowsy groggy bleary flushed pink purple blue white pale green "
    # light on it
    "bright dark dim shadowy shady shaded sunlit sunny moonlit moonlight moonlighted lamplit candlelit firelit backlit "
    "torchlit neon-lit floodlit spotlit twilit golden silver silvery luminous radiant aglow visible invisible "
    "silhouetted shiny shining glossy glistening "
    # how it is held
    "open shut closed wide straight bent crooked upright erect aloft high low flat still steady unsteady shaky firm "
    "rigid "
    "outspread outstretched akimbo ajar askew aslant lopsided rakish tiptoe tip-toe free idle empty busy spare bare "
    "naked "
    "uncovered shoeless sleeveless gloveless sockless barefoot stocking sock gloved mittened cuffed handcuffed booted "
    "stockinged upturned downturned upraised uplifted outflung overhead arched downcast averted crosswise big full "
    "half heavy light gentle soft hard rough quick slow fast swift nimble deft clumsy careful careless cautious "
    "tentative expert practised practiced patient eager greedy hungry thirsty trusty strong weak powerful mighty "
    # what it feels
    "brave kind cruel friendly unfriendly nervous anxious angry furious sad happy merry jolly cheery cheerful glad "
    "mournful rueful playful joyful hopeful hopeless thoughtful scornful baleful doleful restless listless helpless "
    "fearless breathless speechless reckless ruthless motionless expressionless emotionless sheepish sullen sulky "
    "moody "
    "grumpy haughty imperious imperial proud smug sly wry grim stern serious calm serene placid pensive wistful dreamy "
    "absent blank vacant intent stubborn defiant insolent impatient indignant triumphant jubilant reluctant vigilant "
    "watchful wary suspicious curious furtive guilty innocent earnest solemn sombre somber grave gleeful coy shy "
    "bashful "
    "timid bold fierce savage wild mad crazy manic frantic desperate hysterical sardonic sarcastic ironic quizzical "
    "sceptical skeptical critical comic comical theatrical dramatic mock rapt ecstatic enthusiastic energetic "
    "apologetic "
    "sympathetic pathetic affectionate loving tender protective possessive maternal paternal motherly fatherly "
    "sisterly "
    "brotherly reassuring accusing commanding beckoning welcoming forbidding silent quiet noisy loud cocky cheeky pert "
    "saucy beautiful pretty lovely gorgeous handsome striking perfect dainty delicate elegant graceful shapely fine "
    "poor little small tiny dear sweet old precious royal regal noble divine "
    # covered, dressed, made up
    "painted powdered rouged polished manicured varnished lipsticked kohl made-up unmade wispy windy windblown "
    "windswept "
    "tousled messy untidy neat tidy uncombed unbrushed loose undone unpinned wild fresh washed unwashed dishevelled "
    "stray wayward flyaway static static-filled bed pillow hat helmet swimming bedhead mussed ruffled thick new "
    "real false fake pretend imaginary stage ceremonial festive sunday school holiday summer winter evening morning "
    "summery wintry ghostly ghost hollow sunken robot robot's mechanical "
    "human child's childish invisible unseen hidden half-hidden veiled"
)
"""Adjectives of a moment, a place, a light or a mood."""

JOBS_OF_HANDS = (
    "sword shield spear bow rein whip gun pistol rifle trigger index ring wedding pinky pinkie thumb fore throwing "
    "pitching batting bowling serving kicking racket racquet brush pen pencil writing drawing knife fork spoon cup mug "
    "glass phone mouse mic microphone guitar fret bowing drum steering gear throttle brake clutch pocket support "
    "balance "
    "standing landing take-off push trailing rope oar paddle torch lamp flag umbrella cigarette cigar book map coin "
    "card "
    "dealing winning welcome helping signal waving pointing crutch stick cane walking wheel tiller camera shutter "
    "bread "
    "baby leash lead chopstick needle sewing playing master second-hand dominant guard guiding free-hanging table "
    "chair "
    "sofa couch armrest human prayer yoga lotus jazz spirit tippy tip ballet dance fighting boxing karate kung-fu "
    "high-five "
    "goodbye hello peace victory thumbs-up"
)
"""Nouns before hands, arms, legs and fingers of what they do."""

AMBIGUOUS = (
    "warm cool rich deep clear light loose rough smooth tight dark pale red pink white blue green purple black "
    "grey gray golden gold silver yellow orange hard heavy slight full wide open flat big small tiny large huge "
    "long short high low round "
    "raised swollen flushed burnt burned sunburnt sunburned windburnt bare straight bent hooked taut soft strong sharp "
    "pointed curled curved parted tied pulled dense glowing steel ice icy milky smoky glass stone mud clay wax "
    "paper cloth "
    "rag snow snowy pearl frosted dewy blushing silky sleek slick matted tangled wild damaged worn bruised twisted "
    "crossed broken cracked split torn ragged jagged folded trailing swept damp plump puffy single double twin "
    "delicate "
    "fine elegant dainty shapely thick thin lean perfect natural firm frail feeble fragile sickly wasted hunched "
    "stooped "
    "squat blunt dull closed shut lined creased furrowed wrinkled puckered pinched hollow sunken drawn gaunt haggard "
    "set square level painted polished enamelled lacquered varnished clipped trimmed manicured filed pierced silver "
    "coloured colored tinted moist wet oiled greased blond_light fresh crumpled lopsided crooked hunched bulging "
    "protruding sagging drooping loose floppy giant enormous gigantic massive mammoth titanic tall robotic "
    "mechanical sticky "
    "skeletal ghostly ghost_white deathly waxen pallid ashen florid ruddy rosy colossal doll strawberry cherry "
    "coffee cream honey chocolate tomato salt sand sandy slimy hidden shadowy flaming fiery flame fire ash coal "
    "soot sooty "
    "snow_white caramel butter buttery mustard wine champagne plum peach apricot milk tea oat mint lime "
    "mature young old older younger aged childlike childish boyish girlish motherly matronly "
    "great six one many multiple extra half branching spread sweeping swept feathered floppy lying "
    "drooped flattened pricked perked tucked cocked bright shiny glossy gleaming shining glittering shimmering"
)
"""Words that tell identity of some parts and a moment of others."""

BLEMISHES = "mole freckle freckles scar wart liver pock age vein acne pimple pox tattoo birthmark sun-spot keloid ink"
"""Marks that stay, before ``dotted`` and ``flecked``."""

SPRINKLED = (
    "dotted flecked speckled spattered dusted sprinkled strewn pitted scattered peppered spotted marked crossed laced "
    "mottled pocked seamed ridden covered traced veined sleeved splashed"
)
"""What marks do to a part, as the end of a compound."""

MASKLIKE = "mask trance ghost statue stone zombie death corpse vice vise claw wax dream god lightning"
"""What a face or a grip is like for a moment."""

CAUSES = (
    "age arthritis rheumatism years decades toil labour labor palsy polio rickets smallpox birth childhood boyhood "
    "girlhood farming fishing eczema psoriasis vitiligo frostbite acne melanin genetics"
)
"""What marks a body for good."""

BLUR = (
    "blur smear mess fist mask picture study knot tangle whirl smudge shadow silhouette signal sign warning support "
    "rest target bridge shelf pillow stage perch cushion nest landing mere faint dark deep little bit inch few foot "
    "hand metre hair breath moment second comfort trap sheet beacon question snarl smile grin scowl frown canvas"
)
"""Nouns a part is for a moment: "her hands a blur"."""

NOT_OF_A_PART = (
    "side half back rest glimpse flash hint touch corner edge middle mask flick shake nod toss tilt turn wag jerk cock "
    "lift wave snap palm tip crook bend twist view outline sight shape lack close-up closeup photo picture drawing "
    "painting sketch portrait cast mould mold model bit part piece front top bottom base nape bridge length breadth "
    "width size weight angle shadow silhouette reflection set pair lot dream memory thought idea loss want blow slap "
    "punch dab scratch stroke pat rub sweep dip duck bob cover covering wrap out instead because inch full kind sort "
    "type form swing bearer owner left colour color place lieu height heel ball stub stump thumb pad grip clap "
    "number handful mark print feel"
)
"""Nouns before ``of a nose`` that liken it to nothing."""

MOTIONS = (
    "fall falls falling fell drop drops dropping tumble tumbles tumbling swing swings swinging hang hangs hanging "
    "reach reaches reaching cascade cascades cascading flow flows flowing spill spills spilling stream streams "
    "streaming "
    "trail trails trailing sweep sweeps sweeping swish swishes dangle dangles dangling grow grows growing grown brush "
    "brushes brushing come comes coming run runs running down way almost nearly right far loose curl curls curling "
    "unrolls unrolling uncoils uncoiling pour pours pouring ripple ripples rippling slide slides sliding extend "
    "extends "
    "extending long wave waves waving cut cropped trimmed chopped worn touch touches touching skim skims skimming"
)
"""How hair goes to where it ends."""

LOW = (
    "waist hip hips knee knees thigh thighs ankle ankles heel heels belt navel elbow elbows rib ribs collar shoulders "
    "shoulder floor ground feet calves calf backside bottom rump tailbone midriff hem jaw chin ears ear earlobes lobes "
    "collarbone collarbones nape chest breast breastbone belly buckle"
)
"""Where hair and beards end."""
