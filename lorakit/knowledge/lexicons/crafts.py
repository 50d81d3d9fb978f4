"""Nouns for media, techniques and kinds of works, as captions say how a picture is made. Source: convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "BARE",
    "COMMON",
    "EVERYWHERE",
    "GENRES",
    "HEADS",
    "LAID",
    "LOOKS",
    "MATERIALS",
    "NOT_LOOKS",
    "SHOWN_OFF",
    "SURFACES",
    "TECHNIQUES",
    "WHOLE",
]


def __dir__() -> list[str]:
    return __all__


BARE = (
    "tintype daguerreotype ambrotype cyanotype calotype woodcut linocut lithograph etching engraving aquatint "
    "mezzotint drypoint serigraph silkscreen risograph monotype watercolour watercolor gouache aquarelle caricature "
    "claymation rotoscope rotoscoping pixel_art screencap screengrab photomontage photobash papercut illustration "
    "anime linework lineart cel_animation digital_painting oil_painting matte_painting woodblock_print screenprint "
    "screen_print mugshot photogravure photocollage polaroid character_portrait ukiyo_e doodle cartoon concept_art "
    "mosaic tapestry fresco cg linocut_print wood_engraving hologram_projection plasticine sampler icon_painting "
    "ink_drawing pencil_drawing charcoal_drawing line_drawing pencil_sketch ink_sketch chalk_drawing "
    "woodcut_illustration"
)
"""Media that a fragment of one word names."""

HEADS = (
    "render rendition footage still illustration painting drawing sketch photograph photo snapshot screenshot sprite "
    "graphics animation canvas mosaic fresco print image comic panel cover_art box_art album_art poster_art "
    "sticker_art key_art splash_art clip_art line_art pixel_art paperback_art tattoo_flash frame_grab video_still "
    "newsreel melodrama western thriller documentary mockumentary cutscene broadcast videotape home_movie "
    "storyboard_panel collage mural_style tapestry engraving ligne_claire freeze_frame clip vignette selfie x_ray "
    "negative hologram picture art reportage photography film movie telenovela cartoon pastel charcoal_study study "
    "miniature frieze portraiture "
    "portrait icon spread short sampler advert postcard screencap figure scene card oil oils ink gouache"
)
"""Nouns that, with a word for the kind before them, name a medium."""

COMMON = (
    "image picture art frame clip cover canvas print poster panel film movie western thriller documentary mosaic "
    "tapestry vignette negative study miniature photo photograph drawing painting sketch comic cartoon broadcast "
    "still animation fresco selfie broadcast hologram melodrama collage graphics footage screenshot portrait icon "
    "spread short sampler advert postcard figure scene card oil oils ink mosaic tapestry fresco graphics short"
)
"""Such nouns that name things in pictures just as often."""

LOOKS = (
    "style look feel vibe vibes aesthetic aesthetics energy rawness palette styling treatment grading idiom flavour "
    "sensibility visuals imagery finish pastiche homage realism mood tone texture shading "
    "linework inking colours atmosphere charm grit language cinematography graphics "
    "naivety minimalism surrealism colours_of opening graphics_of stylings approach "
    "lighting manner vein tradition spirit"
)
"""Nouns for how a picture is done."""

GENRES = (
    "sitcom film films movie movies cinema b_movie cover covers paperback magazine poster video music_video "
    "home_video snapshot documentary mockumentary drama costume_drama period_drama western thriller horror noir heist "
    "giallo slasher cartoon cartoons comic comics anime manga toon scroller side_scroller platformer rpg jrpg "
    "videogame propaganda tabloid newspaper yearbook mugshot postcard storybook fairy_tale newsreel cctv dashcam "
    "bodycam body_cam security_camera surveillance found_footage dogme pixar disney ghibli nollywood bollywood "
    "hollywood bbc hbo netflix technicolor technicolour vhs polaroid stock_photo exploitation grindhouse soap_opera "
    "soap telenovela musical commercial advert catalogue catalog fashion editorial lookbook looney tunes photo "
    "photograph photography photographic illustration painting painterly painted drawn sketch sketched ink inked "
    "watercolour watercolor gouache oil acrylic charcoal pencil pastel crayon chalk woodcut linocut etching "
    "lithograph woodblock risograph letterpress screenprint cel cel_shaded vector pixel pixel_art voxel low_poly "
    "polygon sprite sprites 8_bit 16_bit bit isometric claymation stop_motion puppet clay felt papercut paper_cut "
    "paper_cutout origami stained_glass mosaic fresco tapestry impressionist expressionist surrealist cubist baroque "
    "rococo renaissance romantic gothic_novel art_nouveau nouveau deco bauhaus pop_art constructivist soviet "
    "social_realist realist hyperrealist photorealist photoreal futurist retro_futurist steampunk cyberpunk "
    "dieselpunk solarpunk vaporwave synthwave grimdark pulp retro vintage sepia monochrome black_and_white super_8 "
    "super8 16mm 35mm lo_fi lofi grainy indie mumblecore arthouse art_house nouvelle_vague neorealist cinematic "
    "filmic editorials reportage paparazzi photojournalistic daguerreotype tintype cyanotype autochrome wes_anderson "
    "kubrick hitchcock tarantino lynch fellini moebius miyazaki vermeer rembrandt caravaggio hopper monet sci_fi "
    "scifi sf fantasy kaiju samurai spaghetti shonen shojo shoujo seinen chibi kawaii moe superhero marvel dc "
    "graphic_novel visual_novel side_scroller ps1 ps2 playstation n64 gameboy sega nintendo arcade_game dos "
    "old_master masterseighties seventies sixties fifties forties thirties nineties 1920s 1930s 1940s 1950s 1960s "
    "1970s 1980s 1990s 80s 90s 70s 60s 50s victorian edwardian silent silent_era talkie prestige_tv tv television "
    "broadcast reality_tv true_crime nordic_noir hammer_horror fine_art studio_portrait album_cover rave_flyer zine "
    "riso 3d cg cgi ai rendered render blender unreal_engine octane minecraft simpsons south_park rubber_hose "
    "golden_age blueprint infographic tarot sticker flat_design ukiyo_e sumi_e hand_drawn handpainted hand_painted "
    "hand_tinted airbrushed airbrush spray_paint graffiti stencil collage photomontage national_geographic wildlife "
    "candid lomo instagram tiktok vlog selfie snapchat portrait cosplay headshot cine security_cam security_cctv "
    "byzantine illuminated illuminated_manuscript manuscript tarot icon rpg_maker enamel bronze toned pre_raphaelite "
    "folk_art folk naive hyper_real hyperreal romanticist symbolist expressionistic painterliness bd bande manhwa "
    "webtoon plasticine lino wood_engraving engraving engraved quattrocento flemish dutch_golden japanese_woodblock "
    "woodcut_print letterpressed screen_printed xerox photocopied polaroid_like faux_vintage disposable sketchbook "
    "rotoscoped cutout_animation textbook_diagram picture_book engraving_style colouring_book greeting_card "
    "trading_card old_master romantic"
)
"""Kinds of works and ways of making them, before a noun for a medium or a look."""

NOT_LOOKS = (
    "hair dress dressed hairstyle clothing clothes outfit costume jacket coat gown skirt room house building interior "
    "furniture kitchen lamp chair wearing wears car bar diner hat suit nails makeup lobby hotel arcade pose poses "
    "poster posters mug cabinet sign sign's mural shirt t-shirt"
)
"""Words before a look that make it the look of a thing."""

MATERIALS = (
    "charcoal gouache watercolour watercolor watercolours watercolors oils oil acrylic acrylics tempera pastel "
    "pastels ink inks ink_wash pen_and_ink pencil pencils crayon crayons chalk chalks graphite marker markers "
    "silverpoint conte felt_tip ballpoint biro woodcut linocut etching stained_glass mosaic papercut clay stop_motion "
    "claymation pixel_art pixels voxels halftone halftone_dots brushstrokes impasto crosshatching cross_hatching "
    "stippling black_and_white monochrome sepia greyscale grayscale duotone technicolor technicolour sepia_tones "
    "sepia_tone coloured_pencil colored_pencil coloured_pencils oil_paint oil_paints fresco cyanotype lego low_poly "
    "pop_art_colours"
)
"""Materials and techniques that a picture is ``in``."""

TECHNIQUES = (
    "brushwork brushstrokes brushstroke brush_strokes linework hatching crosshatching cross_hatching stippling "
    "halftone halftones ben_day benday impasto gouache watercolour watercolor woodblock woodcut cel_shading "
    "cel_shaded scanlines dithering polygons voxels pixels washes ink_outlines outlines palette_knife underpainting "
    "glazes scumbling screentone screentones speed_lines flat_colour flat_color flat_colours flat_colors "
    "paper_texture canvas_texture misregistered letterpress inkwork pencilwork pencil_lines ink_lines pen_strokes "
    "charcoal_smudges gradients line_work tempera risograph drybrush "
    "vector vectors plasticine thumbprints voxel screentones felt_tip"
)
"""What pictures are made with that scenes do not have."""

EVERYWHERE = "throughout everywhere visible showing showcased overall all entire whole everything"
"""Words that say it of all the picture."""

LAID = (
    "rendered drawn painted illustrated depicted laid_down laid_in laid handled sketched inked shaded animated "
    "printed etched engraved modelled modeled sculpted filmed photographed shot captured lensed staged styled "
    "composed coloured done made executed realised realized finished treated worked built stitched cut carved "
    "scratched stencilled stenciled daubed brushed washed steeped imagined reimagined presented framed graded "
    "processed as_if_printed as_if_painted as_if_drawn as_if_inked as_if_filmed as_though_painted as_though_drawn "
    "as_though_printed as_if_torn as_if_cut as_if_lifted as_if_sketched as_if_etched as_if_shot as_though_filmed "
    "could_be_a might_be_a recalls evoking recalling evokes reminiscent echoing echoes imitating aping channelling "
    "channeling embroidered woven knitted moulded molded crocheted stencilled sewn_in straight_out_of straight_from "
    "scene_from_a scene_out_of like_something_out_of like_something_from"
)
"""Verbs that tell how a picture is made."""

SURFACES = (
    "paper canvas card cardboard vellum panel board parchment linen film celluloid glass_plate copper wood_panel plate"
)
"""What pictures are made on."""

WHOLE = "everything all whole frame picture image scene it this shot entire composition"
"""Words for all the picture."""

SHOWN_OFF = (
    "wall easel desk table album hand hands screen shelf fridge poster billboard mug page book frame frames envelope "
    "stall gallery museum exhibition window pavement blackboard whiteboard sidewalk floor door fence"
)
"""Where pictures are that are things."""
