"""Running the programs a build consists of."""

import subprocess
import sys


def say(text):
    """One line of progress."""
    print(f"  {text}", flush=True)


def run(what, command, log, **options):
    """Runs a command with its output in the file `log`; ends the build with the log's tail on failure."""
    command = [str(part) for part in command]
    log.parent.mkdir(parents=True, exist_ok=True)
    with open(log, "wb") as output:
        code = subprocess.call(command, stdout=output, stderr=subprocess.STDOUT, **options)
    if code != 0:
        tail = log.read_text(errors="replace").splitlines()[-25:]
        print("\n".join(tail), file=sys.stderr)
        raise SystemExit(f"{what} failed with code {code}; its whole output is in {log}")


def capture(what, command, **options):
    """The standard output of a command."""
    command = [str(part) for part in command]
    result = subprocess.run(command, capture_output=True, text=True, **options)
    if result.returncode != 0:
        raise SystemExit(f"{what} failed:\n{result.stderr.strip()}")
    return result.stdout
