/** What the client and the server really get for one Server Function: the compiler's own output, cut down to it. */
import type * as t from '@babel/types';
import { parseSource } from '../1-source/parse.ts';
import { compile } from '../compile.ts';
import { UseServerError } from '../diagnostics/error.ts';
import type { Layer } from '../model.ts';
import type { ExamineOptions, ProjectFunction } from '../project/module.ts';

/** The statements of a layer that name the function; null when the module does not compile for that layer. */
export function shipped({ file, reference }: ProjectFunction, code: string, layer: Layer, { root, ids: { salt, aliases }, resolve }: ExamineOptions): string | null {
  let output: string;
  try {
    const result = compile(code, { filename: file, root, layer, development: false, resolve, ids: { salt, aliases: Object.fromEntries(aliases) } });
    if (result === null) return null;
    output = result.code;
  } catch (error) {
    if (error instanceof UseServerError) return null;
    throw error;
  }
  return statementsNaming(reference.id, output, file);
}

function statementsNaming(id: string, code: string, file: string): string {
  const { body } = parseSource(code, file);
  const textOf = ({ start, end }: t.Node): string => code.slice(start ?? 0, end ?? 0);
  const naming = body.map(textOf).filter((text) => text.includes(JSON.stringify(id)) || text.includes(`'${id}'`));
  const made = naming.flatMap((text) => /^(?:export )?const ([\w$\u0080-\uffff]+) =/.exec(text)?.[1] ?? []);
  const exported = body.filter((statement) => statement.type === 'ExportNamedDeclaration' && !statement.declaration).map(textOf)
    .filter((text) => made.some((name) => text.includes(`{ ${name} as`) || text.includes(`{ ${name} }`)) && !naming.includes(text));
  const site = made.flatMap((name) => boundIn(code, name));
  return [...naming, ...exported, ...(site.length === 0 ? [] : [`// in the place of the function: ${site.join('\n')}`])].join('\n');
}

/** `bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)`. */
function boundIn(code: string, name: string): string[] {
  const start = code.indexOf(`bindCaptures(${name},`);
  return start < 0 ? [] : (/^bindCaptures\([^,]+,[^,]+, \(\) => \[[^\]]*\][^()]*\)/.exec(code.slice(start)) ?? []).slice(0, 1);
}
