"""Environments to install packages in, and commands that must succeed."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    """Standard output of a command that must succeed, without the checkout's paths."""
    hidden = {"PYTHONPATH", "PYTHONHOME"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | variables
    done = subprocess.run(
        [*map(str, command)],
        capture_output=True,
        check=False,
        cwd=cwd,
        env=environment,
        text=True,
    )
    assert 0 == done.returncode, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def install(wheel: Path, home: Path) -> Path:
    """The scripts' folder of a new environment that a wheel is installed in.

    Its other packages are those of the running environment, reached by a path file, so
    that nothing is downloaded. Path files in there, such as the one of an editable
    sdksmith, are not followed: Python reads them in its own site folder only.
    """
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(run(python, "-c", ask, cwd=home).strip())
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install"]
    run(*pip, "--no-deps", "--no-index", wheel, cwd=home)
    borrowed = f"{sysconfig.get_path('purelib')}\n"
    (site / "borrowed.pth").write_text(borrowed, encoding="utf-8")
    return home / "bin"
