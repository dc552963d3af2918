import time

from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

from search import outbox, server
from search.engines.base import SearchUnavailable


class Command(BaseCommand):
    help = (
        "Sends what has changed to Elasticsearch: what could not be sent at once. "
        "Run it every minute, or let it run with --forever."
    )

    def add_arguments(self, parser):
        parser.add_argument("--forever", action="store_true", help="go on until it is stopped")
        parser.add_argument(
            "--every", type=float, default=5.0, help="seconds between rounds of --forever (default: 5)"
        )
        parser.add_argument("--retry", action="store_true", help="send again what was given up or put off")
        parser.add_argument(
            "--repair", action="store_true", help="compare everything, and send whatever differs"
        )

    def handle(self, *args, forever=False, every=5.0, retry=False, repair=False, **options):
        if not server.configured():
            raise CommandError("ELASTICSEARCH_URL is not set.", returncode=2)
        engine = server.engine()
        if retry:
            self.stdout.write(f"{outbox.revive()} changes are tried again.")
        if repair:
            self.repair(engine)
        while True:
            sent = outbox.send_all(engine)
            if sent.pages or sent.refused:
                self.stdout.write(f"{sent.pages} pages sent, {sent.refused} refused.")
            if not forever:
                break
            if sent.fault:
                self.stderr.write(f"Elasticsearch does not take changes: {sent.fault}")
            close_old_connections()
            time.sleep(every)
        if sent.fault:
            raise CommandError(f"Elasticsearch does not take changes, they wait. {sent.fault}", returncode=1)

    def repair(self, engine):
        try:
            found = outbox.repair(engine)
        except SearchUnavailable as error:
            raise CommandError(f"Elasticsearch does not answer. {error}", returncode=1) from error
        self.stdout.write(f"{found.total} pages differed.")
