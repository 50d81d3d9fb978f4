"""How captions speak of who somebody is: parts of the body, what is said of them, ages, origins, marks, metal and fur.

Words stand in one string a group, parted by blanks; ``_`` stands for a blank inside a phrase. British and American
spellings and regular plurals of nouns follow by themselves. Source: convention.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ANCHORS", "COLOUR_GROUPS", "COMPOUNDS", "PARTS", "PLAIN", "QUALITIES", "STANDALONE", "TRAIT_GROUPS"]


def __dir__() -> list[str]:
    return __all__


COLOUR_GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "red": (
            "red crimson scarlet ruby ruddy maroon burgundy cherry vermilion rust rusty russet cardinal wine "
            "rosy carmine"
        ),
        "ginger": (
            "red ginger copper coppery auburn orange fiery russet strawberry carrot tangerine rust flame titian amber"
        ),
        "orange": "orange amber tangerine apricot pumpkin copper coppery",
        "yellow": "yellow golden gold amber lemon mustard straw canary saffron ochre honey",
        "blonde": (
            "blonde blond golden gold flaxen honey sandy platinum fair straw wheat wheaten straw sun_bleached "
            "yellow towheaded champagne buttery butter"
        ),
        "green": "green emerald jade olive viridian moss mossy sage lime mint teal khaki",
        "blue": (
            "blue azure sapphire cobalt navy cerulean sky turquoise cyan indigo teal cornflower ice icy "
            "aquamarine aqua periwinkle ultramarine denim"
        ),
        "violet": "violet purple lavender lilac amethyst mauve plum magenta indigo",
        "pink": "pink rose rosy magenta fuchsia salmon coral bubblegum",
        "brown": (
            "brown brunette brunet chestnut mahogany chocolate hazel mousy mousey coffee caramel tawny umber "
            "bronze sepia cinnamon walnut tan taupe beige"
        ),
        "hazel": "hazel amber tawny golden",
        "black": "black raven jet ebony inky onyx obsidian sable midnight coal charcoal pitch dark",
        "gray": (
            "gray silver silvery silvered ashen ash ashy steel slate grizzled pewter gunmetal smoky hoary "
            "salt_and_pepper salt pepper graying greyed"
        ),
        "silver": (
            "silver silvery silvered gray white platinum moon moonlight_coloured ashen pewter chrome pale "
            "metallic steel"
        ),
        "white": (
            "white snow snowy ivory milky milk pale alabaster porcelain chalky cream creamy pearl pearly silver "
            "silvery albino hoary bone"
        ),
        "dark": "dark black brown ebony dusky swarthy deep raven umber bronze",
        "pale": "pale fair light ivory porcelain alabaster milky white pallid wan pasty ghostly chalky creamy",
        "tan": "tan tanned bronze bronzed sun_kissed golden olive honey caramel tawny sunburnt sun_browned sunbaked",
        "multi": (
            "multicoloured multicolored mismatched heterochromatic iridescent rainbow two_tone two_toned ombre "
            "streaked highlighted pastel neon"
        ),
    }
)
"""Colours by what they may stand for one another in a description."""

PARTS: Mapping[str, str] = MappingProxyType(
    {
        "hair": (
            "hair locks tresses curls ringlets mane fringe bangs strands braid plait bun bob ponytail pigtail "
            "twintail twin_tail topknot updo hairdo haircut hairstyle forelock quiff coif chignon dreadlock "
            "dread loc cornrow afro mohawk mullet pompadour ahoge sidelocks wisp tendril cowlick"
        ),
        "beard": (
            "beard moustache mustache stubble goatee sideburns whiskers muttonchop facial_hair handlebar scruff "
            "soul_patch five_o'clock_shadow"
        ),
        "eye": "eye gaze irises iris optic optics orbs peepers eyeball pupil photoreceptor",
        "skin": "skin complexion flesh epidermis",
        "face": "face visage countenance features physiognomy facial_features bone_structure facial_structure",
        "jaw": "jaw jawline chin jawbone",
        "nose": "nose nostril snout muzzle",
        "lips": "lip mouth",
        "cheek": "cheek cheekbone",
        "brow": "eyebrow brow unibrow monobrow forehead eyelash lash hairline temple",
        "ear": "ear earlobe",
        "tooth": "tooth teeth fang tusk canine incisor",
        "head": "head scalp pate skull cranium",
        "neck": "neck throat nape",
        "body": "body build frame physique figure stature torso form bulk",
        "shoulder": "shoulder",
        "limb": (
            "limb arm leg finger hand foot feet knuckle forearm thigh calf calves wrist bicep fist palm elbow "
            "knee toe nail fingernail paw hoof hooves claw talon shin ankle"
        ),
        "trunk": "chest bust breast waist hip belly stomach abs abdomen bosom midriff ribs",
        "fur": "fur coat pelt feather plumage fleece scales mane hide whisker tuft undercoat",
        "tail": "tail",
        "horn": "horn antler",
        "wing": "wing",
        "plate": (
            "plating plate panel shell chassis casing carapace armour armor paint finish coating bodywork "
            "faceplate hull paintwork servo joint exoskeleton endoskeleton housing paint_job sensor visor core "
            "antenna"
        ),
        "person": (
            "man woman boy girl person lady gentleman guy fellow bloke chap dude male female human individual "
            "adult character protagonist hero heroine kid child teen youth lad lass model actor actress soldier "
            "officer sailor knight warrior wizard witch elf dwarf orc goblin fairy vampire demon mage sorceress "
            "princess prince queen king cyborg robot android machine droid mech automaton humanoid creature cat "
            "kitten dog puppy fox wolf dragon catgirl subject figure detective doctor nurse pirate ranger rogue "
            "ninja samurai monk priest scientist student teacher farmer worker businessman businesswoman athlete "
            "dancer singer musician punk goth hunter archer assassin mechanic engineer pilot astronaut chef "
            "cowboy gangster gent dame matron maiden damsel grandmother grandfather granny grandpa mother father "
            "son daughter brother sister being specimen anthro mermaid werewolf beast bird horse rabbit bunny"
        ),
    }
)
"""Nouns for what may be described, by kind; words such as ``haired`` end compounds (``red-haired``)."""

QUALITIES: Mapping[str, str] = MappingProxyType(
    {
        "colour": (
            "red crimson scarlet ruby auburn ginger copper coppery russet rust orange amber golden gold yellow "
            "green emerald jade olive teal turquoise cyan aqua aquamarine blue azure sapphire cobalt navy "
            "cerulean indigo violet purple lavender lilac amethyst magenta pink brown chestnut mahogany "
            "chocolate hazel black ebony onyx obsidian gray silver silvery ashen ash white ivory pale dark fair "
            "light pastel multicoloured multicolored mismatched heterochromatic rainbow platinum honey caramel "
            "mauve crystal coloured colored hued maroon burgundy tawny cornflower icy steel slate bronze beige "
            "cream violet tinted gunmetal"
        ),
        "hair_colour": (
            "blonde blond brunette brunet flaxen sandy raven jet fiery strawberry auburn ginger graying greying "
            "silvered grizzled hoary towheaded mousy mousey sun_bleached bleached dyed salt_and_pepper honey "
            "platinum snowy snow moon jet_black inky sable russet chestnut copper coppery carrot streaked "
            "highlighted ombre dirty_blonde two_tone two_toned peroxide wheat straw ash"
        ),
        "length": (
            "long short shoulder_length waist_length chin_length jaw_length knee_length hip_length cropped "
            "close_cropped length longish shortish lengthy medium_length neck_length floor_length"
        ),
        "texture": (
            "curly wavy straight frizzy kinky coarse wiry silky sleek fine thick bushy thinning thin receding "
            "balding sparse shaggy spiky unruly coiled coily nappy lush luxuriant feathery wispy full voluminous "
            "lank stringy poker_straight crimped ringleted woolly bristly bristling tangled matted patchy "
            "scraggly scruffy flowing glossy lustrous tight_curled springy fluffy dense"
        ),
        "hairstyle": (
            "braided plaited cropped shaved shaven buzzed permed layered slicked slicked_back swept_back "
            "pulled_back tied_back combed_back pinned_up feathered dreadlocked cornrowed bobbed shorn blunt "
            "asymmetrical asymmetric side_swept center_parted centre_parted parted trimmed groomed "
            "neatly_trimmed well_groomed waxed pointed forked beaded bowl messy_bun spiked gelled backcombed "
            "side_parted swept coiffed"
        ),
        "eye_shape": (
            "almond almond_shaped deep_set hooded wide_set close_set upturned downturned monolid doe slanted "
            "slanting protruding bulging bulbous sunken round large big small beady piercing_blue catlike feline "
            "mismatched heterochromic heterochromatic slit slitted vertical oval cat_like compound squinty "
            "lashless lashed"
        ),
        "skin_look": (
            "pale fair dark tan tanned olive brown ebony porcelain bronze bronzed golden ivory black white light "
            "alabaster caramel ruddy sallow milky copper freckled wrinkled weathered smooth flawless scarred "
            "leathery pockmarked tattooed inked dusky swarthy sun_kissed sunkissed sun_browned wrinkly creamy "
            "mottled rough blemished unblemished clear youthful aged translucent peachy honey rosy toned "
            "complexioned chocolate mahogany pallid wizened puckered damaged burnt burned papery poreless "
            "textured green blue grey gray red purple scaly acne_scarred spotted blotchy pitted sun_weathered "
            "weather_beaten deep rich warm cool silky velvety supple sagging loose plump tawny amber sunburnt "
            "sunburned sunbaked sun_damaged lined liver_spotted crinkled furrowed veined dewy"
        ),
        "face_look": (
            "round oval square heart_shaped diamond_shaped long angular chiselled chiseled narrow thin gaunt "
            "broad wide freckled scarred wrinkled lined weathered pockmarked craggy chubby baby youthful boyish "
            "girlish rugged bony slim heart oblong full plump pudgy fleshy symmetrical asymmetrical delicate "
            "fine sharp elfin tattooed bearded tanned clean_shaven moon aristocratic weather_beaten tattoed "
            "hollow sculpted chiselled_features unlined wizened pitted puffy leathery strong hawkish hawk_like "
            "aquiline feline vulpine wolfish elegant gaunt_featured cherubic triangular elongated pale dark "
            "olive sun_weathered hairy mature striking classical androgynous"
        ),
        "jaw_look": (
            "square strong sharp chiselled chiseled angular pointed pointy cleft dimpled weak prominent lantern "
            "defined double receding wide rounded broad narrow scarred bearded stubbled heavy lantern jutting "
            "small unshaven firm_set well_defined granite sculpted knife_like wedge stubbly delicate dimple long"
        ),
        "nose_look": (
            "aquiline hooked crooked broken button snub broad flat flattened long big straight roman pointed "
            "pointy upturned bulbous narrow wide prominent small thin freckled hawk hawkish beaky pug turned_up "
            "large thick delicate bent petite misshapen beak tiny slender retrousse pink"
        ),
        "lip_look": (
            "full thin plump thick heart_shaped bow_shaped pouty generous cupid's_bow bee_stung fleshy luscious "
            "wide scarred cleft pillowy"
        ),
        "cheek_look": (
            "high prominent sharp chiselled chiseled hollow sunken gaunt chubby dimpled freckled round full "
            "plump scarred rosy stubbled tattooed high_set apple razor_sharp sculpted defined bony pronounced "
            "pockmarked bearded unshaven weathered wide broad pudgy lined wrinkled"
        ),
        "brow_look": (
            "thick bushy thin heavy high broad wide sparse shapely pencil bleached dark blonde blond fair black "
            "brown white gray silver red ginger auburn long lined wrinkled scarred receding prominent low "
            "sculpted shaggy unruly untamed dense lush curled straight widow's jutting sloping strong scarred "
            "split bald"
        ),
        "ear_look": (
            "pointed pointy tapering tapered elfin elven elvish long large big notched cat fox rabbit bunny wolf "
            "dog animal feline floppy tufted torn cropped jug protruding lop bat furry batlike sharp leaf_shaped "
            "mouse small cauliflower round black white knife pierced ragged nicked folded vulpine lupine robot "
            "mechanical oversized tipped"
        ),
        "tooth_look": (
            "crooked gapped gap missing gold golden buck sharp pointed chipped protruding yellowed snaggle "
            "uneven silver elongated curved steel perfect"
        ),
        "head_look": (
            "bald shaved shaven hairless balding cropped long egg_shaped smooth tonsured gleaming_bald "
            "close_cropped buzz_cut tattooed scarred bullet horned bare_shaven curly blonde silver grizzled "
            "domed elongated oversized"
        ),
        "neck_look": (
            "long thick slender tattooed scarred bull swan wrinkled scrawny thin muscular swanlike graceful_long"
        ),
        "build": (
            "slim slender muscular athletic stocky lanky lean petite curvy heavyset heavy_set burly wiry thin "
            "skinny plump chubby hulking tall short imposing hourglass voluptuous toned sinewy willowy gangly "
            "gangling portly stout robust bulky massive towering lithe svelte brawny beefy well_built "
            "powerfully_built slightly_built stockily_built broad overweight obese fat rotund pudgy scrawny bony "
            "gaunt emaciated statuesque leggy diminutive compact thickset thick_set barrel_chested strapping "
            "ripped buff rangy full_figured curvaceous shapely busty paunchy potbellied tubby stubby spindly "
            "slight dainty underweight muscled chiselled beanpole heavily_built solidly_built humongous gigantic "
            "giant enormous humanoid bipedal quadruped stooped hunchbacked squat big_boned delicate"
        ),
        "shoulder_look": (
            "broad narrow wide massive muscular powerful sloping square freckled thin bony tattooed scarred "
            "hefty sculpted armoured armored rounded"
        ),
        "limb_look": (
            "long slender muscular thick skinny hairy tattooed inked scarred freckled mechanical prosthetic "
            "bionic robotic cybernetic metal metallic artificial armored armoured calloused callused wrinkled "
            "gnarled bony missing toned sinewy webbed clawed stubby slim veiny brawny muscled wiry veined "
            "elongated spindly tanned bushy hydraulic amputated steel chrome liver_spotted meaty beefy amputee "
            "bulging white lanky furry skeletal plump"
        ),
        "trunk_look": (
            "broad hairy muscular large huge ample flat tattooed scarred slim narrow barrel big wide small tiny "
            "curvy toned washboard six_pack chiselled round pot beer freckled slender ripped medium sculpted "
            "bulging voluptuous full rounded swollen"
        ),
        "fur_look": (
            "orange ginger black white gray brown tabby striped spotted fluffy long short thick silky calico "
            "brindle tortoiseshell cream golden red russet tawny bushy soft_striped shaggy patchy mottled sandy "
            "silver shiny glossy dappled tuxedo marbled copper amber dark pale curly marmalade charcoal sleek "
            "dense blue green iridescent scruffy wiry two_tone bicolour bicolor matted chocolate fawn merle ash "
            "woolly sable long_haired short_haired speckled"
        ),
        "tail_look": (
            "bushy striped fluffy long ringed stubby bobbed curly cat fox demon dragon wolf devil forked kinked "
            "crooked docked feathery black white orange ginger red silver spiked scaly prehensile short bent "
            "reptilian mermaid brown golden blue white_tipped tufted barbed lizard multiple nine robot arrow "
            "arrow_tipped"
        ),
        "horn_look": (
            "curved curling curled ram spiral spiralled small long demon black white goat broken sharp twisted "
            "twin short red ridged dragon polished bony thick single unicorn devil golden chipped backswept "
            "swept oni"
        ),
        "wing_look": (
            "feathered white black leathery bat dragon translucent fairy angel butterfly insect torn membranous "
            "folded_white iridescent raven gossamer metal mechanical demon tattered broken dragonfly moth"
        ),
        "plate_look": (
            "chipped cracked dented rusted rusty corroded scratched battered weathered polished matte glossy "
            "scuffed worn massive metal metallic steel chrome chromed gunmetal armored armoured heavy armour "
            "armor red blue green yellow orange white black gray silver golden gold bronze brass copper cobalt "
            "pitted patched angular riveted ceramic carbon titanium iron brushed pearlescent scorched scarred "
            "burnished boxy rounded hexagonal translucent navy teal olive tan beige cream pink purple bare torso "
            "chest shoulder faded peeling painted body cylindrical domed segmented coloured colored carbon_fibre "
            "crimson electric oxidised oxidized dull mirrored plastic skeletal aluminium aluminum combat "
            "humanoid tarnished"
        ),
        "mark": "scarred tattooed freckled inked pockmarked branded birthmarked blemished pierced dimpled wrinkled",
        "age": (
            "young old elderly middle_aged teenage teenaged aged youthful ageing aging adolescent mature older "
            "younger youngish oldish thirtysomething twentysomething fortysomething prepubescent preteen "
            "twenty_something thirty_something forty_something fifty_something college_aged school_aged ancient "
            "senior geriatric octogenarian septuagenarian mid_thirties ageless grown"
        ),
        "origin": (
            "caucasian asian african hispanic latino latina latinx european nigerian japanese chinese korean "
            "indian mexican american british english irish scottish welsh french german italian spanish greek "
            "russian ukrainian polish swedish norwegian danish finnish dutch belgian swiss austrian turkish arab "
            "arabic persian iranian iraqi syrian lebanese egyptian moroccan ethiopian kenyan ghanaian somali "
            "sudanese senegalese congolese jamaican haitian cuban dominican colombian venezuelan peruvian "
            "chilean argentine argentinian brazilian portuguese vietnamese thai filipino filipina indonesian "
            "malaysian malay pakistani bangladeshi nepalese tibetan mongolian kazakh afghan israeli jewish "
            "ashkenazi slavic nordic scandinavian mediterranean celtic middle_eastern south_asian east_asian "
            "southeast_asian african_american afro_caribbean caribbean biracial mixed_race multiracial mestizo "
            "native_american indigenous aboriginal maori polynesian samoan hawaiian inuit romani sub_saharan "
            "black_british australian canadian zulu yoruba igbo hausa maasai tamil punjabi bengali uzbek "
            "georgian armenian hungarian romanian bulgarian serbian croatian czech slovak albanian icelandic "
            "estonian latvian lithuanian sicilian basque catalan berber eurasian anglo_saxon puerto_rican anglo "
            "tuareg levantine ethnic_chinese sri_lankan burmese cambodian laotian taiwanese algerian tunisian "
            "libyan saudi yemeni kurdish gambian ivorian cameroonian ugandan tanzanian rwandan zimbabwean "
            "angolan south_african"
        ),
    }
)
"""Adjectives and words used like adjectives, by what they describe for good."""

COMPOUNDS: Mapping[str, str] = MappingProxyType(
    {
        "hair": "haired headed locked tressed braided maned coiffed",
        "beard": "bearded moustached mustached mustachioed whiskered stubbled bearded",
        "eye": "eyed irised",
        "skin": "skinned complexioned",
        "face": "faced featured visaged",
        "jaw": "jawed chinned",
        "nose": "nosed",
        "lips": "lipped",
        "cheek": "cheeked cheekboned",
        "brow": "browed lashed",
        "ear": "eared",
        "tooth": "toothed fanged tusked",
        "neck": "necked",
        "body": "bodied built framed figured boned",
        "shoulder": "shouldered",
        "limb": "limbed armed legged fingered handed pawed knuckled clawed",
        "trunk": "chested waisted hipped bellied breasted busted backed",
        "fur": "furred coated pelted feathered scaled",
        "tail": "tailed",
        "horn": "horned antlered",
        "wing": "winged",
        "plate": "plated armoured armored panelled paneled",
    }
)
"""Ends of compounds such as ``red-haired``, by the part they describe."""

STANDALONE: Mapping[str, str] = MappingProxyType(
    {
        "always": (
            "beard moustache mustache goatee stubble sideburns dreadlocks dreads cornrows afro mohawk mullet "
            "ponytail pigtails twintails twin_tails topknot pompadour freckle tattoo birthmark dimple "
            "crow's_feet crows_feet laugh_lines smile_lines frown_lines age_spots liver_spots beauty_spot "
            "beauty_mark double_chin adam's_apple heterochromia vitiligo widow's_peak widows_peak buzz_cut "
            "buzzcut crew_cut pixie_cut bowl_cut undercut pageboy_cut bob_cut man_bun space_buns top_knot "
            "skin_texture skin_tone visible_pores skin_pores five_o'clock_shadow five_oclock_shadow "
            "salt_and_pepper_hair ahoge facial_hair unibrow monobrow receding_hairline french_braid "
            "fishtail_braid side_braid acne acne_scars stretch_marks six_pack harelip cleft_lip cleft_chin "
            "gap_teeth buck_teeth soul_patch handlebar_moustache muttonchops scruff double_eyelids "
            "epicanthic_fold bone_structure cheekbones jawline birth_mark beauty_marks body_hair chest_hair "
            "flat_top fade_haircut side_shave bald_spot bald_patch bald_head hair_colour hair_color eye_colour "
            "eye_color elf_ears cat_ears fox_ears wolf_ears dog_ears bunny_ears rabbit_ears animal_ears "
            "pointy_ears cat_tail fox_tail wrinkles facial_features prosthesis stump_of scar scarring "
            "scar_tissue beer_belly pot_belly love_handles thigh_gap third_eye gill fang tusk antler cybernetics "
            "hairline tramp_stamp body_art hooded_lids"
        ),
        "person": (
            "redhead blonde brunette teenager giantess dwarf septuagenarian octogenarian sexagenarian "
            "nonagenarian pensioner adolescent albino amputee hunchback tween thirtysomething fortysomething "
            "twentysomething oldster geezer senior_citizen young_adult crone muscleman bodybuilder"
        ),
        "adjective": (
            "bald bearded freckled tattooed muscular petite stocky lanky wiry burly heavyset skinny chubby plump "
            "curvy gaunt slender slim lean tall elderly middle_aged young old blonde blond brunette redheaded "
            "clean_shaven unshaven moustached mustachioed moustachioed mustached stubbled grizzled balding busty "
            "athletic thickset lithe hulking portly stout burly brawny statuesque willowy gangly scrawny "
            "overweight obese svelte voluptuous curvaceous muscled well_built broad rotund leggy paunchy "
            "weathered wrinkled scarred pockmarked dark_skinned tanned hirsute gap_toothed teenage youthful aged "
            "caucasian asian african hispanic latina latino black_haired biracial towering sinewy inked toned "
            "rangy dreadlocked horned winged furry feathered scaly albino buxom flat_chested slight short"
        ),
    }
)
"""Words that speak of identity without a further word, or as one member of an apposition."""

PLAIN = (
    "big little small large great huge tiny bright soft hard gentle sharp heavy slight strong weak deep rich "
    "warm cool cold hot wet dry dull shiny glossy gleaming glowing glittering sparkling shimmering lustrous "
    "loose tight neat messy tousled dishevelled disheveled tangled windswept windblown damp sweaty dirty muddy "
    "dusty clean beautiful pretty handsome lovely gorgeous attractive striking stunning piercing expressive "
    "intense vivid brilliant luminous clear faint visible subtle prominent distinctive signature natural perfect "
    "elegant graceful delicate fine faded fresh left right own upper lower front full half single double twin "
    "other same solid electric neon pure plain simple rough smooth flowing cascading tumbling flyaway unkempt "
    "well kept lean nearly almost partly heavily lightly slightly very quite rather extremely strikingly deeply "
    "naturally dramatically closely neatly carefully perfectly mostly fairly so too pair set bit bare exposed "
    "wild fierce keen kind friendly sad tired weary sleepy angry determined thoughtful curious wary worried "
    "stern serious calm gentle proud mysterious haunting hypnotic soulful knowing tender shapely wide narrowed "
    "closed open jagged ragged thin thick thickly long deep old healed raised crescent vertical horizontal "
    "diagonal puckered livid angry faint whole entire tiny cute regal noble rugged dyed unnaturally unusual "
    "unusually one two three four few several many some"
)
"""Adjectives, adverbs and numbers that may stand between a describing word and what it describes."""

ANCHORS: Mapping[str, str] = MappingProxyType(
    {
        "age_word": (
            "year years yr yrs yo y aged age twenties thirties forties fifties sixties seventies eighties "
            "nineties teens 20s 30s 40s 50s 60s 70s 80s 90s 20's 30's 40's 50's 60's 70's"
        ),
        "mark_word": (
            "mark marks line gash slash seam welt welts blotch patch streak spot spots notch groove ridge brand "
            "stain discolouration discoloration blemish blemishes port_wine_stain mole moles keloid furrow crack"
        ),
        "lineage": "descent ancestry heritage ethnicity extraction parentage",
        "bundle": "bun buns braid braids plait plaits bob curls locks bangs fringe tresses ringlets cornrow bunches",
    }
)
"""Words that speak of identity together with what stands around them: ages, marks, hair put up."""


TRAIT_GROUPS: tuple[str, ...] = (
    "scar scarred mark gash slash line seam welt cicatrix weal scarring",
    "burn burned burnt scorched fire_damaged charred singed",
    "cheek cheekbone face",
    "eyebrow brow forehead",
    "neck throat nape",
    "lip mouth lips",
    "mole spot beauty dot mark blemish",
    "tattoo tattooed ink inked tattooing",
    "hand finger knuckle fist palm hands",
    "arm forearm sleeve bicep",
    "bald hairless shaved shaven balding",
    "curl curly ringlet wavy wave",
    "beard whisker stubble goatee moustache mustache facial",
    "broken crooked bent misshapen",
    "notch notched nick nicked torn ragged",
    "pointed pointy tapering tapered elfin sharp",
    "armor armored armour armoured plating plate panel shell plated",
    "chassis frame body torso hull build",
    "chipped scratched scuffed battered dented worn",
    "rust rusty rusted corroded oxidized oxidised",
    "tabby striped stripe stripy tiger",
    "fur coat pelt hair",
    "eye iris optic optics orb gaze",
    "freckle freckled speckle speckled",
    "tall towering lofty long_legged",
    "thin slim slender lean skinny slight",
    "fat heavyset plump chubby stout portly rotund overweight",
    "muscular brawny muscled burly athletic",
    "massive hulking huge heavy bulky enormous",
    "missing absent lost lacking without stump",
    "prosthetic artificial mechanical bionic cybernetic metal robotic",
    "gap gapped gap_toothed",
    "tooth teeth",
    "wrinkle wrinkled lined line crease",
    "old elderly aged ageing",
    "young youthful girlish boyish",
    "pale fair white porcelain ivory light",
    "dark deep black brown ebony",
    "square angular chiselled chiseled strong",
    "ponytail tail",
    "braid braided plait plaited",
    "twintail pigtail bunches",
    "thinning receding balding sparse",
)
"""Words that may stand for one another when a character's own trait is told in other words."""
