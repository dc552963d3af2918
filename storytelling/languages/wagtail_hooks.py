"""Where languages meet the editors' desk."""

from wagtail import hooks

from storytelling.languages.rich_text import LocalizedPageLinkHandler


@hooks.register("register_rich_text_features", order=10)
def links_in_their_language(features):
    """After Wagtail's own, which it replaces."""
    features.register_link_type(LocalizedPageLinkHandler)
