from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from search import rebuilding, server, sync
from search.engines.base import SearchUnavailable
from search.models import SearchEntry

ENGINES = ("embedded", "elastic")


class Command(BaseCommand):
    help = (
        "Writes the search index again from the pages, while the site goes on: first in the database, "
        "then, where it is configured, in Elasticsearch. Stopped halfway, it leaves what works."
    )

    def add_arguments(self, parser):
        languages = [code for code, _ in settings.LANGUAGES]
        parser.add_argument("--engine", choices=ENGINES, help="only this one (default: all)")
        parser.add_argument(
            "--locale", action="append", choices=languages, help="only this language of Elasticsearch"
        )
        parser.add_argument(
            "--rollback", action="store_true", help="put back the index that Elasticsearch had before"
        )

    def handle(self, *args, engine=None, locale=None, rollback=False, **options):
        chosen = [engine] if engine else [one for one in ENGINES if one == "embedded" or server.configured()]
        if (rollback or "elastic" in chosen) and not server.configured():
            raise CommandError("ELASTICSEARCH_URL is not set.", returncode=2)
        if rollback:
            return self.roll_back()
        if "embedded" in chosen:
            written = self.show("database", sync.rebuild())
            self.stdout.write(self.style.SUCCESS(f"The index holds {written} documents."))
        if "elastic" in chosen:
            locales = locale or [code for code, _ in settings.LANGUAGES]
            try:
                written = self.show("Elasticsearch", rebuilding.rebuild(server.engine(), locales))
            except (SearchUnavailable, rebuilding.Unfit) as error:
                raise CommandError(f"Elasticsearch keeps the index it had. {error}", returncode=1) from error
            self.stdout.write(self.style.SUCCESS(f"Elasticsearch holds {written} documents."))

    def roll_back(self):
        try:
            names = rebuilding.rollback(server.engine())
        except SearchUnavailable as error:
            raise CommandError(f"Nothing was put back. {error}", returncode=1) from error
        if not names:
            raise CommandError("There is no index of a build before.", returncode=1)
        for name in names.values():
            self.stdout.write(self.style.SUCCESS(f"{name} answers again."))

    def show(self, name, progress):
        """A bar on a terminal, nothing in a log."""
        written, whole = 0, max(1, SearchEntry.objects.count())
        for written in progress:
            if self.stdout.isatty():
                share = min(1.0, written / whole)
                bar = "#" * round(30 * share)
                self.stdout.write(f"\r{name:14}[{bar:30}] {share:4.0%} {written} documents", ending="")
                self.stdout.flush()
        if self.stdout.isatty() and written:
            self.stdout.write("")
        return written
