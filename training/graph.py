"""The network as ONNX graphs: one for WebGPU over 4-bit weights, one for WASM over int8 weights.

Both have the same inputs and outputs:
  input_ids int64 [1, T]; seqlens_k int32 [1] = P + T - 1; total_sequence_length int32 scalar = P + T;
  logits_from int64 [1] = -R, so that only the last R positions are projected;
  past_key_values.{i}.key/value float32 [1, kvHeads, P, headDim]
  -> logits float32 [1, R, vocab]; present.{i}.key/value float32 [1, kvHeads, P + T, headDim].
No weight is in the graph file: each is a part of one external file that the reader puts together (`Part`, README).
Activations are float32: float16 overflows in Gemma.

But: reading checkpoints, rounding and writing files is export_onnx.py's.
"""
from __future__ import annotations

from dataclasses import asdict, dataclass, field

import numpy as np
import onnx
from onnx import TensorProto, helper

from packed import Dims

BLOCK = 32
MICROSOFT = "com.microsoft"


@dataclass
class Part:
    """A piece of the external file: see the table of forms in the README."""

    form: str
    offset: int
    bytes: int
    tensor: str | None = None
    base: float | None = None

    def as_json(self) -> dict:
        return {k: v for k, v in asdict(self).items() if v is not None}


@dataclass
class Builder:
    """Collects nodes and external parts. `op` returns the name of the node's first output."""

    file: str
    nodes: list = field(default_factory=list)
    initializers: list = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    size: int = 0

    def op(self, kind: str, inputs: list[str], outputs: int | list[str] = 1, domain: str = "", **attributes) -> str:
        name = f"{kind}_{len(self.nodes)}"
        names = [f"{name}:{i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        self.nodes.append(helper.make_node(kind, inputs, names, name, domain=domain, **attributes))
        return names[0]

    def constant(self, name: str, array: np.ndarray) -> str:
        """A small tensor that stays in the graph file."""
        if name not in self.known:
            self.initializers.append(onnx.numpy_helper.from_array(array, name))
            self.known[name] = name
        return name

    def external(self, form: str, kind: int, shape: list[int], tensor: str | None = None, base: float | None = None) -> str:
        """A tensor in the external file. The same bytes under another shape share their place in the file."""
        name = ":".join(str(x) for x in (tensor or f"rope_{base:g}", form, *shape))
        if name in self.known:
            return name
        part = next((p for p in self.parts if (p.form, p.tensor, p.base) == (form, tensor, base)), None)
        if part is None:
            width = {TensorProto.FLOAT: 4, TensorProto.UINT8: 1, TensorProto.INT8: 1}[kind]
            part = Part(form, self.size, width * int(np.prod(shape)), tensor, base)
            self.parts.append(part)
            self.size += -(-part.bytes // 64) * 64
        proto = TensorProto(name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL)
        for key, value in (("location", self.file), ("offset", part.offset), ("length", part.bytes)):
            proto.external_data.add(key=key, value=str(value))
        self.initializers.append(proto)
        self.known[name] = name
        return name

    def f32(self, tensor: str, size: int) -> str:
        return self.external("f32", TensorProto.FLOAT, [size], tensor)


class FourBit:
    """Weights as they are downloaded, for WebGPU (the same graph runs on the CPU in tests)."""

    file = "webgpu.bin"

    def embed(self, b: Builder, d: Dims, ids: str) -> str:
        codes = b.external("codes", TensorProto.UINT8, [d.vocab, d.hidden // 2], "embedding")
        scales = b.external("scales", TensorProto.FLOAT, [d.vocab, d.hidden // BLOCK], "embedding")
        return b.op("GatherBlockQuantized", [codes, ids, scales], domain=MICROSOFT, bits=4, block_size=BLOCK,
                    gather_axis=0, quantize_axis=1)  # fmt: skip

    def spare(self, n: int) -> int:
        return 0

    def matmul(self, b: Builder, x: str, tensor: str, n: int, k: int) -> str:
        codes = b.external("codes", TensorProto.UINT8, [n, k // BLOCK, BLOCK // 2], tensor)
        scales = b.external("scales", TensorProto.FLOAT, [n * k // BLOCK], tensor)
        return b.op("MatMulNBits", [x, codes, scales], domain=MICROSOFT, N=n, K=k, bits=4, block_size=BLOCK)


class EightBit:
    """Weights unpacked to int8 by the worker, activations rounded to 8 bits at each step, for WASM.

    ONNX Runtime rounds all rows of an activation on one scale, and a few tokens (BOS above all) are so large that the
    rest would be blurred. So each row is divided by its largest value first and its result multiplied by it: on
    untuned Gemma that takes perplexity from 78 to 60, where float activations have 59.
    """

    file = "wasm.bin"

    def embed(self, b: Builder, d: Dims, ids: str) -> str:
        rows = b.external("int8-rows", TensorProto.INT8, [d.vocab, d.hidden], "embedding")
        scales = b.external("int8-scales", TensorProto.FLOAT, [d.vocab, 1], "embedding")
        levels = b.op("Cast", [b.op("Gather", [rows, ids])], to=TensorProto.FLOAT)
        return b.op("Mul", [levels, b.op("Gather", [scales, ids])])  # (1, T, 1)

    def spare(self, n: int) -> int:
        """Columns of zeros to put behind a wide matrix of n columns. ONNX Runtime walks down the columns on WASM, and rows
        of 4096 bytes all fall into the same lines of the processor's cache: 640 x 4096 takes 3.3 ms, x 4128 .8 ms."""
        return 32 if n % 1024 == 0 else 0

    def matmul(self, b: Builder, x: str, tensor: str, n: int, k: int) -> str:
        """(1, T, n), with the spare columns behind where there are any."""
        n += self.spare(n)
        columns = b.external("int8-columns", TensorProto.INT8, [k, n], tensor)
        scales = b.external("int8-scales", TensorProto.FLOAT, [n], tensor)
        if tensor == "embedding":  # the head mostly sees a single row
            return b.op("DynamicQuantizeMatMul", [x, columns, scales], domain=MICROSOFT)
        largest = b.op("ReduceMax", [b.op("Abs", [x]), b.constant("last_axis", np.array([-1]))], keepdims=1)  # (1, T, 1)
        y = b.op("DynamicQuantizeMatMul", [b.op("Div", [x, largest]), columns, scales], domain=MICROSOFT)
        return b.op("Mul", [y, largest])


def build(d: Dims, weights: FourBit | EightBit, context: int) -> tuple[onnx.ModelProto, list[Part], int]:
    """Returns the graph, the parts of its external file and that file's size in bytes."""
    b = Builder(weights.file)
    if weights.spare(d.hidden) or weights.spare((d.heads + 2) * d.head_dim) or weights.spare(d.vocab):
        raise ValueError(f"only gate_up may have spare columns here, but one of hidden, qkv, vocab is a multiple of 1024: {d}")
    x = weights.embed(b, d, "input_ids")
    x = b.op("Mul", [x, b.constant("embedding_scale", np.array(d.hidden**0.5, np.float32))])  # (1, T, hidden)
    h = _norm(b, d, x, "layers.0.before_attention", d.hidden)
    for layer in range(d.layers):
        name = f"layers.{layer}"
        a = weights.matmul(b, _attention(b, d, weights, layer, h, context), f"{name}.out", d.hidden, d.heads * d.head_dim)
        x, h = _add_norm(b, d, x, _norm(b, d, a, f"{name}.after_attention", d.hidden), f"{name}.before_mlp")
        m = _mlp(b, d, weights, name, h)
        last = layer + 1 == d.layers
        m = _norm(b, d, m, f"{name}.after_mlp", d.hidden)
        if last:
            x = b.op("Add", [x, m])
        else:
            x, h = _add_norm(b, d, x, m, f"layers.{layer + 1}.before_attention")
    end, axis = b.constant("end", np.array([2**31 - 1])), b.constant("axis_1", np.array([1]))
    x = b.op("Slice", [x, "logits_from", end, axis])  # (1, R, hidden)
    weights.matmul(b, _norm(b, d, x, "final", d.hidden), "embedding", d.vocab, d.hidden)
    b.nodes[-1].output[0] = "logits"
    return _model(b, d), b.parts, b.size


def _norm(b: Builder, d: Dims, x: str, tensor: str, size: int) -> str:
    return b.op("SimplifiedLayerNormalization", [x, b.f32(tensor, size)], axis=-1, epsilon=d.eps, stash_type=1)


def _add_norm(b: Builder, d: Dims, x: str, y: str, tensor: str) -> tuple[str, str]:
    """x + y and the norm of it."""
    h = f"normed_{len(b.nodes)}"
    total = f"sum_{len(b.nodes)}"
    b.op("SkipSimplifiedLayerNormalization", [x, y, b.f32(tensor, d.hidden)], [h, "", "", total], MICROSOFT, epsilon=d.eps)
    return total, h


def _attention(b: Builder, d: Dims, weights, layer: int, h: str, context: int) -> str:
    width, size = d.heads * d.head_dim, d.head_dim
    name = f"layers.{layer}"
    qkv = weights.matmul(b, h, f"{name}.qkv", width + 2 * size, d.hidden)
    split = b.constant("qkv_split", np.array([width, size, size]))
    q, k, v = (f"{part}_{layer}" for part in "qkv")
    b.op("Split", [qkv, split], [q, k, v], axis=-1)
    heads, flat = b.constant("heads", np.array([0, 0, d.heads, size])), b.constant("flat", np.array([0, 0, width]))
    q = _norm(b, d, b.op("Reshape", [q, heads]), f"{name}.query_norm", size)  # (1, T, heads, head_dim)
    q = b.op("Reshape", [q, flat])  # (1, T, heads * head_dim)
    k = _norm(b, d, k, f"{name}.key_norm", size)  # (1, T, head_dim): one key head
    base = d.global_base if d.is_global(layer) else d.local_base
    tables = [b.external(form, TensorProto.FLOAT, [context, size // 2], base=base) for form in ("cos", "sin")]
    return b.op(
        "GroupQueryAttention",
        [q, k, v, f"past_key_values.{layer}.key", f"past_key_values.{layer}.value", "seqlens_k", "total_sequence_length", *tables],
        [f"attended_{layer}", f"present.{layer}.key", f"present.{layer}.value"], MICROSOFT,
        num_heads=d.heads, kv_num_heads=1, do_rotary=1, scale=d.query_scale**-0.5,
        local_window_size=-1 if d.is_global(layer) else d.window,
    )  # fmt: skip


def _mlp(b: Builder, d: Dims, weights, name: str, h: str) -> str:
    both = weights.matmul(b, h, f"{name}.gate_up", 2 * d.mlp, d.hidden)
    gate, up, spare = f"{name}.gate", f"{name}.up", weights.spare(2 * d.mlp)
    sizes = [d.mlp, d.mlp] + [spare] * bool(spare)
    b.op("Split", [both, b.constant("mlp_split", np.array(sizes))], [gate, up] + [f"{name}.spare"] * bool(spare), axis=-1)
    gated = b.op("Mul", [b.op("FastGelu", [gate], domain=MICROSOFT), up])  # FastGelu is the tanh form
    return weights.matmul(b, gated, f"{name}.down", d.hidden, d.mlp)


def _model(b: Builder, d: Dims) -> onnx.ModelProto:
    value = helper.make_tensor_value_info
    cache = [(f"{i}.{part}") for i in range(d.layers) for part in ("key", "value")]
    inputs = [
        value("input_ids", TensorProto.INT64, [1, "T"]), value("seqlens_k", TensorProto.INT32, [1]),
        value("total_sequence_length", TensorProto.INT32, []), value("logits_from", TensorProto.INT64, [1]),
        *(value(f"past_key_values.{c}", TensorProto.FLOAT, [1, 1, "P", d.head_dim]) for c in cache),
    ]  # fmt: skip
    outputs = [value("logits", TensorProto.FLOAT, [1, "R", d.vocab])]
    outputs += [value(f"present.{c}", TensorProto.FLOAT, [1, 1, "P+T", d.head_dim]) for c in cache]
    graph = helper.make_graph(b.nodes, "shop-gemma", inputs, outputs, b.initializers)
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="shop-assistant")
