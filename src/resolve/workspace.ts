/**
 * The packages of a workspace, by name: what `node_modules` links to once the workspace is installed.
 *
 *     /repo/package.json          { "workspaces": ["packages/*"] }        or pnpm-workspace.yaml: packages: ['packages/*']
 *     /repo/packages/config       { "name": "@acme/config" }              '@acme/config' in /repo/apps/web
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { upwards } from '../files/upwards.ts';
import { readRegularOrNull } from '../files/regular-file.ts';

/** @returns finds the folder of a package of the workspace that `folder` is in; null where there is none of that name. Every file is read once. */
export function workspacePackages(): (name: string, folder: string) => string | null {
  const byRoot = new Map<string, ReadonlyMap<string, string>>();
  return (name, folder) => {
    for (const at of upwards(folder)) {
      const known = byRoot.get(at) ?? packagesBelow(at);
      byRoot.set(at, known);
      const found = known.get(name);
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** Does this folder name the packages of a workspace? */
export function isWorkspaceRoot(folder: string): boolean {
  return patternsOf(folder).length > 0;
}

/** Empty for a folder that is no root of a workspace. */
function packagesBelow(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pattern of patternsOf(root)) {
    if (pattern.startsWith('!')) continue;
    for (const folder of foldersOf(
      root,
      pattern.split('/').filter((part) => part !== '' && part !== '.'),
    )) {
      const name = nameIn(folder);
      if (name !== null && !found.has(name)) found.set(name, folder);
    }
  }
  return found;
}

function patternsOf(root: string): readonly string[] {
  const written = property(jsonAt(join(root, 'package.json')), 'workspaces');
  const listed = Array.isArray(written) ? written : property(written, 'packages');
  return [
    ...(Array.isArray(listed) ? listed.filter((pattern) => typeof pattern === 'string') : []),
    ...pnpmPatterns(readRegularOrNull(join(root, 'pnpm-workspace.yaml')) ?? ''),
  ];
}

/** The list `packages:` of the file; its items are plain or quoted words, one a line. */
function pnpmPatterns(text: string): string[] {
  const list = /^packages:[ \t]*(?:#.*)?\n((?:[ \t]*(?:-.*|#.*)?(?:\n|$))*)/m.exec(text)?.[1] ?? '';
  return [...list.matchAll(/^[ \t]*-[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s#]+))/gm)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
}

function foldersOf(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return [folder];
  if (part === '**') return [...foldersOf(folder, rest), ...foldersIn(folder).flatMap((inside) => foldersOf(inside, [part, ...rest]))];
  if (!part.includes('*')) return foldersOf(join(folder, part), rest);
  const fits = new RegExp(
    `^${part
      .split('*')
      .map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return foldersIn(folder).flatMap((inside) => (fits.test(inside.slice(folder.length + 1)) ? foldersOf(inside, rest) : []));
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.') ? [join(folder, entry.name)] : [],
    );
  } catch {
    return [];
  }
}

function nameIn(folder: string): string | null {
  const name = property(jsonAt(join(folder, 'package.json')), 'name');
  return typeof name === 'string' ? name : null;
}

function jsonAt(path: string): unknown {
  try {
    return JSON.parse(readRegularOrNull(path) ?? 'null');
  } catch {
    return null;
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
