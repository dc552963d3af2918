from django.core.management.base import BaseCommand, CommandError

from search import analysis, sync
from search.service import embedded


class Command(BaseCommand):
    help = "Says how far the search index is from the pages; fails when it is not the same."

    def handle(self, *args, **options):
        engine, drift = embedded(), sync.drift()
        self.stdout.write(f"engine     {engine.name}, analysis {analysis.VERSION}")
        self.stdout.write(f"documents  {engine.count()}")
        self.stdout.write(
            f"drift      {drift.total} (missing {drift.missing}, changed {drift.changed}, "
            f"surplus {drift.surplus}, words {drift.words})"
        )
        if drift.total:
            raise CommandError("The index and the pages differ: run search_rebuild.", returncode=1)
