"""What browsers call the kinds of sound; Python's own table differs from machine to machine."""

SOUND_TYPES = {
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
}


def sound_type(name: str) -> str:
    """The type of a file by its name; nothing for one that is not in the table."""
    return SOUND_TYPES.get(name.rpartition(".")[2].lower(), "")
