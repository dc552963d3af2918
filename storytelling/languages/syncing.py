"""“Sync translated pages”: new sentences of the source reach the translator, never the public."""

from wagtail_localize.views.update_translations import UpdateTranslationsForm, UpdateTranslationsView


class SyncTranslationsForm(UpdateTranslationsForm):
    """Without “publish immediately”, which would put untranslated sentences on live pages."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        del self.fields["publish_translations"]

    def clean(self):
        return {**super().clean(), "publish_translations": False}


class SyncTranslationsView(UpdateTranslationsView):
    def get_form(self):
        return SyncTranslationsForm(self.request.POST if self.request.method == "POST" else None)
