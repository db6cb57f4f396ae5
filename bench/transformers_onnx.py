"""The shipped weights in the layout that Transformers.js reads, so that the bench compares engines and not models.

    python bench/transformers_onnx.py --model public/model --out DIR

writes DIR/config.json, tokenizer.json, tokenizer_config.json, onnx/model_q4.onnx, onnx/model_quantized.onnx. Both are the
network of training/graph.py (grouped-query attention in one node) with its inputs turned into those of Transformers.js:

  model_q4         MatMulNBits over the very 4-bit codes of the shards, block 32, as `MatMulNBitsQuantizer` would write it
  model_quantized  int8 per output row, activations rounded at each step: DynamicQuantizeLinear, MatMulInteger, scales, as
                   `quantize_dynamic(per_channel=True)` would write it

The embedding table is int8 in both: in float it would be 123 MB more. Only the last position is projected.
"""
from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

from graph import Builder, EightBit, FourBit, build  # noqa: E402
from packed import Dims  # noqa: E402
from runtime import assemble  # noqa: E402


class Quantized(EightBit):
    """What ONNX Runtime's dynamic quantisation makes of a MatMul, without our scaling of rows and our spare columns."""

    def spare(self, n: int) -> int:
        return 0

    def matmul(self, b: Builder, x: str, tensor: str, n: int, k: int) -> str:
        columns = b.external("int8-columns", TensorProto.INT8, [k, n], tensor)
        scales = b.external("int8-scales", TensorProto.FLOAT, [n], tensor)
        levels = f"levels_{len(b.nodes)}"
        outputs = [levels, f"{levels}:scale", f"{levels}:zero"]
        b.op("DynamicQuantizeLinear", [x], outputs)
        product = b.op("Cast", [b.op("MatMulInteger", [levels, columns, outputs[2]])], to=TensorProto.FLOAT)
        return b.op("Mul", [product, b.op("Mul", [outputs[1], scales])])  # (1, T, n)


class Q4(FourBit):
    """4-bit products, and the 8-bit embedding table: GatherBlockQuantized is not in every build of ONNX Runtime Web."""

    def embed(self, b: Builder, d: Dims, ids: str) -> str:
        return EightBit().embed(b, d, ids)


def dims_of(manifest: dict) -> Dims:
    """What the manifest doesn't tell (RoPE bases, which layers are global) is Gemma 3's."""
    d = manifest["dims"]
    return Dims(vocab=d["vocab"], hidden=d["hidden"], layers=d["layers"], heads=d["heads"], head_dim=d["headDim"],
                mlp=d["mlp"], window=d["window"], query_scale=float(d["headDim"]))  # fmt: skip


def transformers_inputs(model: onnx.ModelProto) -> None:
    """In place: attention_mask int64 [1, P + T] and num_logits_to_keep int64 scalar (0 keeps all) instead of our three lengths."""
    graph = model.graph
    ours = {"seqlens_k", "total_sequence_length", "logits_from"}
    kept = [value for value in graph.input if value.name not in ours]
    mask = helper.make_tensor_value_info("attention_mask", TensorProto.INT64, [1, "P+T"])
    keep = helper.make_tensor_value_info("num_logits_to_keep", TensorProto.INT64, [])
    del graph.input[:]
    graph.input.extend([kept[0], mask, keep, *kept[1:]])
    for name, array in (("one", np.array(1)), ("first_axis", np.array([0])), ("last_of_mask", np.array([1]))):
        graph.initializer.append(onnx.numpy_helper.from_array(array.astype(np.int64), name))
    node = helper.make_node
    lengths = [
        node("ReduceSum", ["attention_mask", "last_of_mask"], ["mask_sum"], keepdims=0),  # (1,)
        node("Sub", ["mask_sum", "one"], ["mask_last"]),
        node("Cast", ["mask_last"], ["seqlens_k"], to=TensorProto.INT32),
        node("Shape", ["attention_mask"], ["mask_shape"]),
        node("Gather", ["mask_shape", "one"], ["mask_length"]),  # ()
        node("Cast", ["mask_length"], ["total_sequence_length"], to=TensorProto.INT32),
        node("Neg", ["num_logits_to_keep"], ["minus_kept"]),
        node("Unsqueeze", ["minus_kept", "first_axis"], ["logits_from"]),  # (1,)
    ]
    nodes = [*lengths, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


def inline(model: onnx.ModelProto, data: np.ndarray) -> None:
    """In place: the parts of the external file become part of the graph file."""
    for tensor in model.graph.initializer:
        if tensor.data_location != TensorProto.EXTERNAL:
            continue
        place = {entry.key: entry.value for entry in tensor.external_data}
        start = int(place["offset"])
        del tensor.external_data[:]
        tensor.data_location = TensorProto.DEFAULT
        tensor.raw_data = data[start : start + int(place["length"])].tobytes()


def export(folder: Path, manifest: dict, weights: Q4 | Quantized, path: Path) -> None:
    model, parts, size = build(dims_of(manifest), weights, manifest["dims"]["context"])
    external = {"external": {"bytes": size, "parts": [part.as_json() for part in parts]}}
    inline(model, assemble(folder, manifest | {"graphs": {"peer": external}}, "peer"))
    transformers_inputs(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())
    print(f"{path}: {path.stat().st_size:,} bytes")


def write_config(folder: Path, manifest: dict, out: Path) -> None:
    d, tokens = manifest["dims"], manifest["tokens"]
    config = {
        "architectures": ["Gemma3ForCausalLM"], "model_type": "gemma3_text", "vocab_size": d["vocab"],
        "hidden_size": d["hidden"], "intermediate_size": d["mlp"], "num_hidden_layers": d["layers"],
        "num_attention_heads": d["heads"], "num_key_value_heads": d["kvHeads"], "head_dim": d["headDim"],
        "sliding_window": d["window"], "max_position_embeddings": d["context"],
        "bos_token_id": tokens["bos"], "eos_token_id": tokens["eos"], "pad_token_id": tokens["pad"],
    }  # fmt: skip
    (out / "config.json").write_text(json.dumps(config, indent=1))
    (out / "generation_config.json").write_text(json.dumps({k: config[k] for k in ("bos_token_id", "eos_token_id", "pad_token_id")}))
    (out / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "GemmaTokenizer"}))
    shutil.copy(folder / manifest["tokenizer"]["file"], out / "tokenizer.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path("public/model"), help="an exported folder (training/README.md)")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    manifest = json.loads((args.model / "manifest.json").read_text())
    export(args.model, manifest, Q4(), args.out / "onnx" / "model_q4.onnx")
    export(args.model, manifest, Quantized(), args.out / "onnx" / "model_quantized.onnx")
    write_config(args.model, manifest, args.out)


if __name__ == "__main__":
    main()
