/**
 * The paths that a package's `exports` and `imports` may give, by the text of package.json alone.
 *
 *     { '.': { types: './dist/index.d.ts', 'react-server': './dist/server.js', default: './dist/client.js' } }
 *     '.' for clients      ./dist/client.js, of which the source may be ./src/client
 */
import type { Layer } from '../../model/index.ts';

/** Every path that an `exports` or `imports` field may give to a layer for a key, whatever the other conditions. */
export function targetsOf(map: unknown, key: string, layer: Layer): string[] {
  if (typeof map !== 'object' || map === null || Array.isArray(map) || !Object.keys(map).some((pattern) => /^[.#]/.test(pattern)))
    return key === '.' ? leaves(map, layer) : [];
  const table = new Map<string, unknown>(Object.entries(map));
  if (table.has(key)) return leaves(table.get(key), layer);
  const fits = [...table.keys()].filter((pattern) => starOf(pattern, key) !== null).sort((one, other) => other.indexOf('*') - one.indexOf('*'));
  const [pattern] = fits;
  return pattern === undefined ? [] : leaves(table.get(pattern), layer).map((path) => path.replaceAll('*', starOf(pattern, key) ?? ''));
}

/** What the star of a pattern stands for; null where the pattern does not fit. */
function starOf(pattern: string, key: string): string | null {
  const star = pattern.indexOf('*');
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return star < 0 || !key.startsWith(before) || !key.endsWith(after) || key.length < pattern.length
    ? null
    : key.slice(before.length, key.length - after.length);
}

function leaves(target: unknown, layer: Layer): string[] {
  if (typeof target === 'string') return [target];
  if (typeof target !== 'object' || target === null) return [];
  const { types: _declarations, 'react-server': server, ...others } = target as Readonly<Record<string, unknown>>;
  return [...(layer === 'server' ? [server] : []), ...Object.values(others)].flatMap((one) => leaves(one, layer));
}

/** Formats, which have a folder each where a build writes several. */
const FORMAT = /^(?:esm?|cjs|commonjs|module|browser|node)$/;

/** Where the source of a built file is by custom: `./dist/esm/client.js`, `src/client`. */
export function sourcesOf(path: string): string[] {
  const [, ...inside] = path
    .replace(/^\.\//, '')
    .replace(/\.[cm]?js$/, '')
    .split('/');
  const [format = '', ...deeper] = inside;
  return [inside, ...(FORMAT.test(format) ? [deeper] : [])].filter((parts) => parts.length > 0).map((parts) => `./src/${parts.join('/')}`);
}
