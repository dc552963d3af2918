"""What the engine in PostgreSQL stands on: a table, an index and three functions that rank and count."""

from django.db import connection

from search.engines.base import LAST_RESULT
from search.engines.words import ALL_WORDS, TWINS, WHOLE_NAME

WEIGHTS = "'{0.1, 0.25, 0.5, 1.0}'"  # of the labels D, C, B, A
BY_LENGTH = 1  # divides by the logarithm of the length
WAITING = 1024
"""Kilobytes of words, some 130 pages, that wait to be sorted into the index together. Entering a page takes a
tenth of the time, and reading through all that waits takes a question a tenth of a millisecond."""


def make_table() -> None:
    """Beside the words of a page lies what it is counted and ranked by, so that nothing has to be joined.

    Thousands of rows are read through for a common word: all the words, which few of them need, lie outside.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE IF NOT EXISTS search_words (page_id integer PRIMARY KEY, locale text NOT NULL, "
            "twin bigint NOT NULL, stamp bigint NOT NULL, filters text NOT NULL, hours text NOT NULL, "
            "head tsvector NOT NULL, words tsvector NOT NULL)"
        )
        # To unpack them takes longer than to read some more.
        cursor.execute("ALTER TABLE search_words ALTER COLUMN words SET STORAGE EXTERNAL")
        cursor.execute(
            "CREATE INDEX IF NOT EXISTS search_words_gin ON search_words USING gin (words) "
            f"WITH (fastupdate = on, gin_pending_list_limit = {WAITING})"
        )


def make_functions() -> None:
    """Each says how it is to be planned.

    The planner does not know that long words lie outside the row, and would rather read all of them; nor,
    while a database is young, how many pages answer.
    """
    with connection.cursor() as cursor:
        for function in (SCORE, MATCHING, BEST):
            cursor.execute(function)


def compare_by_letter() -> None:
    """What begins like a word is a range only where letters are compared one by one."""
    with connection.cursor() as cursor:
        cursor.execute('ALTER TABLE search_titleword ALTER COLUMN word TYPE varchar(80) COLLATE "C"')
        cursor.execute('ALTER TABLE search_entryname ALTER COLUMN name TYPE varchar(255) COLLATE "C"')


def drop_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP FUNCTION IF EXISTS search_best, search_matching, search_score")
        cursor.execute("DROP TABLE IF EXISTS search_words")


SCORE = f"""
CREATE OR REPLACE FUNCTION search_score(words tsvector, any_name tsquery, said tsquery)
RETURNS double precision LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN said IS NULL THEN ts_rank({WEIGHTS}, words, any_name, {BY_LENGTH})
    ELSE {TWINS} * ts_rank({WEIGHTS}, words, any_name, {BY_LENGTH})
        + {1 - TWINS} * ts_rank({WEIGHTS}, words, said, {BY_LENGTH}) END
$$
"""

MATCHING = f"""
CREATE OR REPLACE FUNCTION search_matching(any_name tsquery, language text)
RETURNS TABLE (page_id integer, score double precision)
LANGUAGE sql STABLE ROWS 2000 SET enable_seqscan = off AS $$
    SELECT page_id, ts_rank({WEIGHTS}, head, any_name)
    FROM search_words WHERE words @@ any_name AND locale = language
$$
"""

BEST = f"""
CREATE OR REPLACE FUNCTION search_best(
    any_name tsquery, said tsquery, every tsquery, called text,
    languages text[], weights double precision[],
    narrow boolean, kept_filters text[], kept_hours text[]
)
RETURNS TABLE (number bigint, filters text, hours text, page_id integer, score double precision)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan SET jit = off
SET enable_seqscan = off SET enable_nestloop = off AS $$
#variable_conflict use_column
BEGIN
RETURN QUERY WITH
found AS MATERIALIZED (  -- roughly ranked, by names and summary alone
    SELECT page_id, twin, stamp, filters, hours, place,
        weights[place] * ts_rank({WEIGHTS}, head, any_name) AS rough
    FROM search_words, LATERAL (SELECT array_position(languages, locale) AS place) AS spoken
    WHERE words @@ any_name AND place > 0
),
once AS MATERIALIZED (  -- in the visitor's language, the last of them, if it can be
    SELECT * FROM found WHERE NOT EXISTS (
        SELECT FROM found AS other WHERE other.twin = found.twin AND other.place > found.place
    )
),
bonus AS MATERIALIZED (
    SELECT twin, sum(points) AS points FROM (
        SELECT twin, {WHOLE_NAME} AS points FROM search_words
        WHERE page_id = ANY (ARRAY(SELECT entry_id FROM search_entryname WHERE name = called))
        UNION SELECT twin, {ALL_WORDS} FROM search_words WHERE words @@ every
    ) AS earned GROUP BY twin
),
likely AS MATERIALIZED (
    SELECT page_id, twin, stamp, coalesce(points, 0) AS points FROM once LEFT JOIN bonus USING (twin)
    WHERE NOT narrow OR (filters, hours) IN (SELECT * FROM unnest(kept_filters, kept_hours))
    ORDER BY coalesce(points, 0) + rough DESC, stamp DESC, page_id DESC LIMIT {LAST_RESULT}
),
told AS MATERIALIZED (
    SELECT likely.page_id, likely.stamp, points, found.page_id AS told_by, weights[place] AS weight
    FROM likely JOIN found USING (twin)
),
ranked AS (
    SELECT page_id, stamp, points + max(weight * search_score(words, any_name, said)) AS score
    FROM told, LATERAL (SELECT words FROM search_words WHERE page_id = told_by OFFSET 0) AS its
    GROUP BY page_id, stamp, points
)
(SELECT count(*), filters, hours, NULL::integer, NULL::double precision FROM once GROUP BY filters, hours)
UNION ALL
(SELECT NULL, NULL, NULL, page_id, score FROM ranked ORDER BY score DESC, stamp DESC, page_id DESC);
END $$
"""
"""How many pages there are of each filters and hours, and then, without a number, the best of those that are
kept, the first first, scored by all their words."""
