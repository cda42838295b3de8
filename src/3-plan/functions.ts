/** What becomes of each function with an inline directive: its id, and whether it stays, moves, or moves and is bound to what it captures. */
import type { ExportName, Factory, HoistForm, ModuleAnalysis, PlannedFunction, Reference, ReferenceKind, ServerFunction } from '../model/index.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';
import { sentNames } from './captured-parts.ts';
import { equalTexts, textDigest } from './equal-texts.ts';
import { NO_FACTORY, planFactories } from './factory.ts';
import { identityOf, layoutOf, twinName } from './identity.ts';
import type { IdOptions } from './identity.ts';
import { namedFunctions } from './names.ts';

export function planFunctions(
  { serverFunctions, exportedNames, exports, namespaces, source }: ModuleAnalysis,
  ids: IdOptions,
  runsEarly: boolean,
  unique: UniqueNames,
): PlannedFunction[] {
  const factories = planFactories(serverFunctions, unique);
  // What an `export *` brings is among the exports of a file-level module alone.
  const taken = new Set<string>([
    ...exportedNames.keys(),
    ...exports.map(({ exportName }) => exportName),
    ...namespaces.flatMap(({ members }) => members.map(({ exportName }) => exportName)),
  ]);
  const { texts, dropped } = equalTexts(factories);
  const onPath = new Map<string, number>();
  for (const {
    first: { namePath },
  } of new Set(texts.values()))
    onPath.set(namePath.join('.'), (onPath.get(namePath.join('.')) ?? 0) + 1);
  const decided = serverFunctions.map((serverFunction) => {
    const text = texts.get(serverFunction) ?? { first: serverFunction, meaning: null, places: 1 };
    const path = serverFunction.namePath.join('.');
    const isAlone = onPath.get(path) === 1;
    const exported = isAlone && text.places === 1 && exportedNames.has(path) && exportedNames.get(path) === holderOf(serverFunction);
    const isFree = isAlone && (exported || !taken.has(path));
    const exportName = isFree ? (path as ExportName) : twinName(path, textDigest(text));
    const factory = factories.get(serverFunction) ?? NO_FACTORY;
    const form = formOf(serverFunction, factory);
    const identity = identityOf(source.id, { exportName, isExported: exported }, ids, argumentCountOf(serverFunction, form));
    const evaluation = evaluationOf(serverFunction, form, factory, unique);
    return {
      function: serverFunction,
      form,
      factory,
      exported,
      reference: functionReference(text.first, factories.get(text.first) ?? NO_FACTORY, identity, path),
      sameAs: text.first === serverFunction ? null : text.first,
      dropped: dropped.has(serverFunction),
      once: serverFunction.once && text.places === 1 && evaluation === null,
      evaluation,
      layout: layoutOf(factory.captures),
    };
  });
  return namedFunctions(decided, runsEarly, unique);
}

function formOf({ site, name, node, touched }: ServerFunction, { captures, levels }: Factory): HoistForm {
  if (site.kind.startsWith('module-')) return 'stays';
  // Without captures something is bound only if a variable has to be touched, another Server Function to be reached, or a computed key gives the name.
  const reachesOther = levels.some(({ rebuilt }) => rebuilt.some(({ rebuild }) => rebuild.kind === 'server-function' && rebuild.node !== node));
  return captures.length > 0 || touched.length > 0 || reachesOther || name === null ? 'closure' : 'plain';
}

/** The parameter for the evaluation that is called; null where the function does not name itself, or has a plain form in which its own name can be that. */
function evaluationOf({ node, name }: ServerFunction, form: HoistForm, { levels }: Factory, unique: UniqueNames): string | null {
  const itself = levels.flatMap(({ rebuilt }) => rebuilt.filter(({ rebuild }) => rebuild.kind === 'server-function' && rebuild.node === node));
  const [only] = itself;
  if (only === undefined || form === 'stays' || (form === 'plain' && levels.length === 1)) return null;
  const isParameter = form === 'closure' && levels.length === 1 && itself.length === 1 && only.ifSet === null;
  return isParameter ? only.name : unique(name ?? 'self');
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

function functionReference(
  { site, name, loc, signature, digest }: ServerFunction,
  { captures }: Factory,
  identity: Pick<Reference, 'id' | 'exportName' | 'exportedAs'>,
  path: string,
): Reference {
  const kind: ReferenceKind = site.kind === 'object-method' || site.kind === 'static-method' ? 'method' : 'inline';
  return {
    ...identity,
    kind,
    loc,
    digest,
    name: path,
    functionName: name ?? '',
    params: signature.params,
    captures: captures.flatMap((capture) => (capture.kind === 'set' ? [] : sentNames(capture))),
  };
}
