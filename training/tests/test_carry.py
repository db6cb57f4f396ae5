import torch

from carry import pack, unpack
from packed import load, save
from rounding import is_rounded, on_grid
from test_data import encoder  # noqa: F401  (a fixture)
from test_tune import config  # noqa: F401  (a fixture)


def tuned(config, folder):  # noqa: F811
    """The base moved a little, its embedding as it was."""
    torch.manual_seed(8)
    model = load(config.base)
    with torch.no_grad():
        for name, p in model.named_parameters():
            if name != "embedding":
                p.add_(0.3 * p.std() * torch.randn_like(p))
    folder.mkdir()
    save(folder / "model.safetensors", model, dict(model.named_parameters()))
    for name in ("config.json", "tokenizer.json"):
        (folder / name).write_bytes((config.base / name).read_bytes())
    return model


def test_what_is_carried_is_rounded_as_it_was(config, encoder, tmp_path):  # noqa: F811
    model = tuned(config, tmp_path / "tuned")
    pack(tmp_path / "tuned", tmp_path / "codes", "codes")
    pack(tmp_path / "tuned", tmp_path / "rests", "rests")
    unpack(config.base, [tmp_path / "codes"], tmp_path / "shipped")
    unpack(config.base, [tmp_path / "codes", tmp_path / "rests"], tmp_path / "whole")
    shipped, whole = load(tmp_path / "shipped"), load(tmp_path / "whole")
    for (name, p), q, r in zip(model.named_parameters(), shipped.parameters(), whole.parameters()):
        if not is_rounded(name):
            assert torch.equal(p, q) and torch.equal(p, r)
        elif name != "embedding":
            assert torch.equal(on_grid(p), on_grid(q))
            assert (on_grid(p) == on_grid(r)).float().mean() > 0.999
            assert (p - r).square().mean() < 0.2 * (p - q).square().mean()  # two bits more
