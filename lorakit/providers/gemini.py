"""The Gemini API through Google's client: pictures one by one, and batches with a durable id."""

import importlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    MissingExtraError,
    NotChargedError,
    ProviderError,
)
from lorakit.model import Picture, Value
from lorakit.providers._answers import Drawn, UnreadableError, read
from lorakit.providers.keys import find_key, without_key
from lorakit.providers.waiting import retry_after

if TYPE_CHECKING:
    from google.genai import errors, types
    from google.genai.client import Client

__all__ = ["Drawn", "Gemini"]

_UNSENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"})
_TURNED_AWAY = frozenset({429, 503})
_IMAGE = frozenset({"aspect_ratio", "image_size"})
_WORKING = frozenset({"JOB_STATE_QUEUED", "JOB_STATE_PENDING", "JOB_STATE_RUNNING"})
_OVER = frozenset({"JOB_STATE_FAILED", "JOB_STATE_CANCELLED", "JOB_STATE_EXPIRED"})
_DONE = frozenset({"JOB_STATE_SUCCEEDED", "JOB_STATE_PARTIALLY_SUCCEEDED"})
_MOST_BATCHES = 1000
_UNREADABLE = frozenset({"JSONDecodeError", "ValidationError", "UnreadableError"})
"""What is raised for an answer that came and makes no sense."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Gemini:
    """The Gemini API, as one engine uses it. A paid request is sent once and never again."""

    provider: str
    """The id of the engine."""
    keys: tuple[str, ...] = ("GOOGLE_API_KEY", "GEMINI_API_KEY")
    """The environment variables that may hold the key."""
    timeout: float = 300.0
    """Seconds an answer may take: giving up loses a picture that is paid."""
    api_version: str = "v1beta"

    def draw(self, model: str, prompt: str, pictures: Sequence[Picture], settings: Mapping[str, Value]) -> Drawn:
        """Ask for a picture and wait for it.

        Args:
            model: The model's id.
            prompt: What it is told.
            pictures: What it starts from.
            settings: Fields of ``GenerateContentConfig``, ``aspect_ratio`` and ``image_size``; any others go into the
                request's ``generationConfig`` as they are.

        Raises:
            NotChargedError: It was turned away, or the API could not be reached.
            AnswerLostError: It may have been charged.
            CallFailedError: The key or a setting is wrong, or the API failed and does not charge.
            MissingExtraError: Google's client is not installed.
        """
        key = find_key(self.provider, self.keys)
        with self._client(key) as (client, types):
            config, contents = self._config(types, settings), _contents(types, prompt, pictures)
            with self._paid(model, key):
                answer = client.models.generate_content(model=model, contents=contents, config=config)
                raw = answer.sdk_http_response
                return read(json.loads(raw.body or "") if raw else {})

    def begin(
        self, model: str, prompt: str, pictures: Sequence[Picture], settings: Mapping[str, Value], title: str
    ) -> str:
        """Put a request for a picture into a batch of its own and return the batch's id.

        Args:
            model: See ``draw``.
            prompt: See ``draw``.
            pictures: See ``draw``.
            settings: See ``draw``; only fields of ``GenerateContentConfig``, ``aspect_ratio`` and ``image_size``.
            title: A name by which ``find`` knows the batch.

        Raises:
            NotChargedError: See ``draw``.
            AnswerLostError: See ``draw``.
            CallFailedError: See ``draw``.
            MissingExtraError: See ``draw``.
        """
        key = find_key(self.provider, self.keys)
        with self._client(key) as (client, types):
            config = self._config(types, settings, raw=False)
            request = types.InlinedRequest(contents=_contents(types, prompt, pictures), config=config)
            with self._paid(model, key):
                job = client.batches.create(model=model, src=[request], config={"display_name": title})
                if not job.name:
                    raise UnreadableError("it names no batch")
                return job.name

    def ask(self, batch: str) -> Drawn | None:
        """Ask once for the answer of a batch; ``None`` when it is not done.

        Raises:
            NotChargedError: The API cannot be asked now; the batch goes on.
            CallFailedError: The batch failed, or the API no longer knows it.
            MissingExtraError: Google's client is not installed.
        """
        key = find_key(self.provider, self.keys)
        with self._client(key) as (client, _types), self._free(batch, key):
            job = client.batches.get(name=batch)
        state = job.state.value if job.state else ""
        if state in _WORKING:
            return None
        if state in _OVER:
            word = state.removeprefix("JOB_STATE_").lower()
            raise CallFailedError(self.provider, f"{batch} is {word}", "Failed batches are not charged; make it again.")
        if state not in _DONE:
            raise self._unasked(f"it says {state or 'nothing'} of {batch}")
        answers = (job.dest.inlined_responses if job.dest else None) or []
        if not answers or answers[0].response is None:
            said = answers[0].error.message if answers and answers[0].error else "it holds no answer"
            problem = without_key(f"{batch}: {said}", key)
            raise CallFailedError(self.provider, problem, "Failed requests are not charged; make it again.")
        try:
            return read(answers[0].response.model_dump(mode="json", by_alias=True, exclude_none=True))
        except UnreadableError as error:
            fix = "Look at it at aistudio.google.com; it was charged."
            raise CallFailedError(self.provider, f"the answer of {batch} makes no sense ({error})", fix) from None

    def cancel(self, batch: str) -> None:
        """Ask the API to drop a batch.

        Raises:
            NotChargedError: The API cannot be asked now.
            CallFailedError: The API does not know it.
            MissingExtraError: Google's client is not installed.
        """
        key = find_key(self.provider, self.keys)
        with self._client(key) as (client, _types), self._free(batch, key):
            client.batches.cancel(name=batch)

    def find(self, title: str) -> str | None:
        """Return the id of the batch of a title, or ``None`` when there is none.

        Raises:
            NotChargedError: The API cannot be asked now.
            MissingExtraError: Google's client is not installed.
        """
        key = find_key(self.provider, self.keys)
        with self._client(key) as (client, _types), self._free("the list of batches", key):
            for number, job in enumerate(client.batches.list(config={"page_size": 100})):
                if job.display_name == title:
                    return job.name
                if number >= _MOST_BATCHES:
                    break
        return None

    @contextmanager
    def _client(self, key: str) -> "Iterator[tuple[Client, Any]]":
        try:
            genai = importlib.import_module("google.genai")
        except ImportError:
            raise MissingExtraError(self.provider, "gemini") from None
        types = importlib.import_module("google.genai.types")
        options = types.HttpOptions(api_version=self.api_version, timeout=round(self.timeout * 1000))
        # vertexai: a variable in the environment would lead to another product
        client = genai.Client(api_key=key, vertexai=False, http_options=options)
        try:
            yield client, types
        finally:
            client.close()

    @contextmanager
    def _paid(self, model: str, key: str) -> Iterator[None]:
        """Say of a paid request what its failure means for the bill."""
        lost = "Look at the usage at aistudio.google.com: it may have been charged."
        try:
            yield
        except _api_error() as error:
            raise self._turned_away(model, error, key) from None
        except _transport_errors() as error:
            name = type(error).__name__
            if name in _UNSENT:
                problem = f"the Gemini API cannot be reached ({name})"
                raise NotChargedError(self.provider, problem, "Check the network, then go on.") from None
            raise AnswerLostError(self.provider, f"the answer was lost ({name})", lost) from None
        except ValueError as error:
            said = without_key(str(error), key)
            if type(error).__name__ in _UNREADABLE:
                raise AnswerLostError(self.provider, f"the answer makes no sense ({said})", lost) from None
            raise self._unfit(said) from None

    @contextmanager
    def _free(self, batch: str, key: str) -> Iterator[None]:
        """Turn what goes wrong with a question that costs nothing into "not now", unless there is nothing to ask."""
        try:
            yield
        except _api_error() as error:
            said = _said(error, key)
            if error.code == 404:  # noqa: PLR2004 - HTTP's number
                fix = "Look for it at aistudio.google.com before paying again."
                raise CallFailedError(self.provider, f"the API no longer knows {batch}: {said}", fix) from None
            raise self._unasked(said, _wait(error)) from None
        except _transport_errors() as error:
            raise self._unasked(f"it cannot be reached ({type(error).__name__})") from None
        except ValueError as error:
            raise self._unasked(f"its answer makes no sense ({without_key(str(error), key)})") from None

    def _config(self, types: Any, settings: Mapping[str, Value], *, raw: bool = True) -> Any:  # noqa: ANN401 - a module
        """Return the SDK's configuration of a request; ``raw``: a single request, answered as it comes."""
        try:
            config = _config(types, settings, raw=raw)
        except ValueError as error:
            raise self._unfit(str(error)) from None
        if config.http_options is not None and not raw:
            names = ", ".join(sorted((config.http_options.extra_body or {}).get("generationConfig", {})))
            fix = "Leave it out, or set batch = false."
            raise CallFailedError(self.provider, f"a batch takes no setting {names}", fix)
        return config

    def _unfit(self, said: str) -> CallFailedError:
        problem = f"Google's client does not take the settings: {' '.join(said.split())[:300]}"
        return CallFailedError(self.provider, problem, f"Change them under [engines.{self.provider}] in lorakit.toml.")

    def _turned_away(self, model: str, error: "errors.APIError", key: str) -> ProviderError:
        said, code = _said(error, key), error.code
        if code in _TURNED_AWAY:
            problem = f"the API turns requests away: {said}"
            return NotChargedError(self.provider, problem, "Send it again later.", _wait(error))
        # Google does not charge for an error of its own, but a gateway's may hide an answer
        if code == 408 or code > 500:  # noqa: PLR2004 - HTTP's numbers
            fix = "Look at the usage at aistudio.google.com: it may have been charged."
            return AnswerLostError(self.provider, f"no answer of the model: {said}", fix)
        table = f"[engines.{self.provider}]"
        problem, fix = {
            401: (self._no_key, "Make one at aistudio.google.com/apikey."),
            403: (f"the API refuses the account: {said}", "Look at billing at aistudio.google.com."),
            404: (f"there is no model {model!r}: {said}", f"Models are retired; set another as model under {table}."),
            500: (f"the API failed: {said}", "It is not charged; run it again later."),
        }.get(401 if "API key" in said else code, (said, f"Change the setting under {table} in lorakit.toml."))
        return CallFailedError(self.provider, problem, fix)

    @property
    def _no_key(self) -> str:
        return f"the API does not accept the key in {' or '.join(self.keys)}"

    def _unasked(self, problem: str, wait: float | None = None) -> NotChargedError:
        fix = "A batch stays with the API; ask again later."
        return NotChargedError(self.provider, f"the Gemini API cannot be asked now: {problem}", fix, wait)


def _contents(types: Any, prompt: str, pictures: Sequence[Picture]) -> "list[types.Content]":  # noqa: ANN401 - a module
    given = [types.Part.from_bytes(data=each.data, mime_type=each.media_type) for each in pictures]
    return [types.Content(role="user", parts=[types.Part(text=prompt), *given])]


def _config(types: Any, settings: Mapping[str, Value], *, raw: bool) -> "types.GenerateContentConfig":  # noqa: ANN401
    kind = types.GenerateContentConfig
    known = {name: value for name, value in settings.items() if name in kind.model_fields}
    image = {name: value for name, value in settings.items() if name in _IMAGE}
    other = {name: value for name, value in settings.items() if name not in {*known, *image}}
    own: dict[str, Any] = {"response_modalities": ["IMAGE"]}
    if "automatic_continuation" in kind.model_fields:
        own["automatic_continuation"] = False  # its further calls would be billed
    if raw:
        own["should_return_http_response"] = True
    if image:
        own["image_config"] = types.ImageConfig(**image)
    if other:
        own["http_options"] = types.HttpOptions(extra_body={"generationConfig": other})
    return kind(**{**own, **known})  # type: ignore[no-any-return]  # a module that is imported late


def _api_error() -> "type[errors.APIError]":
    return importlib.import_module("google.genai.errors").APIError  # type: ignore[no-any-return]  # imported late


def _transport_errors() -> tuple[type[BaseException], ...]:
    """Return what Google's client raises for a broken connection; by version it stands on one of two libraries."""
    loaded = (sys.modules.get(name) for name in ("httpx", "httpx2"))
    return tuple(module.TransportError for module in loaded if module is not None)


def _said(error: "errors.APIError", key: str) -> str:
    message = error.message or ""
    page = message.lstrip().startswith("<")
    return without_key(f"{error.code} {error.status or ''} {'' if page else message}", key)


def _wait(error: "errors.APIError") -> float | None:
    """Return how long the API asks to wait, in seconds."""
    details = error.details if isinstance(error.details, dict) else {}
    inner = details.get("error")
    hints = inner.get("details") if isinstance(inner, dict) else None
    delays = [each["retryDelay"] for each in hints or () if isinstance(each, dict) and "retryDelay" in each]
    headers = getattr(error.response, "headers", None) or {}
    return retry_after(str(delays[0]) if delays else headers.get("retry-after"))
