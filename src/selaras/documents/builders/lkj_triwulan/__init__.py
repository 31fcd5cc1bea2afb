"""The quarterly performance report (LKj triwulan): outline from the ketentuan, contents from here."""

from selaras.documents.builders.lkj_triwulan.assembling import CONTENTS, build_lkj_triwulan

__all__ = ["CONTENTS", "build_lkj_triwulan"]
