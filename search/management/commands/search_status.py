import json

from django.core.management.base import BaseCommand, CommandError

from search.state import state


class Command(BaseCommand):
    help = "Says how far each search index is from the pages; fails when it is not the same."

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="print everything as JSON")

    def handle(self, *args, **options):
        found = state()
        if options["json"]:
            self.stdout.write(json.dumps(found, indent=2))
        else:
            self.tell(found)
        if found["drift"]:
            raise CommandError("The index and the pages differ: run search_rebuild.", returncode=1)
        if found.get("elastic", {}).get("dead"):
            raise CommandError("Changes were given up: look why, then search_sync --retry.", returncode=1)

    def tell(self, found):
        kept = found["embedded"]
        self.line("engine", f"{kept['engine']}, analysis {found['analysis']}")
        self.told(kept)
        if not (server := found.get("elastic")):
            return
        self.stdout.write("")
        if server["reachable"]:
            self.line("engine", f"elastic {server['version']}")
            for code, name in server["indexes"].items():
                old = ", of an older analysis: run search_rebuild" if code in server["outdated"] else ""
                self.line("index", f"{name}{old}")
        else:
            self.line("engine", f"elastic, does not answer: {server['fault']}")
        self.line(
            "waiting",
            f"{server['waiting']} (oldest {server['oldest_seconds']} s), given up {server['dead']}",
        )
        self.told(server)

    def told(self, engine):
        if "documents" in engine:
            by_language = ", ".join(f"{code} {count}" for code, count in engine["documents"].items())
            self.line("documents", f"{sum(engine['documents'].values())} ({by_language})")
        drift = dict(engine["drift"])
        total = drift.pop("total")
        self.line("drift", f"{total} ({', '.join(f'{name} {count}' for name, count in drift.items())})")

    def line(self, name, said):
        self.stdout.write(f"{name:11}{said}")
