"""A return as the records keep it, while nobody has published it yet."""

from pydantic import TypeAdapter

from conduct.bodies import Kind
from returns.model import Return

RETURN: Kind[Return] = Kind("return", TypeAdapter(Return))
