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
import type { Collector } from '../diagnostics/collector.ts';
import type {
  ExportName,
  HoistForm,
  ModuleAnalysis,
  ModuleExport,
  ModuleId,
  ModulePlan,
  PlannedExport,
  PlannedFunction,
  PlannedNamespace,
  Reference,
  ReferenceKind,
  ServerFunction,
  Stub,
  StubNamespace,
} from '../model/index.ts';
import { sentNames } from './captured-parts.ts';
import { equalTexts, textDigest } from './equal-texts.ts';
import { layoutOf, referenceIdOf, twinName } from './identity.ts';
import type { IdOptions } from './identity.ts';

export function planModule(analysis: ModuleAnalysis, ids: IdOptions, report: Collector['report']): ModulePlan {
  const { source } = analysis;
  const exports = planExports(analysis, ids);
  const namespaces = planNamespaces(analysis, ids);
  const hoists = planFunctions(analysis, ids);
  const members = namespaces.flatMap((namespace) => namespace.members.map(({ reference }) => reference));
  const exported = exports.map(({ reference }) => reference);
  const references = [...exported, ...members, ...hoists.filter(({ sameAs }) => sameAs === null).map(({ reference }) => reference)];
  refuseSharedIds(references, source.id, report);
  return {
    moduleId: source.id,
    fileLevel: analysis.moduleDirective !== null,
    references,
    client: { stubs: exported.map(stubOf), namespaces: namespaces.map(stubNamespaceOf) },
    server: { exports, namespaces, hoists },
  };
}

function stubOf({ id, exportName, functionName, loc }: Reference): Stub {
  return { id, exportName, functionName, loc };
}

function stubNamespaceOf({ exportName, loc, members }: PlannedNamespace): StubNamespace {
  return { exportName, loc, members: members.map(({ name, reference }) => ({ name, reference: stubOf(reference) })) };
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

function planExports({ exports, source }: ModuleAnalysis, ids: IdOptions): PlannedExport[] {
  const registered = new Set<string>();
  return exports.map((moduleExport) => {
    const local = 'localName' in moduleExport ? moduleExport.localName : null;
    const registeredElsewhere = local !== null && registered.has(local);
    if (local !== null) registered.add(local);
    return { export: moduleExport, reference: exportReference(moduleExport, source.id, ids), registeredElsewhere };
  });
}

function planNamespaces({ namespaces, source }: ModuleAnalysis, ids: IdOptions): PlannedNamespace[] {
  return namespaces.map(({ exportName, from, loc, members }) => ({
    exportName,
    from,
    loc,
    members: members.map((member) => ({
      name: member.importedName,
      export: member,
      reference: { ...exportReference(member, source.id, ids), functionName: member.importedName },
    })),
  }));
}

function exportReference({ exportName, kind, loc, signature, digest }: ModuleExport, moduleId: ModuleId, ids: IdOptions): Reference {
  return {
    id: referenceIdOf(moduleId, exportName, ids, signature.argumentCount),
    exportName,
    kind,
    loc,
    digest,
    name: exportName,
    functionName: exportName,
    params: signature.params,
    captures: [],
  };
}

function planFunctions({ serverFunctions, exportedNames, namespaces, source }: ModuleAnalysis, ids: IdOptions): PlannedFunction[] {
  const inNamespaces = new Set<string>(namespaces.flatMap(({ members }) => members.map(({ exportName }) => exportName)));
  const texts = equalTexts(serverFunctions);
  const onPath = new Map<string, number>();
  for (const {
    first: { namePath },
  } of new Set(texts.values()))
    onPath.set(namePath.join('.'), (onPath.get(namePath.join('.')) ?? 0) + 1);
  return serverFunctions.map((serverFunction) => {
    const text = texts.get(serverFunction) ?? { first: serverFunction, meaning: null, places: 1 };
    const path = serverFunction.namePath.join('.');
    const isAlone = onPath.get(path) === 1;
    const exported = isAlone && text.places === 1 && exportedNames.has(path) && exportedNames.get(path) === holderOf(serverFunction);
    const isFree = isAlone && (exported || !(exportedNames.has(path) || inNamespaces.has(path)));
    const exportName = isFree ? (path as ExportName) : twinName(path, textDigest(text));
    const form = formOf(serverFunction);
    const id = referenceIdOf(source.id, exportName, ids, argumentCountOf(serverFunction, form));
    return {
      function: serverFunction,
      form,
      exported,
      reference: functionReference(text.first, id, exportName, path),
      sameAs: text.first === serverFunction ? null : text.first,
      once: serverFunction.once && text.places === 1,
      layout: layoutOf(serverFunction.captures),
    };
  });
}

function formOf({ site, captures, levels, name, node }: ServerFunction): HoistForm {
  if (site.kind.startsWith('module-')) return 'stays';
  // Without captures something is bound only if another Server Function has to be reached, or a computed key gives the name.
  const reachesOther = levels.some(({ rebuilt }) => rebuilt.some(({ rebuild }) => rebuild.kind === 'server-function' && rebuild.node !== node));
  return captures.length > 0 || reachesOther || name === null ? 'closure' : 'plain';
}

/** A client that calls a closure sends its bound argument before all others. */
export function argumentCountOf({ signature: { argumentCount } }: ServerFunction, form: HoistForm): number | null {
  return argumentCount === null ? null : argumentCount + (form === 'closure' ? 1 : 0);
}

/** The module-level name that holds the function for good; `''` for an anonymous `export default`. */
function holderOf({ site }: ServerFunction): string | null {
  switch (site.kind) {
    case 'module-declaration':
      return site.reassigned ? null : site.localName;
    case 'module-variable':
      return site.localName;
    case 'module-default-declaration':
      return '';
    case 'expression':
      return site.holder;
    default:
      return null;
  }
}

function functionReference(serverFunction: ServerFunction, id: Reference['id'], exportName: ExportName, path: string): Reference {
  const { site, name, loc, signature, captures, digest } = serverFunction;
  const kind: ReferenceKind = site.kind === 'object-method' || site.kind === 'static-method' ? 'method' : 'inline';
  return {
    id,
    exportName,
    kind,
    loc,
    digest,
    name: path,
    functionName: name ?? '',
    params: signature.params,
    captures: captures.flatMap((capture) => (capture.kind === 'set' ? [] : sentNames(capture))),
  };
}
