"""How captions speak of the picture's style and medium. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = ["ARTS", "ART_NOUNS", "DISPLAYED", "MADE", "MEDIA", "NOT_CINEMATIC", "PICTURES", "STYLED", "SURE", "TAGS"]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "photorealistic photo_realistic photorealism photo_realism photoreal hyperrealistic hyper_realistic "
    "hyperrealism hyper_realism hyperreal ultra_realistic ultrarealistic super_realistic surrealist "
    "semi_realistic lifelike_render painterly stylised stylized cel_shaded cel_shading toon_shaded cartoonish "
    "comic_book_style film_noir noir_style neo_noir film_still movie_still film_stills movie_stills "
    "anime_screencap anime_screenshot anime_style anime_art manga_style concept_art digital_art digital_artwork "
    "digital_painting digital_illustration character_sheet matte_painting vector_art line_art lineart pixel_art "
    "fan_art fanart voxel_art key_visual 3d_render 3d_rendering 3d_rendered 3d_model 3d_animation 3d_animated "
    "3d_style cgi cg_render cg_art unreal_engine octane_render octane blender_render v_ray vray redshift_render "
    "ray_traced ray_tracing claymation stop_motion_style in_the_style_of in_the_manner_of pixar disney_style "
    "ghibli studio_ghibli_style visible_brushstrokes visible_brush_strokes brushstrokes brush_strokes impasto "
    "halftone_dots flat_colours flat_colors chiaroscuro_painting street_photography fashion_photography "
    "portrait_photography editorial_photography documentary_photography professional_photography "
    "analog_photography analogue_photography fine_art_photography studio_photography art_style raw_photo "
    "cinematic_still storybook_illustration ink_wash_painting synthwave vaporwave cyberpunk_style "
    "steampunk_style art_nouveau_style art_deco_style impressionist impressionistic expressionist_style "
    "ukiyo_e_style retro_anime low_poly lowpoly photobash photobashed artstation_style documentary_realism "
    "magical_realism gritty_realism cinematography colour_graded color_graded colour_grading color_grading "
    "colour_grade color_grade movie_like film_like filmic watercolour_style watercolor_style oil_painting_style "
    "comic_style cartoon_style storybook_style graphic_novel_style photographic_style photographic_realism "
    "true_to_life_rendering realistic_rendering realistic_style realistic_photo realistic_photograph "
    "realistic_render realistic_art oil_on_canvas acrylic_on_canvas ink_on_paper pencil_on_paper oil_on_panel "
    "oil_on_board charcoal_on_paper semi_realism toon_style chibi chibi_style"
)
"""Phrases that speak of style wherever they stand."""

TAGS = (
    "realistic anime manga cartoon comic noir sketch 3d cgi illustration painting drawing photo photograph "
    "photography watercolour watercolor monochrome greyscale grayscale sepia surreal surrealism realism stylized "
    "stylised artwork render traditional_media lineart gritty retro vintage official_art game_cg screencap "
    "screenshot cinematic abstract minimalist minimalism retro_artstyle oil_painting concept_art documentary "
    "editorial cel_animation pencil_sketch ink_drawing"
)
"""Words that speak of style when they make up the whole of a tag."""

MEDIA = (
    "photo photos photograph photography snapshot illustration painting drawing sketch render rendering artwork "
    "watercolour watercolor screenshot screencap screen_capture cartoon oil_painting acrylic_painting "
    "watercolour_painting watercolor_painting pencil_sketch pencil_drawing charcoal_drawing ink_drawing etching "
    "engraving woodcut linocut lithograph pastel_drawing comic_panel manga_panel comic_strip still_frame "
    "film_frame photo_shoot photoshoot polaroid_photo selfie_photo collage sticker_art doodle fresco gouache "
    "stock_photo studio_photo studio_photograph movie_poster album_cover book_cover daguerreotype animation "
    "anime caricature line_drawing crayon_drawing papercraft diorama art video_still game_screenshot scan "
    "photomontage print"
)
"""Nouns for a medium: style when they say what this picture is, not when they name a thing in it."""

PICTURES = (
    "picture image scene shot frame composition piece work this it caption everything whole view result portrait "
    "rendition"
)
"""Words for the picture itself."""

MADE = (
    "rendered drawn painted illustrated depicted done made executed presented styled sketched animated shown "
    "portrayed created photographed captured realised realized reimagined imagined designed composed shaded "
    "inked depicting crafted"
)
"""Verbs before ``as``, ``in`` or ``like`` and a medium."""

DISPLAYED = (
    "hangs hang hanging lies lie lying leans lean leaning stands stand rests rest resting covers cover covering "
    "adorns adorn fills fill decorates decorate lines line pinned propped taped tacked mounted framed projected "
    "displayed visible clipped lay hung on behind above beside below near sits sit along across between opposite "
    "next scattered stuck dangles dangle glued inside"
)
"""Words after a noun for a picture that make it a thing on display."""

ARTS = (
    "anime manga cartoon comic noir pixar disney ghibli dreamworks watercolour watercolor oil painting painterly "
    "painted photography photographic documentary cinematic film movie editorial cyberpunk steampunk "
    "impressionist impressionistic expressionist surrealist realist realistic sketch sketchy pixel pixelated 3d "
    "cel cgi claymation ink pencil charcoal pastel gouache pop baroque renaissance gothic_art nouveau deco ukiyo "
    "minimalist retro vintage grunge lo fi vhs analog analogue polaroid gritty vaporwave synthwave illustration "
    "illustrated illustrative storybook chibi toon animated animation graphic novel bd ligne fresco romanticism "
    "academia photorealistic hyperrealistic art artistic fantasy drawn digital vector poly papercut woodblock "
    "woodcut stencil mosaic caravaggio rembrandt giger moebius artgerm mucha wlop kinkade hopper tarantino "
    "hitchcock kubrick nolan villeneuve lynch anderson leibovitz avedon makoto shinkai miyazaki y2k 70s 80s 90s "
    "1970s 1980s 1990s instagram magazine tabloid photojournalistic photojournalism reportage candid glamour "
    "commercial dystopian"
)
"""Words that make ``style``, ``aesthetic`` or ``look`` speak of the picture."""

ART_NOUNS = (
    "style styled aesthetic aesthetics screenshot screencap art artwork illustration render rendering drawing "
    "still panel visuals visual animation cel artstyle look shading rendition linework sketch painting portrait "
    "feel vibe treatment imagery"
)
"""Nouns that make ``anime``, ``comic`` ... speak of the picture."""

STYLED = "style styles styled aesthetic aesthetics look artstyle vibe feel"
"""Nouns that speak of the picture behind one of ``ARTS``."""

NOT_CINEMATIC = (
    "light lights lighting lit glow trailer poster universe release festival club museum camera experience "
    "history society shadow shadows illumination"
)
"""Nouns after ``cinematic`` that speak of something else."""
