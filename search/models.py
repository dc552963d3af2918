"""What search remembers of each page, in plain columns that every engine shares."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchEntry(models.Model):
    """A page as search knows it; made from the page, never edited, and safe to lose.

    The key is the page's own, without a constraint: an entry may outlive its page for a moment, and
    is then dropped when results are read again. `body` stands last so that SQLite counts and filters
    without reading it.
    """

    page_id = models.PositiveIntegerField(primary_key=True)
    locale = models.CharField(max_length=20)
    kind = models.CharField(max_length=40)
    district_code = models.CharField(max_length=20, blank=True)
    village_code = models.CharField(max_length=20, blank=True, db_index=True)
    village = models.CharField(max_length=100, blank=True)
    digest = models.CharField(max_length=64)
    """Of the whole document and the version of the analysis: tells whether anything changed."""
    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    body = models.TextField(blank=True)

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")

    def __str__(self):
        return f"{self.title} ({self.locale})"


class EntryFacts(models.Model):
    """What is needed of every page that answers: a narrow row, because a common word reads thousands."""

    entry = models.OneToOneField(SearchEntry, models.CASCADE, primary_key=True, related_name="facts")
    locale = models.CharField(max_length=20)
    twin = models.BigIntegerField(db_index=True)
    """The same for all languages of a page, so that a visitor meets each page once."""
    filters = models.TextField()
    """Kind, district and goods in one string: "stall|51.71.01|kain,kopi"."""
    hours = models.TextField(blank=True)
    """When it is open, as minutes of the week: "480-1020,1920-2460", with "n" before it if on Nyepi too."""
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    length = models.PositiveSmallIntegerField(default=0)
    """Words of the title: of two suggestions, the shorter comes first."""
    stamp = models.BigIntegerField(default=0)
    """Seconds since 1970 of the first publication: of two pages as good, the newer stands first."""

    class Meta:
        verbose_name = _("facts of a search entry")
        verbose_name_plural = _("facts of search entries")

    def __str__(self):
        return self.filters


class EntryName(models.Model):
    """A whole name of an entry, folded: what is called exactly what was asked for comes first."""

    entry = models.ForeignKey(SearchEntry, models.CASCADE, related_name="names")
    name = models.CharField(max_length=255)

    class Meta:
        verbose_name = _("name of a search entry")
        verbose_name_plural = _("names of search entries")
        indexes = (models.Index(fields=("name", "entry"), name="search_name"),)

    def __str__(self):
        return self.name


class EntryGoods(models.Model):
    """One goods category of an entry, as a row so that it can be counted."""

    entry = models.ForeignKey(SearchEntry, models.CASCADE, related_name="goods")
    slug = models.CharField(max_length=100)
    name = models.CharField(max_length=100, blank=True)
    """In the language of the entry."""

    class Meta:
        verbose_name = _("goods of a search entry")
        verbose_name_plural = _("goods of search entries")
        constraints = (models.UniqueConstraint(fields=("entry", "slug"), name="search_goods_once"),)
        indexes = (models.Index(fields=("slug", "entry"), name="search_goods_slug"),)

    def __str__(self):
        return self.slug


class TitleWord(models.Model):
    """A folded word of a title or variant: what spelling help and suggestions may know of."""

    entry = models.ForeignKey(SearchEntry, models.CASCADE, related_name="title_words")
    word = models.CharField(max_length=80)

    class Meta:
        verbose_name = _("title word")
        verbose_name_plural = _("title words")
        constraints = (models.UniqueConstraint(fields=("entry", "word"), name="search_title_word_once"),)
        indexes = (models.Index(fields=("word", "entry"), name="search_title_word"),)

    def __str__(self):
        return self.word


class MissedQuery(models.Model):
    """Words that several visitors looked for in a month, and found little or nothing for."""

    words = models.CharField(_("words"), max_length=120)
    """Folded, with spaces between."""
    language = models.CharField(_("language"), max_length=20)
    month = models.DateField(_("month"))
    """Its first day."""
    times = models.PositiveIntegerField(_("times"))

    class Meta:
        verbose_name = _("words not found")
        verbose_name_plural = _("words not found")
        constraints = (
            models.UniqueConstraint(fields=("words", "language", "month"), name="search_missed_once_a_month"),
        )
        indexes = (models.Index(fields=("month",), name="search_missed_month"),)

    def __str__(self):
        return self.words


class WaitingChange(models.Model):
    """A page that Elasticsearch has yet to hear of, written together with the change itself.

    When it was written is the version that the server keeps: later than all before, also in a database that
    was restored or begun anew.
    """

    page_id = models.PositiveIntegerField(db_index=True)
    gone = models.BooleanField(default=False)
    """Nobody may find it any more: as long as this waits, the server is not asked."""
    written_at = models.DateTimeField()
    due = models.DateTimeField()
    """Not sent before, after the server refused it."""
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.TextField(blank=True)
    dead = models.BooleanField(default=False)
    """Refused for good, until somebody looks."""

    class Meta:
        verbose_name = _("change waiting for Elasticsearch")
        verbose_name_plural = _("changes waiting for Elasticsearch")
        indexes = (models.Index(fields=("dead", "due"), name="search_waiting_due"),)

    def __str__(self):
        return f"{self.pk}: page {self.page_id}"
