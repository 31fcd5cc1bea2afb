"""Settings of Django; what an operator may set comes through `lingkungan`."""

from pathlib import Path

from selaras.config.akun import account_settings
from selaras.config.basis_data import database_of
from selaras.config.catatan import logging_of
from selaras.config.keamanan import KEBIJAKAN_ISI, check_safe
from selaras.config.kunci import read_secret
from selaras.config.lingkungan import Mode, data_folder, read_environment

BASE_DIR = Path(__file__).parents[1]
SELARAS_DATA = data_folder()
SELARAS_DATA.mkdir(parents=True, exist_ok=True, mode=0o700)
env = read_environment(SELARAS_DATA)

SELARAS_MODE = Mode(env.str("SELARAS_MODE", default=Mode.KANTOR))
DEBUG = env.bool("SELARAS_DEBUG", default=False)
SELARAS_TLS = env.bool("SELARAS_TLS", default=False)
ALLOWED_HOSTS = env.list("SELARAS_ALAMAT", default=["127.0.0.1", "localhost", "[::1]"])
SELARAS_DENGAR = env.str("SELARAS_DENGAR", default="127.0.0.1")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if SELARAS_TLS]
check_safe(SELARAS_MODE, [*ALLOWED_HOSTS, SELARAS_DENGAR], debug=DEBUG, tls=SELARAS_TLS)
SECRET_KEY = read_secret(SELARAS_DATA)
DATABASES = {"default": database_of(env, SELARAS_DATA)}

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_cotton",
    "heroicons",
    "csp",
    "selaras.apps.akun",  # before allauth: its templates stand in front of allauth's
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "axes",
    "django_tasks",
    "django_tasks_db",
    "selaras.apps.core",
    "selaras.apps.organisasi",
    "selaras.apps.perencanaan",
    "selaras.apps.anggaran",
    "selaras.apps.pengukuran",
    "selaras.apps.dokumen",
    "selaras.apps.sumber_data",
    "selaras.apps.survei",
    "selaras.apps.evaluasi",
    "selaras.apps.berkas",
]
MIDDLEWARE = [
    "selaras.apps.core.permintaan.NomorPermintaanMiddleware",
    "selaras.apps.core.galat.HalamanGalatMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "selaras.apps.akun.faktor_kedua.FaktorKeduaMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "selaras.config.urls"
WSGI_APPLICATION = "selaras.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": False,
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django_cotton.cotton_loader.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": ["django_cotton.templatetags.cotton"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "selaras.apps.core.konteks.bingkai",
            ],
        },
    }
]

AUTH_USER_MODEL = "akun.Pengguna"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "nama")},
    },
]
_AKUN = account_settings(env, ALLOWED_HOSTS, tls=SELARAS_TLS)
SELARAS_SURAT: bool = _AKUN["SELARAS_SURAT"]
SELARAS_OIDC: bool = _AKUN["SELARAS_OIDC"]
SELARAS_URL: str = _AKUN["SELARAS_URL"]
globals().update(_AKUN)
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "beranda"

LANGUAGE_CODE = "id"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Jakarta"

STATIC_URL = "/statis/"
STATIC_ROOT = SELARAS_DATA / "statis"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = SELARAS_DATA / "berkas"
UNGGAHAN_TERBESAR = env.int("SELARAS_UNGGAHAN_MB", default=25) * 1024 * 1024
JATAH_KANTOR = env.int("SELARAS_JATAH_MB", default=2000) * 1024 * 1024

CONTENT_SECURITY_POLICY = {"DIRECTIVES": KEBIJAKAN_ISI}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SELARAS_TLS
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = 31_536_000 if SELARAS_TLS else 0
SECURE_SSL_REDIRECT = SELARAS_TLS
# TLS ends at the proxy in front, which has to set this header itself and drop one that a visitor sent.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SELARAS_TLS else None
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
LOGGING = logging_of(SELARAS_DATA)
CSRF_FAILURE_VIEW = "selaras.apps.core.galat.csrf_failure"
