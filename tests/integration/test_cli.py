"""The command line as its users type it."""

import io
import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from typer.testing import CliRunner, Result

from lorakit import plugins, project, workflow
from lorakit.cli import app
from lorakit.cli.completing import codes, models, references, trainers
from lorakit.engines._board import drawing
from lorakit.errors import InputError
from lorakit.model import Broken, Shot

Run = Callable[..., Result]
GOOD = "JINXCHAR with a tired look, heavy-lidded eyes and slack lips, seen from the front. Soft studio light."


def picture(path: Path, seed: int, size: int = 64) -> None:
    image = Image.new("RGB", (size, size), (40 * seed % 256, 90, 200))
    ImageDraw.Draw(image).ellipse((seed * 3, 5, seed * 3 + 30, 50), fill=(255, 20 * seed % 256, 0))
    image.save(path)


@pytest.fixture(name="photos")
def _photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in range(3):
        picture(folder / f"jinx_{n}.png", n)
        (folder / f"jinx_{n}.txt").write_text(f"{GOOD} {'word ' * n}".strip(), encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(name="run")
def _run() -> Run:
    return lambda *arguments: CliRunner().invoke(app, [str(each) for each in arguments])


def typed(*arguments: str | Path, **changes: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "lorakit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **changes}, check=False)


def one_line(result: Result) -> str:
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("lorakit: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def test_help_lists_every_command_and_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom lorakit.cli import app\ntry:\n    app(['--help'])\nexcept SystemExit as end:\n"
        "    print(end.code, *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *shown, last = done.stdout.splitlines()
    exit_code, *modules = last.split()
    assert exit_code == "0"
    assert not {"numpy", "PIL", "scipy", "cattrs", "pluggy"} & set(modules)
    names = "init, validate, label, caption, prepare, demo, rule, rules, models, trainers, plugins, doctor"
    for name in names.split(", "):
        assert any(f" {name} " in line for line in shown)


def test_without_a_command_the_help_is_shown(run: Run) -> None:
    result = run()
    assert result.exit_code == 0
    assert "Usage: lorakit" in result.stdout


@pytest.mark.parametrize("command", ["validate", "label", "caption", "prepare", "init", "rule"])
def test_each_command_explains_itself(run: Run, command: str) -> None:
    result = run(command, "-h")
    assert result.exit_code == 0
    assert f"lorakit {command}" in result.stdout or f"{command} [OPTIONS]" in result.stdout
    assert "--no-color" in result.stdout


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout.startswith("lorakit ")


# --- wrong usage and unusable input: one line, exit code 2 ---


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["validat"], "No such command 'validat'"),
        (["validate"], "PATH"),
        (["validate", "no/such/folder"], "no/such/folder"),
        (["validate", "photos", "--format", "jsn"], "'jsn' is not one of"),
        (["validate", "photos", "--no-such-option"], "--no-such-option"),
        (["validate", "photos", "--model", "flux2"], "unknown model 'flux2'. Did you mean 'flux-2'?"),
        (["validate", "photos", "--trainer", "musubi"], "Did you mean 'musubi-tuner'?"),
        (["validate", "photos", "--references", "sora"], "Did you mean 'sora-2'?"),
        (["validate", "photos", "--trigger", "two words"], "a trigger is one word"),
        (["validate", "photos", "--select", "XYZ999"], "XYZ999"),
        (["validate", "photos", "--fix"], "Add --out DIR"),
        (["validate", "photos", "--out", "no/such/report.txt"], "the folder does not exist"),
        (["validate", "photos/jinx_0.png"], "photos/jinx_0.png"),
        (["rule", "CAP999"], "there is no such rule"),
        (["rule", "identity-captoned"], "Did you mean 'identity-captioned'?"),
        (["label", "photos"], "there is nothing to write"),
        (["label", "photos", "--image", "jinx_0.png"], "there is no label to write"),
        (["label", "photos", "--angle", "front"], "it names no image"),
        (["label", "photos", "--image", "jinx_9.png", "--angle", "front"], "Did you mean 'jinx_"),
        (["label", "photos", "--image", "*", "--angle", "sideways"], "--angle"),
        (["label", "photos", "--csv", "no.csv"], "no.csv"),
        (["label", "photos", "--keystones", "no.json"], "no.json"),
        (["caption", "photos", "--overwrite", "nothing*"], "no image 'nothing*'"),
        (["prepare", "photos"], "--out"),
        (["prepare", "photos", "--out", "photos"], "photos"),
        (["prepare", "photos", "--from-candidates", "--out", "x"], "no candidates"),
        (["init", "p", "--character", "a/b", "--trigger", "T"], "makes no folder"),
        (["init", "p", "--character", "A"], "--trigger"),
    ],
)
def test_mistakes_get_one_clear_line(run: Run, photos: Path, arguments: list[str], expected: str) -> None:
    assert photos.is_dir()
    assert expected in one_line(run(*arguments))


def test_a_trigger_nobody_told_is_asked_for(run: Run, photos: Path) -> None:
    for caption in photos.glob("*.txt"):
        caption.unlink()
    assert "--trigger WORD" in one_line(run("validate", photos))


def test_a_placeholder_is_no_trigger(run: Run, photos: Path) -> None:
    for caption in photos.glob("*.txt"):
        caption.write_text("[trigger] waits by a gate.", encoding="utf-8")
    assert "--trigger WORD" in one_line(run("validate", photos))


def test_a_folder_of_links_alone_says_where_they_lead(run: Run, photos: Path, tmp_path: Path) -> None:
    links = tmp_path / "links"
    links.mkdir()
    for file in photos.iterdir():
        (links / file.name).symlink_to(file)
    line = one_line(run("validate", links))
    assert "leads out of the folder" in line
    assert "copy the files" in line


def test_hostile_names_in_errors_cannot_steer_the_terminal(run: Run) -> None:
    line = one_line(run("validate", "evil\x1b[2J\u202e\n.folder"))
    assert "\\x1b[2J\\u202e\\n" in line


def test_interruption_ends_with_one_line(run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("lorakit.workflow.load", interrupted)
    result = run("validate", photos)
    assert result.exit_code == 130
    assert result.stderr == "lorakit: interrupted; nothing was left half-written.\n"


def test_an_error_of_the_disk_is_one_line(run: Run, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "report.html")

    monkeypatch.setattr("lorakit.workflow.load", full)
    assert "report.html: No space left on device." in one_line(run("validate", photos))


# --- validate ---


def test_validate_tells_what_is_wrong_and_exits_with_1(run: Run, photos: Path) -> None:
    (photos / "jinx_0.txt").unlink()
    result = run("validate", photos)
    assert result.exit_code == 1
    assert result.stderr == ""
    assert "CAP001 missing-caption" in result.stdout
    assert "Not ready" in result.stdout
    assert "\x1b" not in result.stdout


def test_validate_exits_with_0_when_nothing_asked_for_is_wrong(run: Run, photos: Path) -> None:
    assert run("validate", photos, "--select", "CAP001,IMG001").exit_code == 0


def test_strict_lets_warnings_fail(run: Run, photos: Path) -> None:
    asked = ("validate", photos, "--select", "CAP007")
    (photos / "jinx_0.txt").write_text("JINXCHAR is tired.", encoding="utf-8")
    assert run(*asked).exit_code == 0
    assert run(*asked, "--strict").exit_code == 1


def test_codes_may_be_lower_case_repeated_and_beginnings(run: Run, photos: Path) -> None:
    (photos / "jinx_0.txt").unlink()
    asked = ("validate", photos, "--format", "json")
    document = json.loads(run(*asked, "--select", "cap", "--ignore", "cap001, cap007", "--ignore", "CAP009").stdout)
    found = {each["code"] for each in document["findings"]}
    assert all(code.startswith("CAP") for code in found)
    assert not found & {"CAP001", "CAP007", "CAP009"}


def test_json_is_the_contract(run: Run, photos: Path) -> None:
    result = run("validate", photos, "--model", "z-image", "--trainer", "musubi-tuner", "--format", "json")
    document = json.loads(result.stdout)
    assert document["schema"] == 1
    assert document["path"] == str(photos)
    assert document["trigger"] == "JINXCHAR"
    assert document["model"] == "z-image"
    assert document["trainer"] == "musubi-tuner"
    assert document["images"] == 3
    assert result.exit_code == (0 if document["passes"] else 1)
    assert len(document["checklist"]) == 14
    assert sum(document["counts"].values()) == len(document["findings"])


def test_html_goes_into_a_file_with_thumbnails(run: Run, photos: Path, tmp_path: Path) -> None:
    result = run("validate", photos, "--format", "html", "--out", tmp_path / "report.html")
    assert "The report is in" in result.stdout
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("data:image/jpeg;base64,") == 3


@pytest.mark.parametrize(("name", "start"), [("r.HTML", "<!DOCTYPE"), ("r.json", "{"), ("r.txt", "/"), ("r", "/")])
def test_the_name_of_the_file_says_its_format(run: Run, photos: Path, tmp_path: Path, name: str, start: str) -> None:
    run("validate", photos, "--out", tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    run("validate", photos, "--out", tmp_path / name, "--format", "json")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith("{")


def test_quiet_says_nothing_when_the_report_goes_into_a_file(run: Run, photos: Path, tmp_path: Path) -> None:
    assert run("validate", photos, "--quiet", "--out", tmp_path / "report.txt").stdout == ""
    assert "3 images" in (tmp_path / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("here", ["", "photos"])
def test_github_annotations_name_files_from_where_it_runs(
    run: Run, photos: Path, here: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path / here)
    (photos / "jinx_0.txt").unlink()
    result = run("validate", photos, "--format", "github", "--select", "CAP001")
    prefix = "" if here else "photos/"
    assert result.stdout.startswith(f"::error file={prefix}jinx_0.png,title=CAP001 missing-caption::")


def test_github_annotations_outside_the_working_folder_keep_the_whole_path(
    run: Run, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    (photos / "jinx_0.txt").unlink()
    result = run("validate", photos, "--format", "github", "--select", "CAP001")
    assert f"file={photos.as_posix()}/jinx_0.png," in result.stdout


def test_references_are_judged_by_their_own_rules(run: Run, photos: Path) -> None:
    document = json.loads(run("validate", photos, "--references", "sora-2", "--format", "json").stdout)
    assert document["purpose"] == "reference"
    assert {each["code"][:3] for each in document["findings"]} <= {"REF", "IMG"}


def test_hostile_files_are_told_and_the_rest_goes_on(run: Run, photos: Path) -> None:
    shutil.copy(photos / "jinx_0.png", photos / "a\x1b[31m\u202e\n.png")
    (photos / "zero.png").write_bytes(b"")
    (photos / "jinx_1.txt").write_bytes(b"\xffJINXCHAR \x1b]0;pwned\x07")
    result = run("validate", photos)
    assert result.exit_code == 1
    assert not {"\x1b", "\u202e", "\x07"} & set(result.stdout)
    assert "zero.png" in result.stdout


def test_fix_writes_a_mended_copy_and_touches_nothing_else(run: Run, photos: Path, tmp_path: Path) -> None:
    (photos / "jinx_0.txt").write_bytes(b"A tired look, JINXCHAR\x92s eyes are heavy-lidded. Soft light.\r\n")
    before = {path.name: path.read_bytes() for path in photos.iterdir()}
    result = run("validate", photos, "--fix", "--out", tmp_path / "mended")
    assert {path.name: path.read_bytes() for path in photos.iterdir()} == before
    assert "3 images packaged" in result.stdout
    assert "Changed in the copies" in result.stdout
    mended = next((tmp_path / "mended" / "dataset").glob("*jinx-0.txt")).read_text(encoding="utf-8")
    assert mended.startswith("JINXCHAR")


def test_fix_judges_the_copy_by_the_codes_asked_for(run: Run, photos: Path, tmp_path: Path) -> None:
    asked = ("validate", photos, "--fix", "--out", tmp_path / "mended", "--format", "json", "--select", "IMG003")
    assert json.loads(run("validate", photos, "--format", "json", "--select", "IMG003").stdout)["findings"]
    document = json.loads(run(*asked).stdout)
    assert document["findings"] == []


def test_verbose_lists_what_is_otherwise_cut(run: Run, photos: Path) -> None:
    for n in range(3, 12):
        picture(photos / f"jinx_{n}.png", n)
    short, long = (run("validate", photos, "--select", "CAP001", *more).stdout for more in ((), ("-v",)))
    assert "+5 more" in short
    assert "jinx_9.png" in long
    assert "more" not in long.partition("Checklist")[0].replace("more than", "")


# --- label and caption ---


def test_labels_are_written_and_merged(run: Run, photos: Path) -> None:
    assert (
        run("label", photos, "--image", "jinx_0*", "-i", "jinx_1.png", "--angle", "front").stdout
        == "2 images labelled.\n"
    )
    run("label", photos, "--image", "jinx_0.png", "--expression", "quiet sadness", "--quiet")
    shots = {name: each.shot for name, each in project.scan(photos).candidates.items()}
    assert (shots["jinx_0.png"].label("angle"), shots["jinx_0.png"].expression) == ("front", "quiet sadness")
    assert shots["jinx_1.png"].label("angle") == "front"
    assert shots["jinx_2.png"].known == ()


def test_labels_come_from_a_table_and_from_keystone_metadata(run: Run, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("image,angle,outfit\njinx_0.png,back,a grey jumpsuit\n", encoding="utf-8")
    keystones = {"jinx_1.png": {"angle": "profile-left", "expression": "", "seed": 7}}
    (tmp_path / "keystones.json").write_text(json.dumps(keystones), encoding="utf-8")
    result = run(
        "label",
        photos,
        "--csv",
        tmp_path / "labels.csv",
        "--keystones",
        tmp_path / "keystones.json",
        "--format",
        "json",
    )
    assert json.loads(result.stdout) == {"schema": 1, "labelled": ["jinx_0.png", "jinx_1.png"]}
    shots = {name: each.shot for name, each in project.scan(photos).candidates.items()}
    assert shots["jinx_0.png"].outfit == "a grey jumpsuit"
    assert shots["jinx_1.png"].label("angle") == "profile_left"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1]", "an object for each file name is expected"),
        ('{"jinx_0.png": 1}', "an object for each file name is expected"),
        ("{", "keystones.json"),
        ("\xff", "not UTF-8"),
        ('{"jinx_9.png": {"angle": "front"}}', "no image 'jinx_9.png'"),
        ('{"jinx_0.png": {"angle": "frnt"}, "jinx_1.png": {"angle": "sideways"}}', "2 wrong fields"),
        ('{"jinx_0.png": {"outfit": 5}}', "a label is text"),
    ],
)
def test_wrong_keystone_metadata_is_told(run: Run, photos: Path, tmp_path: Path, text: str, expected: str) -> None:
    (tmp_path / "keystones.json").write_bytes(text.encode("latin-1"))
    result = run("label", photos, "--keystones", tmp_path / "keystones.json")
    assert result.exit_code == 2
    assert expected in result.stderr
    assert not (photos / "candidates.jsonl").exists()


def test_captions_are_built_from_labels_and_hand_written_ones_stay(run: Run, photos: Path) -> None:
    (photos / "jinx_0.txt").unlink()
    (photos / "jinx_2.txt").unlink()
    run("label", photos, "--image", "jinx_0.png", "--angle", "back", "--environment", "sunlit kitchen")
    run("label", photos, "--image", "jinx_1.png", "--angle", "front", "--environment", "foggy moor")
    hand = (photos / "jinx_1.txt").read_bytes()
    result = run("caption", photos, "--trigger", "JINXCHAR")
    assert result.exit_code == 0
    assert "2 captions written, 1 kept (1 by hand)." in result.stdout
    assert "1 of them hold the trigger alone" in result.stdout
    assert (photos / "jinx_1.txt").read_bytes() == hand
    assert "kitchen" in (photos / "jinx_0.txt").read_text(encoding="utf-8")
    assert (photos / "jinx_2.txt").read_text(encoding="utf-8").strip() == "JINXCHAR"


def test_a_dry_run_shows_captions_and_writes_none(run: Run, photos: Path) -> None:
    (photos / "jinx_0.txt").unlink()
    result = run("caption", photos, "--dry-run")
    assert "1 caption would be written" in result.stdout
    assert "jinx_0.png\n  JINXCHAR" in result.stdout
    assert not (photos / "jinx_0.txt").exists()


def test_a_caption_named_is_written_anew(run: Run, photos: Path) -> None:
    result = run("caption", photos, "--overwrite", "jinx_0.png", "--format", "json")
    document = json.loads(result.stdout)
    assert document["written"] == 1
    assert [each["changed"] for each in document["captions"]] == [True, False, False]
    assert (photos / "jinx_0.txt").read_text(encoding="utf-8").strip() == document["captions"][0]["caption"]


def test_nothing_is_said_of_bare_triggers_when_there_are_none(run: Run, photos: Path) -> None:
    assert run("caption", photos).stdout == "0 captions written, 3 kept (3 by hand).\n"


def test_quiet_captioning_says_nothing(run: Run, photos: Path) -> None:
    assert run("caption", photos, "--quiet").stdout == ""


# --- prepare, init, demo ---


def test_prepare_makes_what_a_trainer_is_handed(run: Run, photos: Path, tmp_path: Path) -> None:
    result = run("prepare", photos, "--trainer", "fal", "--out", tmp_path / "ready", "--format", "json")
    document = json.loads(result.stdout)
    assert document["schema"] == 1
    assert document["images"] == 3
    assert result.exit_code == (0 if document["passes"] else 1)
    with zipfile.ZipFile(document["zip"]) as archive:
        assert len(archive.namelist()) == 6
    for key in ("out", "lock", "html"):
        assert Path(document[key]).exists()


def test_prepare_tells_where_everything_is_and_what_was_left_out(run: Run, photos: Path, tmp_path: Path) -> None:
    (photos / "broken.png").write_bytes(b"no picture")
    result = run("prepare", photos, "--out", tmp_path / "ready")
    assert "3 images packaged" in result.stdout
    assert "broken.png: " in result.stdout
    assert "Not ready" in result.stdout
    assert "CHECKLIST" not in run("prepare", photos, "--out", tmp_path / "ready2", "--quiet").stdout


def test_nothing_is_said_of_changes_when_there_are_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "right").mkdir()
    picture(tmp_path / "right" / "a.png", 1, size=1024)
    (tmp_path / "right" / "a.txt").write_text(GOOD, encoding="utf-8")
    assert "Changed" not in run("prepare", "right", "--quiet", "--out", "ready").stdout


def test_changes_to_many_images_are_told_shortly(run: Run, photos: Path, tmp_path: Path) -> None:
    for n in range(3, 12):
        picture(photos / f"jinx_{n}.png", n)
        Image.open(photos / f"jinx_{n}.png").convert("RGBA").save(photos / f"jinx_{n}.png")
        (photos / f"jinx_{n}.txt").write_text("A look. JINXCHAR is tired.", encoding="utf-8")
    short = run("prepare", photos, "-q", "-t", "JINXCHAR", "--out", tmp_path / "one").stdout
    long = run("prepare", photos, "-q", "-v", "-t", "JINXCHAR", "--out", tmp_path / "two").stdout
    assert "+4 more" in short
    assert "+4 more" not in long


def test_a_project_is_started_and_used(run: Run, photos: Path, tmp_path: Path) -> None:
    result = run("init", "film", "--character", "JINX", "--trigger", "JINXCHAR")
    assert result.exit_code == 0
    assert "lorakit validate film JINX" in result.stdout
    assert tomllib.loads((tmp_path / "film" / "lorakit.toml").read_text(encoding="utf-8"))["characters"]["JINX"]
    candidates = project.find(tmp_path / "film", "JINX").candidates
    assert candidates is not None
    shutil.copytree(photos, candidates, dirs_exist_ok=True)
    document = json.loads(run("validate", "film", "JINX", "--format", "json").stdout)
    assert document["character"] == "JINX"
    assert document["images"] == 3
    prepared = run("prepare", "film", "JINX", "--from-candidates", "--out", "ready", "--format", "json")
    assert json.loads(prepared.stdout)["images"] == 3
    assert "exists already" in one_line(run("init", "film", "--character", "JINX", "--trigger", "JINXCHAR"))
    assert run("init", "other", "-c", "A", "-t", "T", "--quiet").stdout == ""


DRAW, REHEARSE = drawing.draw, workflow.rehearse


def _quickly(shot: Shot, size: int) -> bytes:
    """Draw a frame small and enlarge it: the road is the same, and shorter."""
    with Image.open(io.BytesIO(DRAW(shot, 128))) as small:
        out = io.BytesIO()
        small.resize((size, size), Image.Resampling.NEAREST).save(out, "PNG", compress_level=1)
    return out.getvalue()


def test_the_demo_rehearses_the_whole_road(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[workflow.Rehearsal] = []

    def once(folder: Path, *, progress: workflow.Progress) -> workflow.Rehearsal:
        shown.extend([] if shown else [REHEARSE(folder, progress=progress)])
        return shown[0]

    monkeypatch.setattr(drawing, "draw", _quickly)
    monkeypatch.setattr(workflow, "rehearse", once)
    result = run("demo", "show")
    assert result.exit_code == 0
    words = " ".join(result.stdout.split())
    assert "public domain" in words
    assert "5 images packaged" in words
    assert "Planned from one keystone: 32 shots" in words
    assert "Nothing was paid here: the storyboard drew 32 frames" in words
    assert "Captioned, validated, packaged: 0 errors" in words
    for place in ("photographs-prepared", "prepared"):
        assert next((tmp_path / "show" / place).glob("*.zip")).is_file()
        assert (tmp_path / "show" / place / "report.html").is_file()
    assert "back-neutral" in (tmp_path / "show" / "picked.html").read_text(encoding="utf-8")
    assert (tmp_path / "show" / "photographs" / "06_cut_off.jpg").is_file()
    with pytest.raises(InputError, match="not empty"):
        REHEARSE(tmp_path / "show")
    quiet = run("demo", "show", "--quiet").stdout
    assert "public domain" not in quiet
    assert "28 images packaged" in quiet


# --- listings ---


@pytest.mark.parametrize(
    ("command", "key", "known"),
    [("models", "models", "flux-2"), ("trainers", "trainers", "fal"), ("rules", "rules", "RED004")],
)
def test_listings_come_as_tables_and_as_json(run: Run, command: str, key: str, known: str) -> None:
    assert known in run(command).stdout
    document = json.loads(run(command, "--format", "json").stdout)
    assert document["schema"] == 1
    assert known in {each.get("id", each.get("code")) for each in document[key]}


def test_a_rule_explains_itself_by_code_and_by_name(run: Run) -> None:
    text = run("rule", "red004").stdout
    assert text == run("rule", "identity-captioned").stdout
    assert text.startswith("RED004 identity-captioned  error")
    assert json.loads(run("rule", "RED004", "--format", "json").stdout)["code"] == "RED004"


BROKEN = Broken(name="acme", distribution="lorakit-acme", reason="ImportError: libcuda.so.1\x1b", fix="Remove it.")


def test_plug_ins_are_listed_and_broken_ones_say_why(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("plugins").stdout == "No plug-ins are installed.\n"
    found = plugins.Plugins(plugins=(plugins.Plugin(name="good", distribution="lorakit-good"),), broken=(BROKEN,))
    monkeypatch.setattr(plugins, "load", lambda: found)
    text = run("plugins").stdout
    assert "good     lorakit-good  works" in text
    assert "broken: ImportError: libcuda.so.1\\x1b. Remove it." in text
    document = json.loads(run("plugins", "--format", "json").stdout)
    assert document["plugins"] == [{"name": "good", "distribution": "lorakit-good"}]
    assert document["broken"][0]["name"] == "acme"


def test_a_healthy_installation_passes_the_doctor(run: Run) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    for name in ("Python", "lorakit", "attrs", "numpy", "scikit-image (optional)", "JPEG pictures", "cache"):
        assert any(line[2:].startswith(f"{name}: ") for line in result.stdout.splitlines())


def test_the_doctor_names_what_is_missing_and_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def installed(name: str) -> str:
        if name in {"scipy", "scikit-image"}:
            raise PackageNotFoundError(name)
        return "1.0"

    found = plugins.Plugins(plugins=(plugins.Plugin(name="good", distribution="lorakit-good"),), broken=(BROKEN,))
    monkeypatch.setattr(plugins, "load", lambda: found)
    monkeypatch.setattr("lorakit.cli.doctor.version", installed)
    monkeypatch.setattr("PIL.features.check", lambda name: name != "avif")
    Path("blocked").write_text("a file where the cache should be", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", "blocked")
    result = run("doctor", "--format", "json")
    assert result.exit_code == 1
    checks = {each["what"]: each for each in json.loads(result.stdout)["checks"]}
    assert checks["scipy"]["state"] == "broken"
    assert checks["scikit-image (optional)"]["fix"] == "Install it with: pip install 'lorakit[demo]'."
    assert checks["AVIF pictures"]["state"] == "absent"
    assert checks["plug-in good"]["state"] == "ok"
    assert checks["plug-in acme"]["state"] == "broken"
    assert checks["cache"]["state"] == "absent"
    assert "lorakit[demo]" in run("doctor").stdout


def test_the_doctor_says_which_engines_could_run_and_shows_no_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAL_KEY", "s3cret")
    monkeypatch.delenv("GOOGLE_API_KEY", raising=False)
    monkeypatch.delenv("GEMINI_API_KEY", raising=False)
    result = run("doctor", "--format", "json")
    checks = {each["what"]: each for each in json.loads(result.stdout)["checks"]}
    assert checks["engine storyboard"]["detail"] == "Storyboard; model storyboard; needs no key"
    assert "a key in FAL_KEY" in checks["engine seedvr2"]["detail"]
    assert checks["engine nbp"]["state"] == "absent"
    assert "Set GOOGLE_API_KEY or GEMINI_API_KEY" in checks["engine nbp"]["fix"]
    assert "s3cret" not in result.stdout


def test_the_doctor_names_the_packages_an_engine_lacks(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def installed(name: str) -> str:
        if name == "fal-client":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr("lorakit.cli.doctor.version", installed)
    checks = {each["what"]: each for each in json.loads(run("doctor", "--format", "json").stdout)["checks"]}
    assert checks["engine seedvr2"]["fix"] == "Install it with: pip install 'lorakit[fal]'."


def test_completion_offers_what_begins_so() -> None:
    assert [name for name, _ in models("z-")] == ["z-image", "z-image-base"]
    assert "fal" in [name for name, _ in trainers("f")]
    assert "sora-2" in [name for name, _ in references("")]
    assert ("RED004", "identity-captioned") in codes("red")


# --- the terminal itself ---


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "lorakit", "rules", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_of_the_terminal_will_do(photos: Path, encoding: str) -> None:
    shutil.copy(photos / "jinx_0.png", photos / "日本 ✓.png")
    done = typed("validate", photos, PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    assert done.stderr == b""
    text = done.stdout.decode(encoding)
    assert ("日本 ✓.png" if encoding == "utf-8" else "\\u65e5\\u672c") in text
    assert ("✓" in text) == (encoding == "utf-8")


def _on_a_terminal(command: list[str], **changes: str) -> str:
    import pty  # noqa: PLC0415 - not on every system

    main, child = pty.openpty()
    with subprocess.Popen(command, stdout=child, stderr=child, env={**os.environ, **changes}) as process:
        os.close(child)
        text = b"".join(_read(main))
    os.close(main)
    assert process.returncode == 1
    return text.decode()


def _read(descriptor: int) -> Iterator[bytes]:
    while True:
        try:
            data = os.read(descriptor, 1 << 16)
        except OSError:
            return
        if not data:
            return
        yield data


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ([], {}, True),
        (["--no-color"], {}, False),
        ([], {"NO_COLOR": "1"}, False),
        ([], {"TERM": "dumb"}, False),
    ],
)
def test_colour_appears_on_terminals_that_want_it(
    photos: Path, options: list[str], environment: dict[str, str], *, coloured: bool
) -> None:
    (photos / "jinx_0.txt").unlink()
    command = [sys.executable, "-m", "lorakit", "validate", str(photos), "--select", "CAP001", "--quiet", *options]
    text = _on_a_terminal(command, **{"TERM": "xterm", **environment})
    assert ("\x1b[" in text) == coloured


def test_progress_is_a_bar_on_a_terminal(photos: Path) -> None:
    (photos / "jinx_0.txt").unlink()
    command = [sys.executable, "-m", "lorakit", "validate", str(photos), "--no-color", "--select", "CAP001"]
    assert "measuring" in _on_a_terminal(command, TERM="xterm", XDG_CACHE_HOME=str(photos.parent / "other"))
