"""The way every peer of the sound is asked: one path a line on standard input, one JSON object a line in answer."""

import json
import sys


def answer_each(measure, version):
    """Measures each path that is asked for; a file that fails is answered with its error."""
    for line in sys.stdin:
        path = line.rstrip("\n")
        try:
            result = measure(path)
        except Exception as error:  # noqa: BLE001
            result = {"error": str(error)}
        print(json.dumps({"path": path, "version": version, **result}), flush=True)
