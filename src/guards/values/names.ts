/**
 * What a call does whose code is not to be seen, by what it is called.
 *
 *     formData.get('id')  schema.parse(input)  headers()      nothing that needs a guard
 *     db.post.findUnique(…)  getPost(id)                      read: nothing happens, but what comes back is news
 *     db.post.delete(…)  sendMail(…)  anything else           an effect
 */
import { wordsOf } from '../../syntax/words.ts';

export type CallKind = 'exit' | 'nothing' | 'read' | 'effect';

/** Modules of which no call changes anything that lasts. `*` for all that begins so. */
const HARMLESS_MODULES =
  /^(?:zod|yup|valibot|superstruct|joi|arktype|zod-form-data|@conform-to\/.*|react|next\/(?:headers|navigation|og|dist\/.*|server)|next-intl(?:\/.*)?|(?:next-|react-)?i18next(?:\/.*)?|server-only|client-only|date-fns(?:\/.*)?|dayjs|luxon|clsx|classnames|tailwind-merge|class-variance-authority|lodash.*|radash|ramda|remeda|uuid|nanoid|ulid|@paralleldrive\/cuid2|bcrypt.*|@node-rs\/.*|jose|crypto|node:(?:crypto|path|url|util|buffer|assert)|path|url|util|slugify|ms|superjson|devalue|qs|query-string|tiny-invariant|invariant|assert|ts-pattern|drizzle-orm(?:\/.*)?|next-safe-action(?:\/.*)?|zsa|react-hook-form|@hookform\/.*|pino|winston)$/;

const EXITS = /^(?:redirect|permanentRedirect|notFound|forbidden|unauthorized|returnValidationErrors|exit)$/;

const GLOBALS = new Set([
  'Object',
  'Array',
  'JSON',
  'Math',
  'Number',
  'String',
  'Boolean',
  'BigInt',
  'Symbol',
  'Date',
  'RegExp',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Error',
  'TypeError',
  'RangeError',
  'Promise',
  'Intl',
  'URL',
  'URLSearchParams',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'AbortController',
  'AbortSignal',
  'TextEncoder',
  'TextDecoder',
  'Uint8Array',
  'ArrayBuffer',
  'Buffer',
  'Blob',
  'File',
  'ReadableStream',
  'console',
  'performance',
  'crypto',
  'structuredClone',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
  'atob',
  'btoa',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'queueMicrotask',
  'Reflect',
  'Proxy',
  'process',
  'globalThis',
  'AggregateError',
  'Iterator',
]);

/** By the first word of the last name. */
const NOTHING =
  /^(?:is|has|can|may|should|must|parse|safe|validate|assert|ensure|invariant|check|verify|compare|format|to|from|as|with|of|build|make|compute|calculate|map|filter|reduce|sort|group|pick|omit|merge|extend|normalize|sanitize|clean|trim|slugify|hash|encode|decode|encrypt|decrypt|sign|serialize|deserialize|generate|new|log|logger|debug|info|warn|error|trace|capture|report|t|z|cn|clsx|after|cache|headers|cookies|connection|draft|translate|limit|ratelimit|throttle|noop|sleep|wait|delay|create(?:translator|schema|id|logger|navigation|client|server|browser|admin|context))$/;
const READS = /^(?:get|find|fetch|load|read|list|count|select|query|search|lookup|look|retrieve|resolve|aggregate|exists|peek|session|current|me|use)$/;
const TRANSLATES = /translat|locale|i18n|dictionary|logger|header|cookies|env/i;

/** @param name With members: `post.findUnique`. @param from The package; null for a file of the tree, or a name without a declaration. */
export function callKindOf(name: string, from: string | null): CallKind {
  const parts = name.split('.');
  const [root = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (EXITS.test(last) && parts.length <= 2) return 'exit';
  if (from === null && GLOBALS.has(root)) return 'nothing';
  // A guard protects no tags of caches, but a client that empties caches without end does harm.
  if (from !== null && HARMLESS_MODULES.test(from)) return 'nothing';
  const words = wordsOf(last);
  const [first = '', second = ''] = words;
  if (TRANSLATES.test(last) || /noStore|cacheLife|cacheTag/.test(last) || /rate_?limit/i.test(name)) return 'nothing';
  if (NOTHING.test(first) || NOTHING.test(first + second) || /^(?:log|logger|console|sentry)$/i.test(root)) return 'nothing';
  return READS.test(first) ? 'read' : 'effect';
}

/** Opens a database: `connectDB()`, `dbConnect()`, `connectToDatabase()`. What is done with it comes later. */
export function isConnecting(name: string): boolean {
  return /^(?:\w+\.)?(?:db|mongo|database)?connect(?:to)?(?:db|mongo\w*|database)?$/i.test(name);
}

/** Counts requests, and lets no more than so many through: `checkRateLimit(key)`, `withRateLimit(async () => …)`. */
export function isLimiter(name: string): boolean {
  return /^(?:(?:with|check|enforce|assert|apply|consume)\w*)?rate_?limit(?:er|By\w+)?$/i.test(name);
}

/** Does a call of this name ask who is calling? */
export function readsSession(name: string): boolean {
  return /session|auth|current_?user|get_?user$|get_?viewer|get_?me$|cookies|headers|jwt|protect/i.test(name);
}

/** What changes data that was read, or what it was read from: `cookieStore.set(…)`, `from('posts').delete()`. */
export function isEffectOnData(method: string): boolean {
  return /^(?:insert|update|upsert|delete|remove|create|save|set|send|write|execute|run|exec|add|put|post|patch|destroy|drop|replace|truncate|increment|decrement|publish|emit|enqueue|invoke|upload|commit)/.test(
    method,
  );
}

/** `cache(async () => …)`: the function that it gets, as far as guards are concerned. */
export function isMadeOfFunction(name: string): boolean {
  return /^(?:cache|unstable_cache|memoize|memo|once|bind|reactCache)$/.test(name);
}
