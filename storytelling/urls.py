"""Every address of the site: the roof, which alone sees all rooms."""

from django.apps import apps
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from home.manifest import favicon, manifest
from home.views import places_geojson
from search.urls import api_urls, page_urls
from storytelling import health
from storytelling.languages import views as languages
from storytelling.languages.feed import NewestFeed
from storytelling.languages.sitemap import robots, sitemap
from storytelling.media.uploads import serve_upload

handler404 = "storytelling.languages.views.page_not_found"

urlpatterns = [
    path("", languages.front_door, name="front_door"),
    path("language/<slug:code>/", languages.set_language, name="set_language"),
    path("favicon.ico", favicon, name="favicon"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("health/live", health.live, name="health_live"),
    path("health/ready", health.ready, name="health_ready"),
    path("api/places.geojson", places_geojson, name="places_geojson"),
    path("api/", include(api_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("storytelling.plaques.urls")),
]
if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, serve_upload, document_root=settings.MEDIA_ROOT)
if apps.is_installed("storytelling.style_page"):  # never in production
    urlpatterns += i18n_patterns(path("style/", include("storytelling.style_page.urls")))
urlpatterns += i18n_patterns(
    path("feed/", NewestFeed(), name="feed"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("", include(page_urls)),
    *wagtail_urls.urlpatterns[:-1],  # all but its way of finding pages, which ours replaces
    re_path(wagtail_urls.serve_pattern, languages.serve_page, name="wagtail_serve"),
    prefix_default_language=True,
)
