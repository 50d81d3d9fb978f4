"""The figures of the training guide the defaults come from, looked up where lorakit keeps them."""

import pytest

from lorakit.knowledge import (
    CHECKLIST,
    DISTRIBUTION,
    ENDPOINTS,
    ENGINES,
    ENVIRONMENT_POOL,
    KEYSTONE_VIEWS,
    LORA_PREP,
    MISTAKES,
    MODELS,
    POLICIES,
    PRICES,
    RECIPES,
    REDUNDANCY,
    REFERENCE_MODELS,
    TESTED_RUNS,
    prompts,
)
from lorakit.knowledge.distribution import BACKGROUND_KINDS
from lorakit.model import Range, Targets
from lorakit.vocab import BUILTIN, Angle, ExpressionPolicy, Tier

FLUX, TURBO, BASE, WAN = (MODELS[each] for each in ("flux-2", "z-image", "z-image-base", "wan-2.2"))
TARGETS = Targets()
SEED, TODAY = PRICES["seed"], PRICES["today"]
EDIT = dict(ENGINES["qwen-edit"].settings)
BATCH, SMART = TESTED_RUNS
POLICY_SIZES = {
    policy: sum(angle.policy is policy for angle in Angle) * len(facts.expressions)
    for policy, facts in POLICIES.items()
}


def usd(table: str, name: str) -> float:
    price = PRICES[table].price(name)
    assert price is not None, name
    return price.usd


def per_thousand(table: str, name: str) -> float:
    return round(usd(table, name) * 1000, 4)


def tiers(*names: str) -> set[Tier]:
    return {expression.tier for name in names if (expression := BUILTIN.expression(name))}


def prompt(name: str) -> str:
    expression = BUILTIN.expression(name)
    assert expression is not None, name
    return expression.prompt


FIGURES: list[tuple[str, object, object]] = [
    # 1: what captions leave out
    ("constants left out of captions", 6, sum(not each.captioned for each in REDUNDANCY)),
    ("variables captioned", 5, sum(each.captioned for each in REDUNDANCY)),
    # 2: caption lengths, in words
    ("Flux 2: fewest words", 30, FLUX.words.low),
    ("Flux 2: most words", 80, FLUX.words.high),
    ("Z-Image: fewest words", 20, TURBO.words.low),
    ("Z-Image: most words", 50, TURBO.words.high),
    ("Z-Image Base: fewest words", 20, BASE.words.low),
    ("Z-Image Base: most words", 50, BASE.words.high),
    ("WAN 2.2: fewest words", 80, WAN.words.low),
    ("WAN 2.2: most words", 150, WAN.words.high),
    ("WAN 2.2: motion is captioned", True, WAN.video),
    ("Flux 2: no motion", False, FLUX.video),
    # 3: composition
    ("close-ups: least share", 0.33, TARGETS.close_up.low),
    ("close-ups: largest share", 0.40, TARGETS.close_up.high),
    ("medium: least share", 0.25, TARGETS.medium.low),
    ("medium: largest share", 0.30, TARGETS.medium.high),
    ("full body: least share", 0.20, TARGETS.full_body.low),
    ("full body: largest share", 0.25, TARGETS.full_body.high),
    ("back: least share", 0.10, TARGETS.back.low),
    ("back: largest share", 0.10, TARGETS.back.high),
    ("lightings", Range(3, None), TARGETS.lightings),
    ("expressions: fewest", 5, TARGETS.expressions.low),
    ("expressions: most", 7, TARGETS.expressions.high),
    ("neutral: least share", 0.30, TARGETS.neutral.low),
    ("neutral: largest share", 0.40, TARGETS.neutral.high),
    ("one expression, at most, in 30", 6, round(TARGETS.one_expression * 30)),
    ("intense, at most, in 30", 2, round(TARGETS.intense * 30)),
    ("outfits: fewest", 3, TARGETS.outfits.low),
    ("outfits: most", 5, TARGETS.outfits.high),
    ("primary outfit about half", True, 0.5 in TARGETS.primary_outfit),
    ("environments: fewest", 5, TARGETS.environments.low),
    ("environments: most", 10, TARGETS.environments.high),
    ("kinds of background to rotate through", 10, len(BACKGROUND_KINDS)),
    ("keystones: fewest", 7, TARGETS.keystones.low),
    ("keystones: most", 8, TARGETS.keystones.high),
    ("keystone views", 8, len(KEYSTONE_VIEWS)),
    ("the first keystone", "front close-up", KEYSTONE_VIEWS[0].title),
    ("angles", 12, len(Angle)),
    ("angles with the full range", 3, sum(angle.policy is ExpressionPolicy.FULL for angle in Angle)),
    ("angles with mild expressions", 2, sum(angle.policy is ExpressionPolicy.MILD for angle in Angle)),
    ("angles that stay neutral", 4, sum(angle.policy is ExpressionPolicy.NEUTRAL for angle in Angle)),
    ("angles from behind", 3, sum(angle.policy is ExpressionPolicy.BACK for angle in Angle)),
    ("expressions of the full range", 5, len(POLICIES[ExpressionPolicy.FULL].expressions)),
    ("jobs with the full range", 15, POLICY_SIZES[ExpressionPolicy.FULL]),
    ("mild expressions", ("neutral", "tired", "focused"), POLICIES[ExpressionPolicy.MILD].expressions),
    ("jobs with mild expressions", 6, POLICY_SIZES[ExpressionPolicy.MILD]),
    ("neutral-only expressions", ("neutral",), POLICIES[ExpressionPolicy.NEUTRAL].expressions),
    ("expressions from behind", ("neutral",), POLICIES[ExpressionPolicy.BACK].expressions),
    ("jobs of the smart distribution, stated", 28, DISTRIBUTION.jobs),
    ("jobs of the smart distribution, counted", 28, sum(POLICY_SIZES.values())),
    ("jobs without it", 51, DISTRIBUTION.full_jobs),
    ("angles of the distribution", 12, DISTRIBUTION.angles),
    ("intense pictures in a set", Range(1, 2), DISTRIBUTION.intense),
    ("mild pictures at three-quarter views", Range(1, 2), DISTRIBUTION.coupling_breakers),
    ("full range: recipe", "three-pass", POLICIES[ExpressionPolicy.FULL].recipe),
    ("mild: recipe", "three-pass", POLICIES[ExpressionPolicy.MILD].recipe),
    ("neutral only: recipe", "two-pass", POLICIES[ExpressionPolicy.NEUTRAL].recipe),
    ("from behind: recipe", "two-pass", POLICIES[ExpressionPolicy.BACK].recipe),
    ("environments in the pool", 8, len(ENVIRONMENT_POOL)),
    ("keystone way: candidates", 50, LORA_PREP.candidates),
    ("keystone way: references", Range(2, 3), LORA_PREP.references),
    ("keystone way: heroes", Range(7, 8), LORA_PREP.keystones),
    ("keystone way: picks", Range(15, 20), LORA_PREP.picks),
    ("keystone way: picked in the end", Range(17, 22), LORA_PREP.picked),
    ("keystone way: final set", Range(25, 30), LORA_PREP.final),
    ("Gemini Flash: most input pictures", 3, ENGINES["gemini-flash"].max_references),
    # 3a: engines and recipes
    ("multi-angle: USD a picture", 0.035, usd("seed", "qwen-multi-angle")),
    ("NBP: USD a picture", 0.065, usd("seed", "nbp")),
    ("SeedVR2: USD a picture", 0.001, usd("seed", "seedvr2")),
    ("multi-angle: seconds", Range(7, 37), ENGINES["qwen-multi-angle"].seconds),
    ("NBP: seconds", Range(20, 40), ENGINES["nbp"].seconds),
    ("SeedVR2: seconds", Range(5, 10), ENGINES["seedvr2"].seconds),
    ("three passes: USD", 0.101, RECIPES["three-pass"].usd),
    ("three passes: seconds", 56, RECIPES["three-pass"].seconds),
    ("two passes: USD", 0.036, RECIPES["two-pass"].usd),
    ("two passes: seconds", 26, RECIPES["two-pass"].seconds),
    ("three passes", ("qwen-multi-angle", "nbp", "seedvr2"), RECIPES["three-pass"].engines),
    ("two passes", ("qwen-multi-angle", "seedvr2"), RECIPES["two-pass"].engines),
    ("two legacy recipes", 2, sum(recipe.legacy for recipe in RECIPES.values())),
    ("NBP is sent one picture", 1, ENGINES["nbp"].used_references),
    ("SeedVR2 draws nothing new", False, ENGINES["seedvr2"].changes_identity),
    ("Qwen Edit is legacy", True, ENGINES["qwen-edit"].legacy),
    ("Qwen Edit: guidance", 3.5, EDIT["guidance_scale"]),
    ("Qwen Edit: steps", 45, EDIT["num_inference_steps"]),
    ("Qwen Edit: acceleration", "none", EDIT["acceleration"]),
    ("Qwen Edit: format", "png", EDIT["output_format"]),
    ("Qwen Edit has no strength", False, "strength" in EDIT),
    (
        "Qwen Edit: negative prompt",
        "blurry face, distorted features, deformed eyes, asymmetric face, smooth skin, plastic look",
        EDIT["negative_prompt"],
    ),
    ("batch of 2026-02-14: jobs", 60, BATCH.jobs),
    ("batch of 2026-02-14: pictures", 57, BATCH.succeeded),
    ("smart batch: jobs", 28, SMART.jobs),
    ("smart batch: USD", 2.35, SMART.usd),
    ("smart batch: minutes", 23, SMART.minutes),
    ("temperature", 1.0, prompts.TEMPERATURE),
    ("temperature sent to NBP", 1.0, dict(ENGINES["nbp"].settings)["temperature"]),
    ("temperature sent to Gemini Flash", 1.0, dict(ENGINES["gemini-flash"].settings)["temperature"]),
    ("skin texture phrases", 4, len(prompts.SKIN_TEXTURE)),
    ("looks to avoid", 5, len(prompts.AVOID)),
    ("locked parts of the skeleton", 12, len(prompts.LOCKED_SKELETON)),
    ("free muscles", 5, len(prompts.FREE_MUSCLES)),
    ("descriptors of an expression", (2, 3), prompts.EXPRESSION_DESCRIPTORS),
    ("eyes: the lens", True, prompts.EYES.startswith("85mm f/1.8")),
    ("light when none is named", "cinematic lighting with modeling", prompts.DEFAULT_LIGHTING),
    ("film stock of the example", "Kodak Vision3 500T", prompts.EXAMPLE_FILM_STOCK),
    ("photography reference", "shot on professional camera, DSLR 50mm lens", prompts.PHOTOGRAPHY),
    ("identity lock", "face identity locked — DO NOT generate a new face", prompts.IDENTITY_LOCK),
    ("neutral", "neutral — relaxed features, steady gaze, lips closed naturally", prompt("neutral")),
    ("tired", "tired — slightly heavy eyelids, soft unfocused gaze, relaxed jaw", prompt("tired")),
    ("focused", "focused — narrowed eyes, set jaw, intent forward stare", prompt("focused")),
    ("wary", "wary — guarded gaze, slight tension around the mouth, watchful eyes", prompt("wary")),
    ("exhausted", "exhausted — heavy-lidded eyes, slight frown, drained hollow gaze", prompt("exhausted")),
    ("furious", "furious — bared teeth, flared nostrils, intense glare with furrowed brow", prompt("furious")),
    ("intense tier", {Tier.INTENSE}, tiers("exhausted", "furious")),
    ("neutral tier", {Tier.NEUTRAL}, tiers("neutral")),
    # 3b: inference references
    ("reference models", 9, len(REFERENCE_MODELS)),
    ("Kling: references", Range(1, 4), REFERENCE_MODELS["kling-3.0-elements"].images),
    ("Sora: references", Range(1, 1), REFERENCE_MODELS["sora-2"].images),
    ("Veo: references", Range(2, 4), REFERENCE_MODELS["veo-3.1"].images),
    ("Seedance: references", 9, REFERENCE_MODELS["seedance-2.0"].images.high),
    ("Hailuo: references", Range(1, 1), REFERENCE_MODELS["hailuo-s2v-01"].images),
    ("Flux 2: reference slots", 10, REFERENCE_MODELS["flux-2-multi-reference"].images.high),
    ("background removed for", ["wan-2.1-vace"], [each.id for each in REFERENCE_MODELS.values() if each.removed]),
    ("background of training pictures", "varied", prompts.BACKGROUNDS.training),
    ("background of references", "clean/white", prompts.BACKGROUNDS.reference),
    ("background for VACE", "removed", prompts.BACKGROUNDS.vace),
    # 4 and 5: resolution and counts
    ("Flux 2: pixels a side", 1024, FLUX.resolution),
    ("Z-Image: pixels a side", 1024, TURBO.resolution),
    ("Flux 2: pictures", Range(20, 30), FLUX.images),
    ("Z-Image: pictures", Range(20, 30), TURBO.images),
    ("Z-Image Base: pictures", Range(20, 30), BASE.images),
    ("WAN 2.2: clips", Range(10, 15), WAN.images),
    # 6: training parameters
    ("Flux 2: steps", Range(800, 1500), FLUX.steps),
    ("Flux 2: best steps", 1000, FLUX.best_steps),
    ("Z-Image: steps", Range(1000, 2000), TURBO.steps),
    ("Z-Image Base: steps", Range(1000, 2000), BASE.steps),
    ("WAN 2.2: steps", Range(800, 1500), WAN.steps),
    ("Flux 2: learning rate", Range(0.0001, 0.00015), FLUX.learning_rate),
    ("Z-Image: learning rate", Range(0.0001, 0.0001), TURBO.learning_rate),
    ("Z-Image Base: learning rate", Range(0.0005, 0.0005), BASE.learning_rate),
    ("WAN 2.2: learning rate", Range(0.0007, 0.0007), WAN.learning_rate),
    ("Flux 2: rank", Range(32, 48), FLUX.rank),
    ("Flux 2: rank for faces", 48, FLUX.best_rank),
    ("Z-Image: rank", None, TURBO.rank),
    ("Z-Image Base: rank", None, BASE.rank),
    ("WAN 2.2: rank", None, WAN.rank),
    ("Flux 2: alpha a rank", 2, FLUX.alpha_per_rank),
    ("Flux 2: files made", 1, FLUX.outputs),
    ("Z-Image: files made", 1, TURBO.outputs),
    ("Z-Image Base: files made", 1, BASE.outputs),
    ("WAN 2.2: files made", 2, WAN.outputs),
    ("Flux 2: create_masks", True, FLUX.create_masks),
    ("Z-Image: create_masks", None, TURBO.create_masks),
    ("WAN 2.2: create_masks", True, WAN.create_masks),
    ("Flux 2: is_style", False, FLUX.is_style),
    ("Z-Image: is_style", None, TURBO.is_style),
    ("WAN 2.2: is_style", False, WAN.is_style),
    ("WAN 2.2: use_face_detection", True, WAN.use_face_detection),
    ("Flux 2: use_face_detection", None, FLUX.use_face_detection),
    ("Flux 2: the hosted default that is too low", 0.00005, FLUX.hosted_learning_rate),
    ("Z-Image Base: no trigger parameter", False, BASE.trigger_parameter),
    # 7: mistakes
    ("mistakes", 14, len(MISTAKES)),
    ("mistakes, numbered", list(range(1, 15)), [mistake.number for mistake in MISTAKES]),
    ("Flux 2: the loss is flat after", Range(800, 1200), FLUX.convergence),
    # 8: endpoints and prices
    ("Flux 2: USD a thousand steps", 3.0, per_thousand("seed", "fal-ai/flux-lora-fast-training")),
    ("Z-Image: USD a thousand steps", 0.85, per_thousand("seed", "fal-ai/z-image-trainer")),
    ("Z-Image Base: USD a thousand steps", 0.85, per_thousand("seed", "fal-ai/z-image-base-trainer")),
    ("WAN: USD a thousand steps", 2.0, per_thousand("seed", "fal-ai/wan/v2.2/image-to-video/lora/training")),
    ("Flux 2 today: USD a thousand steps", 6.4, per_thousand("today", "fal-ai/flux-2-trainer")),
    ("Z-Image today: USD a thousand steps", 2.26, per_thousand("today", "fal-ai/z-image-trainer")),
    ("Z-Image Base today: USD a thousand steps", 0.85, per_thousand("today", "fal-ai/z-image-base-trainer")),
    ("WAN today: USD a thousand steps", 4.5, per_thousand("today", "fal-ai/wan-22-image-trainer")),
    ("Z-Image: the archive's field", "image_data_url", ENDPOINTS["fal-ai/z-image-trainer"].inputs[0].name),
    # 9: the checklist
    ("lines of the checklist", 14, len(CHECKLIST)),
    ("fewest pictures", 15, FLUX.fewest_images),
    ("angles", Range(5, None), TARGETS.angles),
]


@pytest.mark.parametrize(("what", "figure", "kept"), FIGURES, ids=[f"{n}-{row[0]}" for n, row in enumerate(FIGURES)])
def test_a_figure_is_kept_as_the_guide_has_it(what: str, figure: object, kept: object) -> None:
    assert kept == figure, what


def test_the_table_of_figures_is_a_long_one() -> None:
    assert len(FIGURES) >= 120


def test_the_recipes_cost_what_their_passes_cost() -> None:
    for recipe in ("three-pass", "two-pass"):
        assert sum(usd("seed", engine) for engine in RECIPES[recipe].engines) == pytest.approx(RECIPES[recipe].usd)


def test_the_smart_batch_costs_about_what_was_paid_and_takes_about_as_long() -> None:
    recipes = [RECIPES[POLICIES[policy].recipe] for policy, jobs in POLICY_SIZES.items() for _ in range(jobs)]
    assert sum(recipe.usd or 0 for recipe in recipes) == pytest.approx(SMART.usd, rel=0.02)
    assert sum(recipe.seconds or 0 for recipe in recipes) / 60 == pytest.approx(SMART.minutes, rel=0.02)
