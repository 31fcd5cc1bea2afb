"""The published rows of the reference offices, as records."""

import csv
from decimal import Decimal
from pathlib import Path

from selaras.domain.berkas.aset import Aset, KondisiAset
from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.kepegawaian import Formasi, KelompokPegawai, RekapPegawai
from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.berkas.register import BarisRegister
from selaras.domain.berkas.skm import RespondenSkm
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.tanggal import parse_tanggal

DATA = Path(__file__).parent / "data"
KONDISI = {"": None, "B": KondisiAset.BAIK, "Baik": KondisiAset.BAIK, "RR": KondisiAset.RUSAK_RINGAN}


def read(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def kopang_responden() -> list[RespondenSkm]:
    return [
        RespondenSkm(row["responden"], *(Decimal(row[f"u{n}"]) for n in range(1, 10)))
        for row in read("kopang-2024-skm")
    ]


def kopang_desa() -> tuple[list[Desa], list[StatusDesa]]:
    rows = read("kopang-2024-idm")
    status = [
        StatusDesa(
            row["desa"],
            2024,
            InstrumenDesa.IDM,
            *(Decimal(row[key]) for key in ("iks", "ike", "ikl", "idm")),
            StatusKemandirian.from_text(row["status"]),
        )
        for row in rows
    ]
    return [Desa(row["desa"].title()) for row in rows], status


def kopang_formasi() -> list[Formasi]:
    return [
        Formasi(
            row["jabatan"],
            row["di_bawah"],
            bezetting=Decimal(row["bezetting"]),
            keperluan=Decimal(row["keperluan"]),
            angka_dokumen=Decimal(row["lebih_kurang"]),
        )
        for row in read("kopang-2024-formasi")
    ]


def kopang_trantibum() -> list[BarisRegister]:
    return [
        BarisRegister(
            "Trantibum",
            row["nomor"],
            parse_tanggal(row["tanggal"]),
            row["jenis"],
            row["desa"],
            ditindaklanjuti=row["ditindaklanjuti"] == "ya",
        )
        for row in read("kopang-2024-trantibum")
    ]


def klakah_aktivitas() -> list[SelMatriks]:
    return [
        SelMatriks(JenisMatriks.AKTIVITAS, row["aktivitas"], desa, tick == "1")
        for row in read("klakah-2024-aktivitas")
        for desa, tick in row.items()
        if desa != "aktivitas"
    ]


def sumber_pegawai() -> list[RekapPegawai]:
    return [
        RekapPegawai(
            KelompokPegawai.GOLONGAN if key.startswith("gol_") else KelompokPegawai.PENDIDIKAN,
            key.removeprefix("gol_"),
            row["unit"],
            Decimal(count),
        )
        for row in read("sumber-2024-pegawai")
        for key, count in row.items()
        if key != "unit"
    ]


def sumber_aset() -> list[Aset]:
    return [
        Aset(
            row["jenis"],
            Decimal(row["unit"]),
            tahun=int(row["tahun"]),
            kondisi=KONDISI[row["keadaan"]],
        )
        for row in read("sumber-2024-aset")
    ]
