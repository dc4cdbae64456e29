import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as tfjs from '@tensorflow/tfjs';
import { registerConvGradients } from './tensorflow-conv-gradients';

export type Tensorflow = typeof tfjs;

export interface LoadedTensorflow {
  tf: Tensorflow;
  /** `tensorflow` is the native library of tfjs-node; `wasm` runs everywhere, with SIMD. */
  backend: 'tensorflow' | 'wasm';
}

const crashEvents = ['uncaughtException', 'unhandledRejection'] as unknown as ['exit', 'exit'];

let loaded: Promise<LoadedTensorflow> | undefined;

/**
 * TensorFlow.js on the fastest backend of this machine: the native library when @tensorflow/tfjs-node is installed and works
 * with this Node, else WebAssembly. Never the plain `cpu` backend, which is fifty times slower. Loaded once in a process or thread.
 * @throws Error when neither can be started
 */
export function loadTensorflow(): Promise<LoadedTensorflow> {
  loaded ??= loadNative().then((native) => native ?? loadWasm());
  return loaded;
}

async function loadNative(): Promise<LoadedTensorflow | undefined> {
  try {
    // An optional dependency: the name is not a literal, so that types and bundlers do not insist on it.
    const name = '@tensorflow/tfjs-node';
    const tf = commonJs<Tensorflow>(await import(/* webpackIgnore: true */ name));
    await tf.ready();
    // Its library can load and still fail on a newer Node: ask it for a sum before trusting it.
    const sum = tf.tidy(() => tf.matMul(tf.ones([1, 2]), tf.ones([2, 1])).dataSync()[0]);
    return tf.getBackend() === 'tensorflow' && sum === 2 ? { tf, backend: 'tensorflow' } : undefined;
  } catch {
    return undefined;
  }
}

async function loadWasm(): Promise<LoadedTensorflow> {
  const tf = commonJs<Tensorflow>(await import('@tensorflow/tfjs'));
  const wasm = commonJs<typeof import('@tensorflow/tfjs-backend-wasm')>(
    await import('@tensorflow/tfjs-backend-wasm'),
  );
  const main = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths(join(dirname(main), '/'));
  const ownHandlers = crashEvents.map((event) => new Set(process.listeners(event)));
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js could not start its wasm backend');
  // Emscripten's start-up code adds handlers that throw every rejection again; crashing is the process' own affair.
  for (const [i, event] of crashEvents.entries()) {
    for (const listener of process.listeners(event)) {
      if (!ownHandlers[i]!.has(listener)) process.removeListener(event, listener);
    }
  }
  registerConvGradients(tf, 'wasm');
  return { tf, backend: 'wasm' };
}

/** Both packages are CommonJS: their names are on `default`, and only partly on the namespace. */
function commonJs<T>(module: unknown): T {
  return ((module as { default?: T }).default ?? module) as T;
}
