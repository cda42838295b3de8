/**
 * Random module graphs: what one file exports and another imports, in every form there is, with cycles, stars and names that clash.
 *
 *     m0.mjs   client     import { a as x0 } from './m2.mjs'; import * as x1 from './m1.mjs'; export * from './m3.mjs'
 *     m1.mjs   server     'use server'; export async function a() { return 'm1.a' }; export { b as default } from './m3.mjs'
 *     m2.mjs   barrel     export * from './m1.mjs'; export { default as c } from './m1.mjs'
 *     m3.mjs   inline     export async function b() { 'use server'; return 'm3.b' }; async function a() { 'use server'; return 'm3.private a' }
 *     m4.mjs   page       import { a as x0 } from './m2.mjs'; export * from './m3.mjs'; async function c() { 'use server'; return 'm4.private c' }
 *
 * Every function gives its module and a local name, so what an import has got can be told by calling it.
 */
import { createRandom } from '../random/random.ts';
import type { Random } from '../random/random.ts';

export type ModuleRole = 'client' | 'server' | 'inline' | 'barrel' | 'page';

export interface RandomGraph {
  /** Text by file name; `m0.mjs` is the client module that a run starts from. */
  readonly files: ReadonlyMap<string, string>;
  /** The Server Component that a run of the server alone starts from. */
  readonly page: string;
  readonly roles: ReadonlyMap<string, ModuleRole>;
  /** The forms that occur, for coverage. */
  readonly forms: readonly string[];
}

/** Few names, so that they clash. Or one's own in each module, for stars in circles: engines are not of one mind about clashes in those. */
const NAMES = ['a', 'b', 'c', 'd', 'default', '"x-y"'];

function namesFor(index: number, isClashing: boolean): readonly string[] {
  return isClashing ? NAMES : NAMES.map((name) => (name === 'default' ? name : name.replace(/"?$/, `${index}$&`)));
}

/** A statement whose own name is settled; what it imports is chosen when all modules have theirs. */
interface Statement {
  readonly form: string;
  /** The name that it exports. */
  readonly exported: string | null;
  readonly star: boolean;
  /** The name that it imports something under. */
  readonly local: string | null;
  readonly write: (from: Import) => string;
}

interface Import {
  readonly name: string;
  /** `'./m1.mjs'`, with its quotes. */
  readonly source: string;
}

interface Module {
  readonly index: number;
  readonly role: ModuleRole;
  readonly isClashing: boolean;
  readonly statements: readonly Statement[];
}

export function randomGraph(seed: number): RandomGraph {
  const random = createRandom(seed);
  const isClashing = random.chance(0.8);
  const modules = Array.from({ length: 3 + random.below(4) }, (_, index): Module => {
    const role: ModuleRole =
      index === 0
        ? 'client'
        : random.weighted([
            [4, 'server'],
            [2, 'inline'],
            [4, 'barrel'],
            [1, 'client'],
          ] as const);
    return { index, role, isClashing, statements: statementsOf(index, role, isClashing, random) };
  });
  // It imports the others, and none imports it.
  const page: Module = { index: modules.length, role: 'page', isClashing, statements: statementsOf(modules.length, 'page', isClashing, random) };
  const texts = new Map([...modules, page].map((module) => [fileOf(module.index), textOf(module, modules, random)]));
  const files = reachable(texts, [fileOf(0), fileOf(page.index)]);
  const inProgram = [...modules, page].filter(({ index }) => files.has(fileOf(index)));
  return {
    files,
    page: fileOf(page.index),
    roles: new Map(inProgram.map(({ index, role }) => [fileOf(index), role])),
    forms: [...new Set(inProgram.flatMap(({ role, statements }) => statements.map(({ form }) => `${form} (${role})`)))],
  };
}

export function fileOf(index: number): string {
  return `m${index}.mjs`;
}

function statementsOf(index: number, role: ModuleRole, isClashing: boolean, random: Random): Statement[] {
  const taken = new Set<string>();
  const declared = new Set<string>();
  const count = 1 + random.below(4) + (role === 'client' || role === 'page' ? 3 : 0);
  return Array.from({ length: count }, (_, at) => {
    const form = random.weighted(FORMS[role]);
    const name = EXPORTING.has(form) || form === 'private' ? random.pick(namesFor(index, isClashing)) : '';
    if (form === 'private' ? declared.has(name) || !/^\w+$/.test(name) || name === 'default' : taken.has(name)) return null;
    if (EXPORTING.has(form)) taken.add(name);
    const isDeclared = declared.has(name);
    if (form === 'own' || form === 'private') declared.add(name);
    return statement(form, { name, isDeclared, local: `l${at}`, index, role, random });
  }).filter((one) => one !== null);
}

type Form =
  | 'own'
  | 'private'
  | 're-export'
  | 'imported then exported'
  | 'star'
  | 'namespace export'
  | 'namespace imported then exported'
  | 'import'
  | 'default import'
  | 'namespace import'
  | 'import()';

const EXPORTING: ReadonlySet<Form> = new Set<Form>(['own', 're-export', 'imported then exported', 'namespace export', 'namespace imported then exported']);

const IMPORTING: ReadonlySet<Form> = new Set<Form>([
  'import',
  'default import',
  'namespace import',
  'imported then exported',
  'namespace imported then exported',
]);

const FORMS: Readonly<Record<ModuleRole, readonly (readonly [number, Form])[]>> = {
  client: [
    [4, 'import'],
    [2, 'default import'],
    [2, 'namespace import'],
    [1, 'import()'],
    [2, 're-export'],
    [1, 'imported then exported'],
    [2, 'star'],
    [1, 'namespace export'],
    [1, 'namespace imported then exported'],
  ],
  server: [
    [5, 'own'],
    [2, 're-export'],
    [1, 'imported then exported'],
    [2, 'star'],
    [1, 'namespace export'],
    [1, 'namespace imported then exported'],
    [2, 'private'],
  ],
  // What else such a module exported could not be loaded by a client.
  inline: [
    [2, 'own'],
    [1, 'private'],
  ],
  barrel: [
    [2, 'own'],
    [3, 're-export'],
    [2, 'imported then exported'],
    [3, 'star'],
    [1, 'namespace export'],
    [1, 'namespace imported then exported'],
  ],
  page: [
    [4, 'import'],
    [1, 'default import'],
    [2, 'namespace import'],
    [2, 're-export'],
    [1, 'imported then exported'],
    [3, 'star'],
    [1, 'namespace export'],
    [3, 'private'],
    [1, 'own'],
  ],
};

interface StatementContext {
  /** The name that it exports, or that its private function has; empty for what has none. */
  readonly name: string;
  /** Whether a function of the module has that name already. */
  readonly isDeclared: boolean;
  /** A name that only this statement declares. */
  readonly local: string;
  readonly index: number;
  readonly role: ModuleRole;
  readonly random: Random;
}

function statement(form: Form, context: StatementContext): Statement {
  const { name: exported, local, index, random } = context;
  const seen = (read: string): string => `seen(import.meta.url, '${local}', () => ${read});`;
  const made = (write: Statement['write']): Statement => ({
    form,
    exported: EXPORTING.has(form) ? exported : null,
    star: form === 'star',
    local: IMPORTING.has(form) ? local : null,
    write,
  });
  switch (form) {
    case 'own':
      return own(context);
    case 'private':
      return made(
        () =>
          `async function ${exported}() { 'use server'; return 'm${index}.private ${exported}'; }\nseen(import.meta.url, '${exported}', () => ${exported});`,
      );
    case 're-export':
      return made(({ name, source }) => `export { ${name} as ${exported} } from ${source};`);
    case 'imported then exported':
      return made(({ name, source }) => `import { ${name} as ${local} } from ${source};\nexport { ${local} as ${exported} };`);
    case 'star':
      return made(({ source }) => `export * from ${source};`);
    case 'namespace export':
      return made(({ source }) => `export * as ${exported} from ${source};`);
    case 'namespace imported then exported': {
      const [constant, value] = random.chance(0.3) ? [`const ${local}_again = ${local};\n`, `${local}_again`] : ['', local];
      const written = random.chance(0.5) && exported === 'default' ? `export default ${value};` : `export { ${value} as ${exported} };`;
      return made(({ source }) => `import * as ${local} from ${source};\n${constant}${written}`);
    }
    case 'import':
      return made(({ name, source }) => `import { ${name} as ${local} } from ${source};\n${seen(local)}`);
    case 'default import':
      return made(({ source }) => `import ${local} from ${source};\n${seen(local)}`);
    case 'namespace import':
      return made(({ source }) => `import * as ${local} from ${source};\n${seen(local)}`);
    case 'import()':
      return made(({ source }) => seen(`import(${source})`));
  }
}

function own({ name: exported, isDeclared, local, index, role, random }: StatementContext): Statement {
  const body = `${role === 'inline' || role === 'page' ? "'use server'; " : ''}return 'm${index}.${local}';`;
  const form = random.pick(['declaration', 'constant', 'list'] as const);
  const text =
    exported === 'default'
      ? form === 'constant'
        ? `export default async function () { ${body} }`
        : `export default async function ${local}() { ${body} }`
      : form === 'list' || isDeclared || exported.startsWith('"')
        ? `async function ${local}() { ${body} }\nexport { ${local} as ${exported} };`
        : form === 'constant'
          ? `export const ${exported} = async () => { ${body} };`
          : `export async function ${exported}() { ${body} }`;
  return { form: `own ${exported === 'default' ? 'default' : form}`, exported, star: false, local: null, write: () => text };
}

function textOf(module: Module, modules: readonly Module[], random: Random): string {
  const { role, statements } = module;
  const imports = statements.map((one) => importFor(one, module, modules, random));
  const lines = statements.map((one, at) => one.write(imports[at] ?? NOTHING));
  // What it imports of itself is a name that its own run gives a value.
  const locals = statements.flatMap(({ local }, at) => (imports[at]?.source === `'./${fileOf(module.index)}'` ? [] : (local ?? [])));
  const members = statements.flatMap(({ form, local }, at) =>
    form === 'namespace import' && local !== null && locals.includes(local) && random.chance(0.5) ? memberOf(local, imports[at]?.name ?? '') : [],
  );
  lines.push(...early(module, [...locals, ...members], modules, random));
  const directive = role === 'server' ? "'use server';\n" : role === 'client' ? "'use client';\n" : '';
  return `${directive}${lines.join('\n')}\n${statements.some(({ exported, star }) => star || exported !== null) ? '' : 'export {};\n'}`;
}

const NOTHING: Import = { name: '', source: '' };

/** `l1_a: l1.a`, `l1_m: l1["x-y"]`: what a namespace has, as it is read. */
function memberOf(local: string, name: string): string {
  return name.startsWith('"') ? `${local}_m: ${local}[${name}]` : `${local}_${name}: ${local}.${name}`;
}

/** What a client module has imported, by a function that is there before the module has run; others ask for it as they run. */
function early({ index, role }: Module, locals: readonly string[], modules: readonly Module[], random: Random): string[] {
  const own = role === 'client' ? [`export async function early${index}() { return { ${locals.join(', ')} }; }`] : [];
  const clients = modules.filter((other) => other.role === 'client' && other.index !== index);
  if (role === 'server' || role === 'inline' || role === 'page' || clients.length === 0 || random.chance(0.4)) return own;
  const other = random.pick(clients).index;
  return [`import { early${other} } from './${fileOf(other)}';`, ...own, `seenNow(import.meta.url, 'early${other}', early${other});`];
}

/** Mostly a name that is there; cycles mostly of stars and imports, for a cycle of re-exports leads nowhere. */
function importFor({ form }: Statement, { index, isClashing }: Module, modules: readonly Module[], random: Random): Import {
  const behind = modules.filter((module) => module.index > index || (form === 'star' && isClashing && module.index === modules.length - 1));
  const isChain = form === 're-export' || form === 'imported then exported';
  const isStraight = (form === 'star' && isClashing) || random.chance(isChain ? 0.9 : 0.7);
  const candidates = behind.length > 0 && isStraight ? behind : modules;
  const usable = candidates.filter(
    (module) => namesOf(module, modules).length > 0 && (form !== 'default import' || namesOf(module, modules).includes('default')),
  );
  const target = random.pick(usable.length > 0 && random.chance(0.97) ? usable : candidates);
  const names = namesOf(target, modules);
  return { name: names.length > 0 && random.chance(0.97) ? random.pick(names) : random.pick(NAMES), source: `'./${fileOf(target.index)}'` };
}

/** Its own names, and, for a star, those of any module behind it: it may lead there. */
function namesOf({ index, statements }: Module, modules: readonly Module[]): string[] {
  const names = statements.flatMap(({ exported }) => exported ?? []);
  const isStarred = statements.some(({ star }) => star) && modules.length > index + 1;
  const next = isStarred ? (modules[index + 1]?.statements.flatMap(({ exported }) => exported ?? []) ?? []) : [];
  return [...new Set([...names, ...next.filter((name) => name !== 'default' && names.length === 0)])];
}

/** What nobody imports is no part of the program. */
function reachable(all: ReadonlyMap<string, string>, entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    const code = all.get(file);
    if (code === undefined || found.has(file)) return;
    found.set(file, code);
    for (const [, next = ''] of code.matchAll(/'\.\/(m\d+\.mjs)'/g)) visit(next);
  };
  for (const entry of entries) visit(entry);
  return found;
}
