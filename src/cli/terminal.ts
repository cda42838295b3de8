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
  const [isColoured, isErrColoured] = [wantsColors(stdout.isTTY), wantsColors(stderr.isTTY)];
  return {
    out: (text) => void stdout.write(fit(text, isColoured)),
    err: (text) => void stderr.write(fit(text, isErrColoured)),
    colors: createColors(isColoured),
    errColors: createColors(isErrColoured),
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

/** What a terminal obeys, but for line ends and tabs; and what turns the direction of text round. */
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
/** The same, but for the colours that commands set. */
const CONTROLS_BUT_COLOURS = /(?!\x1b\[(?:[0127]|22|3[1-79]|9\d)m)[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The last word on what is written: names, paths and messages of others are made visible where they are put in, and all else here.
 * What is JSON stays the same JSON.
 */
function fit(text: string, isColoured: boolean): string {
  return text.replace(isColoured ? CONTROLS_BUT_COLOURS : CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
