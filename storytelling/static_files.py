"""Static files as production serves them: hashed, compressed, and the style sheets joined.

One sheet is for every page, others for what a kind of page adds (place, market …), and a late one for later.
"""

import re
from pathlib import PurePosixPath

from whitenoise.storage import CompressedManifestStaticFilesStorage

FOLDER = PurePosixPath("css")
IMPORT = re.compile(r'@import url\("(?P<name>[^"]+)"\)(?: layer\((?P<layer>\w+)\))?(?: (?P<media>\w+))?;')
URL = re.compile(r'url\("(?!data:)(?P<path>[^"]+)"\)')
STRING = r"""("[^"\n]*"|'[^'\n]*')"""
STRING_OR_COMMENT = re.compile(STRING + r"|/\*.*?\*/", re.DOTALL)
SPACE = [
    (re.compile(r"\s+"), " "),
    (re.compile(r" ?([{};,]) ?"), r"\1"),
    (re.compile(r"(?<=[{;])([-\w]+): "), r"\1:"),
    (re.compile(r";}"), "}"),
]


class JoinedStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Leaves source maps alone: the packages name some that they do not ship."""

    patterns = (("*.css", (r"""(?P<matched>url\(['"]{0,1}\s*(?P<url>.*?)["']{0,1}\))""",)),)

    def url(self, name, force=False):
        """With a plain @, as the addresses in style sheets have it: a preloaded font is fetched but once."""
        return super().url(name, force).replace("%40", "@")

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run:
            for sheet in [
                name for name in paths if PurePosixPath(name).parent == FOLDER and name.endswith(".css")
            ]:
                self._join(sheet, paths)
        return super().post_process(paths, dry_run, **options)

    def _join(self, entry: str, paths: dict) -> None:
        def read(name: str) -> str:
            with self.open(str(PurePosixPath(entry).parent / name)) as sheet:
                return sheet.read().decode()

        source, path = paths[entry]  # what lies here already may have been joined by an earlier run
        with source.open(path) as sheet:
            joined = join(sheet.read().decode(), read)
        with open(self.path(entry), "w", encoding="utf-8") as sheet:
            sheet.write(packed(joined))
        paths[entry] = (self, entry)  # hash what was joined, not what was collected


def join(css: str, read) -> str:
    """Put each imported sheet in the place of its import, inside its layer or medium."""

    def sheet(found: re.Match) -> str:
        folder = PurePosixPath(found["name"]).parent
        text = URL.sub(lambda url: f'url("{_beside(folder, url["path"])}")', read(found["name"]))
        if found["layer"]:
            return f"@layer {found['layer']} {{\n{text}}}\n"
        return f"@media {found['media']} {{\n{text}}}\n" if found["media"] else text

    return IMPORT.sub(sheet, css)


def packed(css: str) -> str:
    """The same rules without comments and needless space; strings stay as they are.

    Minifiers were tried: one takes the space out of `a :is(b)` inside a layer, others write rules anew.
    """
    bare = STRING_OR_COMMENT.sub(lambda found: found[1] or "", css)
    pieces = re.split(STRING, bare.strip())
    pieces[::2] = [_packed(piece) for piece in pieces[::2]]
    return "".join(pieces)


def _packed(css: str) -> str:
    for pattern, instead in SPACE:
        css = pattern.sub(instead, css)
    return css


def _beside(folder: PurePosixPath, path: str) -> str:
    """An address in an imported sheet, as seen from the sheet that imports it."""
    return path if folder == PurePosixPath() else str(folder / path)
