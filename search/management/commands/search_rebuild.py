from django.core.management.base import BaseCommand

from search import sync


class Command(BaseCommand):
    help = "Writes the search index again from the pages, while the site goes on."

    def handle(self, *args, **options):
        written = 0
        for written in sync.rebuild():
            if self.stdout.isatty():
                self.stdout.write(f"\r{written} documents", ending="")
                self.stdout.flush()
        if self.stdout.isatty() and written:
            self.stdout.write("")
        self.stdout.write(self.style.SUCCESS(f"The index holds {written} documents."))
