"""Trained files describe themselves; hostile ones are told and nothing else is lost."""

import json
import os
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import lorakit as lk
from lorakit import convert, project, workflow
from lorakit.cli.app import app
from lorakit.errors import InputError
from lorakit.model import Half, Inspection, Lora, LoraPair, Package, TrainingSpec
from lorakit.render import Look, inspection_dict, inspection_text

DATA = Path(__file__).parent.parent / "data" / "loras"
GOLDEN = Path(__file__).parent.parent / "golden"
SIZES = {"BF16": 2, "F16": 2, "F32": 4, "F64": 8, "F9": 1, "I64": 8}


def raw(tensors: Mapping[str, tuple[str, list[int], bytes]], metadata: Mapping[str, Any] | None = None) -> bytes:
    """Return a safetensors file."""
    header: dict[str, Any] = {} if metadata is None else {"__metadata__": metadata}
    data = b""
    for name, (dtype, shape, content) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def filled(dtype: str, *shape: int) -> tuple[str, list[int], bytes]:
    numbers = 1
    for each in shape:
        numbers *= each
    return dtype, list(shape), bytes(numbers * SIZES[dtype])


def network(layer: str, rank: int, down: str = "lora_down", up: str = "lora_up") -> dict[str, Any]:
    return {f"{layer}.{down}.weight": filled("BF16", rank, 3), f"{layer}.{up}.weight": filled("BF16", 3, rank)}


def made(folder: Path, name: str, tensors: Mapping[str, Any] | None = None, **metadata: Any) -> Path:  # noqa: ANN401
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw(tensors or network("lora_unet_a", 8), metadata or None))
    return path


def look(path: Path) -> Lora:
    (lora,) = workflow.inspect(path).loras
    return lora


def test_files_of_the_real_library_are_read() -> None:
    kohya, diffusers = workflow.inspect(DATA).loras
    assert (kohya.rank, kohya.alpha, kohya.alpha_written, kohya.steps, kohya.learning_rate) == (4, 8, True, 250, 1e-4)
    assert (kohya.trainer, kohya.models, kohya.dtypes) == ("musubi-tuner", ("z-image", "z-image-base"), ("BF16",))
    assert (diffusers.rank, diffusers.alpha, diffusers.trainer, diffusers.base) == (2, 2, "diffusers", None)
    assert (kohya.networks, kohya.parameters, kohya.size) == (
        1,
        33,
        (DATA / "kohya-step00000250.safetensors").stat().st_size,
    )


PEFT = network("transformer.a", 16, "lora_A", "lora_B")
WRITTEN: list[tuple[str, str, dict[str, Any], dict[str, str], dict[str, Any]]] = [
    (
        "ai-toolkit",
        "jinx_000001500.safetensors",
        network("diffusion_model.a", 32, "lora_A", "lora_B"),
        {
            "software": '{"name": "ai-toolkit", "version": "0.9"}',
            "ss_base_model_version": "flux2",
            "training_info": '{"step": 1500, "epoch": 50}',
            "ss_tag_frequency": '{"1_JINX": {"JINX": 1}}',
        },
        {"models": ("flux-2",), "rank": 32, "alpha": 32, "steps": 1500, "epoch": 50, "trigger": "JINX"},
    ),
    (
        "ai-toolkit",
        "jinx_000000500_low_noise.safetensors",
        {},
        {"software": '{"name": "ai-toolkit"}', "ss_base_model_version": "wan_2.2_14b"},
        {"models": ("wan-2.2",), "steps": 500, "half": Half.LOW, "alpha_written": False},
    ),
    (
        "musubi-tuner",
        "jinx.safetensors",
        {"lora_unet_a.alpha": ("F32", [], struct.pack("<f", 48))} | network("lora_unet_a", 24),
        {"ss_base_model_version": "wan", "modelspec.timestep_range": "875,1000", "ss_network_dim": "24"},
        {"alpha": 48, "alpha_written": True, "half": Half.HIGH, "models": ("wan-2.2",), "rank": 24},
    ),
    (
        "musubi-tuner",
        "x.safetensors",
        {},
        {"ss_base_model_version": "flux_2_klein_9b", "modelspec.timestep_range": "0,875"},
        {"models": (), "base": "flux_2_klein_9b", "half": Half.LOW},
    ),
    (
        "simpletuner",
        "pytorch_lora_weights.safetensors",
        PEFT,
        {
            "global_step": "900",
            "modelspec.architecture": "wan-i2v-14b-2.2-high/lora",
            "lora_adapter_metadata": '{"transformer.r": 16, "transformer.lora_alpha": 32}',
        },
        {"steps": 900, "alpha": 32, "half": Half.HIGH, "models": ("wan-2.2",)},
    ),
    (
        "simpletuner",
        "checkpoint-300/pytorch_lora_weights.safetensors",
        PEFT,
        {"global_step": "0300x", "modelspec.architecture": "z_image-turbo-ostris-v2/lora"},
        {"steps": 300, "models": ("z-image",)},
    ),
    (
        "onetrainer",
        "x.safetensors",
        PEFT,
        {"ot_branch": "master", "modelspec.architecture": "Z-Image/lora", "ot_config": '{"learning_rate": 0.0003}'},
        {"models": ("z-image", "z-image-base"), "learning_rate": 0.0003, "alpha": 16},
    ),
    ("diffusers", "x.safetensors", PEFT, {"lora_adapter_metadata": "{}"}, {"base": None, "alpha_written": False}),
    (
        "sd-scripts",
        "x-step00000700.safetensors",
        {},
        {"ss_network_module": "networks.lora", "modelspec.trigger_phrase": "JINX", "ss_epoch": "7"},
        {"steps": 700, "epoch": 7, "trigger": "JINX"},
    ),
]


@pytest.mark.parametrize(("trainer", "name", "tensors", "metadata", "expected"), WRITTEN)
def test_each_trainers_file_tells_what_it_holds(
    trainer: str,
    name: str,
    tensors: dict[str, Any],
    metadata: dict[str, str],
    expected: dict[str, Any],
    tmp_path: Path,
) -> None:
    lora = look(made(tmp_path, name, tensors, **metadata))
    assert lora.trainer == trainer
    assert {field: getattr(lora, field) for field in expected} == expected
    assert lora.keys == tuple(sorted(metadata))


def test_diffusion_pipe_says_the_rest_in_the_file_beside(tmp_path: Path) -> None:
    path = made(tmp_path, "run/epoch7/adapter_model.safetensors", PEFT, format="pt")
    (path.parent / "adapter_config.json").write_text('{"r": 16, "lora_alpha": 16}', encoding="utf-8")
    lora = look(path)
    assert (lora.trainer, lora.rank, lora.alpha, lora.alpha_written) == ("diffusion-pipe", 16, 16, True)
    assert (lora.epoch, lora.steps) == (7, None)


@pytest.mark.parametrize("beside", ["[1]", "{", "{" + " " * 2**20 + "}", "\udcff"])
def test_a_damaged_file_beside_is_no_fault(beside: str, tmp_path: Path) -> None:
    path = made(tmp_path, "adapter_model.safetensors", PEFT, format="pt")
    (path.parent / "adapter_config.json").write_bytes(beside.encode("utf-8", "surrogateescape"))
    assert (look(path).trainer, look(path).rank) == (None, 16)


@pytest.mark.parametrize(
    ("tensors", "metadata", "note"),
    [
        (network("a", 4) | network("b", 8) | network("c", 8), {}, "differ in rank: 8 (2 times), 4 (1 times)"),
        (network("a", 4), {"ss_network_dim": "16"}, "speaks of rank 16"),
        ({"a.weight": filled("F16", 2, 2)}, {}, "no LoRA layers"),
        ({"a.lokr_w1": filled("F16", 2, 2)}, {}, "LyCORIS"),
        ({"scalar.lora_down.weight": filled("F16")}, {}, "no LoRA layers"),
    ],
)
def test_what_is_odd_is_noted(tensors: dict[str, Any], metadata: dict[str, str], note: str, tmp_path: Path) -> None:
    lora = look(made(tmp_path, "a.safetensors", tensors, **metadata))
    assert note in " ".join(lora.notes)


def test_metadata_that_is_nonsense_says_nothing(tmp_path: Path) -> None:
    nonsense = {
        "ss_steps": "many",
        "ss_network_dim": "nan",
        "ss_learning_rate": "1e999",
        "training_info": "[" * 5000,
        "ss_tag_frequency": '{"a": {"b": 1, "c": 2}, "d": 1}',
        "lora_adapter_metadata": '{"r": true}',
        "modelspec.timestep_range": "a,b",
    }
    lora = look(made(tmp_path, "a.safetensors", network("a", 4), **nonsense))
    assert (lora.rank, lora.alpha, lora.steps, lora.learning_rate, lora.trigger) == (4, 4, None, None, None)
    assert lora.half is Half.UNKNOWN


@pytest.mark.parametrize("dtype", ["F16", "F32", "F64", "BF16", "I64"])
def test_alpha_is_read_in_every_type(dtype: str, tmp_path: Path) -> None:
    packed = {
        "F16": struct.pack("<e", 12),
        "F32": struct.pack("<f", 12),
        "F64": struct.pack("<d", 12),
        "BF16": struct.pack("<f", 12)[2:],
        "I64": struct.pack("<q", 12),
    }[dtype]
    alphas = {"a.alpha": (dtype, [], packed), "b.alpha": ("U8", [], b"\1"), "c.alpha": filled("F32", 2)}
    assert look(made(tmp_path, "a.safetensors", network("a", 4) | alphas)).alpha == 12


GOOD = raw(network("a", 2), {"a": "b"})


def _with_length(length: int) -> bytes:
    return struct.pack("<Q", length) + GOOD[8:]


def _with_header(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _entry(**changes: Any) -> bytes:  # noqa: ANN401 - any JSON
    entry = {"dtype": "F16", "shape": [1], "data_offsets": [0, 2], **changes}
    return (
        _with_header(json.dumps({"t": {key: each for key, each in entry.items() if each is not None}}).encode())
        + b"\0\0"
    )


HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "too few for a header"),
    "short": (b"\1\2\3", "3 bytes"),
    "header longer than the file": (_with_length(len(GOOD)), "more than the file"),
    "enormous header": (_with_length(2**63), "more than the file"),
    "pickle": (b"\x80\x02}q\x00X\x05\x00\x00\x00modelq\x01", "more than the file"),
    "truncated": (GOOD[:-1], "1 bytes are missing"),
    "trailing bytes": (GOOD + b"x", "1 bytes too many"),
    "no UTF-8": (_with_header(b"\xff\xff"), "no UTF-8"),
    "no JSON": (_with_header(b"hello"), "not JSON"),
    "no object": (_with_header(b"[1]"), "no JSON object"),
    "duplicate keys": (_with_header(b'{"a": 1, "a": 2}'), "stands twice"),
    "bottomless": (_with_header(b"[" * 100_000), "nested too deeply"),
    "not a number": (_with_header(b'{"a": NaN}'), "NaN"),
    "digits": (_with_header(b'{"a": ' + b"1" * 5000 + b"}"), "too many digits"),
    "metadata of numbers": (_with_header(b'{"__metadata__": {"a": 1}}'), "no table of texts"),
    "metadata of text": (_with_header(b'{"__metadata__": "a"}'), "no table of texts"),
    "no entry": (_with_header(b'{"t": 1}'), "wrongly"),
    "no shape": (_entry(shape=None), "wrongly"),
    "negative shape": (_entry(shape=[-1]), "wrongly"),
    "shape of texts": (_entry(shape=["1"]), "wrongly"),
    "shape of booleans": (_entry(shape=[True]), "wrongly"),
    "shape too large": (_entry(shape=[2**70]), "wrongly"),
    "shape and bytes differ": (_entry(shape=[3]), "wrongly"),
    "backwards": (_entry(data_offsets=[2, 0]), "wrongly"),
    "a hole": (_entry(data_offsets=[1, 3]), "begins at byte 1 of the data instead of 0"),
    "dtype of numbers": (_entry(dtype=7), "wrongly"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_told_and_the_others_are_read(name: str, tmp_path: Path) -> None:
    content, problem = HOSTILE[name]
    (tmp_path / "bad.safetensors").write_bytes(content)
    made(tmp_path, "good.safetensors")
    found = workflow.inspect(tmp_path)
    assert [Path(lora.file).name for lora in found.loras] == ["good.safetensors"]
    (bad,) = found.unreadable
    assert problem in bad.problem
    assert bad.fix


def test_a_header_beyond_any_lora_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.safetensors"
    with path.open("wb") as file:
        file.write(struct.pack("<Q", 2**25 + 1))
        file.truncate(2**26)
    (bad,) = workflow.inspect(path).unreadable
    assert "no LoRA" in bad.fix


def test_overlapping_tensors_are_refused(tmp_path: Path) -> None:
    entry = {"dtype": "F16", "shape": [1], "data_offsets": [0, 2]}
    (tmp_path / "a.safetensors").write_bytes(_with_header(json.dumps({"a": entry, "b": entry}).encode()) + b"\0\0")
    assert "instead of 2" in workflow.inspect(tmp_path).unreadable[0].problem


def test_types_newer_than_the_list_are_taken(tmp_path: Path) -> None:
    assert look(made(tmp_path, "a.safetensors", network("a", 2) | {"b": filled("F9", 5)})).dtypes == ("BF16", "F9")


@given(st.binary(max_size=400), st.integers(0, 60))
def test_any_bytes_are_read_or_told(tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int) -> None:
    path = tmp_path_factory.getbasetemp() / "noise.safetensors"
    path.write_bytes(GOOD[:at] + noise + GOOD[at + len(noise) :])
    found = workflow.inspect(path)
    assert len(found.loras) + len(found.unreadable) == 1


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    (bad,) = workflow.inspect(tmp_path / "none.safetensors").unreadable
    assert bad.problem == "there is no such file"
    with pytest.raises(InputError, match=r"holds no \.safetensors file"):
        workflow.inspect(tmp_path)
    with pytest.raises(InputError, match="no file is named"):
        workflow.inspect([])


def test_a_failing_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(project, "read_header", fail)
    (bad,) = workflow.inspect(made(tmp_path, "a.safetensors")).unreadable
    assert bad.problem == "Input/output error"


PAIRS = [
    ({"a_high_noise": {}, "a_low_noise": {}}, [("a_high_noise", "a_low_noise")]),
    (
        {"a_000000500_high_noise": {}, "a_000000500_low_noise": {}, "a_000001000_high_noise": {}},
        [
            ("a_000000500_high_noise", "a_000000500_low_noise"),
        ],
    ),
    ({"b-low-noise": {}, "b-HIGH-noise": {}, "c_high": {}}, [("b-HIGH-noise", "b-low-noise")]),
    ({"high_noise_lora": {}, "low_noise_lora": {}}, [("high_noise_lora", "low_noise_lora")]),
    (
        {"one": {"modelspec.timestep_range": "875,1000"}, "two": {"modelspec.timestep_range": "0,875"}},
        [("one", "two")],
    ),
    (
        {"run/x-high-noise/adapter_model-high": {}, "run/x-low-noise/adapter_model-low": {}},
        [
            ("run/x-high-noise/adapter_model-high", "run/x-low-noise/adapter_model-low"),
        ],
    ),
    ({"one": {}, "two": {}}, []),
    ({"a_high": {}, "b_low": {}}, []),
    ({"highland": {}, "lowland": {}}, []),
]


@pytest.mark.parametrize(("files", "pairs"), PAIRS)
def test_wan_halves_are_paired_by_name_then_by_timesteps(
    files: dict[str, dict[str, str]], pairs: list[tuple[str, str]], tmp_path: Path
) -> None:
    for name, metadata in files.items():
        made(tmp_path, f"{name}.safetensors", None, **metadata)
    found = workflow.inspect(tmp_path)
    paths = [(str(tmp_path / f"{high}.safetensors"), str(tmp_path / f"{low}.safetensors")) for high, low in pairs]
    assert found.pairs == tuple(LoraPair(high=high, low=low) for high, low in paths)


def test_one_file_for_both_halves_is_told(tmp_path: Path) -> None:
    tensors = network("transformer_1.a", 4) | network("transformer_2.a", 4)
    assert look(made(tmp_path, "a.safetensors", tensors)).half is Half.BOTH


SPEC = TrainingSpec(model="flux-2", steps=1000, learning_rate=1e-4, rank=32, alpha=64, trigger="JINX")
LORA = Lora(
    file="a", models=("flux-2",), base="flux2", rank=32, alpha=64, steps=1000, learning_rate=0.0001, trigger="JINX"
)
DIFFERENT: list[tuple[dict[str, Any], str, str]] = [
    ({"models": ("wan-2.2",), "base": "wan"}, "model", "another base model"),
    ({"rank": 16}, "rank", "rank is 16, and 32 was asked for"),
    ({"alpha": 32, "trainer": "ai-toolkit"}, "alpha", "with the rank as alpha, whatever is asked"),
    ({"alpha": 32}, "alpha", "loaders take the rank"),
    ({"alpha": 32, "alpha_written": True}, "alpha", "alpha is 32, and 64 was asked for"),
    ({"steps": 750}, "steps", "saved on the way"),
    ({"steps": 1250}, "steps", "went on"),
    ({"learning_rate": 5e-5}, "learning_rate", "5e-05"),
    ({"trigger": "JYNX"}, "trigger", "JYNX"),
]


@pytest.mark.parametrize(("changes", "field", "message"), DIFFERENT)
def test_what_is_not_as_asked_is_a_difference(changes: dict[str, Any], field: str, message: str) -> None:
    (difference,) = workflow.compare(attrs.evolve(LORA, **changes), SPEC)
    assert difference.field == field
    assert message in difference.message


def test_what_is_as_asked_or_not_said_is_none() -> None:
    assert workflow.compare(LORA, SPEC) == ()
    assert workflow.compare(Lora(file="a"), SPEC) == ()
    assert workflow.compare(LORA, TrainingSpec()) == ()


def test_the_parameters_may_come_from_a_package(tmp_path: Path) -> None:
    package = Package(lorakit="0", character="J", trigger="JINX", spec=TrainingSpec(rank=99))
    lock = tmp_path / project.LOCK_FILE
    lock.write_text(convert.dumps(package), encoding="utf-8")
    file = made(tmp_path, "a.safetensors")
    for spec in (package, package.spec, lock, tmp_path, str(tmp_path)):
        assert [each.field for each in lk.inspect([file], spec=spec).differences] == ["rank"]
    with pytest.raises(InputError, match=r"lorakit-lock\.json"):
        lk.inspect(file, spec=tmp_path / "none")


Run = Callable[..., int]


@pytest.fixture(name="run")
def _run() -> Run:
    return lambda *arguments: int(app(["inspect", *map(str, arguments)], standalone_mode=False))


def test_the_command_answers_in_text_and_json(tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    made(tmp_path, "a_high_noise.safetensors", ss_steps="500", ss_learning_rate="0.0001", ss_epoch="3")
    made(
        tmp_path,
        "a_low_noise.safetensors",
        None,
        ss_base_model_version="wan",
        **{"modelspec.trigger_phrase": "J\x1b[2J"},
    )
    assert run(tmp_path, "--no-color") == 0
    text = capsys.readouterr().out
    assert "\x1b" not in text
    assert "Belong together" in text
    for line in ("rank           8", "steps          500", "half           low noise", "model          wan-2.2"):
        assert line in text
    assert run(tmp_path, "--format", "json") == 0
    document = json.loads(capsys.readouterr().out)
    assert {key: len(each) for key, each in document.items() if key != "schema"} == {
        "files": 2,
        "pairs": 1,
        "differences": 0,
        "unreadable": 0,
    }
    assert document["files"][0]["ranks"] == [{"rank": 8, "networks": 1}]
    lock = tmp_path / "lock.json"
    package = Package(lorakit="0", character="J", trigger="JINX", spec=TrainingSpec(rank=99))
    lock.write_text(convert.dumps(package), encoding="utf-8")
    (tmp_path / "bad.safetensors").write_bytes(b"")
    assert run(tmp_path, "--spec", lock) == 1
    text = capsys.readouterr().out
    assert "Not as asked for" in text
    assert "Not read" in text


def test_large_files_are_told_in_mebibytes() -> None:
    lora = Lora(file="a", size=3 * 2**20)
    assert "3.0 MiB" in inspection_text(Inspection(loras=(lora,)), look=Look())
    assert inspection_dict(Inspection(loras=(lora,)))["files"][0]["half"] == "unknown"


def test_the_json_is_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DATA.parent)
    text = json.dumps(inspection_dict(workflow.inspect("loras", spec=SPEC)), indent=2) + "\n"
    if os.environ.get("LORAKIT_WRITE_GOLDEN"):
        (GOLDEN / "inspect.json").write_text(text, encoding="utf-8", newline="\n")
    assert text == (GOLDEN / "inspect.json").read_text(encoding="utf-8")
