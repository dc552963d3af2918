"""Sound as samples, and as the two files that a browser may choose from."""

import json
import subprocess
import wave
from array import array
from dataclasses import dataclass
from math import ceil
from pathlib import Path

LOUDNESS = -18  # LUFS (EBU R 128), for speech on a phone
LOUDEST = -4  # dB that no peak goes beyond; the two formats overshoot by two or three
EVEN = "highpass=f=70,lowpass=f=7500,acompressor=threshold=-22dB:ratio=3:attack=4:release=90"
MEASURABLE = 10  # seconds: what is shorter is measured several times over
QUIET = 250  # of 32,767: what is below at either end is no speech
BREATH = 0.03  # seconds left before and after it
FADE = 0.03
FORMATS = {
    "ogg": ["-c:a", "libopus", "-b:a", "16k", "-vbr", "on", "-application", "voip", "-ar", "24000"],
    "m4a": ["-c:a", "aac", "-b:a", "16k", "-ar", "16000", "-movflags", "+faststart"],
}
SAME_AGAIN = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]  # no dates, no chance


@dataclass(frozen=True)
class Sound:
    samples: array
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


def read(path: Path) -> Sound:
    """A WAV file of one channel, without the silence around what is said."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        rate = file.getframerate()
        samples = array("h", file.readframes(file.getnframes()))
    loud = [place for place, sample in enumerate(samples) if abs(sample) > QUIET]
    edge = int(BREATH * rate)
    return Sound(samples[max(0, loud[0] - edge) : loud[-1] + edge], rate)


def silence(seconds: float, rate: int) -> Sound:
    return Sound(array("h", bytes(2 * int(seconds * rate))), rate)


def joined(sounds: list[Sound]) -> Sound:
    samples = array("h")
    for sound in sounds:
        samples.extend(sound.samples)
    return Sound(samples, sounds[0].rate)


def write(sound: Sound, stem: Path) -> None:
    """Evened out to one loudness, once as Opus and once as AAC."""
    raw = ["-f", "s16le", "-ar", str(sound.rate), "-ac", "1", "-i", "pipe:"]
    data = sound.samples.tobytes()
    gain = LOUDNESS - _loudness(raw, data * ceil(MEASURABLE / sound.seconds))
    level = f"{EVEN},volume={gain:.2f}dB,alimiter=limit={LOUDEST}dB:level=false"
    fades = f"afade=d={FADE},afade=t=out:d={FADE}:st={sound.seconds - FADE:.3f}"
    for extension, options in FORMATS.items():
        command = [*raw, "-af", f"{level},{fades}", *options, *SAME_AGAIN, "-y", f"{stem}.{extension}"]
        subprocess.run(["ffmpeg", "-v", "error", *command], input=data, check=True)


def _loudness(raw: list[str], data: bytes) -> float:
    command = ["ffmpeg", "-hide_banner", *raw, "-af", f"{EVEN},loudnorm=print_format=json", "-f", "null", "-"]
    answer = subprocess.run(command, input=data, check=True, capture_output=True).stderr.decode()
    return float(json.loads(answer[answer.rindex("{") :])["input_i"])
