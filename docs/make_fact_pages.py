"""Write the reference pages that show lorakit's data: ``python docs/make_fact_pages.py``."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from lorakit.knowledge import (
    ALIASES,
    CHECKLIST,
    CONTRACTS,
    DISTRIBUTION,
    DRAWING_ENDPOINTS,
    ENDPOINTS,
    ENGINES,
    ENVIRONMENT_POOL,
    FURTHER_EXPRESSIONS,
    LIGHTING_POOL,
    MISTAKES,
    MODELS,
    POLICIES,
    PRICES,
    RECIPES,
    REDUNDANCY,
    REFERENCE_MODELS,
    SOURCES,
    prompts,
)
from lorakit.model import AlphaUse, EngineFacts, ModelProfile, TrainerContract, Treatment
from lorakit.rules import builtin
from lorakit.vocab import Angle

FOLDER = Path(__file__).parent / "reference"

TREATMENTS = {
    Treatment.FAILS: "the run fails",
    Treatment.DROPS: "the image is left out without a word",
    Treatment.DEFAULT: "the default caption or class word is used",
    Treatment.EMPTY: "trained with an empty caption",
    Treatment.SERVICE: "the service writes a caption",
    Treatment.WHOLE: "the whole text is used",
    Treatment.FIRST_LINE: "only the first line is used",
    Treatment.ALTERNATIVES: "each line is a caption of its own",
    Treatment.APPLIED: "applied",
    Treatment.IGNORED: "ignored",
    Treatment.FLATTENED: "dropped; hidden colours or black may show",
    Treatment.UNKNOWN: "not known",
}
ALPHAS = {
    AlphaUse.TAKEN: "taken",
    AlphaUse.RANK: "ignored, the rank is used",
    AlphaUse.REFUSED: "an error, the rank is used",
    AlphaUse.NO_INPUT: "no input",
}


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    columns = tuple(head)
    lines = [columns, ("---",) * len(columns), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _codes(codes: Iterable[str]) -> str:
    known = {rule.code for rule in builtin()}
    return ", ".join(f"[{code}](rules/{code}.md)" if code in known else code for code in codes)


def _number(value: object) -> str:
    return "the trainer's" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _switch(value: bool | None) -> str:  # noqa: FBT001 - a table cell, not a mode
    return {True: "on", False: "off", None: "no such switch"}[value]


def _model(profile: ModelProfile) -> list[str]:
    rows = [
        ("words in a caption", profile.words),
        ("caption style", profile.caption_style),
        ("text encoder", profile.encoder),
        ("pictures", profile.images),
        ("pixels a side", profile.resolution),
        ("steps", f"{profile.steps}{f', about {profile.best_steps}' if profile.best_steps else ''}"),
        ("learning rate", profile.learning_rate),
        ("rank", _number(profile.rank)),
        ("alpha", f"{profile.alpha_per_rank:g} times the rank" if profile.alpha_per_rank else "the trainer's"),
        ("create_masks", _switch(profile.create_masks)),
        ("is_style", _switch(profile.is_style)),
        ("use_face_detection", _switch(profile.use_face_detection)),
        ("files made", profile.outputs),
    ]
    notes = [_list(profile.notes)] if profile.notes else []
    return [
        f"## `{profile.id}`: {profile.title}",
        _table(("what", "value"), rows),
        *notes,
        f"Source: {profile.source}.",
    ]


def _models() -> str:
    intro = (
        "What each model wants of its training set. Every number is a convention with its source, "
        "and `lorakit.toml` overrides any of them."
    )
    blocks = ["# Model profiles", intro]
    for profile in MODELS.values():
        blocks += _model(profile)
    return _page(blocks)


def _contract(contract: TrainerContract) -> list[str]:
    rows = [
        ("models", ", ".join(contract.models) or "none of lorakit's"),
        ("image suffixes", " ".join(f"`{suffix}`" for suffix in contract.suffixes)),
        ("sub-folders", "read" if contract.recursive else "not read"),
        (
            "captions",
            f"`{contract.caption_suffix}` beside the image" if contract.caption_suffix else "a table's column",
        ),
        ("setting for captions", f"`{contract.caption_setting}`" if contract.caption_setting else "none needed"),
        ("caption missing", TREATMENTS[contract.missing_caption]),
        ("caption empty", TREATMENTS[contract.empty_caption]),
        ("several lines", TREATMENTS[contract.several_lines]),
        ("stored rotation (EXIF)", TREATMENTS[contract.exif]),
        ("transparency", TREATMENTS[contract.alpha]),
        ("trigger", contract.trigger),
        ("rank", f"`{contract.key('rank')}`" if contract.key("rank") else "no input"),
        ("alpha of the LoRA", ALPHAS[contract.alpha_use]),
    ]
    traps = [f"A name that matches `{trap.pattern}` is taken for: {trap.what}." for trap in contract.name_traps]
    return [
        f"## `{contract.id}`: {contract.title}",
        _table(("what", "value"), rows),
        *([_list((*traps, *contract.notes))] if traps or contract.notes else []),
        f"Read in: {contract.source} ({contract.version}).",
    ]


def _trainers() -> str:
    intro = (
        "What each trainer really reads of a dataset folder, from its own code or documentation. One flat folder of "
        "lower-case `.png` or `.jpg` files, each with a `.txt` of the same name that holds one line of UTF-8 with the "
        "trigger in it, is read alike by all of them."
    )
    blocks = ["# Trainer contracts", intro]
    for contract in CONTRACTS.values():
        blocks += _contract(contract)
    return _page(blocks)


def _endpoints() -> str:
    blocks = ["# Endpoints and prices", "fal's training endpoints. Ids, inputs and prices are data and age quickly."]
    for endpoint in ENDPOINTS.values():
        rows = [
            (each.spec, f"`{each.name}`", "required" if each.required else each.default, each.allowed)
            for each in endpoint.inputs
        ]
        default = ", the default" if endpoint.default else ""
        made = ", ".join(f"`{output.name}` ({output.role.replace('_', ' ')})" for output in endpoint.outputs)
        blocks += [
            f"## `{endpoint.id}`",
            f"Trains `{endpoint.model}`{default}. Makes {made}.",
            _table(("lorakit's name", "the endpoint's", "default", "allowed"), rows),
        ]
    aliases = [(f"`{alias.id}`", f"`{alias.use}`", alias.why) for alias in ALIASES.values()]
    blocks += ["## Ids that were right once", _table(("id", "use", "why"), aliases)]
    for table in PRICES.values():
        prices = [(f"`{row.id}`", f"{row.usd:g}", row.unit.value, row.least_units or "") for row in table.rows]
        title = f"## Prices: `{table.id}`, {table.date}"
        blocks += [title, _table(("what", "USD", "for each", "charged at least"), prices)]
    return _page(blocks)


def _engine(engine: EngineFacts) -> list[str]:
    settings = ", ".join(f"`{name} = {value!r}`" for name, value in engine.settings)
    rows = [
        ("model", f"`{engine.model}`"),
        ("good for", engine.role),
        ("sets", ", ".join(engine.capabilities) or "nothing: it keeps what it is given"),
        ("pictures it takes", f"{engine.max_references}; lorakit sends {engine.used_references}"),
        ("seconds a picture", f"{engine.seconds}" if engine.seconds.high is not None else "not measured"),
        ("calls at once", engine.concurrency),
        ("settings", settings or "the provider's"),
        ("key in", " or ".join(f"`{name}`" for name in engine.keys) or "needs none"),
        ("packages", f"`pip install 'lorakit[{engine.extra}]'`" if engine.extra else "needs none"),
        ("weakness", engine.weakness or "none known"),
        ("source", engine.source),
    ]
    legacy = " Kept for comparison." if engine.legacy else ""
    return [f"## {engine.id}", f"{engine.title}.{legacy}", _table(("what", ""), rows)]


def _engines() -> str:
    intro = (
        "What makes candidates. Every setting, id and field name can be changed under "
        "[`[engines.ID]`](configuration.md); keys come from the environment, see [Engines](../how-to/engines.md)."
    )
    blocks = ["# Engines and recipes", intro]
    for engine in ENGINES.values():
        blocks += _engine(engine)
    recipes = [
        (f"`{each.id}`", (" and " if each.side_by_side else ", then ").join(each.engines), each.weakness, each.source)
        for each in RECIPES.values()
    ]
    blocks += ["## Recipes", _table(("recipe", "engines", "weakness", "source"), recipes)]
    fields = [
        (
            f"`{each.id}`",
            f"`{each.pictures}`",
            f"`{each.prompt}`" if each.prompt else "none",
            f"`{each.made}`",
            ", ".join(map(str, each.view.elevations)) if each.view else "",
        )
        for each in DRAWING_ENDPOINTS.values()
    ]
    head = ("endpoint", "pictures in", "prompt in", "pictures out", "elevations it knows, in degrees")
    return _page([*blocks, "## fal's endpoints for pictures", _table(head, fields)])


def _distribution() -> str:
    policies = [
        (
            ", ".join(angle.value for angle in Angle if angle.policy is facts.policy),
            ", ".join(facts.expressions),
            facts.recipe,
            facts.why,
        )
        for facts in POLICIES.values()
    ]
    texts = [
        ("first of all", prompts.IDENTITY_LOCK),
        ("never to change", ", ".join(prompts.LOCKED_SKELETON)),
        ("free to move", ", ".join(prompts.FREE_MUSCLES)),
        ("expression", f"`{prompts.EXPRESSION_FORMAT}`"),
        ("light when none is known", prompts.DEFAULT_LIGHTING),
        ("eyes", prompts.EYES),
        ("skin", "; ".join((*prompts.SKIN_TEXTURE, prompts.SKIN_NEGATIVE))),
        ("to avoid", ", ".join(prompts.AVOID)),
        ("against the airbrush", prompts.ANTI_BEAUTIFICATION),
        ("camera of back views", prompts.PHOTOGRAPHY),
        ("temperature", prompts.TEMPERATURE),
    ]
    return _page(
        [
            "# Distribution, pools and prompt texts",
            "What plans are made of; [The distribution](../explanation/distribution.md) says why.",
            "## Expressions by angle",
            (
                f"{DISTRIBUTION.angles} angles, {DISTRIBUTION.jobs} pictures; with every expression from every angle "
                f"{DISTRIBUTION.full_jobs} by the guide's count."
            ),
            _table(("angles", "expressions", "recipe", "why"), policies),
            "Where the range is too small: " + ", ".join(FURTHER_EXPRESSIONS) + ".",
            "## Places and lights that rotate",
            _list((f"places: {', '.join(ENVIRONMENT_POOL)}", f"lights: {', '.join(LIGHTING_POOL)}")),
            "## Texts of prompts",
            _table(("part", "text"), texts),
        ]
    )


def _guide() -> str:
    properties = [
        (row.what, "captioned" if row.captioned else "left out", ", ".join(row.examples), _codes(row.codes))
        for row in REDUNDANCY
    ]
    mistakes = [(mistake.number, mistake.what, _codes(mistake.codes)) for mistake in MISTAKES]
    lines = [(line.item, _codes(line.codes) or line.note) for line in CHECKLIST]
    references = [(model.title, model.images, model.background, model.source) for model in REFERENCE_MODELS.values()]
    return _page(
        [
            "# The training guide as tables",
            "What the guide lorakit starts from asks for, and the rules that look after it.",
            "## What captions say and leave out",
            _table(("property", "captions", "examples", "rules"), properties),
            "## Common mistakes",
            _table(("number", "mistake", "caught by"), mistakes),
            "## The checklist before training",
            _table(("line", "decided by"), lines),
            "## Backgrounds of inference references",
            _table(("model", "pictures", "background", "source"), references),
        ]
    )


def _sources() -> str:
    intro = (
        "What the numbers rest on. Most of it is convention: no controlled study was found that isolates the effect "
        "of redundant captions or of the balance of angles on a LoRA."
    )
    rows = [(source.title, source.about, source.standing.value, source.instead_of) for source in SOURCES]
    return _page(["# Sources", intro, _table(("source", "about", "standing", "in place of"), rows)])


def _page(blocks: Iterable[str]) -> str:
    return "\n\n".join(blocks) + "\n"


def pages() -> Iterator[tuple[Path, str]]:
    """Yield every generated page: where it belongs and what it says."""
    yield FOLDER / "models.md", _models()
    yield FOLDER / "trainers.md", _trainers()
    yield FOLDER / "engines.md", _engines()
    yield FOLDER / "endpoints.md", _endpoints()
    yield FOLDER / "distribution.md", _distribution()
    yield FOLDER / "guide.md", _guide()
    yield FOLDER / "sources.md", _sources()


def main() -> None:
    """Write the pages."""
    for path, text in pages():
        path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
