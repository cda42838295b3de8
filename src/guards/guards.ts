/**
 * Guards of a tree: the configuration's entries looked up, and a fact about each Server Function.
 *
 * In: a scan with its import index, the project's resolver, the configuration. Out: facts by function, and what of the configuration leads nowhere.
 */
import type * as t from '@babel/types';
import { relative } from 'node:path';
import { fromRoot } from '../files/from-root.ts';
import { isTestFile } from '../files/test-files.ts';
import type { ProjectFunction, ProjectModule } from '../project/file/module.ts';
import type { ProjectResolver } from '../project/resolving/resolve.ts';
import type { ImportIndex } from '../project/tree/scan.ts';
import { searchOnDisk } from '../resolve/resolver.ts';
import type { ResolveSettings } from '../resolve/resolver.ts';
import { asyncOf } from './values/asynchronous.ts';
import type { GuardFact, GuardRule, GuardSettings } from '../model/guards.ts';
import { idOf, readSources, SOURCE } from './values/sources.ts';
import type { Named, Sources } from './values/sources.ts';
import type { Guard } from './values/values.ts';
import { fileAndLine, verdictsOf } from './verdicts.ts';

/** An entry of the configuration that means nothing. */
export type GuardFault =
  | { readonly kind: 'no-module'; readonly from: string }
  | { readonly kind: 'no-export'; readonly from: string; readonly name: string }
  | { readonly kind: 'no-function'; readonly entry: string };

export interface Guards {
  /** The configuration; absolute. */
  readonly file: string;
  readonly of: (serverFunction: ProjectFunction) => GuardFact;
  readonly faults: readonly GuardFault[];
  /** Are there any guards, beside functions that are public? */
  readonly isConfigured: boolean;
}

export interface GuardedTree {
  readonly modules: readonly ProjectModule[];
  readonly index: ImportIndex;
  readonly resolver: ProjectResolver;
  readonly resolve: ResolveSettings;
  readonly root: string;
}

export function findGuards({ rules, open, file }: GuardSettings, { modules, index, resolver, resolve: settings, root }: GuardedTree): Guards {
  const nameOf = (at: string): string => fromRoot(at, root);
  const lineOf = (at: string, node: t.Node): string => fileAndLine(at, node, nameOf);
  const build = searchOnDisk({ ...settings, conditions: [...settings.conditions, 'react-server'] });
  const inTree = (specifier: string, importer: string): string | null => resolver.resolve(specifier, importer).at(-1) ?? null;
  const everywhere = (specifier: string, importer: string): string | null => inTree(specifier, importer) ?? build.find(specifier, importer).file;
  const looked = lookUp(rules, { file, index, sources: readSources(everywhere), resolve: everywhere, nameOf, lineOf });
  // Where no guard comes out of a package, or another folder of the repository, nothing there needs to be read.
  const sources = looked.isOutside ? readSources(everywhere) : readSources(inTree);
  // Tests replace what they test by mocks.
  const writers = index.files.filter((at) => SOURCE.test(at) && !isTestFile(relative(root, at)));
  const look = verdictsOf({ sources, files: writers, guards: looked.guards, open, lineOf });
  const facts = new Map<ProjectFunction, GuardFact>();
  for (const module of modules) for (const one of module.functions) facts.set(one, look(module, one));
  const named = new Set([...facts.keys()].map(({ module, reference }) => idOf(module, reference.exportName)));
  return {
    file,
    of: (one) => facts.get(one) ?? { status: 'none' },
    faults: [...looked.faults, ...[...open.keys()].filter((entry) => !named.has(entry)).map((entry) => ({ kind: 'no-function', entry }) as const)],
    isConfigured: rules.length > 0,
  };
}

interface LookingUp {
  readonly file: string;
  readonly index: ImportIndex;
  readonly sources: Sources;
  readonly resolve: (specifier: string, importer: string) => string | null;
  readonly nameOf: (file: string) => string;
  readonly lineOf: (file: string, node: t.Node) => string;
}

function lookUp(
  rules: readonly GuardRule[],
  { file, index, sources, resolve, nameOf, lineOf }: LookingUp,
): { readonly guards: ReadonlyMap<string, Guard>; readonly faults: readonly GuardFault[]; readonly isOutside: boolean } {
  const guards = new Map<string, Guard>();
  const faults: GuardFault[] = [];
  const imported = new Set(index.specifiers);
  const files = new Set(index.files);
  let isOutside = false;
  for (const { from, names, kind } of rules) {
    const specifier = [from, `./${from}`].find((one) => resolve(one, file) !== null) ?? from;
    if (resolve(specifier, file) === null && (/^[./]/.test(from) || !imported.has(from))) {
      faults.push({ kind: 'no-module', from });
      continue;
    }
    for (const name of names) {
      const [first = '', ...members] = name.split('.');
      const named = sources.imported(specifier, first, file);
      if (named.kind === 'missing' || named.kind === 'namespace') {
        faults.push({ kind: 'no-export', from, name });
        continue;
      }
      isOutside ||= named.kind === 'outside' || !files.has(named.file);
      guards.set([named.id, ...members].join('.'), {
        name,
        kind,
        ...declaredAt(named, { sources, nameOf, lineOf }),
        isAsync: members.length > 0 ? null : asyncOf(named, sources),
      });
    }
  }
  return { guards, faults, isOutside };
}

function declaredAt(
  named: Extract<Named, { readonly id: string }>,
  { sources, nameOf, lineOf }: Pick<LookingUp, 'sources' | 'nameOf' | 'lineOf'>,
): Pick<Guard, 'module' | 'at'> {
  if (named.kind === 'outside') return { module: named.from, at: named.from };
  const source = sources.at(named.file);
  const binding = source?.bindings.get(named.binding);
  const node =
    binding === undefined || binding.kind === 'type'
      ? source?.program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
      : binding.kind === 'function'
        ? binding.node
        : binding.kind === 'variable'
          ? binding.declarator
          : binding.statement;
  return { module: nameOf(named.file), at: node === undefined ? nameOf(named.file) : lineOf(named.file, node) };
}
