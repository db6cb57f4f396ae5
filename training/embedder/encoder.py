"""The BERT encoder as an ONNX graph over 4-bit weights: ids and mask in, one vector of length 1 per text out (prefixes
are the caller's). Only the scales, norms and biases are floats; scales and positions are stored in float16 and widened
when the graph is loaded.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from source import BLOCK, Quantised, Source

OPSET, CONTRIB = 18, "com.microsoft"


def pack_pairs(codes: np.ndarray) -> np.ndarray:
    """MatMulNBits' layout [N, blocks, 16]: input 2j in the low and 2j + 1 in the high four bits of a byte."""
    packed = codes[:, 0::2] | (codes[:, 1::2] << 4)
    return packed.reshape(codes.shape[0], -1, BLOCK // 2)


def pack_halves(codes: np.ndarray) -> np.ndarray:
    """[rows, inputs / 2]: the first half of a row in the low, the second in the high four bits: unpacking is a Concat."""
    half = codes.shape[1] // 2
    return codes[:, :half] | (codes[:, half:] << 4)


def stack(*parts: Quantised) -> Quantised:
    return Quantised(np.concatenate([p.codes for p in parts]), np.concatenate([p.scales for p in parts]))


class GraphWriter:
    """Nodes and initializers in order; every method returns the name of what it added."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def half(self, name: str, value: np.ndarray) -> str:
        """A float32 constant kept in float16; ONNX Runtime folds the Cast away when it loads the graph."""
        return self.op("Cast", [self.constant(name + "_half", value.astype(np.float16))], name, to=TensorProto.FLOAT)

    def op(self, kind: str, inputs: list[str], name: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def linear(self, x: str, name: str, weight: Quantised) -> str:
        """x · weightᵀ without bias."""
        rows, inputs = weight.codes.shape
        codes = self.constant(name + "_codes", pack_pairs(weight.codes))
        scales = self.half(name + "_scales", weight.scales.reshape(-1))
        return self.op("MatMulNBits", [x, codes, scales], name, CONTRIB, K=inputs, N=rows, bits=4, block_size=BLOCK)


def write_embedding(g: GraphWriter, source: Source, rows: list[int]) -> str:
    """Rows of the 4-bit table, unpacked by plain operators: GatherBlockQuantized isn't in every build of the runtime."""
    table = source.tensors["emb.word"].rows(rows)
    hidden = source.hidden
    shape_blocks = g.constant("shape_blocks", np.array([0, 0, hidden // BLOCK, BLOCK]))
    shape_rows = g.constant("shape_rows", np.array([0, 0, hidden]))
    last = g.constant("last", np.array([-1]))

    packed = g.op("Gather", [g.constant("word_codes", pack_halves(table.codes)), "input_ids"], "word_packed")
    low = g.op("BitwiseAnd", [packed, g.constant("nibble", np.array(15, np.uint8))], "word_low")
    high = g.op("BitShift", [packed, g.constant("four", np.array(4, np.uint8))], "word_high", direction="RIGHT")
    codes = g.op("Cast", [g.op("Concat", [low, high], "word_bytes", axis=-1)], "word_codes_float", to=TensorProto.FLOAT)
    signed = g.op("Sub", [codes, g.constant("eight", np.array(8, np.float32))], "word_signed")
    scales = g.op("Gather", [g.constant("word_scales_half", table.scales), "input_ids"], "word_scales_rows")
    scales = g.op("Unsqueeze", [g.op("Cast", [scales], "word_scales", to=TensorProto.FLOAT), last], "word_scales_column")
    blocks = g.op("Mul", [g.op("Reshape", [signed, shape_blocks], "word_blocks"), scales], "word_scaled")
    words = g.op("Reshape", [blocks, shape_rows], "words")

    # Every text is one segment, so the type embedding is the same everywhere and belongs to the positions.
    places = source.tensors["emb.pos"].reshape(-1, hidden) + source.tensors["emb.type"].reshape(-1, hidden)[0]
    length = g.op("Shape", ["input_ids"], "length", start=1, end=2)
    zero = g.constant("zero", np.array([0]))
    place = g.op("Slice", [g.half("positions", places), zero, length, zero], "place")
    return g.op("LayerNormalization", [g.op("Add", [words, place], "embedded"), g.constant("norm_scale", source.tensors["emb.ln.w"]),
                                       g.constant("norm_bias", source.tensors["emb.ln.b"])], "x", epsilon=source.epsilon)


def write_layer(g: GraphWriter, source: Source, layer: int, x: str, mask: str) -> str:
    def tensor(name: str):
        return source.tensors[f"l{layer}.{name}"]

    def named(name: str) -> str:
        return f"l{layer}_{name}"

    def add_norm(value: str, bias: str, norm: str, name: str) -> str:
        parameters = [g.constant(named(name + p), tensor(norm + s)) for p, s in (("_scale", ".w"), ("_shift", ".b"))]
        return g.op("SkipLayerNormalization", [x, value, *parameters, g.constant(named(name + "_bias"), tensor(bias))],
                    named(name), CONTRIB, epsilon=source.epsilon)

    projected = g.linear(x, named("qkv"), stack(tensor("q.w"), tensor("k.w"), tensor("v.w")))
    bias = g.constant(named("qkv_bias"), np.concatenate([tensor("q.b"), tensor("k.b"), tensor("v.b")]))
    projected = g.op("Add", [projected, bias], named("qkv_biased"))
    parts = [named(p) for p in ("query", "key", "value")]
    g.nodes.append(helper.make_node("Split", [projected], parts, name=named("split"), axis=-1, num_outputs=3))
    context = g.op("MultiHeadAttention", [*parts, "", mask], named("context"), CONTRIB, num_heads=source.heads)
    x = add_norm(g.linear(context, named("attended"), tensor("ao.w")), "ao.b", "aln", "attention")

    inner = g.op("BiasGelu", [g.linear(x, named("up"), tensor("fi.w")), g.constant(named("up_bias"), tensor("fi.b"))],
                 named("inner"), CONTRIB)
    return add_norm(g.linear(inner, named("down"), tensor("fo.w")), "fo.b", "oln", "output")


def write_pooling(g: GraphWriter, x: str) -> str:
    """The mean's direction is the sum's, so the sum of the unmasked rows is brought to length 1."""
    one = g.constant("one", np.array([1]))
    weights = g.op("Unsqueeze", [g.op("Cast", ["attention_mask"], "mask_float", to=TensorProto.FLOAT), "last"], "mask_column")
    total = g.op("ReduceSum", [g.op("Mul", [x, weights], "unmasked"), one], "total", keepdims=0)
    return g.op("LpNormalization", [total], "sentence_embedding", axis=-1, p=2)


def build_graph(source: Source, rows: list[int]) -> onnx.ModelProto:
    """`rows`: the ids of the source whose embeddings are kept; they become 0, 1, 2, … in that order."""
    g = GraphWriter()
    x = write_embedding(g, source, rows)
    mask = g.op("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    for layer in range(source.layers):
        x = write_layer(g, source, layer, x, mask)
    write_pooling(g, x)
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"]) for n in ("input_ids", "attention_mask")]
    output = helper.make_tensor_value_info("sentence_embedding", TensorProto.FLOAT, ["batch", source.hidden])
    graph = helper.make_graph(g.nodes, "multilingual-e5-small", inputs, [output], g.initializers)
    return helper.make_model(graph, ir_version=10, producer_name="shop-assistant", opset_imports=[
        helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)])
