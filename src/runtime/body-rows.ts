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
import { Refusal } from './refusal.ts';
import { hasWaitingCycle } from './waiting-cycle.ts';
import type { Waiting } from './waiting-cycle.ts';

/** One of React's notations that points to another row. */
interface Mark {
  readonly kind: 'row' | 'function' | 'promise' | 'stream';
  readonly row: string;
}

/** How the rows of a body are named. */
export interface RowNames {
  /** Of all rows, in a form without JavaScript. */
  readonly prefix: string;
  /** Of the rows of streams, behind the other one. */
  readonly streamPrefix: StreamPrefix;
}

/** By the version of React. */
export type StreamPrefix = '' | 'S';

/** All the texts of each row; only a stream has several. */
type Rows = ReadonlyMap<string, readonly string[]>;

/** Dates, numbers, blobs and others that point to no row, or whose row is no text. */
const leaves = new Set('$TKI-NuDnAOoUSsLlGgMmVB');
const noMarks: readonly Mark[] = [];

/**
 * The ids of the functions that a body refers to.
 *
 * @throws Refusal for a body with a stream that does not end, with a value that waits for itself, or with a value that is there twice
 */
export function referencedIds(body: string | FormData, { prefix, streamPrefix }: RowNames): ReadonlySet<string> {
  const rows = rowsOf(body, prefix);
  const ids = new Set<string>();
  if (isPlain(rows)) return ids;
  const roots: Waiting[] = [{ of: 'row', row: '0' }];
  const streams = new Set<string>();
  const followed = new Set<string>();
  const promises = new Set<string>();
  const values = new Set<string>(['0']);
  const follow = (marks: readonly Mark[]): Waiting[] => marks.flatMap(({ kind, row }): Waiting[] => {
    (kind === 'stream' ? streams : values).add(row);
    // React gives each its own number. Where both have one, the value is the stream, and may wait for what is in it.
    if (streams.has(row) && values.has(row)) throw new Refusal('malformed', 'The body uses one row as a stream and as a value.');
    if (kind === 'row' || kind === 'function') return [{ of: kind, row }];
    const seen = kind === 'promise' ? promises : followed;
    if (seen.has(row)) return [];
    seen.add(row);
    if (kind === 'promise') roots.push({ of: 'row', row });
    else roots.push(...streamed(rows.get(streamPrefix + row) ?? []));
    return [];
  });
  const waitsForItself = hasWaitingCycle(roots, (waiting) => {
    if (waiting.of === 'stream') return follow(marksIn(waiting.text));
    const text = valueIn(rows, waiting.row);
    const marks = text === undefined ? noMarks : marksIn(text);
    if (waiting.of === 'row') return follow(marks);
    for (const id of idsIn(text)) ids.add(id);
    // A function waits for what is bound to it.
    return [{ of: 'row', row: waiting.row }, ...marks.filter(({ kind }) => kind === 'promise').map(({ row }): Waiting => ({ of: 'row', row }))];
  });
  if (waitsForItself) throw new Refusal('malformed', 'The body holds a value that waits for itself.');
  return ids;
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

function streamed(pieces: readonly string[]): Waiting[] {
  if (!pieces.some((piece) => piece.startsWith('C'))) throw new Refusal('malformed', 'The body holds a stream that does not end.');
  return pieces.map((piece): Waiting => ({ of: 'stream', text: piece.startsWith('C') ? piece.slice(1) : piece }));
}

function marksIn(text: string): readonly Mark[] {
  if (!hasMarks(text)) return noMarks;
  const marks: Mark[] = [];
  walk(text, (_, value) => {
    const mark = typeof value === 'string' && value.startsWith('$') ? markOf(value) : null;
    if (mark !== null) marks.push(mark);
  });
  return marks;
}

/** As React reads them, what it makes of odd numbers included. */
function markOf(text: string): Mark | null {
  const kind = text[1] ?? '';
  if (leaves.has(kind)) return null;
  const rest = 'hQWi@RrXx'.includes(kind) ? text.slice(2) : text.slice(1);
  const row = String(parseInt(rest.split(':')[0] ?? '', 16));
  if (kind === 'h') return { kind: 'function', row };
  if (kind === '@') return { kind: 'promise', row };
  return { kind: kind !== '' && 'RrXx'.includes(kind) ? 'stream' : 'row', row };
}

/** A path may lead anywhere in the row, so every id in it may be the one. */
function idsIn(text: string | undefined): readonly string[] {
  const ids: string[] = [];
  if (text !== undefined) {
    walk(text, (key, value) => {
      if (key === 'id' && typeof value === 'string') ids.push(value.startsWith('$$') ? value.slice(1) : value);
    });
  }
  return ids;
}

/** Calls `visit` for all that the JSON holds; for none when it is not JSON, which React will say. Without recursion: it may be deep. */
function walk(text: string, visit: (key: string, value: unknown) => void): void {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return;
  }
  visit('', parsed);
  const open: unknown[] = [parsed];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, part] of Object.entries(value)) {
      visit(key, part);
      if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
}
