/** What the kernel offers. It never allocates by itself and calls nothing outside. */
export { allocate } from './memory';
export { forward } from './forward';
export { drawMask, seedDropout } from './dropout';
export { setScratch } from './gradient';
export { crossEntropy, rightAnswers, softmax } from './cross-entropy';
export { adamBias, adamLayer, setAdam } from './adam';
export { sgdBias, sgdLayer } from './sgd';
