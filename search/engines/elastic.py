"""Full text in Elasticsearch 9: a server of its own, asked with little patience and written to with more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from elasticsearch import Elasticsearch, NotFoundError
from elasticsearch.helpers import streaming_bulk

from search import analysis, names
from search.engines import elastic_query as query
from search.engines.base import LAST_RESULT, Hit, SearchRequest, SearchResponse, last_page
from search.engines.elastic_answers import Health, Refusal, answering
from search.engines.elastic_index import MAPPING, SETTINGS, alias_of, body_of, fresh_name
from storytelling.places.position import Point
from storytelling.searchable import SearchDocument

ASKING_SECONDS = 1.0
"""A visitor waits no longer before the engine of the database answers."""
WRITING_SECONDS = 30.0
BATCH, EVERYTHING = 200, 10_000
UNREADABLE, CONFLICT, MISSING = 400, 409, 404


class ElasticEngine:
    """Keeps documents in one index per language, behind an alias each."""

    name = "elastic"

    def __init__(
        self,
        url: str | None = None,
        prefix: str | None = None,
        *,
        refresh: bool = False,
        patience: float = ASKING_SECONDS,
    ):
        """`refresh` makes what is written found at once, as tests want it; `patience` is in seconds."""
        self.prefix = prefix or settings.ELASTICSEARCH_PREFIX
        self.refresh = refresh
        url = url or settings.ELASTICSEARCH_URL
        self.asking = Elasticsearch(url, request_timeout=patience, max_retries=0, retry_on_timeout=False)
        self.writing = self.asking.options(request_timeout=WRITING_SECONDS)

    def search(self, request: SearchRequest) -> SearchResponse:
        if not request.question and not request.browsing:
            return SearchResponse(engine=self.name)
        page = request.page_within(EVERYTHING)
        answer = self._ask(request, page)
        total = answer["aggregations"]["total"]["pages"]["value"]
        last = last_page(total, request.size)
        if page > last:
            page = last
            answer = self._ask(request, page)
        hits = tuple(self._hit(request, group) for group in answer["hits"]["hits"])
        return SearchResponse(
            self.name, hits if total else (), total, page, query.facets(answer["aggregations"])
        )

    def suggest(self, text: str, locale: str, limit: int = 8) -> Sequence[int]:
        words = analysis.words(analysis.clean(text))
        if not words:
            return []
        with answering():
            answer = self.asking.search(
                index=self._aliases(),
                query=query.suggested(words, analysis.storable(locale)),
                sort=["_score", {"length": "asc"}, {"sort_title": "asc"}, {"page_id": "asc"}],
                collapse={"field": "twin"},
                source=["page_id"],
                size=limit,
            )
        return [hit["_source"]["page_id"] for hit in answer["hits"]["hits"]]

    def index(
        self, documents: Iterable[SearchDocument], versions: Mapping[int, int] | None = None
    ) -> dict[int, Refusal]:
        """Add documents, or replace those of the same pages; what the server refused, by page.

        With `versions`, a page that is kept in a later version stays as it is.
        """
        protected = names.protected()
        aliases = {code: alias_of(self.prefix, code) for code in self._languages()}

        def actions() -> Iterator[dict]:
            for document in documents:
                versioned = _versioned(document.page_id, versions)
                alias = alias_of(self.prefix, document.locale)
                source = body_of(document, protected)
                yield {"_op_type": "index", "_index": alias, "_source": source, **versioned}
                for other in aliases.values():
                    if other != alias:
                        yield {"_op_type": "delete", "_index": other, **versioned}

        return self._write(actions())

    def remove(
        self, page_ids: Iterable[int], versions: Mapping[int, int] | None = None
    ) -> dict[int, Refusal]:
        """Forget these pages; unknown ones are no error. What the server refused, by page."""
        aliases = self._aliases()
        return self._write(
            {"_op_type": "delete", "_index": alias, **_versioned(page_id, versions)}
            for page_id in page_ids
            for alias in aliases
        )

    def clear(self) -> None:
        """Forget everything."""
        self.remove(self.page_ids())

    def count(self) -> int:
        with answering():
            return self.writing.count(index=self._aliases())["count"]

    def page_ids(self) -> set[int]:
        return set(self.digests())

    def digests(self) -> dict[int, str]:
        """The mark of each document that is kept, by page: what drift is measured by."""
        return self.digests_in(self._aliases())

    def digests_in(self, indexes: Sequence[str]) -> dict[int, str]:
        found: dict[int, str] = {}
        after: list | None = None
        with answering():
            while True:
                answer = self.writing.search(
                    index=indexes,
                    sort=[{"page_id": "asc"}],
                    source=["digest"],
                    size=EVERYTHING,
                    search_after=after,
                )
                hits = answer["hits"]["hits"]
                found.update({hit["sort"][0]: hit["_source"]["digest"] for hit in hits})
                if len(hits) < EVERYTHING:
                    return found
                after = hits[-1]["sort"]

    def health(self) -> Health:
        """Which server answers, and what it holds."""
        with answering():
            version = self.asking.info()["version"]["number"]
            indexes, documents = {}, {}
            for code in self._languages():
                alias = alias_of(self.prefix, code)
                indexes[code] = next(iter(self.asking.indices.get_alias(name=alias)))
                documents[code] = self.asking.count(index=alias)["count"]
        return Health(version, indexes, documents)

    def prepare(self) -> None:
        """Give each language that has none an empty index, as on a new server."""
        with answering():
            for code in self._languages():
                alias = alias_of(self.prefix, code)
                if not self.writing.indices.exists_alias(name=alias):
                    self._make(fresh_name(self.prefix, code), {alias: {}})

    def begin_rebuild(self, locales: Iterable[str] | None = None) -> Rebuild:
        """New indexes aside; nobody is answered from them before `finish`."""
        new = {}
        with answering():
            for code in locales or self._languages():
                new[code] = fresh_name(self.prefix, code)
                self._make(new[code])
        return Rebuild(self, new)

    def rollback(self) -> dict[str, str]:
        """Put back the indexes of the build before; their names by language."""
        back, actions = {}, []
        with answering():
            for code in self._languages():
                alias = alias_of(self.prefix, code)
                now = next(iter(self.writing.indices.get_alias(name=alias)))
                before = [name for name in self._indexes(code) if name < now]
                if before:
                    back[code] = before[-1]
                    actions += [
                        {"remove": {"index": now, "alias": alias}},
                        {"add": {"index": before[-1], "alias": alias}},
                    ]
            if actions:
                self.writing.indices.update_aliases(actions=actions)
        return back

    def _languages(self) -> list[str]:
        return [code for code, _ in settings.LANGUAGES]

    def _aliases(self) -> list[str]:
        return [alias_of(self.prefix, code) for code in self._languages()]

    def _indexes(self, code: str) -> list[str]:
        """All indexes of a language, the oldest first."""
        found = self.writing.indices.get(index=f"{alias_of(self.prefix, code)}-2*", features="aliases")
        return sorted(found)

    def _make(self, name: str, aliases: dict | None = None) -> None:
        self.writing.indices.create(index=name, mappings=MAPPING, settings=SETTINGS, aliases=aliases or {})

    def _ask(self, request: SearchRequest, page: int) -> Mapping[str, Any]:
        start = (page - 1) * request.size
        with answering():
            return self.asking.search(
                index=self._aliases(),
                query=query.asked(request, self._languages()),
                post_filter=query.all_of(*query.filters(request)),
                aggs=query.counts(request),
                sort=query.order(request),
                track_scores=True,
                track_total_hits=False,
                allow_partial_search_results=False,
                collapse={
                    "field": "twin",
                    "inner_hits": {
                        "name": "languages",
                        "size": len(self._languages()),
                        "_source": ["page_id", "locale", "position"],
                    },
                },
                source=False,
                from_=start,
                size=max(0, min(request.size, LAST_RESULT - start)),
            )

    def _hit(self, request: SearchRequest, group: Mapping[str, Any]) -> Hit:
        """One page: in the visitor's language if it answers in it, with the best score of all."""
        told = [one["_source"] for one in group["inner_hits"]["languages"]["hits"]["hits"]]
        shown = next((one for one in told if one["locale"] == request.locale), told[0])
        metres = None
        if request.near and (position := shown.get("position")):
            metres = request.near.distance_to(Point(position["lat"], position["lon"]))
        return Hit(shown["page_id"], group["_score"] or 0.0, metres)

    def _write(self, actions: Iterable[dict]) -> dict[int, Refusal]:
        refused: dict[int, Refusal] = {}
        with answering():
            # A delete with a version would make an index where the alias is missing.
            self.writing.indices.get_alias(name=self._aliases())
            written = streaming_bulk(
                self.writing,
                actions,
                chunk_size=BATCH,
                raise_on_error=False,
                raise_on_exception=True,
                refresh=self.refresh,
                require_alias=True,
            )
            for fine, item in written:
                ((operation, said),) = item.items()
                gone = operation == "delete" and said["status"] == MISSING and "error" not in said
                if not fine and not gone and said["status"] != CONFLICT:
                    reason = str(said.get("error", said["status"]))
                    refused[int(said["_id"])] = Refusal(reason, said["status"] == UNREADABLE)
        return refused


@dataclass
class Rebuild:
    """Indexes that are being built, by language."""

    engine: ElasticEngine
    new: dict[str, str]
    written: int = field(default=0)
    before: dict[str, str] = field(default_factory=dict)
    """The indexes that answered until `finish`, by language."""

    def index(self, documents: Iterable[SearchDocument], versions: Mapping[int, int] | None = None) -> None:
        """Write documents aside; one that is refused stops the build."""
        protected = names.protected()
        actions = (
            {
                "_op_type": "index",
                "_index": self.new[document.locale],
                "_source": body_of(document, protected),
                **_versioned(document.page_id, versions),
            }
            for document in documents
            if document.locale in self.new
        )
        with answering():
            for _ in streaming_bulk(self.engine.writing, actions, chunk_size=BATCH):
                self.written += 1

    def remove(self, page_ids: Iterable[int]) -> None:
        """Take out again what was written aside."""
        ids = [str(page_id) for page_id in page_ids]
        actions = (
            {"_op_type": "delete", "_index": name, "_id": one} for name in self.new.values() for one in ids
        )
        with answering():
            for _ in streaming_bulk(self.engine.writing, actions, chunk_size=BATCH, raise_on_error=False):
                pass

    def digests(self) -> dict[int, str]:
        """The mark of each document that was written, by page."""
        names_of_indexes = list(self.new.values())
        with answering():
            self.engine.writing.indices.refresh(index=names_of_indexes)
        return self.engine.digests_in(names_of_indexes)

    def finds(self, page_id: int, title: str) -> bool:
        """Whether the words of a title lead to its page."""
        words = [{"term": {"title": word}} for word in analysis.words(title)]
        probe = query.all_of({"term": {"page_id": page_id}}, *words)
        with answering():
            return bool(self.engine.writing.count(index=list(self.new.values()), query=probe)["count"])

    def finish(self) -> None:
        """Put the new indexes in place in one call."""
        writing, actions = self.engine.writing, []
        with answering():
            for code, name in self.new.items():
                alias = alias_of(self.engine.prefix, code)
                with suppress(NotFoundError):
                    self.before[code] = next(iter(writing.indices.get_alias(name=alias)))
                    actions.append({"remove": {"index": self.before[code], "alias": alias}})
                actions.append({"add": {"index": name, "alias": alias, "is_write_index": True}})
            writing.indices.update_aliases(actions=actions)

    def tidy(self) -> None:
        """Drop all but the indexes that answer and those before them; to be called when `finish` is done."""
        with answering():
            for code, name in self.new.items():
                for old in self.engine._indexes(code):
                    if old not in (name, self.before.get(code)):
                        self.engine.writing.indices.delete(index=old, ignore_unavailable=True)

    def abandon(self) -> None:
        """Drop what was built so far, but never an index that answers: a swap may have worked unheard."""
        indices = self.engine.writing.indices
        with answering():
            found = indices.get(index=list(self.new.values()), features="aliases", ignore_unavailable=True)
            if unused := [name for name, said in found.items() if not said["aliases"]]:
                indices.delete(index=unused, ignore_unavailable=True)


def _versioned(page_id: int, versions: Mapping[int, int] | None) -> dict[str, Any]:
    if versions is None or page_id not in versions:
        return {"_id": str(page_id)}
    return {"_id": str(page_id), "version": versions[page_id], "version_type": "external"}
