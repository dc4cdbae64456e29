export { sumBands } from './bands';
export { powerSpectrum } from './power-spectrum';
export { resample } from './resample';
export { truePeak } from './true-peak';
export { weightedEnergy } from './weighted-energy';
