"""The encoder in plain numpy, one text at a time, in float32: what the graph is held against."""
from math import erf, sqrt

import numpy as np

from source import Quantised, Source


def layer_norm(x: np.ndarray, scale: np.ndarray, shift: np.ndarray, epsilon: float) -> np.ndarray:
    centred = x - x.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + epsilon) * scale + shift


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def embed(source: Source, ids: list[int]) -> np.ndarray:
    """The vector of length 1 of a text whose ids, `<s>` and `</s>` included, are the source's."""
    t = source.tensors
    gelu = np.vectorize(lambda v: 0.5 * v * (1 + erf(v / sqrt(2))), otypes=[np.float32])

    def linear(x: np.ndarray, weight: Quantised, bias: np.ndarray) -> np.ndarray:
        return x @ weight.float().T + bias

    x = t["emb.word"].rows(ids).float() + t["emb.pos"].reshape(-1, source.hidden)[: len(ids)] + t["emb.type"][: source.hidden]
    x = layer_norm(x, t["emb.ln.w"], t["emb.ln.b"], source.epsilon)
    size = source.hidden // source.heads
    for layer in range(source.layers):
        def of(name: str, layer: int = layer):
            return t[f"l{layer}.{name}"]
        query, key, value = (linear(x, of(n + ".w"), of(n + ".b")).reshape(len(ids), source.heads, size).swapaxes(0, 1) for n in "qkv")
        context = softmax(query @ key.swapaxes(1, 2) / sqrt(size)) @ value
        context = context.swapaxes(0, 1).reshape(len(ids), source.hidden)
        x = layer_norm(x + linear(context, of("ao.w"), of("ao.b")), of("aln.w"), of("aln.b"), source.epsilon)
        inner = gelu(linear(x, of("fi.w"), of("fi.b")))
        x = layer_norm(x + linear(inner, of("fo.w"), of("fo.b")), of("oln.w"), of("oln.b"), source.epsilon)
    mean = x.mean(axis=0)
    return mean / np.linalg.norm(mean)
