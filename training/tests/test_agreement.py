from agreement import shortfalls


def report(agreement: float, lost: int, by: float = 1.0) -> dict:
    found = {"top1_agreement": agreement, "by": {"fr": by}, "lost": lost}
    return {"float": {"written_right": 200}, "q4": {"top1_agreement": 1.0, "by": {"fr": 1.0}, "lost": 0}, "int8": found}


def test_formats_within_the_limits_fall_short_of_nothing():
    assert shortfalls(report(0.97, 2)) == []


def test_each_limit_that_is_missed_is_told():
    assert len(shortfalls(report(0.96, 3))) == 2
    assert "fr" in shortfalls(report(0.99, 0, by=0.9))[0]
