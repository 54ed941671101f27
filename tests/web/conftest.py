"""Records in a folder of their own."""

from pathlib import Path

import pytest

from records.store import Store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Name records that nobody has written to."""
    path = tmp_path / "records.sqlite"
    monkeypatch.setenv("COOPERATION_RECORDS", str(path))
    return Store(path)
