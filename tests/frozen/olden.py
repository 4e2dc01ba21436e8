"""A stand-in for an installer of an older version."""

from pathlib import Path

from installer.setup_program import make_setup

PROGRAMS = ("MentorDesk.exe", "mentordesk-cli.exe")


def older(folder: Path) -> Path:
    """Make it, with a file in it that today's has not."""
    bundle = folder / "MentorDesk"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "gone-since.txt").write_text("x")
    for name in PROGRAMS:
        (bundle / name).write_bytes(b"MZ")
    return make_setup(bundle, "0.0.1", folder)
