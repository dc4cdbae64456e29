/**
 * Where an arrow, Home, End, Page Up or Page Down leads in a list or, with `columns`, in a wall of tiles.
 * @param page how many entries are a screen
 * @returns null for keys that lead nowhere
 */
export function rovingStep(
  key: string,
  at: number,
  { count, columns = 1, page }: { count: number; columns?: number; page: number },
): number | null {
  const steps: Record<string, number> = {
    ArrowDown: columns,
    ArrowUp: -columns,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
    ...(columns > 1 && { ArrowRight: 1, ArrowLeft: -1 }),
  };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, at + step));
}
