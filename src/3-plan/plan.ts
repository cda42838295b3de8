/**
 * Plan: what becomes of a module. It only decides.
 *
 *     export default function Page() { async function save() { 'use server' } }
 *     → reference { id: 'app/page.tsx#Page.save', exportName: 'Page.save', name: 'Page.save', … }, hoisted
 *
 * In: the analysis, the id options. Out: every reference with its id, the fate of every export, the layout of every capture.
 * Guaranteed: a pure function of source, module id and options, so the server and the client build, which never meet, agree;
 * no two functions of the module share an id.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { ModuleAnalysis, ModuleExport, ModuleId, ModulePlan, PlannedExport, PlannedNamespace, Reference } from '../model/index.ts';
import { loadedBy } from '../syntax/module-bindings.ts';
import { nameCheck, uniqueNames } from '../syntax/unique-names.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';
import { planClient } from './client.ts';
import { planFunctions } from './functions.ts';
import { identityOf } from './identity.ts';
import type { IdOptions } from './identity.ts';
import { givenName, importName } from './names.ts';

/** @param unique Makes names that occur nowhere in the module; for a plan that ends as code, the ones that are made later come from it, too. */
export function planModule(
  analysis: ModuleAnalysis,
  ids: IdOptions,
  report: Collector['report'],
  unique: UniqueNames = uniqueNames(nameCheck(analysis.source)),
): ModulePlan {
  const { source, moduleDirective, redundantDirectives } = analysis;
  const runsEarly = mayRunEarly(source.program);
  const hoists = planFunctions(analysis, ids, runsEarly, unique);
  const exports = planExports(analysis, ids, unique);
  const namespaces = planNamespaces(analysis, ids, unique);
  const members = namespaces.flatMap((namespace) => namespace.members.map(({ reference }) => reference));
  const exported = exports.map(({ reference }) => reference);
  const registered = hoists.filter(({ sameAs }) => sameAs === null);
  const references = [...exported, ...members, ...registered.map(({ reference }) => reference)];
  refuseSharedIds(references, source.id, report);
  const directives = [
    ...(moduleDirective === null ? [] : [moduleDirective]),
    ...redundantDirectives,
    ...registered.filter(({ dropped }) => !dropped).map((hoist) => hoist.function.directive),
  ];
  return {
    moduleId: source.id,
    fileLevel: moduleDirective !== null,
    references,
    client: planClient(exported, namespaces),
    server: { exports, namespaces, hoists, directives, runsEarly },
  };
}

/** Only what it imports can call a module before it has run, and only function declarations are there by then. */
function mayRunEarly({ body }: t.Program): boolean {
  const imports = body.some((statement) => loadedBy(statement) !== null);
  return imports && body.some((statement) => (('declaration' in statement && statement.declaration) || statement).type === 'FunctionDeclaration');
}

function refuseSharedIds(references: readonly Reference[], module: ModuleId, report: Collector['report']): void {
  const taken = new Map<string, Reference>();
  for (const second of references) {
    const { id, name, loc } = second;
    const first = taken.get(id);
    taken.set(id, second);
    if (first === undefined) continue;
    const names = { first: { name: first.name, module }, second: { name, module } };
    report('reference-id-collision', { id, ...names }, loc, [{ message: 'the other one is here', span: first.loc }]);
  }
}

function planExports({ exports, source }: ModuleAnalysis, ids: IdOptions, unique: UniqueNames): PlannedExport[] {
  const registered = new Set<string>();
  return exports.map((moduleExport) => {
    const local = 'localName' in moduleExport ? moduleExport.localName : null;
    const registeredElsewhere = local !== null && registered.has(local);
    if (local !== null) registered.add(local);
    return {
      export: moduleExport,
      reference: exportReference(moduleExport, source.id, ids, true),
      registeredElsewhere,
      givenName: givenName(moduleExport, unique),
    };
  });
}

function planNamespaces({ namespaces, source }: ModuleAnalysis, ids: IdOptions, unique: UniqueNames): PlannedNamespace[] {
  return namespaces.map(({ exportName, from, loc, members }) => ({
    exportName,
    from,
    loc,
    members: members.map((member) => ({
      name: member.importedName,
      export: member,
      reference: { ...exportReference(member, source.id, ids, false), functionName: member.importedName },
      givenName: importName(member, unique),
    })),
  }));
}

function exportReference({ exportName, kind, loc, signature, digest }: ModuleExport, moduleId: ModuleId, ids: IdOptions, isExported: boolean): Reference {
  return {
    ...identityOf(moduleId, { exportName, isExported }, ids, signature.argumentCount),
    kind,
    loc,
    digest,
    name: exportName,
    functionName: exportName,
    params: signature.params,
    captures: [],
  };
}
