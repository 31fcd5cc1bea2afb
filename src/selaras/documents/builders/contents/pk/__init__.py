"""Perjanjian kinerja: each as a document of its own, and the one of the head within a report."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.contents.pk import agreement, change, chapter

_MODULES = (agreement, change, chapter)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
