from django.urls import path

from storytelling.style_page.views import style_page

urlpatterns = [path("", style_page, name="style_page")]
