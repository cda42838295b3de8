/** What a request has to be before its body is read: a POST, from this origin or an allowed one, of a type React sends. */
import { functionHeader } from '../ground/function-header.ts';
import { isProduction } from '../ground/is-production.ts';
import { Refusal } from '../ground/refusal.ts';

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

/** `https://*.example.com`: a star stands for one label of the host name, or for a part of one. */
function originPattern(text: string): RegExp {
  const origin = originOf(text.replaceAll('*', 'star'));
  if (origin === null || origin !== text.replaceAll('*', 'star').toLowerCase()) {
    throw new TypeError(
      `allowedOrigins has ${JSON.stringify(text)}, which is no origin: write scheme (http or https), host and port as in "https://example.com" or ` +
        '"https://*.example.com", without a path or a slash at the end.',
    );
  }
  if (isOfManyOwners(text.toLowerCase())) {
    throw new TypeError(
      `allowedOrigins has ${JSON.stringify(text)}, which matches hosts of anybody who registers a name: a star may stand in front of a domain of yours only, as in "https://*.example.com".`,
    );
  }
  const escaped = text.toLowerCase().replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '[^.:/]+')}$`);
}

/** Below these, and a country, names are registered: `co.uk`. */
const registries = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ltd', 'me', 'ne', 'net', 'nom', 'or', 'org', 'plc', 'sch']);

/** Whether a star reaches into what a registry gives out, a top-level domain or one like `co.uk`. `localhost` has no registry. */
function isOfManyOwners(origin: string): boolean {
  const host = origin.slice(origin.indexOf('//') + 2).replace(/:\d+$/, '');
  if (!host.includes('*')) return false;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  if (top === 'localhost') return false;
  const given = labels.length > 2 && top.length === 2 && registries.has(second) ? 3 : 2;
  return labels.slice(-given).some((label) => label.includes('*'));
}

/**
 * Only pages of this origin, or of an allowed one, may call.
 *
 * Browsers send `Origin` with every POST, and `Sec-Fetch-Site` to secure origins; a page can change neither. A
 * client that sends neither of the two is no browser, and holds no visitor's cookies that a foreign page could misuse.
 */
export function checkOrigin(request: Request, policy: OriginPolicy): void {
  const { allowed, trustForwardedHost } = policy;
  const { headers } = request;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && allowed.some((pattern) => pattern.test(origin))) return;
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    throw new Refusal('origin', `Server Functions are called from their own origin only; this request is ${site}. ${howToAllow(policy)}`);
  }
  if (origin === null) return;
  const host = hostOf(request, trustForwardedHost);
  if (origin === `https://${host}` || origin === `http://${host}`) return;
  const sender = originOf(origin) === null ? null : parse(origin);
  if (sender === null)
    throw new Refusal('origin', 'Server Functions are not called from a page that hides its origin (Origin: null), or whose origin is neither http nor https.');
  // The host alone: behind a proxy nothing says whether the browser used http or https.
  if (parse(`${sender.protocol}//${host}`)?.host !== sender.host) {
    const page = `The page is of ${origin.slice(0, 200)}, but the request was sent to`;
    const details = `${page} ${host.slice(0, 200)}. ${howToAllow(policy)}`;
    // Behind a proxy the host is an internal one, which the client must not learn.
    throw isProduction() ? new Refusal('origin', `${page} another host.`, { cause: new Error(details) }) : new Refusal('origin', details);
  }
}

function howToAllow({ trustForwardedHost }: OriginPolicy): string {
  const proxy = trustForwardedHost
    ? 'if a proxy changes the host, it has to set X-Forwarded-Host, and X-Forwarded-Port where the port is not the usual one, to what the browser asked for.'
    : 'if a proxy changes the host, set trustForwardedHost.';
  return `If that is meant to be, list the origin of the page in allowedOrigins; ${proxy}`;
}

/** The host that the browser sent the request to. */
function hostOf(request: Request, trustForwardedHost: boolean): string {
  const forwarded = trustForwardedHost ? forwardedHost(request.headers) : null;
  return forwarded ?? request.headers.get('host') ?? new URL(request.url).host;
}

/** Of several proxies the first one, which the browser talked to (https://www.rfc-editor.org/rfc/rfc7239 and its predecessor). */
function forwardedHost(headers: Headers): string | null {
  const old = firstOf(headers.get('x-forwarded-host'));
  if (old !== '') return withPort(old, firstOf(headers.get('x-forwarded-port')));
  const first = headers.get('forwarded')?.split(',')[0] ?? '';
  return /(?:^|;)\s*host="?([^";]+)"?/i.exec(first)?.[1] ?? null;
}

function firstOf(list: string | null): string {
  return list?.split(',')[0]?.trim() ?? '';
}

/** Some proxies say the port apart. The usual ones are those of the proxy's own side as often as not, and count no more than the scheme. */
function withPort(host: string, port: string): string {
  return /:\d+$/.test(host) || !/^\d{1,5}$/.test(port) || port === '80' || port === '443' ? host : `${host}:${port}`;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function originOf(text: string): string | null {
  const url = parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** How a request names its function: in the header, with the arguments as body; or in the fields of a form. */
export type RequestForm = { readonly kind: 'call'; readonly id: string; readonly multipart: boolean } | { readonly kind: 'form' };

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
