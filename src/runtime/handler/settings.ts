/** The options of the request handler, checked once: one error for everything that cannot be meant, and numbers in place of texts. */
import type { ServerFunctionCall, ServerFunctionHandlerOptions } from './options.ts';

/** What the options say about one request. */
export interface RequestLimits {
  /** In bytes. */
  readonly bodySize: number;
  /** In milliseconds; null for none. */
  readonly time: number | null;
}

export interface HandlerSettings {
  readonly arraySizeLimit: number | undefined;
  readonly referenceLimit: number;
  /** For a form, whose function is known only when the body has been read: the most that any function may get. */
  readonly ofForms: RequestLimits;
  /** Whether some function has a time limit. */
  readonly isLimited: boolean;
  limitsOf(call: ServerFunctionCall): RequestLimits;
}

type Kind = 'function' | 'boolean' | 'object' | 'manifest' | 'origins' | 'size' | 'milliseconds' | 'count';

const kinds: { readonly [name in keyof ServerFunctionHandlerOptions]-?: Kind } = {
  manifest: 'manifest',
  clientManifest: 'manifest',
  fullManifest: 'manifest',
  allowedOrigins: 'origins',
  trustForwardedHost: 'boolean',
  bodySizeLimit: 'size',
  arraySizeLimit: 'count',
  referenceLimit: 'count',
  timeLimit: 'milliseconds',
  limits: 'object',
  authorize: 'function',
  renderPage: 'function',
  page: 'function',
  onError: 'function',
  onRefusal: 'function',
  instrument: 'function',
};
const wanted: { readonly [kind in Kind]: string } = {
  function: 'a function',
  boolean: 'true or false',
  object: 'an object',
  manifest: 'an object, or a function that gives one',
  origins: 'a list of origins',
  size: "a number of bytes above zero, or a text like '2mb'",
  milliseconds: 'a number of milliseconds above zero',
  count: 'a whole number above zero',
};
const units: { readonly [unit: string]: number } = { '': 1, b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
const defaultBodySize = 1024 * 1024;
const defaultReferenceLimit = 1000;
/** Timers count in 32 bits; what is longer would end at once. */
const longestTime = 2 ** 31 - 1;

/**
 * Reads the options of `createServerFunctionHandler`.
 *
 * @throws TypeError naming everything that cannot be meant
 */
export function readSettings(options: ServerFunctionHandlerOptions): HandlerSettings {
  const faults = faultsOf(options, kinds, '');
  if (options.manifest === undefined) faults.push('`manifest` is missing');
  const { limits = {} } = options;
  if (isOf('object', limits)) faults.push(...faultsOfLimits(limits), ...limitsOfNothing(limits, options));
  if (faults.length > 0) throw new TypeError(`The options of the Server Function handler cannot be meant: ${faults.join('; ')}.`);
  const all: RequestLimits = { bodySize: sizeOf(options.bodySizeLimit) ?? defaultBodySize, time: options.timeLimit ?? null };
  const own = new Map(
    Object.entries(limits).map(([name, { bodySize, time }]) => [name, { bodySize: sizeOf(bodySize) ?? all.bodySize, time: time ?? all.time }]),
  );
  return {
    arraySizeLimit: options.arraySizeLimit,
    referenceLimit: options.referenceLimit ?? defaultReferenceLimit,
    ofForms: { bodySize: Math.max(all.bodySize, ...Array.from(own.values(), ({ bodySize }) => bodySize)), time: all.time },
    isLimited: all.time !== null || [...own.values()].some(({ time }) => time !== null),
    limitsOf: ({ id, module, name }) => own.get(id) ?? (name === null ? undefined : (own.get(`${module}#${name}`) ?? own.get(name))) ?? all,
  };
}

/** What is wrong with the limits of single functions, of which `use-server.config.json` may be the source. */
export function faultsOfLimits(limits: object): string[] {
  return Object.entries(limits).flatMap(([name, own]: [string, unknown]) => {
    const path = `limits[${JSON.stringify(name)}]`;
    if (typeof own !== 'object' || own === null) return [`\`${path}\` is ${describe(own)}, and has to be an object like { bodySize: '5mb', time: 30000 }`];
    return faultsOf(own, { bodySize: 'size', time: 'milliseconds' }, `${path}.`);
  });
}

/** A misspelt name would switch a limit off. Of manifests that may still change, as in development, nothing is said. */
function limitsOfNothing(limits: object, { manifest, fullManifest }: ServerFunctionHandlerOptions): string[] {
  if (!isOf('object', manifest) || (fullManifest !== undefined && !isOf('object', fullManifest))) return [];
  const table = typeof fullManifest === 'object' ? Object.entries(fullManifest.references) : [];
  const known = new Set([...Object.keys(manifest), ...table.flatMap(([id, { module, name }]) => [id, name, `${module}#${name}`])]);
  const why = fullManifest === undefined ? ', and without `fullManifest` only ids are known' : '';
  return Object.keys(limits).flatMap((name) =>
    known.has(name) ? [] : [`\`limits[${JSON.stringify(name)}]\` is for no Server Function of the manifest${why}`],
  );
}

function faultsOf(values: object, known: { readonly [name: string]: Kind }, path: string): string[] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) return [`there is no option \`${path}${name}\``];
    return value === undefined || isOf(kind, value) ? [] : [`\`${path}${name}\` is ${describe(value)}, and has to be ${wanted[kind]}`];
  });
}

function isOf(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'function':
    case 'boolean':
      return typeof value === kind;
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'manifest':
      return typeof value === 'function' || (typeof value === 'object' && value !== null);
    case 'origins':
      return Array.isArray(value) && value.every((origin) => typeof origin === 'string');
    case 'size':
      return typeof value === 'string' ? sizeOf(value) !== undefined : isCount(value);
    case 'milliseconds':
      return typeof value === 'number' && value > 0 && value <= longestTime;
    case 'count':
      return isCount(value);
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** `'2mb'`, `'1.5 MB'`, `'500kb'`; undefined for what is no size, or none above zero. */
function sizeOf(value: number | string | undefined): number | undefined {
  if (typeof value !== 'string') return value;
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(value.trim()) ?? [];
  const size = Math.floor(Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN));
  return size > 0 ? size : undefined;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return (typeof value === 'object' && value !== null) || typeof value === 'function' ? `of the type ${typeof value}` : String(value);
}
