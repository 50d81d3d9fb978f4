"""How captions tie clothes and bodies to another time or picture. Source: best practices, section 1; convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "ABSENT",
    "AGREED",
    "BECOMING",
    "BETWEEN",
    "CHANGED",
    "CHANGES",
    "COMMON_STATUS",
    "DOCUMENTS",
    "ENTERING",
    "EPISODES",
    "EVENTS",
    "FAILED",
    "FORMS",
    "GAINED",
    "LETTERED",
    "NEWS",
    "NUMBERED",
    "OBTAINING",
    "OPEN",
    "OWN_TIES",
    "PICTURED",
    "PLANNED",
    "POINTING",
    "PRESENCES",
    "PRODUCED",
    "PROMOTED",
    "SHOWING",
    "STATUS",
    "STRANDED",
    "STRONG_TIES",
    "TIES",
    "TIMES",
    "TRACES",
    "UNDECIDED",
    "VISIBLE",
    "WISHING",
    "WORN",
]


def __dir__() -> list[str]:
    return __all__


WORN = (
    "wig medal medals badge badges patch patches necklace choker pendant locket bracelet bangle ring rings earring "
    "earrings brooch tiara crown circlet sash turban headband ribbon bandage bandages plaster cast sling splint "
    "eyepatch collar lead leash saddle harness bridle muzzle bell pauldron pauldrons gauntlet gauntlets greaves "
    "breastplate surcoat mantle tabard helm visor bandana poncho shawl slicker waterproof rags parka jumper tie cuff "
    "cuffs sleeve sleeves belt scabbard spectacles glasses goggles watch wristband lanyard backpack glove gloves "
    "mitten mittens boot boots shoe shoes sandal sandals clogs slippers wings feathers shell housing chassis casing "
    "plating skin makeup make-up lipstick disguise accessories accessory insignia stripes epaulettes amulet talisman "
    "livery vestments smock pinafore bonnet beret fedora bowler cap hat trilby hood veil cloak cape coat overcoat "
    "jacket dress frock gown robe robes kimono suit waistcoat vest shirt blouse jersey hoodie sweatshirt sweater "
    "cardigan trousers jeans shorts skirt kilt leggings stockings tights socks coveralls overalls jumpsuit dungarees "
    "uniform regalia finery attire wardrobe costume costumes outfit outfits look looks clothes clothing garb gear kit "
    "ensemble getup armour mask helmet scarf apron corset bodice petticoat tunic toga sari headscarf headdress "
    "antlers hoop cuffs manacles shackles chains cravat monocle trainers sneakers heels pumps wellingtons anorak "
    "raincoat mackintosh trenchcoat blazer tuxedo pyjamas pajamas nightgown bathrobe swimsuit wetsuit leotard tutu "
    "wraps wrap fatigues nightshirt chemise loincloth singlet pullover windbreaker plume crest cowl bustle bonnet "
    "visor pyjama negligee habit cassock breeches hose doublet jerkin gambeson hauberk shirtsleeves shawls spurs "
    "stole wellies bib cone trench obi"
)
"""What somebody has on, is clad in by nature, or carries as part of a costume."""

TIES = (
    "from as of in at per since until till by after before to with like than see on matching match matches matched "
    "for across throughout between through post pre re ref cf during under versus vs via within"
)
"""Words that tie clothes to what follows."""

OWN_TIES = "per see cf ref re vs versus post pre"
"""Ties that in captions begin nothing but notes."""

STRONG_TIES = (
    "as per like matching match matches matched identical identically consistent same similar unlike see cf keeping "
    "accordance"
)
"""Words before a reference that make one of almost any noun."""

EPISODES = (
    "session sessions "
    "episode episodes ep chapter chapters sequence sequences prologue epilogue flashback flashbacks montage redesign "
    "timeskip finale pilot sequel prequel remake reboot arc acts reel reels instalment installment cutscene scene "
    "scenes subplot backstory storyline "
    "twist climax denouement cliffhanger credits"
)
"""Parts of a story."""

EVENTS = (
    "trial siege wedding funeral coronation duel heist robbery divorce battle ambush ball crash fire fall war feast "
    "festival fight transformation accident escape raid storm flood explosion massacre reveal premiere voyage rescue"
)
"""Events of which stories are made, and that may happen in the picture too."""

NUMBERED = (
    "page pages panel panels plate plates frame frames shot shots slate take takes setup image images img pic pics "
    "picture pictures photo photos file ref refs reference sc scene scenes ch chapter ep episode part parts book issue "
    "volume vol season series act day night week round level stage sheet strip slide spread entry board dsc "
    "clip cut keyframe day's p pp fig version draft revision prompt caption poster set-up still stills "
    "shoot shoots block blocks unit reel_no"
)
"""Pictures, pages and days that are another one only with a number, an ordinal or a strong tie."""

DOCUMENTS = (
    "continuity_sheet call_sheet callsheet model_sheet turnaround_sheet turnaround design_doc design_document "
    "reference_sheet ref_sheet character_sheet concept_art concept_sheet costume_sheet lookbook look_book breakdown "
    "storyboard storyboards shot_list script screenplay bible style_guide brief hero_shot establishing_shot "
    "master_shot mood_board moodboard fitting_notes fitting_photo fitting_day costume_plot costume_notes "
    "wardrobe_notes wardrobe_log notes note schedule spec specs canon lore turnarounds fittings test_shot plan "
    "appendix treatment reference_photo reference_image reference_picture continuity_polaroid continuity_photo "
    "polaroid source_image"
)
"""Papers of a production that say what is to be worn."""

POINTING = (
    "previous last next prior preceding earlier later following opening first second third fourth fifth final other "
    "others former subsequent above below yesterday's today's tomorrow's closing coming same that establishing initial "
    "penultimate"
)
"""Words before a picture or a day that say which other one it is."""

BETWEEN = (
    "already yet still not just never only once now since again later earlier later's being be been have has had get "
    "gets goes went comes came come falls fell off back away on out up missing intact entire whole new clean same no "
    "longer will would may must to and all both so far used yesterday which that "
    "length colour style cut fit hem pattern details design shape "
    "over down along across through around"
)
"""Words that may stand between clothes and the time that is told of them."""

LETTERED = "costume outfit wardrobe look gear attire armour uniform kit skin dress costume_no outfit_no look_no"
"""Clothes that notes call by a letter or a number."""

VISIBLE = (
    "pinned taped reading reads holding holds studies studying numbered marked sign playing flickering printed "
    "stamped underlines underlining holding clutching clutches carries carrying watching watches drawing sketching "
    "writing writes turns turning leafs leafing signs signing titled labelled labeled hands handing hangs hanging "
    "folds unfolds photographing photographs rehearses rehearsing practises throws counts flips flipping waving waves"
)
"""Words that make a page, a script or a picture a thing in this one."""

TIMES = (
    "yesterday last_night last_week last_time last_month last_year last_season the_day_before the_night_before "
    "the_week_before the_year_before the_day_after the_night_after the_morning_after earlier beforehand previously "
    "at_this_stage at_that_stage at_this_point at_that_point at_this_time for_now for_the_moment for_the_time_being "
    "by_now by_then by_the_end by_the_time as_yet so_far thus_far until_later later later_on afterwards next_week "
    "next_time next_month next_year tomorrow in_post eventually from_then_on from_now_on onwards day_one no_longer "
    "ever_since since_then anymore any_more the_other_day for_later in_the_end at_the_end at_the_start to_begin_with "
    "in_part_two in_part_one in_part_three in_book_two in_act_two this_morning this_time only_later much_later soon "
    "not_here until_the_end till_the_end in_due_course down_the_line up_ahead days_later weeks_later years_later "
    "hours_later minutes_later a_year_later moments_later in_the_meantime once_more_later on_monday on_tuesday "
    "on_wednesday on_thursday on_friday on_saturday on_sunday a_week_ago days_ago weeks_ago months_ago years_ago "
    "hours_ago long_ago a_scene_ago an_episode_ago scenes_away episodes_away chapters_away pages_away shots_away "
    "from_before since_before in_future after_this before_this after_that before_that still_to_come"
)
"""Times other than the picture's."""

CHANGED = (
    "stolen lost loses torn tore burned burnt burns replaced swapped removed discarded attached added mended repaired "
    "returned returns shredded stained confiscated ruined destroyed traded sold bought given gifted promised earned "
    "inherited found made sewn forged upgraded restored changed dropped shed ditched abandoned buried altered dyed "
    "cut cropped shaved grown regrown healed broken smashed cracked ripped worn taken takes missing gone reset "
    "revealed introduced acquired bloodied dirtied cleaned washed singed scorched omitted withheld hidden moved "
    "switched matched locked finalised finalized approved confirmed designed established chosen decided picked fitted "
    "distressed borrowed put donned shot pawned sacrificed blown snapped captured unlocked retired scrapped handed "
    "passed stripped surrendered seized recovered retrieved damaged finished completed complete built assembled "
    "painted applied cast installed awarded pinned received"
)
"""What happens to clothes and bodies at some time."""

GAINED = (
    "own owns owned earn earns earned inherit inherits inherited win wins won gives_away gave_away give_away gave "
    "swapped traded mended stole bought borrowed pawned loses_later lose lost used_to is_going_to has_yet_to "
    "have_yet_to had_on put_on_earlier had_before left_behind leaves_behind grows_out_of outgrows outgrew will_have "
    "was_given is_given was_promised is_promised has_not has_never had_never never_wears never_wore wore_when "
    "was_wearing were_wearing is_buried_in dies_in died_in married_in marries_in was_born_with gets_from got_from "
    "takes_from took_from is_killed_in was_killed_in wore_to wore_for had_worn has_worn has_had had_had hasn't_got "
    "hasn't_yet is_to_lose is_to_wear is_about_to sheds_later still_has still_owns still_had no_longer_owns "
    "no_longer_has keeps_until chose chooses_later asked_for gets_back got_back wins_back won_back receives_later "
    "is_known_for saved_for"
)
"""Verbs of a relative clause about clothes that no picture shows."""

STATUS = (
    "unspecified undefined unassigned unconfirmed unapproved unresolved tbd tba tbc tk tbh wip pending provisional "
    "undecided undetermined n_a na omitted not_locked not_final not_finalised not_finalized as_default as_standard "
    "as_usual irrelevant not_visible not_relevant not_applicable not_specified none_specified not_attached "
    "not_decided not_set not_given not_described not_known not_stated not_confirmed not_approved not_chosen "
    "not_designed not_needed to_be_matched to_be_confirmed to_be_decided to_be_designed to_be_chosen to_be_filled_in "
    "fill_in to_match to_follow held_back kept_back under_wraps on_hold up_for_review up_to_the subject_to signed_off "
    "awaiting ditto idem cont'd contd as_established as_before as_above as_previous as_written as_scripted "
    "open_question left_open left_blank to_be_supplied to_be_revealed to_be_swapped to_be_determined "
    "final_tbd reveal_held per_director has_yet_to have_yet_to yet_to_be "
    "unnamed random randomised randomized varies vary in_progress work_in_progress not_in_time not_cleared "
    "under_discussion under_review in_discussion in_development in_flux in_question not_settled unsettled"
)
"""What a note says of clothes instead of what they are."""

COMMON_STATUS = (
    "unknown withheld locked final keep same unchanged default continued continuing matched blank any placeholder none"
)
"""Such words that say it only after a colon or at the end of a note."""

FORMS = "form forms evolution phase mode tier stage skin level incarnation iteration stance variant version mk mark"
"""What somebody in a game or a tale is in, numbered: ``in Form 2``."""

PRESENCES = (
    "voice signal blip hum echo rumble presence whisper whispers hoofbeats footsteps footfalls sound sounds noise text "
    "telemetry waveform data code memory rumour rumor name legend idea thought consciousness program programme "
    "software spirit breath growl howl roar murmur song laughter static ping dot transmission broadcast message "
    "intelligence algorithm process subroutine ghost wraith feeling mention mentions story stories myth suspicion "
    "smell scent draught knock knocking voices narration narrator subtitle caption entity essence soul apparition"
)
"""All there is of somebody without a body."""

NEWS = (
    "know knows known suspect suspects suspecting recognise recognises recognize recognizes guess guesses learn learns "
    "find finds realise realises realize realizes fooled deceived duped tricked notice notices discover discovers "
    "identify identifies aware"
)
"""What others do or do not with a hidden truth."""

BECOMING = (
    "summoned born built created awakened woken awoken resurrected revived manifested materialised materialized "
    "embodied formed transformed hatched assembled incarnated reincarnated introduced arrived appeared physical "
    "visible corporeal rebuilt activated booted unveiled revealed"
)
"""What somebody has not become yet who is not to be seen."""

SHOWING = "speaks calls shouts whispers sings answers orders talks hums laughs mutters yells screams narrates replies"
"""What a voice does."""

ABSENT = (
    "out_of_frame out_of_shot out_of_view out_of_sight out_of_the_frame out_of_the_picture out_of_picture off_panel "
    "offpanel off_camera off_screen offscreen off_page off_stage unseen not_visible not_shown not_seen not_pictured "
    "not_present not_in_frame not_in_shot not_in_the_frame not_in_the_picture not_in_view not_on_screen not_depicted "
    "absent_from represented_by represented_only_by nowhere_to_be_seen missing_from_the_frame "
    "missing_from_the_picture implied_by only_implied stood_in_for_by heard_from beyond_the_frame outside_the_frame "
    "only_mentioned merely_mentioned only_referred_to only_alluded_to only_spoken_of only_talked_about not_on_camera "
    "known_only_from known_only_by cropped_out "
    " not_in_the_scene not_in_this_one not_in_this_picture only_named mentioned_only"
)
"""Where a subject is that the picture does not show."""

AGREED = (
    "as_discussed as_agreed as_approved as_noted as_planned as_described as_requested as_instructed as_directed "
    "as_briefed as_specified as_listed as_designed as_usual as_always as_ever as_needed as_required as_per_usual "
    "as_in_the_brief as_mentioned as_stated as_logged as_tracked as_supplied as_delivered as_fitted as_filmed"
)
"""What a note says of clothes that were settled elsewhere."""

CHANGES = (
    "haircut makeover transformation shave upgrade repaint redesign metamorphosis awakening timeskip time_skip "
    "restoration resurrection rebirth evolution possession curse mutation regeneration costume_change wardrobe_change "
    "glow_up not_changed fitting rescue promotion fall_from_grace coronation"
)
"""Changes of somebody in a story."""

PROMOTED = (
    "promoted crowned knighted wounded captured rescued transformed married cursed bitten scarred blinded killed "
    "demoted recruited hired fired arrested exiled adopted possessed turned revived wed widowed banished redeemed "
    "corrupted bionic queen king captain blind famous rich human mortal immortal"
)
"""What becomes of somebody in a story."""

OBTAINING = (
    "gets receives wins earns loses takes finds inherits gains acquires keeps drops trades swaps steals buys survives "
    "outlives sheds forfeits surrenders"
)
"""Verbs of how somebody comes by clothes or marks, or parts from them."""

OPEN = (
    "up_to_you up_to_the up_to_whoever don't_matter doesn't_matter does_not_matter do_not_matter your_choice to_taste "
    "of_your_choice of_your_choosing left_to_you as_you_like as_you_please anything_goes"
)
"""How a note leaves clothes open."""

PICTURED = (
    "picture frame frames shot shots image photo panel page scene clip screen video drawing illustration view strip "
    "snapshot snap photograph spread footage take one pic sequence still"
)
"""What a caption calls the picture it is of."""

ENTERING = (
    "be been come comes came coming appear appears appeared seen shown pictured visible present depicted "
    "enter enters entered step steps walk walks make makes made it get gets got actually even really yet anywhere "
    "physically captured featured himself herself itself at all there is was to have home quite drawn included "
    "not never show shows turn turns up arrived"
)
"""Words between a denial and the picture that somebody is not in."""

TRACES = (
    "voice voices footprints footprint footsteps tracks pawprints pawprint hoofprints prints laughter bark barking "
    "scent smell shadow echo humming handwriting signature footfalls breathing whistling name"
)
"""What is left of somebody who is not in the picture."""

PRODUCED = (
    "mesh texture retexture render rig shader model asset sim simulation glb fbx cg vfx comp compositing retouch "
    "layer preset export import remodel reskin upload download patch"
)
"""What makes a picture or a game, and may be late or fail."""

FAILED = (
    "failed isn't not didn't hasn't won't doesn't wasn't never missing broke crashed pending late unfinished glitched"
)
"""What goes wrong with such things."""

PLANNED = "planned earmarked scheduled slated pencilled penciled proposed reserved budgeted withheld intended kept held"
"""What is done to clothes that somebody will wear."""

UNDECIDED = "open undecided unsure unclear tbc tbd tba unresolved pending either whichever undetermined"
"""What a choice between two clothes is."""

WISHING = (
    "likes like wants want picks picks chooses chose prefers fancies decides needs says feels draws allows agrees "
    "wishes pleases sees thinks approves"
)
"""What somebody does who may choose the clothes."""

STRANDED = (
    "deserted married died fought slept won lost came arrived left fled escaped graduated served ran danced buried "
    "raised drowned debuted appeared performed sang grew travelled wed killed proposed fell crashed swam worked"
)
"""Verbs in the past of what somebody did in clothes: "the uniform he deserted in"."""
