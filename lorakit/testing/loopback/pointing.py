"""Pointing the real clients at this machine."""

import importlib
import os
import ssl
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from unittest import mock

import attrs

from lorakit.testing.loopback.fal import FalServer
from lorakit.testing.loopback.gemini import GeminiServer
from lorakit.testing.loopback.server import KEY

__all__ = ["Providers", "loopback", "pointed"]

_FOREIGN = (
    "GOOGLE_API_KEY",
    "FAL_KEY_ID",
    "FAL_KEY_SECRET",
    "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_GENAI_USE_ENTERPRISE",
)
"""Variables that would lead the clients elsewhere."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Providers:
    """The two loopback providers, running."""

    fal: FalServer
    gemini: GeminiServer


@contextmanager
def pointed(fal: str | None = None, gemini: str | None = None, *, key: str = KEY) -> Iterator[None]:
    """Make ``fal_client`` and ``google.genai`` speak to other addresses in this process, with a key worth nothing.

    Args:
        fal: Where fal's queue, storage and history are, without a closing slash; ``None`` leaves fal's own.
        gemini: Where the Gemini API is, without a closing slash; ``None`` leaves Google's own.
        key: The key that both clients find in the environment.
    """
    environment = {"FAL_KEY": key, "GEMINI_API_KEY": key, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    if gemini is not None:
        environment["GOOGLE_GEMINI_BASE_URL"] = gemini
    with ExitStack() as stack:
        stack.enter_context(mock.patch.dict(os.environ, environment))
        if gemini is not None:
            _leave_certificates(stack)
        for name in _FOREIGN:
            os.environ.pop(name, None)
        if fal is not None:
            # fal's client has no setting for its addresses: they are names of its module
            slash = f"{fal}/"
            places = {"QUEUE_URL_FORMAT": slash, "RUN_URL_FORMAT": slash, "REST_URL": fal, "CDN_URL": fal}
            _replace(stack, "fal_client.client", places)
            _replace(stack, "lorakit.providers.fal", {"PLATFORM": fal})
        yield


def _leave_certificates(stack: ExitStack) -> None:
    """Let Google's client read no certificates: nothing here speaks TLS, and reading takes longer than a call."""
    genai, types = (importlib.import_module(name) for name in ("google.genai", "google.genai.types"))
    real, trust = genai.Client, ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    known = {"client_args": {"verify": trust}, "async_client_args": {"verify": trust, "ssl": trust}}

    def client(*, http_options: object = None, **more: object) -> object:
        options = types.HttpOptions.model_validate(http_options or {})
        return real(http_options=options.model_copy(update=known), **more)

    stack.enter_context(mock.patch.object(genai, "Client", client))


def _replace(stack: ExitStack, module: str, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        stack.enter_context(mock.patch.object(importlib.import_module(module), name, value))


@contextmanager
def loopback(
    *,
    side: int = 1024,
    seconds: Mapping[str, float] | None = None,
    fal: FalServer | None = None,
    gemini: GeminiServer | None = None,
) -> Iterator[Providers]:
    """Run both loopback providers and point the real clients at them.

    Args:
        side: See ``GeminiServer``.
        seconds: See ``Loopback``.
        fal: The server to run instead of a new one.
        gemini: The server to run instead of a new one.
    """
    queue = fal or FalServer(side=side, seconds=seconds)
    api = gemini or GeminiServer(side=side, seconds=seconds)
    with queue, api, pointed(queue.url, api.url):
        yield Providers(fal=queue, gemini=api)
