"""The packed forward against transformers' own, and against itself cut up in other ways. Tiny random weights."""

import shutil

import pytest
import torch

from packed import Dims, Memory, PackedGemma, Segment, load, save

DIMS = Dims(vocab=50, hidden=32, layers=4, heads=2, head_dim=16, mlp=48, window=6, global_every=2, query_scale=16.0)
PREFIX, CONTEXT, LIVE = (1, 7, 9, 3), (11, 12, 13), (20, 21, 22, 23)


def tiny() -> PackedGemma:
    torch.manual_seed(1)
    model = PackedGemma(DIMS)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return model


def packed_pair(context: tuple[int, ...], live: tuple[int, ...]) -> list[Segment]:
    """The same prefix, then two texts that must not see each other."""
    here = len(PREFIX)
    return [
        Segment(PREFIX),
        Segment((40, 41, 42), here, (0,)),
        Segment(context, here, (0,)),
        Segment(live, here + len(context), (0, 2)),
    ]


def test_a_text_behind_others_reads_as_if_it_stood_alone():
    model = tiny()
    alone, _ = model.read([Segment(PREFIX + CONTEXT + LIVE)])
    packed, _ = model.read(packed_pair(CONTEXT, LIVE))
    torch.testing.assert_close(packed[-len(LIVE) :], alone[-len(LIVE) :])


@pytest.mark.parametrize("keep", ["keys", "inputs"])
def test_reading_on_from_a_memory_equals_reading_at_once(keep):
    model = tiny()
    whole, _ = model.read(packed_pair(CONTEXT, LIVE))
    segments = packed_pair(CONTEXT, LIVE)
    with torch.no_grad():
        _, memory = model.read(segments[:3], keep=keep)
    rest, _ = model.read(segments[3:], memory)
    torch.testing.assert_close(rest, whole[-len(LIVE) :])


def test_gradients_reach_the_key_weights_through_a_memory_of_inputs():
    model = tiny()
    segments = packed_pair(CONTEXT, LIVE)
    grads = {}
    for keep in ("keys", "inputs"):
        model.zero_grad()
        with torch.no_grad():
            _, memory = model.read(segments[:3], keep=keep)
        model.read(segments[3:], memory)[0].square().sum().backward()
        grads[keep] = model.layers[0].qkv.grad.clone()
    keys_rows = slice(2 * 16, None)
    assert not torch.allclose(grads["keys"][keys_rows], grads["inputs"][keys_rows])
    torch.testing.assert_close(grads["keys"][:32], grads["inputs"][:32])


@pytest.mark.skipif(shutil.which("g++") is None, reason="compiling needs a C++ compiler")
def test_compiled_layers_give_the_same_states_and_gradients():
    plain, compiled = tiny(), tiny()
    compiled.compile_layers()
    states = [read_in_two_passes(model) for model in (plain, compiled)]
    torch.testing.assert_close(states[1], states[0])
    for (name, one), (_, other) in zip(plain.named_parameters(), compiled.named_parameters()):
        torch.testing.assert_close(other.grad, one.grad, msg=lambda text, name=name: f"{name}: {text}")


def read_in_two_passes(model: PackedGemma) -> torch.Tensor:
    """The states of a text behind a memory of inputs, as tuning reads it; its gradients are left in the model."""
    segments = packed_pair(CONTEXT, LIVE)
    with torch.no_grad():
        _, memory = model.read(segments[:3], keep="inputs")
    states, _ = model.read(segments[3:], memory)
    model.logits(states).square().mean().backward()
    return states.detach()


def test_logits_equal_those_of_transformers(tmp_path):
    transformers = pytest.importorskip("transformers")
    config = transformers.Gemma3TextConfig(
        vocab_size=50, hidden_size=32, num_hidden_layers=7, num_attention_heads=2, num_key_value_heads=1, head_dim=16,
        intermediate_size=48, sliding_window=6, query_pre_attn_scalar=16, pad_token_id=0, max_position_embeddings=64,
    )  # fmt: skip
    torch.manual_seed(3)
    reference = transformers.Gemma3ForCausalLM(config).eval()
    for parameter in reference.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    reference.save_pretrained(tmp_path)
    model = load(tmp_path)
    ids = PREFIX + CONTEXT + LIVE
    with torch.no_grad():
        expected = reference(torch.tensor([ids])).logits[0]
        ours = model.logits(model.read([Segment(ids)])[0])
    torch.testing.assert_close(ours, expected, atol=1e-4, rtol=1e-4)
    save(tmp_path / "again.safetensors", model, dict(model.named_parameters()))
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "config.json").write_text((tmp_path / "config.json").read_text())
    (tmp_path / "again.safetensors").rename(tmp_path / "again" / "model.safetensors")
    again = load(tmp_path / "again")
    for one, other in zip(model.parameters(), again.parameters()):
        assert torch.equal(one, other)
