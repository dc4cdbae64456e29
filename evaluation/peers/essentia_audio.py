"""Measures Essentia on audio files: tempo (RhythmExtractor2013), key (KeyExtractor), mean MFCCs, and how long it takes.

Decoding is not part of the time. One core.
"""

import time

import essentia
import essentia.standard as es
import numpy as np
from answer_each import answer_each

essentia.log.infoActive = False
essentia.log.warningActive = False

RATE = 44100
PITCHES = {"C": 0, "C#": 1, "Db": 1, "D": 2, "D#": 3, "Eb": 3, "E": 4, "F": 5, "F#": 6, "Gb": 6}
PITCHES.update({"G": 7, "G#": 8, "Ab": 8, "A": 9, "A#": 10, "Bb": 10, "B": 11})


def mean_mfcc(samples):
    window, spectrum, mfcc = es.Windowing(type="hann"), es.Spectrum(size=2048), es.MFCC(numberCoefficients=20)
    frames = es.FrameGenerator(samples, frameSize=2048, hopSize=1024)
    rows = [mfcc(spectrum(window(frame)))[1] for frame in frames]
    return np.mean(rows, axis=0)[1:]


def measure(path):
    samples = es.MonoLoader(filename=path, sampleRate=RATE)()
    start = time.perf_counter()
    tempo = es.RhythmExtractor2013(method="multifeature")(samples)[0]
    key, scale, _ = es.KeyExtractor()(samples)
    mfcc = mean_mfcc(samples)
    seconds = time.perf_counter() - start
    return {
        "tempoBpm": float(tempo),
        "key": PITCHES[key],
        "mode": scale,
        "mfccMean": [float(value) for value in mfcc],
        "seconds": seconds,
        "audioSeconds": len(samples) / RATE,
    }


answer_each(measure, essentia.__version__)
