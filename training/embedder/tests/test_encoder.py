import numpy as np
import onnxruntime as ort
import pytest

from encoder import build_graph, pack_halves, pack_pairs
from reference import embed
from tiny import tiny_source


@pytest.fixture(scope="module")
def built():
    source = tiny_source()
    rows = list(range(5, len(source.pieces)))
    return source, rows, ort.InferenceSession(build_graph(source, rows).SerializeToString(), providers=["CPUExecutionProvider"])


def run(session, ids, mask):
    return session.run(None, {"input_ids": np.array(ids, np.int64), "attention_mask": np.array(mask, np.int64)})[0]


def test_codes_are_packed_as_the_operators_unpack_them():
    codes = np.arange(32, dtype=np.uint8)[None] % 16
    assert pack_pairs(codes)[0, 0, :2].tolist() == [0x10, 0x32]
    assert pack_halves(codes)[0, :2].tolist() == [0x00, 0x11]


def test_the_graph_gives_the_vectors_of_the_reference(built):
    source, rows, session = built
    for ids in ([0, 1, 2], [7], list(range(60))):
        got = run(session, [ids], [[1] * len(ids)])[0]
        assert np.abs(got - embed(source, [rows[i] for i in ids])).max() < 2e-5


def test_padding_changes_nothing(built):
    _, _, session = built
    alone = run(session, [[3, 4, 5]], [[1, 1, 1]])[0]
    padded = run(session, [[3, 4, 5, 1, 1], [6, 7, 8, 9, 10]], [[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]])[0]
    assert np.abs(alone - padded).max() < 1e-6
