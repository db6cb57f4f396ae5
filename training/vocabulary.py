"""Cuts the base's vocabulary to the pieces that English, French and Chinese shops need and writes the float checkpoint.

    python vocabulary.py --work runs --out runs/base --texts ../shop-texts/*.json
    python vocabulary.py --work runs --out runs/base --pieces ../public/model/tokenizer.json    # those of an earlier cut

Reads runs/gemma.gguf (base.py), writes out/model.safetensors (float32), out/config.json, out/tokenizer.json.
Pieces keep their order, and Gemma's merge rank *is* that order: of two possible merges the piece with the smaller id
comes first. Rows of the tied embedding are simply selected.
"""
import argparse
import json
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
from gguf import GGUFReader, dequantize
from safetensors.torch import save_file
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers
from wordfreq import get_frequency_dict

SIZE = 48_000
SPECIAL = ["<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<end_of_turn>"]
RUNS = ["\n" * n for n in (1, 2, 3, 4)] + ["▁" * n for n in (2, 3, 4)] + ["\t", "\t\t"]
BYTES = [f"<0x{i:02X}>" for i in range(256)]
# Forms a word is met in, and how often next to the plain one: after a space, capitalised, at a line's start, in capitals.
FORMS = [("▁{}", 1.0), ("{}", 0.2)]
CASED = [(str.lower, 1.0), (str.capitalize, 0.3), (str.upper, 0.05)]
LANGUAGES = {"en": 1.0, "fr": 1.0, "zh": 1.0}
TEXTS_SHARE = 0.5  # weight of all shop texts together, next to one language's word list


class Pieces:
    """All pieces of the base in merge order, and the splitting of a text into them (BPE, lowest id first)."""

    def __init__(self, gguf: GGUFReader):
        tokens = gguf.fields["tokenizer.ggml.tokens"].contents()
        kinds = gguf.fields["tokenizer.ggml.token_type"].contents()
        self.id = {t.replace(" ", "▁"): i for i, (t, k) in enumerate(zip(tokens, kinds)) if k in (1, 4, 6)}
        self.id |= {t: tokens.index(t) for t in SPECIAL}
        self.text = {i: t for t, i in self.id.items()}

    def is_plain(self, piece: str) -> bool:
        """A piece may hold ▁ only at its start, so that a text can be split before every ▁."""
        return piece not in SPECIAL and piece not in BYTES and "▁" not in piece.lstrip("▁")

    @lru_cache(maxsize=None)
    def split(self, word: str) -> tuple[tuple[str, ...], frozenset[str]]:
        """Returns the pieces of a word and every piece made on the way to them."""
        parts, made = list(word), set(word)
        while len(parts) > 1:
            ranks = [self.id.get(a + b, 1 << 30) for a, b in zip(parts, parts[1:])]
            best = min(range(len(ranks)), key=ranks.__getitem__)
            if ranks[best] == 1 << 30:
                break
            parts[best : best + 2] = [parts[best] + parts[best + 1]]
            made.add(parts[best])
        return tuple(parts), frozenset(made)


def words_of(text: str) -> list[str]:
    return re.findall(r"[▁]*[^▁\n\t]+", text.replace(" ", "▁"))


def piece_weights(pieces: Pieces, texts: list[str]) -> Counter:
    """Weight of each piece: how often word lists and texts are expected to use it."""
    weights: Counter = Counter()
    for language, share in LANGUAGES.items():
        words = get_frequency_dict(language, wordlist="best")
        total = sum(words.values())
        cased = CASED if language != "zh" else CASED[:1]
        for word, frequency in words.items():
            word = unicodedata.normalize("NFC", word).replace(" ", "▁")
            for case, by_case in cased:
                for form, by_form in FORMS:
                    for piece in pieces.split(form.format(case(word)))[0]:
                        weights[piece] += share * frequency / total * by_case * by_form
    seen = Counter(word for text in texts for word in words_of(text))
    total = sum(seen.values())
    for word, count in seen.items():
        for piece in pieces.split(word)[0]:
            weights[piece] += TEXTS_SHARE * count / total
    return weights


def is_everyday_character(char: str) -> bool:
    """Latin and Greek letters, digits, punctuation, symbols and emoji: kept whether or not a word list uses them."""
    name = unicodedata.name(char, "")
    category = unicodedata.category(char)
    return category[0] in "NPSZ" and "CJK" not in name or name.startswith(("LATIN ", "GREEK ", "VARIATION SELECTOR"))


def choose(pieces: Pieces, texts: list[str], size: int) -> list[str]:
    """Returns `size` pieces: special ones, runs, bytes, characters, then by weight; closed under the merges they need."""
    weights = piece_weights(pieces, texts)
    kept = set(RUNS) | {p for p in pieces.id if len(p) == 1 and is_everyday_character(p)}
    room = size - len(SPECIAL) - len(BYTES)
    for piece, _ in weights.most_common():
        if piece not in pieces.id or not pieces.is_plain(piece):
            continue
        needed = {p for p in pieces.split(piece)[1] if p in pieces.id} - kept
        if len(kept) + len(needed) <= room:
            kept |= needed
    if len(kept) < room:
        rest = (p for p in sorted(pieces.id, key=pieces.id.get) if pieces.is_plain(p) and p not in kept)
        kept |= {p for _, p in zip(range(room - len(kept)), rest)}
    return SPECIAL + RUNS + BYTES + sorted(kept - set(RUNS), key=pieces.id.get)


def build_tokenizer(chosen: list[str]) -> Tokenizer:
    """BPE over the chosen pieces; every way to make a piece of two others is a merge, ranked by the piece's id."""
    vocab = {p: i for i, p in enumerate(chosen)}
    fixed = set(SPECIAL) | set(BYTES)
    merges = [(p[:k], p[k:]) for p in chosen if p not in fixed
              for k in range(1, len(p)) if p[:k] in vocab and p[k:] in vocab]
    tokenizer = Tokenizer(models.BPE(vocab, merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(t, normalized=False, special=True) for t in SPECIAL])
    return tokenizer


NAMES = {
    "attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj", "attn_q_norm": "self_attn.q_norm", "attn_k_norm": "self_attn.k_norm",
    "attn_output": "self_attn.o_proj", "post_attention_norm": "post_attention_layernorm",
    "ffn_norm": "pre_feedforward_layernorm", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj", "post_ffw_norm": "post_feedforward_layernorm",
}


def read_weights(gguf: GGUFReader, rows: list[int]) -> dict[str, torch.Tensor]:
    """Returns the float32 state under Hugging Face's names, with the chosen rows of the embedding."""
    state = {}
    for tensor in gguf.tensors:
        name, data = tensor.name, tensor.data
        if name == "token_embd.weight":
            state["model.embed_tokens.weight"] = torch.from_numpy(dequantize(data[rows], tensor.tensor_type))
            continue
        value = torch.from_numpy(dequantize(data, tensor.tensor_type).copy())
        if value.dim() == 1:
            value = value - 1  # GGUF stores 1 + w for the norms
        if name == "output_norm.weight":
            state["model.norm.weight"] = value
        else:
            _, layer, kind, _ = name.split(".")
            state[f"model.layers.{layer}.{NAMES[kind]}.weight"] = value
    return {k: v.contiguous() for k, v in state.items()}


def gather_texts(paths: list[Path]) -> list[str]:
    """All strings in the given JSON or text files."""
    def strings(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for k, v in value.items():
                yield k
                yield from strings(v)
        elif isinstance(value, list):
            for v in value:
                yield from strings(v)
    found: list[str] = []
    for path in paths:
        text = path.read_text()
        found += strings(json.loads(text)) if path.suffix == ".json" else [text]
    return found


def pieces_of(tokenizer_json: Path) -> list[str]:
    """The pieces of an earlier cut, so that a model tuned anew reads and writes the same tokens."""
    vocab = json.loads(tokenizer_json.read_text())["model"]["vocab"]
    return sorted(vocab, key=vocab.get)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("runs"))
    parser.add_argument("--out", type=Path, default=Path("runs/base"))
    parser.add_argument("--texts", type=Path, nargs="*", default=[])
    parser.add_argument("--pieces", type=Path, help="a tokenizer.json whose pieces are kept, instead of choosing anew")
    parser.add_argument("--size", type=int, default=SIZE)
    args = parser.parse_args()
    gguf = GGUFReader(args.work / "gemma.gguf")
    pieces = Pieces(gguf)
    chosen = pieces_of(args.pieces) if args.pieces else choose(pieces, gather_texts(args.texts), args.size)
    args.out.mkdir(parents=True, exist_ok=True)
    build_tokenizer(chosen).save(str(args.out / "tokenizer.json"), pretty=False)
    state = read_weights(gguf, [pieces.id[p] for p in chosen])
    save_file(state, args.out / "model.safetensors", metadata={"format": "pt"})
    config = {
        "architectures": ["Gemma3ForCausalLM"], "model_type": "gemma3_text", "vocab_size": len(chosen),
        "hidden_size": 640, "intermediate_size": 2048, "num_hidden_layers": 18, "num_attention_heads": 4,
        "num_key_value_heads": 1, "head_dim": 256, "sliding_window": 512, "query_pre_attn_scalar": 256,
        "rms_norm_eps": 1e-6, "max_position_embeddings": 2048, "rope_theta": 1e6, "rope_local_base_freq": 1e4,
        "layer_types": ["full_attention" if (i + 1) % 6 == 0 else "sliding_attention" for i in range(18)],
        "hidden_activation": "gelu_pytorch_tanh", "tie_word_embeddings": True, "attention_bias": False,
        "pad_token_id": 0, "eos_token_id": 1, "bos_token_id": 2, "torch_dtype": "float32",
    }
    (args.out / "config.json").write_text(json.dumps(config, indent=1))
    print(len(chosen), "pieces,", sum(v.numel() for v in state.values()), "parameters")


if __name__ == "__main__":
    main()
