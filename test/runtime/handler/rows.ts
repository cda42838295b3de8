import { streamPrefixOf } from '../../../src/runtime/request/required-binding.ts';

/** A field of a form. */
export type Field = readonly [name: string, value: string | Blob];

/** Bodies of rows that React's client would not write. Rows of streams, `S1`, are named as the tested React names them. */
export async function bodyOf(
  rows: Readonly<Record<string, string>> | readonly Field[] | string,
): Promise<{ readonly type: string; readonly body: Uint8Array<ArrayBuffer> }> {
  if (typeof rows === 'string') return { type: 'text/plain', body: new TextEncoder().encode(rows) };
  // Late: a test may say before which build of React it is for.
  const { reactServer } = await import('./serve.ts');
  const streamPrefix = streamPrefixOf(reactServer);
  const form = new FormData();
  const fields: readonly Field[] = Array.isArray(rows) ? rows : Object.entries(rows);
  for (const [name, value] of fields) {
    const named = name.replace(/^((?:\$ACTION_\d+:)?)S(?=\d+$)/, `$1${streamPrefix}`);
    if (typeof value === 'string') form.append(named, value);
    else form.append(named, value);
  }
  const response = new Response(form);
  return { type: response.headers.get('content-type') ?? '', body: await response.bytes() };
}
