"""What every test run shares: how hard Hypothesis tries."""

import os

from hypothesis import HealthCheck, settings

# A slow machine is no finding: neither a deadline nor a slow strategy fails a test.
_PATIENT = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("default", settings.get_profile("default"), max_examples=60, derandomize=True, **_PATIENT)
settings.register_profile("laws", settings.get_profile("default"), max_examples=1_000, derandomize=False, **_PATIENT)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
