"""Writes public/model: manifest, tokenizer, two graphs, 4-bit shards, licence texts. See README, "Model files".

    python export_onnx.py --checkpoint runs/tuned --out ../public/model --calibrate held-out.jsonl
    python export_onnx.py --tiny --checkpoint runs/base --out runs/export-tiny    # random weights, for browser tests

But: the choice of roundings is quantise.py's, the shape of the graphs graph.py's.
"""
from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

import quantise
from activations import calibration, collect
from graph import EightBit, FourBit, build
from packed import Dims, PackedGemma, load
from runtime import Session
from vocabulary import BYTES, RUNS, SPECIAL, build_tokenizer, pieces_of

CONTEXT = 2048
SHARD_BYTES = 24 * 2**20
TINY_PIECES = 4000
TOKENS = {"pad": "<pad>", "eos": "<eos>", "bos": "<bos>", "unk": "<unk>",
          "startOfTurn": "<start_of_turn>", "endOfTurn": "<end_of_turn>"}  # fmt: skip
PROBE = "Waterproof hiking boots for women, size 39, under 120"
# Greatest difference of a probe logit that is still right. int8 kernels differ by up to 1.5 for being rounded at every
# layer; a card that computes wrongly is off by far more.
TOLERANCE = {"webgpu": 0.5, "wasm": 4.0}
NOTICE = """Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms

The files weights-*.bin are a modified version of Gemma 3 270M: the vocabulary was cut to {vocab} pieces, the weights were
{tuned}and rounded to 4 bits. tokenizer.json is a modified (cut) version of Gemma's tokenizer. graph-*.onnx describe the
network and were made for this project. The Terms (GEMMA_TERMS.html) lie beside this file; they hold use restrictions
(section 3.2 and the Gemma Prohibited Use Policy, ai.google.dev/gemma/prohibited_use_policy) that apply to everyone who
receives or uses these files.
"""


def tensors_of(model: PackedGemma) -> dict[str, torch.Tensor]:
    """By name: matrices as they are, norm weights with Gemma's 1 added."""
    return {n: p.detach() if p.dim() == 2 else 1 + p.detach() for n, p in model.named_parameters()}


def round_all(model: PackedGemma, args, tokenizer: Tokenizer) -> dict[str, quantise.Quantised]:
    """The matrices in 4 bits; on the grid that training used when the checkpoint brings one."""
    grid_file = args.checkpoint / "scales.safetensors"
    grid = load_file(grid_file) if grid_file.exists() and args.rounding == "nearest" else {}
    seen = collect(model, calibration(args.calibrate, tokenizer, args.rows, CONTEXT)) if args.rounding != "nearest" else None
    rounded = {}
    for name, w in model.named_parameters():
        if w.dim() != 2:
            continue
        if args.rounding == "gptq":
            rounded[name] = quantise.gptq(w.detach(), seen.moments[name])
        else:
            importance = seen.moments[name].diagonal() / seen.rows if seen else None
            rounded[name] = quantise.nearest(w.detach(), importance, grid.get(name))
    return rounded


def few_pieces(tokenizer_file: Path) -> list[str]:
    """Enough to read an English shop, and few enough logits for WebGPU in software, where 48,000 take seconds a token."""
    pieces = pieces_of(tokenizer_file)
    ascii_only = [p for p in pieces if p.replace("▁", "").isascii() and p not in SPECIAL + RUNS + BYTES]
    return SPECIAL + RUNS + BYTES + ascii_only[:TINY_PIECES] + [p for p in ascii_only[TINY_PIECES:] if len(p) == 1]


def tiny_model(vocab: int) -> PackedGemma:
    """Two layers, one of each kind, random weights: the same graph in 2 MB."""
    torch.manual_seed(7)
    dims = Dims(vocab=vocab, hidden=64, layers=2, heads=4, head_dim=32, mlp=128, global_every=2, query_scale=32.0)
    model = PackedGemma(dims)
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.3 if p.dim() == 2 else 0.1)
    return model


def described(path: Path) -> dict:
    data = path.read_bytes()
    return {"file": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def write_shards(out: Path, tensors: dict[str, torch.Tensor], rounded: dict) -> tuple[list[dict], list[dict]]:
    """Writes weights-*.bin. Returns the manifest's `tensors` and `shards`."""
    entries, shards = [], [bytearray()]
    for name, tensor in tensors.items():
        if name in rounded:
            data, kind = rounded[name].nibbles().tobytes() + rounded[name].scales.numpy().tobytes(), "q4"
        else:
            data, kind = tensor.numpy().astype("<f4").tobytes(), "f32"
        if len(shards[-1]) + len(data) > SHARD_BYTES:
            shards.append(bytearray())
        shard = shards[-1]
        entries.append({"name": name, "kind": kind, "shape": list(tensor.shape), "shard": len(shards) - 1,
                        "offset": len(shard), "bytes": len(data)})  # fmt: skip
        shard += data + bytes(-len(data) % 64)
    for old in out.glob("weights-*.bin"):
        old.unlink()
    for i, shard in enumerate(shards):
        (out / f"weights-{i}.bin").write_bytes(shard)
    return entries, [described(out / f"weights-{i}.bin") for i in range(len(shards))]


def write(out: Path, model: PackedGemma, rounded: dict, tokenizer_file: Path, args) -> None:
    out.mkdir(parents=True, exist_ok=True)
    d = model.dims
    entries, shards = write_shards(out, tensors_of(model), rounded)
    graphs = {}
    for device, weights in (("webgpu", FourBit()), ("wasm", EightBit())):
        onnx_model, parts, size = build(d, weights, CONTEXT)
        path = out / f"graph-{device}.onnx"
        path.write_bytes(onnx_model.SerializeToString())
        external = {"file": weights.file, "bytes": size, "parts": [p.as_json() for p in parts]}
        graphs[device] = described(path) | {"external": external}
    if tokenizer_file != out / "tokenizer.json":
        (out / "tokenizer.json").write_bytes(tokenizer_file.read_bytes())
    (out / "GEMMA_TERMS.html").write_bytes(args.terms.read_bytes())
    (out / "NOTICE.txt").write_text(NOTICE.format(vocab=f"{d.vocab:,}", tuned="" if args.untuned else "tuned on questions to shops "))
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    manifest = {
        "format": 1, "name": args.name, "version": args.version, "licence": "Gemma Terms of Use",
        "licenceFiles": ["GEMMA_TERMS.html", "NOTICE.txt"],
        "dims": {"layers": d.layers, "hidden": d.hidden, "heads": d.heads, "kvHeads": 1, "headDim": d.head_dim,
                 "mlp": d.mlp, "vocab": d.vocab, "context": CONTEXT, "window": d.window},
        "dtype": "q4_block32_fp16scale", "tokens": {k: tokenizer.token_to_id(t) for k, t in TOKENS.items()},
        "graphs": graphs, "tokenizer": described(out / "tokenizer.json"), "shards": shards, "tensors": entries,
    }  # fmt: skip
    ids = [manifest["tokens"]["bos"], *tokenizer.encode(PROBE).ids]
    tops = {}
    for device in graphs:
        logits = Session(out, manifest, device).run(ids)[-1]
        tops[device] = [[int(i), round(float(logits[i]), 4)] for i in np.argsort(-logits)[:10]]
    manifest["probe"] = {"ids": ids, "top": tops, "tolerance": TOLERANCE}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1))
    total = sum(f.stat().st_size for f in out.iterdir())
    print(json.dumps({"out": str(out), "bytes": total, "shards": len(shards), "probe": tops}, ensure_ascii=False))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=Path("runs/base"), help="model.safetensors, config.json, tokenizer.json")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tiny", action="store_true", help="random weights, two layers, few of the checkpoint's pieces")
    parser.add_argument("--rounding", choices=["nearest", "weighted", "gptq"], default="nearest")
    parser.add_argument("--calibrate", type=Path, nargs="*", default=[], help="JSON lines the rounding is fitted to")
    parser.add_argument("--rows", type=int, default=8192, help="token ids read for it")
    parser.add_argument("--terms", type=Path, default=Path("runs/GEMMA_TERMS.html"))
    parser.add_argument("--name", default="shop-gemma")
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--untuned", action="store_true", help="the notice then doesn't speak of tuning")
    args = parser.parse_args()
    tokenizer_file = args.checkpoint / "tokenizer.json"
    if args.tiny:
        args.out.mkdir(parents=True, exist_ok=True)
        pieces, tokenizer_file = few_pieces(tokenizer_file), args.out / "tokenizer.json"
        build_tokenizer(pieces).save(str(tokenizer_file), pretty=False)
        model = tiny_model(len(pieces))
        args.rounding, args.untuned, args.name = "nearest", True, "shop-gemma-tiny-random"
    else:
        model = load(args.checkpoint)
    rounded = round_all(model, args, Tokenizer.from_file(str(tokenizer_file)))
    write(args.out, model, rounded, tokenizer_file, args)


if __name__ == "__main__":
    main()
