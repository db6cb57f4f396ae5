"""Gemma 3 over packed sequences: many short texts in one pass, each seeing only the segments it names.

All linear layers run once over the flat rows of a pass; attention runs segment by segment, so no work is spent on
pairs that the block mask would throw away. A pass can leave a `Memory` for the next one: that is the prefix cache of
inference, and in training the part of the text that gets no gradient.

But: it knows nothing of losses, rounding or tokens' meaning (tune.py, quantise.py, data.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor, nn


@dataclass(frozen=True)
class Dims:
    vocab: int = 48_000
    hidden: int = 640
    layers: int = 18
    heads: int = 4
    head_dim: int = 256  # one key/value head of this size serves all query heads
    mlp: int = 2048
    window: int = 512  # what local layers look back
    global_every: int = 6  # every sixth layer is global
    local_base: float = 10_000.0  # RoPE
    global_base: float = 1_000_000.0
    eps: float = 1e-6
    query_scale: float = 256.0  # scores are divided by its root

    @staticmethod
    def from_config(config: dict) -> "Dims":
        """From a config.json of `transformers` 5 (RoPE bases keyed by layer type) or 4 (flat keys)."""
        if config.get("num_key_value_heads", 1) != 1:
            raise ValueError("packed.py shares one key/value head among all query heads; this base has more")
        rope = config.get("rope_parameters") or {}
        return Dims(
            vocab=config["vocab_size"], hidden=config["hidden_size"], layers=config["num_hidden_layers"],
            heads=config["num_attention_heads"], head_dim=config["head_dim"], mlp=config["intermediate_size"],
            window=config["sliding_window"], eps=config["rms_norm_eps"], query_scale=config["query_pre_attn_scalar"],
            global_every=config.get("sliding_window_pattern") or config.get("_sliding_window_pattern") or 6,
            local_base=rope.get("sliding_attention", {}).get("rope_theta", config.get("rope_local_base_freq", 1e4)),
            global_base=rope.get("full_attention", {}).get("rope_theta", config.get("rope_theta", 1e6)),
        )  # fmt: skip

    def is_global(self, layer: int) -> bool:
        return (layer + 1) % self.global_every == 0


@dataclass(frozen=True)
class Segment:
    """Consecutive tokens at positions `start`, `start + 1`, …; they see `parents` whole and themselves causally."""

    ids: tuple[int, ...]
    start: int = 0
    parents: tuple[int, ...] = ()  # numbers of earlier segments, counted over the memory and then this pass

    @property
    def positions(self) -> range:
        return range(self.start, self.start + len(self.ids))


@dataclass
class Memory:
    """What a pass leaves for the next one. Lists by layer; `keys` and `values` then by segment."""

    segments: list[Segment] = field(default_factory=list)
    keys: list[list[Tensor]] = field(default_factory=list)  # [layer][segment] (length, head_dim), RoPE applied
    values: list[list[Tensor]] = field(default_factory=list)
    inputs: list[Tensor] = field(default_factory=list)  # [layer] (rows, hidden): lets gradients reach the key weights


def _linear(x: Tensor, weight: Tensor) -> Tensor:
    """In the weight's precision: a model read in bfloat16 keeps its residual stream, norms and softmax in float32."""
    return F.linear(x.to(weight.dtype), weight)


def _wide(x: Tensor) -> Tensor:
    return x.float() if x.dtype == torch.bfloat16 else x


def _rms_norm(x: Tensor, weight: Tensor, eps: float) -> Tensor:
    """x / rms(x) * (1 + weight), in float32."""
    x = _wide(x)
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + eps) * (1 + weight)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """RoPE of (rows, heads, head_dim) by tables (rows, 1, head_dim / 2)."""
    left, right = x.chunk(2, -1)
    return torch.cat([left * cos - right * sin, right * cos + left * sin], -1)


def _keys(k: Tensor, weight: Tensor, cos: Tensor, sin: Tensor, eps: float) -> Tensor:
    """Normed and turned keys (rows, head_dim), in the precision that they come in."""
    return _rotate(_rms_norm(k[:, None], weight, eps), cos, sin)[:, 0].to(k.dtype)


def _project(
    h: Tensor, qkv: Tensor, query_norm: Tensor, key_norm: Tensor, cos: Tensor, sin: Tensor, heads: int, scale: float, eps: float
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries (rows, heads * head_dim), scaled; keys and values (rows, head_dim)."""
    dim = query_norm.shape[0]
    q, k, v = _linear(h, qkv).split([heads * dim, dim, dim], -1)
    q = _rotate(_rms_norm(q.reshape(-1, heads, dim), query_norm, eps), cos, sin) * scale
    return q.to(qkv.dtype).reshape(-1, heads * dim), _keys(k, key_norm, cos, sin, eps), v


def _recall_rows(h: Tensor, kv: Tensor, key_norm: Tensor, cos: Tensor, sin: Tensor, eps: float) -> tuple[Tensor, Tensor]:
    """Keys and values (rows, head_dim) of what an earlier pass left."""
    k, v = _linear(h, kv).chunk(2, -1)
    return _keys(k, key_norm, cos, sin, eps), v


def _finish(
    x: Tensor, attended: Tensor, out: Tensor, after_attention: Tensor, before_mlp: Tensor, gate_up: Tensor, down: Tensor, after_mlp: Tensor, eps: float
) -> Tensor:
    """What a layer does after attention: projection, residual, MLP, residual."""
    x = x + _rms_norm(_linear(attended, out), after_attention, eps)
    gate, up = _linear(_rms_norm(x, before_mlp, eps), gate_up).chunk(2, -1)
    return x + _rms_norm(_linear(F.gelu(gate, approximate="tanh") * up, down), after_mlp, eps)


class Layer(nn.Module):
    def __init__(self, dims: Dims):
        super().__init__()
        width = dims.heads * dims.head_dim
        self.qkv = nn.Parameter(torch.empty(width + 2 * dims.head_dim, dims.hidden))
        self.out = nn.Parameter(torch.empty(dims.hidden, width))
        self.gate_up = nn.Parameter(torch.empty(2 * dims.mlp, dims.hidden))
        self.down = nn.Parameter(torch.empty(dims.hidden, dims.mlp))
        for name in ("before_attention", "after_attention", "before_mlp", "after_mlp"):
            setattr(self, name, nn.Parameter(torch.empty(dims.hidden)))
        self.query_norm = nn.Parameter(torch.empty(dims.head_dim))
        self.key_norm = nn.Parameter(torch.empty(dims.head_dim))


class PackedGemma(nn.Module):
    def __init__(self, dims: Dims):
        super().__init__()
        self.dims = dims
        self.embedding = nn.Parameter(torch.empty(dims.vocab, dims.hidden))
        self.layers = nn.ModuleList(Layer(dims) for _ in range(dims.layers))
        self.final = nn.Parameter(torch.empty(dims.hidden))
        self._norm, self._project, self._recall_rows, self._finish = _rms_norm, _project, _recall_rows, _finish

    def compile_layers(self) -> None:
        """For a long run: fuses what lies between the matrix products, which needs a C++ compiler and half a minute, and makes a
        step of tuning a third shorter (AMX, bfloat16)."""
        self._norm, self._project, self._recall_rows, self._finish = (
            torch.compile(part, dynamic=True) for part in (self._norm, self._project, self._recall_rows, self._finish)
        )

    def read(self, segments: list[Segment], memory: Memory | None = None, keep: str = "none") -> tuple[Tensor, Memory]:
        """Hidden states (rows, hidden) of `segments`, after the final norm, and the memory of this pass.

        `keep`: "none" leaves an empty memory, "keys" one to go on writing from, "inputs" one to train from; the last
        two stop before the last layer's output where nobody needs it ("inputs" returns hidden states of no use).
        """
        d, past = self.dims, memory or Memory()
        everyone = past.segments + segments
        ids = torch.tensor([i for s in segments for i in s.ids])
        lengths = [len(s.ids) for s in segments]
        tables = [self._tables(base, segments) for base in (d.local_base, d.global_base)]
        past_tables = [self._tables(b, past.segments) for b in (d.local_base, d.global_base)] if past.inputs else []
        masks = [[self._mask(s, everyone, window) for s in segments] for window in (d.window, None)]
        left = Memory(list(segments))
        x = _wide(F.embedding(ids, self.embedding)) * d.hidden**0.5  # (rows, hidden)
        for number, layer in enumerate(self.layers):
            kind = int(d.is_global(number))
            h = self._norm(x, layer.before_attention, d.eps).to(layer.qkv.dtype)
            if keep == "inputs":
                left.inputs.append(h)
                if number == d.layers - 1:
                    break
            q, k, v = self._project(h, layer.qkv, layer.query_norm, layer.key_norm, *tables[kind], d.heads, d.query_scale**-0.5, d.eps)
            new_keys, new_values = list(k.split(lengths)), list(v.split(lengths))
            old_keys, old_values = self._recall(past, number, layer, past_tables[kind] if past.inputs else None)
            if keep == "keys":
                left.keys.append(new_keys)
                left.values.append(new_values)
            keys, values = old_keys + new_keys, old_values + new_values
            attended = [
                self._attend(rows, mask, s.parents + (len(past.segments) + n,), keys, values)
                for n, (s, rows, mask) in enumerate(zip(segments, q.split(lengths), masks[kind]))
            ]
            x = self._finish(
                x, torch.cat(attended), layer.out, layer.after_attention, layer.before_mlp, layer.gate_up, layer.down, layer.after_mlp, d.eps
            )
        return self._norm(x, self.final, d.eps), left

    def logits(self, hidden: Tensor) -> Tensor:
        return _wide(_linear(hidden, self.embedding))  # (rows, vocab)

    def _tables(self, base: float, segments: list[Segment]) -> tuple[Tensor, Tensor]:
        half = self.dims.head_dim // 2
        positions = torch.tensor([p for s in segments for p in s.positions], dtype=torch.float32)
        angles = positions[:, None] / base ** (torch.arange(half) / half)
        return angles.cos()[:, None], angles.sin()[:, None]  # (rows, 1, head_dim / 2)

    def _mask(self, segment: Segment, everyone: list[Segment], window: int | None) -> Tensor:
        """Added to the scores: 0 or -inf, (length * heads, seen + length), rows ordered as the queries are."""
        queries = torch.tensor(segment.positions)[:, None]
        keys = torch.tensor([p for n in segment.parents for p in everyone[n].positions] + list(segment.positions))
        seen = keys <= queries
        if window is not None:
            seen &= keys > queries - window
        mask = torch.zeros(seen.shape).masked_fill_(~seen, float("-inf"))
        return mask.repeat_interleave(self.dims.heads, 0)

    def _recall(self, past: Memory, number: int, layer: Layer, tables) -> tuple[list[Tensor], list[Tensor]]:
        if tables is None:
            return (past.keys[number], past.values[number]) if past.keys else ([], [])
        k, v = self._recall_rows(past.inputs[number], layer.qkv[-2 * self.dims.head_dim :], layer.key_norm, *tables, self.dims.eps)
        lengths = [len(s.ids) for s in past.segments]
        return list(k.split(lengths)), list(v.split(lengths))

    def _attend(self, q: Tensor, mask: Tensor, seen: tuple[int, ...], keys: list[Tensor], values: list[Tensor]) -> Tensor:
        k = torch.cat([keys[n] for n in seen]) if len(seen) > 1 else keys[seen[0]]  # (seen, head_dim)
        v = torch.cat([values[n] for n in seen]) if len(seen) > 1 else values[seen[0]]
        rows = q.reshape(-1, self.dims.head_dim)  # (length * heads, head_dim): one key head, so heads are more rows
        scores = torch.addmm(mask.to(rows.dtype), rows, k.T)  # (length * heads, seen)
        return (scores.softmax(-1, torch.float32).to(v.dtype) @ v).view(q.shape)


# name in this file -> names in a `transformers` checkpoint, stacked along the output rows
_NAMES = {
    "qkv": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"], "out": ["self_attn.o_proj"],
    "gate_up": ["mlp.gate_proj", "mlp.up_proj"], "down": ["mlp.down_proj"],
    "before_attention": ["input_layernorm"], "after_attention": ["post_attention_layernorm"],
    "before_mlp": ["pre_feedforward_layernorm"], "after_mlp": ["post_feedforward_layernorm"],
    "query_norm": ["self_attn.q_norm"], "key_norm": ["self_attn.k_norm"],
}  # fmt: skip


def load(folder: Path) -> PackedGemma:
    """From a folder with config.json and model.safetensors, named as `transformers` names them."""
    model = PackedGemma(Dims.from_config(json.loads((folder / "config.json").read_text())))
    state = load_file(folder / "model.safetensors")
    with torch.no_grad():
        model.embedding.copy_(state["model.embed_tokens.weight"])
        model.final.copy_(state["model.norm.weight"])
        for number, layer in enumerate(model.layers):
            for name, sources in _NAMES.items():
                parts = [state[f"model.layers.{number}.{source}.weight"] for source in sources]
                getattr(layer, name).copy_(torch.cat(parts))
    return model


def save(path: Path, model: PackedGemma, weights: dict[str, Tensor]) -> None:
    """Write `weights` (named as `model.named_parameters()` does) under the names of `transformers`."""
    d = model.dims
    width = d.heads * d.head_dim
    sizes = {"qkv": [width, d.head_dim, d.head_dim], "gate_up": [d.mlp, d.mlp]}
    state = {"model.embed_tokens.weight": weights["embedding"], "model.norm.weight": weights["final"]}
    for number in range(d.layers):
        for name, targets in _NAMES.items():
            whole = weights[f"layers.{number}.{name}"]
            parts = whole.split(sizes[name]) if name in sizes else [whole]
            for target, part in zip(targets, parts):
                state[f"model.layers.{number}.{target}.weight"] = part.detach().clone()
    save_file(state, path, metadata={"format": "pt"})
