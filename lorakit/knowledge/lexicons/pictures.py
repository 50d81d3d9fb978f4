"""How captions turn from the scene to the picture itself. Source: captions by people and by vision-language models.

``_`` stands for a blank; hyphens and blanks are one.
"""

__all__ = ["FILL", "HANDLED", "LIKENED", "LOOKS", "NOT_VOCABULARY", "NOUNS", "TELLS", "THINGS", "WORKS", "WORN"]


def __dir__() -> list[str]:
    return __all__


NOUNS = (
    "picture pictures image images photo photos photograph photographs shot frame render renders rendering artwork "
    "illustration composition photography snap snapshot capture output result visual visuals imagery footage "
    "screenshot screencap rendition depiction portrayal exposure execution workmanship upload thing piece "
    "production pic pics visualisation visualization footage scene caption drawing painting linework print"
)
"""Nouns for the picture itself."""

LOOKS = (
    "style styles styled styling look looks vibe vibes aesthetic aesthetics feel feeling manner tradition idiom "
    "palette grade grading graded treatment flavour sensibility visuals imagery rendering finish filter linework "
    "shading brushwork technique pastiche throwback homage mood energy tone tones toned toning tint tinted effect "
    "art artwork render renders illustration screenshot screencap frame still stills inspired influenced like "
    "influence influences realism atmosphere colours genre piece animation cel sensibilities language approach "
    "touch texture textures emulation nostalgia quality painting drawing print sketch study etching photograph "
    "photography portrait photo picture image cinematography composition rendition visual sculpt processing process "
    "colouring inking lines linocut woodcut movie film drama cutscene cinematics gameplay graphics canvas"
)
"""Nouns behind a word for a style that make it the picture's."""

WORKS = (
    "film films movie movies drama dramas show shows series serial sitcom cartoon cartoons comic comics episode "
    "painting paintings print prints poster still stills frame frames grab grabs postcard postcards cover cutscene "
    "game games video videos clip trailer advert advertisement commercial ad canvas study sketch etching engraving "
    "photograph photo plate panel panels page pages novel picture image illustration illustrations fresco mural "
    "production thriller western horror feature flick screenshot screencap reel tape scan negative daguerreotype "
    "woodcut woodblock lithograph tintype animation anime manga music broadcast newsreel documentary editorial "
    "campaign spread shoot masterpiece portrait portraits catalogue lookbook short spread icon sampler opener mural "
    "tarot card vignette strip musical telenovela cinema storybook fairytale anime cutscene sitcom melodrama brochure "
    "leaflet zine album graphic scroll miniature tapestry mosaic ad flyer jigsaw stamp banknote banner sticker"
)
"""Works a picture is likened to."""

LIKENED = (
    "like as resembles resembling reminiscent recalls recalling evokes evoking echoes echoing homage nod tribute "
    "inspired influenced mimics mimicking imitates imitating emulates emulating channels channelling channeling "
    "apes aping straight lifted ripped pastiche vein spirit tradition manner hand school brush pen à la ala meets "
    "style styled rendered drawn painted illustrated animated sculpted modelled modeled inked shaded done made "
    "executed worked realised realized reimagined imagined drafted graded toned stylised stylized filmed generated "
    "printed etched engraved coloured treated presented depicted portrayed filtered created produced"
)
"""Words before the name of a style, an artist or a program."""

TELLS = (
    "is was are were has have had carries looks reads plays feels resembles evokes imitates echoes recalls mimics "
    "follows channels emulates borrows leans nods belongs comes bears uses boasts went goes won wins seems appears "
    "gets earned earns received receives deserves takes took made got offers exhibits displays shows features "
    "adopts employs mirrors apes suggests owes draws sports captures achieves presents retains possesses"
)
"""Verbs behind a noun for the picture that tell of it."""

FILL = (
    "a an the this that of in on by with and or at as to for from very quite rather really simply truly absolutely "
    "so such some all its it is throughout everywhere overall pure total utterly deliberately slightly subtly "
    "somewhat mostly entirely pretty most more quality look looks set like no zero not much full whole entire thing "
    "every only just heavy light soft strong subtle slight faint gentle rich deep warm cool cold bright dark muted "
    "bold loose tight thick thin fine rough smooth clean visible obvious clear mild moody dreamy hazy washed out "
    "faded high low old new early late era century period classic modern contemporary typical timey inspired "
    "influenced influence version mode ish punchy lush vivid desaturated saturated saturation contrast contrasty "
    "tones tone colours colour hues palette paper cardboard board panel canvas linen vellum parchment pressed toned "
    "hot material wash washes strokes stroke lines line edges dots black white green orange teal amber magenta blue "
    "grit dirty ugly grimy gorgeous beautiful beautifully lovely handsome elegant bleak dramatic quiet delicate "
    "expressive sloppy careful nostalgic whimsical edge tinge hint touch bit true great grand real everything "
    "corner fully partly almost nearly near over under across around edition custom single multiple several million "
    "thousand thousands hundreds likes votes views upvotes followers favourites "
    "through"
)
"""Words that may stand beside such words and tell nothing of what is seen."""

NOT_VOCABULARY = (
    "studio street fashion museum gallery magazine phone smartphone body garden hand man paper_cup image_sensor "
    "television wall oil pencil glass sun fire portrait_of shop club book album drone tripod rig flash star ink "
    "canvas_bag sticker scan stencil mosaic fresco tabloid stock charcoal pen crayon chalk cover"
)
"""Words of the lexicons that alone say nothing of the picture."""

THINGS = (
    "festival festivals museum club class course exhibition exhibit exhibitions gallery convention fair book books "
    "magazine magazines magazin poster posters fan fans shop store workshop lesson lecture seminar collection "
    "retrospective marathon night screening premiere teacher student students artist artists painter department "
    "studio t-shirt tee shirt mug badge keyring sticker stickers toy toys figure figurine figurines statue "
    "statuette puppet doll dolls catalogue dvd cassette cassettes tape tapes ticket tickets kit set tutorial "
    "software petrol fuel gasoline petrol unleaded shelf cabinet award awards trophy museum mural wallpaper "
    "backpack tattoo curtain curtains rug cushion cushions furniture chair armchair lamp mirror clock building "
    "facade façade house hotel cafe lobby staircase doorway theatre cinema church palace hall vase dress gown "
    "jacket coat hat costume mask cosplay cosplayer "
    "contest competition contests frame_shop"
)
"""Nouns behind a word for a style that make it a thing in the picture."""

WORN = (
    "dressed clothes outfit wearing wears hair haircut furnished decorated built house clothing attire garden lamp "
    "costume costumed jacket coat gown dress robe tattoo tattooed furniture room cafe bar hotel lobby kitchen car "
    "building villa mask makeup hairstyle wig earrings necklace shoes boots hat mural wallpaper vase cushion poster "
    "posters bedroom parlour salon facade interior"
)
"""Words before a style that make it a thing's."""

HANDLED = (
    "looks looking stares staring studies studying inspects inspecting examines examining holds holding points "
    "pointing reads reading watches watching gazes gazing frowns peers peering admires admiring paints painting "
    "draws drawing sketches sketching carries carrying hangs hanging pins pinning shows showing signs signing buys "
    "buying sells selling scrolls flicks leafs browses browsing unrolls restores restoring dusts finds finding "
    "beside behind before past near under beneath below above against tapes tears folds prints compares photographs "
    "wins winning collects collecting lifts lifting hands receives accepts writes writing edits editing "
    "photographing photocopies sits stands leans teaches learns discusses argues"
)
"""Words before a picture that make it a thing in this one."""
