"""Runs an exported folder in ONNX Runtime for Python, the way the worker runs it in the browser."""
from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto

from quantise import unpack_int8


class _Tensors:
    """The tensors in the shards, by name."""

    def __init__(self, folder: Path, manifest: dict):
        self.entries = {t["name"]: t for t in manifest["tensors"]}
        self.shards = [np.fromfile(folder / s["file"], np.uint8) for s in manifest["shards"]]

    def bytes(self, name: str) -> np.ndarray:
        t = self.entries[name]
        return self.shards[t["shard"]][t["offset"] : t["offset"] + t["bytes"]]

    def q4(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Code bytes (N, K / 2) and float16 scales (N, K / 32)."""
        n, k = self.entries[name]["shape"]
        data = self.bytes(name)
        return data[: n * k // 2].reshape(n, k // 2), data[n * k // 2 :].view(np.float16).reshape(n, k // 32)


def assemble(folder: Path, manifest: dict, device: str) -> np.ndarray:
    """The bytes of the graph's external file, put together from the shards as the README's table of forms says."""
    external = manifest["graphs"][device]["external"]
    tensors, out = _Tensors(folder, manifest), np.zeros(external["bytes"], np.uint8)
    half, unpacked = manifest["dims"]["headDim"] // 2, {}
    for part in external["parts"]:
        form, name = part["form"], part.get("tensor")
        if form == "f32":
            value = tensors.bytes(name)
        elif form == "codes":
            value = tensors.q4(name)[0]
        elif form == "scales":
            value = tensors.q4(name)[1].astype(np.float32)
        elif form in ("cos", "sin"):
            angles = np.arange(manifest["dims"]["context"])[:, None] / part["base"] ** (np.arange(half) / half)
            value = getattr(np, form)(angles).astype(np.float32)
        else:
            if name not in unpacked:
                unpacked = {name: unpack_int8(*tensors.q4(name), columns=False)}
            rows, scales = unpacked[name]
            value = {"int8-rows": rows, "int8-columns": rows.T, "int8-scales": scales}[form]
            columns = part["bytes"] // (rows.shape[1] if form == "int8-columns" else 4)
            if form != "int8-rows" and columns > len(rows):  # spare columns of zeros
                value = np.pad(value, [(0, 0)] * (value.ndim - 1) + [(0, columns - len(rows))])
        data = np.ascontiguousarray(value).view(np.uint8).reshape(-1)
        assert data.size == part["bytes"], part
        out[part["offset"] : part["offset"] + data.size] = data
    return out


def without_saturation(graph: onnx.ModelProto, parts: list[dict], data: np.ndarray) -> None:
    """Makes int8 weights uint8 with zero point 128, in place: the same numbers by other kernels.

    On x86 without VNNI, ONNX Runtime's products of uint8 and int8 overflow 16 bits; WASM's don't.
    """
    for part in parts:
        if part["form"] == "int8-columns":
            data[part["offset"] : part["offset"] + part["bytes"]] ^= 0x80
    weights = set()
    for node in graph.graph.node:
        if node.op_type == "DynamicQuantizeMatMul":
            node.input.append("zero_point_128")
            weights.add(node.input[1])
    for initializer in graph.graph.initializer:
        if initializer.name in weights:
            initializer.data_type = TensorProto.UINT8
    graph.graph.initializer.append(onnx.numpy_helper.from_array(np.array(128, np.uint8), "zero_point_128"))


class Session:
    """One graph with its KV cache."""

    def __init__(self, folder: Path, manifest: dict, device: str, threads: int = 2):
        self.dims = manifest["dims"]
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        external = manifest["graphs"][device]["external"]
        graph = onnx.load(folder / manifest["graphs"][device]["file"], load_external_data=False)
        data = assemble(folder, manifest, device)
        without_saturation(graph, external["parts"], data)
        with tempfile.TemporaryDirectory() as temporary:
            path = Path(temporary, "graph.onnx")
            path.write_bytes(graph.SerializeToString())
            data.tofile(Path(temporary, external["file"]))
            self.session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.outputs = [o.name for o in self.session.get_outputs()]
        self.reset()

    def reset(self) -> None:
        empty = np.zeros((1, 1, 0, self.dims["headDim"]), np.float32)
        self.cache = {f"{i}.{part}": empty for i in range(self.dims["layers"]) for part in ("key", "value")}
        self.length = 0

    def cut(self, length: int) -> None:
        """Forgets all positions from `length` on."""
        self.cache = {k: np.ascontiguousarray(v[:, :, :length]) for k, v in self.cache.items()}
        self.length = length

    def step(self, ids: list[int], wanted: int = 1) -> np.ndarray:
        """Appends ids to the cache; logits (wanted, vocab) of the last ones."""
        total = self.length + len(ids)
        feeds = {
            "input_ids": np.array([ids], np.int64), "seqlens_k": np.array([total - 1], np.int32),
            "total_sequence_length": np.array(total, np.int32), "logits_from": np.array([-wanted], np.int64),
            **{f"past_key_values.{k}": v for k, v in self.cache.items()},
        }  # fmt: skip
        results = dict(zip(self.outputs, self.session.run(None, feeds)))
        self.cache = {k: results[f"present.{k}"] for k in self.cache}
        self.length = total
        return results["logits"][0]

    def run(self, ids: list[int], wanted: int = 1) -> np.ndarray:
        """From an empty cache, all in one step."""
        self.reset()
        return self.step(ids, wanted)

    def greedy(self, logits: np.ndarray, count: int, stop: set[int]) -> list[int]:
        """Ids chosen one by one after `logits` (vocab,), until a stop id (left out) or `count`."""
        chosen: list[int] = []
        while len(chosen) < count and (best := int(logits.argmax())) not in stop:
            chosen.append(best)
            logits = self.step([best])[-1]
        return chosen
