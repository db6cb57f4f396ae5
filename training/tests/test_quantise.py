import numpy as np
import torch

from quantise import BLOCK, Quantised, best_scales, gptq, nearest, unpack_int8


def test_weights_on_the_grid_are_read_back_exactly():
    torch.manual_seed(0)
    codes = torch.randint(0, 16, (6, 64)).to(torch.uint8)
    codes[:, ::BLOCK] = 0  # every block reaches level -8
    scales = (torch.rand(6, 2) * 0.1 + 0.01).half()
    w = Quantised(codes, scales).dequantise()
    assert torch.equal(nearest(w).dequantise(), w)


def test_nibbles_hold_the_even_input_low():
    q = Quantised(torch.tensor([[1, 2, 15, 0]], dtype=torch.uint8), torch.ones(1, 1).half())
    assert q.nibbles().tolist() == [[0x21, 0x0F]]


def test_a_block_of_zeros_stays_zero():
    assert torch.equal(nearest(torch.zeros(2, 32)).dequantise(), torch.zeros(2, 32))


def test_the_searched_scale_is_no_worse_than_the_plain_one():
    torch.manual_seed(1)
    w = torch.randn(50, 96)
    blocks = w.view(50, 3, 32)
    plain = nearest(w, scales=blocks.abs().amax(-1) / 7).dequantise()
    assert (nearest(w).dequantise() - w).square().mean() < (plain - w).square().mean()
    assert best_scales(w).shape == (50, 3)


def test_gptq_loses_less_of_the_output_than_nearest_on_correlated_inputs():
    torch.manual_seed(2)
    x = torch.randn(500, 8) @ torch.randn(8, 64) + 0.1 * torch.randn(500, 64)
    w = torch.randn(20, 64)
    moment = x.T @ x

    def loss(q: Quantised) -> float:
        return ((q.dequantise() - w) @ x.T).square().mean().item()

    assert loss(gptq(w, moment)) < 0.5 * loss(nearest(w))


def test_int8_by_hand():
    """Codes 8, 15, 0 with scale 0.5 are 0, 3.5, -4: the largest is 4, so 3.5 becomes 3.5 / (4 / 127) = 111.125."""
    codes = np.full((2, BLOCK), 8, np.uint8)
    codes[0, 1], codes[0, 2] = 15, 0
    nibbles = codes[:, 0::2] | (codes[:, 1::2] << 4)
    q, scales = unpack_int8(nibbles, np.full((2, 1), 0.5, np.float16))
    assert q.shape == (BLOCK, 2)
    assert q[:3, 0].tolist() == [0, 111, -127]
    assert scales.tolist() == [np.float32(4) / np.float32(127), 1]
