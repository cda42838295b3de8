/**
 * An app that is edited at random while a development server runs: Server Functions are added, removed, renamed, wrapped,
 * moved, broken and mended, in a module with the directive on top, in one whose functions that module passes on, and inside of a component.
 *
 * What the app answers is known from the model, so each state can be compared with what a server shows of it.
 */
import { createRandom } from '../random/random.ts';
import type { Random } from '../random/random.ts';

const FAULTS = {
  syntax: 'return (;',
  this: 'return this.answer;',
  written: 'count++;',
  'not-async': '',
} as const;
type Fault = keyof typeof FAULTS;

type Place = 'actions' | 'passed' | 'page';

/** What the module with the directive exports, and what the component holds. */
type Side = 'actions' | 'page';

const sideOf = (place: Place): Side => (place === 'page' ? 'page' : 'actions');

interface EditedFunction {
  readonly name: string;
  readonly place: Place;
  readonly form: 'declaration' | 'arrow' | 'wrapped';
  readonly answer: number;
  readonly fault: Fault | null;
}

export interface EditedApp {
  readonly functions: readonly EditedFunction[];
  /** What was done last, for messages. */
  readonly edit: string;
}

const NAMES = ['save', 'load', 'remove', 'like', 'find'];

export const FIRST_STATE: EditedApp = {
  edit: 'none yet',
  functions: [
    { name: 'save', place: 'actions', form: 'declaration', answer: 1, fault: null },
    { name: 'save', place: 'page', form: 'declaration', answer: 2, fault: null },
    { name: 'load', place: 'passed', form: 'declaration', answer: 3, fault: null },
  ],
};

/** The app after each of `count` edits; none of them is the state before, and the last is without a fault. */
export function* randomStates(seed: number, count: number): Generator<EditedApp> {
  const random = createRandom(seed);
  let state = FIRST_STATE;
  for (let index = 0; index < count; index++) {
    let next = nextState(random, state, index + 10);
    while (index === count - 1 && isBroken(next)) next = nextState(random, state, index + 10);
    yield (state = next);
  }
}

export const isBroken = ({ functions }: EditedApp): boolean => functions.some(({ fault }) => fault !== null);

const mended = ({ functions }: EditedApp): EditedApp => ({ edit: 'mend all', functions: functions.map((fn) => ({ ...fn, fault: null })) });

function nextState(random: Random, state: EditedApp, fresh: number): EditedApp {
  if (isBroken(state) && random.chance(0.6)) return mended(state);
  for (;;) {
    const next = editOnce(random, state, fresh);
    if (next !== null) return next;
  }
}

function editOnce(random: Random, { functions }: EditedApp, fresh: number): EditedApp | null {
  const kind = random.pick(['add', 'add', 'remove', 'rename', 'wrap', 'body', 'move', 'reorder', 'break', 'break'] as const);
  const isFree = (name: string, place: Place): boolean => !functions.some((fn) => fn.name === name && sideOf(fn.place) === sideOf(place));
  if (kind === 'add') {
    const added: EditedFunction = {
      name: random.pick(NAMES),
      place: random.pick(['actions', 'passed', 'page']),
      form: random.pick(['declaration', 'arrow', 'wrapped']),
      answer: fresh,
      fault: null,
    };
    return isFree(added.name, added.place) ? { edit: `add ${added.place}#${added.name}`, functions: [...functions, added] } : null;
  }
  if (functions.length === 0) return null;
  const chosen = random.pick(functions);
  const edit = `${kind} ${chosen.place}#${chosen.name}`;
  const changed = (to: Partial<EditedFunction>): EditedApp => ({
    edit: `${edit}: ${JSON.stringify(to)}`,
    functions: functions.map((fn) => (fn === chosen ? { ...fn, ...to } : fn)),
  });
  switch (kind) {
    case 'remove':
      return { edit, functions: functions.filter((fn) => fn !== chosen) };
    case 'rename': {
      const name = random.pick(NAMES);
      return isFree(name, chosen.place) ? changed({ name }) : null;
    }
    case 'wrap':
      return changed({ form: chosen.form === 'wrapped' ? 'declaration' : 'wrapped' });
    case 'body':
      return changed({ answer: fresh });
    case 'move': {
      const place = random.pick((['actions', 'passed', 'page'] as const).filter((one) => one !== chosen.place));
      return sideOf(place) === sideOf(chosen.place) || isFree(chosen.name, place) ? changed({ place }) : null;
    }
    case 'reorder':
      return functions.length > 1 ? { edit, functions: [...functions.slice(1), ...functions.slice(0, 1)] } : null;
    case 'break':
      return chosen.fault === null ? changed({ fault: random.pick(chosen.place === 'page' ? ['syntax', 'this', 'written'] : ['syntax', 'not-async']) }) : null;
  }
}

const functionsOf = ({ functions }: EditedApp, place: Place): EditedFunction[] => functions.filter((fn) => fn.place === place);

const ofSide = ({ functions }: EditedApp, side: Side): EditedFunction[] => functions.filter((fn) => sideOf(fn.place) === side);

/** The functions of one side, in the order of their names, which is also the order on the page. */
export const namesOf = (app: EditedApp, side: Side): string[] =>
  ofSide(app, side)
    .map(({ name }) => name)
    .sort();

/** By their names in the manifest; only of the functions that capture nothing. */
export const answersOf = (app: EditedApp, side: Side): Record<string, string> =>
  Object.fromEntries(
    ofSide(app, side)
      .map((fn) => [fn.name, answerOf(fn)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

const answerOf = ({ answer, form, place }: EditedFunction): string => `${form === 'wrapped' ? 'wrapped ' : ''}${place} ${answer}`;

/** The text of the module of the wrapper. */
export const WRAPPER = "export const wrapped = (fn) => async () => 'wrapped ' + (await fn());\n";

/** The module with the directive on top; null where no function is left, and the file with it. What the other module has, it passes on. */
export function actionsModule(app: EditedApp, { wrapper, passed }: { readonly wrapper: string; readonly passed: string }): string | null {
  if (ofSide(app, 'actions').length === 0) return null;
  const star = functionsOf(app, 'passed').length === 0 ? '' : `export * from '${passed}';\n`;
  return `'use server';\n\n${star}${plainModule(functionsOf(app, 'actions'), wrapper)}`;
}

/** The module whose functions that one passes on, with `export *`. */
export function passedModule(app: EditedApp, wrapper: string): string {
  return plainModule(functionsOf(app, 'passed'), wrapper);
}

function plainModule(functions: readonly EditedFunction[], wrapper: string): string {
  return `import { wrapped } from '${wrapper}';\n\nvoid wrapped;\n${functions.map((fn) => `export ${functionText(fn, '')}`).join('')}`;
}

/** What stands in the body of a component: the functions, each with captures. */
export function inlineFunctions(app: EditedApp): string {
  return `const word = 'page';\n  let count = 0;\n${functionsOf(app, 'page')
    .map((fn) => `  ${functionText(fn, "'use server'; ")}`)
    .join('')}`;
}

function functionText({ name, place, form, answer, fault }: EditedFunction, directive: string): string {
  const value = place === 'page' ? `word + ' ${answer}'` : `'${place} ${answer}'`;
  const body = `{ ${directive}${fault === null ? '' : FAULTS[fault]} return ${value}; }`;
  const isAsync = fault === 'not-async' ? '' : 'async ';
  if (form === 'declaration' || fault === 'not-async') return `${isAsync}function ${name}() ${body}\n`;
  if (form === 'arrow') return `const ${name} = ${isAsync}() => ${body};\n`;
  // A function with the directive is a Server Function itself: the one around it calls what it has wrapped.
  return place === 'page'
    ? `const ${name} = async () => { ${directive}${fault === null ? '' : FAULTS[fault]} return 'wrapped ' + ${value}; };\n`
    : `const ${name} = wrapped(${isAsync}() => ${body});\n`;
}
