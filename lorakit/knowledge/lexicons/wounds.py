"""Ink, losses, old wounds, and what makes up bodies of metal and fur. Source: convention.

Words stand in one string a group, parted by blanks; ``_`` stands for a blank inside a phrase.
"""

__all__ = [
    "COATS",
    "FITTINGS",
    "GEAR",
    "INKED",
    "MARKINGS",
    "OLD",
    "PAPERS",
    "RECENT",
    "STAYING",
    "TROUSERED",
    "WRITING",
]


def __dir__() -> list[str]:
    return __all__


INKED = "inked tattooed etched needled pricked branded"
"""Verbs that put a picture under the skin."""

WRITING = (
    "writes writing wrote written scribbles scribbled scrawls scrawled jots jotted biro pen ballpoint felt-tip marker "
    "stamp stamped stamps note notes number shopping list leaking spilled spilt smudge smudged washable draws drawing "
    "henna temporary transfer exam letter letters paper page stain stains stained smear smears blot blots press quill"
)
"""Ink that washes off."""

PAPERS = (
    "lines line page pages paper plate plates stamp letter map drawing drawings pad ribbon roller nib brush quill "
    "block "
    "footprint fingerprint thumbprint signature outlines outline look style panel panels panelling borders border name"
)
"""What is inked on paper."""

STAYING = (
    "forearm forearms arm arms neck shoulder shoulders chest bicep biceps calf calves thigh thighs ribs ankle back"
)
"""Where ink is no stain."""

OLD = (
    "old ancient healed faded childhood white pale silvery silver thin ridged puckered raised shiny permanent lifelong "
    "long-healed wartime battle duelling deep livid knotted jagged crescent bygone years-old forgotten"
)
"""What tells a mark from a fresh wound."""

RECENT = "cut nick notch scald burn bite chip scratch gouge graze slash tear crease pucker dent furrow scorch stitches"
"""Wounds that are marks once they are old."""

FITTINGS = (
    "cable cables wire wires rivet rivets bolt bolts strip strips vent vents grille grilles hose hoses tube tubes "
    "number "
    "star letters initials numeral logo seam seams weld welds dial gauge screen display panel panels hatch port "
    "socket plate plates stencil "
    "barcode pipe pipes piston pistons gear gears cog cogs key keyhole porthole decal stripe stripes chevron chevrons "
    "paint rust vents fan fans winglets louvres louvers coil coils cell battery crack dent dents scorch-mark emblem"
)
"""What is built into a machine and seen on a part of it."""

GEAR = (
    "lens lenses track tracks tread treads wheel wheels gripper grippers claw claws dome sensor sensors antenna "
    "antennae "
    "pincer pincers manipulator manipulators rotor rotors thruster thrusters caster casters castor castors grille "
    "speaker faceplate visor optic optics chassis hull casing shell housing leg legs arm arms tentacle tentacles torso "
    "head camera-eye appendage appendages strut struts fin fins stalk eyestalk scope bulb bumper"
)
"""Parts of a machine."""

COATS = (
    "black white tan brown ginger grey tabby liver brindle cream chestnut bay palomino roan piebald skewbald dun "
    "sorrel "
    "merle fawn sable calico tortoiseshell tortie tuxedo orange golden chocolate marmalade red apricot silver spotted "
    "dappled dapple striped tricolour tricolor harlequin fox-red lilac seal point snow-white jet-black albino blue "
    "russet "
    "ticked speckled mottled"
)
"""Colours of coats."""

MARKINGS = (
    "socks sock stockings stocking mittens bib blaze star stripe stripes saddle mask patch patches tuxedo "
    "snip spats ruff belly chest paws paw tail tip points spots spot rosettes underside throat chin "
    "eyebrows mane feathering flank flanks back rump ears ear legs forelegs stomach"
)
"""Markings in a coat."""

TROUSERED = (
    "wear wears wearing knitted woolly woollen striped cotton wool pulls pulling tugs tugging steals chews plush"
)
"""What makes socks and bibs clothes."""
