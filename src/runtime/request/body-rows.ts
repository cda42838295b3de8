/**
 * What the rows of a body refer to, read before React decodes them:
 *
 *     0: ["$h1"]   1: {"id":"a","bound":"$@2"}   2: ["$R3"]   S3: "text"   S3: C
 *
 * All of a body is there when it is decoded, so what it leaves open stays open for ever, and the function that waits for it
 * keeps what it holds. React refuses neither a stream that never ends nor a promise that waits for itself: both are refused here.
 *
 * Versions of React differ. Pieces of the stream `$R3` are in rows `S3`, or in rows `3` (`resolveStream` of its server build), which
 * the binding is asked for. Of a row that is there twice some take the first and some the last: no client sends one, so it is refused.
 */
import { Refusal } from '../ground/refusal.ts';
import { hasWaitingCycle } from './waiting-cycle.ts';
import type { Waiting } from './waiting-cycle.ts';

/** One of React's notations that points to another row. */
interface Mark {
  readonly kind: 'row' | 'function' | 'promise' | 'stream' | 'bytes' | 'buffer' | 'blob';
  readonly row: string;
}

/** How the rows of a body are named. */
export interface RowNames {
  /** What all names of rows begin with in a form without JavaScript. */
  readonly prefix: string;
  /** What follows in the names of rows that hold pieces of streams. */
  readonly streamPrefix: StreamPrefix;
  /** False for a form without JavaScript: nothing that React writes into a page is a stream. */
  readonly mayStream: boolean;
}

/** What a body refers to. */
export interface References {
  /** The ids of functions. */
  readonly ids: ReadonlySet<string>;
  /** The pieces of streams that refer to other rows. */
  readonly pieces: readonly string[];
  /** The names of the rows that are streams. */
  readonly streams: ReadonlySet<string>;
  /** The names of the streams of bytes that hold no byte. */
  readonly empty: readonly string[];
}

/** Which one it is depends on the version of React. */
export type StreamPrefix = '' | 'S';

/** All the texts of each row; only a stream has several. */
type Rows = ReadonlyMap<string, readonly string[]>;

/** Dates, numbers and others that point to no row, or to rows of other names. */
const leaves = new Set('$TKI-NuDn');
/** Buffers, by type: each has a file of its own, which is read once. */
const buffers = new Set('AOoUSsLlGgMmV');
const noMarks: readonly Mark[] = [];

/**
 * The ids of the functions that a body refers to, and the pieces of streams that refer to something.
 *
 * @throws Refusal for a body with a stream that does not end, with a value that waits for itself, that is there twice or not at all, or
 *   with a function that is not written as React writes it
 */
export function referencesOf(body: string | FormData, { prefix, streamPrefix, mayStream }: RowNames): References {
  const rows = rowsOf(body, prefix);
  const ids = new Set<string>();
  const pieces: string[] = [];
  const empty: string[] = [];
  if (isPlain(rows)) return { ids, pieces, streams: new Set(), empty: [] };
  const roots: Waiting[] = [{ of: 'row', row: '0' }];
  const streams = new Set<string>();
  const files = new Set<string>();
  const promises = new Set<string>();
  const values = new Set<string>(['0']);
  const follow = (marks: readonly Mark[]): Waiting[] =>
    marks.flatMap(({ kind, row }): Waiting[] => {
      // Versions of React differ in what they make of a file that is none.
      if ((kind === 'blob' || kind === 'buffer') && fileIn(body, prefix + row) === null)
        throw new Refusal('malformed', 'The body refers to a file that is not there.');
      if (kind === 'blob') return [];
      if (kind === 'buffer' ? files.has(row) : isStream(kind) && streams.has(row))
        throw new Refusal('malformed', 'The body uses one row twice that React writes for one use.');
      (kind === 'buffer' ? files : isStream(kind) ? streams : values).add(row);
      if (kind === 'buffer') return [];
      // React gives a stream and a value numbers of their own. If they share one, the value is the stream, and may wait for what is in it.
      if (streams.has(row) && values.has(row)) throw new Refusal('malformed', 'The body uses one row as a stream and as a value.');
      if (kind === 'row' || kind === 'function') return [{ of: kind, row }];
      if (kind === 'promise') {
        if (!promises.has(row)) roots.push({ of: 'row', row });
        promises.add(row);
        return [];
      }
      if (!mayStream) throw new Refusal('malformed', 'A form without JavaScript holds a stream.');
      const texts = piecesOf(rows.get(streamPrefix + row) ?? []);
      if (kind === 'bytes' && isEmpty(texts, body)) empty.push(streamPrefix + row);
      if (mayWait(texts)) pieces.push(...texts);
      roots.push(...texts.map((text): Waiting => ({ of: 'stream', text })));
      return [];
    });
  const waitsForItself = hasWaitingCycle(roots, (waiting) => {
    if (waiting.of === 'stream') return follow(marksIn(waiting.text));
    const text = valueIn(rows, waiting.row);
    if (text === undefined) throw new Refusal('malformed', 'The body refers to a value that is not there.');
    if (waiting.of === 'row') return follow(marksIn(text));
    const { id, bound } = functionIn(text);
    ids.add(id);
    // A function waits for what is bound to it.
    return bound === null ? [] : [{ of: 'row', row: bound }];
  });
  if (waitsForItself) throw new Refusal('malformed', 'The body holds a value that waits for itself.');
  return { ids, pieces, streams: new Set([...streams].map((row) => streamPrefix + row)), empty };
}

function rowsOf(body: string | FormData, prefix: string): Rows {
  if (typeof body === 'string') return new Map([['0', [body]]]);
  const rows = new Map<string, string[]>();
  body.forEach((value, key) => {
    if (typeof value !== 'string' || !key.startsWith(prefix)) return;
    const row = key.slice(prefix.length);
    const texts = rows.get(row);
    if (texts === undefined) rows.set(row, [value]);
    else texts.push(value);
  });
  return rows;
}

function valueIn(rows: Rows, row: string): string | undefined {
  const texts = rows.get(row) ?? [];
  if (texts.length > 1) throw new Refusal('malformed', 'The body holds a value twice.');
  return texts[0];
}

/** As most bodies are: nothing in the first row points anywhere. */
function isPlain(rows: Rows): boolean {
  const first = valueIn(rows, '0');
  return first === undefined || !hasMarks(first);
}

function hasMarks(text: string): boolean {
  return text.includes('$') || text.includes(String.raw`\u0024`);
}

/** The pieces of a stream, and the value that it returns. React puts what comes after the end into the closed stream, and the error of that ends the process. */
function piecesOf(texts: readonly string[]): readonly string[] {
  const end = texts.findIndex((text) => text.startsWith('C'));
  if (end !== texts.length - 1 || end === -1)
    throw new Refusal('malformed', `The body holds a stream that ${end === -1 ? 'does not end' : 'goes on after its end'}.`);
  return texts.map((text) => (text.startsWith('C') ? text.slice(1) : text)).filter((text) => text !== '');
}

/** May a piece have to wait, and fail then? The one file that bytes are sent as cannot. @throws Refusal for a piece that is no JSON */
function mayWait(pieces: readonly string[]): boolean {
  if (pieces.some((text) => parsed(text) === undefined)) throw new Refusal('malformed', 'The body holds a stream with a piece that is no JSON.');
  return pieces.some(hasMarks) && !(pieces.length === 1 && BYTES.test(pieces[0] ?? ''));
}

/** All that a stream of bytes consists of. */
const BYTES = /^"\$o([\da-f]+)"$/;

/** Is a stream of bytes empty? React puts an empty piece into the stream, and the error of that ends the process. @throws Refusal for what React does not write */
function isEmpty(pieces: readonly string[], body: string | FormData): boolean {
  const [piece, ...others] = pieces;
  const file = fileIn(body, String(parseInt(BYTES.exec(piece ?? '')?.[1] ?? '', 16)));
  if (file === null || others.length > 0) throw new Refusal('malformed', 'The body holds a stream of bytes that is not written as React writes it.');
  return file.size === 0;
}

function fileIn(body: string | FormData, name: string): Blob | null {
  const value = typeof body === 'string' ? null : body.get(name);
  return value instanceof Blob ? value : null;
}

function isStream(kind: Mark['kind']): kind is 'stream' | 'bytes' {
  return kind === 'stream' || kind === 'bytes';
}

function marksIn(text: string): readonly Mark[] {
  if (!hasMarks(text)) return noMarks;
  const marks: Mark[] = [];
  walk(text, (value) => {
    const mark = typeof value === 'string' && value.startsWith('$') ? markOf(value) : null;
    if (mark !== null) marks.push(mark);
  });
  return marks;
}

/** As React reads them, what it makes of odd numbers included. @throws Refusal for a function behind a path, which React does not write */
function markOf(text: string): Mark | null {
  const kind = text[1] ?? '';
  if (leaves.has(kind)) return null;
  const isBuffer = buffers.has(kind);
  const [number = '', ...path] = (isBuffer || 'BhQWi@RrXx'.includes(kind) ? text.slice(2) : text.slice(1)).split(':');
  const row = String(parseInt(number, 16));
  if (kind === 'h' && path.length > 0) throw oddFunction();
  if (kind === 'h') return { kind: 'function', row };
  if (kind === '@') return { kind: 'promise', row };
  if (kind === 'r') return { kind: 'bytes', row };
  return { kind: isBuffer ? 'buffer' : kind === 'B' ? 'blob' : kind !== '' && 'RXx'.includes(kind) ? 'stream' : 'row', row };
}

/** What a row says of a function: its id, and the row of what is bound to it. @throws Refusal for one that React does not write */
function functionIn(text: string): { readonly id: string; readonly bound: string | null } {
  const row: unknown = parsed(text);
  const { id, bound, ...others } = Object(row) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || Object.keys(others).length > 0) throw oddFunction();
  const list = bound === null ? null : /^\$@([\da-f]+)$/.exec(String(bound))?.[1];
  if (list === undefined) throw oddFunction();
  return { id: id.startsWith('$$') ? id.slice(1) : id, bound: list === null ? null : String(parseInt(list, 16)) };
}

function oddFunction(): Refusal {
  return new Refusal('malformed', 'The body holds a Server Function that is not written as React writes it.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Calls `visit` for every value in the JSON; for none when the text is not JSON, which React will report. Without recursion: the JSON may be deep. */
function walk(text: string, visit: (value: unknown) => void): void {
  const open: unknown[] = [parsed(text)];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    visit(value);
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) open.push(part);
  }
}
