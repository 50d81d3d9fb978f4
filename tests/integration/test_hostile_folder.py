"""A folder of everything that goes wrong: one clear finding each, no crash, no original changed."""

import hashlib
import io
import os
import struct
import tempfile
import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from lorakit import workflow
from lorakit.errors import InputError
from lorakit.model import Report

TRIGGER = "JINXCHAR"
_NOBODY = 65534
_NFC, _NFD = unicodedata.normalize("NFC", "café.png"), unicodedata.normalize("NFD", "café.png")
_LONG = "l" * 246 + ".png"

# what lies in the folder -> the codes one of which must be found, naming it
_EXPECTED = (
    ("truncated.jpg", "IMG001"),
    ("empty.png", "IMG001"),
    ("page.png", "IMG001"),
    ("bomb.png", "IMG012"),
    ("smart_quote.png", "CAP013"),
    ("wide.png", "CAP013"),
    ("bom.png", "CAP013"),
    ("turned.jpg", "DUP002"),
    ("turned.jpg", "IMG005"),
    ("mirrored.png", "DUP002"),
    ("clear.png", "IMG006"),
    ("print.jpg", "IMG007"),
    ("deep.png", "IMG007"),
    ("moving.png", "IMG014"),
    ("LOUD.JPG", "IMG013"),
    ("Case.png", "IMG013"),
    ("case.png", "IMG013"),
    ("twin.png", "IMG013"),
    ("twin.jpg", "IMG013"),
    ("dangling.png", "IMG015"),
    ("loop", "IMG015"),
    (_NFC, "IMG013"),
    (_NFD, "IMG013"),
    ("smile-\N{GRINNING FACE}.png", "IMG013"),
    (_LONG, "IMG013"),
    ("two\nlines.png", "IMG013"),
)


def _jpeg(picture: Image.Image, **save: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=95, **save)
    return out.getvalue()


def _png(picture: Image.Image, **save: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", **save)
    return out.getvalue()


def _bomb() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


@pytest.fixture(scope="module", name="hostile")
def _hostile(tiles: list[Image.Image], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    views = _views(tiles)
    turned = Image.Exif()
    turned[0x0112] = 6
    first = next(views)
    whole = _jpeg(next(views))
    frames = [next(views), next(views)]
    files = {
        "plain.png": _png(first),
        "turned.jpg": _jpeg(first.transpose(Image.Transpose.ROTATE_90), exif=turned),
        "mirrored.png": _png(ImageOps.mirror(first)),
        "truncated.jpg": whole[: len(whole) // 2],
        "empty.png": b"",
        "page.png": b"<!DOCTYPE html><html><body>Not found</body></html>",
        "bomb.png": _bomb(),
        "smart_quote.png": _png(next(views)),
        "wide.png": _png(next(views)),
        "bom.png": _png(next(views)),
        "clear.png": _png(_clear(next(views))),
        "print.jpg": _jpeg(next(views).convert("CMYK")),
        "deep.png": _png(next(views).convert("I").point(lambda level: level * 257).convert("I;16")),
        "moving.png": _png(frames[0], save_all=True, append_images=frames[1:]),
        "LOUD.JPG": _jpeg(next(views)),
        "Case.png": _png(next(views)),
        "case.png": _png(next(views)),
        "twin.png": _png(next(views)),
        "twin.jpg": _jpeg(next(views)),
        _NFC: _png(next(views)),
        _NFD: _png(next(views)),
        "smile-\N{GRINNING FACE}.png": _png(next(views)),
        _LONG: _png(next(views)),
        "two\nlines.png": _png(next(views)),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
        (folder / name).with_suffix(".txt").write_text(f"{TRIGGER} is seen beside {abs(hash(name)) % 97} boats.")
    (folder / "smart_quote.txt").write_bytes(f"{TRIGGER} in the captain\x92s cabin.".encode("latin-1"))
    (folder / "wide.txt").write_bytes(f"{TRIGGER} in the rain.".encode("utf-16"))
    (folder / "bom.txt").write_bytes(b"\xef\xbb\xbf" + f"{TRIGGER} in the fog.".encode())
    (folder / "dangling.png").symlink_to("nowhere.png")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    return folder


def _views(tiles: list[Image.Image]) -> Iterator[Image.Image]:
    for step in range(1, len(tiles)):
        for index, tile in enumerate(tiles):
            canvas = Image.new("RGB", (256, 256))
            canvas.paste(tile.resize((256, 128)), (0, 0))
            canvas.paste(tiles[(index + step) % len(tiles)].resize((256, 128)), (0, 128))
            yield canvas


def _clear(picture: Image.Image) -> Image.Image:
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    return picture


def _digests(folder: Path) -> dict[bytes, str]:
    return {
        os.fsencode(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file() and not path.is_symlink()
    }


@pytest.fixture(scope="module", name="report")
def _report(hostile: Path) -> Report:
    before = _digests(hostile)
    report = workflow.validate(workflow.load(hostile, trigger=TRIGGER))
    assert _digests(hostile) == before
    return report


@pytest.mark.parametrize(("name", "code"), _EXPECTED, ids=lambda value: repr(value)[:30])
def test_each_trap_has_its_finding(report: Report, name: str, code: str) -> None:
    about = [each for each in report.findings if each.code == code]
    shown = name.encode("unicode_escape").decode()
    named = [
        each for each in about if name in (each.image, *each.images) or name in each.message or shown in each.message
    ]
    assert named, sorted({(each.code, each.image, each.message) for each in report.findings if each.image == name})
    assert all(each.fix for each in named)


def test_the_sound_pictures_are_all_packaged(hostile: Path, tmp_path: Path) -> None:
    before = _digests(hostile)
    prepared = workflow.prepare(hostile, tmp_path / "out", trigger=TRIGGER)
    assert {each.image for each in prepared.dropped} == {"truncated.jpg", "empty.png", "page.png", "bomb.png"}
    assert len(prepared.package.images) == 20
    assert all(each.file.isascii() and len(each.file) < 100 for each in prepared.package.images)
    assert _digests(hostile) == before


@contextmanager
def _unprivileged() -> Iterator[None]:
    """Give up root's rights for a while: root knows no read-only folders."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_read_only_folder_is_told(hostile: Path) -> None:
    with tempfile.TemporaryDirectory() as base:
        source = Path(base) / "photos"
        source.mkdir()
        (source / "plain.png").write_bytes((hostile / "plain.png").read_bytes())
        (source / "plain.txt").write_text(f"{TRIGGER} in the rain.")
        dataset = workflow.load(source, trigger=TRIGGER)
        before = _digests(source)
        source.chmod(0o555)
        Path(base).chmod(0o555)
        with _unprivileged(), pytest.raises(InputError, match="may not be written to") as caught:
            workflow.package(dataset, Path(base) / "out")
        with _unprivileged(), pytest.raises(InputError, match="may not be written to"):
            workflow.save_captions(workflow.caption(dataset, overwrite=dataset.images), overwrite=dataset.images)
        report = workflow.validate(dataset)
        Path(base).chmod(0o755)
        source.chmod(0o755)
        assert str(Path(base) / "out") in str(caught.value)
        assert {path.name for path in Path(base).iterdir()} == {"photos"}
        assert _digests(source) == before
    assert "SET001" in report.codes
