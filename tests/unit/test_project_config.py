"""``lorakit.toml``, ``breakdown.json``, labels from a table, and starting a project."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from lorakit.errors import FieldError, InputError, InvalidDataError
from lorakit.knowledge import MODELS
from lorakit.model import ATTRIBUTES, Character, Dataset, Range, Severity, Shot, Waiver
from lorakit.project import (
    Breakdown,
    Config,
    find,
    init_project,
    read_breakdown,
    read_config,
    read_label_csv,
)
from lorakit.rules import Example, Parameter, Rule
from lorakit.vocab import BUILTIN, Outfit, Setting

WHOLE = """
[project]
model = "mine"
trainer = "fal"

[characters.JINX]
trigger = "JINXCHAR"
class_word = "woman"
traits = ["scar over the left eyebrow"]
intended = ["red scarf"]
hero_prompt = "a portrait of"
film_stock = "Kodak Vision3 500T"
environments = ["industrial corridor"]

[[characters.JINX.outfits]]
phrase = "a torn grey jumpsuit"
weight = 3

[characters."Kian É"]
trigger = "KIANCHAR"

[engines.nbp]
transport = "fal"
temperature = 0.8

[models.flux-2]
words = [20, 90]
targets.close_up = [0.3, 0.5]

[models.mine]
base = "flux-2"
best_steps = 1200

[rules]
select = ["CAP"]
ignore = ["CAP009"]

[rules.CAP008]
similarity = 0.8

[[waivers]]
code = "BKG001"
image = "studio/*"
reason = "on purpose"

[[vocabulary.lightings]]
name = "neon"
phrase = "pink neon light"
"""


def written(folder: Path, text: str | bytes, name: str = "lorakit.toml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults(read: Callable[[], object]) -> list[str]:
    with pytest.raises(InvalidDataError) as caught:
        read()
    return [str(fault) for fault in caught.value.faults]


def a_rule() -> Rule:
    example = Example(text="", dataset=lambda: Dataset(character=Character(trigger="X")))
    similarity = Parameter(name="similarity", default=0.9, what="", source="convention")
    return Rule(
        code="CAP008",
        name="duplicate-caption",
        severity=Severity.WARNING,
        what="",
        why="",
        source="convention",
        bad=example,
        good=example,
        check=lambda _study, _limits: (),
        parameters=(similarity,),
    )


def test_a_whole_config_is_read(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, b"\xef\xbb\xbf" + WHOLE.encode()))
    assert config.engines == {"nbp": {"transport": "fal", "temperature": 0.8}}
    jinx, kian = config.characters
    assert jinx == Character(
        name="JINX",
        trigger="JINXCHAR",
        class_word="woman",
        traits=("scar over the left eyebrow",),
        intended=("red scarf",),
        hero_prompt="a portrait of",
        film_stock="Kodak Vision3 500T",
        environments=("industrial corridor",),
        outfits=(Outfit(phrase="a torn grey jumpsuit", weight=3),),
    )
    assert kian == Character(name="Kian É", trigger="KIANCHAR")
    assert (config.model, config.trainer) == ("mine", "fal")
    assert (config.select, config.ignore) == (("CAP",), ("CAP009",))
    assert config.limits == {"CAP008": {"similarity": 0.8}}
    assert config.waivers == (Waiver(code="BKG001", image="studio/*", reason="on purpose"),)
    assert config.vocabulary.lighting("Neon") is not None
    assert config.vocabulary.expressions == BUILTIN.expressions


def test_profiles_are_changed_and_new_ones_based_on_them(tmp_path: Path) -> None:
    models = read_config(written(tmp_path, WHOLE)).models
    known = MODELS["flux-2"]
    targets = attrs.evolve(known.targets, close_up=Range(0.3, 0.5))
    changed = attrs.evolve(known, words=Range(20, 90), targets=targets, source="lorakit.toml")
    assert models["flux-2"] == changed
    assert models["mine"] == attrs.evolve(changed, id="mine", title="mine", best_steps=1200)


def test_profiles_of_others_can_be_based_on(tmp_path: Path) -> None:
    theirs = attrs.evolve(MODELS["z-image"], id="theirs")
    path = written(tmp_path, '[project]\nmodel = "theirs"\n[models.mine]\nbase = "theirs"\ntitle = "Mine"\n')
    config = read_config(path, models={"theirs": theirs})
    assert config.models == {"mine": attrs.evolve(theirs, id="mine", title="Mine", source="lorakit.toml")}


def test_an_empty_config_changes_nothing(tmp_path: Path) -> None:
    assert read_config(written(tmp_path, "")) == Config()


def test_characters_are_found_in_any_case(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, WHOLE))
    assert config.character("jinx") is config.characters[0]
    assert config.character("kian e\u0301") is config.characters[1]
    assert config.character("zoe") is None


def test_every_fault_is_told_with_its_place_and_fix(tmp_path: Path) -> None:
    text = """
        caracters = 1
        waivers = [{code = "BKG001"}]
        models = 3
        [project]
        modle = "flux-2"
        [characters.JINX]
        trigger = "two words"
        traits = "scar"
        [characters.KIAN]
        name = 3
        [rules]
        select = "CAP"
        [rules.CAP008]
        similarity = "high"
        [[vocabulary.environments]]
        name = "moon"
        phrase = "the moon"
        setting = "outside"
    """
    told = faults(lambda: read_config(written(tmp_path, text)))
    assert told == [
        "$: unknown key 'caracters'. Did you mean 'characters'?",
        "$.project: unknown key 'modle'. Did you mean 'model'?",
        "$.characters.JINX.trigger: a trigger is one word, got 'two words'. Join it, for example 'JINXCHAR'.",
        "$.characters.JINX.traits: a list is expected, got the text 'scar'. Put it in square brackets.",
        "$.characters.KIAN.name: a text is expected, got the number 3. Put it in quotes.",
        "$.characters.KIAN: missing key 'trigger'. Add 'trigger'.",
        "$.models: a table is expected. Write [models] and its keys below.",
        "$.rules.select: a list is expected, got the text 'CAP'. Put it in square brackets.",
        "$.rules.CAP008.similarity: a number is expected, got the text 'high'. Write it without quotes.",
        "$.waivers[0]: missing key 'reason'. Add 'reason'.",
        f"$.vocabulary.environments[0].setting: unknown setting 'outside'. Use one of {', '.join(Setting)}.",
    ]


def test_faults_of_profiles_are_told(tmp_path: Path) -> None:
    text = """
        project.model = "flux-3"
        [models]
        nothing = 1
        [models.odd]
        base = "flux2"
        [models.new]
        rank = [1, 2]
        [models.flux-2]
        words = [80, 30]
        targets.closeup = [0, 1]
        [models.z-image]
        targets = 3
    """
    told = faults(lambda: read_config(written(tmp_path, text)))
    assert told[0] == "$.models.nothing: a table is expected. Write [models.nothing] and its keys below."
    assert told[1] == "$.models.odd.base: unknown base model 'flux2'. Did you mean 'flux-2'?"
    assert told[2].startswith("$.models.new.base: unknown base model 'new'. Use one of flux-2, ")
    assert told[3] == '$.models["flux-2"].words.low: the range 80 to 30 is empty. Swap its ends.'
    assert told[4] == "$.models[\"flux-2\"].targets: unknown key 'closeup'. Did you mean 'close_up'?"
    assert told[5].startswith('$.models["z-image"].targets: an object is expected')
    assert told[6] == "$.project.model: unknown model 'flux-3'. Did you mean 'flux-2'?"


def test_codes_and_parameters_of_known_rules_are_checked(tmp_path: Path) -> None:
    text = "[rules.CAP008]\nsimilarty = 1\n[rules.CAP08]\nsimilarity = 1\n"
    assert read_config(written(tmp_path, text)).limits["CAP08"] == {"similarity": 1}
    assert faults(lambda: read_config(written(tmp_path, text), rules=[a_rule()])) == [
        "$.rules.CAP008: unknown key 'similarty'. Did you mean 'similarity'?",
        "$.rules: unknown rule 'CAP08'. Did you mean 'CAP008'?",
    ]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"a = 1\nb = = 2\n", r"not TOML: .*\(at line 2, column 5\)\. Mend that line"),
        (b"a = '\x92'", r"not UTF-8: byte 0x92 at offset 5\. Save it as UTF-8; it looks like cp1252"),
        (b"a = " + b"[" * 10_000, "nested too deeply"),
        (b"a = " + b"9" * 5_000, "not TOML"),
        (b"#" * (4 * 2**20 + 1), "larger than 4096 KiB"),
    ],
)
def test_what_is_no_toml_is_refused_with_its_line(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        read_config(written(tmp_path, data))
    assert caught.value.where == str(tmp_path / "lorakit.toml")


def test_a_missing_config_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read_config(tmp_path / "lorakit.toml")


# --- starting


@pytest.mark.parametrize("character", ["JINX", "Kian É", "a'b", "\U0001f600"])
def test_a_started_project_reads_back(tmp_path: Path, character: str) -> None:
    place = init_project(tmp_path / "new" / "leviathan", character, 'J"X\\')
    assert place == find(tmp_path / "new" / "leviathan", character)
    assert place.config is not None
    assert read_config(place.config).characters == (Character(name=character, trigger='J"X\\'),)
    assert (tmp_path / "new/leviathan/visual/lora_candidates" / character / "keystones").is_dir()
    assert (tmp_path / "new/leviathan/visual/lora_training" / character).is_dir()


def test_every_commented_key_of_a_new_config_is_valid(tmp_path: Path) -> None:
    path = init_project(tmp_path, "JINX", "JINXCHAR").config
    assert path is not None
    text = re.sub(r"^# (?=[\[\w].*[=\]])", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(tomllib.loads(text)) == 8
    config = read_config(written(tmp_path, text))
    assert config.characters[0].outfits
    assert config.models
    assert config.limits
    assert config.waivers


def test_a_project_is_never_started_twice(tmp_path: Path) -> None:
    init_project(tmp_path, "JINX", "JINXCHAR")
    before = (tmp_path / "lorakit.toml").read_bytes()
    with pytest.raises(InputError, match="it exists already"):
        init_project(tmp_path, "KIAN", "KIANCHAR")
    assert (tmp_path / "lorakit.toml").read_bytes() == before
    assert not (tmp_path / "visual/lora_training/KIAN").exists()


@pytest.mark.parametrize(
    "name",
    ["", " ", "a/b", "a\\b", "..", "con", "NUL.x", "a.", " a", "a\nb", "a:b", "n" * 101, "\udce9", "a\x7f", 'a"b'],
)
def test_a_name_that_makes_no_folder_everywhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(FieldError, match="makes no folder on every system"):
        init_project(tmp_path, name, "JINXCHAR")
    assert list(tmp_path.iterdir()) == []


def test_a_trigger_of_two_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FieldError, match="one word"):
        init_project(tmp_path, "JINX", "two words")


# --- what the story says

STORY = """{"title": "Leviathan", "characters": {"Jinx": {"role": "lead", "wardrobe": [
    {"state": "upload", "description": "NO PHYSICAL BODY", "episodes": 9},
    {"state": "dream", "description": "a white gown", "visible": false},
    {"state": "escape"},
    {"state": "officer", "description": "a chrome-plated uniform", "episodes": [2, 3]},
    {"state": "prison", "description": "a torn grey jumpsuit", "visible": true, "episodes": 6, "mood": "bleak"},
    {"description": "A torn grey  jumpsuit"},
    {"description": "a tee and body armour", "episodes": 1},
    {"description": "never worn", "episodes": 0},
    {"description": 3}, {"description": "x", "episodes": "many"}, {"description": "x", "episodes": true}, "coat"
  ], "environments": ["fog_forest", "Fog forest", "", 4, "docks"]}}}"""


def test_a_breakdown_gives_weighted_outfits_and_no_narrative_states(tmp_path: Path) -> None:
    found = read_breakdown(written(tmp_path, STORY, "breakdown.json"), "JINX")
    assert found.outfits == (
        Outfit(phrase="a torn grey jumpsuit", weight=7),
        Outfit(phrase="a chrome-plated uniform", weight=2),
        Outfit(phrase="a tee and body armour", weight=1),
    )
    assert found.environments == ("fog forest", "docks")
    assert found.narrative == ("NO PHYSICAL BODY", "a white gown", "escape")
    assert [stray.detail.partition(":")[0] for stray in found.strays] == [
        "$.characters.Jinx.wardrobe[8]",
        "$.characters.Jinx.wardrobe[9]",
        "$.characters.Jinx.wardrobe[10]",
        "$.characters.Jinx.wardrobe[11]",
        "$.characters.Jinx.environments[3]",
    ]


@pytest.mark.parametrize(
    "description",
    [
        "NO PHYSICAL BODY - Kian exists as data encoded across ship systems",
        "exists only as a voice",
        "Same as episode 2",
        "TBD",
        "n/a",
        "not yet wearing the crown",
        "wardrobe: unchanged",
    ],
)
def test_stories_are_no_outfits(tmp_path: Path, description: str) -> None:
    story = f'{{"characters": {{"K": {{"wardrobe": [{{"description": "{description}"}}]}}}}}}'
    found = read_breakdown(written(tmp_path, story, "breakdown.json"), "k")
    assert found == Breakdown(narrative=(description,))


def test_a_character_keeps_what_the_config_says(tmp_path: Path) -> None:
    found = read_breakdown(written(tmp_path, STORY, "breakdown.json"), "JINX")
    bare = Character(trigger="X")
    dressed = Character(trigger="X", outfits=(Outfit(phrase="a coat"),), environments=("moon",))
    assert found.dress(bare) == attrs.evolve(bare, outfits=found.outfits, environments=found.environments)
    assert found.dress(dressed) == dressed


@pytest.mark.parametrize(
    ("data", "details"),
    [
        ("{}", []),
        ('{"characters": {"KIAN": {}}}', []),
        ("[]", ["$.characters: an object is expected"]),
        ('{"characters": {"JINX": 3}}', ["$.characters.JINX: an object is expected"]),
        ('{"characters": {"JINX": {"wardrobe": {}}}}', ["$.characters.JINX.wardrobe: a list is expected"]),
    ],
)
def test_a_breakdown_without_the_character_is_empty(tmp_path: Path, data: str, details: list[str]) -> None:
    found = read_breakdown(written(tmp_path, data, "breakdown.json"), "JINX")
    assert attrs.evolve(found, strays=()) == Breakdown()
    assert [stray.detail.partition(". ")[0] for stray in found.strays] == details


@pytest.mark.parametrize(("data", "says"), [(b"{", "not JSON"), (None, "No such file")])
def test_a_breakdown_that_cannot_be_read_is_an_input_error(tmp_path: Path, data: bytes | None, says: str) -> None:
    path = tmp_path / "breakdown.json" if data is None else written(tmp_path, data, "breakdown.json")
    with pytest.raises(InputError, match=says):
        read_breakdown(path, "JINX")


# --- labels from a table


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_gives_labels(tmp_path: Path, separator: str, encoding: str) -> None:
    rows = [["File name", "Angle", " expression ", "environment"], ["./é.png", "Front", "", '"a, b"'], [], ["b\\c.png"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    assert read_label_csv(written(tmp_path, text.encode(encoding), "labels.csv")) == {
        "é.png": Shot(angle="front", environment="a, b"),
        "b/c.png": Shot(),
    }


def test_every_fault_of_a_table_is_told_with_its_line(tmp_path: Path) -> None:
    text = 'image,angel,pose,pose,zzz\na.png,,sit\n,front\n/x.png\na.png\nb.png,1,2,3,4,5\nc.png,,"a\x07b"\n"'
    told = faults(lambda: read_label_csv(written(tmp_path, text, "labels.csv")))
    assert told == [
        "line 1: unknown column 'angel'. Did you mean 'angle'?",
        "line 1: a second column 'pose'. Keep one of them.",
        f"line 1: unknown column 'zzz'. Remove it; the columns are image, {', '.join(ATTRIBUTES)}.",
        "line 3: '' is no name inside the dataset. Use a relative path such as 'a/01.png'.",
        "line 4: '/x.png' is no name inside the dataset. Use a relative path such as 'a/01.png'.",
        "line 5: 'a.png' stands here again. Keep one line for each image.",
        "line 6: more cells than columns. Put cells with the separator in quotes.",
        "line 7, pose: control characters in 'a\\x07b'. Remove them.",
        "line 8: not CSV: unexpected end of data. Mend the quotes there.",
    ]


def test_a_wrong_cell_names_the_near_value(tmp_path: Path) -> None:
    path = written(tmp_path, "image,angle\na.png,frnt\n", "labels.csv")
    assert faults(lambda: read_label_csv(path)) == ["line 2, angle: unknown angle 'frnt'. Did you mean 'front'?"]


@pytest.mark.parametrize(
    ("data", "says"), [("", "no column 'image'"), ("angle\nfront\n", "no column 'image'"), (None, "No such file")]
)
def test_a_table_without_images_is_refused(tmp_path: Path, data: str | None, says: str) -> None:
    path = tmp_path / "labels.csv" if data is None else written(tmp_path, data, "labels.csv")
    with pytest.raises(InputError, match=says):
        read_label_csv(path)


def test_the_training_table_holds_what_differs_from_the_model(tmp_path: Path) -> None:
    path = tmp_path / "lorakit.toml"
    path.write_text(
        "[training]\nsteps = 1200\nlearning_rate = 2e-4\n[training.extra]\nseed = 7\noptimizer.betas = [0.9, 0.95]\n"
        '"train.dtype" = "bf16"\n',
        encoding="utf-8",
    )
    training = read_config(path).training
    assert training == {
        "steps": 1200,
        "learning_rate": 0.0002,
        "extra": (("optimizer.betas", (0.9, 0.95)), ("seed", 7), ("train.dtype", "bf16")),
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[training]\nstep = 3\n", "Did you mean 'steps'?"),
        ("[training]\nsteps = 0\n", "steps is at least 1"),
        ('[training]\ntrigger = "x"\n', "unknown key 'trigger'"),
        ("training = 3\n", "a table is expected"),
        ("[training.extra]\na = [[1]]\n", "one of str, int, float, bool is expected"),
        ("[training.extra.a]\n", "an object with 0 keys"),
    ],
)
def test_a_wrong_training_table_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "lorakit.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidDataError, match=re.escape(said)):
        read_config(path)


def test_wrong_options_of_engines_are_told_with_their_place(tmp_path: Path) -> None:
    text = "[engines]\nnbp = 3\n[engines.seedvr2]\nupscale_factor = 2\nloras = [1]\n"
    with pytest.raises(InvalidDataError) as caught:
        read_config(written(tmp_path, text))
    assert [fault.path for fault in caught.value.faults] == ["$.engines.nbp", "$.engines.seedvr2.loras"]
