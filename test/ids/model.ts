/**
 * A module as a person edits it: components with Server Functions in them, printed to text. Every function carries a marker of its own, so that it can be
 * told again after any edit, whatever it is called by then.
 */

export type FunctionForm = 'declaration' | 'variable' | 'wrapped' | 'form';

export interface ServerFn {
  readonly kind: 'fn';
  readonly form: FunctionForm;
  readonly name: string;
  /** In its body, and nowhere else. */
  readonly marker: string;
  readonly parameters: number;
  readonly captures: number;
  readonly body: string;
  readonly note: string;
}

export interface Group {
  /** `if` and `loop` have no name; members of `object` and `class` are methods, whatever their form. */
  readonly kind: 'function' | 'object' | 'class' | 'if' | 'loop';
  readonly name: string;
  readonly items: readonly Item[];
  readonly note: string;
}

export type Item = ServerFn | Group;

export interface Module {
  readonly items: readonly Item[];
  readonly blankLines: number;
}

/** A function with the names around it, its own last; and its own text. */
export interface Located {
  readonly fn: ServerFn;
  readonly path: string;
  readonly text: string;
}

export function textOf({ items, blankLines }: Module): string {
  const gap = '\n'.repeat(blankLines + 1);
  return (
    [`const wrap = (call) => call;`, ...items.map((item) => (item.kind === 'function' ? `export ${printItem(item, null)}` : printItem(item, null)))].join(gap) +
    '\n'
  );
}

export function functionsOf(module: Module): readonly Located[] {
  return module.items.flatMap((item) => locate(item, [], null));
}

function locate(item: Item, around: readonly string[], holder: Group | null): readonly Located[] {
  if (item.kind !== 'fn') {
    const inside = item.kind === 'if' || item.kind === 'loop' ? around : [...around, item.name];
    return item.items.flatMap((inner) => locate(inner, inside, item));
  }
  return [{ fn: item, path: [...around, ...ownNames(item, holder)].join(' > '), text: functionText(item) }];
}

function ownNames({ form, name }: ServerFn, holder: Group | null): readonly string[] {
  if (isHolder(holder) || form === 'declaration' || form === 'variable') return [name];
  return form === 'wrapped' ? [name, 'wrap'] : ['form', 'action'];
}

export const isHolder = (group: Group | null): boolean => group?.kind === 'object' || group?.kind === 'class';

const functionText = ({ parameters, body, marker, captures }: ServerFn): string => {
  const names = Array.from({ length: parameters }, (_, index) => `p${index}`);
  const reads = ['props.a', 'props.b', 'other'].slice(0, captures);
  return `(${names.join(', ')}) BODY { 'use server'; ${body} return ["${marker}"${[...names, ...reads].map((read) => `, ${read}`).join('')}]; }`;
};

const comment = (note: string): string => (note === '' ? '' : `/* ${note} */ `);

function printItem(item: Item, holder: Group | null): string {
  if (item.kind === 'fn') return comment(item.note) + printFunction(item, holder);
  const inner = item.items.map((child) => printItem(child, item));
  const note = comment(item.note);
  switch (item.kind) {
    case 'function':
      return `${note}function ${item.name}(props, other) {\nconst out = [];\n${inner.join('\n')}\nreturn out;\n}`;
    case 'object':
      return `${note}const ${item.name} = {\n${inner.map((member) => `${member},`).join('\n')}\n};`;
    case 'class':
      return `${note}class ${item.name} {\n${inner.map((member) => `static ${member}`).join('\n')}\n}`;
    case 'if':
      return `${note}if (wrap) {\n${inner.join('\n')}\n}`;
    case 'loop':
      return `${note}for (const row of [1]) {\n${inner.join('\n')}\n}`;
  }
}

function printFunction(fn: ServerFn, holder: Group | null): string {
  const text = functionText(fn);
  if (isHolder(holder)) return `async ${fn.name}${text.replace(' BODY', '')}`;
  const arrow = `async ${text.replace(' BODY', ' =>')}`;
  switch (fn.form) {
    case 'declaration':
      return `async function ${fn.name}${text.replace(' BODY', '')}`;
    case 'variable':
      return `const ${fn.name} = ${arrow};`;
    case 'wrapped':
      return `const ${fn.name} = wrap(${arrow});`;
    case 'form':
      return `wrap(<form action={${arrow}} />);`;
  }
}
