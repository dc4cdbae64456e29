"""Measures librosa on audio files: tempo, key by Krumhansl's profiles on its chroma, mean MFCCs, and how long it takes.

Decoding is not part of the time. One core.
"""

import os
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"

import librosa  # noqa: E402
import numpy as np  # noqa: E402
from answer_each import answer_each  # noqa: E402

MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])


def key_of(chroma):
    mean = chroma.mean(axis=1)
    scores = [np.corrcoef(np.roll(profile, tonic), mean)[0, 1] for profile in (MAJOR, MINOR) for tonic in range(12)]
    best = int(np.nanargmax(scores))
    return {"key": best % 12, "mode": "major" if best < 12 else "minor"}


def measure(path):
    samples, rate = librosa.load(path, sr=22050, mono=True)
    start = time.perf_counter()
    tempo = librosa.feature.tempo(y=samples, sr=rate)
    chroma = librosa.feature.chroma_cqt(y=samples, sr=rate)
    mfcc = librosa.feature.mfcc(y=samples, sr=rate, n_mfcc=20)
    seconds = time.perf_counter() - start
    return {
        "tempoBpm": float(tempo[0]),
        **key_of(chroma),
        "mfccMean": [float(value) for value in mfcc.mean(axis=1)[1:]],
        "seconds": seconds,
        "audioSeconds": len(samples) / rate,
    }


# The first call compiles; it is not measured.
librosa.feature.tempo(y=np.random.default_rng(0).normal(size=22050 * 8).astype(np.float32), sr=22050)
librosa.feature.chroma_cqt(y=np.random.default_rng(0).normal(size=22050 * 8).astype(np.float32), sr=22050)
answer_each(measure, librosa.__version__)
