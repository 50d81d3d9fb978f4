"""How captions speak of cameras, lenses, exposure and film. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "BRANDS",
    "CAMERA_NOUNS",
    "FILM_NOUNS",
    "HELD",
    "LENSES",
    "NOT_LENS",
    "NOT_MILLIMETRES",
    "SHOT",
    "SURE",
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
    "full_frame_mirrorless crop_sensor aps_c micro_four_thirds four_thirds camera_sensor image_sensor "
    "cmos_sensor full_frame_body prime_lens zoom_lens macro_lens portrait_lens wide_angle_lens ultra_wide_lens "
    "wide_lens vintage_lens fast_lens fast_prime nifty_fifty normal_lens standard_lens kit_lens cine_lens "
    "cinema_lens spherical_lens sharp_lens camera_settings camera_lens_blur exif focal_length f_stop f_number "
    "t_stop kodak portra kodachrome ektachrome ektar ilford fujifilm fujicolor fujichrome fuji_film velvia "
    "provia superia astia cinestill agfa agfacolor tri_x hp5 delta_3200 vision3 t_max fp4 lomography lomochrome "
    "lomo instax cine_film celluloid nikon hasselblad leica pentax olympus_om lumix panasonic_gh arri arriflex "
    "alexa_mini alexa_65 alexa_lf red_komodo red_epic red_dragon red_monstro sony_a7 sony_alpha sony_fx3 "
    "sony_fx6 sony_venice canon_eos canon_r5 canon_5d canon_ae eos_r5 eos_r blackmagic_pocket blackmagic_camera "
    "gopro mamiya rolleiflex contax phase_one bolex zeiss_lens zeiss cooke_lens cooke_lenses sigma_art "
    "panavision helios_44 helios_lens yashica minolta rolleicord bronica graflex ricoh_gr imax super_8 super8 "
    "super_16 vhs camcorder_footage colour_negative color_negative slide_film negative_film expired_film "
    "black_and_white_film motion_picture_film analog_film analogue_film film_photography analog_photo "
    "analogue_photo film_camera_look flash_photography direct_flash on_camera_flash harsh_flash_photo ring_flash "
    "speedlight strobe_flash underexposed overexposed exposure_compensation exposure_time high_shutter "
    "white_balance rule_of_thirds_lens sensor_noise raw_format shot_on_film grainy_texture 35mm_film "
    "fine_grain_film background_blur blurred_background blurry_background out_of_focus_background "
    "background_out_of_focus focus_stacking rack_focus lens_vignette vignetting deep_focus focus_pull "
    "full_frame_sony pushed_one_stop pushed_two_stops photo_grain halation drone_camera phone_camera "
    "smartphone_camera webcam_quality infrared_film pinhole_camera disposable_camera point_and_shoot "
    "camera_flash flash_look"
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
    "camera cameras lens lenses film phone smartphone camcorder webcam dslr slr flash sensor stock drone gopro "
    "body prime handycam kodak rig tripod telephoto aperture"
)
"""Nouns that make "shot on", "taken with" speak of the camera."""

LENSES = (
    "telephoto macro prime anamorphic fisheye zoom vintage portrait wide angle mm fast ultra fixed cine cinema "
    "tilt shift nikkor zeiss cooke canon sigma sony leica helios petzval soft focus normal standard long "
    "wideangle primes spherical swirly"
)
"""Words before ``lens`` that make it the camera's."""

NOT_LENS = (
    "contact magnifying telescope microscope glasses spectacle spectacles projector lighthouse binocular sunglass "
    "monocular cap"
)
"""Words around ``lens`` that make it another thing."""

NOT_MILLIMETRES = (
    "gun guns cannon shell shells wrench spanner bolt bolts nail nails screw screws pipe pipes cable round "
    "rounds mortar howitzer drill bit hole pistol calibre caliber ammunition ammo thick wide long tall deep "
    "canister canisters reel reels projector rope socket hose rivet rivets plate mesh steel headset jack "
    "artillery rocket rockets turret barrel barrels pieces piece tape ply rain rod rods of"
)
"""Words after millimetres that make them no lens."""

FILM_NOUNS = (
    "film photo photograph texture footage image look grain picture photography aesthetic quality finish frame shot"
)
"""Nouns that make ``35mm``, ``grainy`` speak of the picture."""

HELD = (
    "holds holding hold carries carrying raises lifts checks fixing repairs loads polishes cleans cleaning "
    "examines aims points pointing strap bag hands shelf table shop neck beside adjusts films filming grips "
    "clutches buys sells"
)
"""Words that make a camera a thing in the picture."""

WEAK = "grain grainy aperture sensor exposure exposed lens lenses flare vignette vignetted macro camera film"
"""Words that speak of the camera in a context of their own each."""
