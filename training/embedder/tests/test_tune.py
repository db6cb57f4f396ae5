import json

import numpy as np
import torch
from tokenizers import Tokenizer

from build import write_files
from network import Network, tuned_source
from reference import embed
from source import Quantised
from tiny import tiny_source
from tune import Reader, losses_of, mixed, rows_of

PAIRS = [
    {"query": "red", "passages": ["shoes", "thé"], "right": [0]},
    {"query": "vert", "passages": ["shoes", "thé"], "right": [1]},
]


def parts(tmp_path):
    source = Network(tiny_source(), []).to_source()  # random codes don't reach the end of the scale in every block: brought to such a grid
    write_files(tmp_path, source, list(range(len(source.pieces))), "tiny")
    tokenizer = tmp_path / "tokenizer.json"
    network = Network(source, rows_of(tokenizer, source))
    return source, network, Reader(network, Tokenizer.from_file(str(tokenizer)))


def test_the_network_gives_the_vectors_of_the_reference_whatever_is_read_beside(tmp_path):
    source, _, reader = parts(tmp_path)
    texts = ["query: red running shoes", "passage: x", "query: thé vert 跑鞋 红色 电压力锅"]
    got = reader.read(texts).detach().numpy()
    for text, vector in zip(texts, got):
        assert np.abs(vector - embed(source, reader.ids(text))).max() < 1e-5


def test_untuned_weights_are_written_back_as_the_same_codes(tmp_path):
    source, network, _ = parts(tmp_path)
    for name, value in network.to_source().tensors.items():
        if isinstance(value, Quantised):
            assert np.array_equal(value.codes, source.tensors[name].codes)
            assert np.array_equal(value.scales, source.tensors[name].scales)
        else:
            assert np.array_equal(value, source.tensors[name])


def test_steps_bring_the_right_names_nearer_and_the_file_carries_them(tmp_path):
    source, network, reader = parts(tmp_path)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-2)
    losses = []
    for _ in range(40):
        loss = torch.stack(losses_of(reader, PAIRS)[0]).mean()
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    assert losses[-1] < losses[0] / 2
    assert losses_of(reader, PAIRS)[1] == [True, True]
    np.savez(tmp_path / "tuned.npz", **{name: weight.detach().numpy() for name, weight in network.tuned.items()})
    tuned = tuned_source(source, dict(np.load(tmp_path / "tuned.npz")))
    for text in ("query: red", "passage: shoes"):
        assert np.abs(embed(tuned, reader.ids(text)) - reader.read([text])[0].detach().numpy()).max() < 1e-5
    assert json.loads((tmp_path / "manifest.json").read_text())["name"] == "tiny"


def test_a_mixture_without_a_share_is_the_source(tmp_path):
    _, network, _ = parts(tmp_path)
    base = {name: weight.detach().clone() for name, weight in network.named_parameters()}
    with torch.no_grad():
        for weight in network.parameters():
            weight.add_(1)
    mixed(network, base, 0)
    assert all(torch.allclose(weight, base[name], atol=1e-6) for name, weight in network.named_parameters())
