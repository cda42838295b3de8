/** Colour and progress on a terminal; plain lines when the output goes to a file or a pipe. */
import { styleText } from 'node:util';

const { stdout } = process;

export const bold = (text: string): string => styleText('bold', text, { stream: stdout });
export const dim = (text: string): string => styleText('dim', text, { stream: stdout });
export const green = (text: string): string => styleText('green', text, { stream: stdout });
export const red = (text: string): string => styleText('red', text, { stream: process.stderr });

const WIDEST = 100;

/** Columns for text. Pipes have no columns, and some terminals report none. */
export const textWidth = (): number => Math.min(stdout.columns || WIDEST, WIDEST);

export function heading(text: string): void {
  console.log(`\n${bold(text)}\n`);
}

const BAR_WIDTH = 24;

/** A bar that is redrawn in place, and leaves one finished line behind. */
export function createProgress(label: string): {
  readonly update: (done: number, total: number, what: string) => void;
  readonly finish: (summary: string) => void;
} {
  return {
    update(done, total, what) {
      if (!stdout.isTTY) return;
      const filled = Math.round((done / total) * BAR_WIDTH);
      const bar = green('━'.repeat(filled)) + dim('━'.repeat(BAR_WIDTH - filled));
      stdout.write(`\r\x1b[K  ${label}  ${bar}  ${done}/${total}  ${dim(what)}`);
    },
    finish(summary) {
      if (stdout.isTTY) stdout.write('\r\x1b[K');
      console.log(`  ${label}  ${summary}`);
    },
  };
}
