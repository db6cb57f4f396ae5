import torch

from quantise import Quantised, nearest
from restore import codes_of, master_of
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
