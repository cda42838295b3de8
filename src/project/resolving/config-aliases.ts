/**
 * Aliases of bundlers, read as data: literals count, and a configuration is never executed.
 *
 *     vite.config.ts      resolve: { alias: { '@': path.resolve(__dirname, 'src') } }, or [{ find: '@', replacement: '/src' }]
 *     webpack.config.js   resolve: { alias: { '@': … } }
 *     next.config.mjs     turbopack: { resolveAlias: { '@/*': './src/*' } }, config.resolve.alias['@'] = …, Object.assign(config.resolve.alias, { … })
 */
import type * as t from '@babel/types';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSource } from '../../1-source/parse.ts';
import { forEachChild } from '../../syntax/children.ts';
import { memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { constantsOf, textOf } from './literal-paths.ts';
import type { Constants } from './literal-paths.ts';

interface Alias {
  /** `@`, `@/*`, `exactly$`. */
  readonly from: string;
  /** An absolute path, or the name of a package. */
  readonly to: string;
}

const CONFIG = /^(?:next|vite|webpack|rspack)\.config(?:\.\w+)?\.[cm]?[jt]s$/;

/** @returns what a specifier stands for in a folder, by the configuration there or in the nearest folder above; null where none has an alias for it. */
export function configAliases(): (specifier: string, folder: string) => string | null {
  const known = new Map<string, readonly Alias[]>();
  const aliasesOf = (folder: string): readonly Alias[] => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const own = configsIn(folder).flatMap((file) => aliasesIn(file));
    const parent = dirname(folder);
    const all = own.length > 0 || parent === folder ? own : aliasesOf(parent);
    known.set(folder, all);
    return all;
  };
  return (specifier, folder) => {
    for (const alias of aliasesOf(folder)) {
      const target = applied(alias, specifier);
      if (target !== null) return target;
    }
    return null;
  };
}

function applied({ from, to }: Alias, specifier: string): string | null {
  if (from.endsWith('$')) return specifier === from.slice(0, -1) ? to : null;
  if (from.endsWith('*')) return specifier.startsWith(from.slice(0, -1)) ? to.replace('*', () => specifier.slice(from.length - 1)) : null;
  if (specifier === from) return to;
  const folder = from.endsWith('/') ? from : `${from}/`;
  return specifier.startsWith(folder) ? `${to.replace(/\/$/, '')}/${specifier.slice(folder.length)}` : null;
}

function configsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => CONFIG.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** None for a configuration that cannot be read. */
function aliasesIn(file: string): Alias[] {
  let program: t.Program;
  try {
    program = parseSource(readRegularFile(file), file);
  } catch {
    return [];
  }
  const constants = constantsOf(program, dirname(file));
  const found: Alias[] = [];
  const visit = (node: t.Node): void => {
    const tables = tablesAt(node);
    found.push(...tables.flatMap((table) => aliasesOfTable(table, constants)), ...singleAlias(node, constants));
    if (tables.length === 0) forEachChild(node, visit);
  };
  visit(program);
  return found;
}

/** The objects and lists of aliases that a node holds: `alias: { … }`, `config.resolve.alias = { … }`, `Object.assign(config.resolve.alias, { … })`. */
function tablesAt(node: t.Node): readonly t.Node[] {
  if (node.type === 'ObjectProperty') return /^(?:alias|resolveAlias)$/.test(staticKey(node) ?? '') ? [node.value] : [];
  if (node.type === 'AssignmentExpression') return isTable(node.left) ? [node.right] : [];
  if (node.type === 'CallExpression' && memberPath(node.callee)?.join('.') === 'Object.assign') {
    const [target, ...sources] = node.arguments;
    return target !== undefined && isTable(target) ? sources : [];
  }
  return [];
}

/** `config.resolve.alias`. */
function isTable(node: t.Node): boolean {
  return memberPath(node)?.slice(-2).join('.') === 'resolve.alias';
}

/** `config.resolve.alias['@'] = …`, `config.resolve.alias.app = …`. */
function singleAlias(node: t.Node, constants: Constants): Alias[] {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression' || !isTable(node.left.object)) return [];
  const { property, computed } = node.left;
  const from = computed ? textOf(property, constants) : property.type === 'Identifier' ? property.name : null;
  return aliasOf(from, node.right, constants);
}

function aliasesOfTable(table: t.Node, constants: Constants): Alias[] {
  const node = unwrap(table);
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => {
      if (property.type === 'SpreadElement') return aliasesOfTable(property.argument, constants);
      return property.type === 'ObjectProperty'
        ? aliasOf(property.computed ? textOf(property.key, constants) : staticKey(property), property.value, constants)
        : [];
    });
  }
  if (node.type !== 'ArrayExpression') return [];
  return node.elements.flatMap((element) => {
    const entry = element && unwrap(element);
    if (entry?.type !== 'ObjectExpression') return [];
    const valueOf = (name: string): t.Node | null => {
      const property = entry.properties.find((one): one is t.ObjectProperty => one.type === 'ObjectProperty' && staticKey(one) === name);
      return property?.value ?? null;
    };
    const [find, replacement] = [valueOf('find'), valueOf('replacement')];
    return find === null || replacement === null ? [] : aliasOf(textOf(find, constants), replacement, constants);
  });
}

function aliasOf(from: string | null, value: t.Node, constants: Constants): Alias[] {
  const node = unwrap(value);
  // Webpack takes a list as well: the first one counts here.
  const target = node.type === 'ArrayExpression' && node.elements[0] ? node.elements[0] : node;
  const to = textOf(target, constants);
  if (from === null || from === '' || from.startsWith('.') || to === null || to === '') return [];
  // `./src` and `/src`, as they are written, start at the configuration's folder.
  const isBelow = /^\.{1,2}(?:\/|$)/.test(to) || (target.type === 'StringLiteral' && to.startsWith('/'));
  return [{ from, to: isBelow ? join(constants.folder, to) : to }];
}
