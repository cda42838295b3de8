/** What the compiler asks of `node:path`, for the one file of the playground: paths of POSIX. */

export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

export function normalize(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '..' || !isAbsolute(path)) segments.push(segment);
  }
  const joined = `${isAbsolute(path) ? '/' : ''}${segments.join('/')}`;
  return joined === '' ? '.' : joined;
}

export function join(...parts: readonly string[]): string {
  return normalize(parts.filter((part) => part !== '').join('/'));
}

export function resolve(...parts: readonly string[]): string {
  return normalize(parts.reduce((path, part) => (isAbsolute(part) ? part : `${path}/${part}`), '/'));
}

export function dirname(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end);
}

export function relative(from: string, to: string): string {
  const [start, end] = [resolve(from), resolve(to)].map((path) => path.split('/').filter((segment) => segment !== '')) as [string[], string[]];
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

export const posix = { dirname, isAbsolute, join, normalize, relative, resolve, sep };
