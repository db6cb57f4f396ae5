"""Lets the tests import the scripts beside them, as running `python training/embedder/x.py` does."""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
