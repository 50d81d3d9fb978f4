"""How captions tell a mood: words, looks of the face, looks of its parts, and idioms. Source: convention."""

from collections.abc import Mapping
from types import MappingProxyType

from lorakit.knowledge.lexicons._shapes import Mood

__all__ = ["BROAD", "FACE", "FLAVOURED", "FLAVOURS", "MOODS", "PARTS", "STRONG", "WEAK"]


def __dir__() -> list[str]:
    return __all__


PARTS: Mapping[str, str] = MappingProxyType(
    {
        "mouth": "mouth mouths lips lip",
        "lip": "lip lips lower_lip bottom_lip",
        "brow": "brow brows eyebrow eyebrows forehead",
        "eye": "eye eyes",
        "lid": "lid lids eyelid eyelids eye eyes",
        "cheek": "cheek cheeks face",
        "jaw": "jaw chin",
        "jaws": "jaw mouth chin",
        "teeth": "teeth fangs",
        "nose": "nose nostrils",
        "head": "head",
        "face": "face features expression visage countenance",
        "tongue": "tongue",
    }
)
"""Parts of the face by the word signs use for them."""

FACE = (
    "expression face look gaze features stare mien countenance demeanour mouth expressions eyes glance air manner "
    "expressionwise visage"
)
"""Nouns that show an adjective to be of the face."""

MOODS: tuple[Mood, ...] = (
    Mood(
        names=(
            "expressionless emotionless impassive impassively deadpan poker-faced unreadable inexpressive "
            "stone-faced "
            "straight-faced unemotional poker-face straight-face stony-faced affectless blank-faced dead-pan "
            "pokerfaced "
            "unexpressive wooden-faced dispassionate inscrutable inscrutably expressionlessly emotionlessly unmoved "
            "blankly neutral_expression blank_expression resting_face unsmiling_and_unfrowning mask-like impassivity"
        ),
        looks=(
            "neutral blank unmoved composed impassive unreadable relaxed impersonal flat inscrutable vacant still "
            "unemotional plain empty toneless unmoving unsmiling indifferent dispassionate stony wooden motionless "
            "expressionless emotionless masklike slack unchanging"
        ),
        signs="eye:empty|blank|vacant|dead|expressionless mouth:level|straight_line|flat_line|neutral|at_rest "
        "face:mask|at_rest|nothing|slate|no_emotion|no_feeling|"
        "no_reaction|of_stone|carved",
        idioms=(
            "gives_nothing_away without_a_trace_of_feeling without_a_hint_of_feeling without_a_flicker_of_emotion "
            "without_a_hint_of_emotion giving_nothing_away gives_away_nothing betrays_nothing betraying_nothing "
            "shows_nothing "
            "showing_nothing reveals_nothing revealing_nothing no_emotion without_emotion not_a_flicker "
            "without_expression "
            "no_expression no_trace_of_emotion no_trace_of_feeling trace_of_feeling hint_of_feeling hint_of_emotion "
            "flicker_of_feeling flicker_of_emotion sign_of_feeling no_hint_of_emotion no_sign_of_emotion "
            "without_a_trace_of_emotion not_a_muscle neither_smiling neither_smile neither_happy "
            "no_particular_expression "
            "devoid_of_expression devoid_of_emotion free_of_emotion void_of_emotion without_any_expression "
            "no_feeling "
            "hard_to_read impossible_to_read shows_no_emotion empty_of_expression nothing_in_her_face "
            "nothing_in_his_face "
            "without_any_emotion tells_nothing telling_nothing"
        ),
    ),
    Mood(
        names=(
            "smiling smile smiles smiled grin grins grinning beaming beam beams smilingly grinned simper "
            "half-smile half_smile smirk smirks smirking"
        ),
        signs=(
            "mouth:up|upturned|upward|upwards|curl|curls|curling|curled|curve|curves|curved|lifted|lifts|lift|lifting|"
            "tugged|tugs|tugging|twitch|twitches|twitching|quirk|quirks|quirked|crook|crooked|upwards|stretched|raised "
            "eye:crinkled|crinkling|crinkle|twinkling|twinkle cheek:dimpled|dimples|dimpling"
        ),
        idioms=(
            "curve_of_the_lips curve_of_her_lips curve_of_his_lips curve_to_her_lips curve_on_her_lips "
            "curve_of_the_mouth "
            "curve_of_her_mouth curve_of_his_mouth tilt_of_the_lips shows_all_her_teeth shows_all_his_teeth "
            "showing_all_her_teeth showing_all_his_teeth dimples_showing "
            "dimples_deepen dimples_deepening ear_to_ear all_teeth pearly_whites showing_teeth "
            "teeth_showing flashing_his_teeth flashing_her_teeth "
            "shows_her_teeth shows_his_teeth shows_all_teeth beams_at"
        ),
    ),
    Mood(
        names=(
            "smirking smirk smirks smirked smug smugly self-satisfied half-smile half_smile knowing_smile sly_smile "
            "crooked_smile lopsided_grin crooked_grin one-sided_smile smugness simper self-satisfaction "
            "lopsided_smile "
            "sly_grin wry_smile cocky mocking_smile knowing_grin sneaky_grin cocky_grin self_satisfied"
        ),
        signs=("mouth:one_side|one_corner|crooked|quirked|smug|lopsided|sideways|slyly"),
        idioms="one_corner_of_the_mouth one_side_of_the_mouth one_corner_of_its_mouth one_corner_of_her_mouth "
        "one_corner_of_his_mouth one_side_of_her_mouth one_side_of_his_mouth "
        "cat_that_got_the_cream pleased_with_herself pleased_with_himself on_one_side cat_that_got cocksure",
    ),
    Mood(
        names=(
            "laughing laugh laughs laughter giggles giggling giggle chuckles chuckling chuckle guffaw guffaws "
            "guffawing "
            "cackling cackles cackle chortling chortles chortle hysterics snickers sniggers sniggering titters "
            "howls_with "
            "hooting hoots_with"
        ),
        signs="head:thrown_back_in_mirth",
        idioms=(
            "cracks_up cracking_up cracked_up in_stitches doubled_up_with roars_with roaring_with splits_her_sides "
            "splits_his_sides splitting_his_sides splitting_her_sides in_hysterics helpless_with bursts_out "
            "shaking_with_mirth "
            "creased_up creases_up falls_about beside_herself_with_mirth shakes_with_mirth cracking_up "
            "helpless_with_mirth "
            "tears_of_laughter with_mirth fit_of_giggles holds_her_sides holds_his_sides clutching_her_sides "
            "hooting_with"
        ),
    ),
    Mood(
        names=("frowning frown frowns frowned scowl scowls scowling glower glowers glowering scowled"),
        signs=(
            ""
            "brow:knotted|bunched|beetled|furrowed|furrows|furrowing|knitted|knit|creased|drawn|lowered|puckered|pinched|wrinkled|together|"
            "bunched|heavy|contracted|furrow|crease mouth:down|downturned|downwards|pulled_down"
        ),
        idioms="face_like_thunder black_look black_looks looks_daggers",
    ),
    Mood(
        names="crying cries weeps weeping sobs sobbing bawling bawls blubbering blubbing tearful sniffling wails "
        "wailing "
        "weepy teary howling sob tear-streaked tear-stained sniffles blubs",
        signs="cheek:tears|wet|tear|streaked|streaming "
        "eye:streaming|brimming|overflowing|welling|spilling|tears|swimming",
        idioms="in_tears burst_into_tears bursts_into_tears bursting_into_tears tears_running tears_streaming "
        "tears_rolling "
        "tears_spilling tears_roll tears_stream tears_run tears_falling tears_on_her tears_on_his tears_down "
        "floods_of_tears "
        "cries_her_eyes_out wiping_tears wipes_tears tears_drip tears_dripping tears_fall tears_in_her tears_in_his "
        "cries_his_eyes_out wipes_away_a_tear tears_pouring tears_streak tears_streaking wet_with_tears "
        "dissolves_into_tears",
    ),
    Mood(
        names=(
            "angry angrily furious furiously enraged fuming fumes irate wrathful livid seething seethes raging rages "
            "glowering glowers glower incensed anger rage fury wrath snarling snarls snarl glaring glares glare "
            "infuriated "
            "hopping_mad apoplectic scowl scowls scowling outraged rage-filled bristling bristles"
        ),
        signs="face:thunder|purple|contorted|twisted|red_with teeth:bared|gritted|clenched|snarl nose:flared|flaring "
        "brow:thunderous eye:blazing|flashing|ablaze|burning jaw:clenched",
        idioms="mad_as_a hopping_mad ready_to_explode blood_boiling boiling_with_rage white_with_rage "
        "face_like_thunder looks_daggers looking_daggers sees_red seeing_red beside_himself "
        "beside_herself "
        "shaking_with_rage red_with_rage loses_her_temper loses_his_temper in_a_rage in_a_temper blows_his_top "
        "blows_her_top "
        "steam_coming_out loses_it shakes_his_fist shakes_her_fist spitting_feathers black_look black_looks "
        "purple_with",
    ),
    Mood(
        names=(
            "sad sadly sorrowful sorrowfully mournful mournfully unhappy sorrow melancholy downcast dejected "
            "dejectedly "
            "despondent forlorn forlornly glum glumly woeful woebegone crestfallen sadness grief misery miserable "
            "miserably heartbroken tearful doleful dolefully disconsolate grief-stricken gloomy gloomily long-faced "
            "crying "
            "weeping"
        ),
        signs="mouth:down|downturned|drooping|droops|trembling eye:brimming|tears|wet|moist|sorrow "
        "face:fallen|falls|long",
        idioms="long_face down_in_the_mouth on_the_verge_of_tears close_to_tears near_tears fighting_back_tears",
    ),
    Mood(
        names=(
            "surprised startled astonished shocked amazed astounded stunned agape gobsmacked flabbergasted "
            "dumbfounded "
            "gape gaping gapes gapingly surprise astonishment amazement thunderstruck dumbstruck goggling goggles_at "
            "taken_aback wide-eyed open-mouthed slack-jawed speechless gasping gasps gawps gawping incredulous "
            "dumbstruck "
            "disbelief incredulity"
        ),
        signs="eye:wide|round|widen|widening|saucers|popping|bulging|goggling|widened "
        "mouth:open|agape|ajar|wide|fallen_open|falls_open|o|hanging "
        "jaws:dropped|drops|dropping|hangs|slack|hanging|fallen "
        "brow:raised|shot_up|up|lifted|arched|high|hairline|shoot|rise|shooting",
        idioms="double_take taken_aback jaw_on_the_floor lost_for_words rooted_to_the_spot jaw_dropping jumps_out_of "
        "cannot_believe can't_believe caught_off_guard eyes_on_stalks",
    ),
    Mood(
        names=(
            "afraid scared frightened terrified fearful fearfully fear terror petrified panicked alarmed dread "
            "fright "
            "panic panicking horror horrified aghast panic-stricken terror-stricken cowering cowers quaking "
            "trembling "
            "cringing cringes scaredly spooked quailing quails shrieks_with terrified_look cower"
        ),
        signs="eye:wide_with|saucers|terror|fear|whites face:white|drained|ashen|bloodless|blanched",
        idioms="scared_stiff white_with_fear frightened_out_of scared_out_of white_as_a_sheet pale_with_fear "
        "out_of_his_wits out_of_her_wits hair_standing_on_end hair_on_end shaking_with_fear rigid_with frozen_with "
        "shakes_with_fear teeth_chattering scared_to_death in_terror blood_drained",
    ),
    Mood(
        names=(
            "tired tiredly weary wearily exhausted sleepy sleepily drowsy drowsily fatigued worn_out bleary "
            "bleary-eyed "
            "spent tiredness exhaustion fatigue heavy-lidded yawning yawns yawn dozy half-asleep dog-tired shattered "
            "knackered heavy-eyed sleepiness drowsiness sleepy-eyed nodding_off dead_beat dozing"
        ),
        signs="lid:drooping|droop|heavy|half-closed|half_closed|barely_open|half_shut|half-shut|closing|bleary|sagging|"
        "leaden|falling_shut head:nodding|lolling|drooping",
        idioms="half_asleep dead_on_her_feet dead_on_his_feet fighting_sleep nodding_off keep_his_eyes_open "
        "keep_her_eyes_open stifles_a_yawn stifling_a_yawn worn_to_a_frazzle dropping_off barely_awake fights_sleep "
        "fight_off_sleep struggling_to_stay_awake close_to_sleep dog_tired",
    ),
    Mood(
        names=(
            "worried worriedly anxious anxiously concerned uneasy uneasily apprehensive apprehensively troubled "
            "fretful "
            "nervous nervously worry anxiety concern fretting frets disquiet unease anxious-looking perturbed"
        ),
        signs="brow:furrowed|creased|knitted|knit|pinched|puckered|drawn|worry|wrinkled "
        "lip:bitten|chewed|biting|gnawed|"
        "between_her_teeth|between_his_teeth",
        idioms="bites_her_lip bites_his_lip biting_her_lip biting_his_lip chews_her_lip chewing_her_lip "
        "chewing_his_lip "
        "chews_his_lip bites_her_nails biting_his_nails biting_her_nails bites_his_nails on_edge gnaws_his_lip "
        "gnaws_her_lip",
    ),
    Mood(
        names="focused focussed concentrated concentrating concentrates intent intently focus concentration absorbed "
        "engrossed rapt attentive attentively",
        signs="tongue:between|corner|teeth|out_in eye:fixed|intent|locked",
        idioms="deep_in_concentration tongue_in_the_corner tongue_between",
    ),
    Mood(
        names=(
            "wary warily cautious cautiously guarded suspicious suspiciously leery watchful watchfully mistrustful "
            "distrustful suspicion mistrust distrust wariness askance sceptical skeptical sidelong"
        ),
        signs="eye:darting|narrowed|narrow|slits|suspicion",
    ),
    Mood(
        names=(
            "bored boredom boredly uninterested listless listlessly disinterested fed_up unenthusiastic jaded tedium "
            "apathetic half-asleep uninspired ennui weary_of glazed yawning yawns"
        ),
        signs="eye:glazed|rolled|rolls|rolling|glassy|dull|unfocused cheek:propped|fist",
        idioms="rolls_his_eyes rolls_her_eyes rolling_her_eyes rolling_his_eyes fed_up with_waiting stifles_a_yawn "
        "stifling_a_yawn bored_stiff bored_to_tears bored_to_death cheek_on_his_fist cheek_on_her_fist "
        "twiddling_his_thumbs "
        "twiddles_his_thumbs twiddles_her_thumbs twiddling_her_thumbs drums_her_fingers watching_the_clock "
        "chin_on_his_fist "
        "cheek_propped chin_propped",
    ),
    Mood(
        names="disgusted revolted disgust revulsion repulsed nauseated sickened distaste grimacing grimaces grimace "
        "queasy",
        signs="nose:wrinkled|wrinkles|wrinkling|screwed|scrunched mouth:curled|curls|curling|recoil "
        "lip:curled|curls|curling",
        idioms="wrinkles_her_nose wrinkles_his_nose turns_up_her_nose pulls_a_face",
    ),
    Mood(
        names=(
            "happy happily joyful joyfully cheerful cheerfully delighted elated gleeful gleefully jubilant merry "
            "merrily "
            "jolly joy glee happiness delight overjoyed radiant smiling smiles smile beaming laughing laughs "
            "grinning grins "
            "beams ecstatic exultant grin sunny"
        ),
        looks="bright shining glowing",
        signs="eye:shining|sparkling|twinkling|bright "
        "face:alight|radiant|aglow|lit_up|lights_up|glowing|aglow|shining "
        "mouth:up|upturned|curved",
        idioms="ear_to_ear over_the_moon full_of_joy jumping_for_joy",
    ),
    Mood(
        names=(
            "stern sternly severe severely unsmiling strict forbidding hard-faced steely grim grimly austere "
            "no-nonsense "
            "reproving disapproving flinty tight-lipped stony-faced humourless thin-lipped stone-faced sternness "
            "severity disapproval schoolmasterly grim-faced granite-faced po-faced sober uncompromising "
            "disapprovingly"
        ),
        looks="hard cold stony severe grave flinty stern fierce",
        signs=(
            "brow:hard|lowered|heavy|set|drawn|knitted|furrowed|down|beetling "
            "mouth:unsmiling|hard_line|thin_line|tight|"
            "pressed|set|compressed|hard|line|firm|pursed|grim jaw:set|hard|clenched|firm|rigid "
            "eye:hard|steely|flint|cold"
        ),
        idioms="no_trace_of_a_smile not_a_hint_of_a_smile no_hint_of_a_smile brooks_no_argument brooking_no_argument "
        "without_a_smile without_a_trace_of_humour",
    ),
    Mood(
        names="serious seriously earnest earnestly grave gravely solemn solemnly unsmiling sober straight-faced "
        "solemnity "
        "gravity grave-faced humourless stern",
        signs="mouth:unsmiling|firm|straight",
    ),
    Mood(
        names="determined determination resolute resolutely resolved purposeful dogged doggedly steely set-jawed "
        "gritty "
        "resolve single-minded unflinching tenacious",
        signs="jaw:set|clenched|firm|squared|thrust|jutting|tight teeth:gritted|clenched|set mouth:firm|set|hard_line",
        idioms="grits_her_teeth grits_his_teeth gritting_his_teeth gritting_her_teeth",
    ),
    Mood(
        names="squinting squints squint squinted screwed_up_eyes narrowed_eyes",
        signs=(
            ""
            "eye:screwed|narrowed|narrow|slits|slitted|squeezed|half-closed|scrunched|narrowing|narrows|puckered|creased"
        ),
        idioms="narrows_his_eyes narrows_her_eyes narrowing_her_eyes narrowing_his_eyes screws_up_her_eyes "
        "screws_up_his_eyes",
    ),
    Mood(
        names="winking winks wink winked",
        signs="eye:one_shut|one_closed",
        idioms=(
            "closes_one_eye closing_one_eye one_eye_shut one_eye_closed shuts_one_eye one_eyelid drops_one_eyelid "
            "one_eye_squeezed drops_an_eyelid one_lid one_eye_screwed one_eye_scrunched lowers_one_eyelid "
            "one_eye_playfully"
        ),
    ),
    Mood(
        names="thoughtful thoughtfully pensive pensively contemplative musing muses brooding broods ponders "
        "pondering "
        "reflective meditative preoccupied ruminating contemplates introspective deep_in_thought wistful",
        signs="eye:far|distance|faraway|far-off brow:thought",
        idioms="lost_in_thought deep_in_thought in_thought mulling_over faraway_look miles_away lost_in_her_thoughts "
        "lost_in_his_thoughts turning_something_over far_away_look",
    ),
    Mood(
        names="calm calmly serene serenely peaceful peacefully tranquil placid placidly composed unruffled "
        "untroubled "
        "relaxed contented contentedly unperturbed collected at_ease at_peace serenity tranquillity unbothered "
        "restful "
        "unconcerned unhurried",
        looks="smooth soft still gentle easy",
        signs="brow:smooth|unlined|uncreased face:relaxed|untroubled|at_peace|calm",
    ),
    Mood(
        names="confused puzzled baffled perplexed bewildered quizzical quizzically nonplussed mystified bemused "
        "confusion "
        "bewilderment puzzlement stumped befuddled",
        signs="brow:puzzled|puzzlement|confusion",
        idioms="scratches_her_head scratches_his_head scratching_his_head scratching_her_head at_a_loss",
    ),
    Mood(
        names="curious curiously inquisitive inquisitively intrigued curiosity fascinated enquiring questioning "
        "interested",
        signs="brow:raised|arched|curiosity",
    ),
    Mood(
        names="embarrassed embarrassment sheepish sheepishly mortified blushing blushes blush flustered abashed "
        "shamefaced red-faced bashful bashfully",
        signs="cheek:red|flushed|burning|pink|flaming|hot|crimson|scarlet|flush",
        idioms=(
            "red_to_the_ears pink_to_the_ears scarlet_to_the_ears red_to_the_roots ears_red ears_pink "
            "red_as_a_beetroot red_in_the_face"
        ),
    ),
    Mood(
        names="shy shyly bashful bashfully coy coyly timid timidly demure demurely diffident shyness",
        signs="",
    ),
    Mood(
        names="proud proudly triumphant triumphantly exultant pride triumph victorious smug",
        signs="jaw:high|raised|lifted",
        idioms="head_held_high chin_held_high",
    ),
    Mood(
        names="defiant defiantly defiance rebellious mutinous insolent bold unbowed",
        signs="jaw:jutting|thrust|lifted|raised|out|jutted",
    ),
    Mood(
        names="pained pain wincing winces wince grimacing grimaces grimace agony agonised anguished agonized contorted",
        signs="teeth:gritted|clenched face:contorted|twisted|screwed",
    ),
    Mood(
        names="pouting pouts pout sulky sulking sulks sulkily petulant petulantly moue sullen sullenly",
        idioms="sticks_out_her_bottom_lip sticks_out_his_bottom_lip sticks_out_her_lower_lip "
        "sticks_out_his_lower_lip "
        "pushes_out_her_lower_lip pushes_out_his_lower_lip sticking_out_her_lower_lip sticking_out_his_lower_lip",
        signs="lip:pushed|forward|stuck_out|pushed_out|jutting|protruding|thrust|out|puffed",
    ),
    Mood(
        names="sneering sneers sneer contemptuous contemptuously scornful scornfully disdainful contempt scorn "
        "disdain "
        "haughty supercilious derisive derision haughtily",
        signs="lip:curled|curls|curling nose:air|up mouth:curled|curls|curling",
        idioms="looks_down_her_nose looks_down_his_nose down_her_nose down_his_nose",
    ),
    Mood(
        names="shouting shouts shout yelling yells yell screaming screams scream bellowing bellows roaring roars "
        "hollers "
        "hollering bawls shrieking shrieks",
        signs="mouth:wide_open|yell|shout|roar",
        idioms="at_the_top_of",
    ),
    Mood(
        names="mischievous mischievously impish impishly cheeky cheekily playful playfully roguish roguishly puckish "
        "wicked naughty mischief devilish sly slyly",
        signs="eye:twinkle|glint|gleam|twinkling|sparkle|glinting",
        idioms="up_to_no_good",
    ),
    Mood(
        names="yawning yawns yawn yawned",
        signs="jaws:gaping",
    ),
    Mood(
        names="dreamy dreamily wistful wistfully longing yearning far-away faraway nostalgic moonstruck starry-eyed",
        signs="eye:far|distant|unfocused|misty",
        idioms="faraway_look far_away_look",
    ),
    Mood(
        names="tongue_out tongue tongue_sticking_out",
        signs="tongue:out|poked|stuck|sticking|poking|lolling",
        idioms="sticks_out_her_tongue sticks_out_his_tongue sticking_out_her_tongue sticking_out_his_tongue "
        "pokes_out_her_tongue pokes_out_his_tongue sticks_her_tongue sticks_his_tongue pokes_her_tongue "
        "pokes_his_tongue "
        "poking_out_her_tongue poking_out_his_tongue blows_a_raspberry puts_out_her_tongue puts_out_his_tongue",
    ),
    Mood(
        names="eyes_closed closed_eyes eyes_shut shut_eyes asleep sleeping sleeps dozing dozes slumbering",
        signs="eye:closed|shut|screwed_shut|squeezed_shut lid:closed|shut|lowered",
        idioms="closes_her_eyes closes_his_eyes shuts_her_eyes shuts_his_eyes closing_her_eyes closing_his_eyes "
        "fast_asleep",
    ),
    Mood(
        names="mouth_open open_mouth open-mouthed open_mouthed agape gaping slack-jawed gapes",
        signs="mouth:open|agape|wide|ajar|hanging jaws:dropped|slack",
    ),
    Mood(
        names="wide-eyed wide_eyes wide_eyed eyes_wide goggle-eyed",
        signs="eye:wide|saucers|round|widened|popping|bulging",
    ),
    Mood(
        names="raised_eyebrow raised_eyebrows eyebrow_raised one_eyebrow_raised",
        signs="brow:raised|arched|up|lifted|cocked|quirked",
    ),
    Mood(
        names=(
            "growls growling growl gritted_teeth bared_teeth clenched_teeth teeth_bared teeth_clenched "
            "snarl snarling snarls"
        ),
        signs="teeth:gritted|bared|clenched|showing|snarl mouth:snarl",
        idioms="lips_drawn_back lip_drawn_back lips_pulled_back lips_peeled_back bares_her_teeth "
        "bares_his_teeth bares_its_teeth baring_its_teeth baring_his_teeth grits_his_teeth "
        "grits_her_teeth",
    ),
    Mood(
        names="hostile menacing threatening menacingly threateningly aggressive sinister menace ominous evil "
        "villainous",
        signs="eye:blazing|cold|murderous teeth:bared",
    ),
    Mood(
        names="excited excitedly thrilled eager eagerly excitement enthusiastic enthusiastically keen exhilarated "
        "ecstatic animated giddy",
        signs="eye:shining|sparkling|alight|bright face:alight|aglow",
        idioms="bouncing_with jumping_for_joy bursting_with wild_with",
    ),
    Mood(
        names="loving lovingly adoring adoringly tender tenderly affectionate affectionately fond fondly doting "
        "lovestruck "
        "besotted smitten",
        signs="eye:adoring|tender|soft",
    ),
    Mood(
        names="flirtatious flirtatiously seductive seductively sultry flirty coquettish alluring come-hither flirting",
        idioms="bats_her_eyelashes batting_her_eyelashes bedroom_eyes bites_her_lip",
    ),
    Mood(
        names="hopeful hopefully expectant expectantly optimistic hope anticipation",
        signs="eye:hope|shining",
    ),
    Mood(
        names="guilty guiltily remorseful ashamed shame shamefaced contrite apologetic apologetically sheepish "
        "guilt remorse",
        idioms="caught_red-handed hangs_his_head hangs_her_head",
    ),
    Mood(
        names="jealous jealously envious enviously envy jealousy resentful resentfully bitter bitterly sour",
    ),
    Mood(
        names="annoyed irritated irritably exasperated exasperation vexed peeved miffed irked annoyance irritation "
        "cross "
        "crossly testy grumpy grumpily put_out disgruntled",
        signs="mouth:pursed|tight|pressed brow:furrowed|knitted|drawn|lowered eye:rolled|rolling",
        idioms="rolls_her_eyes rolls_his_eyes huffs rolling_her_eyes rolling_his_eyes tuts",
    ),
    Mood(
        names="dazed stunned groggy dizzy woozy vacant glassy-eyed blank punch-drunk disoriented",
        signs="eye:glassy|glazed|unfocused|vacant|swimming",
    ),
    Mood(
        names="awestruck awed awe wonder wonderment amazed spellbound marvelling marvels rapt entranced",
        signs="eye:wide|shining|round mouth:open|agape",
    ),
    Mood(
        names="desperate desperately pleading pleadingly imploring beseeching begging desperation imploringly",
        signs="eye:pleading|imploring|begging",
    ),
    Mood(
        names="sarcastic wry wryly ironic sardonic sardonically dry deadpan",
        signs="brow:raised|arched",
    ),
    Mood(names="relieved relief", idioms="breathes_out lets_out_a_breath weight_off"),
    Mood(names="confident confidently self-assured assured poised cocky self-confident", signs="jaw:high|up"),
    Mood(
        names="grim grimly bleak grim-faced dour forbidding hard_stare",
        looks="hard bleak stony set",
        signs="jaw:clenched|set|tight mouth:set|tight|line|thin",
    ),
    Mood(
        names="amused amusement amusedly entertained tickled",
        signs="mouth:twitch|twitching|quirked eye:twinkling|dancing",
    ),
    Mood(names="intense intensely piercing burning penetrating fierce", signs="eye:burning|blazing|boring|piercing"),
)
"""Moods; a word may stand under several."""

STRONG = (
    "broad wide toothy huge big beaming ear enormous massive teeth roaring gleeful hearty "
    "broadly widely laughing exuberant face-splitting"
)
"""Degrees of a smile beyond a slight one."""
WEAK = (
    "slight faint small gentle tiny ghost hint half subtle little thin soft half-smile trace suppressed tight barely "
    "slightly faintly closed-lipped closed-mouth shadow just almost mild reserved restrained suggestion fleeting"
)
"""Degrees of a smile or frown short of a broad one."""

BROAD = "grin grins grinning grinned beam beams beaming beamed laugh laughs laughing"
"""Words for a smile that is no slight one unless it is told to be."""

FLAVOURED = "smile smiles smiling grin grins grinning smirk smirks frown frowns frowning look stare laugh scowl"
"""Nouns and verbs a flavour may stand beside."""

FLAVOURS: tuple[str, ...] = (
    "shy shyly bashful bashfully coy coyly timid timidly demure sheepish sheepishly",
    "mischievous mischievously sly slyly impish impishly cheeky wicked wickedly devilish roguish playful puckish",
    "serene calm calmly contented contentedly peaceful tranquil gentle gently soft softly tender warm warmly kind",
    "sad sadly wistful rueful ruefully bittersweet melancholy",
    "forced strained tight grim grimly fixed false fake nervous uneasy awkward",
    (
        "smug smugly cocky self-satisfied sarcastic mocking scornful sneering cruel menacing evil "
        "sinister malicious wicked wickedly devilish malevolent malevolently villainous"
    ),
    "proud proudly triumphant triumphantly victorious",
    "worried anxious concerned troubled nervous fretful",
    "angry furious fierce menacing",
)
"""Adjectives that tell one smile or frown from another; of two groups, one rules the other out."""
