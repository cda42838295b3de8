/** A bar on the terminal, for as long as a command takes; nothing where the output is no terminal. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly step: () => void;
  readonly done: () => void;
}

const BAR = 24;
/** Milliseconds between two pictures. */
const PAUSE = 60;

export function createProgress(title: string, total: number, { status }: Terminal): Progress {
  let finished = 0;
  let shownAt = 0;
  return {
    step: () => {
      finished++;
      const now = performance.now();
      if (now - shownAt < PAUSE) return;
      shownAt = now;
      const filled = Math.round((finished / Math.max(1, total)) * BAR);
      status(`${title} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${finished.toLocaleString('en-US')}/${total.toLocaleString('en-US')} files`);
    },
    done: () => status(null),
  };
}
