/** Reports the progress of a step while it runs. */
export type Report = (detail: string) => void;

const frames = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const labelWidth = 12;

/**
 * What the person at the terminal sees of a start: one line a step with what came of it and how long it took;
 * in a real terminal also what is going on at the moment.
 */
export function createTerminal(output: NodeJS.WriteStream) {
  // A closed terminal or pipe must not end the app by an unhandled error; the signal that follows does.
  output.on('error', () => {});
  const running = new Map<string, string>();
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;

  const paint = (code: number, text: string) => (output.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);

  function drawStatus(): void {
    if (!output.isTTY) return;
    const status = [...running]
      .map(([label, detail]) => (detail ? `${label}: ${detail}` : label))
      .join(' · ');
    const line = `  ${frames[frame++ % frames.length]} ${status}`.slice(0, (output.columns || 80) - 1);
    output.write(`\r\u001b[K${running.size > 0 ? paint(2, line) : ''}`);
  }

  function print(text: string): void {
    if (output.isTTY) output.write('\r\u001b[K');
    output.write(`${text}\n`);
    drawStatus();
  }

  /**
   * Runs one step of the start.
   * @param run returns what is worth saying about it
   */
  async function step(label: string, run: (report: Report) => Promise<string>): Promise<void> {
    const startedAt = performance.now();
    running.set(label, '');
    timer ??= setInterval(drawStatus, 100).unref();
    try {
      const outcome = await run((detail) => running.set(label, detail));
      running.delete(label);
      const seconds = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
      print(`  ${paint(32, '✓')} ${label.padEnd(labelWidth)} ${outcome} ${paint(2, `(${seconds})`)}`);
    } catch (error) {
      running.delete(label);
      print(`  ${paint(31, '✗')} ${label}`);
      throw error;
    } finally {
      if (running.size === 0) {
        clearInterval(timer);
        timer = undefined;
        drawStatus();
      }
    }
  }

  return {
    step,
    print,
    /** Something that is not as usual, and fine. */
    note: (text: string) => print(`  ${paint(33, '•')} ${text}`),
    dim: (text: string) => paint(2, text),
    box: (lines: string[]) => {
      const width = Math.max(...lines.map((line) => line.length)) + 4;
      print(`\n  ╭${'─'.repeat(width)}╮`);
      for (const line of lines) print(`  │  ${paint(1, line.padEnd(width - 4))}  │`);
      print(`  ╰${'─'.repeat(width)}╯\n`);
    },
  };
}

export type Terminal = ReturnType<typeof createTerminal>;
