"""Files that are no sound pictures: every one gives a fault, none an exception."""

import importlib.util
import os
import struct
import sys
import types
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFile, PngImagePlugin, features

from lorakit.images import BUDGET, formats, measure, measuring, opening
from lorakit.images.headers import jxl_size, without_text
from lorakit.model import FaultKind, ImageFacts, ImageFault

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*extra: bytes, width: int = 8, height: int = 8, after: bytes = b"") -> bytes:
    """Write a black 8 x 8 PNG whose header says what it is told to say."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(25) * 8))
    sign = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return sign + b"".join(extra) + body + after + chunk(b"IEND", b"")


def fault_of(tmp_path: Path, data: bytes, name: str = "a.png", *, budget: int = BUDGET) -> ImageFault:
    path = tmp_path / name
    path.write_bytes(data)
    found = measure(path, budget=budget)
    assert isinstance(found, ImageFault), found
    assert found.detail
    assert not found.detail.endswith(".")
    assert found.fix.endswith(".")
    return found


def facts_of(tmp_path: Path, data: bytes) -> ImageFacts:
    path = tmp_path / "a.png"
    path.write_bytes(data)
    found = measure(path)
    assert isinstance(found, ImageFacts), found
    return found


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "an HTML page"),
        (b"\n\n <html lang='en'>", "an HTML page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg xmlns='x'/>", "an SVG drawing"),
        (b"<?xml version='1.0'?><rss/>", "an XML document"),
        (b"<b>bold</b>", "markup text"),
        (b'{"error": "gone"}', "JSON"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04rest", "a ZIP archive"),
        (b"8BPS\x00\x01", "a Photoshop document"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "a PostScript document"),
        (b"version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"),
        (b"\x00\x00\x00\x18ftypisom", "an MP4 or QuickTime video"),
        (b"\x1a\x45\xdf\xa3", "a Matroska or WebM video"),
        (bytes(4096), "zero bytes"),
        ("A portrait of KIANCHAR. Très fâché.\n".encode(), "plain text"),
        (bytes(range(128, 256)) * 9, "no known picture format"),
    ],
)
def test_what_the_content_looks_like_is_said(tmp_path: Path, data: bytes, words: str) -> None:
    found = fault_of(tmp_path, data)
    assert found.kind is FaultKind.UNREADABLE
    assert words in found.detail


@pytest.mark.parametrize("name", ["astronaut.png", "rocket.jpg"])
@pytest.mark.parametrize("share", [0.001, 0.05, 0.5, 0.9, 0.999])
def test_a_truncated_photograph_is_unreadable(tmp_path: Path, name: str, share: float) -> None:
    data = (PHOTOS / name).read_bytes()
    assert fault_of(tmp_path, data[: int(len(data) * share)]).kind is FaultKind.UNREADABLE


@pytest.mark.parametrize("suffix", ["webp", "gif", "bmp", "tif", "avif", "jp2"])
def test_every_format_cut_in_the_middle_is_unreadable(tmp_path: Path, suffix: str) -> None:
    with Image.open(PHOTOS / "coffee.png") as image:
        image.convert("RGB").save(tmp_path / f"whole.{suffix}")
    data = (tmp_path / f"whole.{suffix}").read_bytes()
    found = fault_of(tmp_path, data[: len(data) // 2], f"half.{suffix}")
    assert found.kind is FaultKind.UNREADABLE
    assert "damaged or cut off" in found.detail


def test_a_header_beyond_the_budget_is_never_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def decoded(self: ImageFile.ImageFile) -> None:
        raise AssertionError(f"decoded {self.size}")

    monkeypatch.setattr(ImageFile.ImageFile, "load", decoded)
    found = fault_of(tmp_path, png(width=60_000, height=60_000))
    assert found.kind is FaultKind.PIXEL_BUDGET
    assert "60000 x 60000" in found.detail
    assert "100,000,000" in found.detail


def test_the_budget_is_the_callers(tmp_path: Path) -> None:
    assert fault_of(tmp_path, png(), budget=63).kind is FaultKind.PIXEL_BUDGET
    assert facts_of(tmp_path, png()).width == 8


def test_pillows_own_limit_neither_warns_nor_moves(tmp_path: Path) -> None:
    # Between Pillow's warning (89 million) and our budget (100 million).
    path = tmp_path / "large.png"
    Image.new("1", (9_700, 9_700)).save(path)
    limit = Image.MAX_IMAGE_PIXELS
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        found = measure(path)
    assert isinstance(found, ImageFacts), found
    assert not seen
    assert limit == Image.MAX_IMAGE_PIXELS
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_a_limit_of_pillows_own_counts_as_the_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Image.open(PHOTOS / "coffee.png") as image:
        frames = [image.resize((90, 90)), image.rotate(90).resize((90, 90))]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    data = bytearray((tmp_path / "a.gif").read_bytes())
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    at = data.index(b"\x2c\x00\x00\x00\x00")
    data[at + 5 : at + 9] = struct.pack("<HH", 9_000, 9_000)  # a frame larger than its canvas
    assert fault_of(tmp_path, bytes(data), "b.gif").kind is FaultKind.PIXEL_BUDGET


def test_a_file_longer_than_any_picture_of_the_budget_is_not_read(tmp_path: Path) -> None:
    found = fault_of(tmp_path, png() + bytes(1_000), budget=64)
    assert found.kind is FaultKind.UNREADABLE
    assert "more than any picture of 64 pixels" in found.detail


def test_lack_of_memory_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(PngImagePlugin.PngImageFile, "load", load)
        assert "not enough memory" in fault_of(tmp_path, png()).detail
    monkeypatch.setattr(measuring, "pixel_digest", load)
    assert "not enough memory" in fault_of(tmp_path, png()).detail


def test_an_error_without_words_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_: ImageFile.ImageFile) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", load)
    assert "ZeroDivisionError" in fault_of(tmp_path, png()).detail


@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt"])
def test_huge_text_in_a_png_is_skipped(tmp_path: Path, kind: bytes, place: str) -> None:
    story = b"x" * 70_000_000 if kind == b"tEXt" else b"x" * 5_000_000
    bodies = {
        b"tEXt": b"workflow\x00" + story,
        b"zTXt": b"workflow\x00\x00" + zlib.compress(story),
        b"iTXt": b"workflow\x00\x01\x00\x00\x00" + zlib.compress(story),
    }
    text = chunk(kind, bodies[kind])
    assert facts_of(tmp_path, png(text) if place == "before" else png(after=text)).width == 8


def test_text_that_may_turn_the_picture_is_kept() -> None:
    xmp = chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00<x tiff:Orientation='6'/>")
    chatter = chunk(b"tEXt", b"Software\x00paint")
    assert without_text(png(chatter, xmp, after=chatter)) == png(xmp)
    assert without_text(png()) == png()
    assert without_text(png(chatter)[:40]) == png(chatter)[:40]


def test_an_xmp_orientation_is_heeded(tmp_path: Path) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d tiff:Orientation="6"/></x:xmpmeta>'
    found = facts_of(tmp_path, png(chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + xmp)))
    assert found.orientation == 6


def test_a_compressed_profile_that_explodes_is_no_danger(tmp_path: Path) -> None:
    bomb = chunk(b"iCCP", b"bomb\x00\x00" + zlib.compress(bytes(50_000_000)))
    path = tmp_path / "a.png"
    path.write_bytes(png(bomb))
    assert isinstance(measure(path), ImageFacts | ImageFault)


def test_no_warning_of_pillows_escapes(tmp_path: Path) -> None:
    # An animation chunk with nought frames makes Pillow warn.
    data = png(chunk(b"acTL", struct.pack(">II", 0, 0)))
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        assert facts_of(tmp_path, data).frames == 1
    assert not seen


def test_a_promise_of_countless_frames_is_only_a_number(tmp_path: Path) -> None:
    assert facts_of(tmp_path, png(chunk(b"acTL", struct.pack(">II", 2_000_000_000, 0)))).frames >= 2_000_000_000


def test_a_missing_file_a_folder_and_an_impossible_name_give_no_access(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.png", tmp_path, Path("a\x00b.png")):
        found = measure(path)
        assert isinstance(found, ImageFault)
        assert found.kind is FaultKind.NO_ACCESS


def test_a_pipe_or_device_does_not_block(tmp_path: Path) -> None:
    paths = [Path(os.devnull)]
    if hasattr(os, "mkfifo"):
        paths.append(tmp_path / "pipe.png")
        os.mkfifo(paths[-1])
    for path in paths:
        found = measure(path)
        assert isinstance(found, ImageFault)
        assert found.kind is FaultKind.NO_ACCESS
        assert "pipe or device" in found.detail


def test_postscript_never_reaches_a_decoder() -> None:
    assert formats.sniff(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n") is None


HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"
JXL = bytes.fromhex("ff0a50cd010013080100dc01060c")


@pytest.mark.parametrize(
    ("data", "module", "line"),
    [(HEIC, "pi_heif", "lorakit[formats]"), (JXL, "pillow_jxl.JpegXLImagePlugin", "pillow-jxl-plugin")],
)
def test_a_format_without_decoder_names_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, module: str, line: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    found = fault_of(tmp_path, data)
    assert found.kind is FaultKind.NO_DECODER
    assert line in found.fix


def test_a_pillow_built_without_a_codec_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda feature: feature != "avif")
    found = fault_of(tmp_path, b"\x00\x00\x00\x18ftypavif")
    assert found.kind is FaultKind.NO_DECODER
    assert "pillow" in found.fix


@pytest.mark.parametrize(
    ("data", "module", "name"),
    [(HEIC, "pi_heif", "HeifImageFile"), (JXL, "pillow_jxl.JpegXLImagePlugin", "JXLImageFile")],
)
def test_a_decoder_that_is_found_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, module: str, name: str
) -> None:
    plugin = types.ModuleType(module)
    setattr(plugin, name, lambda _: PngImagePlugin.PngImageFile(BytesIO(png())))
    monkeypatch.setitem(sys.modules, module.partition(".")[0], plugin)
    monkeypatch.setitem(sys.modules, module, plugin)
    assert facts_of(tmp_path, data).width == 8


@pytest.mark.parametrize(
    ("header", "size"),
    [
        ("ff0afa1f19001308", (1024, 1024)),
        ("ff0a50cd01001308", (640, 427)),
        ("ff0a2000200c0013", (17, 5)),
        ("ff0adf0700130801", (256, 128)),
        ("ff0aba5d1b001308", (4000, 3000)),
        ("ff0a4800df221a00", (70_000, 10)),
        ("ff0aba211d001308", (1920, 1080)),
        ("0000000c4a584c200d0a870a00000008667479700000000c6a786c63ff0a50cd01001308", (640, 427)),
        ("0000000c4a584c200d0a870a000000016a786c6300000000000000" + "20ff0a50cd01001308", (640, 427)),
        ("0000000c4a584c200d0a870a000000116a786c7000000000ff0a50cd01001308", (640, 427)),
    ],
)
def test_the_size_of_a_jpeg_xl_is_read_without_its_decoder(header: str, size: tuple[int, int]) -> None:
    assert jxl_size(bytes.fromhex(header)) == size


def test_a_jpeg_xl_beyond_the_budget_never_reaches_its_decoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_jxl.JpegXLImagePlugin", types.ModuleType("empty"))
    assert fault_of(tmp_path, JXL, budget=1_000).kind is FaultKind.PIXEL_BUDGET


@pytest.mark.parametrize("header", ["ff0a", "0000000c4a584c200d0a870a", "0000000c4a584c200d0a870a0000000066747970"])
def test_a_jpeg_xl_without_a_size_never_reaches_its_decoder(tmp_path: Path, header: str) -> None:
    assert "the header ends too early" in fault_of(tmp_path, bytes.fromhex(header)).detail


def test_reading_exif_may_fail_in_any_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def getexif(_: Image.Image) -> Image.Exif:
        raise RuntimeError

    monkeypatch.setattr(PngImagePlugin.PngImageFile, "getexif", getexif)
    assert facts_of(tmp_path, png()).orientation == 1


def test_the_default_budget_is_a_hundred_million() -> None:
    assert opening.BUDGET == BUDGET == 100_000_000
