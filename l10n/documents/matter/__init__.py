"""Front matter read for positions: YAML, TOML and JSON, what of it readers see, and how a value is written."""

from __future__ import annotations
