"""Properties are not held against the clock: machines are shared, and an example may be slow on a busy one."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("shared-machines", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared-machines")
