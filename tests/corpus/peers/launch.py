"""Run a command, stop it when it takes too long, and write what it used as JSON.

Arguments: the file for the result, seconds of the processor, seconds of the clock, then
the command. It is a small process of its own because a child's memory is counted from
that of its parent at the start.
"""

import json
import os
import resource
import signal
import sys


def main(target: str, seconds: int, patience: int, command: list[str]) -> None:
    """Give the exit code (None if it was stopped), seconds and MiB."""
    child = os.fork()
    if not child:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        os.execvp(command[0], command)
    late = []

    def stop(*_: object) -> None:
        late.append(True)
        os.killpg(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(patience)
    # The use of this child and of its own children.
    _, status, used = os.wait4(child, 0)
    spent = used.ru_utime + used.ru_stime
    code = os.waitstatus_to_exitcode(status)
    found = {
        "exit_code": None if late or spent >= seconds else code,
        "seconds": round(spent, 3),
        "peak_mib": used.ru_maxrss // 1024,
    }
    with open(target, "w") as file:  # noqa: PTH123 - pathlib is half of its memory
        json.dump(found, file)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
