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
            "rosy carmine oxblood garnet vermillion cerise"
        ),
        "ginger": (
            "red ginger copper coppery auburn orange fiery russet strawberry carrot tangerine rust flame "
            "titian amber foxy gingery carroty rufous henna marmalade"
        ),
        "orange": (
            "orange amber tangerine apricot pumpkin copper coppery saffron marmalade burnt-orange persimmon "
            "coral carrot hi-vis"
        ),
        "yellow": (
            "yellow golden gold amber lemon mustard straw canary saffron ochre honey buttery lemony primrose citrine"
        ),
        "blonde": (
            "blonde blond golden gold flaxen honey sandy platinum fair straw wheat wheaten straw sun_bleached "
            "yellow towheaded champagne buttery butter tow flax corn cornsilk strawberry butterscotch caramel "
            "sun_kissed gilt"
        ),
        "green": (
            "green emerald jade olive viridian moss mossy sage lime mint teal khaki pistachio seafoam celadon "
            "malachite peridot olive-drab chartreuse"
        ),
        "blue": (
            "blue azure sapphire cobalt navy cerulean sky turquoise cyan indigo teal cornflower ice icy "
            "aquamarine aqua periwinkle ultramarine denim lapis royal robin's-egg powder midnight"
        ),
        "violet": (
            "violet purple lavender lilac amethyst mauve plum magenta indigo heliotrope orchid aubergine "
            "eggplant mulberry wisteria"
        ),
        "pink": ("pink rose rosy magenta fuchsia salmon coral bubblegum blush candyfloss raspberry cerise"),
        "brown": (
            "brown brunette brunet chestnut mahogany chocolate hazel mousy mousey coffee caramel tawny umber "
            "bronze sepia cinnamon walnut tan taupe beige nutty cocoa toffee cognac sienna khaki russet "
            "sorrel dun biscuit mocha earthy earth-toned"
        ),
        "hazel": "hazel amber tawny golden",
        "black": (
            "black raven jet ebony inky onyx obsidian sable midnight coal charcoal pitch dark inky-black "
            "pitch-black jet-black sooty liquorice licorice"
        ),
        "gray": (
            "gray silver silvery silvered ashen ash ashy steel slate grizzled pewter gunmetal smoky hoary smoke "
            "smoke-coloured frost frosty "
            "salt_and_pepper salt pepper graying greyed leaden charcoal graphite battleship greyish grayish"
        ),
        "silver": (
            "silver silvery silvered gray white platinum moon moonlight_coloured ashen pewter chrome pale "
            "metallic steel"
        ),
        "white": (
            "white snow snowy ivory milky milk pale alabaster porcelain chalky cream creamy pearl pearly "
            "silver silvery albino hoary off-white eggshell whitish bone-white frosted snow-white blanched "
            "bone"
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
            "dread loc cornrow afro mohawk mullet pompadour ahoge sidelocks wisp tendril cowlick hairline "
            "bouffant beehive undercut"
        ),
        "beard": (
            "beard moustache mustache stubble goatee sideburns whiskers muttonchop facial_hair handlebar "
            "scruff soul_patch five_o'clock_shadow mutton_chop sideburn bristles whisker five_o_clock_shadow "
            "chin_beard van_dyke peach_fuzz"
        ),
        "eye": (
            "eye gaze irises iris optic optics orbs peepers eyeball pupil photoreceptor eyeballs sclera ocular_lens"
        ),
        "skin": "skin complexion flesh epidermis",
        "face": (
            "face visage countenance features physiognomy facial_features bone_structure facial_structure "
            "face_shape facial_bones"
        ),
        "jaw": "jaw jawline chin jawbone mandible jowl",
        "nose": "beak bill nose nostril snout muzzle snoot proboscis nasal_bridge",
        "lips": "lip mouth cupid's_bow",
        "cheek": "cheek cheekbone jowls",
        "brow": "eyebrow brow unibrow monobrow forehead eyelash lash hairline temple",
        "ear": "ear earlobe ears",
        "tooth": "tongue tooth teeth fang tusk canine incisor canines incisors dentures",
        "head": "head scalp pate skull cranium",
        "neck": "neck throat nape",
        "body": ("body build frame physique figure stature torso form bulk proportions"),
        "shoulder": "shoulder",
        "limb": (
            "limb arm leg finger hand foot feet knuckle forearm thigh calf wrist bicep fist palm elbow knee "
            "toe nail fingernail paw hoof hooves claw talon shin ankle forelimb hindlimb flipper tentacle "
            "pincer"
        ),
        "trunk": (
            "collarbone clavicle sternum shoulder_blade chest bust breast waist hip belly stomach abs abdomen bosom "
            "midriff ribs tummy paunch torso hips "
            "flank rump hindquarter haunches thorax"
        ),
        "fur": ("fur coat pelt ruff feather plumage fleece scales mane hide whisker tuft undercoat underfur"),
        "tail": "tail tails",
        "horn": "horn antler antenna antennae mandibles",
        "wing": "wing",
        "plate": (
            "plating plate panel shell chassis casing carapace armour armor paint finish coating bodywork "
            "breastplate faceplate hull paintwork servo joint exoskeleton endoskeleton housing paint_job sensor "
            "visor "
            "core antenna"
        ),
        "person": (
            "man woman boy girl person lady gentleman guy fellow bloke chap dude male female human individual "
            "adult character protagonist hero heroine kid child teen youth lad lass model actor actress "
            "soldier officer sailor knight warrior wizard witch elf dwarf orc goblin fairy vampire demon mage "
            "sorceress princess prince queen king cyborg robot android machine droid mech automaton humanoid "
            "creature cat kitten dog puppy fox wolf dragon catgirl subject figure detective doctor nurse "
            "pirate ranger rogue ninja samurai monk priest scientist student teacher farmer worker "
            "businessman businesswoman athlete dancer singer musician punk goth hunter archer assassin "
            "mechanic engineer pilot astronaut chef cowboy gangster gent dame matron maiden damsel "
            "grandmother grandfather granny grandpa mother father son daughter brother sister being specimen "
            "anthro mermaid werewolf beast bird horse rabbit bunny tabby calico siamese moggy tomcat labrador "
            "sphynx bulldog retriever schnauzer samoyed malamute lurcher labradoodle pomeranian akita bloodhound "
            "wolfhound basset sheepdog pitbull shetland clydesdale "
            "corgi husky poodle beagle collie greyhound mongrel dachshund palomino alsatian dalmatian "
            "percheron appaloosa thoroughbred weimaraner vizsla borzoi saluki pekingese shih_tzu maine_coon "
            "scottish_fold "
            "british_shorthair devon_rex cornish_rex birman abyssinian jack_russell great_dane cockapoo labradoodles "
            "hatchling "
            "rottweiler pug terrier spaniel whippet mastiff chihuahua"
        ),
    }
)
"""Nouns for what may be described, by kind; words such as ``haired`` end compounds (``red-haired``)."""

QUALITIES: Mapping[str, str] = MappingProxyType(
    {
        "colour": (
            "red crimson scarlet ruby auburn ginger copper coppery russet rust orange amber golden gold "
            "yellow green emerald jade olive teal turquoise cyan aqua aquamarine blue azure sapphire cobalt "
            "navy cerulean indigo violet purple lavender lilac amethyst magenta pink brown chestnut mahogany "
            "chocolate hazel black ebony onyx obsidian gray silver silvery ashen ash white ivory pale dark "
            "fair light pastel multicoloured multicolored mismatched heterochromatic rainbow platinum honey "
            "caramel mauve coloured colored hued maroon burgundy tawny cornflower icy steel slate bronze "
            "beige cream violet tinted gunmetal ice-blue lapis cerise vermilion mulberry aubergine celadon "
            "chartreuse fawn ochre saffron topaz garnet heliotrope malachite peridot sepia umber whisky "
            "whiskey toffee treacle cognac hazel-green seafoam denim periwinkle ultramarine glaucous gilt "
            "titian inky jet milky opal opalescent pearl pearly smoky moss mossy cinnamon liquorice licorice "
            "charcoal sooty coal pitch dusky ginger-brown hazelnut apricot peach tangerine sloe sloe_black "
            "amethystine violet-blue gentian lilac-grey lead leaden flint flinty cloudy milk gooseberry"
        ),
        "hair_colour": (
            "blonde blond brunette brunet flaxen sandy raven jet fiery strawberry auburn ginger graying "
            "greying silvered grizzled hoary towheaded mousy mousey sun_bleached bleached dyed "
            "salt_and_pepper honey platinum snowy snow moon jet_black inky sable russet chestnut copper "
            "coppery carrot streaked highlighted ombre dirty_blonde two_tone two_toned peroxide wheat straw "
            "ash tow towhead corn cornsilk tow_coloured ash_blonde ashen_blonde golden_blonde "
            "dishwater_blonde dishwater mouse_brown mouse nut_brown nut iron_grey iron steel_grey "
            "pepper_and_salt peppery frosted titian henna hennaed bottle_blonde buttery butter wheaten "
            "sandy_haired gingery carroty rufous oxblood claret burgundy wine plum bubblegum candyfloss "
            "cotton_candy pastel rainbow multi_coloured split_dye balayage tinted sun_kissed sun_streaked "
            "sun_lightened grizzly pewter whitening greyed grayed white_streaked silver_streaked silver_shot "
            "silver_threaded undyed chestnut_brown fox_red foxy coal_black crow_black blue_black ebon "
            "champagne caramel toffee tawny bronze mahogany conker treacle liquorice licorice hoar flame fire "
            "roan brassy"
        ),
        "length": (
            "long short shoulder_length waist_length chin_length jaw_length knee_length hip_length cropped "
            "close_cropped length longish shortish lengthy medium_length neck_length floor_length "
            "tailbone_length ankle_length collar_length ear_length shoulder_grazing collarbone_length "
            "mid_back thigh_length overlong elbow_length back_length earlobe_length"
        ),
        "texture": (
            "curly wavy straight frizzy kinky coarse wiry silky sleek fine thick bushy thinning thin receding "
            "balding sparse shaggy spiky unruly coiled coily nappy lush luxuriant feathery wispy full "
            "voluminous lank stringy poker_straight crimped ringleted woolly bristly bristling tangled matted "
            "patchy scraggly scruffy flowing glossy lustrous tight_curled springy fluffy dense kinked "
            "corkscrew corkscrewing corkscrewed spiralling spiraling coiling ringletted tousled_thick floppy "
            "stubbly downy fuzzy frizzled crinkly crimpy pin_straight bone_straight stick_straight rope ropy "
            "ropelike flyaway wild unmanageable wirelike springing bouncy beachy limp straggly straggling "
            "thatchy mane_like tightly_coiled tightly_curled luxurious tumbledown billowy poofy flat "
            "threadbare wavy-ish tight coarse-textured type_4c afro_textured kinky_curly"
        ),
        "hairstyle": (
            "braided plaited cropped shaved shaven buzzed permed layered slicked slicked_back swept_back "
            "pulled_back tied_back combed_back pinned_up feathered dreadlocked cornrowed bobbed shorn blunt "
            "asymmetrical asymmetric side_swept center_parted centre_parted parted trimmed groomed "
            "neatly_trimmed well_groomed waxed pointed forked beaded bowl messy_bun spiked gelled backcombed "
            "side_parted swept coiffed feather_cut wolf_cut shag pixie undercut mulleted mohawked crew "
            "crewcut faded high_and_tight tapered choppy close_clipped clipped tonsured ponytailed pigtailed "
            "twisted locked loc'd side_shaved half_shaved razored razor_cut pageboy hime asymmetric_cut "
            "curtain curtained micro combed_over greased oiled pomaded brilliantined teased beehived bouffant "
            "upswept french_braided dutch_braided box braided_back greying_at"
        ),
        "eye_shape": (
            "almond almond_shaped deep_set hooded wide_set close_set upturned downturned monolid doe slanted "
            "slanting protruding bulging bulbous sunken round large big small beady piercing_blue catlike "
            "feline mismatched heterochromic heterochromatic slit slitted vertical oval cat_like compound "
            "blind lazy wandering unseeing clouded sightless squinty lashless lashed hooded_lidded "
            "heavy_lashed long_lashed thick_lashed lynx_like owlish "
            "owl_like doe_like fox_like snake_like serpentine reptilian goat_like insectile insectoid faceted "
            "multifaceted pupilless lidless double_lidded single_lidded epicanthic cross_eyed wall_eyed "
            "walleyed squint strabismic rheumy cloudy_blind milky_white sightless jet_like button beady_black "
            "deepset wideset closeset slit_pupilled slit_pupiled cybernetic bionic robotic mechanical "
            "odd_coloured bicoloured two_coloured saucer_sized saucer deer_like jewel_like snakelike"
        ),
        "skin_look": (
            "pale fair dark tan tanned olive brown ebony porcelain bronze bronzed golden ivory black white "
            "light alabaster caramel ruddy sallow milky copper freckled wrinkled weathered smooth flawless "
            "scarred leathery pockmarked tattooed inked dusky swarthy sun_kissed sunkissed sun_browned "
            "wrinkly creamy mottled rough blemished unblemished clear youthful aged translucent peachy honey "
            "rosy toned complexioned chocolate mahogany pallid wizened puckered damaged burnt burned papery "
            "poreless textured green blue grey gray red purple scaly acne_scarred spotted blotchy pitted "
            "sun_weathered weather_beaten deep rich warm cool silky velvety supple sagging loose plump tawny "
            "amber sunburnt sunburned sunbaked sun_damaged lined liver_spotted crinkled furrowed veined dewy "
            "porcelain_smooth marble waxen waxy parchment parchment_like papery_thin ruddied florid "
            "wind_burned windburnt windburned weatherworn sunworn sun_bronzed sun_darkened sun_freckled "
            "nut_brown coffee cocoa sepia sienna umber almond bisque sand cinnamon teak walnut espresso ochre "
            "mocha toffee russet jet blue_black coal_black ghost_white ghostly deathly chalk_white chalky "
            "pasty lily_white milk_white snow_white snowy peaches_and_cream rosy_cheeked blushing freckly "
            "speckled stippled pimpled pimply spotty zitty pocked pock_marked acne_pitted cratered scored "
            "grooved creased crepey crepe crow_footed leathered leather_like craggy calloused hairy hairless "
            "downy scaled reptilian amphibian slimy warty chitinous barky bark_like wooden chrome chromed "
            "metallic metal steel silver gold gilded synthetic silicone rubber rubbery plastic vinyl latex "
            "glass glassy crystalline crystal stone stony granite marble_like clay ceramic luminescent "
            "iridescent opalescent pearlescent bioluminescent glowing_blue lavender lilac violet teal "
            "turquoise emerald jade aqua cobalt azure crimson scarlet orange yellow pink jaundiced albino "
            "vitiligo piebald tiger_striped branded ritually_scarred scarified unwrinkled unlined crinkly "
            "pruney wattled aged_spotted olive_toned tea_coloured fair_toned bronze_toned"
        ),
        "face_look": (
            "round oval square heart_shaped diamond_shaped long angular chiselled chiseled narrow thin gaunt "
            "broad wide freckled scarred wrinkled lined weathered pockmarked craggy chubby baby youthful "
            "boyish girlish rugged bony slim heart oblong full plump pudgy fleshy symmetrical asymmetrical "
            "delicate fine sharp elfin tattooed bearded tanned clean_shaven moon aristocratic weather_beaten "
            "tattoed hollow sculpted chiselled_features unlined wizened pitted puffy leathery strong hawkish "
            "hawk_like aquiline feline vulpine wolfish elegant gaunt_featured cherubic triangular elongated "
            "pale dark olive sun_weathered hairy mature striking classical androgynous moon_shaped moonlike "
            "pie_shaped hatchet horsey horsy equine lupine simian ratlike rat_like foxlike foxy leonine "
            "lion_like bulldog pugnacious_boned pinched cadaverous skull_like skeletal emaciated "
            "lantern_jawed jowly jowled double_chinned apple_cheeked high_cheekboned hollow_cheeked "
            "fine_boned strong_boned raw_boned big_boned flat wedge_shaped pear_shaped egg_shaped ovoid "
            "v_shaped kite_shaped square_jawed square_cut blunt coarse rough_hewn rough_cut granite "
            "weatherworn crumpled crinkled lined_deeply leathered furrowed careworn time_worn timeworn seamed "
            "withered prune_like grandmotherly grandfatherly elfish elf_like pixie pixieish gamine "
            "impish_featured doll_like dollish dolllike babyish cherub childlike childish womanly manly "
            "masculine feminine effeminate mannish patrician regal_boned roman nordic latinate pocked "
            "acne_scarred beardless whiskery whiskered stubbly stubbled unshaven bewhiskered hairless "
            "disfigured scar_crossed burn_scarred lopsided asymmetric crooked long_jawed doughy jowlish "
            "rotund ruddy florid swarthy olive_skinned ebony porcelain freckle_dusted freckle_strewn "
            "moustached mustachioed metallic metal steel chrome mechanical robotic synthetic wooden ceramic "
            "faceless featureless reptilian catlike doglike canine insectile hawklike eaglelike horselike "
            "stubbly_cheeked burnt burned fire_scarred"
        ),
        "jaw_look": (
            "square strong sharp chiselled chiseled angular pointed pointy cleft dimpled weak prominent "
            "lantern defined double receding wide rounded broad narrow scarred bearded stubbled heavy lantern "
            "jutting small unshaven firm_set well_defined granite sculpted knife_like wedge stubbly delicate "
            "dimple long anvil bulldog undershot underhung overshot recessed protruding blocky squared "
            "squarish massive steel iron metal mechanical hinged prosthetic beardless hairless shaven "
            "clean_shaven smooth_shaven pronounced knobby tapered tapering V_shaped v_shaped u_shaped "
            "u-shaped soft weakish double_chinned slab slablike chinless lantern_like bony hard_edged"
        ),
        "nose_look": (
            "curved aquiline hooked crooked broken button snub broad flat flattened long big straight roman pointed "
            "pointy upturned bulbous narrow wide prominent small thin freckled hawk hawkish beaky pug "
            "turned_up large thick delicate bent petite misshapen beak tiny slender retrousse pink bridgeless "
            "humped bumped bumpy ski_jump ski_slope celestial nubian grecian semitic potato strawberry bottle "
            "parrot eagle_like eagle ridged high_bridged flat_bridged low_bridged hook beaked twice_broken "
            "oft_broken bent_out_of splayed squashed pudgy stubby elongated pinched chiselled chiseled "
            "sculpted pierced bony fleshy blunt porcine piggish vulpine red_veined veined boxer's squat "
            "elegant dainty aristocratic"
        ),
        "lip_look": (
            "full thin plump thick heart_shaped bow_shaped pouty generous cupid's_bow bee_stung fleshy "
            "luscious wide scarred cleft pillowy rosebud bow cupid puffy pillow thin_lipped pencil_thin "
            "narrow uneven asymmetric lopsided harelipped hare pierced blubbery blubber rubbery everted "
            "downturned_permanently bowed shapely sculpted defined generous_wide"
        ),
        "cheek_look": (
            "high prominent sharp chiselled chiseled hollow sunken gaunt chubby dimpled freckled round full "
            "plump scarred rosy stubbled tattooed high_set apple razor_sharp sculpted defined bony pronounced "
            "pockmarked bearded unshaven weathered wide broad pudgy lined wrinkled apple_round hollowed "
            "cavernous chipmunk jowly jowled slanting wide_set pocked pitted dimply ruddy florid scar_crossed "
            "windburnt wind_burned sunburnt freckly stubbly whiskery knife_sharp knife_edged cut_glass carved "
            "chiselled_high steep slavic angular fleshy doughy cherubic downy leathery"
        ),
        "brow_look": (
            "greying graying thick bushy thin heavy high broad wide sparse shapely pencil bleached dark "
            "blonde blond fair "
            "black brown white gray silver red ginger auburn long lined wrinkled scarred receding prominent "
            "low sculpted shaggy unruly untamed dense lush curled straight widow's jutting sloping strong "
            "scarred split bald beetling beetle caterpillar wiry overhanging hairless invisible plucked "
            "tweezed pierced shaven shaved notched slashed ridged neanderthal simian joined meeting tufted bristling "
            "grizzled sparse_fair pencil_thin thin_arched hooded single_lidded double pale_lashed domed "
            "high_domed lofty wide_domed"
        ),
        "ear_look": (
            "pointed pointy tapering tapered elfin elven elvish long large big notched cat fox rabbit bunny "
            "wolf dog animal feline floppy tufted torn cropped jug protruding lop bat furry batlike sharp "
            "leaf_shaped mouse small cauliflower round black white knife pierced ragged nicked folded vulpine "
            "lupine robot mechanical oversized tipped protuberant jutting_out stick_out sticking_out "
            "pendulous lobeless long_lobed big_lobed stretched gauged cat_like catlike cauliflowered "
            "cropped_short pinnate donkey goat cow deer horse pig hare lynx bear hound bat_like rabbit_like "
            "fennec elf pixie goblin fin_like finned metal hairy upright_pointed triangular rounded mutilated "
            "clipped bitten half_missing missing floppy_brown attached detached delicate_pointed"
        ),
        "tooth_look": (
            "crooked gapped gap missing gold golden buck sharp pointed chipped protruding yellowed snaggle "
            "uneven silver elongated curved steel perfect goofy jagged snaggled rotten rotting stained brown "
            "blackened yellow yellowing nicotine_stained false capped filed serrated needle needle_like "
            "needlelike razor shark_like vampiric vampire broken cracked overlapping bucked horse horsey "
            "rabbity big oversized pearly_perfect metal iron platinum diamond overlong long wolfish"
        ),
        "head_look": (
            "bald shaved shaven hairless balding cropped long egg_shaped smooth tonsured gleaming_bald "
            "close_cropped buzz_cut tattooed scarred bullet horned bare_shaven curly blonde silver grizzled "
            "domed elongated oversized shaven_bald bare bullet_shaped egg domelike dome_shaped round "
            "square_cut close_shaven clean_shaven stubbled fuzzy bewigged bony antlered furry scaly metal "
            "metallic chrome robotic mechanical freckled grey gray white white_haired red ginger auburn blond "
            "dark frizzy wolf goat bull lion fox bird crow raven deer stag jackal dog cat lizard shark fish "
            "pumpkin skull insect"
        ),
        "neck_look": (
            "long thick slender tattooed scarred bull swan wrinkled scrawny thin muscular swanlike "
            "graceful_long stubby bullish goose_like gooselike stout thickset turkey wattled crepey sinewy "
            "corded giraffe_like columnar short elongated inked hairy freckled crane_like"
        ),
        "build": (
            "slim slender muscular athletic hairless stocky lanky lean petite curvy heavyset heavy_set burly wiry "
            "thin "
            "skinny plump chubby hulking tall short imposing hourglass voluptuous toned sinewy willowy gangly "
            "gangling portly stout robust bulky massive towering lithe svelte brawny beefy well_built "
            "powerfully_built slightly_built stockily_built broad overweight obese fat rotund pudgy scrawny "
            "bony gaunt emaciated statuesque leggy diminutive compact thickset thick_set barrel_chested "
            "strapping ripped buff rangy full_figured curvaceous shapely busty paunchy potbellied tubby "
            "stubby spindly slight dainty underweight muscled chiselled beanpole heavily_built solidly_built "
            "humongous gigantic giant enormous humanoid bipedal quadruped stooped hunchbacked squat big_boned "
            "delicate lissom lissome lithesome rawboned raw_boned coltish gamine waifish waiflike reedy "
            "reed_thin rail_thin rake_thin stick_thin whip_thin pencil_thin bone_thin wafer_thin wasp_waisted "
            "narrow_hipped rubenesque pear_shaped apple_shaped zaftig roly_poly pint_sized knock_kneed "
            "bow_legged bandy_legged bandy long_limbed long_legged short_legged corpulent husky jacked "
            "shredded swole brawny_armed bull_necked broad_backed broad_chested barrel deep_chested hulk_like "
            "herculean amazonian titanic colossal mountainous monolithic elephantine bearlike bear_like "
            "bearish oxlike ox_like wrestler's boxer's dancer's swimmer's runner's gymnast's ballerina's "
            "athlete's bodybuilder's rower's farmer's fighter's blocky boxy chunky dumpy dumpling_shaped "
            "fleshy flabby well_fed well_padded padded beer_bellied pot_bellied bloated rounded matronly "
            "motherly buxom bosomy full_breasted top_heavy flat_chested boyish girlish tomboyish childlike "
            "elfin pixie fairy-like sylphlike sylph_like wispy spare meagre meager cadaverous skeletal "
            "underfed malnourished wasted sickly frail fragile birdlike bird_like sparrow_like mousy knotted "
            "stringy ropy sculpted v_shaped inverted_triangle heroic superheroic heavyweight weighty sturdy "
            "stumpy stunted dwarfish dwarflike miniature undersized oversized lofty giantlike gargantuan "
            "mammoth long_boned small_boned fine_boned light_boned slim_hipped full_hipped wide_hipped "
            "broad_hipped hunched misshapen athletic_looking toned_up compactly_built loose_limbed "
            "gangle_limbed sinuous serpentine equine centaur quadrupedal insectoid arachnid six_legged "
            "four_legged four_armed six_armed multi_limbed portlier heavier stockier tallish shortish"
        ),
        "shoulder_look": (
            "broad narrow wide massive muscular powerful sloping square freckled thin bony tattooed scarred "
            "hefty sculpted armoured armored rounded bull_like hulking wide_set heavy thick_set thick slender "
            "slight delicate linebacker footballer's swimmer's brawny muscled burly boulder huge big steel "
            "metal plated hairy sunburnt inked"
        ),
        "limb_look": (
            "long slender muscular thick skinny hairy tattooed inked scarred freckled mechanical prosthetic "
            "bionic robotic cybernetic metal metallic artificial armored armoured calloused callused wrinkled "
            "gnarled bony missing toned sinewy webbed clawed stubby slim veiny brawny muscled wiry veined "
            "elongated spindly tanned bushy hydraulic amputated steel chrome liver_spotted meaty beefy "
            "amputee bulging white lanky furry skeletal plump furred scaled feathered hooved cloven taloned "
            "padded clawlike skinless pipe_cleaner stick_thin twig_like reed_thin matchstick tree_trunk "
            "tree_trunk_like ham_like hammy shovel spade_like meaty_big huge massive enormous stumpy stunted "
            "short bandy knobbly knobby knock_kneed arthritic age_spotted vein_roped weathered leathery "
            "callus work_worn workworn scar_crossed scar_laced burn_scarred tattoo_covered covered_in_ink "
            "heavily_inked heavily_tattooed hairless shapely lithe willowy graceful_long leggy articulated "
            "jointed ball_jointed piston pneumatic carbon_fibre robot cyborg titanium wooden peg porcelain "
            "plastic ceramic stone granite marble wood clay glass crystal six_fingered four_fingered "
            "three_fingered clawed_green pale_long lean gaunt emaciated sallow freckly bear_like tentacled "
            "vestigial extra cybernetically hirsute insectile spidery brass copper iron bronze"
        ),
        "trunk_look": (
            "broad hairy muscular large huge ample flat tattooed scarred slim narrow barrel big wide small "
            "tiny curvy toned washboard six_pack chiselled round pot beer freckled slender ripped medium "
            "sculpted bulging voluptuous full rounded swollen deep thick wasp tiny_waisted nipped hourglass "
            "narrow_waisted protruding distended paunchy sagging taut tight lean muscled rippling defined "
            "chiselled_flat sculpted_flat six_packed eight_pack hirsute shaggy smooth_hairless hairless "
            "pigeon sunken concave ribby buxom heavy heaving flabby doughy soft_round rotund pregnant plump "
            "scar_crossed sinewy inked pierced_navel generous"
        ),
        "fur_look": (
            "lilac winter ragged orange ginger black white gray brown tabby striped spotted fluffy long short "
            "thick silky calico "
            "brindle tortoiseshell cream golden red russet tawny bushy soft_striped shaggy patchy mottled "
            "sandy silver shiny glossy dappled tuxedo marbled copper amber dark pale curly marmalade charcoal "
            "sleek dense blue green iridescent scruffy wiry two_tone bicolour bicolor matted chocolate fawn "
            "merle ash woolly sable long_haired short_haired speckled brindled piebald pied skewbald roan dun "
            "bay chestnut palomino dapple_grey dapple tricolour tricolor tri_coloured parti_coloured "
            "particoloured harlequin liver lilac seal_point sealpoint colourpoint point smoke smoky "
            "silver_tipped frosted ticked agouti rosetted leopard_spotted leopard zebra_striped zebra "
            "tiger_striped tiger ringed banded barred blotched patched mackerel tuxedoed brownish reddish "
            "greyish yellowish tan fox_red rust rusty rufous foxy honey honey_coloured biscuit oatmeal sand "
            "wheaten apricot champagne mink blue_grey steel_grey slate snow_white snowy jet_black jet coal "
            "midnight emerald jade teal turquoise crimson scarlet violet purple pink rainbow wiry_haired "
            "wire_haired rough_coated plush velvety woollen curly_coated corded downy bristly spiky thin "
            "mangy patchy_brown moulting unkempt tufted feathery double silky_long smooth smooth_coated "
            "luxuriant lush bronze gold glittering shimmering opalescent glossy_black red_gold blue_black "
            "black_tipped white_tipped"
        ),
        "tail_look": (
            "bushy striped fluffy long ringed stubby bobbed curly cat fox demon dragon wolf devil forked "
            "kinked crooked docked feathery black white orange ginger red silver spiked scaly prehensile "
            "short bent reptilian mermaid brown golden blue white_tipped tufted barbed lizard multiple nine "
            "robot arrow arrow_tipped plumed feathered corkscrew curled whip_like whiplike whippy rat raccoon "
            "squirrel lion's lion scorpion mermaid's fish fishlike peacock's peacock spade_tipped spade_ended "
            "pointed barb_tipped arrowhead tapering tasselled tufty brush_like brushlike bottlebrush scaled "
            "bony skeletal segmented mechanical metal furry silver_tipped black_tipped dark pale grey gray "
            "striped_brown thick thin stumpy half_missing missing crooked_end multi_coloured rosy"
        ),
        "horn_look": (
            "curved curling curled ram spiral spiralled small long demon black white goat broken sharp "
            "twisted twin short red ridged dragon polished bony thick single unicorn devil golden chipped "
            "backswept swept oni ram's goat's bull's stag's devil's bull stag gazelle antelope ibex kudu ox "
            "cow rhino corkscrew coiled curved_back sweeping swept_back branching branched many_tined tined "
            "pronged forked velvet_covered velvety jagged stubby stumpy blunt sawn_off snapped filed "
            "bone_white ivory obsidian crystal glowing crimson silver ebony two gnarled spiky feathery "
            "feathered segmented drooping insect moth moth_like antler_like wooden majestic great large big "
            "huge massive pointed tiny three four slender antlered fleshy"
        ),
        "wing_look": (
            "feathered white black leathery bat dragon translucent fairy angel butterfly insect torn "
            "membranous folded_white iridescent raven gossamer metal mechanical demon tattered broken "
            "dragonfly moth batlike bat_like birdlike swan swanlike eagle crow raven_black insectile "
            "insectoid iridescent_green gauzy diaphanous transparent veined scaled scaly clipped ragged "
            "moth_eaten charred skeletal bony metallic steel brass clockwork holographic golden silver grey "
            "gray red crimson black_feathered huge large great massive enormous small vestigial stubby "
            "multiple six four peacock pearly downy angelic demonic draconic leathern furled tiny"
        ),
        "plate_look": (
            "chipped cracked dented rusted rusty corroded scratched battered weathered polished matte glossy "
            "scuffed worn massive metal metallic steel chrome chromed gunmetal armored armoured heavy armour "
            "armor red blue green yellow orange white black gray silver golden gold bronze brass copper "
            "cobalt pitted patched angular riveted ceramic carbon titanium iron brushed pearlescent scorched "
            "scarred burnished boxy rounded hexagonal translucent navy teal olive tan beige cream pink purple "
            "bare faded peeling painted body cylindrical domed segmented coloured "
            "colored carbon_fibre crimson electric oxidised oxidized dull mirrored plastic skeletal aluminium "
            "aluminum combat humanoid tarnished brushed_steel stainless enamelled enameled anodised anodized "
            "powder_coated oxide rust streaked rust_streaked rust_flecked rust_pitted bullet_pocked "
            "bullet_scarred battle_scarred battle_worn battle_damaged pockmarked hail_dented blast_scarred "
            "verdigris verdigrised greened patinated patinaed tin pewter lead zinc nickel tungsten alloy "
            "ceramic_white lacquered varnished mirror mirror_polished mirror_finish high_gloss satin matt "
            "matte_black chequered checkered striped hazard_striped stencilled stenciled decal_covered "
            "flaking blistered chalky mud_caked insectoid bulbous spherical egg_shaped barrel barrel_shaped "
            "ovoid tubular boxlike modular multi_jointed exposed hydraulic sleek featureless transparent "
            "clear glass crystalline wooden brass_bound gold_plated chrome_plated nickel_plated copper_plated "
            "gilded gilt silver_plated sooty soot_blackened blackened bleached sun_bleached sun_faded sky "
            "mint lime maroon burgundy magenta violet turquoise cream_coloured mustard ochre khaki drab camo "
            "camouflaged yellowed dinged dinted gouged scored"
        ),
        "mark": (
            "scarred tattooed freckled inked pockmarked branded birthmarked blemished pierced dimpled "
            "wrinkled scarified pitted pocked tattoo_covered burn_scarred acne_scarred speckled freckly "
            "disfigured moled pimpled port_wine"
        ),
        "age": (
            "young old elderly middle_aged teenage teenaged aged youthful ageing aging adolescent mature "
            "older younger youngish oldish thirtysomething twentysomething fortysomething prepubescent "
            "preteen twenty_something thirty_something forty_something fifty_something college_aged "
            "school_aged ancient senior geriatric octogenarian septuagenarian mid_thirties ageless grown "
            "pubescent fortyish thirtyish sixtyish fiftyish twentyish seventyish eightyish sixtysomething "
            "sixty_something seventy_something eighty_something wizened decrepit doddering grandmotherly "
            "grandfatherly pensionable juvenile infant newborn tween tweenage teen late_teens underage "
            "barely_adult middle_age forty_odd fifty_odd thirty_odd sixty_odd twenty_odd venerable "
            "superannuated retirement_age baby_faced primary_school grey_haired white_haired mature_looking "
            "youngest eldest oldest sexagenarian nonagenarian centenarian"
        ),
        "stuff": (
            "porcelain ceramic wooden wood oak oaken stone granite marble basalt obsidian slate "
            "clay terracotta mud glass "
            "crystal ice straw cloth felt burlap rag patchwork plush rubber rubbery silicone latex "
            "plastic vinyl wax waxen "
            "paper papier metal metallic steel iron chrome chromed brass bronze copper tin silver gold golden "
            "titanium "
            "alloy carbon clockwork mechanical robotic synthetic skeletal bone bark moss mossy vine leafy "
            "fungal slime gelatinous "
            "jelly translucent ghostly spectral shadowy smoky flaming molten lava magma coral jade amber quartz "
            "ivory "
            "chitin chitinous carbon_fibre holographic biomechanical cybernetic armored armoured plated scaly furry "
            "feathered serpentine insectoid"
        ),
        "origin": (
            "caucasian asian african hispanic latino latina latinx european nigerian japanese chinese korean "
            "indian mexican american british english irish scottish welsh french german italian spanish greek "
            "russian ukrainian polish swedish norwegian danish finnish dutch belgian swiss austrian turkish "
            "arab arabic persian iranian iraqi syrian lebanese egyptian moroccan ethiopian kenyan ghanaian "
            "somali sudanese senegalese congolese jamaican haitian cuban dominican colombian venezuelan "
            "peruvian chilean argentine argentinian brazilian portuguese vietnamese thai filipino filipina "
            "indonesian malaysian malay pakistani bangladeshi nepalese tibetan mongolian kazakh afghan "
            "israeli jewish ashkenazi slavic nordic scandinavian mediterranean celtic middle_eastern "
            "south_asian east_asian southeast_asian african_american afro_caribbean caribbean biracial "
            "mixed_race multiracial mestizo native_american indigenous aboriginal maori polynesian samoan "
            "hawaiian inuit romani sub_saharan black_british australian canadian zulu yoruba igbo hausa "
            "maasai tamil punjabi bengali uzbek georgian armenian hungarian romanian bulgarian serbian "
            "croatian czech slovak albanian icelandic estonian latvian lithuanian sicilian basque catalan "
            "berber eurasian anglo_saxon puerto_rican anglo tuareg levantine ethnic_chinese sri_lankan "
            "burmese cambodian laotian taiwanese algerian tunisian libyan saudi yemeni kurdish gambian "
            "ivorian cameroonian ugandan tanzanian rwandan zimbabwean angolan south_african swedish_american "
            "irish_american italian_american asian_american mexican_american korean_american chinese_american "
            "japanese_american black_american latin latin_american south_american central_american "
            "north_african west_african east_african central_african southern_european eastern_european "
            "northern_european western_european central_asian arabian bedouin amazigh kabyle copt coptic "
            "nubian amhara oromo tigrayan eritrean djiboutian malian nigerien chadian burkinabe togolese "
            "beninese liberian guinean cape_verdean mauritian malagasy namibian batswana zambian malawian "
            "mozambican burundian xhosa sotho swahili akan ashanti fulani mandinka wolof berberine qatari "
            "kuwaiti bahraini emirati omani jordanian palestinian druze assyrian azeri azerbaijani chechen "
            "circassian tatar bashkir yakut buryat turkmen kyrgyz tajik uyghur uighur pashtun hazara baloch "
            "sindhi gujarati marathi rajasthani keralan malayali telugu kannada sikh sinhalese bhutanese "
            "nepali maldivian hmong khmer lao javanese balinese sundanese timorese papuan melanesian "
            "micronesian fijian tongan tahitian chamorro palauan torres_strait ainu okinawan ryukyuan manchu "
            "han cantonese hongkonger singaporean bolivian ecuadorian paraguayan uruguayan guatemalan "
            "honduran salvadoran nicaraguan costa_rican panamanian belizean guyanese surinamese trinidadian "
            "tobagonian barbadian bajan bahamian grenadian quechua aymara mayan mapuche guarani navajo "
            "cherokee lakota sioux apache cree ojibwe metis first_nations yupik inuk greenlandic sami lapp "
            "faroese manx cornish breton norman flemish walloon frisian bavarian prussian saxon tyrolean "
            "corsican sardinian neapolitan tuscan venetian andalusian galician castilian occitan maltese "
            "cypriot macedonian bosnian montenegrin kosovar slovenian slovene moldovan belarusian ruthenian "
            "cossack karelian sephardic mizrahi hebrew gypsy traveller creole cajun mulatto coloured_south "
            "anglo_indian half_japanese half_korean half_chinese half_black half_white half_asian half_thai "
            "half_filipino part_maori dual_heritage mixed_heritage mixed_ethnicity nationality desi blasian "
            "chicano chicana white_european new_zealand aussie kiwi swedish_born luxembourgish monegasque "
            "ukrainian_born"
        ),
    }
)
"""Adjectives and words used like adjectives, by what they describe for good."""

COMPOUNDS: Mapping[str, str] = MappingProxyType(
    {
        "hair": (
            "haired headed locked tressed braided maned coiffed bearded_haired fringed ponytailed pigtailed "
            "bunned coifed thatched topped_hair mopped bobbed crested permed curled"
        ),
        "beard": "bearded moustached mustached mustachioed whiskered stubbled bearded",
        "eye": "eyed irised",
        "skin": "skinned complexioned complected toned_skin hided tanned pigmented",
        "face": "faced featured visaged cheeked countenanced complected",
        "jaw": "jawed chinned",
        "nose": "nosed snouted muzzled nostrilled",
        "lips": "lipped",
        "cheek": "cheeked cheekboned",
        "brow": "browed lashed lidded",
        "ear": "eared lobed",
        "tooth": "toothed fanged tusked",
        "neck": "necked",
        "body": "bodied built framed figured boned statured sized proportioned torsoed physiqued",
        "shoulder": "shouldered",
        "limb": (
            "limbed armed legged fingered handed pawed knuckled clawed footed hooved thighed toed kneed "
            "taloned jointed tentacled calved elbowed"
        ),
        "trunk": "chested waisted hipped bellied breasted busted backed bosomed gutted girthed rumped",
        "fur": "furred coated pelted feathered scaled plumed bristled quilled maned",
        "tail": "tailed",
        "horn": "horned antlered",
        "wing": "winged",
        "plate": "plated armoured armored panelled paneled shelled chassised cased riveted",
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
            "flat_top fade_haircut side_shave bald_spot bald_patch bald_head hair_colour hair_color "
            "eye_colour eye_color elf_ears cat_ears fox_ears wolf_ears dog_ears bunny_ears rabbit_ears "
            "animal_ears pointy_ears cat_tail fox_tail wrinkles facial_features prosthesis stump_of scar "
            "scarring scar_tissue beer_belly pot_belly love_handles thigh_gap third_eye gill fang antler "
            "cybernetics hairline tramp_stamp body_art hooded_lids box_braids goddess_braids micro_braids "
            "crown_braid waterfall_braid dutch_braids french_braids braided_crown milkmaid_braid locs "
            "sisterlocks bantu_knots finger_waves mutton_chops mutton_chop chin_strap_beard van_dyke vandyke "
            "sideburn peach_fuzz jheri_curl rattail rat's_tail faux_hawk fauxhawk comb_over combover quiff "
            "bouffant tonsure high_top_fade taper_fade frohawk curtain_bangs micro_bangs baby_bangs "
            "baby_hairs bowl_haircut shag_cut wolf_cut hime_cut crop_cut side_part centre_part center_part "
            "middle_part side_parting centre_parting sidelocks payot peyot pencil_moustache walrus_moustache "
            "toothbrush_moustache fu_manchu hair_parting sun_spots sunspot sun_spot age_spot liver_spot "
            "rosacea eczema psoriasis melasma pimple zit blackhead pockmark pock_marks pock_mark melanin "
            "laughter_lines laugh_line worry_lines marionette_lines nasolabial_folds nasolabial_fold jowl "
            "wattle crow's_foot spider_veins varicose_veins albinism hyperpigmentation burn_scar burn_tissue "
            "burn_mark burn_marks burn_scarring cicatrix cicatrices scarification tribal_markings "
            "facial_markings face_tattoo sleeve_tattoo full_sleeve sleeve_of_ink sleeves_of_ink "
            "sleeve_of_tattoos neck_tattoo stick_and_poke peg_leg hook_for_a_hand glass_eye epicanthic "
            "epicanthal_fold epicanthal_folds monolids monolid roman_nose button_nose snub_nose aquiline_nose "
            "hook_nose hooknose pug_nose buckteeth overbite underbite lantern_jaw weak_chin receding_chin "
            "bee_stung_lips cauliflower_ear cauliflower_ears jug_ears elvish_ears pixie_ears fennec_ears "
            "horse_ears deer_ears wolf_tail cat's_ears cat's_tail dragon_tail devil_tail demon_tail "
            "demon_horns devil_horns ram_horns goat_horns dragon_horns bat_wings angel_wings dragon_wings "
            "fairy_wings butterfly_wings compound_eyes forked_tongue webbed_fingers webbed_toes webbed_hands "
            "webbed_feet ball_joint ball_jointed doll_joints hourglass_figure dad_bod beer_gut muffin_top "
            "spare_tyre spare_tire barrel_chest bow_legs knock_knees washboard_abs body_fat muscle_tone "
            "bobtail bobtails running_blade running_blades cochlear_implant hearing_implant hearing_implants tin_leg "
            "bald_crown bald_dome thinning_crown balding_crown shaven_crown hairless_crown bald_scalp empty_sleeve "
            "empty_socket empty_sockets eye_socket soup_strainer soup-strainer "
            "broad_shoulders crewcut dreadlock cornrow fade_cut skin_fade buzzed_head shaved_head shaven_head "
            "shaved_sides bald_pate bald_dome temple_fade salt_and_pepper_beard gap_tooth chipped_tooth "
            "snaggletooth gold_tooth gold_teeth missing_tooth diastema high_forehead cleft_palate "
            "port_wine_stain port_wine_birthmark strawberry_mark keloid keloids moles_on laugh_wrinkles "
            "stretch_mark skin_condition skin_tags cellulite hirsutism baldness hair_loss "
            "male_pattern_baldness grey_hair gray_hair grey_hairs gray_hairs grey_strands silver_strands "
            "white_hairs curls_of_hair shock_of_hair head_of_hair mop_of_hair mop_of_curls head_of_curls "
            "ringlet bone_deep_scar missing_finger missing_fingers missing_arm missing_leg missing_eye "
            "missing_ear missing_limb stump_where cybernetic_implants cybernetic_implant facial_implant "
            "neural_implant dermal_implant exoskeleton endoskeleton hooves_for_feet dragon_scales "
            "vestigial_wings extra_arms four_arms six_arms pointed_ears heterochromatic_eyes freckling "
            "arm_hair leg_hair hairy_chest hairy_arms hairy_legs sun_damage sun_lines skin_lesions "
            "craters_of_acne pitted_cheeks lip_scar chin_dimple dimpled_chin butt_chin man_boobs "
            "curvature_of_her paunch potbelly pot_belly visible_ribs protruding_ribs ribs_showing middle_age old_age "
            "advanced_years advanced_age prime_of_life past_her_prime past_his_prime out_of_his_teens "
            "out_of_her_teens "
            "retirement_age puberty pectorals spitting_image dead_ringer veiny_arms washboard_stomach"
        ),
        "person": (
            "redhead blonde brunette teenager giantess septuagenarian octogenarian sexagenarian nonagenarian "
            "pensioner adolescent albino amputee hunchback tween thirtysomething fortysomething twentysomething "
            "oldster geezer senior_citizen young_adult crone muscleman bodybuilder greybeard graybeard schoolgirl "
            "schoolboy teen grandma granddad grandpa granny spinster codger coot biddy dowager patriarch matriarch "
            "youngster juvenile stripling moppet tyke centenarian quadragenarian quinquagenarian millennial retiree "
            "oap teenybopper preteen hag old_timer oldtimer old_lady old_man young_lady young_woman young_man "
            "beanpole midget strongman waif gamine matron toddler preschooler schoolkid schoolchild highschooler "
            "high_schooler college_student undergraduate middle_ager baldie baldy fatso carrot_top towhead greyhair "
            "irishman irishwoman scotsman scotswoman englishman englishwoman frenchman frenchwoman dutchman "
            "dutchwoman welshman welshwoman spaniard swede norseman norsewoman chicana filipina mestiza half_elf "
            "half_orc half_breed catgirl foxgirl wolfgirl catboy bunnygirl dragonborn tiefling merman ogress hunk "
            "lummox bruiser beefcake islander pacific_islander maori aborigine halfling babushka abuela dotard fogey "
            "fogy whippersnapper urchin sixtysomething tomboy"
        ),
        "adjective": (
            "pock_marked sallow bald bearded freckled tattooed muscular petite stocky lanky wiry burly heavyset "
            "skinny chubby "
            "plump curvy gaunt slender slim lean tall elderly middle_aged young old blonde blond brunette "
            "redheaded clean_shaven unshaven moustached mustachioed moustachioed mustached stubbled grizzled "
            "balding busty athletic thickset lithe hulking portly stout burly brawny statuesque willowy "
            "gangly scrawny overweight obese svelte voluptuous curvaceous muscled well_built broad rotund "
            "leggy paunchy weathered wrinkled scarred pockmarked dark_skinned tanned hirsute gap_toothed "
            "teenage youthful aged caucasian asian african hispanic latina latino black_haired biracial "
            "towering sinewy inked toned rangy dreadlocked horned winged furry feathered scaly albino buxom "
            "flat_chested slight short lissom lissome lithesome rawboned raw_boned coltish gamine waifish "
            "waiflike rubenesque zaftig roly_poly pint_sized knock_kneed bow_legged bandy_legged long_limbed "
            "long_legged pot_bellied potbellied corpulent barrel_chested bull_necked strapping jacked "
            "shredded swole herculean amazonian bearlike bosomy chunky dumpy flabby tubby rail_thin rake_thin "
            "stick_thin reed_thin whip_thin bone_thin wasp_waisted emaciated skeletal birdlike sylphlike "
            "wispy pubescent fortyish thirtyish sixtyish fiftyish wizened matronly boyish girlish "
            "grandmotherly grandfatherly teen adolescent juvenile baby_faced beardless whiskered bewhiskered "
            "fair_haired fair_skinned pale_skinned olive_skinned brown_skinned black_skinned light_skinned "
            "white_haired grey_haired gray_haired red_haired silver_haired golden_haired dark_haired "
            "blue_eyed green_eyed brown_eyed one_eyed one_armed one_legged one_handed snub_nosed hook_nosed "
            "square_jawed square_shouldered broad_shouldered hatchet_faced hollow_cheeked freckle_faced "
            "moon_faced round_faced apple_cheeked lantern_jawed heavy_jowled jowly buck_toothed "
            "snaggle_toothed bespectacled_old hunchbacked big_boned small_boned fine_boned full_bosomed "
            "swarthy dusky_skinned ruddy_faced freckly pimply pimpled spotty warty hairy antlered tusked "
            "fanged clawed hooved scaled plumed tailed finned gilled cybernetic nordic scandinavian slavic "
            "nigerian japanese korean chinese somali ethiopian kenyan indian irish scottish italian mexican "
            "brazilian mixed_race thirtysomething fortysomething twentysomething octogenarian septuagenarian "
            "nonagenarian sexagenarian centenarian heterochromatic disfigured loose_limbed compactly_built "
            "powerfully_built solidly_built heavily_built slightly_built sturdily_built stockily_built "
            "stoutly_built broadly_built leanly_built well_muscled heavily_muscled well_endowed "
            "heavily_tattooed heavily_inked heavily_scarred heavily_freckled heavily_bearded prematurely_grey "
            "prematurely_gray greying graying androgynous reedy stumpy pregnant heavily_pregnant heavy_set "
            "thick_set full_figured pear_shaped well_padded"
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
        "height": "feet foot ft metre metres meter meters inches cm centimetres centimeters",
        "mane": (
            "mop thatch shock coils waves spikes tangle cascade crop knots corkscrews spirals strands twists "
            "tendrils "
            "wisps tufts cornrows locs halo cloud mass"
        ),
        "etched": (
            "inked tattooed sleeved etched covered crisscrossed criss cross crosshatched pitted pocked peppered "
            "dotted "
            "speckled spattered dusted sprinkled seamed scored marked branded laced riddled webbed "
            "mottled stippled adorned "
            "decorated wreathed sheathed made carved hewn cast forged fashioned moulded molded woven sculpted built "
            "constructed composed make makes form forms"
        ),
        "years": "pushing nearing approaching of looks looking",
        "likened": "as like where once ago lost missing half side part left instead place build frame "
        "physique figure hands hair hairs beard past "
        "over beyond be turning",
        "age_word": (
            "year years yr yrs yo y aged age twenties thirties forties fifties sixties seventies eighties "
            "nineties teens 20s 30s 40s 50s 60s 70s 80s 90s 20's 30's 40's 50's 60's 70's"
        ),
        "mark_word": (
            "mark marks line gash slash seam welt welts blotch patch streak spot spots notch groove ridge "
            "brand stain discolouration discoloration blemish blemishes port_wine_stain mole moles keloid "
            "furrow crack weal cicatrice slashmark scab patchwork speckle specks splotch splotches smattering "
            "fleck flecks tracery constellation dots ridges furrows grooves slashes gashes seams scabs socks"
        ),
        "lineage": (
            "descent ancestry heritage ethnicity extraction parentage roots stock blood lineage origin "
            "origins bloodline nationality looks features appearance colouring coloring blend mix"
        ),
        "bundle": (
            "bun buns braid braids plait plaits bob curls locks bangs fringe tresses ringlets cornrow bunches "
            "topknots chignon updo pigtail sidelocks"
        ),
    }
)
"""Words that speak of identity together with what stands around them: ages, marks, hair put up."""


TRAIT_GROUPS: tuple[str, ...] = (
    "snake serpent viper adder cobra",
    "bird swallow sparrow raven",
    "flower rose lily peony",
    "scar scarred mark gash slash line seam welt cicatrix weal scarring nick notch cut tissue crescent ridge",
    "crack cracked fracture fractured split shattered broken fissure",
    "optic optics eye lens lenses sensor photoreceptor ocular camera-eye orb",
    "tail brush",
    "hair strand lock tress curl ringlet mane bob braid plait coil corkscrew fringe",
    "hooked aquiline beaky hawkish hawk curved roman",
    "nose beak snout profile",
    "wooden timber oak peg wood",
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
    "fur coat pelt",
    "fur hair",
    "eye iris irises optic optics orb gaze",
    "freckle freckled speckle speckled",
    "tall towering lofty long_legged",
    "thin slim slender lean skinny slight",
    "fat heavyset plump chubby stout portly rotund overweight",
    "muscular brawny muscled burly athletic",
    "massive hulking huge heavy bulky enormous",
    "missing absent lost lacking without stump",
    "prosthetic artificial mechanical bionic cybernetic metal robotic",
    "gap gapped gap_toothed space daylight",
    "tooth teeth toothed incisor incisors",
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
