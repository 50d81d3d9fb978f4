"""Verbs as sentences about pictures have them. Source: convention."""

__all__ = ["PLURAL_TAGS", "THIRD_PERSONS"]


def __dir__() -> list[str]:
    return __all__


THIRD_PERSONS = (
    "adjusts aims appears approaches arches argues arrives asks avoids balances bares beams bends bites blinks "
    "blows bows braces breathes brings brushes builds bursts calls captures carries catches checks cheers chews "
    "chops chuckles clasps claws cleans clenches climbs clings closes clutches comes contemplates cooks coughs "
    "covers cowers cranes crawls creeps cries crosses crouches curls cycles dances dangles dashes digs dips "
    "dives drags draws dreams drifts drinks drives drops eats emerges enters examines exhales faces falls feeds "
    "feels fiddles fills finds finishes fixes flicks flies flinches flips floats follows frowns gasps gathers "
    "gazes gestures gets giggles gives glances glares glides gnaws goes grabs grimaces grins grips groans guards "
    "gulps hangs hauls hears helps hesitates hides hits holds hops hovers hugs hums hurries inhales inspects "
    "jogs jumps keeps kicks kisses kneels knits knocks laughs launches lays leads leans leaps leaves lets lies "
    "lifts limps listens loads looks looms lounges lowers lunges makes marches measures meets mends moves "
    "mutters nods offers opens paces paints pats pauses pedals peeks peels peers perches picks plants plays "
    "plucks plunges points poses pours pouts prays presses props pulls punches pushes puts raises reaches reads "
    "reclines releases rests rides rises rolls rows rubs runs rushes sails salutes says scans scowls scratches "
    "screams searches seems serves sets shades shakes shares shields shifts shivers shouts shows shrugs sighs "
    "sings sits skates skips slams sleeps slides slips slouches slumps smiles smirks sneers sneezes sniffs "
    "snores snuggles sobs soars speaks spins splashes sprawls spreads springs sprints squats squints squeezes "
    "stacks staggers stalks stands stares starts steers steps sticks stirs stoops stops straightens strains "
    "stretches strides strikes strokes strolls struggles studies stumbles surveys swallows sways sweeps swims "
    "swings takes talks taps tastes tears tends thinks throws tightens tilts tips tosses touches tries trudges "
    "tucks tugs tunes turns twists waits wades wakes walks wanders warms watches waves weeps weighs whispers "
    "whistles winces winks wipes works wraps wrings writes yawns yells zips bites breaks buries casts chases "
    "clamps coils crashes crushes cups curtsies darts descends dismounts doodles dusts fastens fishes flattens "
    "flees folds gallops hammers hoists hooks huddles jerks juggles lands laces licks lights locks massages "
    "mounts munches nibbles nudges nurses packs parks pets pilots pinches pins plods polishes pounds presents "
    "prowls ponders pumps purses quivers races rakes recoils rehearses relaxes remains repairs retreats returns "
    "revs rummages saws scatters scoops scrambles scrubs scurries seals shaves shelters shovels sifts signals "
    "sips sketches slaps slices slings smells smooths snaps snarls sorts spills spits spoons sprays stabs stamps "
    "steadies strums strips sweats swats swipes swivels tapes teases teeters tiptoes toasts topples toys traces "
    "trains trembles trips trots types unfolds unlocks unwraps uses vaults ventures views waters weaves weeds "
    "wheels wields wiggles wobbles wonders wrestles stays"
)
"""Verbs in the third person singular of the present, as the subject of a picture does them."""

PLURAL_TAGS = (
    "hands arms legs eyes lights clouds trees buildings stars leaves flowers books people glasses gloves boots "
    "jeans shorts windows walls mountains candles stairs streets cars birds shadows reflections lamps signs "
    "posters trousers pants overalls fatigues ruins woods rocks papers feathers petals sparks embers flames lips "
    "teeth fists shoulders knees fingers feet heels socks stockings earrings goggles headphones braids freckles "
    "tattoos ears horns wings claws scales fangs bangs lines pipes cables crates barrels boxes curtains columns "
    "pillars tiles steps rails tracks bottles plates tears drops bubbles puddles raindrops snowflakes lanterns "
    "skyscrapers neon sunglasses bracelets rings pearls always sleeves suspenders buttons pockets ribbons waves "
    "graves swords spots sheets cups blinds shades toys works scarves beads hills fields"
)
"""Plural nouns that stand as tags."""
