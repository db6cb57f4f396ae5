import torch

from quantise import Quantised, nearest
from restore import codes_of, master_of, spread
from rounding import grid_scales, on_grid


def published() -> Quantised:
    torch.manual_seed(4)
    weight = torch.randn(40, 96)
    return nearest(weight, scales=grid_scales(weight))


def test_codes_are_unpacked_as_they_were_packed():
    rounded = published()
    assert torch.equal(codes_of(rounded.nibbles()), rounded.codes)


def test_rounding_a_restored_matrix_gives_the_published_one_again():
    rounded = published()
    master = master_of(rounded)
    assert torch.equal(grid_scales(master), rounded.scales)
    assert torch.equal(on_grid(master), rounded.dequantise())
    # Without putting the cut weight back the grid would be another.
    assert not torch.equal(on_grid(rounded.dequantise()), rounded.dequantise())


def test_restored_weights_stand_anywhere_between_the_levels_middles_and_round_alike():
    rounded = published()
    master = master_of(rounded)
    moved = spread(master, rounded, torch.Generator().manual_seed(2))
    assert torch.equal(grid_scales(moved), rounded.scales)
    assert torch.equal(on_grid(moved), rounded.dequantise())
    steps = rounded.scales.float().abs().repeat_interleave(32, 1)
    apart = ((moved - master) / steps)[rounded.codes > 0]
    assert apart.min() < -0.45 and apart.max() > 0.45
