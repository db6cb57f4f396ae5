import numpy as np
import onnx

from encoder import build_graph
from restore import published
from source import Quantised
from tiny import tiny_source


def test_a_published_graph_gives_back_the_weights_that_it_was_made_of(tmp_path):
    made, other = tiny_source(seed=1), tiny_source(seed=2)
    onnx.save(build_graph(made, [0, 1, 2]), tmp_path / "model_q4.onnx")
    restored = published(tmp_path / "model_q4.onnx", other)
    for name, value in made.tensors.items():
        if name in ("emb.word", "emb.pos", "emb.type"):  # not tuned: those of the source stay
            continue
        got = restored.tensors[name]
        if isinstance(value, Quantised):
            assert np.array_equal(got.codes, value.codes) and np.array_equal(got.scales, value.scales), name
        else:
            assert np.array_equal(got, value), name
