from django.apps import AppConfig


class StylePageConfig(AppConfig):
    name = "storytelling.style_page"
    label = "style_page"
