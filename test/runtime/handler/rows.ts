import { streamPrefixOf } from '../../../src/runtime/required-binding.ts';

/** Bodies of rows that React's client would not write. Rows of streams, `S1`, are named as the tested React names them. */
export async function bodyOf(rows: Readonly<Record<string, string>> | string): Promise<{ readonly type: string; readonly body: Uint8Array<ArrayBuffer> }> {
  if (typeof rows === 'string') return { type: 'text/plain', body: new TextEncoder().encode(rows) };
  // Late: a test may say before which build of React it is for.
  const { reactServer } = await import('./serve.ts');
  const streamPrefix = streamPrefixOf(reactServer);
  const form = new FormData();
  for (const [name, value] of Object.entries(rows)) form.append(name.replace(/^((?:\$ACTION_\d+:)?)S(?=\d+$)/, `$1${streamPrefix}`), value);
  const response = new Response(form);
  return { type: response.headers.get('content-type') ?? '', body: await response.bytes() };
}
