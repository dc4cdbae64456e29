/** Crosses in the ring before they would touch. */
const MOST_CROSSES = 16;

/** A dashed circle with a cross on it for each track that was turned down, the fainter the less that still counts. */
export function DistasteRing({ strengths, isFaint }: { strengths: readonly number[]; isFaint: boolean }) {
  const shown = strengths.slice(0, MOST_CROSSES);
  return (
    <svg
      viewBox="0 0 100 100"
      aria-hidden
      className="absolute inset-0 size-full text-muted"
      opacity={isFaint ? 0.4 : 1}
    >
      <circle cx="50" cy="50" r="44" className="fill-sunken" stroke="currentColor" strokeDasharray="3 3" />
      {shown.map((strength, k) => {
        const turn = (2 * Math.PI * k) / shown.length - Math.PI / 2;
        const [x, y] = [50 + 44 * Math.cos(turn), 50 + 44 * Math.sin(turn)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: crosses are alike but for their places
          <g key={k} opacity={0.45 + 0.55 * strength}>
            <circle cx={x} cy={y} r="6" className="fill-ground" />
            <path
              d={`M${(x - 3).toFixed(2)} ${(y - 3).toFixed(2)}l6 6m0 -6l-6 6`}
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </g>
        );
      })}
    </svg>
  );
}
