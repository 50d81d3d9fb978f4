"""Function words, and the people, animals and effigies in a caption that are not its subject. Source: convention."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = [
    "BREEDS",
    "COLLECTIVE",
    "ELSEWHERE",
    "FUNCTION_WORDS",
    "HER",
    "HIS",
    "HUMANS",
    "MACHINES",
    "NUMBERED",
    "OF_THINGS",
    "OTHERS",
    "PEOPLE",
    "TRAILING",
    "VIEWS",
]


def __dir__() -> list[str]:
    return __all__


FUNCTION_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "determiner": "a an the this that these those another some any each every no",
        "possessive": "his her its their my your our whose",
        "preposition": (
            "of in on at by with without from to into onto over under above below behind beside between through "
            "across along against around near under beneath toward towards past off out up down for about after "
            "before during among amid inside outside upon within like as than via beyond opposite underneath atop"
        ),
        "copula": (
            "is are was were be been being am remains remained becomes seems appears looks gets has have had having "
            "depicts shows features isn't wasn't"
        ),
        "pronoun": "he she it they who him them himself herself itself themselves we us you i which",
        "and": "and or but yet",
        "adverb": (
            "very quite rather extremely so too strikingly deeply naturally slightly lightly heavily nearly almost "
            "partly mostly fairly also now still clearly obviously visibly somewhat incredibly notably distinctly"
        ),
        "stopper": "then while when where that because if not n't there here than",
    }
)
"""Words that build sentences, by what they are."""

OTHERS = (
    "crowd people person passer-by passerby passers stranger friend friends companion comrade colleague couple "
    "baby infant toddler child children kid men women waiter waitress bartender barber hairdresser guard "
    "policeman policewoman officer nurse doctor customer guest tourist neighbour neighbor mother father parent "
    "grandmother grandfather son daughter brother sister uncle aunt wife husband partner lover rival enemy "
    "opponent actor actress singer band musician dancer audience spectator player team child's soldier sailor "
    "pirate king queen dog cat puppy kitten horse pony goat sheep cow bird parrot pigeon crow owl eagle fish fox "
    "wolf bear lion tiger rabbit rat mouse snake monkey elephant donkey chicken duck swan deer retriever terrier "
    "spaniel tabby doll mannequin manikin dummy statue statuette sculpture bust figurine puppet marionette "
    "scarecrow snowman teddy toy robot android cyborg drone poster portrait painting photograph photo picture "
    "print mural billboard placard advertisement advert magazine tapestry fresco icon graffiti mask wig screen "
    "television hologram cutout action_figure cardboard idol totem gargoyle skeleton zombie ghost alien monster "
    "creature model clown santa bride groom figurehead effigy nutcracker gnome foal lamb cub stallion mare pup "
    "heron stork "
    "hedgehog goose geese gander hen cockerel rooster turkey squirrel raccoon otter seal lobster crab octopus "
    "tortoise turtle lizard gecko frog toad stag hare ferret"
)
"""Nouns for somebody or something else than the subject."""

PEOPLE = (
    "mechanic welder plumber electrician carpenter joiner mason bricklayer labourer miner sculptor blacksmith tailor "
    "dressmaker seamstress cobbler shoemaker weaver potter baker butcher chef grocer greengrocer vendor shopkeeper "
    "cashier clerk seller trader merchant hawker florist jeweller pharmacist chemist scientist researcher astronaut "
    "cosmonaut pilot stewardess steward conductor driver chauffeur cabbie cyclist biker motorcyclist rider jockey "
    "farmer farmhand shepherd gardener forester ranger hunter trapper lumberjack fisher monk priest bishop vicar "
    "pastor rabbi imam abbot abbess knight squire archer swordfighter warrior fighter gladiator samurai ninja viking "
    "warlord captain sergeant lieutenant colonel corporal cadet recruit trooper guardsman sentry warden jailer "
    "prisoner convict inmate thief burglar robber bandit outlaw gangster mobster smuggler assassin spy detective "
    "inspector sheriff marshal constable cop lawyer juror barrister magistrate banker accountant secretary "
    "receptionist typist manager director boss employee worker apprentice intern janitor cleaner maid butler servant "
    "footman valet nanny babysitter governess teacher tutor professor lecturer student schoolchild classmate "
    "librarian archivist curator surgeon dentist paramedic medic midwife orderly invalid beggar tramp hobo busker "
    "juggler acrobat gymnast athlete runner sprinter swimmer diver wrestler weightlifter footballer golfer "
    "goalkeeper "
    "referee trainer skater skier surfer climber hiker mountaineer jogger rower drummer guitarist pianist violinist "
    "cellist trumpeter fiddler violist composer ballerina choirboy singer vocalist painter painters photographer "
    "artist author poet novelist journalist reporter presenter newsreader critic publisher printer barista bouncer "
    "doorkeeper doorman porter bellboy concierge innkeeper landlord landlady lodger tenant hostess wench barmaid "
    "emperor empress duke duchess earl countess baron baroness lord prince princess courtier jester herald wizard "
    "witch sorcerer sorceress mage druid cleric paladin rogue bard orc goblin troll ogre dwarf elf fairy mermaid "
    "vampire werewolf demon devil angel goddess cousin nephew niece buddy pal roommate girlfriend boyfriend fiancé "
    "fiancée bridesmaid widow widower orphan toddler lad lass gentleman bystander onlooker pedestrian commuter "
    "passenger traveller traveler backpacker pilgrim villager peasant neighbour citizen refugee voter protester "
    "demonstrator firefighter fireman lifeguard campers camper picnicker shopper customer buyer bidder gambler "
    "croupier magician ventriloquist impersonator cosplayer influencer streamer gamer technician engineer programmer "
    "operator astronomer geologist archaeologist botanist lookout cowboy cowgirl rancher sheriff bartender busboy "
    "dishwasher judge gambler umpire coach goalie striker heckler barber verger sexton deacon nun friar cardinal "
    "undertaker gravedigger mourner pensioner villain gunslinger fortune-teller teller usher bellringer boatman "
    "deckhand "
    "docker stevedore bosun admiral skipper oarsman ferryman beekeeper apiarist gamekeeper shearer drover "
    "stallholder "
    "stockbroker croupier bouncer mayor senator minister ambassador diplomat president heir nobleman noblewoman "
    "chauffeur "
    "newborn giant giantess thug bully brute lumberjack woodcutter docker docklander navvy weightlifter "
    "strongwoman pensioner granny grandad villain henchwoman henchman highwayman centaur minotaur unicorn satyr "
    "cherub pharaoh sultan sheikh maharaja crone hermit drunk punk mascot client patient suspect visitor stepfather "
    "stepmother foreman supervisor trainee caller "
    "opponent contestant defendant buyer stunt_double body_double falconer guide hurdler geisha vet owner southpaw "
    "vulture magpie crawler twin understudy sparring_partner goatherd swineherd housekeeper gatekeeper stableboy "
    "groundsman sommelier sculptress stuntman stuntwoman hairstylist stylist barkeep milkman roofer glazier "
    "tattooist "
    "cartographer tiler plasterer wheelwright thatcher fishmonger ironmonger bookseller auctioneer jockey usherette "
    "chaperone matador toreador bullfighter boxer sprinter pole-vaulter rugby_player footballer newcomer passer-by"
)
"""Nouns for people by what they do or are: the subject when they stand for it, else somebody else."""

HUMANS = (
    "man woman boy girl lady guy male female person human gentleman actor actress soldier officer model teenager kid"
)
"""Class words and nouns for human subjects."""
HIS = "man boy guy male gentleman father son brother king prince lord actor grandfather husband bloke lad"
"""Nouns whose pronoun is ``he``."""
HER = "woman girl lady female mother daughter sister queen princess actress grandmother wife witch heroine catgirl "
"lass"
"""Nouns whose pronoun is ``she``."""
MACHINES = "robot android cyborg droid mech mecha automaton machine drone golem bot gynoid exosuit mechanoid"
"""Nouns for subjects of metal."""

VIEWS = (
    "photo photograph picture image portrait illustration painting drawing sketch render rendering shot close "
    "closeup up view snapshot headshot still screenshot selfie artwork art depiction frame profile print video "
    "clip scene concept angle body photography footage"
)
"""Words before ``of`` that speak of the picture."""

TRAILING = (
    "in with wearing of seen shown viewed under dressed clad caught framed pictured lit facing from "
    "now still who whose "
    "through and lost deep"
)
"""Words that may follow a noun for the subject at the end of a clause."""

ELSEWHERE = (
    "background distance doorway corner foreground crowd behind beside opposite nearby queue him them "
    "watching waiting passing serving staring approaching far"
)
"""Words that show such a noun to be somebody else."""

OF_THINGS = (
    "tall long slim slender broad weathered old young scarred lean wrinkled short slight towering "
    "toned dark plump stout "
    "petite winged furry feathered horned hulking wiry aged burly elderly scaly hairless chunky ancient little large "
    "small skeletal boxy warty freckled wispy rotund squat massive greying graying japanese chinese "
    "korean indian irish "
    "scottish italian mexican brazilian nigerian nordic scandinavian caucasian asian african hispanic blonde blond "
    "whiskered tailed beheaded plated armoured armored panelled paneled coated backed headed built "
    "riveted cased shelled "
    "faced framed lit lidded sized legged bladed handed footed curled proportioned shredded chiselled ripped skinned"
)
"""Adjectives that tell of buildings and things as often as of people."""

BREEDS = (
    "percheron appaloosa thoroughbred weimaraner vizsla borzoi saluki pekingese tzu coon fold shorthair rex birman "
    "abyssinian russell dane cockapoo hatchling "
    "hound bloodhound wolfhound basset sheepdog pitbull tabby calico tortoiseshell siamese moggy "
    "tomcat labrador corgi husky poodle beagle collie "
    "greyhound mongrel dachshund "
    "palomino pinto roan alsatian dalmatian rottweiler pug terrier spaniel whippet mastiff chihuahua pomeranian "
    "shiba "
    "akita bulldog boxer retriever schnauzer samoyed malamute lurcher labradoodle maltese ragdoll sphynx bengal"
)
"""Nouns for kinds of animals."""

COLLECTIVE = (
    "row rows group line queue crowd pair couple bunch gang team band flock herd pack trio troop dozen handful "
    "number "
    "circle cluster huddle swarm party ring half"
)
"""Nouns before "of" and those they number."""

NUMBERED = "two three four five six seven eight nine ten several many few both dozens"
"""How many beings there are."""
