import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from time import perf_counter

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Page

from search import judging, service

QUERIES = Path(settings.BASE_DIR, "tests", "search", "judged")
ENGINES = {"visitors": service.engine, "embedded": service.embedded}


class Command(BaseCommand):
    """Asks the judged queries of the demo city and says how many of the wanted pages come back."""

    help = (
        "Ask the judged queries and measure the answers: recall among the first ten, mean reciprocal rank, "
        "and how often nothing was found. Fails below the thresholds. The demo city must be loaded."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "files", nargs="*", type=Path, help=f"YAML files (default: all of {QUERIES.name}/)"
        )
        parser.add_argument("--engine", choices=ENGINES, default="visitors", help="which engine answers")
        parser.add_argument("--recall", type=float, default=0.95, help="least recall@10 (default: 0.95)")
        parser.add_argument(
            "--mrr", type=float, default=0.85, help="least mean reciprocal rank (default: 0.85)"
        )
        parser.add_argument(
            "--worst", type=int, default=15, help="how many of the worst to list (default: 15)"
        )
        parser.add_argument("--json", action="store_true", help="print everything as JSON")

    def handle(self, *args, **options):
        judged = self.read(options["files"] or sorted(QUERIES.glob("*.yaml")))
        slugs = self.slugs(judged)
        engine = ENGINES[options["engine"]]()
        self.engines = Counter()
        outcomes = [self.ask(one, engine, slugs) for one in judged]
        self.tell_json(outcomes) if options["json"] else self.tell(outcomes, options["worst"])
        whole = judging.score(outcomes)
        if whole.errors:
            raise CommandError(f"{whole.errors} queries raised an error.", returncode=1)
        if whole.recall < options["recall"] or whole.mrr < options["mrr"]:
            raise CommandError(
                f"Recall {whole.recall:.3f} and MRR {whole.mrr:.3f} must reach "
                f"{options['recall']} and {options['mrr']}.",
                returncode=1,
            )

    def read(self, files):
        try:
            judged = judging.read(files)
        except (OSError, ValueError) as error:
            raise CommandError(f"The judged queries cannot be read. {error}", returncode=2) from error
        if not judged:
            raise CommandError("There are no judged queries.", returncode=2)
        return judged

    def slugs(self, judged):
        """Slug in the source language of every page, by its translation key."""
        sources = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE, depth__gt=1)
        slugs = dict(sources.values_list("translation_key", "slug"))
        named = {slug for one in judged for slug in one.grades}
        if missing := sorted(named.difference(slugs.values())):
            raise CommandError(
                f"{len(missing)} judged pages are not here, such as {', '.join(missing[:5])}. "
                "Load the demo city first (load_demo).",
                returncode=2,
            )
        return slugs

    def ask(self, judged, engine, slugs):
        began = perf_counter()
        try:
            answer = service.search(service.Query(judged.query, judged.language), engine)
        except Exception as error:  # whatever it is, a visitor would have seen it
            return judging.Outcome(judged, error=f"{type(error).__name__}: {error}")
        took = (perf_counter() - began) * 1000
        self.engines[answer.engine] += 1
        found = (slugs.get(result.page.translation_key, result.page.slug) for result in answer.results)
        return judging.Outcome(judged, tuple(found), milliseconds=took)

    def tell(self, outcomes, worst):
        answered = ", ".join(f"{name} {count}" for name, count in self.engines.most_common())
        self.stdout.write(f"answered by {answered}\n\n")
        self.stdout.write(
            f"{'':14}{'queries':>8}{'recall@10':>11}{'MRR':>8}{'nDCG@10':>9}{'empty':>8}{'errors':>8}"
        )
        for title, scores in self.tables(outcomes).items():
            self.stdout.write(self.style.MIGRATE_HEADING(title))
            for name, row in scores.items():
                self.stdout.write(
                    f"  {name:12}{row.queries:>8}{row.recall:>11.3f}{row.mrr:>8.3f}{row.gain:>9.3f}"
                    f"{row.empty:>8.1%}{row.errors:>8}"
                )
        short = judging.worst(outcomes)
        if short and worst:
            self.stdout.write(
                self.style.MIGRATE_HEADING(f"worst {min(worst, len(short))} of {len(short)} short")
            )
        for outcome in short[:worst]:
            self.stdout.write(f"  {_shown(outcome.judged)}: {_shortfall(outcome)}")

    def tell_json(self, outcomes):
        told = {
            "engines": dict(self.engines),
            **{
                title: {name: asdict(row) for name, row in scores.items()}
                for title, scores in self.tables(outcomes).items()
            },
            "short": [
                {
                    "query": outcome.judged.query[:100],
                    "from": outcome.judged.language,
                    "kind": outcome.judged.kind,
                    "recall": outcome.recall if outcome.judged.wanted else None,
                    "missed": outcome.missed,
                    "found": outcome.found[: judging.DEPTH],
                    "error": outcome.error,
                }
                for outcome in judging.worst(outcomes)
            ],
        }
        self.stdout.write(json.dumps(told, indent=2))

    def tables(self, outcomes):
        return {
            "all": {"all": judging.score(outcomes)},
            "kind": judging.scores_by(outcomes, lambda judged: judged.kind),
            "language": judging.scores_by(outcomes, lambda judged: judged.language),
        }


def _shown(judged):
    """The query in one line of ASCII where it must be: terminals choke on half an emoji."""
    text = judged.query if judged.query.isprintable() else ascii(judged.query)[1:-1]
    return f"{judged.kind} [{judged.language}] {text[:60]}"


def _shortfall(outcome):
    if outcome.error:
        return outcome.error
    first = ", ".join(outcome.found[:3]) or "nothing"
    told = f"recall {outcome.recall:.2f}, rank {outcome.reciprocal_rank:.2f}; first {first}"
    return f"{told}; missed {', '.join(outcome.missed)}" if outcome.missed else told
