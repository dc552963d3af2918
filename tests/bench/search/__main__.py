"""Every size on every engine, beside the search that Wagtail brings: `make bench-search`.

Writes docs/search.md.

Takes about twenty minutes on two cores, most of it Wagtail's own search at twenty thousand pages.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

ROOT = Path(__file__).resolve().parents[3]
SERVICES = ROOT / "tests" / "services"
REPORT = ROOT / "docs" / "search.md"
TABLE = re.compile(r"(?<=<!-- bench -->\n).*(?=<!-- end -->)", re.DOTALL)
ENGINES = ("SQLite", "PostgreSQL", "Elasticsearch")
SIZES = (1_000, 5_000, 20_000)
ROWS = {
    "results page, all questions": "page: all",
    "rare word": "search: rare word",
    "word in one page of twenty": "search: word in one page of twenty",
    "common word": "search: common word",
    "three words": "search: three words",
    "both languages": "search: two languages",
    "misspelt": "search: misspelt",
    "suggestions": "suggest: all",
    "added to publishing": "publish: index",
    "whole rebuild (s)": "rebuild s",
}
STOCK = {
    "rare word": "stock: rare word",
    "word in one page of twenty": "stock: word in one page of twenty",
    "common word": "stock: common word",
    "three words": "stock: three words",
    "both languages": "stock: two languages",
    "misspelt": "stock: misspelt",
    "suggestions": "stock: suggest",
    "added to publishing": "stock: index one page",
    "whole rebuild (s)": "stock: rebuild s",
}


def main(sizes: tuple[int, ...]) -> None:
    columns: dict[str, dict] = {}
    with TemporaryDirectory() as folder:
        for size in sizes:
            file = f"sqlite:///{folder}/{size}.sqlite3"
            columns[f"SQLite {size}"] = measured(size, file, "--stock")
            columns[f"Elasticsearch {size}"] = measured(size, file, elastic=True)
            columns[f"PostgreSQL {size}"] = measured(size, postgres(size), "--stock")
    table = "\n".join(tables(columns, sizes))
    REPORT.write_text(TABLE.sub(lambda _: f"\n{table}\n\n", REPORT.read_text()))
    print(table)


def measured(size: int, database: str, *words: str, elastic: bool = False) -> dict:
    env = {**os.environ, "DATABASE_URL": database, "ELASTICSEARCH_URL": ""}
    if elastic:
        url = subprocess.check_output([SERVICES / "elasticsearch.sh", "url"], text=True).strip()
        env |= {"ELASTICSEARCH_URL": url, "ELASTICSEARCH_PREFIX": f"bench-{size}"}
    command = [sys.executable, "-m", "tests.bench.search.measure", str(size), *words]
    print(
        f"{size} pages, {database.partition(':')[0]}{', Elasticsearch' if elastic else ''}", file=sys.stderr
    )
    said = subprocess.run(command, cwd=ROOT, env=env, check=True, text=True, stdout=subprocess.PIPE).stdout
    return json.loads(said.strip().splitlines()[-1])


def postgres(size: int) -> str:
    """An empty database of this name on the throwaway server."""
    url = subprocess.check_output([SERVICES / "postgres.sh", "url"], text=True).strip()
    name = f"bench_search_{size}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return f"{url.rpartition('/')[0]}/{name}"


def tables(columns: dict[str, dict], sizes: tuple[int, ...]):
    """One table per size: ours on three engines, then Wagtail's own on two databases."""
    for size in sizes:
        ours = [columns[f"{name} {size}"] for name in ENGINES]
        yield f"### {size:,} pages\n"
        heads = [*ENGINES, "Wagtail, SQLite", "Wagtail, PostgreSQL"]
        yield f"| median / 95 % in ms | {' | '.join(heads)} |"
        yield f"| --- {'| --- ' * len(heads)}|"
        for name, key in ROWS.items():
            cells = [cell(figures.get(key)) for figures in ours]
            cells += [cell(figures.get(STOCK.get(name, ""))) for figures in ours[:2]]
            yield f"| {name} | {' | '.join(cells)} |"
        yield ""
    growth = [
        f"{name} {rare(columns, name, sizes):.1f}" for name in ("SQLite", "PostgreSQL", "Elasticsearch")
    ]
    yield f"A rare word, {sizes[-1]:,} pages against {sizes[0]:,}: {', '.join(growth)} times as long."


def rare(columns: dict[str, dict], name: str, sizes: tuple[int, ...]) -> float:
    few, many = (columns[f"{name} {size}"]["search: rare word"]["p50"] for size in (sizes[0], sizes[-1]))
    return many / few


def cell(figure) -> str:
    match figure:
        case None:
            return "–"
        case {"p50": half, "p95": most, "runs": 1}:
            return f"{half:,.0f} (once)" if half == most else f"{half:,.0f}"
        case {"p50": half, "p95": most}:
            return f"{half:,.1f} / {most:,.1f}"
        case seconds:
            return f"{seconds:,}"


if __name__ == "__main__":
    main(tuple(int(word) for word in sys.argv[1:]) or SIZES)
