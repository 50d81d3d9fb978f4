"""One mutation of a clean set each: validation finds it, with the right code and the right image."""

import io
import json
import struct
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs
import pytest
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from lorakit import workflow
from lorakit.knowledge import CONTRACTS, MODELS
from lorakit.model import Report, Severity
from lorakit.rules import Study, builtin, judge
from lorakit.rules._sample import sample

CleanSet = Callable[[str], Path]
TRIGGER = "JINXCHAR"


class Set:
    """A clean set on disk, to be damaged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.images = sorted(path.name for path in folder.glob("*.png"))

    def name(self, number: int) -> str:
        return self.images[number - 1]

    def path(self, number: int) -> Path:
        return self.folder / self.name(number)

    def text(self, number: int) -> str:
        return self.path(number).with_suffix(".txt").read_text(encoding="utf-8")

    def write(self, number: int, text: str | bytes) -> None:
        data = text if isinstance(text, bytes) else text.encode()
        self.path(number).with_suffix(".txt").write_bytes(data)

    def append(self, number: int, text: str) -> None:
        self.write(number, f"{self.text(number)} {text}")

    def swap(self, number: int, change: Callable[[Image.Image], Image.Image], **save: object) -> None:
        """Replace a picture by a changed one, under the same name."""
        path = self.path(number)
        with Image.open(path) as picture:
            changed = change(picture)
        path.unlink()
        out = io.BytesIO()
        changed.save(out, **{"format": "PNG", **save})  # type: ignore[arg-type]  # save's keywords are those of each format
        path.write_bytes(out.getvalue())

    def put(self, number: int, data: bytes) -> None:
        path = self.path(number)
        path.unlink()
        path.write_bytes(data)

    def add(self, name: str, number: int, **save: object) -> None:
        """Add a copy of a picture under another name, with a caption of its own."""
        with Image.open(self.path(number)) as picture:
            picture.convert("RGB").save(self.folder / name, **save)  # type: ignore[arg-type]  # see swap
        text = f"{TRIGGER} looks up from a book, seen from below. A harbour full of boats. Pale light of the morning."
        (self.folder / name).with_suffix(".txt").write_text(text, encoding="utf-8")

    def relabel(self, change: Callable[[int, dict[str, str]], None], *, captions: bool = True) -> None:
        """Change labels (and caption them anew)."""
        path = self.folder / "candidates.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for row in rows:
            change(self.images.index(row["image"]) + 1, row["shot"])
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        if captions:
            dataset = workflow.load(self.folder, measuring=None)
            for item in workflow.caption(dataset, overwrite=dataset.images).items:
                if item.caption:
                    (self.folder / item.image).with_suffix(".txt").write_text(item.caption.text, encoding="utf-8")

    def rewrite(self, change: Callable[[dict[str, object]], None]) -> None:
        """Change whole records of the labels file."""
        path = self.folder / "candidates.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for row in rows:
            change(row)
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    def remove(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self.path(number).unlink()
            self.path(number).with_suffix(".txt").unlink()


Damage = Callable[[Set], object]


def _both(*damages: Damage) -> Damage:
    def damage(data: Set) -> None:
        for each in damages:
            each(data)

    return damage


@attrs.frozen
class Defect:
    """A mutation and what must be found."""

    code: str
    what: str
    damage: Damage
    image: int | str | None = None
    """The image's number in the set, a file's name, or ``None`` for the set as a whole."""
    model: str = "flux-2"
    trainer: str | None = None

    @property
    def id(self) -> str:
        return f"{self.code}-{self.what}".replace(" ", "-")


def _say(number: int, more: str) -> Damage:
    return lambda data: data.append(number, more)


def _caption(number: int, text: str | bytes) -> Damage:
    return lambda data: data.write(number, text)


def _all_labels(**labels: str) -> Damage:
    return lambda data: data.relabel(lambda _number, shot: shot.update(labels))


def _labels(numbers: Iterable[int], *, captions: bool = True, **labels: str) -> Damage:
    chosen = frozenset(numbers)

    def change(number: int, shot: dict[str, str]) -> None:
        if number in chosen:
            shot.update(labels)

    return lambda data: data.relabel(change, captions=captions)


def _cycle(**labels: tuple[str, ...]) -> Damage:
    def change(number: int, shot: dict[str, str]) -> None:
        shot.update({key: values[number % len(values)] for key, values in labels.items()})

    return lambda data: data.relabel(change)


def _asked(**training: object) -> Damage:
    """Ask the training for something."""
    lines = "".join(f"{name} = {json.dumps(value)}\n" for name, value in training.items())

    def damage(data: Set) -> None:
        path = data.folder / "lorakit.toml"
        path.write_text(f"{path.read_text(encoding='utf-8')}\n[training]\n{lines}", encoding="utf-8")

    return damage


def _renamed(number: int, name: str) -> Damage:
    """Give a picture and its caption another name."""

    def damage(data: Set) -> None:
        there = data.folder / name
        there.parent.mkdir(exist_ok=True)
        data.path(number).rename(there)
        data.path(number).with_suffix(".txt").rename(there.with_suffix(".txt"))

    return damage


def _nothing(_data: Set) -> None:
    """Leave the set as it is: the trainer alone is the defect."""


def _picture(number: int, change: Callable[[Image.Image], Image.Image], **save: object) -> Damage:
    return lambda data: data.swap(number, change, **save)


def _copy(name: str, number: int, **save: object) -> Damage:
    return lambda data: data.add(name, number, **save)


def _bytes(number: int, data: bytes) -> Damage:
    return lambda folder: folder.put(number, data)


def _first_half(data: Set) -> None:
    whole = data.path(4).read_bytes()
    data.put(4, whole[: len(whole) // 2])


def _bomb() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


def _turned(data: Set) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data.swap(7, lambda picture: picture.transpose(Image.Transpose.ROTATE_90), exif=exif)


def _turned_twin(data: Set) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(data.path(3)) as picture:
        picture.transpose(Image.Transpose.ROTATE_90).save(data.folder / "twin.jpg", quality=95, exif=exif)
    (data.folder / "twin.txt").write_text(f"{TRIGGER} sits by the sea.", encoding="utf-8")


def _mirrored_twin(data: Set) -> None:
    data.add("twin.png", 3)
    with Image.open(data.folder / "twin.png") as picture:
        mirrored = ImageOps.mirror(picture)
    mirrored.save(data.folder / "twin.png")


def _same_bytes(data: Set) -> None:
    (data.folder / "twin.png").write_bytes(data.path(3).read_bytes())
    (data.folder / "twin.txt").write_text(f"{TRIGGER} sits by the sea.", encoding="utf-8")


def _white_borders(data: Set) -> None:
    for number in range(1, len(data.images) + 1):
        data.swap(number, _on_white, compress_level=1)


def _on_white(picture: Image.Image) -> Image.Image:
    canvas = Image.new("RGB", picture.size, "white")
    small = picture.resize((picture.width // 2, picture.height // 2))
    canvas.paste(small, (picture.width // 4, picture.height // 2))
    return canvas


def _animated(data: Set) -> None:
    with Image.open(data.path(6)) as picture:
        frames = [picture.convert("RGB"), ImageOps.mirror(picture.convert("RGB"))]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    data.put(6, out.getvalue())


def _clear(picture: Image.Image) -> Image.Image:
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    return picture


def _provenance(**step: object) -> Damage:
    def change(row: dict[str, object]) -> None:
        row["provenance"] = {"origin": "generated", "steps": [{"engine": "nbp", **step}]}

    return lambda data: data.rewrite(change)


def _no_labels(data: Set) -> None:
    data.rewrite(lambda row: row.update(shot={}) if row["image"] == data.name(20) else None)
    data.write(20, TRIGGER)


def _coupled(data: Set) -> None:
    def change(number: int, shot: dict[str, str]) -> None:
        if shot["angle"] == "front" and number != 6:
            shot["expression"] = "furious"
        elif shot["expression"] == "furious":
            shot["expression"] = "tired"

    data.relabel(lambda number, shot: shot.update(angle="front") if number in {14, 15, 20} else None)
    data.relabel(change)


def _demote_keystones(data: Set) -> None:
    kept = data.images[:3]

    def change(row: dict[str, object]) -> None:
        if row["image"] not in kept:
            row["provenance"] = {"origin": "imported"}

    data.rewrite(change)


def _same_for_all(text: str) -> Damage:
    def damage(data: Set) -> None:
        for number in range(1, len(data.images) + 1):
            data.append(number, text)

    return damage


def _one_skeleton(data: Set) -> None:
    dataset = workflow.load(data.folder, measuring=None)
    for number, item in enumerate(dataset.items, start=1):
        shot = item.candidate.shot
        place = dataset.vocabulary.environment(shot.environment)
        light = dataset.vocabulary.lighting(shot.lighting)
        assert place
        lit = light.phrase if light else shot.lighting
        data.write(number, f"{TRIGGER} with a {shot.expression} expression. The place is {place.phrase}, in {lit}.")


DEFECTS = (
    Defect("CAP001", "deleted", lambda data: data.path(5).with_suffix(".txt").unlink(), 5),
    Defect("CAP001", "misnamed", lambda data: data.path(5).with_suffix(".txt").rename(data.folder / "5.txt"), 5),
    Defect("CAP002", "zero bytes", _caption(5, ""), 5),
    Defect("CAP002", "blank", _caption(5, " \n\t\n"), 5),
    Defect("CAP003", "photo of", _caption(5, f"A photo of {TRIGGER} in profile by a lamp."), 5),
    Defect("CAP003", "absent", _caption(5, "She stands in the rain, seen from the side, brows relaxed."), 5),
    Defect("CAP004", "swapped letters", _caption(5, "JINXCAHR stands in the rain, seen from the side."), 5),
    Defect("CAP004", "other case", _caption(5, "Jinxchar stands in the rain, seen from the side."), 5),
    Defect("CAP005", "twice", _say(5, f"{TRIGGER} holds still."), 5),
    Defect(
        "CAP006", "tags", _caption(5, f"{TRIGGER}, profile, neutral expression, living room, golden light, standing"), 5
    ),
    Defect("CAP006", "booru", _caption(5, f"{TRIGGER}, 1girl, looking_away, upper_body, living_room, solo"), 5),
    Defect("CAP007", "too short", _caption(5, f"{TRIGGER} stands with relaxed brows in a living room."), 5),
    Defect("CAP007", "too long", _say(5, "A chair stands by the wall and a lamp hangs above the table. " * 9), 5),
    Defect(
        "CAP007", "short for video", _caption(5, f"{TRIGGER} turns the head as the camera pans left."), 5, "wan-2.2"
    ),
    Defect("CAP008", "same caption", lambda data: data.write(5, data.text(6)), 5),
    Defect("CAP009", "one skeleton", _one_skeleton),
    Defect(
        "CAP010",
        "no lighting",
        _caption(
            5,
            f"{TRIGGER} with relaxed brows and a steady gaze, in profile, facing the camera's left. "
            "A living room with a worn sofa and a low table, wearing a torn grey jumpsuit.",
        ),
        5,
    ),
    Defect(
        "CAP010",
        "no environment",
        _caption(
            5,
            f"{TRIGGER} with relaxed brows and a steady gaze, seen in profile from the right side, "
            "lit by the low sun of the golden hour, wearing a torn grey jumpsuit with a belt.",
        ),
        5,
    ),
    Defect("CAP011", "angle", _labels([5], captions=False, angle="back"), 5),
    Defect("CAP011", "expression", _labels([13], captions=False, expression="furious"), 13),
    Defect(
        "CAP012",
        "hero prompt",
        _say(5, "A lean woman in her thirties with silver hair, grey eyes and a scar over the left eyebrow."),
        5,
    ),
    Defect("CAP013", "cp1252", _caption(5, f"{TRIGGER} in the captain\x92s cabin.".encode("latin-1")), 5),
    Defect("CAP013", "utf-16", _caption(5, f"{TRIGGER} in the rain.".encode("utf-16")), 5),
    Defect("CAP013", "byte order mark", lambda data: data.write(5, b"\xef\xbb\xbf" + data.text(5).encode()), 5),
    Defect("CAP013", "control character", _say(5, "A bell \x07 rings."), 5),
    Defect("CAP014", "no motion", _caption(5, f"{TRIGGER} with relaxed brows in a living room."), 5, "wan-2.2"),
    Defect("CAP015", "orphan", lambda data: (data.folder / "old.txt").write_text(f"{TRIGGER} runs."), "old.txt"),
    Defect(
        "CAP016",
        "bare emotion",
        _caption(
            13,
            f"{TRIGGER} looks tired, seen from the front. A foggy moor. Grey daylight. Wearing a torn grey jumpsuit.",
        ),
        13,
    ),
    Defect("CAP017", "trigger only", _caption(5, TRIGGER), 5),
    Defect("CAP018", "two lines", _say(5, "\nA chair stands by the wall."), 5),
    Defect("RED001", "photorealistic", _say(5, "Photorealistic and cinematic."), 5),
    Defect("RED001", "anime", _say(6, "Drawn in anime style."), 6),
    Defect("RED001", "painting", _say(7, "An oil painting with visible brush strokes."), 7),
    Defect("RED002", "lens", _say(5, "Shot with an 85mm lens at f/1.8."), 5),
    Defect("RED002", "film stock", _say(6, "Kodak Portra 400 with fine film grain."), 6),
    Defect("RED002", "body", _say(7, "Taken on a Canon EOS R5."), 7),
    Defect("RED003", "8K", _say(5, "8K, masterpiece."), 5),
    Defect("RED003", "detailed", _say(6, "Highly detailed, best quality."), 6),
    Defect("RED004", "hair", _say(5, "Her blonde hair falls over one shoulder."), 5),
    Defect("RED004", "hair, paraphrased", _say(6, "Golden locks frame the shoulders."), 6),
    Defect("RED004", "eyes", _say(7, "Azure irises look past the camera."), 7),
    Defect("RED004", "scar", _say(8, "A jagged mark runs across her cheek."), 8),
    Defect("RED004", "skin", _say(9, "Freckled skin shows at the collar."), 9),
    Defect("RED004", "build", _say(10, "A tall, broad-shouldered figure."), 10),
    Defect("RED004", "age", _say(11, "She is a young woman in her twenties."), 11),
    Defect("RED004", "own trait", _say(12, "The mark above her left brow is visible."), 12),
    Defect(
        "RED005",
        "outfit",
        _both(_all_labels(outfit="a red raincoat"), _say(5, "She wears a red raincoat.")),
        5,
    ),
    Defect(
        "RED005",
        "lighting",
        _both(_all_labels(lighting="soft studio"), _say(6, "Soft studio light.")),
        6,
    ),
    Defect(
        "RED005",
        "environment",
        _both(_all_labels(environment="white studio"), _say(7, "A white studio background.")),
        7,
    ),
    Defect("RED006", "in every caption", _same_for_all("A brass telescope points at nothing.")),
    Defect("RED007", "no body", _say(5, "NO PHYSICAL BODY, exists as data across ship systems."), 5),
    Defect("RED007", "continuity", _say(6, "Same outfit as before, state B after the crash."), 6),
    Defect("COV001", "all close-ups", _all_labels(framing="close_up")),
    Defect(
        "COV001",
        "no full body",
        lambda data: data.relabel(
            lambda _n, shot: shot.update(framing="medium") if shot["framing"] == "full_body" else None
        ),
    ),
    Defect("COV002", "two angles", _cycle(angle=("front", "profile_left"))),
    Defect("COV003", "front neutral", _labels(range(1, 24), angle="front", expression="neutral")),
    Defect("COV004", "two lightings", _cycle(lighting=("neon", "overcast"))),
    Defect("COV005", "no labels", _no_labels, 20),
    Defect(
        "EXP001",
        "three expressions",
        lambda data: data.relabel(lambda n, shot: shot.update(expression=("neutral", "tired", "focused")[n % 3])),
    ),
    Defect("EXP002", "few neutral", _labels(range(1, 9), expression="focused")),
    Defect("EXP003", "too often", _labels([13, 15, 18, 19, 22, 24, 25], expression="tired")),
    Defect("EXP004", "theatrical", _labels([25], expression="screaming"), 25),
    Defect("EXP005", "furious only frontal", _coupled),
    Defect("EXP006", "furious from behind", _labels([9], expression="furious"), 9),
    Defect("EXP006", "sad in profile", _labels([5], expression="sad"), 5),
    Defect(
        "EXP007",
        "intense and defiant",
        lambda data: data.relabel(
            lambda n, shot: shot.update(expression={18: "intense", 25: "defiant"}.get(n, shot["expression"]))
        ),
    ),
    Defect("EXP008", "four intense", _labels([13, 18, 19, 25], expression="furious")),
    Defect("WRD001", "one outfit", _all_labels(outfit="a torn grey jumpsuit")),
    Defect(
        "WRD001",
        "nine outfits",
        _cycle(
            outfit=tuple(
                f"a {c} coat" for c in ("red", "blue", "green", "white", "black", "yellow", "brown", "pink", "purple")
            )
        ),
    ),
    Defect(
        "WRD002",
        "one worn nearly always",
        lambda data: data.relabel(
            lambda n, shot: shot.update(outfit="a torn grey jumpsuit") if n not in {4, 6, 8} else None
        ),
    ),
    Defect("BKG001", "two places", _cycle(environment=("forest clearing", "city street"))),
    Defect("BKG002", "white by label", _all_labels(environment="white studio")),
    Defect("BKG002", "white by pixels", _white_borders),
    Defect(
        "BKG003",
        "one place",
        lambda data: data.relabel(lambda n, shot: shot.update(environment="city street") if n % 3 else None),
    ),
    Defect(
        "DUP001",
        "same labels",
        lambda data: data.relabel(
            lambda n, shot: (
                shot.update(angle="front", expression="tired", lighting="overcast") if n in {13, 14} else None
            )
        ),
        14,
    ),
    Defect(
        "DUP002",
        "resized",
        _both(_copy("twin.png", 3), lambda data: (data.folder / "twin.png").write_bytes(_shrunk(data.path(3)))),
        "twin.png",
    ),
    Defect("DUP002", "recompressed", _copy("twin.jpg", 3, quality=60), "twin.jpg"),
    Defect("DUP002", "mirrored", _mirrored_twin, "twin.png"),
    Defect("DUP002", "turned by EXIF", _turned_twin, "twin.jpg"),
    Defect("DUP003", "same bytes", _same_bytes, "twin.png"),
    Defect("DUP003", "same pixels", _copy("twin.png", 3, compress_level=9), "twin.png"),
    Defect("IMG001", "truncated", _first_half, 4),
    Defect("IMG001", "zero bytes", _bytes(4, b""), 4),
    Defect("IMG001", "HTML", _bytes(4, b"<!DOCTYPE html><html><body>Not found</body></html>"), 4),
    Defect("IMG002", "one smaller", _picture(4, lambda picture: picture.resize((768, 768))), None),
    Defect(
        "IMG003", "all smaller", _both(*(_picture(n, lambda picture: picture.resize((512, 512))) for n in range(1, 29)))
    ),
    Defect("IMG004", "WebP named PNG", _picture(4, lambda picture: picture.copy(), format="WEBP", quality=95), 4),
    Defect("IMG004", "BMP", _copy("new.bmp", 4), "new.bmp"),
    Defect("IMG005", "stored rotated", _turned, 7),
    Defect("IMG006", "see-through", _picture(4, _clear), 4),
    Defect(
        "IMG007",
        "CMYK",
        _both(_copy("new.jpg", 4), lambda data: (data.folder / "new.jpg").write_bytes(_cmyk(data.path(4)))),
        "new.jpg",
    ),
    Defect("IMG007", "grey", _picture(4, lambda picture: picture.convert("L")), 4),
    Defect(
        "IMG007",
        "16 bit",
        _picture(
            4,
            lambda picture: (
                picture.convert("I;16")
                if picture.mode == "L"
                else picture.convert("L").convert("I").point(lambda level: level * 256).convert("I;16")
            ),
        ),
        4,
    ),
    Defect("IMG007", "palette", _picture(4, lambda picture: picture.quantize(64)), 4),
    Defect("IMG008", "JPEG 20", _copy("new.jpg", 4, quality=20), "new.jpg"),
    Defect(
        "IMG008", "JPEG 15 saved as PNG", _picture(4, lambda picture: Image.open(io.BytesIO(_jpeg(picture, 15)))), 4
    ),
    Defect("IMG009", "blurred", _picture(4, lambda picture: picture.filter(ImageFilter.GaussianBlur(6))), 4),
    Defect("IMG009", "upscaled", _picture(4, lambda picture: picture.resize((128, 128)).resize(picture.size)), 4),
    Defect("IMG012", "60000 x 60000", _bytes(4, _bomb()), 4),
    Defect(
        "IMG013",
        "case",
        lambda data: data.path(4).with_name(data.name(4).upper()).write_bytes(_jpegless(data.path(8))),
        4,
    ),
    Defect(
        "IMG013", "png and jpg", lambda data: data.path(4).with_suffix(".jpg").write_bytes(_dark_jpeg(data.path(8))), 4
    ),
    Defect("IMG013", "mask name", _copy("jinx_mask.jpg", 4, quality=95), "jinx_mask.jpg"),
    Defect("IMG013", "reserved", _copy("CON.jpg", 4, quality=95), "CON.jpg"),
    Defect("IMG014", "animated", _animated, 6),
    Defect("IMG015", "debris", lambda data: (data.folder / ".DS_Store").write_bytes(b"\0"), ".DS_Store"),
    Defect("IMG015", "dangling link", lambda data: (data.folder / "gone.png").symlink_to("nowhere.png"), "gone.png"),
    Defect("SET001", "twelve images", lambda data: data.remove(range(13, 29))),
    Defect("SET001", "eighteen images", lambda data: data.remove(range(19, 29))),
    Defect("SET003", "one engine", _provenance()),
    Defect("SET004", "circular", _provenance(loras=["JINX_v1"])),
    Defect("KEY001", "three keystones", _demote_keystones),
    Defect("KEY002", "tired keystone", _labels([1], expression="tired"), 1),
    Defect("KEY003", "no back keystone", _labels([7], angle="front", framing="medium")),
    Defect("TRN001", "3000 steps", _asked(steps=3000)),
    Defect("TRN001", "9000 steps at fal", _asked(steps=9000), model="wan-2.2", trainer="fal"),
    Defect("TRN002", "rate too high", _asked(learning_rate=0.002)),
    Defect("TRN003", "rank at fal", _asked(rank=48), trainer="fal"),
    Defect("TRN004", "alpha for diffusion-pipe", _asked(alpha=96), trainer="diffusion-pipe"),
    Defect("TRN005", "style", _asked(is_style=True)),
    Defect("TRN006", "default caption without trigger", _asked(default_caption="a woman"), trainer="fal"),
    Defect("TRN008", "beyond convergence", _asked(steps=1400)),
    Defect("TGT001", "WAN with OneTrainer", _nothing, model="wan-2.2", trainer="onetrainer"),
    Defect("TGT002", "mixed case", _renamed(4, "four.Png"), "four.Png", trainer="musubi-tuner"),
    Defect("TGT003", "sub-folder", _renamed(4, "close/four.png"), "close/four.png", trainer="musubi-tuner"),
    Defect("TGT004", "mask", _renamed(4, "four_mask.png"), "four_mask.png", trainer="fal"),
    Defect(
        "TGT005",
        "caption called .TXT",
        lambda data: data.path(4).with_suffix(".txt").rename(data.path(4).with_suffix(".TXT")),
        4,
        trainer="ai-toolkit",
    ),
    Defect("TGT006", "empty", _caption(4, ""), 4, trainer="sd-scripts"),
    Defect("TGT007", "second line", _say(4, "\nA second line."), 4, trainer="sd-scripts"),
    Defect("TGT008", "cp1252", _caption(4, b"JINXCHAR in the pilot\x92s seat."), 4, trainer="ai-toolkit"),
    Defect("TGT008", "byte order mark", _caption(4, b"\xef\xbb\xbfJINXCHAR in a hall."), 4, trainer="musubi-tuner"),
    Defect("TGT009", "sideways", _turned, 7, trainer="musubi-tuner"),
    Defect("TGT010", "transparent", _picture(4, lambda picture: picture.convert("RGBA")), 4, trainer="musubi-tuner"),
    Defect("TGT011", "long", _say(4, "A long corridor of light. " * 100), 4, trainer="musubi-tuner"),
    Defect("TGT012", "strip", _picture(4, lambda picture: picture.resize((2048, 256))), 4, trainer="sd-scripts"),
    Defect("TGT013", "no trigger", _caption(4, "A woman in a hall."), 4, trainer="musubi-tuner"),
    Defect(
        "TGT014",
        "png and jpg",
        lambda data: data.path(4).with_suffix(".jpg").write_bytes(_dark_jpeg(data.path(8))),
        4,
        trainer="musubi-tuner",
    ),
    Defect("TGT015", "no table", _nothing, trainer="diffusers"),
    Defect("TGT016", "nine for fal", lambda data: data.remove(range(10, 29)), trainer="fal"),
)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def _cmyk(path: Path) -> bytes:
    out = io.BytesIO()
    with Image.open(path) as picture:
        picture.convert("CMYK").save(out, "JPEG", quality=95)
    return out.getvalue()


def _shrunk(path: Path) -> bytes:
    out = io.BytesIO()
    with Image.open(path) as picture:
        picture.resize((700, 700)).save(out, "PNG")
    return out.getvalue()


def _jpegless(path: Path) -> bytes:
    out = io.BytesIO()
    with Image.open(path) as picture:
        ImageOps.flip(picture).save(out, "PNG")
    return out.getvalue()


def _dark_jpeg(path: Path) -> bytes:
    with Image.open(path) as picture:
        return _jpeg(ImageEnhance.Brightness(ImageOps.flip(picture)).enhance(0.8), 95)


def _found(report: Report, defect: Defect, data: Set) -> bool:
    name = data.name(defect.image) if isinstance(defect.image, int) else defect.image
    return any(
        finding.code == defect.code
        and (
            name is None
            or name == finding.image
            or (finding.image is None and (name in finding.images or name in finding.message))
            or name in finding.images
        )
        for finding in report.findings
    )


def test_the_table_is_long_enough() -> None:
    assert len(DEFECTS) >= 80
    assert len({defect.id for defect in DEFECTS}) == len(DEFECTS)


@pytest.mark.parametrize("model", sorted(MODELS))
def test_a_clean_set_has_no_finding_above_info(clean_set: CleanSet, model: str) -> None:
    report = workflow.validate(workflow.load(clean_set(model)))
    assert [finding for finding in report.findings if finding.severity is not Severity.INFO] == []


@pytest.mark.usefixtures("measured_once")
@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.id)
def test_each_defect_is_found(clean_set: CleanSet, defect: Defect) -> None:
    data = Set(clean_set(defect.model))
    defect.damage(data)
    report = workflow.validate(workflow.load(data.folder, trainer=defect.trainer))
    assert _found(report, defect, data), sorted({(each.code, each.image, each.message) for each in report.findings})


def test_every_set_rule_and_image_rule_is_seeded() -> None:
    rules = {rule.code for rule in workflow.settings_at(None).plugins.rules if not rule.extra and not rule.references}
    by_spec_alone = {"TRN007"}  # a project always gives a rate: it is found in the rule's own cases
    assert rules - {defect.code for defect in DEFECTS} == by_spec_alone


@pytest.mark.parametrize("model", sorted(MODELS))
def test_a_clean_set_is_clean_for_every_trainer_of_its_model(model: str) -> None:
    for trainer, contract in CONTRACTS.items():
        report = judge(Study.of(attrs.evolve(sample(model), trainer=trainer)), builtin())
        above = {finding.code for finding in report.findings if finding.severity is not Severity.INFO}
        assert above == (set() if model in contract.models else {"TGT001"}), trainer


def test_validation_never_touches_the_originals(clean_set: CleanSet) -> None:
    folder = clean_set("flux-2")
    before = _state(folder)
    workflow.validate(workflow.load(folder))
    assert _state(folder) == before


def _state(folder: Path) -> dict[Path, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file() and ".lorakit" not in path.parts)
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}
