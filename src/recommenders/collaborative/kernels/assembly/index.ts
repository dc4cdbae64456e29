export { invert } from './invert';
export { gramParts } from './gram';
export { rotateRows } from './rotate';
export { scoreRows } from './scores';
export { solveRows } from './solve-rows';
