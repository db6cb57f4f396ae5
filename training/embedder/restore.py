"""The tuned weights out of a published embedder, so that a tuning goes on from what is shipped: encoder.py's graph read back.

Weights on a 4-bit grid are what they were tuned as; the mixture's float masters are gone, and not needed.
"""
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from source import BLOCK, Quantised, Source


def unpack_pairs(packed: np.ndarray) -> np.ndarray:
    """[rows, blocks, 16] -> codes [rows, inputs], as `pack_pairs` packed them."""
    return np.stack([packed & 15, packed >> 4], axis=-1).reshape(packed.shape[0], -1)


def published(graph: Path, source: Source) -> Source:
    """The source with the weights of a graph that was made from it."""
    constants = {i.name: numpy_helper.to_array(i) for i in onnx.load(graph).graph.initializer}

    def matrix(name: str) -> Quantised:
        codes = unpack_pairs(constants[name + "_codes"])
        return Quantised(codes, constants[name + "_scales_half"].reshape(codes.shape[0], codes.shape[1] // BLOCK))

    tensors = dict(source.tensors)
    tensors |= {"emb.ln.w": constants["norm_scale"], "emb.ln.b": constants["norm_bias"]}
    for layer in range(source.layers):
        at, graph_at = f"l{layer}.", f"l{layer}_"
        qkv, bias = matrix(graph_at + "qkv"), np.split(constants[graph_at + "qkv_bias"], 3)
        for number, name in enumerate("qkv"):
            rows = slice(number * source.hidden, (number + 1) * source.hidden)
            tensors |= {f"{at}{name}.w": Quantised(qkv.codes[rows], qkv.scales[rows]), f"{at}{name}.b": bias[number]}
        for name, node in (("ao", "attended"), ("fi", "up"), ("fo", "down")):
            tensors[f"{at}{name}.w"] = matrix(graph_at + node)
        for name, norm, node in (("ao", "aln", "attention"), ("fo", "oln", "output")):
            tensors |= {f"{at}{name}.b": constants[f"{graph_at}{node}_bias"], f"{at}{norm}.w": constants[f"{graph_at}{node}_scale"],
                        f"{at}{norm}.b": constants[f"{graph_at}{node}_shift"]}
        tensors[at + "fi.b"] = constants[graph_at + "up_bias"]
    return Source(**{**source.__dict__, "tensors": tensors})
