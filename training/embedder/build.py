"""Rebuilds the embedder's files: fetch, cut the vocabulary, write tokenizer and 4-bit graph.

    python build.py --out ../../public/embedder --texts ../../public/catalog.json

Untuned, everything but the choice of pieces is copied from the source bit by bit; check.py measures what the choice costs.
"""
import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from encoder import build_graph
from network import tuned_source
from pieces import SIZE, choose, gather_texts, piece_weights
from source import Source, fetch, parse
from unigram import MASK, SPECIAL, build_tokenizer

HERE = Path(__file__).parent
LICENCE_FILES = ["LICENSE.txt", "NOTICE.txt"]
LIMIT_BYTES = 24 * 2**20
# Decimal places of a score in tokenizer.json: far below the gap between two splits that are not tied.
SCORE_DIGITS = 5


def write_tokenizer(out: Path, pieces: list[str], scores: list[float]) -> None:
    tokenizer = build_tokenizer(pieces, [round(s, SCORE_DIGITS) for s in scores])
    tokenizer.add_special_tokens([*SPECIAL, MASK])
    (out / "tokenizer.json").write_text(
        json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":")))
    (out / "tokenizer_config.json").write_text(json.dumps({
        "tokenizer_class": "XLMRobertaTokenizer", "model_max_length": 512, "padding_side": "right",
        "bos_token": "<s>", "eos_token": "</s>", "cls_token": "<s>", "sep_token": "</s>",
        "unk_token": "<unk>", "pad_token": "<pad>", "mask_token": MASK,
    }, indent=1) + "\n")


def write_config(out: Path, source: Source, count: int) -> None:
    (out / "config.json").write_text(json.dumps({
        "architectures": ["BertModel"], "model_type": "bert", "vocab_size": count,
        "hidden_size": source.hidden, "num_hidden_layers": source.layers, "num_attention_heads": source.heads,
        "intermediate_size": source.mlp, "max_position_embeddings": source.positions, "hidden_act": "gelu",
        "layer_norm_eps": 1e-12, "pad_token_id": Source.PAD, "type_vocab_size": 2,
    }, indent=1) + "\n")


def write_manifest(out: Path, source: Source, name: str) -> None:
    """What the page fetches, with lengths and hashes: src/embedding/files.ts reads it."""
    files = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_q4.onnx"]
    files += [path.name for path in sorted(out.glob("*.tsv.deflate"))]  # scripts/write-lexicon.ts puts them there
    data = {file: (out / file).read_bytes() for file in files}
    (out / "manifest.json").write_text(json.dumps({
        "format": 1, "name": name, "dims": source.hidden, "licence": "MIT", "licenceFiles": LICENCE_FILES,
        "files": [{"file": n, "bytes": len(d), "sha256": hashlib.sha256(d).hexdigest()} for n, d in data.items()],
    }, indent=1) + "\n")


def write_files(out: Path, source: Source, kept: list[int], name: str) -> None:
    """All files of an embedder with these of the source's pieces."""
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    write_tokenizer(out, [source.pieces[i] for i in kept], [float(source.scores[i]) for i in kept])
    write_config(out, source, len(kept))
    (out / "onnx/model_q4.onnx").write_bytes(build_graph(source, kept).SerializeToString())
    for file in LICENCE_FILES:
        shutil.copy(HERE / "notices" / file, out / file)
    write_manifest(out, source, name)


def build(work: Path, out: Path, texts: list[Path], size: int, tuned: Path | None) -> None:
    source = parse(fetch(work).read_bytes())
    weights = piece_weights(build_tokenizer(source.pieces, source.scores), gather_texts(texts))
    kept = choose(source.pieces, weights, size)
    name = f"multilingual-e5-small-{len(kept)}-q4"
    if tuned is None:
        write_files(out, source, kept, name)
        return
    # Vectors of another embedder are worth nothing: the name, which catalog.vectors carries, tells one tuning from another.
    digest = hashlib.sha256(tuned.read_bytes()).hexdigest()[:8]
    write_files(out, tuned_source(source, dict(np.load(tuned))), kept, f"{name}-tuned-{digest}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=HERE.parent / "runs/embedder")
    parser.add_argument("--out", type=Path, default=HERE.parent.parent / "public/embedder")
    parser.add_argument("--texts", type=Path, nargs="*", default=[HERE.parent.parent / "public/catalog.json"],
                        help="shop texts (JSON, or one a line) whose words the pieces should cover")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--tuned", type=Path, help="weights that tune.py wrote")
    args = parser.parse_args()
    build(args.work, args.out, args.texts, args.size, args.tuned)
    sizes = {str(p.relative_to(args.out)): p.stat().st_size for p in sorted(args.out.rglob("*")) if p.is_file()}
    for name, size in sizes.items():
        print(f"{size:>11,} {name}")
    print(f"{sum(sizes.values()):>11,} in all")
    if sum(sizes.values()) > LIMIT_BYTES:
        raise SystemExit(f"more than {LIMIT_BYTES:,} bytes: choose a smaller --size")


if __name__ == "__main__":
    main()
