"""Where a file is for those who know the repository, and not this folder."""

from pathlib import Path


def path_in_repository(name: str) -> str:
    """Give a path from the root of the git repository that this folder is in.

    A file elsewhere has an absolute path; without a repository this folder is the root.
    """
    here = Path.cwd().resolve()
    folders = (here, *here.parents)
    root = next((path for path in folders if (path / ".git").exists()), here)
    path = Path(name)
    path = path.parent.resolve() / path.name
    inside = path.relative_to(root) if path.is_relative_to(root) else path
    return inside.as_posix()
