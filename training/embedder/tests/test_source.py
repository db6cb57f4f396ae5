import struct

import numpy as np
import pytest

from source import parse, unpack_blocks


def test_a_block_holds_weight_j_in_the_low_and_j_plus_16_in_the_high_bits():
    block = struct.pack("<e16B", 0.5, *[(15 - j) << 4 | j for j in range(16)])
    matrix = unpack_blocks(block, 1, 32)
    assert matrix.codes[0].tolist() == list(range(16)) + list(range(15, -1, -1))
    assert matrix.float()[0, :3].tolist() == [-4.0, -3.5, -3.0]


def test_another_file_is_refused_by_its_first_bytes():
    with pytest.raises(SystemExit, match="GGUF"):
        parse(b"GGUF" + bytes(100))


def test_a_small_file_is_read_back():
    pieces, scores = ["<s>", "<pad>", "</s>", "<unk>", "▁a"], [0, 0, 0, 0, -1.5]
    text = "".join(pieces).encode()
    offsets = np.cumsum([0] + [len(p.encode()) for p in pieces])
    head = struct.pack("<4sI7ifi", b"E5S1", 1, 32, 1, 1, 32, 5, 4, 2, 1e-12, 32)
    head += struct.pack("<5iQ", 5, 0, 2, 1, 3, len(text)) + struct.pack("<6I5f", *offsets, *scores) + text
    head += struct.pack("<iI", 1, 9) + struct.pack("<IB1I", ord("\t"), 1, ord(" "))
    name, values = b"emb.ln.w", np.arange(32, dtype="<f4")
    entry = struct.pack("<iH", 1, len(name)) + name
    start = len(head) + len(entry) + struct.calcsize("<BIQQ")
    source = parse(head + entry + struct.pack("<BIQQ", 0, 32, start, 128) + values.tobytes())
    assert source.pieces == pieces and source.scores[4] == -1.5 and source.normalise == {"\t": " "}
    assert source.tensors["emb.ln.w"].tolist() == values.tolist()
