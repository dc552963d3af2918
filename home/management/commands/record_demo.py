import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management.base import BaseCommand, CommandError

from home.demo_loader.reading import Demo
from home.demo_recorder import sound
from home.demo_recorder.script import Sentence, Spoken, sentences, webvtt
from home.demo_recorder.voices import VOICES, Sayings, Voice, say_name

PROGRAMS = [*(voice.program for voice in VOICES.values()), "ffmpeg"]


class Command(BaseCommand):
    """Records the demo's stories and names; what stands is recorded over."""

    help = (
        "Record anew what the demo city lets visitors hear, into home/demo/sounds/. "
        f"Needs programs that Debian calls {', '.join(PROGRAMS)}; the site itself never does."
    )

    def add_arguments(self, parser):
        parser.add_argument("places", nargs="*", help="Only these stories (pura-maospahit …) and no names.")

    def handle(self, *args, **options):
        if missing := [program for program in PROGRAMS if shutil.which(program) is None]:
            raise CommandError(f"First install: apt-get install {' '.join(missing)}")
        demo, places = Demo(), options["places"]
        if unknown := sorted({*places} - {*demo.listening}):
            raise CommandError(f"Nothing to read for {', '.join(unknown)}")
        sayings = demo["pronunciation"]
        for place, entry in demo.listening.items():
            for language, voice in VOICES.items():
                if place in places or not places:
                    stem = demo.sounds / f"{place}.{language}"
                    seconds = record(sentences(entry, language), voice, sayings[language], stem)
                    self.stdout.write(f"{seconds:6.1f} s  {stem.name}")
        if not places:
            for entry in demo["names"]:
                seconds = record_name(entry["said"], demo.sounds / f"name-{entry['place']}")
                self.stdout.write(f"{seconds:6.1f} s  {entry['name']}")


def record(script: list[Sentence], voice: Voice, sayings: Sayings, stem: Path) -> float:
    """Say each sentence, join them with their pauses, and note when each is heard; returns the seconds."""
    pieces: list[sound.Sound] = []
    spoken: list[Spoken] = []
    moment = 0.0
    with TemporaryDirectory() as folder:
        for number, sentence in enumerate(script):
            path = Path(folder) / f"{number}.wav"
            voice.speak(sentence.words, sayings, path)
            said = sound.read(path)
            pause = sound.silence(sentence.pause, said.rate)
            pieces += [said, pause]
            spoken.append(Spoken(sentence, moment, moment + said.seconds))
            moment += said.seconds + pause.seconds
    sound.write(sound.joined(pieces[:-1]), stem)
    Path(f"{stem}.vtt").write_text(webvtt(spoken), encoding="utf-8")
    return spoken[-1].end


def record_name(phonemes: str, stem: Path) -> float:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "name.wav"
        say_name(phonemes, path)
        said = sound.read(path)
    sound.write(said, stem)
    return said.seconds
