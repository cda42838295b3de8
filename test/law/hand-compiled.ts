/**
 * Small programs with the server module written by hand as the compiler must write it. They prove the harness without the
 * compiler: the right module must pass, and each of the wrong ones, one edit away, must be seen.
 */
import type { LawPrograms } from './law.ts';
import type { Scenario, ScenarioContext } from './scenario.ts';

export interface WrongCompile {
  readonly fault: string;
  /** Text in the right server module, and what a wrong compiler would have written. */
  readonly edit: readonly [right: string, wrong: string];
  /** Must occur in the difference. */
  readonly seen: RegExp;
}

export interface HandCompiled {
  readonly title: string;
  readonly programs: LawPrograms;
  readonly scenario: Scenario;
  readonly wrong: readonly WrongCompile[];
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;

export function callOf(module: ScenarioContext['module'], name: string): Call {
  const value = module[name];
  if (typeof value !== 'function') throw new Error(`No function ${name}`);
  return value as Call;
}

export function propOf(element: unknown, name: string): Call {
  return callOf((element as { readonly props: ScenarioContext['module'] }).props, name);
}

export function oneFile(plain: string, compiled: string, references: readonly (readonly [id: string, exportName: string])[]): LawPrograms {
  const entry = 'page.tsx';
  return {
    entry,
    plain: new Map([[entry, plain]]),
    server: new Map([[entry, compiled]]),
    client: null,
    references: references.map(([id, exportName]) => ({ id, exportName, module: entry })),
  };
}

const imports = `
import { registerServerReference } from "react-server-dom-webpack/server";
import { plainBoundArgs, openPlainBoundArgs } from "babel-plugin-use-server/runtime/plain-bound-args";
import { bindCaptures, openCaptures, pick } from "babel-plugin-use-server/runtime/references";
`;

/** A variable that changes after the function was made: it is read when the reference is sent. */
const reassigned: HandCompiled = {
  title: 'a captured variable that changes before the reference is sent',
  programs: oneFile(
    `export function Page({ id }: { id: number }) {
      let label = 'first';
      async function show(count: number) { 'use server'; trace('show', label, id, count); return [label, id, count]; }
      label = 'second';
      return <form action={show} />;
    }`,
    `${imports}
    const show$closure = { id: "page#Page.show", layout: "L1", name: "show", length: 1, make: ([label, id]) => async function show(count) { trace('show', label, id, count); return [label, id, count]; } };
    const show$ref = registerServerReference(openCaptures(show$closure, openPlainBoundArgs), "page#Page.show", null);
    export { show$ref as "Page.show" };
    export function Page({ id }) {
      var show = bindCaptures(show$ref, show$closure, () => [label, id], plainBoundArgs);
      let label = 'first';
      label = 'second';
      return <form action={show} />;
    }`,
    [['page#Page.show', 'Page.show']],
  ),
  scenario: async ({ module, send }) => propOf(await send(callOf(module, 'Page')({ id: 7 })), 'action')(3),
  wrong: [
    {
      fault: 'captured value read eagerly',
      edit: [
        "let label = 'first';\n      label",
        "let label = 'first', early = label;\n      show = bindCaptures(show$ref, show$closure, () => [early, id], plainBoundArgs);\n      label",
      ],
      seen: /- returned \["second", 7, 3\]\n\+ trace "show" "first" 7 3\n\+ returned \["first", 7, 3\]/,
    },
    { fault: 'a capture lost', edit: ['make: ([label, id])', 'make: ([label])'], seen: /\+ threw ReferenceError: id is not defined/ },
    { fault: 'captures in the wrong order', edit: ['() => [label, id]', '() => [id, label]'], seen: /\+ returned \[7, "second", 3\]/ },
    {
      fault: 'an argument swallowed',
      edit: ['async function show(count) {', 'async function show(label$1, count) {'],
      seen: /\+ returned \["second", 7, undefined\]/,
    },
    { fault: 'an effect lost', edit: ["trace('show', label, id, count);", ''], seen: /- trace "show" "second" 7 3/ },
    { fault: 'reference not exported', edit: ['export { show$ref as "Page.show" };', ''], seen: /leads to no Server Function/ },
    {
      fault: 'exported, but not registered',
      edit: [
        'registerServerReference(openCaptures(show$closure, openPlainBoundArgs), "page#Page.show", null)',
        'openCaptures(show$closure, openPlainBoundArgs)',
      ],
      seen: /leads to no Server Function/,
    },
    {
      fault: "the author's function left in place",
      edit: ['action={show}', 'action={async (count) => [label, id, count]}'],
      seen: /Functions cannot be passed directly to Client Components/,
    },
    { fault: 'a call that never ends', edit: ["trace('show'", "await new Promise(() => {}); trace('show'"], seen: /\+ did not finish/ },
    { fault: 'another layout at the site', edit: ['layout: "L1"', 'get layout() { return Math.random().toString(); }'], seen: /BoundArgumentsError/ },
  ],
};

/** Two functions: which one a reference leads to. */
const siblings: HandCompiled = {
  title: 'two functions of one component, called, failing and bound',
  programs: oneFile(
    `export class Refused extends Error {}
    export const made: string[] = [];
    export function Page() {
      return <><Row save={async (name: string) => { 'use server'; made.push(name); if (name === '') throw new Refused('no name'); return made.length; }} remove={async () => { 'use server'; made.pop(); return made.length; }} /></>;
    }
    async function Row({ save, remove }) { return <li id="row"><button formAction={save}>save</button><button formAction={remove}>remove</button></li>; }`,
    `import { registerServerReference } from "react-server-dom-webpack/server";
    const save$ref = registerServerReference({ save: async (name) => { made.push(name); if (name === '') throw new Refused('no name'); return made.length; } }.save, "page#save", null);
    const remove$ref = registerServerReference({ remove: async () => { made.pop(); return made.length; } }.remove, "page#remove", null);
    export { save$ref as "Page.save", remove$ref as "Page.remove" };
    export class Refused extends Error {}
    export const made = [];
    export function Page() { return <><Row save={save$ref} remove={remove$ref} /></>; }
    async function Row({ save, remove }) { return <li id="row"><button formAction={save}>save</button><button formAction={remove}>remove</button></li>; }`,
    [
      ['page#save', 'Page.save'],
      ['page#remove', 'Page.remove'],
    ],
  ),
  scenario: async ({ module, send, trace }) => {
    const row = (await send(callOf(module, 'Page')({}))) as { props: { children: readonly unknown[] } };
    const [save, remove] = row.props.children.map((button) => propOf(button, 'formAction'));
    const failed = await save?.('').catch((error: unknown) => error);
    trace(row, failed instanceof (module.Refused as typeof Error), await save?.('ann'), await remove?.(), module.made);
    return save?.('');
  },
  wrong: [
    {
      fault: 'two ids swapped',
      edit: ['{ save$ref as "Page.save", remove$ref as "Page.remove" }', '{ save$ref as "Page.remove", remove$ref as "Page.save" }'],
      seen: /\+ returned -?\d/,
    },
    {
      fault: 'another error class',
      edit: ["new Refused('no name')", "new Error('no name')"],
      seen: /- threw Refused named Error: no name\n(?:.*\n)?\+ threw Error: no name/,
    },
    { fault: 'another message', edit: ["new Refused('no name')", "new Refused('no name!')"], seen: /no name!/ },
    { fault: 'module state copied', edit: ['made.push(name);', 'const made = []; made.push(name);'], seen: /- .*true 2 1 \[""\]\n\+ .*true 1 0 \[\]/ },
    { fault: 'text of the page changed', edit: ['>remove</button>', '>Remove</button>'], seen: /Remove/ },
    { fault: 'a function runs twice', edit: ['made.pop();', 'made.pop(); made.pop();'], seen: /\+ .*true 2 0 \[\]/ },
    { fault: 'an awaited result not awaited', edit: ['return made.length; } }.remove', 'return [made.length]; } }.remove'], seen: /\[1\]/ },
  ],
};

const actions = 'actions.ts';
const stub = (id: string, name: string): string =>
  `import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
   export const ${name} = /*#__PURE__*/ createServerReference("${id}", callServer, undefined, findSourceMapURL, "${name}");`;

/** A file-level module, called through its stubs, with what the wire carries and a second file of state. */
export const fileLevel: HandCompiled = {
  title: 'a file-level module in two files, called from the client',
  programs: {
    entry: actions,
    plain: new Map([
      [
        actions,
        `'use server'; import { log } from './state'; export async function add(...values: unknown[]) { log.push(values.length); trace(...values); return { log, values, late: Promise.resolve(-0) }; }`,
      ],
      ['state.ts', 'export const log: number[] = [];'],
    ]),
    server: new Map([
      [
        actions,
        `import { log } from './state'; import { registerServerReference } from "react-server-dom-webpack/server"; registerServerReference(add, "actions#add", null); export async function add(...values: unknown[]) { log.push(values.length); trace(...values); return { log, values, late: Promise.resolve(-0) }; }`,
      ],
      ['state.ts', 'export const log: number[] = [];'],
    ]),
    client: new Map([[actions, stub('actions#add', 'add')]]),
    references: [{ id: 'actions#add', exportName: 'add', module: actions }],
  },
  scenario: async ({ client, trace }) => {
    const form = new FormData();
    form.append('name', 'ann');
    const add = callOf(client ?? {}, 'add');
    trace(await add(form, new Date(0), new Map([[1, new Set([NaN, 2n])]]), undefined, [null, -0]));
    return [await add(), callOf(add as never, 'bind')];
  },
  wrong: [
    { fault: 'a result changed', edit: ['Promise.resolve(-0)', 'Promise.resolve(0)'], seen: /Promise\(-0\).*\n.*Promise\(0\)/ },
    {
      fault: 'arguments cut',
      edit: ['trace(...values);', 'values.length = Math.min(values.length, 2); trace(...values);'],
      seen: /^- trace FormData \{name: "ann"\} Date\(1970-01-01T00:00:00.000Z\) Map \{\[1, Set \{NaN, 2n\}\]\} undefined \[null, -0\]/m,
    },
    { fault: 'registered under another id', edit: ['registerServerReference(add, "actions#add", null);', ''], seen: /leads to no Server Function/ },
  ],
};

export const handCompiled: readonly HandCompiled[] = [reassigned, siblings, fileLevel];
