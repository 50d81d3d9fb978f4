"""Everything that arranging a plan goes by, worked out once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from lorakit.knowledge import ENVIRONMENT_POOL, LIGHTING_POOL
from lorakit.model import Character, Dataset, Item, Recipe, Shot, Targets
from lorakit.planning.dealing import Pools
from lorakit.planning.palette import Palette, palette
from lorakit.planning.sources import anchors, framing_of, hero, is_neutral
from lorakit.planning.wishes import DEFAULT_RECIPE, Wishes, Workshop
from lorakit.rules.spread import value_key
from lorakit.vocab import Angle, ExpressionPolicy

__all__ = ["Stage", "pools", "set_stage"]

_DIALS = ("expression", "lighting", "environment", "outfit")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Stage:
    """What a plan is made of and from."""

    dataset: Dataset
    wishes: Wishes
    workshop: Workshop
    recipe: Recipe
    light: Recipe | None
    """The recipe of pictures that keep their source's place, light, outfit and expression; ``None``: there is none."""
    anchors: tuple[Item, ...]
    hero: Item
    sets: frozenset[str]
    """The attributes the recipe can set."""
    palette: Palette
    pools: Pools

    @property
    def targets(self) -> Targets:
        """What the model wants of its training set."""
        return self.workshop.profile.targets

    @property
    def source(self) -> Shot:
        """What is known of the hero picture."""
        shot = self.hero.candidate.shot
        return attrs.evolve(shot, framing=framing_of(shot))

    @property
    def calm(self) -> bool:
        """Whether the hero picture shows no emotion, as far as is known."""
        told = self.source.expression
        return told is None or is_neutral(told, self.dataset.vocabulary)

    @property
    def blank(self) -> tuple[int, int]:
        """The most profiles and steep views, and the most back views, whose expression will not be known."""
        kept = [angle.policy for angle in Angle if self.keeps(angle)] if self.source.expression is None else []
        return kept.count(ExpressionPolicy.NEUTRAL), kept.count(ExpressionPolicy.BACK)

    @property
    def free(self) -> tuple[str, ...]:
        """The attributes that are dealt out over the pictures."""
        return tuple(name for name in _DIALS[1:] if name in self.sets and getattr(self.pools, name))

    def keeps(self, angle: Angle) -> bool:
        """Say whether views from an angle keep what their source shows when they can."""
        if self.light is None or not self.calm:
            return False
        if angle.policy is ExpressionPolicy.BACK:
            return self.wishes.smart_back
        return angle.policy is ExpressionPolicy.NEUTRAL

    def kept(self, shot: Shot) -> Shot:
        """Return a shot with the hero's expression, light, place and outfit, known or not."""
        return attrs.evolve(shot, **{name: getattr(self.source, name) for name in _DIALS})

    def bound(self, shot: Shot) -> Shot:
        """Return a shot whose attributes are the source's where the recipe cannot set them."""
        own = [name for name in _DIALS if name not in self.sets]
        own += [name for name in ("environment", "outfit") if not getattr(self.pools, name)]
        return attrs.evolve(shot, **{name: getattr(self.source, name) for name in own})


def set_stage(dataset: Dataset, wishes: Wishes, workshop: Workshop) -> Stage:
    """Work out what a plan goes by.

    Raises:
        FieldError: The recipe or an expression is not known.
        InputError: There is no picture to start from.
    """
    recipe = workshop.recipe(wishes.recipe)
    light = None
    if wishes.recipe == DEFAULT_RECIPE:
        light = workshop.recipe("two-pass")
    elif recipe.side_by_side:
        light = attrs.evolve(recipe, engines=recipe.engines[:1])
    found = hero(dataset)
    beside = (found.candidate.shot,) if light is not None else ()
    return Stage(
        dataset=dataset,
        wishes=wishes,
        workshop=workshop,
        recipe=recipe,
        light=light,
        anchors=anchors(dataset),
        hero=found,
        sets=workshop.sets(recipe),
        palette=palette(wishes.expressions, dataset.vocabulary, workshop.profile.targets),
        pools=pools(dataset.character, wishes, workshop.profile.targets, beside),
    )


def pools(character: Character, wishes: Wishes, targets: Targets, beside: Sequence[Shot]) -> Pools:
    """Return what is dealt out, so that with the values of other pictures there are not too many.

    Args:
        character: Whose outfits and places they are.
        wishes: The lights, and whether places rotate.
        targets: How many different ones are wanted.
        beside: The pictures that will be in the set besides.
    """
    return Pools(
        lighting=_even(wishes.lightings or LIGHTING_POOL),
        environment=_even(_places(character, wishes, targets, _keys("environment", beside))),
        outfit=_outfits(character, targets, _keys("outfit", beside)),
    )


def _keys(attribute: str, shots: Sequence[Shot]) -> Mapping[str, str]:
    """Return the labels of one attribute by what equal ones share, the commonest first."""
    labels = [label for shot in shots if (label := shot.label(attribute)) is not None]
    counts = Counter(map(value_key, labels))
    first = {value_key(label): label for label in reversed(labels)}
    return {key: first[key] for key, _ in counts.most_common()}


def _room(names: Iterable[str], beside: Mapping[str, str], most: int) -> tuple[str, ...]:
    """Return the names that leave no more than so many kinds with those that are there; those, where none does."""
    every = tuple(dict.fromkeys(names))
    new = [name for name in every if value_key(name) not in beside][: max(0, most - len(beside))]
    found = tuple(name for name in every if name in new or value_key(name) in beside)
    return found or tuple(beside.values())[:most]


def _even(names: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
    return tuple((name, 1 / len(names)) for name in names)


def _places(character: Character, wishes: Wishes, targets: Targets, beside: Mapping[str, str]) -> tuple[str, ...]:
    own = character.environments
    if not wishes.env_rotation:
        return own[:1]
    most = int(targets.environments.high or len(ENVIRONMENT_POOL))
    if own and len(own) >= (targets.environments.low or 0):
        return _room(own, beside, most)
    return _room((*own, *ENVIRONMENT_POOL), beside, most)[: len(ENVIRONMENT_POOL)]


def _outfits(character: Character, targets: Targets, beside: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    """Return outfits with their shares: by weight where weights differ, else the first about half."""
    most = int(targets.outfits.high or len(character.outfits))
    weights = {outfit.phrase: outfit.weight for outfit in character.outfits}
    ranked = sorted(weights, key=lambda phrase: -weights[phrase])
    worn = _room(ranked, beside, most)
    if len(worn) > 1 and len(set(weights.values())) > 1:
        total = sum(weights.get(phrase, 1.0) for phrase in worn)
        return tuple((phrase, weights.get(phrase, 1.0) / total) for phrase in worn)
    return tuple((phrase, _share(at, len(worn))) for at, phrase in enumerate(worn))


def _share(at: int, count: int) -> float:
    """Return the share of one of several outfits: the first about half, the others alike."""
    if count == 1:
        return 1.0
    return 0.5 if at == 0 else 0.5 / (count - 1)
