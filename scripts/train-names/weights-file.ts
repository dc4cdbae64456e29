const DECIMALS = 2;

/** The source of the file of weights: rounded, in order of the signs, without those that come to nothing. */
export function weightsFile(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .map(([sign, weight]) => ({ sign, rounded: weight.toFixed(DECIMALS) }))
    .filter(({ rounded }) => Number(rounded) !== 0)
    .map(({ sign, rounded }) => `${rounded} ${sign}`);
  return `import { SignWeights } from './sign-weights';

/** Made by \`npm run train:names\`: what each sign adds to the log odds that a name means its artist. */
export const NAME_WEIGHTS = SignWeights.read(\`
${lines.join('\n')}
\`);
`;
}
