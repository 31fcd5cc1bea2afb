#!/bin/sh
# Programs that the tests drive from outside: LibreOffice converts our DOCX, qpdf and poppler read our PDF,
# Chromium opens the pages of the web application.
# Carlito has the widths of the Calibri that the DOCX names; without it LibreOffice breaks pages elsewhere.
# Installs them where it may (root on Debian/Ubuntu); elsewhere it says what is missing and lets the tests skip loudly.
set -eu
missing=""
command -v soffice  >/dev/null 2>&1 || missing="$missing libreoffice-writer"
command -v qpdf     >/dev/null 2>&1 || missing="$missing qpdf"
command -v pdffonts >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
fc-list 2>/dev/null | grep -q Carlito       || missing="$missing fontconfig fonts-crosextra-carlito"
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Memasang paket sistem:$missing" >&2
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086  # a list of words on purpose
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Paket sistem belum ada:$missing. Pasang dahulu, misalnya: sudo apt install$missing" >&2
    echo "Uji yang memerlukannya akan dilewati dan disebut dalam ringkasan." >&2
fi
