/** What the client and the server really get for one Server Function: the compiler's own output, cut down to it. */
import type * as t from '@babel/types';
import { parseSource } from '../1-source/parse.ts';
import { compile } from '../compile.ts';
import { UseServerError } from '../diagnostics/error.ts';
import type { Layer } from '../model.ts';
import type { ExamineOptions } from '../project/module.ts';

/** What a file becomes, compiled at most once for each layer; null where it does not compile. */
export function outputsOf(file: string, code: string, { root, ids: { salt, aliases }, resolve }: ExamineOptions): (layer: Layer) => string | null {
  const known = new Map<Layer, string | null>();
  const compiled = (layer: Layer): string | null => {
    try {
      return compile(code, { filename: file, root, layer, development: false, resolve, ids: { salt, aliases: Object.fromEntries(aliases) } })?.code ?? null;
    } catch (error) {
      if (error instanceof UseServerError) return null;
      throw error;
    }
  };
  return (layer) => {
    const output = known.has(layer) ? (known.get(layer) ?? null) : compiled(layer);
    known.set(layer, output);
    return output;
  };
}

/** The statements of an output that name the function; null where there is no output. */
export function shipped(id: string, output: string | null, file: string): string | null {
  return output === null ? null : statementsNaming(id, output, file);
}

function statementsNaming(id: string, code: string, file: string): string {
  const { body } = parseSource(code, file);
  const textOf = ({ start, end }: t.Node): string => code.slice(start ?? 0, end ?? 0);
  const naming = body.map(textOf).filter((text) => text.includes(JSON.stringify(id)) || text.includes(`'${id}'`));
  const made = naming.flatMap((text) => /^(?:export )?(?:const|function) ([\w$\u0080-\uffff]+)/.exec(text)?.[1] ?? []);
  // `const save$ref$made = save$ref();`, where the reference is made by a function.
  const calls = body.map(textOf).filter((text) => made.includes(/^const [\w$\u0080-\uffff]+ = ([\w$\u0080-\uffff]+)\(\);$/.exec(text)?.[1] ?? ''));
  const names = [...made, ...calls.map((text) => text.slice('const '.length, text.indexOf(' =')))];
  const exported = body.filter((statement) => statement.type === 'ExportNamedDeclaration' && !statement.declaration).map(textOf)
    .filter((text) => names.some((name) => text.includes(`{ ${name} as`) || text.includes(`{ ${name} }`)) && !naming.includes(text));
  const site = made.flatMap((name) => boundIn(code, name));
  return [...naming, ...calls, ...exported, ...(site.length === 0 ? [] : [`// in the place of the function: ${site.join('\n')}`])].join('\n');
}

/** `bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)`. */
function boundIn(code: string, name: string): string[] {
  const start = [`bindCaptures(${name},`, `bindCaptures(${name}(),`].map((text) => code.indexOf(text)).find((at) => at >= 0) ?? -1;
  return start < 0 ? [] : (/^bindCaptures\([^,]+,[^,]+, \(\) => \[[^\]]*\][^()]*\)/.exec(code.slice(start)) ?? []).slice(0, 1);
}
