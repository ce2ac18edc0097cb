/**
 * The only door to TensorFlow.js: core, layers and the three engines, from their own packages. The
 * union package would add the data and converter libraries, which nothing here uses.
 */
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-webgl';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

export { layers, setWasmPaths, tf };
