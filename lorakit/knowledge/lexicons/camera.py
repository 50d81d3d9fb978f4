"""How captions speak of cameras, lenses, exposure and film. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "BRANDS",
    "CAMERA_NOUNS",
    "FILM_NOUNS",
    "HELD",
    "LENSES",
    "MODELS",
    "NOT_LENS",
    "NOT_MILLIMETRES",
    "OTHERS",
    "SHOT",
    "SURE",
    "TALK",
    "TALK_PROPS",
    "WEAK",
]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "dslr dslrs slr mirrorless bokeh bokehs depth_of_field depth_of_feild shallow_dof dof shallow_focus_depth "
    "film_grain grainy_film film_stock film_stocks lens_flare lens_flares lensflare lens_distortion lens_blur "
    "lens_compression shutter_speed slow_shutter fast_shutter long_exposure double_exposure multiple_exposure "
    "multi_exposure high_iso low_iso iso_noise anamorphic chromatic_aberration tilt_shift fisheye fish_eye "
    "telephoto_lens telephoto wide_aperture aperture_priority open_aperture large_aperture narrow_aperture "
    "aperture_wide aperture_of medium_format large_format full_frame_sensor full_frame_camera full_frame_dslr "
    "full_frame_mirrorless crop_sensor aps_c micro_four_thirds four_thirds camera_sensor image_sensor cmos_sensor "
    "full_frame_body prime_lens zoom_lens macro_lens portrait_lens wide_angle_lens ultra_wide_lens wide_lens "
    "vintage_lens fast_lens fast_prime nifty_fifty normal_lens standard_lens kit_lens cine_lens cinema_lens "
    "spherical_lens sharp_lens camera_settings camera_lens_blur exif focal_length f_stop f_number t_stop kodak "
    "portra kodachrome ektachrome ektar ilford fujifilm fujicolor fujichrome fuji_film velvia provia superia astia "
    "cinestill agfa agfacolor tri_x hp5 delta_3200 vision3 t_max fp4 lomography lomochrome lomo instax cine_film "
    "celluloid nikon hasselblad leica pentax olympus_om lumix panasonic_gh arri arriflex alexa_mini alexa_65 "
    "alexa_lf red_komodo red_epic red_dragon red_monstro sony_a7 sony_alpha sony_fx3 sony_fx6 sony_venice canon_eos "
    "canon_r5 canon_5d canon_ae eos_r5 eos_r blackmagic_pocket blackmagic_camera gopro mamiya rolleiflex contax "
    "bolex zeiss_lens zeiss cooke_lens cooke_lenses sigma_art panavision helios_44 helios_lens yashica minolta "
    "rolleicord bronica graflex ricoh_gr imax super_8 super8 super_16 camcorder_footage colour_negative "
    "color_negative slide_film negative_film expired_film black_and_white_film motion_picture_film analog_film "
    "analogue_film film_photography analog_photo analogue_photo film_camera_look flash_photography direct_flash "
    "on_camera_flash harsh_flash_photo ring_flash speedlight strobe_flash underexposed overexposed "
    "exposure_compensation exposure_time high_shutter white_balance rule_of_thirds_lens sensor_noise raw_format "
    "shot_on_film grainy_texture 35mm_film fine_grain_film background_blur blurred_background blurry_background "
    "out_of_focus_background background_out_of_focus focus_stacking rack_focus lens_vignette vignetting deep_focus "
    "focus_pull full_frame_sony pushed_one_stop pushed_two_stops photo_grain halation drone_camera phone_camera "
    "smartphone_camera webcam_quality infrared_film pinhole_camera disposable_camera point_and_shoot camera_flash "
    "flash_look "
    # Lenses and their names
    "plane_of_focus thin_focus half_frame_camera out_of_focus_backdrop out_of_focus_foreground softly_out_of_focus "
    "hexagonal_highlights focus_stacked exposed_for_the "
    "blurred_backdrop blurry_backdrop backdrop_blurred backdrop_blur background_is_blurred background_is_out_of "
    "background_blurred background_softly_blurred softly_blurred_background nokton 40mm_nokton shot_wide_open "
    "nikkor nikkors rokkor takumar hexanon voigtlander voigtländer summilux summicron noctilux elmarit elmar sonnar "
    "planar distagon biogon tessar petzval jupiter_9 industar meyer_optik trioplan canon_rf canon_ef canon_fd "
    "sigma_lens sigma_85 sigma_35 tamron_lens tokina samyang rokinon laowa lensbaby viltrox sirui angenieux fujinon "
    "schneider_kreuznach rodenstock super_takumar g_master gmaster otus batis loxia touit red_ring_lens biotar "
    "pancake_lens catadioptric mirror_lens tele_lens tele_zoom superzoom super_telephoto super_tele long_lens "
    "macro_shot_lens superwide ultra_wide_angle_lens ultrawide_lens rectilinear tilt_shift_lens probe_lens "
    "anamorphics c_mount m_mount m42 l_mount rf_mount e_mount speed_booster teleconverter bellows_camera f1_2 "
    "prime_lenses zoom_lenses cine_primes cine_prime master_prime master_primes super_speeds ultra_primes "
    # Bodies, formats, sensors
    "rangefinder_camera twin_lens_reflex tlr box_brownie kodak_brownie brownie_camera view_camera field_camera "
    "large_format_camera medium_format_camera full_frame_look micro_4_3 m43 mft aps_h super_35 super35 vistavision "
    "70mm_film 65mm_film 16mm_film 8mm_film 120_film 4x5_film 8x10_film sheet_film roll_film_look digital_back "
    "phase_one_iq phase_one_xf phase_one_back iq4 iq4_150 x_trans foveon bayer_sensor ccd_sensor cmos bsi_sensor "
    "one_inch_sensor crop_factor dynamic_range stops_of_dynamic_range dual_native_iso rolling_shutter "
    "global_shutter high_frame_rate 24fps 24_fps 60fps 60_fps 120fps 120_fps 240_fps 240fps frames_per_second "
    "overcranked undercranked 180_degree_shutter shutter_angle shutter_priority manual_focus autofocus auto_focus "
    "eye_af back_button_focus bulb_mode bulb_exposure burst_mode portrait_mode night_mode pano_mode selfie_camera "
    "front_camera front_facing_camera rear_camera nikon_z pentax_k1000 pentax_67 olympus_om1 om_system ricoh_griii "
    "ricoh insta360 osmo_pocket dji_osmo mavic phantom_4 dji_mini dji_air dji_inspire dji_ronin dji_footage "
    "dji_drone drone_footage drone_photography aerial_drone_photo drone_photo quadcopter_footage drone_video "
    "gopro_hero action_cam_footage trail_camera trail_cam game_camera_photo ccd_camera digicam "
    "compact_camera_photo bridge_camera_photo webcam_footage webcam_photo webcam_picture "
    "thermal_camera_image polaroid_sx sx_70 instant_film integral_film peel_apart_film fujica minox hasselbladski "
    "kiev_60 kiev_88 zenit praktica exakta holga_camera diana_f lomo_lc red_v_raptor v_raptor red_gemini red_camera "
    "alexa_35 arri_alexa canon_c300 canon_c500 canon_c70 c300 bmpcc ursa_mini fx3 fx6 fx9 a7s a7siii a7r a7riv "
    "a7iii a7iv a7rv z9 z6 z8 d850 d750 d5100 d3500 5d_mark 5d_mk 1dx 90d r6_mark x_t4 x_t5 x_t3 x_pro3 x100v x100 "
    "gfx_100 gfx_50s gfx100 gh5 gh6 s1h leica_m6 leica_m10 leica_q2 q2_monochrom om_d "
    # Exposure and optics
    "circle_of_confusion circles_of_confusion hyperfocal bokehlicious bokeh_balls cat_eye_bokeh swirly_bokeh "
    "creamy_bokeh out_of_focus_highlights defocused_background background_defocused defocused_highlights "
    "background_melts background_falls_out_of_focus background_out_of_focus thrown_out_of_focus selective_focus "
    "soft_focus_filter zone_focus zone_focused split_diopter dioptre_split split_dioptre diopter nd_filter "
    "neutral_density graduated_filter grad_filter uv_filter polarising_filter polarizing_filter polariser polarizer "
    "circular_polariser circular_polarizer cpl_filter black_mist pro_mist promist mist_filter star_filter "
    "starburst_filter diffusion_filter infrared_photography infrared_photo extension_tube extension_tubes lens_hood "
    "lens_ghosting ghosting_artefacts lens_artefacts lens_breathing focus_breathing barrel_distortion "
    "pincushion_distortion perspective_compression telephoto_compression foreground_compression purple_fringing "
    "colour_fringing color_fringing coma_aberration spherical_aberration longitudinal_aberration veiling_flare "
    "flare_artefacts sun_flare sun_flares sunflare anamorphic_flare horizontal_flare horizontal_flares "
    "blue_streak_flare light_leak light_leaks light_leaked motion_blur intentional_camera_movement icm panning_blur "
    "panning_shot_blur zoom_burst light_trails_exposure freeze_frame_shutter camera_shake handheld_blur "
    "overexposure underexposure blown_highlights blown_out_highlights clipped_highlights highlight_roll_off "
    "highlight_rolloff crushed_shadows_exposure metered metering spot_metering spot_metered matrix_metering "
    "exposure_bracketing bracketed_exposure bracketed_exposures exposure_value ev_compensation ettr zone_system "
    "grey_card gray_card sunny_16 reciprocity_failure white_balanced colour_temperature_5600k 5600k 3200k "
    "kelvin_white_balance pushed_film push_processed push_processing pulled_film pushed_to pushed_a_stop pushed_one "
    "pushed_two expired_kodak expired_slide reversal_film slide_stock negative_stock colour_reversal c_41 e_6 d_76 "
    "rodinal silver_halide emulsion_scratches film_scratches film_scan scanned_negative scanned_film drum_scanned "
    "drum_scan contact_sheet film_borders film_border sprocket_holes_visible gate_weave halated grainy_negative "
    "grainy_black_and_white grainy_image grainy_photo luminance_noise chroma_noise digital_noise high_iso_noise "
    "image_noise sensor_dust "
    # Flash and tripods
    "rear_curtain rear_curtain_sync second_curtain front_curtain high_speed_sync slow_sync slow_sync_flash "
    "fill_flash fill_in_flash off_camera_flash bounce_flash bounced_flash bare_flash pop_up_flash built_in_flash "
    "on_camera_strobe direct_on_camera flash_fill flash_sync monolight profoto elinchrom godox broncolor "
    "nikon_speedlight studio_strobe studio_strobes strobe_lit beauty_dish_strobe flashbulb_photo magnesium_flash "
    "flash_photo flash_photograph "
    # Films
    "portra_160 portra_400 portra_800 gold_200 ultramax colorplus aerochrome plus_x double_x eastman 5219 500t 250d "
    "50d 800t 400tx hp5_plus pan_f delta_100 delta_400 acros neopan natura_1600 pro_400h ektapress agfa_vista "
    "vericolor fomapan rollei_retro orwo svema lomochrome_purple cinestill_800t fuji_pro provia_100f kentmere "
    "bergger ultrafine_film adox autochrome_plate wet_plate_camera "
    "stopped_down_lens dust_on_the_lens drops_on_the_lens smudge_on_the_lens haze_on_the_lens dirt_on_the_lens "
    "water_on_the_lens rain_on_the_lens"
)
"""Phrases that speak of the camera wherever they stand."""

BRANDS = (
    "canon sony fuji red olympus panasonic polaroid iphone pixel samsung galaxy blackmagic nokia alexa dji holga "
    "lomo sigma tamron"
)
"""Makers and models that are also something else: camera talk after "shot on" or before a model number."""

SHOT = (
    "shot taken captured photographed filmed recorded snapped lensed made pictured caught image photo picture "
    "photograph"
)
"""Words before ``on``, ``with`` or ``using`` and a camera."""

CAMERA_NOUNS = (
    "camera cameras lens lenses film phone smartphone camcorder webcam dslr slr flash sensor stock drone gopro body "
    "prime handycam kodak rig tripod telephoto aperture "
    "disposable compact toy format rangefinder pocket polaroid holga handycam"
)
"""Nouns that make "shot on", "taken with" speak of the camera."""

LENSES = (
    "telephoto macro prime anamorphic fisheye zoom vintage portrait wide angle mm fast ultra fixed cine cinema tilt "
    "shift nikkor zeiss cooke canon sigma sony leica helios petzval soft focus normal standard long wideangle "
    "primes spherical swirly"
)
"""Words before ``lens`` that make it the camera's."""

NOT_LENS = (
    "contact magnifying telescope microscope glasses spectacle spectacles projector lighthouse binocular sunglass "
    "monocular cap"
)
"""Words around ``lens`` that make it another thing."""

NOT_MILLIMETRES = (
    "gun guns cannon shell shells wrench spanner bolt bolts nail nails screw screws pipe pipes cable round rounds "
    "mortar howitzer drill bit hole pistol calibre caliber ammunition ammo thick wide long tall deep canister "
    "canisters reel reels projector rope socket hose rivet rivets plate mesh steel headset jack artillery rocket "
    "rockets turret barrel barrels pieces piece tape ply rain rod rods of"
)
"""Words after millimetres that make them no lens."""

MODELS = (
    "fe gm pro max ultra plus mini mark mk ii iii iv eos rf ef fd z alpha a7 r5 r6 d850 hero osmo mavic air inspire "
    "phantom footage mode selfie front rear back mount glass optics open wide stopped prime zoom af raw settings xt "
    "note edge fold series g9 art dg dn usm stm vr os sp di speed stop stops second seconds sec s t f frames kelvin"
)
"""Words that stand beside the name of a camera or a lens."""

FILM_NOUNS = (
    "film photo photograph texture footage image look grain picture photography aesthetic quality finish frame shot "
    "view perspective"
)
"""Nouns that make ``35mm``, ``grainy`` speak of the picture."""

HELD = (
    "holds holding hold carries carrying raises lifts checks fixing repairs loads polishes cleans cleaning examines "
    "aims points pointing strap bag hands shelf table shop neck beside adjusts films filming grips clutches buys "
    "sells screws unscrews packs fits polishes wipes unpacks mounts swaps attaches drops cradles tests inspects "
    "threads threading winds winding loading"
)
"""Words that make a camera a thing in the picture."""

OTHERS = (
    "photographer photographers photojournalist photojournalists cameraman cameramen camerawoman camerawomen "
    "paparazzo paparazzi tourist tourists crew crews journalist journalists reporter reporters press fan fans "
    "birdwatcher birdwatchers birder birders videographer videographers "
    "filmmaker filmmakers pressman pressmen"
)
"""Persons with gear of their own in the picture."""

WEAK = "grain grainy aperture sensor exposure exposed lens lenses flare vignette vignetted macro camera film"
"""Words that speak of the camera in a context of their own each."""

TALK = (
    "wide_open shot_wide_open shot_handheld plane_of_focus depth_of_focus exposed_for exposed focus_stacked "
    "focus_stack half_frame bokehs out_of_focus softly_out_of_focus blown_out ttl t2 nokton lens lenses "
    "exposure exposures flash flashes strobe aperture defocus defocused blur blurred blurry blurs grain grainy "
    "negative negatives noise noisy sensor iso vignette vignetting anamorphic macro tele rangefinder bracketed "
    "stopped_down overexposed underexposed polaroid holga lomo webcam camcorder pinhole footage distortion "
    "aberration aberrations ghosting fringing optics film_negative stopped iphone gopro selfie_stick polarised "
    "shutter analog_noise dust_and_scratches"
)
"""Words that speak of the camera in a fragment of nothing else, or when they are said of the picture."""

TALK_PROPS = (
    "flash flashes focus polaroid blur blurred blurry noise noisy sensor negative negatives footage pinhole optics "
    "dust_and_scratches strobe exposure iphone webcam camcorder holga lomo gopro shutter stopped lens lenses "
    "distortion selfie_stick"
)
"""Words of ``TALK`` that alone between commas are things."""
