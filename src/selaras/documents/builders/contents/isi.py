"""What a content is: the words of an outline's `isi` stand for these."""

from collections.abc import Callable

from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block

Isi = Callable[[Konteks], tuple[Block, ...]]
