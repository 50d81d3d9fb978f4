"""Captions and labels are written; nothing of anybody else is lost."""

import json
from pathlib import Path

import pytest

from lorakit.errors import FieldError, InputError
from lorakit.model import Author, Candidate, Caption, Origin, Provenance, Shot, Step, Verdict
from lorakit.project import Written, scan, write_candidates, write_captions, write_labels

FRONT = Shot(angle="front", pose="sitting")


def built(text: str) -> Caption:
    return Caption(text=text, author=Author.BUILT)


def folder(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def test_built_captions_are_known_again_and_may_be_rebuilt(tmp_path: Path) -> None:
    found = scan(folder(tmp_path, "a.png", "b/c.JPG"))
    assert write_captions(found, {"a.png": built("A"), "b/c.JPG": built("C")}) == Written(
        written=("a.png", "b/c.JPG"), kept=()
    )
    assert (tmp_path / "b/c.txt").read_bytes() == b"C"
    again = scan(tmp_path)
    assert {caption.author for caption in again.captions.values()} == {Author.BUILT}
    assert write_captions(again, {"a.png": built("A2")}).written == ("a.png",)
    engine = Caption(text="E", author=Author.ENGINE)
    write_captions(scan(tmp_path), {"a.png": engine})
    assert scan(tmp_path).captions["a.png"].author is Author.ENGINE


def test_a_caption_changed_by_hand_is_a_hand_caption(tmp_path: Path) -> None:
    found = scan(folder(tmp_path, "a.png", "b.png"))
    write_captions(found, {"a.png": built("A"), "b.png": built("B")})
    (tmp_path / "a.txt").write_text("mine", encoding="utf-8")
    assert scan(tmp_path).captions["a.png"].author is Author.HAND
    stale = {"a.png": built("A2"), "b.png": built("B2")}
    assert write_captions(found, stale) == Written(written=("b.png",), kept=("a.png",))
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "mine"
    assert write_captions(found, stale, overwrite={"a.png"}).kept == ()
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "A2"


@pytest.mark.parametrize("name", ["a.txt", "a.caption", "metadata.jsonl", "a.TXT"])
def test_a_hand_caption_stays_wherever_it_was_read_from(tmp_path: Path, name: str) -> None:
    text = '{"file_name": "a.png", "text": "mine"}' if name == "metadata.jsonl" else "mine"
    (folder(tmp_path, "a.png") / name).write_text(text, encoding="utf-8")
    found = scan(tmp_path)
    assert write_captions(found, {"a.png": built("A")}).kept == ("a.png",)
    assert scan(tmp_path).captions == found.captions
    write_captions(found, {"a.png": built("A")}, overwrite=["a.png"])
    assert scan(tmp_path).captions["a.png"].text == "A"
    assert (tmp_path / name).exists()


def test_a_caption_of_a_decomposed_name_is_seen(tmp_path: Path) -> None:
    (folder(tmp_path, "caf\u00e9.png") / "cafe\u0301.txt").write_text("mine", encoding="utf-8")
    assert write_captions(scan(tmp_path), {"caf\u00e9.png": built("A")}).kept == ("caf\u00e9.png",)


def test_equal_and_blank_texts_are_nobodys_loss(tmp_path: Path) -> None:
    folder(tmp_path, "a.png", "b.png")
    (tmp_path / "a.txt").write_text("A", encoding="utf-8")
    (tmp_path / "b.txt").write_text(" \n", encoding="utf-8")
    assert write_captions(scan(tmp_path), {"a.png": built("A"), "b.png": built("B")}).kept == ()
    assert {caption.author for caption in scan(tmp_path).captions.values()} == {Author.BUILT}


def test_a_hand_caption_can_be_written(tmp_path: Path) -> None:
    found = scan(folder(tmp_path, "a.png"))
    write_captions(found, {"a.png": built("A")})
    write_captions(scan(tmp_path), {"a.png": Caption(text="A")})
    assert scan(tmp_path).captions["a.png"].author is Author.HAND


def test_a_caption_file_that_cannot_be_read_stays(tmp_path: Path) -> None:
    (folder(tmp_path, "a.png") / "a.txt").write_bytes(b"x" * 70_000)
    assert write_captions(scan(tmp_path), {"a.png": built("A")}).kept == ("a.png",)


def test_a_damaged_memory_makes_all_captions_hand_written(tmp_path: Path) -> None:
    write_captions(scan(folder(tmp_path, "a.png", "b/c.png")), {"a.png": built("A"), "b/c.png": built("C")})
    (tmp_path / ".lorakit/captions.json").write_text("{", encoding="utf-8")
    (tmp_path / "b/.lorakit/captions.json").write_text('{"captions": {"c.txt": 3}}', encoding="utf-8")
    found = scan(tmp_path)
    assert {caption.author for caption in found.captions.values()} == {Author.HAND}
    assert [stray.name for stray in found.strays] == [".lorakit/captions.json", "b/.lorakit/captions.json"]
    assert all("count as written by hand" in stray.detail for stray in found.strays)
    assert write_captions(found, {"a.png": built("A2")}).kept == ("a.png",)
    assert scan(tmp_path).captions["a.png"].text == "A"


def test_a_memory_that_is_no_file_remembers_nothing(tmp_path: Path) -> None:
    (folder(tmp_path, "a.png", "a.txt") / ".lorakit/captions.json").mkdir(parents=True)
    assert scan(tmp_path).captions["a.png"].author is Author.HAND


def test_a_memory_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_captions(scan(folder(tmp_path, "a.png")), {"a.png": built("A")})

    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lorakit.project.sidecars.read_memory", refuse)
    assert scan(tmp_path).strays[0].detail == "Permission denied; all captions here count as written by hand"


def test_twins_of_two_formats_want_one_text(tmp_path: Path) -> None:
    found = scan(folder(tmp_path, "a.png", "a.jpg"))
    with pytest.raises(FieldError, match=r"'a.jpg' and 'a.png' share one caption file but want different texts"):
        write_captions(found, {"a.png": built("A"), "a.jpg": built("B")})
    assert not (tmp_path / "a.txt").exists()
    assert write_captions(found, {"a.png": built("A"), "a.jpg": built("A")}).written == ("a.jpg", "a.png")


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x" * 65_537, "é" * 40_000])
def test_what_can_be_no_caption_is_refused_before_anything_is_written(tmp_path: Path, text: str) -> None:
    found = scan(folder(tmp_path, "a.png", "b.png"))
    with pytest.raises(FieldError, match="at most 64 KiB"):
        write_captions(found, {"a.png": built("A"), "b.png": built(text)})
    assert not list(tmp_path.glob("*.txt"))


def test_an_unknown_image_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FieldError, match=r"no image 'b.png'"):
        write_captions(scan(folder(tmp_path, "a.png")), {"b.png": built("B")})


def test_a_vanished_folder_is_an_input_error(tmp_path: Path) -> None:
    found = scan(folder(tmp_path / "gone", "a.png").parent)
    (tmp_path / "gone/a.png").unlink()
    (tmp_path / "gone").rmdir()
    with pytest.raises(InputError, match="the folder does not exist"):
        write_captions(found, {"gone/a.png": built("A")})


# --- labels


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (path / "candidates.jsonl").read_text(encoding="utf-8").splitlines()]


def test_labels_are_merged_into_what_stands_there(tmp_path: Path) -> None:
    folder(tmp_path, "a.png", "b.png", "é.png")
    before = [
        '{"mine": 1, "image": "./b.png", "shot": {"angle": "back", "mood": "x"}, "note": null, "verdict": "winner"}',
        "nonsense",
        '{"image": "e\u0301.png", "note": "kept"}',
        "[]",
        '{"image": 3}',
        '{"image": "other.png"}',
    ]
    (tmp_path / "candidates.jsonl").write_text("\n\n".join(before), encoding="utf-8")
    write_labels(tmp_path, {"b.png": FRONT, "a.png": Shot(), "é.png": FRONT})
    after = (tmp_path / "candidates.jsonl").read_text(encoding="utf-8").split("\n")
    shot = '"shot": {"angle": "front", "pose": "sitting"'
    assert after == [
        f'{{"mine": 1, "image": "./b.png", {shot}, "mood": "x"}}, "note": null, "verdict": "winner"}}',
        "nonsense",
        f'{{"image": "e\u0301.png", "note": "kept", {shot}}}}}',
        *before[3:],
        '{"image": "a.png", "shot": {}}',
        "",
    ]
    assert scan(tmp_path).shots == {"b.png": FRONT, "é.png": FRONT}


def test_labels_of_unicode_twins_stay_two(tmp_path: Path) -> None:
    nfc, nfd = "é.png", "e\u0301.png"
    folder(tmp_path, nfc, nfd)
    write_labels(tmp_path, {nfd: FRONT})
    write_labels(tmp_path, {nfc: Shot(pose="standing")})
    assert scan(tmp_path).shots == {nfd: FRONT, nfc: Shot(pose="standing")}


def test_of_two_records_of_an_image_the_last_is_changed(tmp_path: Path) -> None:
    folder(tmp_path, "a.png")
    (tmp_path / "candidates.jsonl").write_text('{"image": "a.png"}\n{"image": "a.png", "note": "n"}', encoding="utf-8")
    write_labels(tmp_path, {"a.png": FRONT})
    assert scan(tmp_path).shots == {"a.png": FRONT}
    assert scan(tmp_path).notes == {"a.png": "n"}


def test_candidates_are_read_as_they_were_written(tmp_path: Path) -> None:
    step = Step(engine="nbp", loras=("x",), usd=0.1)
    full = Candidate(
        image="a.png",
        shot=FRONT,
        requested=Shot(angle="back"),
        provenance=Provenance(origin=Origin.GENERATED, steps=(step,)),
        verdict=Verdict.REJECTED,
        note="hands",
    )
    bare = Candidate(image="b.png")
    folder(tmp_path, "a.png", "b.png")
    write_candidates(tmp_path, [bare, full])
    assert scan(tmp_path).candidates == {"a.png": full, "b.png": bare}
    swapped = [Candidate(image="a.png"), Candidate(image="b.png", requested=FRONT)]
    write_candidates(tmp_path, swapped)
    assert list(scan(tmp_path).candidates.values()) == swapped
    assert lines(tmp_path)[0] == {
        "image": "a.png",
        "shot": {},
        "provenance": {"origin": "imported"},
        "verdict": "undecided",
    }


def test_labels_in_a_missing_folder_are_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the folder does not exist"):
        write_labels(tmp_path / "missing", {"a.png": FRONT})
