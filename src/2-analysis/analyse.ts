/**
 * Analysis: what a module says. It only reads.
 *
 *     'use server';                                  moduleDirective
 *     export const save = withAuth(…);               exports[0]: a variable, to be checked when the module loads
 *     function make(id) {
 *       return async () => { 'use server'; … id … }  serverFunctions[0]: make.anonymous, captures id
 *     }
 *
 * In: a parsed module. Out: its directives, exports and Server Functions. Neither options nor the layer are an input.
 * Guaranteed: every directive site and every export form ends as a reference to be, as kept, or as a diagnostic; all at once.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { ModuleAnalysis, ModuleExport, ServerFunction, SourceModule } from '../model/index.ts';
import { reportBoundInClear } from './warnings/bound-in-clear.ts';
import { reportBrowserGlobals } from './warnings/browser-globals.ts';
import { reportCommonJs } from './exports/commonjs.ts';
import { findDirectives } from './directives/find.ts';
import type { DirectiveSite } from './directives/find.ts';
import { analyseExports } from './exports/exports.ts';
import { exportedNamesOf } from '../syntax/module-exports.ts';
import { initialValueOf, moduleBindings } from '../syntax/module-bindings.ts';
import type { ModuleBinding, ModuleBindings } from '../syntax/module-bindings.ts';
import { functionNameOf } from './functions/name-path.ts';
import { exportedNamespaces } from './exports/namespaces.ts';
import type { OtherModules } from './exports/re-exports.ts';
import { analyseServerFunctions } from './server-functions/server-functions.ts';
import { contentsReader } from './functions/contents.ts';
import { ELEMENT_MAKERS, meaningOfValue } from '../scopes/arguments.ts';
import type { Meaning } from '../scopes/arguments.ts';
import { nameKeepers } from '../scopes/kept-names.ts';
import { withoutNaming } from '../scopes/naming-call.ts';
import { spanOf } from '../syntax/nodes.ts';
import { moduleNames } from '../scopes/free-names.ts';
import { settledNames, writeSearch } from '../scopes/writes.ts';

/**
 * @param source The module; see `SourceModule`.
 * @param collector Takes the diagnostics.
 * @param others What other modules export; null where the host cannot look into other files.
 * @returns null when the module holds no directive, and nothing is to be done.
 */
export function analyse(source: SourceModule, collector: Collector, others: OtherModules | null = null): ModuleAnalysis | null {
  const { program } = source;
  const { report } = collector;
  const { moduleDirective, clientDirective, sites, repeated } = findDirectives(program, report);
  if (moduleDirective === null && sites.length === 0) return null;

  const isFileLevel = moduleDirective !== null;
  const bindings = moduleBindings(program);
  const exportedNames = exportedNamesOf(program);
  const functionsExported = (keepsNames: (name: string) => boolean): Map<t.Node, string | null> =>
    isFileLevel ? exportedFunctions(program, exportedNames, bindings, keepsNames) : new Map<t.Node, string | null>();
  const contentsOf = contentsReader();
  // What names others is only known once it is known to be written to nowhere.
  const asTheyStand = functionsExported(() => false);
  const isOfModule = moduleNames(program);
  const writesTo = writeSearch(program, (node) => (asTheyStand.has(node) ? contentsOf(node).writes : null), isOfModule);
  const isSettled = settledNames(bindings, writesTo);
  const keepsNames = nameKeepers(bindings, isSettled);
  const exported = functionsExported(keepsNames);
  const exports = isFileLevel ? analyseExports(program, { bindings, writesTo, isSettled, isOfModule, keepsNames, contentsOf, report, others }) : [];
  const namespaces = isFileLevel ? exportedNamespaces(program, { bindings, isSettled, report, others }) : [];
  const redundant = sites.filter((site) => exported.has(site.function));
  reportCommonJs(source, isFileLevel, report);
  if (clientDirective !== null && !isFileLevel) reportInClient(sites, clientDirective, report);
  const serverFunctions = analyseServerFunctions(
    sites.filter((site) => !exported.has(site.function)),
    { isSettled, writesTo, isFromReact: (name) => isFromReact(bindings.get(name)), meaningOf: (name) => meaningOf(name, bindings), keepsNames },
    contentsOf,
    report,
  );
  const named = variablesOf(exports, serverFunctions);
  // Hardly any file binds anything: one look at the text spares the walk.
  if (source.code === null || source.code.includes('.bind')) reportBoundInClear(program, (name) => named.has(name), report);
  reportBrowserGlobals(new Map([...exported, ...serverFunctions.map(({ node, name }) => [node, name || null] as const)]), program, source.code, report);
  const registersNothing = exports.length === 0 && namespaces.length === 0 && serverFunctions.length === 0;
  // What is refused has been told.
  if (moduleDirective !== null && registersNothing && collector.all().length === 0) report('no-exports', {}, spanOf(moduleDirective));
  return {
    source,
    moduleDirective,
    clientDirective,
    exports,
    namespaces,
    exportedNames,
    serverFunctions,
    redundantDirectives: [...redundant.map((site) => site.directive), ...repeated],
  };
}

/** What a name at module level means to those who call it, or methods of it. */
function meaningOf(name: string, bindings: ModuleBindings): Meaning {
  const binding = bindings.get(name);
  if (isGlobal(binding)) return 'global';
  switch (binding?.kind) {
    case 'alias':
      return 'namespace';
    case 'import':
      if (binding.imported === 'namespace') return 'namespace';
      return ELEMENT_MAKERS.has(binding.importedName) ? 'element-maker' : 'value';
    case 'variable':
      return meaningOfValue(initialValueOf(binding), (other) => isGlobal(bindings.get(other)));
    default:
      return 'own-methods';
  }
}

/** A type has no value here: what is read under its name is global. */
function isGlobal(binding: ModuleBinding | undefined): boolean {
  return binding === undefined || binding.kind === 'type';
}

function isFromReact(binding: ModuleBinding | undefined): boolean {
  return binding?.kind === 'import' && binding.statement.source.value === 'react';
}

/** The variables that hold Server Functions of this module. */
function variablesOf(exports: readonly ModuleExport[], serverFunctions: readonly ServerFunction[]): Set<string> {
  const names = new Set<string>();
  for (const moduleExport of exports) if ('localName' in moduleExport) names.add(moduleExport.localName);
  for (const { site, name } of serverFunctions) {
    if ('localName' in site) names.add(site.localName);
    else if (site.kind === 'expression' && name !== null && name !== '') names.add(name);
  }
  return names;
}

/** The functions that are exported as they stand, with the names that they have here: `export async function a`, `const a = async () => …; export { a }`, `export default async () => …`. */
function exportedFunctions(
  program: t.Program,
  exportedNames: ReadonlyMap<string, string>,
  bindings: ModuleBindings,
  keepsNames: (name: string) => boolean,
): Map<t.Node, string | null> {
  const functions = new Map<t.Node, string | null>();
  for (const localName of exportedNames.values()) {
    const binding = bindings.get(localName);
    if (binding?.kind === 'function') functions.set(binding.node, localName);
    else if (binding?.kind === 'variable' && binding.declarator.init) functions.set(withoutNaming(binding.declarator.init, keepsNames), localName);
  }
  for (const statement of program.body) {
    if (statement.type !== 'ExportDefaultDeclaration') continue;
    const { declaration } = statement;
    functions.set(withoutNaming(declaration, keepsNames), 'id' in declaration && declaration.id && 'name' in declaration.id ? declaration.id.name : null);
  }
  return functions;
}

/** A `'use client'` file runs in the browser: nothing in it can be a Server Function. */
function reportInClient(sites: readonly DirectiveSite[], clientDirective: t.Directive, report: Collector['report']): void {
  const related = [{ message: "'use client' makes this a client file", span: spanOf(clientDirective) }];
  for (const { directive, function: node, ancestors } of sites) {
    const name = functionNameOf(node, ancestors);
    report('client-module-defines-server-function', { name: name === '' ? null : name, because: 'directive' }, spanOf(directive), related);
  }
}
