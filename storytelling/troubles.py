"""What can go wrong between a bare clone and a running site, in plain words.

Like `bootstrap`, without Django and without syntax newer than Python 3.6.
"""

import re

AGAIN = "Nothing is lost: `make run` goes on where it stopped."

# What tools say when they fail, and what that means.  The first row with a matching phrase speaks.
DIAGNOSES = (
    (
        ("No space left on device", "ENOSPC", "database or disk is full", "Disk quota exceeded"),
        "The disk is full.",
        "Free about 1.5 GB, then try again. " + AGAIN,
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_VERIFY"),
        "The certificate of the package registry is not trusted here.",
        "Behind an inspecting proxy, point PIP_CERT and NODE_EXTRA_CA_CERTS to its certificate file.",
    ),
    (
        ("DO NOT MATCH THE HASHES", "EINTEGRITY"),
        "A downloaded package is not the one that was pinned.",
        "A broken download or a changing proxy does this: run `make clean`, then try again.",
    ),
    (
        ("are in sync",),
        "package.json and package-lock.json do not belong together.",
        "Compile the second anew with `make lock`, or take back the change of package.json.",
    ),
    (
        (
            "ProxyError",
            "NewConnectionError",
            "NameResolutionError",
            "ConnectTimeout",
            "ReadTimeout",
            "Connection refused')",
            "Network is unreachable",
            "ENOTFOUND",
            "EAI_AGAIN",
            "ECONNREFUSED",
            "ECONNRESET",
            "ETIMEDOUT",
            "ENETUNREACH",
        ),
        "The package registry cannot be reached.",
        "Check the network and, if you need one, the proxy (HTTPS_PROXY). " + AGAIN,
    ),
    (
        ("No matching distribution found", "Could not find a version", "ETARGET", "E404"),
        "The package registry does not have a pinned package for this machine.",
        "Check that your registry or mirror is complete, and try Python 3.11 to 3.13 on Linux or macOS.",
    ),
    (
        ("database is locked",),
        "The database is busy: another program writes to it.",
        "Stop the other `make` or server of this folder, then try again.",
    ),
    (
        ("FATAL:  ",),
        "The database server refuses what DATABASE_URL asks for; its reason is above.",
        "Check user, password and database name in DATABASE_URL, or leave it out to use SQLite.",
    ),
    (
        ("unable to open database file",),
        "The database file cannot be opened.",
        "Check that the folder which DATABASE_URL names is there and yours, or leave DATABASE_URL out.",
    ),
    (
        (
            "failed to resolve host",
            "connection failed: ",
            "could not connect to server",
            "OperationalError: connection",
        ),
        "The database server does not answer.",
        "Check DATABASE_URL (in `.env` or the environment), or leave it out to use SQLite.",
    ),
    (
        ("Read-only file system", "Permission denied", "EACCES", "EROFS", "readonly database"),
        "A file of this folder may not be written.",
        "Work in a folder of your own; if `sudo make` made files here, delete them or change their owner.",
    ),
)

# Our settings say themselves what is wrong with them.
REFUSAL = re.compile(r"ImproperlyConfigured: (.+)")


class Trouble(Exception):
    """A step failed: what happened, and what to do about it, in plain words."""

    def __init__(self, what, todo):
        super().__init__(what)
        self.what = what
        self.todo = todo


def diagnose(output):
    """Find the plain words for what a tool printed, or None."""
    refusal = REFUSAL.search(output)
    if refusal:
        return Trouble(
            refusal.group(1), "Correct it in `.env` or in the environment, then try again. " + AGAIN
        )
    for phrases, what, todo in DIAGNOSES:
        if any(phrase in output for phrase in phrases):
            return Trouble(what, todo)
    return None
