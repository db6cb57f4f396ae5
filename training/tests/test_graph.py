"""The exported graphs against the PyTorch model, with a tiny random network."""
import json
from argparse import Namespace

import numpy as np
import pytest
import torch

import export_onnx
from graph import EightBit, FourBit, build
from packed import Dims, PackedGemma, Segment
from quantise import nearest
from runtime import Session
from smooth import smooth
from activations import collect
from vocabulary import SPECIAL, build_tokenizer

IDS = (2, 9, 17, 30, 8, 21, 5, 11, 40, 33, 12, 7)


@pytest.fixture(scope="module")
def model() -> PackedGemma:
    torch.manual_seed(5)
    model = PackedGemma(Dims(vocab=64, hidden=64, layers=3, heads=4, head_dim=32, mlp=512, window=4, global_every=2))
    for p in model.parameters():
        torch.nn.init.normal_(p, std=0.3 if p.dim() == 2 else 0.1)
    return model


@pytest.fixture(scope="module")
def folder(model, tmp_path_factory):
    """The exported model; `model` then holds the very weights that were written."""
    out = tmp_path_factory.mktemp("model")
    pieces = SPECIAL + [chr(c) for c in range(65, 65 + 64 - len(SPECIAL))]
    build_tokenizer(pieces).save(str(out / "source.json"))
    (out / "terms").write_text("terms")
    args = Namespace(terms=out / "terms", untuned=True, name="test", version="0")
    rounded = {n: nearest(p.detach()) for n, p in model.named_parameters() if p.dim() == 2}
    export_onnx.write(out / "model", model, rounded, out / "source.json", args)
    with torch.no_grad():
        for name, q in rounded.items():
            model.get_parameter(name).copy_(q.dequantise())
    return out / "model"


def logits_of(model: PackedGemma) -> np.ndarray:
    with torch.no_grad():
        return model.logits(model.read([Segment(IDS)])[0]).numpy()


def session(folder, device: str) -> Session:
    return Session(folder, json.loads((folder / "manifest.json").read_text()), device)


def test_the_four_bit_graph_computes_what_pytorch_does(model, folder):
    np.testing.assert_allclose(session(folder, "webgpu").run(list(IDS), len(IDS)), logits_of(model), atol=1e-3)


def test_steps_with_a_cache_equal_one_step(model, folder):
    s = session(folder, "webgpu")
    parts = [s.step(list(IDS[a:b]), b - a) for a, b in ((0, 1), (1, 7), (7, 12))]
    np.testing.assert_allclose(np.concatenate(parts), logits_of(model), atol=1e-3)


def test_a_cut_cache_can_be_gone_on_from(model, folder):
    s = session(folder, "webgpu")
    s.step([*IDS[:5], 60, 61])
    s.cut(5)
    np.testing.assert_allclose(s.step(list(IDS[5:]))[0], logits_of(model)[-1], atol=1e-3)


def test_the_int8_graph_is_close(model, folder):
    expected, got = logits_of(model), session(folder, "wasm").run(list(IDS), len(IDS))
    assert np.abs(got - expected).mean() < 0.1 * np.abs(expected).mean()


def test_a_wide_int8_matrix_has_spare_columns(model):
    parts = {(p.tensor, p.form): p.bytes for p in build(model.dims, EightBit(), 32)[1]}
    assert parts["layers.0.gate_up", "int8-columns"] == 64 * (1024 + 32)
    assert parts["layers.0.gate_up", "int8-scales"] == 4 * (1024 + 32)
    assert parts["layers.0.down", "int8-columns"] == 512 * 64


def test_no_graph_file_holds_weights(model):
    graph, parts, size = build(model.dims, FourBit(), 32)
    assert len(graph.SerializeToString()) < 20_000
    assert all(p.offset % 64 == 0 and p.offset + p.bytes <= size for p in parts)


def test_smoothing_changes_nothing_in_float(model):
    before = logits_of(model)
    smooth(model, collect(model, [list(IDS)]), 0.5)
    np.testing.assert_allclose(logits_of(model), before, atol=1e-3)
