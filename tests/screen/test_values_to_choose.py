"""What a reader chooses from is called as the language calls it, where the page gives no words for it."""

from screen.filters import _named
from words import speaking


def test_values_of_the_data_are_called_by_the_language() -> None:
    with speaking("vi"):
        assert _named(["complaints", "2024"], "complaints_unit") == {
            "complaints": "khiếu nại",
            "2024": "2024",
        }
        assert _named({"complaints": "written"}, "complaints_unit") == {"complaints": "written"}
    assert _named(["complaints"], "complaints_unit") == {"complaints": "complaints"}
