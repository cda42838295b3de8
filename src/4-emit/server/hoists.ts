/**
 * What a Server Function becomes at module level.
 *
 *     stays      registerServerReference(save, "id", null);                                     a module-level function
 *     plain      const save$ref = registerServerReference({ save: async () => {…} }.save, …);   nothing captured
 *                const save$ref = registerServerReference(eachEvaluation((save) => …), …);      it names itself, or functions that are rebuilt
 *     closure    const save$closure = { …, make: ([id]) => async function save() {…} };         captures; where it names itself: make: ([id], save = bindCaptures(…)) => …
 *                const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), …);
 */
import type { Capture, FactoryLevel, PlannedFunction } from '../../model/index.ts';
import { hole, joined, quoted, snippet } from '../edits.ts';
import type { Snippet } from '../edits.ts';
import { additionalExport, given, madeOnce, namesAtModuleLevel, readOnce, registration } from './context.ts';
import type { Emitted, ServerContext, Statement } from './context.ts';
import { factoryBody, itselfAnew, named, namedInPlace, renamed } from './factories.ts';
import { fault } from '../../diagnostics/fault.ts';

export function hoistOf(planned: PlannedFunction, context: ServerContext): Emitted {
  switch (planned.form) {
    case 'stays':
      return stay(planned, context);
    case 'plain':
      return { edits: [], top: referenceOf(planned, plainReference(planned, context), context) };
    case 'closure':
      return { edits: [], top: [closure(planned, context), ...referenceOf(planned, openedClosure(planned, context), context)] };
  }
}

/** `const save$ref = …;`, and its export. */
function referenceOf(planned: PlannedFunction, value: Snippet, context: ServerContext): Statement[] {
  const { ref, made } = namesAtModuleLevel(planned);
  const declared = { code: madeOnce(ref, value, context), origin: planned.function.node };
  if (made === null) return [declared, ...additionalExport(ref, planned.reference)];
  return [declared, { code: [`const ${made} = ${readOnce(ref, context)};`] }, ...additionalExport(made, planned.reference)];
}

function stay(planned: PlannedFunction, context: ServerContext): Emitted {
  const {
    function: { site, node },
  } = planned;
  switch (site.kind) {
    case 'module-declaration': {
      // Where the name will hold something else, what the id leads to is kept apart.
      if (site.reassigned) return { edits: [], top: referenceOf(planned, registration([site.localName], planned.reference, context), context) };
      return { edits: [], top: [registered([site.localName], planned, context), ...additionalExport(site.localName, planned.reference)] };
    }
    case 'module-default-declaration': {
      const name = given(planned.givenName, 'a default export');
      return {
        edits: [{ kind: 'name', node: site.node, name }],
        top: [registered(renamedDefault(name, context), planned, context), ...additionalExport(name, planned.reference)],
      };
    }
    case 'module-variable': {
      const statements = [registered([site.localName], planned, context), ...additionalExport(site.localName, planned.reference)];
      const after = { place: 'after', statement: site.statement } as const;
      return { edits: statements.map(({ code }) => ({ kind: 'insert', at: after, statements: code, origin: node })), top: [] };
    }
    default:
      fault(`A Server Function of the form '${site.kind}' does not stay where it is.`);
  }
}

/** The registration; under a name where a factory refers to the function. */
function registered(value: Snippet, planned: PlannedFunction, context: ServerContext): Statement {
  const {
    reference,
    names,
    function: { node },
  } = planned;
  const register = registration(value, reference, context);
  if (names === null) return { code: snippet`${register};`, origin: node };
  const { ref } = names;
  const declared = madeOnce(ref, register, context);
  // What is made at its first use is used here, or the function would not be registered before a factory refers to it.
  return { code: context.runsEarly ? snippet`${declared}\n${readOnce(ref, context)};` : declared, origin: node };
}

/** A function that was named `default` by its export got a name to be registered by, and keeps the one it had. */
export function renamedDefault(name: string, { runtime }: ServerContext): Snippet {
  return [`${runtime('nameFunction')}(${name}, "default")`];
}

function plainReference(planned: PlannedFunction, context: ServerContext): Snippet {
  const {
    function: { node, name },
    factory: { levels, losesIdentifier },
    once,
    evaluation,
  } = planned;
  if (evaluation !== null) {
    const value = authorFunction(planned, losesIdentifier, name ?? '', context);
    return evaluatedAnew(planned, value, [evaluation], levels.map(namedInPlace(node, evaluation)), context);
  }
  const rebuilt = levels.flatMap((level) => level.rebuilt);
  const selves = rebuilt.filter(({ rebuild }) => rebuild.kind === 'server-function');
  // A helper that names the function stands outside of it, and sees no name of its own. Evaluated once, the identifier is the registered function.
  const keepsIdentifier = once && losesIdentifier && selves.length === rebuilt.length && 'id' in node && selves.every((self) => self.name === node.id?.name);
  const value = authorFunction(planned, losesIdentifier && !keepsIdentifier, name ?? '', context);
  const needed = keepsIdentifier ? rebuilt.filter((one) => !selves.includes(one)) : rebuilt;
  if (needed.length === 0) return registration(value, planned.reference, context);
  // It may be known by two names, its variable's and its own.
  const names = selves.filter((self) => needed.includes(self)).map((self) => self.name);
  const helpers = levels.map((level) => ({ ...level, rebuilt: level.rebuilt.filter((one) => !selves.includes(one)) }));
  return once ? evaluatedOnce(planned, value, names, helpers, context) : evaluatedAnew(planned, value, names, helpers, context);
}

function evaluatedOnce(
  { reference }: PlannedFunction,
  value: Snippet,
  [own, ...others]: readonly string[],
  helpers: readonly FactoryLevel[],
  context: ServerContext,
): Snippet {
  const inner =
    own === undefined
      ? snippet`return ${registration(value, reference, context)};`
      : snippet`const ${own} = ${registration(value, reference, context)};\n    ${namedToo(own, others)}return ${own};`;
  return snippet`(() => {\n${factoryBody(helpers, inner, context)}\n})()`;
}

/** What the author's code writes on the function, or on a helper of it, must not be there in the next request. */
function evaluatedAnew(
  { reference }: PlannedFunction,
  value: Snippet,
  [own = '', ...others]: readonly string[],
  helpers: readonly FactoryLevel[],
  context: ServerContext,
): Snippet {
  const inner = snippet`${namedToo(own, others)}return ${value};`;
  const make = snippet`${context.runtime('eachEvaluation')}((${own}) => {\n${factoryBody(helpers, inner, context)}\n})`;
  return registration(make, reference, context);
}

function namedToo(own: string, others: readonly string[]): string {
  return others.map((other) => `const ${other} = ${own};\n    `).join('');
}

function closure(planned: PlannedFunction, context: ServerContext): Statement {
  const {
    function: { node, name, signature },
    factory: { captures, levels: around, losesIdentifier },
    reference,
    layout,
    evaluation,
  } = planned;
  const values = `[${captures.map((capture) => capture.param).join(', ')}]`;
  const params = `(${values})`;
  const levels = evaluation === null ? around : around.map(namedInPlace(node, evaluation));
  // Called in place it is given the very object that is called; a call from a client makes one.
  const parameters = evaluation === null ? params : `(${values}, ${evaluation} = ${itselfAnew(planned, context)})`;
  const value = authorFunction(planned, losesIdentifier, null, context);
  const isBare = levels.every(
    ({ captures: own, rebuilt, readers }) => rebuilt.length === 0 && readers.length === 0 && own.every((capture) => capture.param === capture.name),
  );
  const make = isBare ? snippet`${parameters} => ${value}` : snippet`${parameters} => {\n${factoryBody(levels, snippet`return ${value};`, context)}\n  }`;
  const properties: Snippet[] = [
    [`id: ${JSON.stringify(reference.id)}`],
    [`layout: ${JSON.stringify(layout)}`],
    [`name: ${quoted(name ?? '')}`],
    [`length: ${String(signature.length)}`],
    ...(signature.generator ? [['generator: true']] : []),
    snippet`make: ${make}`,
    ...(captures.some((capture) => capture.paths !== null) ? [[`send: ${params} => [${captures.map((capture) => sent(capture, context)).join(', ')}]`]] : []),
  ];
  return { code: madeOnce(namesAtModuleLevel(planned).closure, snippet`{\n  ${joined(properties, ',\n  ')}\n}`, context) };
}

function openedClosure(planned: PlannedFunction, context: ServerContext): Snippet {
  const { runtime } = context;
  const opened = `${runtime('openCaptures')}(${readOnce(namesAtModuleLevel(planned).closure, context)}, ${runtime('open')})`;
  return registration([opened], planned.reference, context);
}

function sent({ param, paths, tests }: Capture, { runtime }: ServerContext): string {
  if (paths === null) return param;
  const picked = [...tests.map((path) => [...path.map(quoted), 'true']), ...paths.map((path) => path.map(quoted))];
  return `${runtime('pick')}(${[param, ...picked.map((path) => `[${path.join(', ')}]`)].join(', ')})`;
}

/**
 * The author's function as an expression.
 *
 * @param name What its `name` has to be, where code can read it; null where none can.
 */
function authorFunction({ function: { node, name: ownName } }: PlannedFunction, anonymous: boolean, name: string | null, context: ServerContext): Snippet {
  if (node.type === 'ObjectMethod' || node.type === 'ClassMethod') return [hole(node, { kind: 'method', name: name ?? ownName ?? 'anonymous' })];
  const value = hole(node, { kind: 'function', anonymous });
  const identifier = !anonymous && 'id' in node && node.id ? node.id.name : null;
  if (name === null || name === (identifier ?? '')) return [value];
  return identifier === null ? named([value], name) : renamed([value], name, context);
}
