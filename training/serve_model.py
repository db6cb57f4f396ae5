"""Runs a model folder for another program with native ONNX Runtime, several times as fast as WASM does:

    python training/serve_model.py public/model

Reads one JSON a line. `{"past": 3, "length": 40, "ids": [7, 9], "rows": 1}` runs ids after the first 40 positions of the state 3 (0 is
the empty one) and writes the logits (rows, vocab) as little-endian float32; the state that comes of it has the next number, counted
from 1. `{"release": 3}` forgets a state and writes nothing. The first line written is the manifest's vocabulary and context, as JSON.
"""
from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from runtime import Session


def main() -> None:
    folder = Path(sys.argv[1])
    manifest = json.loads((folder / "manifest.json").read_text())
    session = Session(folder, manifest, "wasm", threads=1)
    states = {0: session.cache}
    count, out = 0, sys.stdout.buffer
    out.write(json.dumps({"vocab": manifest["dims"]["vocab"], "context": manifest["dims"]["context"]}).encode() + b"\n")
    out.flush()
    for line in sys.stdin:
        request = json.loads(line)
        if "release" in request:
            del states[request["release"]]
            continue
        session.cache, session.length = states[request["past"]], request["length"]
        if request["length"]:
            session.cut(request["length"])
        logits = session.step(request["ids"], request["rows"])
        count += 1
        states[count] = session.cache
        out.write(logits.astype("<f4", copy=False).tobytes())
        out.flush()


if __name__ == "__main__":
    main()
