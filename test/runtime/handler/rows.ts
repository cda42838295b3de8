/** Bodies of rows that React's client would not write. */
export async function bodyOf(rows: Readonly<Record<string, string>> | string): Promise<{ readonly type: string; readonly body: Uint8Array<ArrayBuffer> }> {
  if (typeof rows === 'string') return { type: 'text/plain', body: new TextEncoder().encode(rows) };
  const form = new FormData();
  for (const [name, value] of Object.entries(rows)) form.append(name, value);
  const response = new Response(form);
  return { type: response.headers.get('content-type') ?? '', body: await response.bytes() };
}
