/** What contracts check by a function of their own. A check carries its fault, and the catalogue of words tells of it. */
export type ContractFault = 'unknown-time-zone' | 'nothing-to-change';

/** For a zod check: what it finds wrong. */
export const faulty = (fault: ContractFault) => ({ params: { fault } });
