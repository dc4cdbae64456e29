export { diagonalise } from './diagonalise';
export { gramParts } from './gram';
export { sweepPack, sweepUpdate } from './invert';
export { findNeighbours, weighNeighbours } from './neighbours';
export { rotateRows } from './rotate';
export { scoreRows, scoreSome } from './scores';
export { solveRows } from './solve-rows';
