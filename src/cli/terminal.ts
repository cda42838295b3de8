/** Where a command writes to: colours and width of the terminal, or plain text of 80 columns. */
import { createColors } from 'picocolors';

type Colors = ReturnType<typeof createColors>;

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything that is not the result: progress, problems, totals of checks. */
  readonly err: (text: string) => void;
  /** For `out`. */
  readonly colors: Colors;
  readonly errColors: Colors;
  /** Columns to fill. */
  readonly width: number;
  /** Shows a state that the next one, or `null`, takes away; nothing when nobody watches. */
  readonly status: (text: string | null) => void;
  readonly cwd: string;
}

const NARROWEST = 40;
const WIDEST = 120;
const WITHOUT_TERMINAL = 80;

/** The terminal of this process. Colours: `FORCE_COLOR`, else `NO_COLOR` (no-color.org), else whether somebody watches. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    // `use-server list | head`: the reader has seen enough.
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  const columns = stdout.isTTY ? stdout.columns : Number(env['COLUMNS']);
  let shown = false;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colors: createColors(wantsColors(stdout.isTTY)),
    errColors: createColors(wantsColors(stderr.isTTY)),
    width: Math.min(WIDEST, Math.max(NARROWEST, Number.isInteger(columns) && columns > 0 ? columns : WITHOUT_TERMINAL)),
    status: (text) => {
      if (!stderr.isTTY || (text === null && !shown)) return;
      stderr.write(text === null ? '\r\u001b[K' : `\r${text.slice(0, (stderr.columns || WITHOUT_TERMINAL) - 1)}\u001b[K`);
      shown = text !== null;
    },
    cwd: process.cwd(),
  };
}

/** @param isTerminal Of a pipe it is not even false. */
function wantsColors(isTerminal: boolean | undefined): boolean {
  const { FORCE_COLOR: force, NO_COLOR: never, TERM: term } = process.env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return never === undefined || never === '' ? isTerminal === true && term !== 'dumb' : false;
}
