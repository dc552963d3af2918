"""How long a visitor waits for a sign to open, on both databases: `make opening` writes docs/plaques.md."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg

ROOT = Path(__file__).resolve().parents[3]
POSTGRES = ROOT / "tests" / "services" / "postgres.sh"
DOCUMENT = ROOT / "docs" / "plaques.md"
BEGIN, END = "<!-- opening: begin -->", "<!-- opening: end -->"


def main() -> None:
    with TemporaryDirectory() as folder:
        figures = {
            "SQLite": measured(f"sqlite:///{folder}/signs.sqlite3"),
            "PostgreSQL": measured(postgres()),
        }
    words = DOCUMENT.read_text()
    before, after = words.split(BEGIN)[0], words.split(END)[1]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table(figures)}\n{END}{after}")
    print(table(figures))


def measured(database: str) -> dict:
    """The figures of one database, from a process of its own."""
    command = [sys.executable, "-m", "tests.bench.opening.measure"]
    env = {**os.environ, "DATABASE_URL": database}
    said = subprocess.run(command, cwd=ROOT, env=env, check=True, text=True, stdout=subprocess.PIPE).stdout
    return json.loads(said.strip().splitlines()[-1])


def postgres() -> str:
    """An empty database on the throwaway server."""
    url = subprocess.check_output([POSTGRES, "url"], text=True).strip()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS bench_signs")
        connection.execute("CREATE DATABASE bench_signs")
    return f"{url.rpartition('/')[0]}/bench_signs"


def table(figures: dict[str, dict]) -> str:
    lines = [
        f"| median / 95 % in ms | {' | '.join(figures)} | reads, writes |",
        f"|---|{'---|' * (len(figures) + 1)}",
    ]
    for name, some in next(iter(figures.values())).items():
        cells = [f"{found[name]['p50']} / {found[name]['p95']}" for found in figures.values()]
        lines.append(f"| {name} | {' | '.join(cells)} | {some['reads']}, {some['writes']} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
