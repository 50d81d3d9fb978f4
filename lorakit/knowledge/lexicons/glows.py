"""Lights as captions tell them: the names of sources, what shines, and from where. Source: convention."""

from lorakit.knowledge.lexicons._shapes import Glow

__all__ = ["BY", "DIRECTIONS", "LOOKS", "OUT", "SHINING", "SOURCES", "SUNNY"]


def __dir__() -> list[str]:
    return __all__


SOURCES: tuple[Glow, ...] = (
    Glow(
        "candlelight candle candlelit candles taper tapers",
        "candlelight candlelit candle-light candle-lit candleglow candle_flame candle_flames taper-light",
        "candle candles taper tapers lone_candle candle_flame wick wicks votives candelabra candelabrum "
        "candlestick small_flame tiny_flame one_small_flame lone_flame "
        "wavering_flame single_flame tealights tea_lights candle_stub candle_stubs votive_candles tealight "
        "chandelier_candles",
        near=True,
    ),
    Glow(
        "firelight fire campfire bonfire fireplace hearth firelit",
        "firelight firelit fire-light campfire_light fireglow",
        "fire fireplace hearth flames campfire bonfire embers blaze burning_logs logs flame brazier ember grate "
        "coals log_fire "
        "wood_stove furnace inglenook",
        near=True,
    ),
    Glow(
        "torchlight torch torches",
        "torchlight torchlit",
        "torch torches flambeaux brand burning_brands burning_torch flaming_torch",
        near=True,
    ),
    Glow(
        "golden_hour magic_hour sunset sundown golden evening_sun low_sun",
        (
            "golden_hour magic_hour sunset sundown setting_sun late_light low_sun late_sun evening_sun "
            "evening_light last_sun "
            "golden_sunlight golden_light golden_sun amber_sunlight sinking_sun sun_sinks sun_sets sun_setting "
            "dipping_sun sun_dips sun_goes_down last_light last_rays dying_sun low_amber_sun sun_sinking "
            "late_afternoon_light "
            "late_afternoon_sun late_sunlight low_sunlight last_of_the_sun honeyed_light honeyed_sun "
            "evening_sunlight "
            "honey-coloured_sunlight honey-coloured_light late_golden amber_last_light low_golden sun_low sun_is_low "
            "sun_hangs_low sunset-lit golden_rays setting_sunlight end_of_the_day day's_end late-day_sun "
            "late_day_sun "
            "last_hour_of_sun sun_going_down sun_just_above_the_horizon sun_half_under sun_touching_the_horizon "
            "sun_on_the_horizon sun_near_the_horizon sky_orange orange_sky sky_ablaze sky_aflame before_sunset "
            "late-afternoon_sun "
            "late-afternoon_light"
        ),
        "",
        "golden honeyed honey amber low late-afternoon evening sinking dying orange syrupy copper",
        sunny=True,
    ),
    Glow(
        "moonlight moon moonlit lunar",
        "moonlight moonlit moonbeams moonbeam moonglow moonshine lunar_light moonrise moonlit_night",
        "moon full_moon crescent_moon half-moon new_moon lunar_disc crescent",
        "lunar",
        near=True,
    ),
    Glow("starlight stars starlit", "starlight starlit", "stars milky_way"),
    Glow(
        "dawn sunrise daybreak",
        "dawn sunrise daybreak first_light rising_sun early_sun sun_rises sun_comes_up first_rays early_rays "
        "sun_coming_up sun_breaks_over",
    ),
    Glow("dusk twilight blue_hour nightfall", "dusk twilight nightfall gloaming blue_hour half-light after_sunset"),
    Glow(
        "morning",
        (
            "morning_light morning_sun early_light light_of_dawn daybreak first_light sunrise dawn "
            "morning_glow early_sun morning_sunlight dawn_light early_morning morning_daylight"
        ),
    ),
    Glow(
        "fairy string twinkle twinkling christmas_lights",
        (
            "fairy_lights string_lights strings_of_little_lights strings_of_tiny_lights "
            "string_of_little_lights christmas_lights twinkle_lights"
        ),
        "tiny_bulbs coloured_bulbs bulbs string_of_bulbs strings_of_bulbs garland_of_lights little_lights "
        "tree_lights "
        "strings_of_lights tiny_lights",
        near=True,
    ),
    Glow(
        "stage concert",
        "stage_lights stage_light stage_lighting concert_lights footlights lighting_rig limelight stage-lit",
        "spotlights spotlight beams spot spots rig lighting_rig gels follow_spot coloured_beams spots lasers par_cans",
        near=True,
    ),
    Glow(
        "strobe strobing disco",
        "strobe_light strobe_lights disco_lights strobe-lit",
        "strobe strobes disco_ball lasers mirror_ball",
        near=True,
    ),
    Glow(
        "dappled",
        "leaf-dappled spots_of_sun spots_of_light coins_of_light flecks_of_sun "
        "flecks_of_light "
        "patches_of_sun sun_through_the_leaves light_through_the_leaves sunlight_through_the_leaves "
        "filtered_through_leaves "
        "filters_through_the_leaves filtering_through_the_leaves through_the_canopy leaf_shadows shadows_of_leaves "
        "through_the_branches sifting_through speckled_light mottled_light light_and_shade",
        "",
        "dappled dapples dappling speckled mottled",
    ),
    Glow("stained", "light_from_the_church_window rainbow_light stained_glass stained-glass_light coloured_panes"),
    Glow("chandelier chandeliers", "chandelier_light", "chandelier chandeliers", near=True),
    Glow("lava", "lava_glow", "lava magma molten_rock", near=True),
    Glow("ultraviolet uv black_light blacklight", "ultraviolet uv_light black_light blacklight ultraviolet_light"),
    Glow("laser lasers", "laser_light laser_beams", "laser lasers", near=True),
    Glow(
        "foggy fog misty mist hazy",
        "fog-filtered misty_light hazy_light foggy_light light_through_fog light_in_the_mist",
        "",
        "fog mist misty foggy haze hazy",
    ),
    Glow(
        "noon midday",
        "noon midday high_sun straight_overhead sun_overhead midday_glare noonday_sun sun_overhead "
        "noontime overhead_sun noon_sun midday_sun "
        "high_noon blazing_noon sun_beating_straight_down sun_straight_above sun_directly_above",
    ),
    Glow(
        "overcast cloudy clouded grey_sky",
        "overcast grey_sky sky_white no_shadows sky_grey cloudy_sky cloudy_light flat_sky leaden_sky "
        "overcast_sky blanket_of_cloud cloud_cover "
        "grey_skies sunless_afternoon sunless_day sunless_morning grey_afternoon grey_morning grey_day "
        "overcast_light overcast_daylight cloud-covered_sky low_cloud cloudy_day dull_daylight "
        "flat_daylight "
        "flat_cloudy_sky grey_daylight dull_light flat_grey_light shadowless_light shadowless_daylight grey_light "
        "flat_cloud cloudy_afternoon cloudy_morning dull_sky lid_of_cloud sunless_sky clouded_sky white_sky "
        "thick_cloud "
        "cloudy_skies ceiling_of_cloud milky_sky sheet_of_cloud layer_of_cloud sky_full_of_cloud grey_cloud "
        "solid_cloud "
        "unbroken_cloud",
        "",
        "overcast cloudy cloud clouds sunless dull grey",
    ),
    Glow(
        "window windows casement",
        (
            "window_light light_from_the_window daylight_falling daylight_through "
            "light_through_the_curtains light_through_the_blinds sun_through_the_blinds "
            "light_through_the_window sun_through_the_window daylight_at_the_window light_from_a_window "
            "window-light windowlight window-lit"
        ),
        "window windows casement pane panes windowpane glass skylight french_windows bay_window sash_window",
    ),
    Glow("daylight natural", "daylight natural_light day_light", "", "natural"),
    Glow(
        "neon neons",
        (
            "neon_light neon-lit neon_lights neon_glow neon_lighting neon-drenched glowing_signs glowing_shop_signs "
            "glowing_sign"
        ),
        "neon_sign neon_signs neons neon_tubes neon_tube neon_signage neon_lettering neon_letters neon_shop_signs "
        "neon_bar_sign neon_billboards neon_hoardings neon_hoarding tube_lettering glowing_lettering "
        "glowing_letters lit_lettering neon tube_sign tube_light tube_lights sign signs signage glowing_tubes "
        "tube_signs illuminated_signs lit_signs",
        "neon",
        near=True,
    ),
    Glow(
        "fluorescent tubes strip striplight",
        (
            "strip_light strip_lights strip_lighting strip-lit fluorescent_light fluorescent_lights "
            "fluorescent_lighting "
            "fluorescents tube_light tube_lighting striplight striplights tube_lights tube-lit fluorescent-lit "
            "neon_strips ceiling_strips fluorescent_glare"
        ),
        (
            "tubes strips strip tube ceiling_tube overhead_tube fluorescent_tubes fluorescent_tube "
            "fluorescent_strip fluorescent_strips ceiling_tubes"
        ),
        "fluorescent",
        near=True,
    ),
    Glow(
        "screen screens monitor monitors display television tv",
        "screenlight screen_light screen_glow monitor_light screen-lit",
        "screen screens monitor monitors display displays laptop television tv tablet phone terminal terminals",
    ),
    Glow(
        "emergency alarm warning siren beacon",
        "emergency_lighting red_alert alarm_light emergency_glow",
        (
            "emergency_lights emergency_light alarm_lights alarm_light alarm_lamps alarm_lamp warning_lights "
            "warning_light warning_lamps emergency_lamps warning_beacons red_alert emergency_beacons emergency_bulbs "
            "emergency_strips alarm_beacon alarm_beacons emergency_lamp warning_beacon alert_lights emergency_glow "
            "emergency_bulb warning_strobes backup_lights emergency_strobes beacon beacons alarm_strobes"
        ),
        "emergency alarm warning alert",
        near=True,
    ),
    Glow(
        "softbox softboxes studio",
        "studio_light studio_lighting studio_lamps studio_lights studio_flash",
        "softbox softboxes octabox beauty_dish strobes umbrella umbrellas diffusion_panel soft_box soft_boxes "
        "strobe flash_heads flash_head",
        "studio",
        near=True,
    ),
    Glow(
        "flash flashlight_pop",
        "flashlit camera_flash flash_bulb direct_flash on-camera_flash",
        "flash flashbulb flashgun strobe",
    ),
    Glow(
        "spotlight spotlights spot follow_spot",
        "spotlit pool_of_light white_beam single_white_beam round_beam light_cone single_round_beam "
        "single_beam spot-lit circle_of_light "
        "stage_lamp cone_of_light one_beam pool_of_white_light disc_of_light lone_beam narrow_beam tight_beam "
        "single_spot "
        "circle_of_white_light shaft_of_white_light stage_lights bright_circle pool_of_bright_light "
        "pool_of_hard_light "
        "cone_of_white_light",
        "spotlight spotlights follow_spot follow-spot stage_light spot spots beam stage_lamps theatre_lamp limelight",
        near=True,
    ),
    Glow(
        "headlights headlight",
        "headlights headlight headlamps headlamp beams_of_a_car car's_beams car_beams high_beams full_beam",
    ),
    Glow(
        "streetlight streetlamp street_lamp street_light lamplight lamp",
        "streetlight streetlights streetlamp lamplight lamplit lamp-lit street_lamp street_lamps street_lights",
        "lamp lamps lamp_post lantern lanterns bulb bulbs sodium_light sodium_lights sodium lampshade oil_lamp "
        "desk_lamp bedside_lamp",
        near=True,
    ),
    Glow(
        "lantern lanterns",
        "lantern-light lanternlight lantern_light lantern-lit",
        "lantern lanterns oil_lamp storm_lamp hurricane_lamp paraffin_lamp",
        near=True,
    ),
    Glow(
        "lightning storm",
        "lightning bolt_splits flash_of_the_storm forked_bolt lightning_bolt thunderbolt storm_flash white_flash_of",
    ),
    Glow(
        "underwater_light caustics",
        (
            "caustics ripples_of_light light_wavering wavering_light light_through_the_water rippling_light "
            "rippled_light rippling_reflections"
        ),
    ),
    Glow("sunlight sun sunshine sunny sunlit", "sunlight sunlit sunshine sunbeams sunbeam sunny", "sun"),
)
"""Kinds of light by what shines."""

DIRECTIONS: tuple[Glow, ...] = (
    Glow(
        "backlit backlight backlighting rim contre-jour silhouette silhouetted",
        (
            "backlit back-lit backlight backlighting rim_light rim-lit rim_lit lit_from_behind light_behind "
            "light_from_behind contre-jour silhouetted silhouette sun_behind sun_at_her_back sun_at_his_back "
            "dark_outline dark_shape against_the_light against_the_setting_sun against_the_low_sun "
            "against_the_window against_the_sky against_the_dawn against_the_sunset against_the_bright_window "
            "against_the_sun against_the_glare halo_of_light "
            "from_behind_her "
            "from_behind_him rimmed_with_light edge_of_light bright_edge outline_of_light line_of_light "
            "glowing_outline haloed rimlit back_light backlights light_at_her_back light_at_his_back "
            "rim_of_light rim_of_orange_light rim_of_gold bright_rim glowing_rim glowing_edge rim_traces "
            "thin_line_of_light "
            "lights_behind lamp_behind window_behind edged_with_light glare_behind edged_in_light rimmed_in_light "
            "against_the_bright backs_her_with_light light_streaming_from_behind glow_behind black_against rimming"
        ),
    ),
    Glow(
        "side sidelight sidelit lateral sideways",
        (
            "side_light side-lit sidelit side-light side_lighting from_the_side from_one_side from_the_left "
            "from_the_right from_her_left from_his_left from_her_right from_his_right from_its_left from_its_right "
            "raking "
            "rakes sideways half_the_face half_her_face half_his_face half_of_her_face half_of_his_face one_side_of "
            "half_in_shadow half_in_the_dark other_half one_half from_stage_left other_side_black across_one_cheek "
            "sidelong "
            "across_from_the_left split_by_light lateral other_side_dark other_side_in half_of_the_face "
            "far_side_of_his "
            "far_side_of_her from_a_low_side from_the_flank raked on_one_side side_lamp"
        ),
    ),
    Glow(
        "overhead top ceiling above",
        "overhead from_above ceiling_light ceiling_lights from_the_ceiling top_light top-lit toplit ceiling_lamp "
        "overhead_lamp "
        "straight_down down_on ceiling_lamps from_overhead",
    ),
    Glow(
        "underlit underlight uplight below",
        "underlit from_below uplit from_underneath uplight footlights "
        "from_beneath under_her_chin under_his_chin up_from_the_floor from_under_her from_under_his at_her_feet "
        "at_his_feet upwards",
    ),
)
"""Kinds of light by where it comes from."""

LOOKS: tuple[Glow, ...] = (
    Glow(
        "low_key lowkey chiaroscuro",
        (
            "low_key lowkey chiaroscuro dark_moody half_her_face half_his_face half_its_face "
            "half_of_her_face half_of_his_face one_side black_shadow deep_shadow deep_shadows "
            "mostly_in_darkness one_half_of"
        ),
    ),
    Glow("high_key highkey", "high_key highkey"),
    Glow(
        "soft diffused diffuse gentle",
        "soft gentle diffused diffuse muted mellow even softened feathered buttery silky hazy tender softly gently",
    ),
    Glow(
        "hard harsh stark strong",
        "hard harsh stark strong fierce severe unforgiving glaring blinding blistering merciless raw hard-edged "
        "raking "
        "sharp-edged crisp sharp bright bare deep_shadow deep_shadows black_shadow dark pitch-black black "
        "razor-edged "
        "knife-edged brilliant slices slicing cuts cutting harshly intense",
    ),
    Glow("warm", "warm amber golden honeyed orange gold"),
    Glow("cool cold", "cool cold chilly blue bluish icy"),
    Glow(
        "dim faint low weak",
        "dim gloom gloomy murk half-dark semi-darkness low faint weak dusky subdued murky "
        "scant meagre low-level half-light dimly faintly",
    ),
    Glow("bright brilliant", "bright brilliant strong blazing dazzling brightly"),
    Glow("flickering flicker", "flickering flicker flickers wavering guttering dancing"),
    Glow("dappled", "dappled speckled mottled"),
    Glow("dramatic moody", "dramatic moody"),
)
"""Kinds of light by how it looks."""

SHINING = (
    "light lights lighting lit illumination illuminated illuminates illuminate illuminating glow glows glowing gleam "
    "gleams gleaming shine shines shining glare glares glaring rays ray beam beams shaft shafts flicker flickers "
    "flickering "
    "shimmer shimmers twinkle twinkles twinkling wink winking sputter sputters sputtering blaze blazes blazing burn "
    "burns burning gutter gutters guttering cast casts casting throw "
    "throws "
    "throwing bathe bathes bathed bathing wash washes washed washing drench drenched drenching flood floods flooded "
    "spill spills spilling pour pours pouring stream streams streaming paint paints painting tint tints tinted gild "
    "gilds "
    "gilded gilding warmth brightness brilliance radiance flare flares flaring pulse pulses pulsing flash flashes "
    "flashing tinge tinges tinged turn turns turning colour colours coloured colouring wavering wavers dance dances "
    "dancing lights_up lighted halo buzz buzzing hum humming sheen sparkle shadow shadows flame flames redden "
    "reddens "
    "reddening stain stains staining stained dye dyes dyed soaked haze silver silvers silvered silvering catch "
    "catches "
    "falls falling pinning pins picks picking finds hits isolates isolating coming comes daylight sunlight sun "
    "stains rims rimming rimmed strobing blinking blinks blink sweeps sweeping slides sliding slanting slants"
)
"""Words that show a thing to shine."""

OUT = (
    "unlit extinguished unlighted dead broken off switched_off out snuffed burnt-out blown unplugged without no "
    "labelled called titled named marked empty"
)
"""Words that show a source of light not to shine, or to be no more than a word."""

BY = "by under beneath from below in beside around at near"
"""Prepositions after which a source that one sits by shines."""

SUNNY = "sun sunlight sunshine sun's rays sunbeams sunset"
"""Words for the sun's light."""
