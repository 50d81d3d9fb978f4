"""Small training sets with one known fault each, made from real photographs at run time."""

import importlib.util
import json
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import attrs
from PIL import Image, ImageOps

__all__ = ["CORPORA", "Corpus", "photographs"]

TRIGGER = "KIANCHAR"
_SIDE = 640
_NAMES = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png", "ihc.png", "retina.jpg")

_ANGLES = (
    ("front", "seen from the front"),
    ("closeup_front", "in a close-up from the front"),
    ("three_quarter_right", "in a three-quarter view from the right"),
    ("profile_left", "in profile from the left"),
    ("high_angle", "seen from above, camera looking down"),
    ("low_angle", "seen from below, camera looking up"),
    ("back", "seen from behind"),
)
_EXPRESSIONS = (
    ("neutral", "a neutral expression, the features relaxed"),
    ("tired", "a tired look, slightly heavy eyelids and a relaxed jaw"),
    ("focused", "a focused look, narrowed eyes and a set jaw"),
    ("wary", "a wary look, slight tension around the mouth"),
    ("furious", "a furious glare, bared teeth and flared nostrils"),
)
_PLACES = (
    ("industrial corridor", "An industrial corridor with worn metal walls"),
    ("city street", "A wet city street between tall buildings"),
    ("forest", "A pine forest with ferns on the ground"),
    ("laboratory", "A laboratory with glass cabinets"),
    ("living room", "A living room with a worn sofa"),
    ("desert", "An open desert under a wide sky"),
)
_LIGHTS = (
    ("cool overhead", "Cool overhead light"),
    ("golden hour", "Low golden sunlight from the side"),
    ("window", "Soft window light from the left"),
)
_HAIR = ("golden locks", "blonde hair", "flaxen curls", "sandy-blond tresses", "a mop of yellow hair")


def photographs() -> dict[str, Image.Image]:
    """Return scikit-image's photographs, upright RGB.

    Raises:
        SystemExit: scikit-image is not installed.
    """
    spec = importlib.util.find_spec("skimage")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("scikit-image carries the photographs. Install it: pip install 'lorakit[demo]'")
    folder = Path(spec.submodule_search_locations[0]) / "data"
    return {name: Image.open(folder / name).convert("RGB") for name in _NAMES}


@attrs.frozen(kw_only=True)
class Corpus:
    """A set with one known fault, and how each tool would say it."""

    title: str
    make: Callable[[Path], None]
    """Writes the set into an empty folder."""
    codes: tuple[str, ...]
    """The lorakit codes that must all be found; none for the clean set."""
    words: str
    """A regular expression over a peer's output that would count as having found it."""
    image: str | None = None
    """The file it is about."""


def _views(count: int) -> Iterator[Image.Image]:
    sources = list(photographs().values())
    for index in range(count):
        source = sources[index % len(sources)]
        short = min(source.size)
        side = int(short * (0.55 + 0.06 * (index // len(sources))))
        step = (index // len(sources)) / 5
        left, top = int((source.width - side) * step), int((source.height - side) * (1 - step))
        yield source.crop((left, top, left + side, top + side)).resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)


def _write(folder: Path, rows: list[dict[str, str]], captions: list[str], *, suffix: str = ".png") -> None:
    labels = []
    for index, (picture, row, caption) in enumerate(zip(_views(len(rows)), rows, captions, strict=True), start=1):
        name = f"{index:02d}{suffix}"
        picture.save(folder / name)
        (folder / name).with_suffix(".txt").write_text(caption, encoding="utf-8")
        labels.append(json.dumps({"image": name, "shot": row}))
    (folder / "candidates.jsonl").write_text("\n".join(labels) + "\n", encoding="utf-8")


def _plan() -> list[dict[str, str]]:
    """Return 28 shots: expressions where the face is read, neutral elsewhere, nothing bound together."""
    rows = []
    for index in range(18):
        angle = ("front", "closeup_front", "three_quarter_right")[index % 3]
        expression = ("tired", "focused", "wary", "tired", "focused", "wary", "furious")[(index * 5 + index // 3) % 7]
        rows.append({"angle": angle, "expression": expression})
    rows += [{"angle": angle, "expression": "neutral"} for angle in ("profile_left", "high_angle", "low_angle") * 2]
    rows += [{"angle": angle, "expression": "neutral"} for angle in ("back", "back", "front", "closeup_front")]
    for index, row in enumerate(rows):
        row["environment"] = _PLACES[(index * 5 + index // 6) % len(_PLACES)][0]
        row["lighting"] = _LIGHTS[(index + index // 3) % len(_LIGHTS)][0]
    return rows


def _caption(row: Mapping[str, str], *, extra: str = "", place: bool = True) -> str:
    angle, expression = dict(_ANGLES)[row["angle"]], dict(_EXPRESSIONS)[row["expression"]]
    scene = f" {dict(_PLACES)[row['environment']]}." if place else ""
    return f"{TRIGGER} with {expression}, {angle}{extra}.{scene} {dict(_LIGHTS)[row['lighting']]}."


def _clean(folder: Path) -> None:
    rows = _plan()
    _write(folder, rows, [_caption(row) for row in rows])


def _identity(folder: Path) -> None:
    rows = _plan()
    _write(folder, rows, [_caption(row, extra=f", {_HAIR[i % len(_HAIR)]} visible") for i, row in enumerate(rows)])


def _coupled(folder: Path) -> None:
    rows = _plan()
    for row in rows:
        if row["expression"] == "furious":
            row["expression"] = "tired"
        if row["angle"] == "front":
            row["expression"] = "furious"
    _write(folder, rows, [_caption(row) for row in rows])


def _white(folder: Path) -> None:
    rows = _plan()
    _write(folder, rows, [_caption(row, place=False) for row in rows])
    for path in sorted(folder.glob("*.png")):
        with Image.open(path) as picture:
            canvas = Image.new("RGB", picture.size, "white")
            canvas.paste(picture.resize((_SIDE // 2, _SIDE // 2)), (_SIDE // 4, _SIDE // 2))
        canvas.save(path)


def _with(damage: Callable[[Path], None]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        _clean(folder)
        damage(folder)

    return make


def _rotated(folder: Path) -> None:
    with Image.open(folder / "01.png") as picture:
        exif = Image.Exif()
        exif[0x0112] = 6
        picture.rotate(90, expand=True).save(folder / "rotated.jpg", quality=95, exif=exif)
    (folder / "rotated.txt").write_text(f"{TRIGGER} in rain.", encoding="utf-8")


def _mirrored(folder: Path) -> None:
    with Image.open(folder / "01.png") as picture:
        ImageOps.mirror(picture).save(folder / "mirrored.png")
    (folder / "mirrored.txt").write_text(f"{TRIGGER} in rain.", encoding="utf-8")


def _transparent(folder: Path) -> None:
    with Image.open(folder / "02.png") as picture:
        clear = picture.convert("RGBA")
        clear.putalpha(Image.linear_gradient("L").resize(picture.size))
    clear.save(folder / "02.png")


def _truncated(folder: Path) -> None:
    with Image.open(folder / "03.png") as picture:
        picture.save(folder / "03.png.jpg", quality=90)
    data = (folder / "03.png.jpg").read_bytes()
    (folder / "03.png.jpg").unlink()
    (folder / "03.png").write_bytes(data[: len(data) // 2])


def _bomb(folder: Path) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 100)
    (folder / "04.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def _cp1252(folder: Path) -> None:
    (folder / "05.txt").write_bytes(f"{TRIGGER} in the captain\x92s cabin.".encode("latin-1"))


def _utf16(folder: Path) -> None:
    (folder / "06.txt").write_bytes(f"{TRIGGER} in the rain.".encode("utf-16"))


def _dangling(folder: Path) -> None:
    (folder / "gone.png").symlink_to(folder / "nowhere.png")


def _twins(folder: Path) -> None:
    with Image.open(folder / "07.png") as picture:
        picture.crop((0, 0, 500, 500)).save(folder / "07.jpg", quality=90)


def _unread(folder: Path) -> None:
    (folder / "08.txt").unlink()


CORPORA: Mapping[str, Corpus] = MappingProxyType(
    {
        "clean": Corpus(title="28 captions in good style", make=_clean, codes=(), words=r"(?!)"),
        "identity": Corpus(
            title="hair in every caption, in varying words",
            make=_identity,
            codes=("RED004",),
            words=r"hair|locks|curls|tresses|identity",
        ),
        "coupled": Corpus(
            title="furious only ever frontal",
            make=_coupled,
            codes=("EXP005",),
            words=r"coupl|only (ever )?(from )?(the )?front",
        ),
        "white": Corpus(title="all backgrounds white", make=_white, codes=("BKG002",), words=r"white|background"),
        "missing": Corpus(
            title="a caption is missing", make=_with(_unread), codes=("CAP001",), words=r"08\.png", image="08.png"
        ),
        "cp1252": Corpus(
            title="a cp1252 caption", make=_with(_cp1252), codes=("CAP013",), words=r"05\.txt", image="05.png"
        ),
        "utf16": Corpus(
            title="a UTF-16 caption", make=_with(_utf16), codes=("CAP013",), words=r"06\.txt", image="06.png"
        ),
        "truncated": Corpus(
            title="a truncated picture", make=_with(_truncated), codes=("IMG001",), words=r"03\.png", image="03.png"
        ),
        "bomb": Corpus(
            title="a 60000 x 60000 header", make=_with(_bomb), codes=("IMG012",), words=r"04\.png", image="04.png"
        ),
        "rotated": Corpus(
            title="an EXIF-rotated copy",
            make=_with(_rotated),
            codes=("DUP002", "IMG005"),
            words=r"rotated\.jpg.*(dup|similar|cluster|near)|(dup|similar|cluster|near).*rotated\.jpg",
        ),
        "mirrored": Corpus(
            title="a mirrored copy",
            make=_with(_mirrored),
            codes=("DUP002",),
            words=r"mirrored\.png.*(dup|similar|cluster|near)|(dup|similar|cluster|near).*mirrored\.png",
        ),
        "transparent": Corpus(
            title="a transparent picture",
            make=_with(_transparent),
            codes=("IMG006",),
            words=r"02\.png.*(alpha|transparen)|(alpha|transparen).*02\.png",
            image="02.png",
        ),
        "twins": Corpus(
            title="a PNG and a JPEG share a caption",
            make=_with(_twins),
            codes=("IMG013",),
            words=r"07\.jpg.*07|07\.png.*07\.jpg",
        ),
        "dangling": Corpus(title="a dangling link", make=_with(_dangling), codes=("IMG015",), words=r"gone\.png"),
    }
)
"""The sets, by name."""
