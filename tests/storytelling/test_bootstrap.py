"""`make run` on machines where something is missing."""

import importlib.util
import os
import socket
import subprocess
import sys

import pytest

from storytelling import bootstrap
from storytelling.bootstrap import Memory, fingerprint
from storytelling.troubles import DIAGNOSES, Trouble, diagnose


def trouble_of(function, *arguments):
    with pytest.raises(Trouble) as caught:
        function(*arguments)
    return caught.value


def test_an_old_python_is_told_which_one_is_needed():
    trouble = trouble_of(bootstrap.check_python, (3, 10, 4))

    assert "3.10" in trouble.what and "3.11" in trouble.what
    assert "make run PYTHON=" in trouble.todo


def test_python_3_11_and_later_will_do():
    bootstrap.check_python((3, 11, 0))
    bootstrap.check_python((3, 14, 0))


@pytest.mark.parametrize("absent", ["venv", "ensurepip"])
def test_a_python_without_environments_names_the_package_to_install(absent):
    def find(name):
        return None if name == absent else importlib.util.find_spec(name)

    assert "python3-venv" in trouble_of(bootstrap.check_venv_module, find).todo


def test_a_nearly_full_disk_is_noticed_before_anything_is_downloaded():
    assert "12 MB free" in trouble_of(bootstrap.check_room, 12_000_000).what


def test_a_free_port_is_taken_as_it_is():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        free = probe.getsockname()[1]

    assert bootstrap.check_port("127.0.0.1", str(free)) == free


def test_a_taken_port_offers_the_next_one():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        trouble = trouble_of(bootstrap.check_port, "127.0.0.1", str(port))

    assert f"Port {port} is taken" in trouble.what
    assert "make run PORT=" in trouble.todo


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "", "8000 "])
def test_what_is_no_port_is_refused(port):
    assert "not a port number" in trouble_of(bootstrap.check_port, "127.0.0.1", port).what


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("npm error code ENOSPC", "disk is full"),
        ("django.db.utils.OperationalError: database or disk is full", "disk is full"),
        (
            "ProxyError('Cannot connect to proxy.')\nERROR: No matching distribution found for x",
            "cannot be reached",
        ),
        ("npm error network request failed, reason: getaddrinfo ENOTFOUND somewhere", "cannot be reached"),
        ("Failed to establish a new connection: [Errno 101] Network is unreachable", "cannot be reached"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE",
            "not the one that was pinned",
        ),
        ("npm error code EINTEGRITY", "not the one that was pinned"),
        ("ERROR: No matching distribution found for wagtail==8.0.1", "does not have a pinned package"),
        ("sqlite3.OperationalError: database is locked", "database is busy"),
        ("psycopg.OperationalError: connection failed: connection to server at", "does not answer"),
        ('connection to server at "127.0.0.1", port 5432 failed: FATAL:  role "u" does not exist', "refuses"),
        ("OperationalError: failed to resolve host 'db': Name or service not known", "does not answer"),
        ("OperationalError: unable to open database file", "file cannot be opened"),
        ("npm error `npm ci` can only install when package.json and package-lock.json are in sync", "belong"),
        ("PermissionError: [Errno 13] Permission denied: '.venv'", "may not be written"),
    ],
)
def test_what_tools_say_is_put_in_plain_words(said, understood):
    assert understood in diagnose(f"first line\n{said}\nlast line").what


def test_what_our_settings_refuse_is_said_in_their_words():
    trouble = diagnose(
        "Traceback …\ndjango.core.exceptions.ImproperlyConfigured: DEMO=ja is neither true nor false."
    )

    assert trouble.what == "DEMO=ja is neither true nor false."
    assert ".env" in trouble.todo


def test_an_unknown_failure_is_not_explained_away():
    assert diagnose("Traceback (most recent call last): ValueError") is None


def test_every_trouble_says_what_to_do():
    assert all(what.endswith(".") and len(todo) > 30 for _phrases, what, todo in DIAGNOSES)


def test_a_failing_program_becomes_a_trouble_with_its_output(capsys):
    trouble = trouble_of(bootstrap.call, [sys.executable, "-c", "print('ENOSPC'); raise SystemExit(3)"])

    assert trouble.what == "The disk is full."
    assert "ENOSPC" in capsys.readouterr().err


def test_a_cause_above_a_page_of_usage_is_found():
    npm = "print('package.json and package-lock.json are in sync'); print('npm error usage\\n' * 80); exit(1)"

    assert "belong together" in trouble_of(bootstrap.call, [sys.executable, "-c", npm]).what


def test_a_program_that_is_not_there_becomes_a_trouble():
    assert "does not start" in trouble_of(bootstrap.call, ["/nowhere/at-all"]).what


def test_a_step_is_remembered_until_its_inputs_change(tmp_path):
    pins = tmp_path / "requirements.txt"
    pins.write_text("django==5.2\n")
    memory = Memory(tmp_path / "done.json")

    assert not memory.knows("python", fingerprint(pins))
    memory.keep("python", fingerprint(pins))
    assert Memory(tmp_path / "done.json").knows("python", fingerprint(pins))

    pins.write_text("django==5.3\n")
    assert not memory.knows("python", fingerprint(pins))


def test_a_broken_memory_only_means_doing_it_again(tmp_path):
    (tmp_path / "done.json").write_text("{half")

    assert not Memory(tmp_path / "done.json").knows("python", "x")


def test_an_environment_that_was_copied_along_with_its_folder_is_made_anew(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(bootstrap, "call", made.append)
    monkeypatch.setattr(bootstrap, "venv_works", lambda: True)
    memory = Memory(tmp_path / "done.json")

    assert bootstrap.make_venv(memory)
    assert not bootstrap.make_venv(memory)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "copy" / ".venv")
    assert bootstrap.make_venv(memory)
    assert len(made) == 2


def test_an_environment_whose_installation_was_cut_off_is_made_anew(tmp_path, monkeypatch):
    """pip writes RECORD last, and takes a package without one for installed."""
    package = tmp_path / "lib" / "python3.11" / "site-packages" / "wagtail-8.dist-info"
    package.mkdir(parents=True)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path)
    monkeypatch.setattr(bootstrap, "BIN", tmp_path / "bin")
    assert not bootstrap.venv_works()

    (package / "RECORD").touch()
    assert bootstrap.venv_works()


@pytest.mark.parametrize("changed", ["package.json", "package-lock.json"])
def test_changed_browser_packages_are_noticed(changed, tmp_path, monkeypatch):
    commands = []
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "call", commands.append)
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / ".package-lock.json").touch()
    memory = Memory(tmp_path / "done.json")

    assert bootstrap.install_browser_packages(memory, dev=False)
    assert not bootstrap.install_browser_packages(memory, dev=False)
    (tmp_path / changed).write_text("{}")
    assert bootstrap.install_browser_packages(memory, dev=False)


def test_our_own_programs_come_first():
    assert bootstrap.environment()["PATH"].split(os.pathsep)[0] == str(bootstrap.BIN)


def test_a_terminal_without_our_letters_stops_nothing():
    install = "bootstrap.install = lambda dev: print('[1/4] Python packages …')"
    run = subprocess.run(
        [sys.executable, "-c", f"from storytelling import bootstrap; {install}; bootstrap.main(['install'])"],
        cwd=bootstrap.ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
    )

    assert run.stdout == "[1/4] Python packages ?\n", run.stderr


def test_the_failure_is_printed_without_a_traceback():
    run = subprocess.run(
        [sys.executable, "-m", "storytelling.bootstrap", "run"],
        cwd=bootstrap.ROOT,
        env={**os.environ, "PORT": "eighty"},
        capture_output=True,
        text=True,
    )

    assert run.returncode == 1
    assert "PORT=eighty is not a port number." in run.stderr
    assert "Traceback" not in run.stderr
