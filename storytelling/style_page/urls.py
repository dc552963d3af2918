from django.urls import path
from django.utils.module_loading import import_string


def style_page(request, **kwargs):
    """The samples ask the database as they are made, and before the first migration there is none."""
    return import_string("storytelling.style_page.views.style_page")(request, **kwargs)


urlpatterns = [
    path("", style_page, name="style_page"),
    path("<slug:chapter>/", style_page, name="style_chapter"),
]
