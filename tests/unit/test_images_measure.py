"""Facts of sound pictures, on real photographs."""

import hashlib
import importlib.util
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import attrs
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageFilter, ImageOps

from lorakit.images import measure
from lorakit.model import ImageFacts

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"

Saved = Callable[..., Path]


def photo(name: str = "astronaut.png") -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        return image.convert("RGB")


def facts(path: Path) -> ImageFacts:
    found = measure(path)
    assert isinstance(found, ImageFacts), found
    return found


@pytest.fixture(name="saved")
def _saved(tmp_path: Path) -> Saved:
    def save(image: Image.Image, name: str, **options: object) -> Path:
        image.save(tmp_path / name, **options)  # type: ignore[arg-type]  # the options of any format
        return tmp_path / name

    return save


def exif(orientation: object) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    return tags


def test_size_format_mode_bytes_and_digest_of_a_photograph() -> None:
    path = PHOTOS / "astronaut.png"
    found = facts(path)
    assert (found.width, found.height, found.format, found.mode) == (512, 512, "PNG", "RGB")
    assert (found.orientation, found.frames, found.alpha, found.transparent) == (1, 1, False, 0.0)
    assert found.bytes == path.stat().st_size
    assert found.file_digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert found.jpeg_quality is None


def test_content_decides_the_format_not_the_suffix(saved: Saved) -> None:
    assert facts(saved(photo(), "lies.png", format="JPEG")).format == "JPEG"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.webp", "WEBP"),
        ("a.gif", "GIF"),
        ("a.bmp", "BMP"),
        ("a.tif", "TIFF"),
        ("a.avif", "AVIF"),
        ("a.jp2", "JPEG2000"),
    ],
)
def test_every_common_format_is_read(saved: Saved, name: str, kind: str) -> None:
    found = facts(saved(photo().resize((96, 64)), name))
    assert (found.format, found.width, found.height) == (kind, 96, 64)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_a_picture_stored_turned_is_measured_upright(saved: Saved, orientation: int, suffix: str) -> None:
    upright = photo("rocket.jpg").resize((160, 96))
    turned = saved(upright, "a.png")
    # What exif_transpose undoes is what a camera did: transposing by the inverse gives the stored picture.
    inverse = {2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}.get(orientation, 1)
    probe = saved(upright, "probe.png", exif=exif(inverse))
    with Image.open(probe) as image:
        stored = ImageOps.exif_transpose(image).convert("RGB")
    lossless: dict[str, object] = {"lossless": True} if suffix == "webp" else {"quality": 95} if suffix == "jpg" else {}
    found = facts(saved(stored, f"b.{suffix}", exif=exif(orientation), **lossless))
    plain = facts(turned)
    assert (found.orientation, found.width, found.height) == (orientation, 160, 96)
    assert (found.phash ^ plain.phash).bit_count() <= 2
    if suffix != "jpg":
        assert found.pixel_digest == plain.pixel_digest


@pytest.mark.parametrize("value", [0, 9, 77])
def test_an_orientation_that_is_none_counts_as_upright(saved: Saved, value: object) -> None:
    found = facts(saved(photo().resize((80, 40)), "a.jpg", exif=exif(value)))
    assert (found.orientation, found.width, found.height) == (1, 80, 40)


@pytest.mark.parametrize(
    "junk", [b"Exif\x00\x00", b"Exif\x00\x00MM\x00*\xff\xff\xff\xff", b"Exif\x00\x00II*\x00\x08" + b"\xff" * 90]
)
def test_garbage_for_exif_counts_as_upright(saved: Saved, junk: bytes) -> None:
    assert facts(saved(photo().resize((80, 40)), "a.jpg", exif=junk)).orientation == 1
    assert facts(saved(photo().resize((80, 40)), "a.png", exif=junk)).orientation == 1


@pytest.mark.parametrize(
    ("mode", "name", "stored"),
    [
        ("L", "a.png", "L"),
        ("LA", "a.png", "LA"),
        ("1", "a.png", "1"),
        ("P", "a.png", "P"),
        ("RGBA", "a.png", "RGBA"),
        ("CMYK", "a.jpg", "CMYK"),
        ("I;16", "a.png", "I;16"),
        ("F", "a.tif", "F"),
        ("LAB", "a.tif", "LAB"),
        ("I", "a.tif", "I"),
    ],
)
def test_every_colour_mode_is_measured_and_told(saved: Saved, mode: str, name: str, stored: str) -> None:
    source = photo().resize((128, 128))
    grey = np.asarray(source.convert("L"))
    if mode in ("I;16", "I"):
        image = Image.fromarray(grey.astype(np.uint16 if mode == "I;16" else np.int32) * 257)
    elif mode == "F":
        image = Image.fromarray(grey.astype(np.float32) / 255)
    elif mode == "LAB":
        profiles = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        image = ImageCms.buildTransform(*profiles, "RGB", "LAB").apply(source)
    else:
        image = source.convert(mode)
    found, plain = facts(saved(image, name)), facts(saved(source, "plain.png"))
    assert found.mode == stored
    assert found.brightness == pytest.approx(plain.brightness, abs=0.06)
    assert (found.phash ^ plain.phash).bit_count() <= 8


@pytest.mark.parametrize("order", ["<", ">"])
def test_sixteen_bit_grey_is_read_in_either_byte_order(tmp_path: Path, order: str) -> None:
    grey = np.asarray(photo().convert("L")).astype(np.uint16) * 257
    head = struct.pack(f"{order}2sHIH", b"II" if order == "<" else b"MM", 42, 8, 8)
    tags = ((256, 512), (257, 512), (258, 16), (259, 1), (262, 1), (273, 110), (278, 512), (279, grey.size * 2))
    entries = b"".join(struct.pack(f"{order}HHII", tag, 4, 1, value) for tag, value in tags)
    data = (head + entries).ljust(110, b"\x00") + grey.astype(f"{order}u2").tobytes()
    (tmp_path / "a.tif").write_bytes(data)
    found = facts(tmp_path / "a.tif")
    assert found.mode in ("I;16", "I;16B")
    assert found.brightness == pytest.approx(facts(PHOTOS / "astronaut.png").brightness, abs=0.01)


def test_sixteen_bits_a_channel_are_told_though_pillow_hides_them(tmp_path: Path) -> None:
    # Pillow writes no such file, so one is put together: 2 x 1 pixels, 16-bit RGB.
    path = tmp_path / "deep.png"
    path.write_bytes(png_file(2, 1, depth=16, colour=2, rows=b"\x00" + b"\xff\x00" * 6))
    found = facts(path)
    assert (found.mode, found.width, found.brightness) == ("RGB;16", 2, 1.0)


def png_file(width: int, height: int, *, depth: int, colour: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_transparency_is_a_share_and_stays_out_of_the_hash(saved: Saved) -> None:
    image = photo()
    alpha = Image.new("L", image.size, 255)
    opaque = image.copy()
    opaque.putalpha(alpha)
    alpha.paste(0, (0, 0, 512, 128))
    cut = image.copy()
    cut.putalpha(alpha)
    plain, whole, holed = facts(saved(image, "a.png")), facts(saved(opaque, "b.png")), facts(saved(cut, "c.png"))
    assert (whole.alpha, whole.transparent) == (True, 0.0)
    assert (holed.alpha, holed.transparent) == (True, 0.25)
    assert whole.phash == plain.phash
    assert (holed.phash ^ plain.phash).bit_count() > 0


def test_hidden_colours_under_full_transparency_do_not_count(saved: Saved) -> None:
    clear = Image.new("L", (512, 512), 0)
    first, second = photo("astronaut.png"), photo("coffee.png").resize((512, 512))
    first.putalpha(clear)
    second.putalpha(clear)
    one, other = facts(saved(first, "a.png")), facts(saved(second, "b.png"))
    assert one.phash == other.phash
    assert one.brightness == other.brightness == pytest.approx(128 / 255)


def test_a_palette_with_a_transparent_entry_has_alpha(saved: Saved) -> None:
    image = photo().resize((64, 64)).convert("P", palette=Image.Palette.ADAPTIVE, colors=8)
    found = facts(saved(image, "a.png", transparency=bytes([0, 128, 255])))
    assert found.mode == "P"
    assert found.alpha
    assert 0 < found.transparent < 1


def test_a_palette_picture_has_the_pixels_of_its_colours(saved: Saved) -> None:
    image = photo().resize((64, 64)).convert("P", palette=Image.Palette.ADAPTIVE, colors=8)
    assert facts(saved(image, "a.png")).pixel_digest == facts(saved(image.convert("RGB"), "b.png")).pixel_digest


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp", "a.tif", "a.avif"])
def test_frames_are_counted(saved: Saved, name: str) -> None:
    frames = [photo(each).resize((48, 48)) for each in ("astronaut.png", "coffee.png", "chelsea.png")]
    assert facts(saved(frames[0], name, save_all=True, append_images=frames[1:])).frames == 3


def test_the_first_frame_is_measured(saved: Saved) -> None:
    frames = [photo(each).resize((48, 48)) for each in ("astronaut.png", "coffee.png")]
    animated = facts(saved(frames[0], "a.png", save_all=True, append_images=frames[1:]))
    assert animated.pixel_digest == facts(saved(frames[0], "b.png")).pixel_digest


def test_a_second_picture_behind_a_jpeg_is_no_frame(saved: Saved) -> None:
    found = facts(saved(photo(), "a.jpg", format="MPO", save_all=True, append_images=[photo("coffee.png")]))
    assert (found.format, found.frames) == ("JPEG", 1)


def test_an_srgb_profile_is_named_and_not_wide(saved: Saved) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    found = facts(saved(photo(), "a.png", icc_profile=profile))
    assert found.profile is not None
    assert "sRGB" in found.profile
    assert not found.wide_gamut


def test_a_wide_gamut_profile_is_told() -> None:
    found = facts(PHOTOS / "rocket.jpg")
    assert (found.profile, found.wide_gamut) == ("Adobe RGB (1998)", True)


def test_a_broken_profile_is_told_and_not_wide(saved: Saved) -> None:
    found = facts(saved(photo(), "a.png", icc_profile=b"no profile at all"))
    assert (found.profile, found.wide_gamut) == ("unreadable profile", False)


@pytest.mark.parametrize("quality", [1, 15, 30, 49, 50, 75, 85, 92, 95, 100])
def test_jpeg_quality_is_read_off_the_tables(saved: Saved, quality: int) -> None:
    assert facts(saved(photo().resize((64, 64)), "a.jpg", quality=quality)).jpeg_quality == quality


@pytest.mark.parametrize("name", ["astronaut.png", "coffee.png", "chelsea.png"])
def test_blockiness_grows_as_quality_falls_and_survives_png(saved: Saved, name: str) -> None:
    clean = facts(saved(photo(name), "clean.png")).blockiness
    values = []
    for quality in (50, 15):
        stored = BytesIO()
        photo(name).save(stored, "JPEG", quality=quality)
        with Image.open(stored) as image:
            values.append(facts(saved(image.convert("RGB"), f"{quality}.png")).blockiness)
    assert clean < 1.1
    assert clean < values[0] < values[1]
    assert values[1] > 1.25


@pytest.mark.parametrize("name", ["astronaut.png", "coffee.png", "chelsea.png", "motorcycle_left.png"])
@pytest.mark.parametrize("side", [400, 1600])
def test_blur_lowers_sharpness(saved: Saved, name: str, side: int) -> None:
    sharp = ImageOps.fit(photo(name), (side, side))
    soft = sharp.filter(ImageFilter.GaussianBlur(4 * side / 768))
    values = [facts(saved(image, f"{index}.bmp")).sharpness for index, image in enumerate((sharp, soft))]
    assert values[1] < 50
    assert values[1] < values[0] / 4


def test_a_wide_strip_has_a_sharpness_too(saved: Saved) -> None:
    assert facts(saved(photo().resize((2000, 40)), "a.png")).sharpness > 0


def test_exposure_and_border_of_flat_pictures(saved: Saved) -> None:
    white, black = (facts(saved(Image.new("RGB", (80, 60), colour), f"{colour}.png")) for colour in ("white", "black"))
    assert (white.brightness, white.clipped, white.border_white, white.border_spread) == (1.0, 1.0, 1.0, 0.0)
    assert (black.brightness, black.clipped, black.border_white, black.border_spread) == (0.0, 1.0, 0.0, 0.0)
    assert (white.sharpness, white.blockiness) == (0.0, 1.0)


def test_a_subject_before_a_white_wall_has_a_white_border_at_top_and_sides(saved: Saved) -> None:
    image = Image.new("RGB", (500, 500), (250, 250, 250))
    image.paste(photo().resize((300, 400)), (100, 100))
    found = facts(saved(image, "a.png"))
    assert found.border_white == 1.0
    assert found.border_spread == 0.0
    assert facts(PHOTOS / "coffee.png").border_white < 0.05


def test_one_pixel_is_a_picture(saved: Saved) -> None:
    found = facts(saved(Image.new("RGB", (1, 1), (10, 20, 30)), "a.png"))
    assert (found.width, found.height, found.sharpness, found.blockiness) == (1, 1, 0.0, 1.0)


def test_facts_of_the_same_file_are_equal() -> None:
    assert facts(PHOTOS / "coffee.png") == facts(PHOTOS / "coffee.png")


def test_one_changed_pixel_changes_the_digest_of_pixels(saved: Saved) -> None:
    image = photo()
    first = facts(saved(image, "a.png"))
    image.putpixel((300, 511), tuple(value ^ 1 for value in image.getpixel((300, 511))))  # type: ignore[union-attr]  # an RGB pixel
    assert facts(saved(image, "b.png")).pixel_digest != first.pixel_digest


def test_the_container_does_not_change_the_digest_of_pixels(saved: Saved) -> None:
    image = photo("chelsea.png")
    digests = {facts(saved(image, name)).pixel_digest for name in ("a.png", "a.bmp", "a.tif")}
    digests.add(facts(saved(image, "a.webp", lossless=True)).pixel_digest)
    assert len(digests) == 1


def test_every_share_lies_between_nought_and_one() -> None:
    for path in sorted([*PHOTOS.glob("*.png"), *PHOTOS.glob("*.jpg")]):
        found = facts(path)
        shares = attrs.asdict(
            found,
            filter=lambda field, _: (
                field.name in {"transparent", "brightness", "clipped", "border_white", "border_spread"}
            ),
        )
        assert all(0 <= value <= 1 for value in shares.values()), (path.name, shares)
        assert found.blockiness >= 1
        assert found.sharpness >= 0
