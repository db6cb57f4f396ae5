import json

import pytest
from safetensors.torch import load_file, save_file

from batched import batch_of, output_losses, plan_batches
from data import read_examples
from encoded import write_encoded
from packed import load
from shallow import losses_without, shallow
from test_data import encoder  # noqa: F401  (a fixture)
from test_tune import config  # noqa: F401  (a fixture)


def test_a_layer_that_passes_its_input_on_is_not_missed(config, encoder, tmp_path):  # noqa: F811
    settings = json.loads((config.base / "config.json").read_text())
    settings["sliding_window_pattern"] = every = settings["num_hidden_layers"]
    (config.base / "config.json").write_text(json.dumps(settings))
    weights = load_file(config.base / "model.safetensors")
    idle = {name: w * 0 if "layers.0." in name and ("o_proj" in name or "down_proj" in name) else w for name, w in weights.items()}
    save_file(idle, config.base / "model.safetensors", metadata={"format": "pt"})
    examples = read_examples(config.train, encoder)
    write_encoded(tmp_path / "lines.npz", examples)

    shallow(config.base, [0], tmp_path / "less")
    (batch,) = [batch_of(b) for b in plan_batches(examples, 1, 0, 10**6, 2)]
    whole, less = load(config.base), load(tmp_path / "less")
    assert len(less.layers) == every - 1
    assert output_losses(whole, batch)[0].tolist() == pytest.approx(output_losses(less, batch)[0].tolist(), rel=1e-4)

    losses = losses_without(config.base, tmp_path / "lines.npz", 100, "cpu")
    assert min(losses, key=losses.__getitem__) == 0 or len(losses) == 1


@pytest.mark.parametrize("drop", [[], [99], [0, 1, 2, 3, 4]])
def test_a_pattern_that_would_break_is_refused(config, drop, tmp_path):  # noqa: F811
    settings = json.loads((config.base / "config.json").read_text())
    (config.base / "config.json").write_text(json.dumps(settings | {"sliding_window_pattern": settings["num_hidden_layers"]}))
    with pytest.raises(SystemExit):
        shallow(config.base, drop, tmp_path / "out")
