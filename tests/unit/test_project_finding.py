"""What a path means."""

from pathlib import Path

import pytest

from lorakit.errors import InputError
from lorakit.project import Place, find


def _project(root: Path, *characters: str, config: bool = True) -> Path:
    for name in characters:
        (root / "visual/lora_candidates" / name / "keystones").mkdir(parents=True)
        (root / "visual/lora_training" / name).mkdir(parents=True)
    if config:
        (root / "lorakit.toml").write_text("", encoding="utf-8")
    return root


def test_a_folder_outside_any_project_means_itself(tmp_path: Path) -> None:
    place = find(tmp_path, "Tavi")
    assert place == Place(folder=tmp_path, home=tmp_path, character="Tavi")
    assert place.state == tmp_path / ".lorakit"


def test_a_plain_folder_finds_the_config_beside_it_and_above_it(tmp_path: Path) -> None:
    (tmp_path / "lorakit.toml").write_text("", encoding="utf-8")
    photos = tmp_path / "photos"
    photos.mkdir()
    for path in (tmp_path, photos):
        place = find(path)
        assert (place.folder, place.home, place.config) == (path, tmp_path, tmp_path / "lorakit.toml")
        assert (place.character, place.candidates, place.training) == (None, None, None)


def test_a_project_with_one_character_needs_no_name(tmp_path: Path) -> None:
    place = find(_project(tmp_path, "JINX"))
    assert place.character == "JINX"
    assert place.candidates == tmp_path / "visual/lora_candidates/JINX"
    assert place.training == tmp_path / "visual/lora_training/JINX"
    assert place.breakdown is None


def test_the_tree_alone_makes_a_project(tmp_path: Path) -> None:
    place = find(_project(tmp_path, "JINX", config=False))
    assert (place.character, place.config) == ("JINX", None)


def test_the_training_folder_is_read_once_something_is_in_it(tmp_path: Path) -> None:
    _project(tmp_path, "JINX")
    assert find(tmp_path).folder == tmp_path / "visual/lora_candidates/JINX"
    (tmp_path / "visual/lora_training/JINX/.lorakit").mkdir()
    assert find(tmp_path).folder == tmp_path / "visual/lora_candidates/JINX"
    (tmp_path / "visual/lora_training/JINX/a.png").touch()
    assert find(tmp_path).folder == tmp_path / "visual/lora_training/JINX"


def test_a_training_folder_alone_is_enough(tmp_path: Path) -> None:
    (tmp_path / "visual/lora_training/JINX").mkdir(parents=True)
    assert find(tmp_path).folder == tmp_path / "visual/lora_training/JINX"


@pytest.mark.parametrize("tree", ["visual/lora_candidates", "visual/lora_training"])
def test_a_tree_means_its_own_folders(tmp_path: Path, tree: str) -> None:
    _project(tmp_path, "JINX", "KIAN")
    for path in (tmp_path / tree, tmp_path / tree / "JINX"):
        place = find(path, "jinx")
        assert (place.folder, place.character) == (tmp_path / tree / "JINX", "JINX")


def test_keystones_belong_to_the_character_around_them(tmp_path: Path) -> None:
    _project(tmp_path, "JINX", "KIAN")
    keystones = tmp_path / "visual/lora_candidates/KIAN/keystones"
    assert (find(keystones).folder, find(keystones).character) == (keystones, "KIAN")


def test_the_breakdown_is_found(tmp_path: Path) -> None:
    (_project(tmp_path, "JINX") / "breakdown.json").write_text("{}", encoding="utf-8")
    assert find(tmp_path).breakdown == tmp_path / "breakdown.json"


def test_case_of_a_character_does_not_count(tmp_path: Path) -> None:
    _project(tmp_path, "Jinx", "KIAN", "kian")
    assert find(tmp_path, "JINX").character == "Jinx"
    assert find(tmp_path, "kian").character == "kian"
    with pytest.raises(InputError, match="KIAN or kian"):
        find(tmp_path, "Kian")


@pytest.mark.parametrize(
    ("character", "says"),
    [
        (None, "it has several characters. Name one of JINX, KIAN."),
        ("jink", "no character 'jink'. Did you mean JINX?"),
        ("Zoe", "no character 'Zoe'. The characters are: JINX, KIAN."),
    ],
)
def test_which_character_is_said(tmp_path: Path, character: str | None, says: str) -> None:
    with pytest.raises(InputError) as caught:
        find(_project(tmp_path, "JINX", "KIAN"), character)
    assert str(caught.value).endswith(says)


def test_another_characters_folder_is_refused(tmp_path: Path) -> None:
    _project(tmp_path, "JINX", "KIAN")
    with pytest.raises(InputError, match="no character 'KIAN'"):
        find(tmp_path / "visual/lora_candidates/JINX", "KIAN")


def test_a_project_without_characters_says_how_to_make_one(tmp_path: Path) -> None:
    (tmp_path / "visual/lora_candidates").mkdir(parents=True)
    with pytest.raises(InputError, match=r"no characters yet.*NAME"):
        find(tmp_path)


def test_a_missing_folder_suggests_the_near_one(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    with pytest.raises(InputError, match="Did you mean 'photos'"):
        find(tmp_path / "photo")
    with pytest.raises(InputError, match="Check the path"):
        find(tmp_path / "x" / "y")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    with pytest.raises(InputError, match="Name the folder it lies in"):
        find(tmp_path / "a.png")


@pytest.mark.parametrize("path", ["a\0b", "n" * 300, "loop"])
def test_a_path_no_system_knows_is_an_input_error(tmp_path: Path, path: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(InputError):
        find(tmp_path / path)
