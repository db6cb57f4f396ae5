"""Embeds lines of text for another program, four times as fast as WASM does:

    python training/embedder/serve.py public/embedder

Reads one JSON string a line (with its `query: ` or `passage: `), writes one line each: the vector's float32 values,
little-endian, in base64. Ends with its input.
"""
from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

LONGEST = 512  # pieces; the same limit as src/embedding/embedder.ts


def main() -> None:
    folder = Path(sys.argv[1])
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(LONGEST)
    (graph,) = folder.glob("onnx/*.onnx")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(graph), options)
    for line in sys.stdin:
        ids = np.array([tokenizer.encode(json.loads(line)).ids])
        (vector,) = session.run(["sentence_embedding"], {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        print(base64.b64encode(vector[0].astype("<f4").tobytes()).decode(), flush=True)


if __name__ == "__main__":
    main()
