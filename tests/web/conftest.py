"""Records in a folder of their own, and passwords that cost the tests little to verify."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from conduct import accounts
from records.store import Store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Name records that nobody has written to."""
    path = tmp_path / "records.sqlite"
    monkeypatch.setenv("COOPERATION_RECORDS", str(path))
    return Store(path)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[PasswordHasher]:
    """Let a hash cost next to nothing."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(accounts, "_hasher", hasher)
    accounts._nobodys_password.cache_clear()
    yield hasher
    accounts._nobodys_password.cache_clear()
