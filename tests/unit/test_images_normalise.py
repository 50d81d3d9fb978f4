"""Training copies: upright, opaque, sRGB, square, of one size; and thumbnails."""

import importlib.util
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageDraw, ImageFilter

from lorakit.errors import InputError
from lorakit.images import MATTE, Box, Normalised, face_region, measure, normalise, thumbnail
from lorakit.images.colour import eight_bit, read_profile
from lorakit.model import ImageFacts

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"

Saved = Callable[..., Path]


def photo(name: str = "astronaut.png") -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        return image.convert("RGB")


@pytest.fixture(name="saved")
def _saved(tmp_path: Path) -> Saved:
    def save(image: Image.Image, name: str, **options: object) -> Path:
        image.save(tmp_path / name, **options)  # type: ignore[arg-type]  # the options of any format
        return tmp_path / name

    return save


def pixels(result: Normalised) -> NDArray[np.float64]:
    with Image.open(BytesIO(result.png)) as image:
        assert (image.format, image.mode) == ("PNG", "RGB")
        assert set(image.info) == set()
        return np.asarray(image, dtype=np.float64)


def test_a_picture_that_is_already_so_keeps_its_pixels(saved: Saved) -> None:
    result = normalise(saved(photo(), "a.png"), size=512)
    assert np.array_equal(pixels(result), np.asarray(photo()))
    assert result.crop == Box(0, 0, 512, 512)
    assert result.notes == ()


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert normalise(PHOTOS / "rocket.jpg", size=300) == normalise(PHOTOS / "rocket.jpg", size=300)


def test_the_original_is_not_touched(saved: Saved) -> None:
    path = saved(photo(), "a.png")
    before = path.read_bytes(), path.stat().st_mtime_ns
    normalise(path, size=64)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize(("size", "note"), [(820, "upscaled 1.6x"), (256, "scaled down from 512 px"), (512, None)])
def test_scaling_is_told(saved: Saved, size: int, note: str | None) -> None:
    result = normalise(saved(photo(), "a.png"), size=size)
    assert pixels(result).shape == (size, size, 3)
    assert result.notes == ((note,) if note else ())


def test_orientation_is_baked_in(saved: Saved) -> None:
    tags = Image.Exif()
    tags[0x0112] = 6
    path = saved(photo().transpose(Image.Transpose.ROTATE_90), "a.png", exif=tags)
    result = normalise(path, size=512)
    assert np.array_equal(pixels(result), np.asarray(photo()))
    assert result.notes == ("rotated by EXIF 6",)


@pytest.mark.parametrize("matte", [MATTE, (255, 0, 10)])
def test_alpha_is_flattened_on_the_declared_colour(saved: Saved, matte: tuple[int, int, int]) -> None:
    image = photo()
    alpha = Image.new("L", image.size, 255)
    alpha.paste(0, (0, 0, 100, 100))
    alpha.paste(128, (0, 100, 100, 200))
    image.putalpha(alpha)
    result = normalise(saved(image, "a.png"), size=512, matte=matte)
    seen = pixels(result)
    assert (seen[:100, :100] == matte).all()
    assert np.allclose(
        seen[100:200, :100],
        (np.asarray(photo())[100:200, :100] * (128 / 255) + np.array(matte) * (127 / 255)),
        atol=1.5,
    )
    assert result.notes == ("alpha flattened on #{:02x}{:02x}{:02x}".format(*matte),)


@pytest.mark.parametrize("mode", ["L", "P", "LA", "CMYK", "1"])
def test_other_modes_become_rgb_and_are_told(saved: Saved, mode: str) -> None:
    image = photo().convert(mode)
    result = normalise(saved(image, "a.tif"), size=512)
    assert np.abs(pixels(result) - np.asarray(image.convert("RGB"))).mean() < 1
    assert f"converted from {mode}" in result.notes


def test_sixteen_bits_are_scaled_not_clipped(saved: Saved) -> None:
    grey = np.asarray(photo().convert("L"))
    deep = Image.fromarray(grey.astype(np.uint16) * 257)
    result = normalise(saved(deep, "a.png"), size=512)
    assert np.array_equal(pixels(result)[..., 0], grey)
    assert result.notes == ("converted from I;16",)


@pytest.mark.parametrize("top", [1.0, 255.0])
def test_floating_point_counts_to_one_or_to_255(saved: Saved, top: float) -> None:
    grey = np.asarray(photo().convert("L"))
    values = grey.astype(np.float32) / 255 * top
    values[0, 0] = np.nan
    seen = pixels(normalise(saved(Image.fromarray(values), "a.tif"), size=512))[..., 0]
    assert np.array_equal(seen[1:], grey[1:])
    assert seen[0, 0] == 0


def test_the_first_frame_of_an_animation_is_taken(saved: Saved) -> None:
    frames = [photo(), photo("coffee.png").resize((512, 512))]
    path = saved(frames[0], "a.png", save_all=True, append_images=frames[1:])
    result = normalise(path, size=512)
    assert np.array_equal(pixels(result), np.asarray(frames[0]))
    assert result.notes == ("first of 2 frames",)


def profile(name: str) -> bytes:
    with Image.open(PHOTOS / name) as image:
        return bytes(image.info["icc_profile"])


def test_a_wide_gamut_is_converted_through_its_profile(saved: Saved) -> None:
    adobe = profile("rocket.jpg")
    result = normalise(saved(photo(), "a.png", icc_profile=adobe), size=512)
    changed = np.abs(pixels(result) - np.asarray(photo()))
    assert result.notes == ("converted from Adobe RGB (1998)",)
    assert 1 < changed.mean() < 30
    # Adobe's green is stronger than sRGB's: the same numbers mean a more saturated colour.
    assert np.ptp(pixels(result), axis=2).mean() > np.ptp(np.asarray(photo(), dtype=float), axis=2).mean()


def test_a_converted_picture_keeps_its_alpha_for_flattening(saved: Saved) -> None:
    image = photo()
    image.putalpha(Image.new("L", image.size, 0))
    result = normalise(saved(image, "a.png", icc_profile=profile("rocket.jpg")), size=512)
    assert (pixels(result) == MATTE).all()
    assert result.notes == ("converted from Adobe RGB (1998)", "alpha flattened on #808080")


def test_srgb_by_any_name_changes_nothing(saved: Saved) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    result = normalise(saved(photo(), "a.png", icc_profile=srgb), size=512)
    assert np.array_equal(pixels(result), np.asarray(photo()))
    assert result.notes == ()


def test_a_broken_profile_is_ignored_and_told(saved: Saved) -> None:
    result = normalise(saved(photo(), "a.png", icc_profile=b"x" * 200), size=512)
    assert np.array_equal(pixels(result), np.asarray(photo()))
    assert result.notes == ("colour profile ignored: unreadable profile",)


def test_a_grey_profile_is_applied_to_grey_and_to_nothing_else(saved: Saved) -> None:
    dot_gain = profile("page.png")
    assert read_profile(dot_gain).space == "GRAY"
    grey = normalise(saved(photo().convert("L"), "a.png", icc_profile=dot_gain), size=512)
    assert grey.notes == ("converted from L", f"converted from {read_profile(dot_gain).description}")
    colour = normalise(saved(photo(), "b.png", icc_profile=dot_gain), size=512)
    assert colour.notes == ("colour profile ignored: it describes L pixels, these are RGB",)
    assert np.array_equal(pixels(colour), np.asarray(photo()))


def test_grey_pixels_with_a_colour_profile_are_converted_as_colours(saved: Saved) -> None:
    result = normalise(saved(photo().convert("L"), "a.png", icc_profile=profile("rocket.jpg")), size=512)
    assert result.notes == ("converted from L", "converted from Adobe RGB (1998)")


def test_a_cmyk_picture_with_a_profile_of_other_pixels_is_converted_plainly(saved: Saved) -> None:
    path = saved(photo().convert("CMYK"), "a.jpg", quality=95, icc_profile=profile("rocket.jpg"))
    result = normalise(path, size=512)
    assert "colour profile ignored: it describes RGB pixels, these are CMYK" in result.notes
    assert np.abs(pixels(result) - np.asarray(photo())).mean() < 6


def test_a_profile_of_a_space_no_picture_has_is_ignored(saved: Saved) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    result = normalise(saved(photo(), "a.png", icc_profile=lab), size=512)
    assert result.notes[0].startswith("colour profile ignored: ")


def test_grey_with_alpha_and_a_grey_profile_is_converted(saved: Saved) -> None:
    image = photo().convert("LA")
    result = normalise(saved(image, "a.png", icc_profile=profile("page.png")), size=512)
    plain = normalise(saved(photo().convert("L"), "b.png", icc_profile=profile("page.png")), size=512)
    assert np.array_equal(pixels(result), pixels(plain))
    assert result.notes[1].startswith("converted from ")


def test_a_profile_without_a_name_still_has_a_description(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageCms, "getProfileDescription", lambda _: "\x00\x1b\n")
    read_profile.cache_clear()
    assert read_profile(profile("rocket.jpg")).description == "profile without a name"
    read_profile.cache_clear()


def test_a_landscape_is_cut_around_the_bright_face(saved: Saved) -> None:
    image = Image.new("RGB", (900, 400), (60, 60, 70))
    ImageDraw.Draw(image).ellipse((520, 60, 640, 210), fill=(220, 180, 150))
    crop = normalise(saved(image.filter(ImageFilter.GaussianBlur(4)), "a.png"), size=64).crop
    assert crop.bottom - crop.top == crop.right - crop.left == 400
    assert abs(crop.centre[0] - 580) < 60


def test_without_a_face_the_top_of_a_portrait_is_kept(saved: Saved) -> None:
    assert normalise(saved(Image.new("RGB", (200, 500), "grey"), "a.png"), size=64).crop == Box(0, 0, 200, 200)


def test_without_a_face_the_middle_of_a_landscape_is_kept(saved: Saved) -> None:
    assert normalise(saved(Image.new("RGB", (500, 200), "grey"), "a.png"), size=64).crop == Box(150, 0, 350, 200)


@pytest.mark.parametrize(
    ("face", "crop"),
    [
        (Box(700, 100, 800, 200), Box(500, 0, 900, 400)),
        (Box(0, 0, 100, 100), Box(0, 0, 400, 400)),
        (Box(400, 150, 500, 260), Box(250, 0, 650, 400)),
    ],
)
def test_a_given_face_is_centred_and_kept_whole(saved: Saved, face: Box, crop: Box) -> None:
    found = normalise(saved(Image.new("RGB", (900, 400)), "a.png"), size=64, face=face).crop
    assert found == crop
    assert found.holds(face)


@pytest.mark.parametrize("face", [Box(100, 100, 600, 300), Box(-10, 0, 50, 50), Box(880, 350, 950, 380)])
def test_a_crop_that_would_cut_the_face_is_refused(saved: Saved, face: Box) -> None:
    path = saved(Image.new("RGB", (900, 400)), "a.png")
    with pytest.raises(InputError) as caught:
        normalise(path, size=64, face=face)
    assert str(path) in str(caught.value)
    assert f"({face.left}, {face.top}, {face.right}, {face.bottom})" in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"<html>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_an_input_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    for job in (lambda path: normalise(path, size=64), lambda path: thumbnail(path, 64)):
        with pytest.raises(InputError, match=r"a\.png"):
            job(tmp_path / "a.png")


def test_a_size_of_nought_is_an_input_error() -> None:
    with pytest.raises(InputError, match="size"):
        normalise(PHOTOS / "coffee.png", size=0)


def test_the_astronauts_face_is_found() -> None:
    found = face_region(photo())
    assert found is not None
    across, down = found.centre
    assert 170 < across < 280
    assert 60 < down < 200


def test_a_grey_picture_is_judged_by_brightness_alone() -> None:
    image = Image.new("L", (300, 300), 40)
    ImageDraw.Draw(image).ellipse((120, 50, 180, 125), fill=210)
    found = face_region(image)
    assert found is not None
    assert abs(found.centre[0] - 150) < 15
    assert abs(found.centre[1] - 88) < 20


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (500, 3), (400, 400)])
def test_a_flat_picture_has_no_face(size: tuple[int, int]) -> None:
    assert face_region(Image.new("RGB", size, (200, 180, 160))) is None


def test_a_thumbnail_is_a_small_jpeg() -> None:
    data = thumbnail(PHOTOS / "coffee.png", 120)
    with Image.open(BytesIO(data)) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (120, 80), "RGB")
    assert thumbnail((PHOTOS / "coffee.png").read_bytes(), 120) == data


def test_a_thumbnail_never_grows(saved: Saved) -> None:
    with Image.open(BytesIO(thumbnail(saved(photo().resize((40, 30)), "a.png"), 120))) as image:
        assert image.size == (40, 30)


def test_broken_bytes_have_no_thumbnail() -> None:
    with pytest.raises(InputError, match="the picture"):
        thumbnail(b"nothing", 64)


def test_the_copy_has_the_facts_of_a_clean_picture(saved: Saved, tmp_path: Path) -> None:
    tags = Image.Exif()
    tags[0x0112] = 3
    image = photo("rocket.jpg").convert("CMYK")
    (tmp_path / "copy.png").write_bytes(normalise(saved(image, "a.jpg", exif=tags), size=200).png)
    found = measure(tmp_path / "copy.png")
    assert isinstance(found, ImageFacts)
    assert (found.format, found.mode, found.orientation, found.width, found.height) == ("PNG", "RGB", 1, 200, 200)
    assert (found.profile, found.alpha, found.frames) == (None, False, 1)


def test_a_boolean_picture_becomes_grey() -> None:
    assert eight_bit(photo().convert("1")).mode == "L"
