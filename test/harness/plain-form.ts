/** A form as a browser without JavaScript sends it. */

/** The page that answers, and its fields for the next time. */
export interface PlainPage {
  readonly status: number;
  readonly html: string;
}

/** @throws Error when no page comes in time */
export async function openPlainly(url: string, init: RequestInit = {}): Promise<PlainPage> {
  const answer = await fetch(url, { ...init, headers: { ...init.headers, origin: new URL(url).origin }, signal: AbortSignal.timeout(15_000) });
  return { status: answer.status, html: await answer.text() };
}

/** Submits the form with that label: its hidden fields, and those of the visitor. */
export async function submitPlainly(url: string, { html }: PlainPage, label: string, fields: Readonly<Record<string, string>>): Promise<PlainPage> {
  const form = html.split('<form ').find((part) => part.includes(`aria-label="${label}"`)) ?? '';
  const body = new FormData();
  for (const [, input = ''] of form.matchAll(/<input ([^>]*type="hidden"[^>]*)>/g))
    body.append(unescape(attribute(input, 'name')), unescape(attribute(input, 'value')));
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return openPlainly(url, { method: 'POST', body });
}

function attribute(input: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? '';
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
