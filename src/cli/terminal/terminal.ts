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
  /** Shows a state that the next one, or `null`, takes away; nothing when the output is no terminal. */
  readonly status: (text: string | null) => void;
  readonly cwd: string;
}

const NARROWEST = 40;
const WIDEST = 120;
const WITHOUT_TERMINAL = 80;

/** What a terminal is made of; a pipe has neither `isTTY` nor `columns`. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Surroundings {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    // `use-server list | head`: the reader has seen enough.
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return createTerminal({ stdout, stderr, env, cwd: process.cwd() });
}

/** Colours: `FORCE_COLOR`, else `NO_COLOR` (no-color.org), else whether the output is a terminal. */
export function createTerminal({ stdout, stderr, env, cwd }: Surroundings): Terminal {
  const columns = stdout.isTTY === true ? stdout.columns : Number(env['COLUMNS']);
  let shown = false;
  const [isColoured, isErrColoured] = [wantsColors(stdout.isTTY, env), wantsColors(stderr.isTTY, env)];
  return {
    out: (text) => void stdout.write(fit(text, isColoured)),
    err: (text) => void stderr.write(fit(text, isErrColoured)),
    colors: createColors(isColoured),
    errColors: createColors(isErrColoured),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns !== undefined && Number.isInteger(columns) && columns > 0 ? columns : WITHOUT_TERMINAL)),
    status: (text) => {
      if (stderr.isTTY !== true || (text === null && !shown)) return;
      stderr.write(text === null ? '\r\u001b[K' : `\r${text.slice(0, (stderr.columns || WITHOUT_TERMINAL) - 1)}\u001b[K`);
      shown = text !== null;
    },
    cwd,
  };
}

/** @param isTerminal Of a pipe it is not even false. */
function wantsColors(isTerminal: boolean | undefined, { FORCE_COLOR: force, NO_COLOR: never, TERM: term }: Surroundings['env']): boolean {
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
