"""How captions speak of the picture's style and medium. Source: training best practices, section 1, and convention.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = [
    "ARTISTS",
    "ARTS",
    "ART_NOUNS",
    "DECOR",
    "DISPLAYED",
    "LIKE_WORKS",
    "MADE",
    "MEDIA",
    "NOT_CINEMATIC",
    "PICTURES",
    "PROPS",
    "STYLED",
    "SURE",
    "TAGS",
    "TAKEN",
    "WEAK",
]


def __dir__() -> list[str]:
    return __all__


SURE = (
    "photorealistic photo_realistic photorealism photo_realism photoreal hyperrealistic hyper_realistic "
    "hyperrealism hyper_realism hyperreal ultra_realistic ultrarealistic super_realistic semi_realistic "
    "lifelike_render painterly stylised stylized cel_shaded cel_shading toon_shaded comic_book_style noir_style "
    "neo_noir film_still movie_still film_stills movie_stills anime_screencap anime_screenshot anime_style "
    "anime_art manga_style concept_art digital_art digital_artwork digital_painting digital_illustration "
    "character_sheet matte_painting vector_art line_art lineart pixel_art fan_art fanart voxel_art key_visual "
    "3d_render 3d_rendering 3d_rendered 3d_model 3d_animation 3d_animated 3d_style cgi cg_render cg_art "
    "unreal_engine octane_render octane_rendered blender_render v_ray vray redshift_render ray_traced ray_tracing "
    "claymation stop_motion_style in_the_style_of in_the_manner_of disney_style ghibli studio_ghibli_style "
    "visible_brushstrokes visible_brush_strokes brushstrokes brush_strokes impasto halftone_dots flat_colours "
    "flat_colors chiaroscuro_painting street_photography fashion_photography portrait_photography "
    "editorial_photography documentary_photography professional_photography analog_photography analogue_photography "
    "fine_art_photography studio_photography art_style raw_photo cinematic_still storybook_illustration "
    "ink_wash_painting synthwave vaporwave impressionist impressionistic ukiyo_e_style low_poly lowpoly photobash "
    "photobashed artstation_style documentary_realism magical_realism gritty_realism cinematography colour_graded "
    "color_graded colour_grading color_grading colour_grade color_grade movie_like film_like filmic "
    "watercolour_style watercolor_style oil_painting_style comic_style cartoon_style storybook_style "
    "graphic_novel_style photographic_style photographic_realism true_to_life_rendering realistic_rendering "
    "realistic_style realistic_photo realistic_photograph realistic_render realistic_art oil_on_canvas "
    "acrylic_on_canvas ink_on_paper pencil_on_paper oil_on_panel oil_on_board charcoal_on_paper semi_realism "
    "toon_style chibi chibi_style"
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
    "engraving woodcut linocut lithograph pastel_drawing comic_panel manga_panel comic_strip still_frame film_frame "
    "photo_shoot photoshoot polaroid_photo selfie_photo collage sticker_art doodle fresco gouache stock_photo "
    "studio_photo studio_photograph movie_poster album_cover book_cover daguerreotype animation anime caricature "
    "line_drawing crayon_drawing papercraft diorama art video_still game_screenshot photomontage print"
)
"""Nouns for a medium: style when they say what this picture is, not when they name a thing in it."""

PICTURES = (
    "picture image scene shot frame composition piece work this it caption everything whole view result portrait "
    "rendition"
)
"""Words for the picture itself."""

MADE = (
    "rendered drawn painted illustrated depicted done made executed presented styled sketched animated shown "
    "portrayed created photographed captured realised realized reimagined imagined designed composed shaded inked "
    "depicting crafted"
)
"""Verbs before ``as``, ``in`` or ``like`` and a medium."""

DISPLAYED = (
    "hangs hang hanging lies lie lying leans lean leaning stands stand rests rest resting covers cover covering "
    "adorns adorn fills fill decorates decorate lines line pinned propped taped tacked mounted framed projected "
    "displayed visible clipped lay hung on behind above beside below near sits sit along across between opposite "
    "next scattered stuck dangles dangle glued inside"
)
"""Words after a noun for a picture that make it a thing on display."""

TAKEN = "taken shot captured snapped photographed drawn sketched painted printed rendered inked done"
"""Participles behind a noun for a medium that tell how the picture was made."""

LIKE_WORKS = (
    "film films movie movies cartoon cartoons comic comics anime manga game games videogame animation storybook "
    "watercolour watercolor painting photograph photo illustration"
)
"""Works whose look a picture may have."""

ARTS = (
    "anime manga cartoon comic noir pixar disney ghibli dreamworks watercolour watercolor oil painting painterly "
    "painted photography photographic documentary cinematic film movie editorial cyberpunk steampunk impressionist "
    "impressionistic expressionist surrealist realist realistic sketch sketchy pixel pixelated 3d cel cgi "
    "claymation ink pencil charcoal pastel gouache pop baroque renaissance gothic_art nouveau deco ukiyo minimalist "
    "retro vintage grunge lo fi vhs analog analogue polaroid gritty vaporwave synthwave illustration illustrated "
    "illustrative storybook chibi toon animated animation graphic novel bd ligne fresco romanticism academia "
    "photorealistic hyperrealistic art artistic fantasy drawn digital vector poly papercut woodblock woodcut "
    "stencil mosaic caravaggio rembrandt giger moebius artgerm mucha wlop kinkade hopper tarantino hitchcock "
    "kubrick nolan villeneuve lynch anderson leibovitz avedon makoto shinkai miyazaki y2k 70s 80s 90s 1970s 1980s "
    "1990s instagram magazine tabloid photojournalistic photojournalism reportage candid glamour commercial "
    "dystopian"
)
"""Words that make ``style``, ``aesthetic`` or ``look`` speak of the picture."""

ART_NOUNS = (
    "style styled aesthetic aesthetics screenshot screencap art artwork illustration render rendering drawing still "
    "panel visuals visual animation cel artstyle look shading rendition linework sketch painting portrait feel vibe "
    "treatment imagery"
)
"""Nouns that make ``anime``, ``comic`` ... speak of the picture."""

STYLED = "style styles styled aesthetic aesthetics look artstyle vibe feel"
"""Nouns that speak of the picture behind one of ``ARTS``."""

NOT_CINEMATIC = (
    "light lights lighting lit glow trailer poster universe release festival club museum camera experience history "
    "society shadow shadows illumination"
)
"""Nouns after ``cinematic`` that speak of something else."""

WEAK = (
    "warhammer tapestry ink_and_wash editorial_fashion fashion_editorial teal_grade warm_grade cold_grade "
    "nordic_noir scandi_noir gouaches watercolours watercolors comic_panel manga_panel dreamscape key_frame "
    "caricature cartoonish cartoony "
    # Movements and schools
    "impressionist impressionism post_impressionist post_impressionism neo_impressionist expressionist "
    "expressionism abstract_expressionist abstract_expressionism pointillist pointillism divisionist fauvist "
    "fauvism fauve cubist cubism futurist futurism constructivist constructivism suprematist suprematism vorticist "
    "dada dadaist surrealist surrealism symbolist symbolism romanticist romanticism romantic_era baroque rococo "
    "mannerist mannerism renaissance neoclassical neoclassicist neoclassicism classicist gothic_revival "
    "pre_raphaelite art_deco art_nouveau jugendstil secessionist bauhaus de_stijl brutalist minimalist minimalism "
    "maximalist maximalism pop_art op_art memphis_design psychedelic tenebrist tenebrism luminist luminism tonalist "
    "tonalism verist social_realist social_realism socialist_realist socialist_realism photorealist regionalist "
    "ashcan art_brut naive_art naïve_art outsider_art folk_art metaphysical_art magic_realist magic_realism "
    "kitchen_sink_realism orientalist academicist ukiyo_e sumi_e nihonga shin_hanga gongbi madhubani "
    "mughal_miniature byzantine flemish_primitive dutch_golden_age old_master old_masters hudson_river barbizon "
    "nabis les_nabis plein_air alla_prima chiaroscuro sfumato trompe_l_oeil lowbrow superflat afrofuturist "
    "afrofuturism solarpunk dieselpunk atompunk biopunk cyberpunk steampunk clockpunk silkpunk vaporwave synthwave "
    "retrowave outrun darkwave seapunk grimdark noblebright lo_fi lofi y2k frutiger_aero vaporwavey webcore "
    "cassette_futurism retrofuturist retrofuturistic retro_futurist retro_futuristic retrofuturism film_noir "
    "neo_noir neonoir noir tech_noir giallo grindhouse mumblecore spaghetti_western wuxia_film nouvelle_vague "
    "new_wave_cinema french_new_wave neorealist neorealism neo_realist dogme_95 dogme cinema_verite cinéma_vérité "
    "verite vérité found_footage mockumentary b_movie technicolor technicolour kaiju_film tokusatsu sentai "
    "bollywood nollywood hammer_horror arthouse art_house hallmark_movie telenovela soap_opera k_drama kdrama "
    "period_drama a24 hbo bbc_drama netflix_drama blockbuster mgm ealing silent_film silent_movie silent_era "
    "cctv_footage bodycam dashcam newsreel prestige_tv saturday_morning "
    # Animation, comics and games
    "anime manga manhwa manhua webtoon shonen shounen shoujo seinen josei moe chibi kawaii_art gekiga ghibli "
    "studio_ghibli pixar dreamworks disney disneyesque looney_tunes hanna_barbera cartoon_network nickelodeon "
    "rubber_hose fleischer aardman laika arcane spider_verse spiderverse claymation stop_motion puppet_animation "
    "rotoscoped rotoscope cel_animation cel_animated flash_animation toon simpsons south_park adventure_time "
    "steven_universe rick_and_morty tintin herge hergé ligne_claire clear_line franco_belgian bande_dessinée "
    "bande_dessinee marvel dc_comics dark_horse vertigo_comics heavy_metal_magazine 2000_ad silver_age "
    "golden_age_comic ben_day halftone comic_book graphic_novel visual_novel galge eroge jrpg rpg_maker "
    "final_fantasy zelda breath_of_the_wild genshin genshin_impact honkai arknights persona_5 borderlands overwatch "
    "fortnite league_of_legends world_of_warcraft warcraft diablo dark_souls bloodborne elden_ring minecraft roblox "
    "the_sims gta gta_v red_dead the_witcher skyrim cyberpunk_2077 ps1 ps2 psx n64 playstation_1 8_bit 16_bit "
    "32_bit 8bit 16bit isometric sprite sprite_art sprite_sheet splash_art visdev splash_screen loading_screen "
    "in_game prerendered pre_rendered gameplay cutscene low_poly lowpoly voxel pixel pixelart cel_shaded "
    # Media and techniques
    "gouache tempera egg_tempera casein encaustic fresco watercolour watercolor aquarelle acrylic acrylics oils "
    "oil_paint oil_painted oil_painting ink_wash ink_washes pen_and_ink india_ink sumi brush_pen felt_tip "
    "marker_pen copic ballpoint biro crayon oil_pastel pastels conte conté sanguine silverpoint graphite charcoal "
    "pencil coloured_pencil colored_pencil chalk scratchboard scraperboard stipple stippled stippling hatching "
    "cross_hatching crosshatching crosshatched cross_hatched grisaille glazing wet_on_wet wet_in_wet dry_brush "
    "drybrush palette_knife impasto scumbled drip brushwork brushstroke brush_stroke brush_marks brushmarks "
    "linework inked woodcut woodblock wood_engraving linocut lino_cut lino_print mezzotint aquatint drypoint "
    "etching etched engraving lithograph lithographic lithography risograph riso screen_print screenprint "
    "screen_printed silkscreen silk_screen serigraph letterpress monotype monoprint cyanotype daguerreotype tintype "
    "ambrotype wet_plate collodion albumen_print gum_bichromate platinum_print autochrome photogravure photogram "
    "bromoil calotype gelatin_silver stained_glass_style mosaic_style batik embroidery_style cross_stitch felted "
    "needle_felted papercut paper_cutout cut_paper origami_style quilling collage decoupage photomontage airbrush "
    "airbrushed spray_paint stencilled graffiti_style linocuts vector vector_graphic flat_design flat_shading "
    "flat_vector gradient_mesh glitch glitch_art datamosh datamoshed ascii_art dithered dithering posterised "
    "posterized duotone tritone bichrome monochrome monochromatic black_and_white greyscale grayscale sepia "
    "sepia_toned hand_tinted hand_coloured hand_colored hand_drawn hand_painted handdrawn bas_relief clay_render "
    "clay_material zbrush_sculpt illustration_style illustrative illustrated storybook picture_book "
    "fairy_tale_illustration golden_age_illustration pulp pulp_cover pulp_magazine pin_up pinup propaganda_poster "
    "travel_poster movie_poster concept_sketch concept_design blueprint_style "
    "speedpaint speed_painting photobash photobashing digitally_painted digital_paint digitally_rendered "
    "computer_generated computer_animated computer_graphics ai_generated ai_art midjourney stable_diffusion dall_e "
    "niji nijijourney "
    # Programs that render
    "blender eevee blender_cycles cycles zbrush maya cinema_4d c4d houdini 3ds_max octane redshift arnold renderman "
    "corona keyshot marmoset lumion enscape twinmotion daz daz3d daz_studio poser vroid mmd mikumikudance "
    "source_engine source_filmmaker sfm unreal unreal_5 ue5 ue4 unity cryengine frostbite lumen nanite path_traced "
    "path_tracing raytraced global_illumination subsurface_scattering ambient_occlusion physically_based_rendering "
    "pbr substance_painter procreate photoshop photoshopped clip_studio clip_studio_paint krita corel_painter "
    "illustrator mspaint ms_paint paint_tool_sai "
    # Colour grading and finish
    "teal_and_orange orange_and_teal teal_orange bleach_bypass cross_processed cross_processing crossprocessed "
    "day_for_night split_toned split_toning lut luts log_footage vsco lightroom_preset instagram_filter dehazed "
    "crushed_blacks lifted_blacks faded_blacks matte_finish low_key_photography high_key_photography hdr_look "
    "desaturated_palette muted_palette pastel_palette limited_palette monochrome_palette tonemapped tone_mapped "
    "film_print film_emulation technicolour_palette two_strip three_strip graded colour_script "
    # Looks of a time, kinds of photography
    "retro vintage old_timey olde_worlde nostalgic antique_photograph victorian edwardian regency_painting "
    "belle_epoque fin_de_siecle roaring_twenties mid_century midcentury atomic_age jet_age fifties sixties "
    "seventies eighties nineties noughties twenties_silent 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s "
    "20s 30s 40s 50s 60s 70s 80s 90s 00s vhs betamax camcorder home_video home_movie found_photo photo_booth_strip "
    "mugshot_style documentary photojournalistic photojournalism reportage photoreportage editorial lookbook vogue "
    "high_fashion_editorial glamour boudoir lifestyle_photography stock_photo stock_photography snapshot "
    "candid_photography paparazzi tabloid national_geographic_style advertising catalogue_photography "
    "product_photography food_photography fine_art avant_garde experimental lomography_style dreamlike dreamy "
    "oneiric ethereal otherworldly whimsical fantastical gritty grungy grunge moody_editorial hyperstylised "
    "hyperstylized photographic photoreal painted naturalistic naturalism verisimilar verisimilitude true_to_life "
    "lifelike realist realism fantasy_art sci_fi_art dark_fantasy high_fantasy low_fantasy space_opera "
    "dark_academia light_academia indie_sleaze clean_girl old_money coquette kidcore gothic southern_gothic "
    "gothic_horror cosmic_horror lovecraftian body_horror folk_horror analog_horror analogue_horror liminal "
    "liminal_space backrooms dreamcore weirdcore cottagecore goblincore fairycore gorpcore normcore traumacore "
    "angelcore balletcore regencycore castlecore corecore"
)
"""Movements, media, programs, looks: style where they are said of the picture."""

ARTISTS = (
    "caravaggio rembrandt vermeer rubens titian raphael botticelli leonardo da_vinci michelangelo dürer durer bosch "
    "bruegel brueghel holbein velazquez velázquez goya turner constable gainsborough hogarth blake fuseli friedrich "
    "delacroix ingres gericault géricault courbet millet manet monet renoir degas cezanne cézanne seurat signac "
    "gauguin van_gogh toulouse_lautrec klimt schiele munch kirchner kandinsky klee mondrian malevich picasso braque "
    "matisse chagall modigliani magritte dali dalí miro miró ernst kahlo rivera hopper wyeth rockwell pollock "
    "rothko warhol lichtenstein hockney bacon freud basquiat haring banksy o_keeffe sargent whistler zorn sorolla "
    "repin bouguereau waterhouse rossetti millais burne_jones leighton alma_tadema mucha beardsley rackham dulac "
    "nielsen parrish leyendecker pyle dore doré hokusai hiroshige utamaro yoshitoshi frazetta vallejo giger "
    "beksinski beksiński moebius bilal otomo toriyama oda miura junji_ito ito amano nomura kojima shinkai miyazaki "
    "hosoda satoshi_kon takahata yoshitaka artgerm greg_rutkowski rutkowski wlop sakimichan loish ross_tran "
    "ruan_jia craig_mullins syd_mead ralph_mcquarrie simon_stalenhag simon_stålenhag stalenhag kinkade "
    "thomas_kinkade bob_ross mike_mignola mignola frank_miller jack_kirby kirby alex_ross jim_lee todd_mcfarlane "
    "robert_crumb crumb chris_ware beatrix_potter quentin_blake eric_carle tove_jansson edward_gorey gorey "
    "norman_rockwell edward_hopper wes_anderson tim_burton burton david_lynch lynch lynchian kubrick kubrickian "
    "tarantino hitchcock hitchcockian tarkovsky bergman fellini antonioni godard truffaut kurosawa ozu wong_kar_wai "
    "kar_wai christopher_doyle roger_deakins deakins lubezki storaro nolan villeneuve fincher ridley_scott "
    "michael_bay spielberg lucas del_toro guillermo_del_toro malick scorsese coppola leone argento dario_argento "
    "bava carpenter cronenberg cronenbergian refn gaspar_noe annie_leibovitz leibovitz avedon irving_penn "
    "helmut_newton newton mapplethorpe cindy_sherman diane_arbus arbus dorothea_lange ansel_adams cartier_bresson "
    "saul_leiter steve_mccurry gregory_crewdson crewdson martin_parr nan_goldin william_eggleston eggleston "
    "peter_lindbergh lindbergh tim_walker david_lachapelle lachapelle"
)
"""Artists, directors and photographers: style where the picture is likened to theirs."""

PROPS = (
    "crayon pencil chalk charcoal graphite pastels acrylics oils biro ballpoint felt_tip maya unity corona cycles "
    "arnold source daz lumen poser octane redshift drip felted illustrator glitch graded hatching glazing batik "
    "galge vector isometric camcorder diablo arcane skyrim moe toon marvel eevee tempera casein collodion painted "
    "pulp bosch snapshot kitchen_sink engraving origami collage sprite film_print lut luts copic sentai blender "
    "silver_age conte aquarelle victorian edwardian ethereal otherworldly whimsical dreamy naturalistic "
    "antique_photograph gothic cut_paper puppet_animation found_photo airbrush stippled speckled newsreel hbo "
    "marker_pen brush_pen laika palette_knife graphic_novel picture_book manhwa manhua webtoon visual_novel 20s 30s "
    "40s 50s 60s 70s 80s 90s 00s minecraft roblox zelda skyrim fortnite overwatch diablo warcraft genshin fifties "
    "sixties seventies eighties nineties 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s coquette blockbuster"
)
"""Words of ``WEAK`` that alone between commas are things, moods or times."""

DECOR = (
    "art_deco art_nouveau baroque rococo gothic victorian edwardian bauhaus brutalist minimalist retro vintage "
    "mid_century midcentury renaissance neoclassical art byzantine memphis_design psychedelic maximalist mid "
    "fifties sixties seventies eighties nineties 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s steampunk "
    "cyberpunk"
)
"""Styles that buildings, rooms and furniture have too."""
