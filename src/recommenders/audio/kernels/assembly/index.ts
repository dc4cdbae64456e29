export { powerSpectrum } from './power-spectrum';
export { resample } from './resample';
export { truePeak } from './true-peak';
