"""Mail to people with an account or an invitation; a mail that fails never breaks the page."""

import logging
from collections.abc import Mapping
from smtplib import SMTPException
from typing import Any

from django.core.mail import send_mail
from django.template.loader import render_to_string

from selaras.apps.akun.models import Undangan
from selaras.domain.tanggal import format_tanggal

log = logging.getLogger(__name__)

# What allauth tells people about their account, by the name it gives the mail.
PEMBERITAHUAN: Mapping[str, str] = {
    "account/email/password_changed": "Kata sandi akun Anda diubah",
    "account/email/password_set": "Kata sandi akun Anda dibuat",
    "account/email/password_reset": "Kata sandi akun Anda diatur ulang",
    "mfa/email/totp_activated": "Aplikasi kode dipasang pada akun Anda",
    "mfa/email/totp_deactivated": "Aplikasi kode dilepas dari akun Anda",
    "mfa/email/recovery_codes_generated": "Kode cadangan akun Anda dibuat baru",
    "socialaccount/email/account_connected": "Akun kabupaten dihubungkan dengan akun Anda",
}


def send(kepada: str, judul: str, templat: str, isi: Mapping[str, Any]) -> bool:
    """Send one mail and tell whether it left; the log says why it did not, without the address."""
    text = render_to_string(f"akun/surat/{templat}.txt", {**isi, "judul": judul})
    try:
        return bool(send_mail(f"[Selaras] {judul}", text, None, [kepada]))
    except (SMTPException, OSError):
        log.exception("surat %s tidak terkirim", templat)
        return False


def send_undangan(undangan: Undangan, tautan: str) -> bool:
    """Send the link of an invitation."""
    isi = {
        "undangan": undangan,
        "tempat": undangan.instansi or undangan.kabupaten,
        "tautan": tautan,
        "sampai": format_tanggal(undangan.berlaku_sampai.date()),
    }
    return send(undangan.email, "Undangan memakai Selaras", "undangan", isi)
