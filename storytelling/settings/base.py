"""What every environment shares; dev, test and production only say what differs."""

import os
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured

from storytelling.settings import map_tiles
from storytelling.settings.environment import Environment

BASE_DIR = Path(__file__).resolve().parents[2]

environ.Env.read_env(BASE_DIR / ".env")
env = Environment(os.environ)

SECRET_KEY = env.text("SECRET_KEY")
DEBUG = False
ALLOWED_HOSTS = env.names("ALLOWED_HOSTS", default=[])
BASE_URL = env.address("BASE_URL", "https", "http", default="http://localhost:8000").rstrip("/")
DATABASE_URL = env.address(
    "DATABASE_URL", "sqlite", "postgresql", "postgres", default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}"
)
REDIS_URL = env.address("REDIS_URL", "redis", "rediss", "unix")
ELASTICSEARCH_URL = env.address("ELASTICSEARCH_URL", "https", "http")
ELASTICSEARCH_PREFIX = env.text("ELASTICSEARCH_PREFIX", default="denpasar")  # of the names of its indexes
MEDIA_ROOT = env.text("MEDIA_ROOT", default=str(BASE_DIR / "media"))
PRIVATE_ROOT = env.text("PRIVATE_ROOT", default=str(BASE_DIR / "private"))
CONTENT_LANGUAGES = env.names("CONTENT_LANGUAGES", default=["id", "en"])
PLAQUE_HOST = env.text("PLAQUE_HOST")
DEMO = env.flag("DEMO", default=True)
BEHIND_PROXY = env.flag("BEHIND_PROXY", default=False)
# The background of a map that a visitor opens; without one our own lines are all it shows.
MAP_TILES_URL = env.tiles("MAP_TILES_URL")
MAP_TILES_ATTRIBUTION = env.text("MAP_TILES_ATTRIBUTION")

INSTALLED_APPS = [
    "home",
    "search",
    "heritage",
    "riverwalk",
    "storytelling.plaques",
    "storytelling.languages",
    "storytelling.glossary",
    "storytelling.people",
    "storytelling.pages",
    "storytelling.blocks",
    "storytelling.media",
    "storytelling.places",
    "storytelling.accounts",
    "storytelling",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtailmedia",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "csp",
    "axes",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # secrets in pages are masked anew each time (Django does)
    "csp.middleware.CSPMiddleware",
    "storytelling.pages.middleware.AdminPolicyMiddleware",
    "storytelling.pages.middleware.DemoMiddleware",
    "storytelling.media.saving.SaveDataMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "storytelling.languages.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "storytelling.urls"
WSGI_APPLICATION = "storytelling.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

DATABASES = {"default": environ.Env.db_url_config(DATABASE_URL)}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Readers and one writer side by side; a busy writer is waited for, not failed on.  In the two megabytes
    # of memory that SQLite takes by itself the index of a large city has no room.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
        "PRAGMA cache_size=-16384; PRAGMA mmap_size=268435456;",
    }
elif DATABASES["default"]["ENGINE"].endswith("postgresql"):
    # Compiling a query takes PostgreSQL longer than answering any of ours, and it thinks otherwise.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": (
        {
            "BACKEND": "storytelling.caches.ForgivingRedisCache",
            "LOCATION": REDIS_URL,
            "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 1},
        }
        if REDIS_URL
        else {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "LOCATION": "default",
            "OPTIONS": {"MAX_ENTRIES": 5_000},  # the usual 300 would be gone with a few searches
        }
    ),
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = 1
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]

# Languages. A further one is a name here, a catalogue, a Locale in the admin and its translations.
KNOWN_LANGUAGES = {"id": "Bahasa Indonesia", "en": "English", "ban": "Basa Bali"}
LANG_INFO["ban"] = {
    "bidi": False,
    "code": "ban",
    "name": "Balinese",
    "name_local": "Basa Bali",
    "fallback": ["id"],
}
LANGUAGE_CODE = "id"
if LANGUAGE_CODE not in CONTENT_LANGUAGES:
    raise ImproperlyConfigured(f"CONTENT_LANGUAGES must have {LANGUAGE_CODE}, the language of the sources.")
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    (code, KNOWN_LANGUAGES.get(code, code)) for code in CONTENT_LANGUAGES
]
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60
LANGUAGE_COOKIE_SAMESITE = "Lax"
# The second: the editors' desk, named here too because the catalogues of scripts ask no other app.
LOCALE_PATHS = [BASE_DIR / "storytelling" / "locale", BASE_DIR / "storytelling" / "accounts" / "locale"]
FORMAT_MODULE_PATH = ["storytelling.languages.formats"]
USE_I18N = WAGTAIL_I18N_ENABLED = True
TIME_ZONE = "Asia/Makassar"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = env.text("STATIC_ROOT", default=str(BASE_DIR / "var" / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "django_node_assets.finders.ManifestNodeModulesFinder",
]
NODE_PACKAGE_JSON = BASE_DIR / "package.json"
NODE_MODULES_ROOT = BASE_DIR / "node_modules"
MEDIA_URL = "/media/"

X_FRAME_OPTIONS = "SAMEORIGIN"  # the editors' preview is a frame of our own site
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # which asks for DENY
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        **map_tiles.sources(MAP_TILES_URL),
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
        "form-action": [SELF],
    },
}

WAGTAIL_SITE_NAME = "Storytelling Denpasar"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAILADMIN_PERMITTED_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILIMAGES_IMAGE_MODEL = "media.SiteImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "storytelling.media.forms.SiteImageForm"
# By eye, at the sizes of specs.py: nothing is lost on a phone, and a third of the weight of the usual 80.
WAGTAILIMAGES_AVIF_QUALITY = 50
WAGTAILIMAGES_WEBP_QUALITY = 65
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
# Sizes of a picture are made in a thread of this process after upload; see media/renditions.py.
RENDITIONS_IN_BACKGROUND = True
WAGTAILDOCS_DOCUMENT_MODEL = "media.SiteDocument"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 30 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "key", "odt", "pdf", "pptx", "rtf", "txt", "vtt", "xlsx", "zip"]
WAGTAILMEDIA = {
    "MEDIA_MODEL": "media.SiteMedia",
    "MEDIA_FORM_BASE": "",
    "AUDIO_EXTENSIONS": ["m4a", "mp3", "ogg", "opus", "wav"],
    "VIDEO_EXTENSIONS": ["mp4", "webm"],
}
# For the admin alone; in pieces, because a rebuild in one transaction keeps every editor waiting.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.admin_backend", "ATOMIC_REBUILD": False}}
# A translation is a draft until its translator publishes it.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Scanners ask for names of their own all day; each gets its 400, and no traceback in the log.
    "loggers": {"django.security.DisallowedHost": {"level": "CRITICAL"}},
}
