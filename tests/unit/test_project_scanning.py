"""Reading folders of images that anybody may have filled."""

import os
import socket
import unicodedata
from pathlib import Path

import pytest

from lorakit.errors import InputError
from lorakit.model import Author, EncodingFault, Item, Origin, Shot, Stray, StrayKind, Verdict
from lorakit.project import Scan, scan
from lorakit.project.notes import Names
from lorakit.project.text import decode
from lorakit.project.walking import FoundFile

CP1252 = EncodingFault(problem="not UTF-8", byte=0x92, offset=6, encoding="cp1252")


def fill(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def texts(found: Scan) -> dict[str, str]:
    return {image: caption.text for image, caption in found.captions.items()}


FACTS = (StrayKind.LOADER_FILE, StrayKind.UNLISTED)
"""What is told for the trainers' sake and is nothing odd."""


def told(found: Scan) -> list[tuple[str, str, str]]:
    return [(stray.kind.value, stray.name, stray.detail) for stray in found.strays if stray.kind not in FACTS]


# --- images and their names


def test_images_are_known_by_their_suffix_in_any_case(tmp_path: Path) -> None:
    names = ["a.PNG", "b.jpeg", "c.Jpg", "d.webp", "e.bmp", "f.gif", "g.tif", "h.TIFF", "i.avif", "j.heic", "k.heif"]
    fill(tmp_path, dict.fromkeys([*names, "l.jxl", "m.txt.png", "n.mp4", "png", ".png", "o.png.zip"], b""))
    assert list(scan(tmp_path).images) == [*names, "l.jxl", "m.txt.png"]


def test_names_are_posix_paths_below_the_root(tmp_path: Path) -> None:
    fill(tmp_path, {"b/c/1.png": b"", "a.png": b"", "b/1.png": b""})
    found = scan(tmp_path)
    assert dict(found.images) == {
        "a.png": tmp_path / "a.png",
        "b/1.png": tmp_path / "b/1.png",
        "b/c/1.png": tmp_path / "b/c/1.png",
    }
    assert found.items == tuple(Item(candidate=found.candidates[name]) for name in found.images)


@pytest.mark.parametrize(
    "name",
    ["\U0001f600.png", "new\nline.png", "-x.png", "n" * 246 + ".png", "a'b\"c.png", "a b.png", "CON.png", "a\\b.png"],
)
def test_hostile_names_are_names(tmp_path: Path, name: str) -> None:
    fill(tmp_path, {name: b"x", name[:-4] + ".txt": "JINX"})
    found = scan(tmp_path)
    assert texts(found) == {name: "JINX"}
    assert told(found) == []


def test_unicode_twins_stay_two(tmp_path: Path) -> None:
    nfc, nfd = "caf\u00e9", "cafe\u0301"
    fill(tmp_path, {f"{nfd}.png": b"", f"{nfc}.png": b"", f"{nfd}.txt": "nfd", f"{nfc}.txt": "nfc"})
    labels = f'{{"image": "{nfd}.png", "note": "nfd"}}\n{{"image": "{nfc}.png", "note": "nfc"}}'
    found = scan(fill(tmp_path, {"candidates.jsonl": labels}))
    assert texts(found) == {f"{nfc}.png": "nfc", f"{nfd}.png": "nfd"}
    assert found.images[f"{nfd}.png"] == tmp_path / f"{nfd}.png"
    assert found.notes == {f"{nfc}.png": "nfc", f"{nfd}.png": "nfd"}


def test_a_decomposed_name_becomes_composed_and_keeps_its_path(tmp_path: Path) -> None:
    nfd = unicodedata.normalize("NFD", "über.png")
    found = scan(fill(tmp_path, {nfd: b"", "über.txt": "JINX"}))
    assert dict(found.images) == {"über.png": tmp_path / nfd}
    assert texts(found) == {"über.png": "JINX"}


def test_names_that_are_no_unicode_are_spelt_out(tmp_path: Path) -> None:
    for raw in (b"a\xe9.png", rb"a\xe9.png", b"a\xe9.txt"):
        (tmp_path / os.fsdecode(raw)).write_bytes(b"JINX")
    found = scan(tmp_path)
    assert list(found.images) == [r"a\xe9.png", r"a\xe9.png~2"]
    assert [os.fsencode(path.name) for path in found.images.values()] == [rb"a\xe9.png", b"a\xe9.png"]
    assert texts(found) == {r"a\xe9.png~2": "JINX"}


def test_case_twins_stay_two(tmp_path: Path) -> None:
    found = scan(fill(tmp_path, {"a.png": b"", "A.png": b"", "a.txt": "small", "A.txt": "large"}))
    assert texts(found) == {"A.png": "large", "a.png": "small"}


# --- what is not read


def test_debris_is_told_and_never_an_image(tmp_path: Path) -> None:
    names = [".DS_Store", "._a.png", "__MACOSX/a.png", "Thumbs.db", "desktop.ini", "@eaDir/a.png"]
    found = scan(fill(tmp_path, dict.fromkeys([*names, "a.png"], b"")))
    assert list(found.images) == ["a.png"]
    assert {stray.name for stray in found.strays} == {name.partition("/")[0] for name in names}
    assert {stray.kind for stray in found.strays} == {StrayKind.DEBRIS}


def test_hidden_folders_are_not_entered(tmp_path: Path) -> None:
    found = scan(fill(tmp_path, {".lorakit/a.png": b"", ".git/a.png": b"", ".cache/a.png": b"", ".hidden.png": b""}))
    assert (list(found.images), told(found)) == ([".hidden.png"], [])


def test_outputs_below_the_root_are_told_and_not_read(tmp_path: Path) -> None:
    fill(tmp_path, {"a.png": b"", "out/a.png": b"", "out/lorakit-lock.json": "{}"})
    found = scan(tmp_path)
    assert list(found.images) == ["a.png"]
    assert told(found) == [("debris", "out", "an output of lorakit (lorakit-lock.json); it is not read")]
    assert list(scan(tmp_path / "out").images) == ["a.png"]


def test_pipes_and_sockets_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("a.png")
    os.mkfifo("a.txt")
    Path("link.png").symlink_to("a.png")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("b.png")
        found = scan(tmp_path)
    assert not found.images
    assert [(stray.kind, stray.name) for stray in found.strays] == [
        (StrayKind.DEBRIS, name) for name in ("a.png", "a.txt", "b.png", "link.png")
    ]


def test_links_are_followed_inside_the_root_only(tmp_path: Path) -> None:
    root = fill(tmp_path / "root", {"a.png": b"", "a.txt": "JINX", "b/c.png": b""})
    fill(tmp_path, {"outside.png": b"", "elsewhere/d.png": b""})
    for link, target in {
        "link.png": "a.png",
        "link.txt": "a.txt",
        "folder": "b",
        "gone.png": "nowhere.png",
        "under.png": "a.png/x",
        "self.png": "self.png",
        "b/up": "..",
        "outside.png": "../outside.png",
        "elsewhere": str(tmp_path / "elsewhere"),
    }.items():
        (root / link).symlink_to(target)
    found = scan(root)
    assert list(found.images) == ["a.png", "b/c.png", "folder/c.png", "link.png"]
    assert texts(found) == {"a.png": "JINX", "link.png": "JINX"}
    assert told(found) == [
        ("looping_link", "b/up", "it leads back to a folder around it"),
        ("outside_link", "elsewhere", f"it leads out of the folder, to {tmp_path / 'elsewhere'}; not followed"),
        ("looping_link", "folder/up", "it leads back to a folder around it"),
        ("dangling_link", "gone.png", "its target 'nowhere.png' does not exist"),
        ("outside_link", "outside.png", f"it leads out of the folder, to {tmp_path / 'outside.png'}; not followed"),
        ("looping_link", "self.png", "a link that leads to itself"),
        ("dangling_link", "under.png", "its target 'a.png/x' does not exist"),
    ]


def test_folders_full_of_links_to_one_another_are_read_in_bounded_time(tmp_path: Path) -> None:
    names = [f"d{number}" for number in range(12)]
    for name in names:
        fill(tmp_path, {f"{name}/a.png": b""})
        for other in names:
            (tmp_path / name / f"to-{other}").symlink_to(f"../{other}")
    found = scan(tmp_path)
    assert len(found.images) <= 12 + 12 * 12
    assert {stray.kind for stray in found.strays} == {StrayKind.LOOPING_LINK}
    assert any("already followed as" in stray.detail for stray in found.strays)


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, {"a.png": b"", "secret/b.png": b""})
    (tmp_path / "link.png").symlink_to("a.png")
    scandir, realpath = os.scandir, os.path.realpath

    def guarded(path: str) -> object:
        if "secret" in os.fspath(path):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    def walled(path: str, *, strict: bool = False) -> str:
        if strict:
            raise PermissionError(13, "Permission denied")
        return realpath(path)

    monkeypatch.setattr("os.scandir", guarded)
    monkeypatch.setattr("os.path.realpath", walled)
    found = scan(tmp_path)
    assert list(found.images) == ["a.png"]
    assert told(found) == [("no_access", "link.png", "Permission denied"), ("no_access", "secret", "Permission denied")]


def test_a_path_deeper_than_the_system_allows_is_told(tmp_path: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    try:
        os.chdir(tmp_path)
        for _ in range(30):
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
    finally:
        os.fchdir(before)
        os.close(before)
    assert [stray.kind for stray in scan(tmp_path).strays] == [StrayKind.NO_ACCESS]


@pytest.mark.parametrize(("name", "says"), [("missing", "no such folder"), ("file", "it is a file"), ("a\0b", "read")])
def test_a_root_that_cannot_be_read_is_an_input_error(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=says):
        scan(tmp_path / name)


# --- captions


def test_captions_lie_beside_their_images(tmp_path: Path) -> None:
    fill(tmp_path, {"a.png": b"", "a.txt": " JINX\r\nsmiles\r", "b.jpeg": b"", "b.CAPTION": "B", "c/d.x.png": b""})
    found = scan(fill(tmp_path, {"c/d.x.txt": "D", "e.png": b""}))
    assert texts(found) == {"a.png": " JINX\nsmiles\n", "b.jpeg": "B", "c/d.x.png": "D"}
    assert {caption.file for caption in found.captions.values()} == {"a.txt", "b.CAPTION", "c/d.x.txt"}
    assert {caption.author for caption in found.captions.values()} == {Author.HAND}


def test_twins_of_two_formats_share_a_caption(tmp_path: Path) -> None:
    found = scan(fill(tmp_path, {"a.png": b"", "a.jpg": b"", "a.txt": "JINX", "a.caption": "other"}))
    assert texts(found) == {"a.jpg": "JINX", "a.png": "JINX"}
    assert told(found) == [("bad_record", "a.caption", "it differs from 'a.txt', which is used")]


def test_the_first_suffix_wins_and_equal_texts_are_no_matter(tmp_path: Path) -> None:
    fill(tmp_path, {"a.png": b"", "a.caption": "JINX", "a.txt": "JINX", "a.TXT": "JINX"})
    assert told(scan(tmp_path)) == []
    assert scan(tmp_path).captions["a.png"].file == "a.txt"
    assert scan(tmp_path, caption_suffixes=(".caption",)).captions["a.png"].file == "a.caption"


@pytest.mark.parametrize(
    ("caption", "detail"),
    [
        ("x.txt", "no image is called x.*"),
        ("A.txt", "no image is called A.*; is it meant for 'a.png'"),
        ("a..txt", "no image is called a..*; is it meant for 'a.png'"),
        ("a.png.txt", "no image is called a.png.*; is it meant for 'a.png'"),
    ],
)
def test_a_caption_without_image_is_an_orphan(tmp_path: Path, caption: str, detail: str) -> None:
    found = scan(fill(tmp_path, {"a.png": b"", caption: "JINX"}))
    assert told(found) == [("orphan_caption", caption, detail)]
    assert not found.captions


def test_a_huge_file_is_no_caption(tmp_path: Path) -> None:
    fill(tmp_path, {"a.png": b"", "a.txt": b"x" * 65537, "b.png": b"", "b.txt": b"x" * 65536, "a.caption": "small"})
    found = scan(tmp_path)
    assert {image: len(text) for image, text in texts(found).items()} == {"a.png": 5, "b.png": 65536}
    assert told(found) == [("bad_record", "a.txt", "larger than 64 KiB")]


def test_a_caption_that_may_not_be_read_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, {"a.png": b"", "a.jpg": b"", "a.txt": "JINX"})

    def refuse(_path: Path, _largest: int) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lorakit.project.sidecars.read_bytes", refuse)
    found = scan(tmp_path)
    assert (texts(found), told(found)) == ({}, [("no_access", "a.txt", "Permission denied")])


def test_nothing_is_invented_when_the_system_gives_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _largest: int) -> bytes:
        raise OSError("odd")

    monkeypatch.setattr("lorakit.project.notes.read_bytes", refuse)
    assert told(scan(fill(tmp_path, {"metadata.jsonl": ""}))) == [("no_access", "metadata.jsonl", "odd")]


@pytest.mark.parametrize(
    ("data", "text", "fault"),
    [
        (b"JINX \xe2\x80\x99", "JINX \u2019", None),
        (b"", "", None),
        (b"JINX, \x92s", "JINX, \u2019s", CP1252),
        (b"\xef\xbb\xbfJINX", "JINX", EncodingFault(problem="byte order mark", byte=0xEF, offset=0, encoding="utf-8")),
        (
            "\ufeffJINX é".encode("utf-16"),
            "JINX é",
            EncodingFault(problem="not UTF-8", byte=0xFF, offset=0, encoding="utf-16"),
        ),
        (
            b"\xff\xfe\x00\x00J\x00\x00\x00",
            "J",
            EncodingFault(problem="not UTF-8", byte=0xFF, offset=0, encoding="utf-32"),
        ),
        (
            "JINX".encode("utf-16-le"),
            "JINX",
            EncodingFault(problem="not UTF-8", byte=0, offset=1, encoding="utf-16-le"),
        ),
        (
            "JINX".encode("utf-16-be"),
            "JINX",
            EncodingFault(problem="not UTF-8", byte=0, offset=0, encoding="utf-16-be"),
        ),
        (b"\xff\xfeJ", "\ufffd", EncodingFault(problem="not UTF-8", byte=0xFF, offset=0, encoding="utf-16")),
        (b"a\x81", "a\x81", EncodingFault(problem="not UTF-8", byte=0x81, offset=1, encoding="latin-1")),
        (b"\xc3\xa9\x07", "é\x07", EncodingFault(problem="control character", byte=7, offset=2, encoding="utf-8")),
        (b"ab\x00cd!", "ab\0cd!", EncodingFault(problem="control character", byte=0, offset=2, encoding="utf-8")),
        (b"a\xc2\x85", "a\x85", EncodingFault(problem="control character", byte=0xC2, offset=1, encoding="utf-8")),
        (b"a\tb\rc\nd\r\n", "a\tb\nc\nd\n", None),
    ],
)
def test_bytes_become_text_with_their_first_fault(data: bytes, text: str, fault: EncodingFault | None) -> None:
    assert decode(data) == (text, fault)


def test_hugging_face_manifests_hold_captions(tmp_path: Path) -> None:
    fill(tmp_path, dict.fromkeys(["a.png", "b.png", "c/d.png", "c/e.png", "c/f.png"], b""))
    lines = [
        '{"file_name": "a.png", "text": "from the manifest", "mask_file_name": "m.png"}',
        '{"file_name": ".\\\\b.png", "text": "B\\r\\n"}',
        '{"file_name": "../b.png", "text": "out"}',
        '{"file_name": "", "text": "nothing"}',
        '{"text": "nobody"}',
        '{"file_name": "c/d.png"}',
        '{"file_name": "c/d.png", "text": 3}',
        '{"file_name": "c/d.png", "text": "\\ud800"}',
        f'{{"file_name": "c/d.png", "text": "{"x" * 65537}"}}',
        "[]",
        "",
        "{",
    ]
    fill(tmp_path, {"metadata.jsonl": "\n".join(lines), "a.txt": "beside", "b.txt": "B\n"})
    fill(tmp_path, {"c/metadata.csv": 'file_name,text\ne.png,"E, ""e"""\nf.png\nx.png,X\n"'})
    found = scan(tmp_path)
    assert texts(found) == {"a.png": "beside", "b.png": "B\n", "c/e.png": 'E, "e"'}
    assert found.captions["c/e.png"].file == "c/metadata.csv"
    assert told(found) == [
        ("bad_record", "c/metadata.csv", "line 3: no 'text', so no caption. Call the caption 'text'"),
        ("bad_record", "c/metadata.csv", "line 4: no image 'x.png'. Did you mean 'f.png'?"),
        ("bad_record", "c/metadata.csv", "line 4: not CSV: unexpected end of data. Mend the quotes there"),
        ("bad_record", "metadata.jsonl", "its caption of 'a.png' differs from 'a.txt', which is used"),
        ("bad_record", "metadata.jsonl", "line 10: an object is expected. Write {...}"),
        (
            "bad_record",
            "metadata.jsonl",
            "line 12: not JSON: Expecting property name enclosed in double quotes at column 2. Mend that place",
        ),
        ("bad_record", "metadata.jsonl", "line 3: no image '../b.png'. Did you mean 'b.png'?"),
        ("bad_record", "metadata.jsonl", "line 4: no image ''. Check the name"),
        ("bad_record", "metadata.jsonl", "line 5: no 'file_name'. Name the image it is about"),
        ("bad_record", "metadata.jsonl", "line 6: no 'text', so no caption. Call the caption 'text'"),
        ("bad_record", "metadata.jsonl", "line 7: 'text' is no text. Put it in quotes"),
        ("bad_record", "metadata.jsonl", "line 8: half a surrogate pair in 'text'. Write the character itself"),
        ("bad_record", "metadata.jsonl", "line 9: 'text' is longer than a caption. Shorten it"),
    ]


def test_files_that_loaders_go_by_are_told_and_so_are_images_a_table_leaves_out(tmp_path: Path) -> None:
    fill(tmp_path, {"a.png": b"", "b.png": b"", "metadata.csv": "file_name,text\na.png,JINX\n", "README.md": "# A set"})
    assert [(stray.kind.value, stray.name) for stray in scan(tmp_path).strays] == [
        ("loader_file", "README.md"),
        ("unlisted", "b.png"),
        ("loader_file", "metadata.csv"),
    ]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("---\nconfigs:\n- data_files: []\n---\n", "it names data_files"),
        ("---\nlicense: mit\n---\ndata_files", ""),
        ("data_files", ""),
    ],
)
def test_a_readme_is_read_for_the_files_it_names(tmp_path: Path, text: str, detail: str) -> None:
    assert scan(fill(tmp_path, {"README.md": text})).strays[0].detail == detail


def test_a_readme_that_may_not_be_read_names_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, {"README.md": "---\ndata_files: x\n---"})

    def refuse(_path: Path, _largest: int) -> bytes:
        raise OSError("odd")

    monkeypatch.setattr("lorakit.project.scanning.read_bytes", refuse)
    assert scan(tmp_path).strays[0].detail == ""


def test_a_clean_table_is_a_manifest_too(tmp_path: Path) -> None:
    found = scan(fill(tmp_path, {"a.png": b"", "metadata.csv": "file_name,mood,text\na.png,x,JINX\n"}))
    assert (texts(found), told(found)) == ({"a.png": "JINX"}, [])


def test_the_manifest_nearest_to_the_root_wins(tmp_path: Path) -> None:
    fill(tmp_path, {"a/b.png": b"", "metadata.jsonl": '{"file_name": "a/b.png", "text": "near"}'})
    found = scan(fill(tmp_path, {"a/metadata.jsonl": '{"file_name": "b.png", "text": "far"}'}))
    assert texts(found) == {"a/b.png": "near"}


def test_a_manifest_of_another_kind_tells_twenty_faults(tmp_path: Path) -> None:
    found = scan(fill(tmp_path, {"a.png": b"", "candidates.jsonl": "nonsense\n" * 50}))
    assert len(found.strays) == 21
    assert Stray(
        name="candidates.jsonl", kind=StrayKind.BAD_RECORD, detail="30 more faults of this file are not shown"
    ) in (found.strays)


# --- labels


def test_labels_hold_all_that_is_known_of_an_image(tmp_path: Path) -> None:
    record = (
        '{"image": "a.png", "shot": {"angle": "Front", "lighting": "soft_studio"}, "requested": {"angle": "back"}, '
        '"provenance": {"origin": "generated", "steps": [{"engine": "nbp", "usd": 0.1}]}, "verdict": "winner", '
        '"note": "good", "facts": {"file_digest": "a lie"}}'
    )
    found = scan(fill(tmp_path, {"a.png": b"", "b.png": b"", "candidates.jsonl": f"\ufeff{record}\r\n"}))
    assert found.shots == {"a.png": Shot(angle="front", lighting="soft studio")}
    assert found.requested == {"a.png": Shot(angle="back")}
    assert found.provenance["a.png"].origin is Origin.GENERATED
    assert found.provenance["a.png"].steps[0].usd == 0.1
    assert found.provenance["b.png"].origin is Origin.IMPORTED
    assert (found.verdicts, found.notes) == ({"a.png": Verdict.WINNER}, {"a.png": "good"})
    assert found.candidates["a.png"].facts is None
    assert told(found) == []


def test_of_a_faulty_record_all_else_is_used(tmp_path: Path) -> None:
    first = (
        '{"image": "a.png", "shot": {"angle": "frnt", "expresion": "x", "pose": "sitting"}, "verdict": "yes", "n": 1, '
        '"requested": {"framing": "wide", "pose": "p"}, "note": "kept"}'
    )
    lines = [
        first,
        '{"image": "b.png", "shot": "front", "note": "b"}',
        '{"image": "c.png"}',
        '{"shot": {}}',
        '{"image": "a.png", "note": "later"}',
    ]
    found = scan(fill(tmp_path, {"a.png": b"", "b.png": b"", "candidates.jsonl": "\n".join(lines[:-1])}))
    assert found.shots == {"a.png": Shot(pose="sitting")}
    assert found.requested == {"a.png": Shot(pose="p")}
    assert found.notes == {"a.png": "kept", "b.png": "b"}
    details = [detail for _, _, detail in told(found)]
    assert details[0].startswith("line 1, requested, framing: unknown framing 'wide'. Use one of")
    assert details[1] == "line 1, shot, angle: unknown angle 'frnt'. Did you mean 'front'?"
    assert details[2] == "line 1, shot: unknown key 'expresion'. Did you mean 'expression'?"
    assert details[3].startswith("line 1, verdict: unknown verdict 'yes'")
    assert details[4].startswith("line 1: unknown key 'n'")
    assert details[5].startswith("line 2, shot: an object is expected")
    assert details[6] == "line 3: no image 'c.png'. Did you mean 'b.png'?"
    assert details[7] == "line 4: the record has no 'image'. Name the image it is about"
    again = scan(fill(tmp_path, {"candidates.jsonl": "\n".join(lines)}))
    assert again.notes == {"a.png": "later", "b.png": "b"}
    assert any("line 5: 'a.png' stands here again" in detail for _, _, detail in told(again))


def test_a_label_file_in_another_encoding_is_told_and_used(tmp_path: Path) -> None:
    data = '{"image": "a.png", "shot": {"environment": "café"}}'.encode("cp1252")
    found = scan(fill(tmp_path, {"a.png": b"", "candidates.jsonl": data}))
    assert found.shots == {"a.png": Shot(environment="café")}
    assert [detail for _, _, detail in told(found)] == [
        "not UTF-8: byte 0xe9 at offset 47; read as cp1252. Save it as UTF-8"
    ]


SEED = '{"k.png": {"angle": "front", "expression": "neutral", "lighting": "soft_studio"}}'
LABELLED = Shot(angle="front", expression="neutral", lighting="soft studio")


@pytest.mark.parametrize(
    ("image", "file"),
    [
        ("k.png", "keystone_metadata.json"),
        ("keystones/k.png", "keystones/keystone_metadata.json"),
        ("keystones/k.png", "keystone_metadata.json"),
        ("deep/Keystones/k.png", "deep/Keystones/keystone_metadata.json"),
    ],
)
def test_keystone_labels_lie_beside_the_images_or_above(tmp_path: Path, image: str, file: str) -> None:
    found = scan(fill(tmp_path, {image: b"", file: SEED}))
    assert found.shots == {image: LABELLED}
    origin = Origin.KEYSTONE if "/" in image else Origin.IMPORTED
    assert found.provenance == {image: found.provenance[image]}
    assert found.provenance[image].origin is origin
    assert told(found) == []


def test_keystones_read_alone_find_the_labels_above(tmp_path: Path) -> None:
    labels = SEED[:-1] + ', "elsewhere.png": {"angle": "back"}}'
    fill(tmp_path, {"keystones/k.png": b"", "keystone_metadata.json": labels})
    found = scan(tmp_path / "keystones")
    assert (found.shots, told(found)) == ({"k.png": LABELLED}, [])
    assert found.provenance["k.png"].origin is Origin.KEYSTONE


def test_labels_of_candidates_win_over_those_of_keystones(tmp_path: Path) -> None:
    fill(tmp_path, {"keystones/k.png": b"", "keystone_metadata.json": SEED})
    record = '{"image": "keystones/k.png", "shot": {"expression": "anger"}, "provenance": {"origin": "generated"}}'
    found = scan(fill(tmp_path, {"candidates.jsonl": record}))
    assert found.shots["keystones/k.png"].label("expression") == "anger"
    assert found.shots["keystones/k.png"].label("lighting") == "soft studio"
    assert found.provenance["keystones/k.png"].origin is Origin.GENERATED


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        ('{"j.png": {}}', "no image 'j.png'. Did you mean 'k.png'?"),
        ('{"k.png": "front"}', '\'k.png\': an object is expected. Write {"angle": "front", "expression": "neutral"}'),
        ('{"k.png": {"light": "soft"}}', "'k.png': unknown key 'light'. Did you mean 'lighting'?"),
        ("[]", 'an object is expected. Write {"FILE": {"angle": ...}}'),
        ('{"k.png": {}, "k.png": {}}', "the key 'k.png' stands twice in one object. Keep one of them"),
        ("[" * 100_000, "nested too deeply. Flatten it; a few levels are enough"),
    ],
)
def test_faulty_keystone_labels_are_told(tmp_path: Path, data: str, detail: str) -> None:
    found = scan(fill(tmp_path, {"k.png": b"", "keystone_metadata.json": data}))
    assert told(found) == [("bad_record", "keystone_metadata.json", detail)]


def test_near_names_are_not_sought_among_thousands() -> None:
    files = [FoundFile(raw=f"{number}.png", name=f"{number}.png", path=Path()) for number in range(2001)]
    assert Names(files[:10]).hint("", "3.pgn") == "Did you mean '3.png'?"
    assert Names(files).hint("", "3.pgn") == ""


# --- hints of kohya folders


@pytest.mark.parametrize(
    ("images", "token", "class_word"),
    [
        (["10_jinx woman/a.png", "5_jinx woman/b.png"], "jinx", "woman"),
        (["img/10_jinx/a.png"], "jinx", None),
        (["10_jinx woman/a.png", "1_kian robot/b.png"], None, None),
        (["10_jinx woman/a.png", "b.png"], None, None),
        ([], None, None),
    ],
)
def test_kohya_folders_hint_at_trigger_and_class(
    tmp_path: Path, images: list[str], token: str | None, class_word: str | None
) -> None:
    found = scan(fill(tmp_path, dict.fromkeys(images, b"")))
    assert list(found.images) == sorted(images)
    assert (found.trigger_hint, found.class_hint) == (token, class_word)


def test_a_kohya_folder_read_alone_hints_too(tmp_path: Path) -> None:
    found = scan(fill(tmp_path / "10_jinx woman", {"a.png": b""}))
    assert (found.trigger_hint, found.class_hint) == ("jinx", "woman")
