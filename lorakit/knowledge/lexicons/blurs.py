"""How captions tell of blur, streaks, flare and exposure in words of everyday. Source: convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "BEHIND",
    "BLURRED",
    "BLURS",
    "CAUSES",
    "DISSOLVING",
    "EXPOSING",
    "EYES",
    "FAR",
    "FLARES",
    "FOCUS",
    "GEAR",
    "GLOSSY",
    "IMPRINTED",
    "INSTRUMENTS",
    "LIGHTS",
    "NOT_FLARE",
    "OPTICAL",
    "PICTURED",
    "SHUTTERS",
    "SOFT",
    "SOFTENED",
    "SPOTS",
    "STREAKS",
    "SWIFT",
    "UNFOCUSED",
]


def __dir__() -> list[str]:
    return __all__


UNFOCUSED = (
    "out_of_focus unfocused unfocussed defocused defocussed defocus unsharp not_in_focus off_focus soft_focus "
    "softly_focused misfocused misfocussed missed_focus focus_missed focus_misses focus_slips focus_drops focus_falls "
    "focus_falling focus_fades focus_softens focus_breaks focus_drifts focus_racks focus_pulled focus_locked "
    "front_focused back_focused shallow_focus thin_focus razor_thin_focus narrow_focus tight_focus deep_focus "
    "selective_focus differential_focus pulled_focus pulls_focus fall_out_of_focus falls_out_of_focus focal_plane"
)
"""Phrases for what is not sharp."""

FOCUS = "in_focus focus"
"""Phrases for what is."""

BLURS = "blur blurs blurring blurriness fuzz fuzziness softness creaminess mush unsharpness bokeh"
"""Nouns and verbs for what is not sharp."""

BLURRED = "blurred blurry blurrily fuzzy smudgy hazed indistinct"
"""Adjectives for it."""

SOFTENED = "soft softened softly creamy dreamy milky gauzy velvety buttery"
"""Adjectives that say it of a background."""

SPOTS = (
    "smudges smudge discs disc disks disk orbs orb blobs blob dots circles spots balls bubbles coins globes specks "
    "wash smear smears patches shapes pools rings points washes "
    "rounds"
)
"""What lights and crowds become."""

STREAKS = "streaks streak ribbons ribbon trails trail lines threads bands tracks strands"
"""What moves becomes."""

DISSOLVING = (
    "melt melts melting melted dissolve dissolves dissolving dissolved fade fades fading faded fall falls falling "
    "swim swims swimming swell swells swelling swollen soften softens softening softened go goes going gone turn "
    "turns turning turned drop drops dropping reduce reduces reduced reducing smear smears smearing smeared stretch "
    "stretches stretched stretching break breaks breaking broken blend blends blending blended drift drifts drifting "
    "recede recedes receding sink sinks sinking slip slips slipping drawn draw draws pulled lost bleed bleeds "
    "bleeding drown drowned drowning spread spreads bloom blooms blooming collapse collapses collapsing rendered "
    "become becomes becoming thrown left slide slides smooth smooths smoothed merge merges merging merged run runs "
    "disappears vanish vanishes vanishing streak streaks streaking streaked flare flares flaring trailing "
    "blown"
)
"""What backgrounds and lights do when they lose their outlines."""

SOFT = "soft round out-of-focus blurred blurry defocused unfocused glowing fuzzy hazy big pale creamy coloured gauzy"
"""Words before such a spot that make it one of blur."""

BEHIND = (
    "behind beyond past around beneath ahead outside below background backdrop foreground distance rest everything "
    "else far"
)
"""Words that place what is not sharp elsewhere than the subject."""

FAR = (
    "background backdrop foreground backgrounds distance surroundings street city skyline crowd traffic lights lamps "
    "bulbs lanterns windows trees hills houses shelves traffic cars garden hedge forest room scenery setting houses "
    "greenery foliage leaves flowers grass bottles machines railing fence signs scene landscape rest"
)
"""What is in front of or behind a subject."""

LIGHTS = (
    "light lights lamp lamps bulb bulbs lantern lanterns headlight headlights headlamps taillights tail-lights neon "
    "stars star fireworks sparklers sparkler candles city traffic cars car crowd commuters passers-by river waterfall "
    "water train tram bus people gulls background clouds arm arms hand hands legs wheels road street dancers skirt "
    "torch torches signs windows waves surf sea stream taxi taxis"
)
"""What leaves streaks and discs."""

CAUSES = (
    "fog fogged foggy fogs steam steamed steamy steams mist misted misty condensation frosted frost rain raindrops "
    "rain-streaked tears tear tearful crying weeping drunk dizzy ripples ripple rippled water heat shimmer smoke smoky "
    "dust spray vapour vapor ink mascara lipstick makeup chalk charcoal pencil paint tattoo newsprint handwriting "
    "letters glass pane windscreen windshield visor mirror reflection curtain breath snow sandstorm blizzard screen "
    "underwater television tv monitor page rubbed thumb eraser cataract vision eyesight sleep shortsighted spectacles "
    "plastic veil plane sauna monitor display "
    "drops droplets drizzle streaming"
)
"""What blurs things in the picture."""

OPTICAL = "lens lenses camera aperture shutter exposure optics focus bokeh background backdrop foreground depth f frame"
"""Words that make blur the camera's whatever else is there."""

EYES = "eyes eye gaze stare look glance pupils sight vision mind attention thoughts"
"""What is out of focus when somebody dreams or is tired."""

IMPRINTED = (
    "photo photograph picture snapshot page print map letter newspaper line lines boundary boundaries writing ink mess"
)
"""Things that are blurred themselves."""

INSTRUMENTS = (
    "telescope microscope binoculars projector viewfinder knob wheel scope spyglass eyepiece magnifying slide camera "
    "cameraman cinematographer photographer glasses"
)
"""What somebody in the picture brings into focus."""

SWIFT = "hands fingers legs feet paws wings wingbeats knitting needles"
"""What is a blur when somebody is quick, in the way of speaking."""

FLARES = "flare flares flaring starburst starbursts sunstar sunstars sunburst halation bloom ghosting ghosts haloing"
"""What bright lights do in a lens."""

NOT_FLARE = (
    "signal distress road gun hand emergency skirt skirts trousers nostrils temper torch match holds hold lights "
    "fires fire fired rocket ship boat raft solar gas smoke up tail trumpet dress jeans hem sleeves coat burning lit "
    "red_flare cape"
)
"""What flares otherwise."""

PICTURED = "frame lens picture image shot corner corners edge edges scene sun bulb lamp lamps lights light film third"
"""Where such flare is."""

SHUTTERS = (
    "slow fast speed dragged drag open long quick lazy frozen freezing freezes freeze second seconds speeds hand-held "
    "handheld held mechanical sluggish"
)
"""Words around ``shutter`` that make it the camera's."""

EXPOSING = (
    "exposed underexposed overexposed under-exposed over-exposed blown clipped exposing underexposing overexposing"
)
"""What light does to a picture."""

GEAR = "pinhole telephoto fish_eye fisheye ultra_wide ultrawide barrel_distorting misted_lens plastic_camera toy_camera"
"""What a picture is seen through."""

GLOSSY = (
    "expired tungsten daylight balanced reversal negative slide instant cheap pushed motion-picture slow fast colour"
)
"""Words before ``film`` and ``stock`` that make it the camera's."""
