/** What a request has to be before its body is read: a POST, from this origin or an allowed one, of a type React sends. */
import { functionHeader } from './function-header.ts';
import { Refusal } from './refusal.ts';

export interface OriginPolicy {
  readonly allowed: readonly RegExp[];
  readonly trustForwardedHost: boolean;
}

/**
 * Makes the policy of the options `allowedOrigins` and `trustForwardedHost`.
 *
 * @throws TypeError for an entry that is no origin
 */
export function originPolicy(allowedOrigins: readonly string[], trustForwardedHost: boolean): OriginPolicy {
  return { allowed: allowedOrigins.map(originPattern), trustForwardedHost };
}

/** `https://*.example.com`: a star stands for one label of the host name. */
function originPattern(text: string): RegExp {
  const origin = originOf(text.replaceAll('*', 'star'));
  if (origin === null || origin !== text.replaceAll('*', 'star').toLowerCase()) {
    throw new TypeError(
      `allowedOrigins has ${JSON.stringify(text)}, which is no origin: write scheme, host and port as in "https://example.com" or ` +
        '"https://*.example.com", without a path or a slash at the end.',
    );
  }
  const escaped = text.toLowerCase().replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '[^.:/]+')}$`);
}

/**
 * Only pages of this origin, or of an allowed one, may call.
 *
 * Browsers send `Origin` with every POST, and `Sec-Fetch-Site` to secure origins; a page can change neither. What sends
 * none of the two is no browser, and has no visitor's cookies that somebody could misuse.
 */
export function checkOrigin(request: Request, { allowed, trustForwardedHost }: OriginPolicy): void {
  const { headers } = request;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && allowed.some((pattern) => pattern.test(origin))) return;
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw new Refusal('origin', `Server Functions are called from their own origin only; this request is ${site}. ${howToAllow}`);
  }
  if (origin === null) return;
  const host = hostOf(request, trustForwardedHost);
  if (origin === `https://${host}` || origin === `http://${host}`) return;
  const sender = origin === 'null' ? null : parse(origin);
  if (sender === null) throw new Refusal('origin', 'Server Functions are not called from a page that hides its origin (Origin: null).');
  // The host alone: behind a proxy nothing says whether the browser used http or https.
  if (parse(`${sender.protocol}//${host}`)?.host !== sender.host) {
    throw new Refusal('origin', `The page is of ${origin.slice(0, 200)}, but the request was sent to ${host.slice(0, 200)}. ${howToAllow}`);
  }
}

const howToAllow =
  'If that is meant to be, list the origin of the page in allowedOrigins; if a proxy changes the host, set trustForwardedHost.';

/** The host that the browser sent the request to. */
function hostOf(request: Request, trustForwardedHost: boolean): string {
  const forwarded = trustForwardedHost ? forwardedHost(request.headers) : null;
  return forwarded ?? request.headers.get('host') ?? new URL(request.url).host;
}

/** Of several proxies the first one, which the browser talked to (https://www.rfc-editor.org/rfc/rfc7239 and its predecessor). */
function forwardedHost(headers: Headers): string | null {
  const old = headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  if (old !== undefined && old !== '') return old;
  const first = headers.get('forwarded')?.split(',')[0] ?? '';
  return /(?:^|;)\s*host="?([^";]+)"?/i.exec(first)?.[1] ?? null;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function originOf(text: string): string | null {
  const url = parse(text);
  return url === null || url.origin === 'null' ? null : url.origin;
}

/** How a request names its function: in the header, with the arguments as body; or in the fields of a form. */
export type RequestForm =
  | { readonly kind: 'call'; readonly id: string; readonly multipart: boolean }
  | { readonly kind: 'form' };

/** Tells calls from forms. @throws Refusal for a body that is of neither kind */
export function requestForm(headers: Headers): RequestForm {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const multipart = type === 'multipart/form-data';
  const id = headers.get(functionHeader);
  if (id !== null && (multipart || type === 'text/plain')) return { kind: 'call', id: decodeId(id), multipart };
  if (id === null && multipart) return { kind: 'form' };
  const what = type === '' ? 'without a content type' : `of the type ${type.slice(0, 100)}`;
  throw new Refusal(
    'content-type',
    id === null
      ? `This is a body ${what}, and no Server Function is named in the header "${functionHeader}". A form has to be sent as multipart/form-data.`
      : `The arguments of a Server Function are sent as text/plain or multipart/form-data; this is a body ${what}.`,
  );
}

/** Header values are Latin-1; an id with anything else, like a path with an umlaut, travels percent-encoded. */
function decodeId(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal('malformed', `The header "${functionHeader}" is not percent-encoded text.`);
  }
}
