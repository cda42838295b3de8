/** What the client and the server really get for one Server Function: the compiler's own output, cut down to it. */
import { parseSource } from '../../1-source/parse.ts';
import { compile } from '../../compile.ts';
import { UseServerError } from '../../diagnostics/error.ts';
import type { Layer } from '../../model/index.ts';
import type { ExamineOptions } from '../../project/file/module.ts';

/** A compiled file. */
interface Output {
  readonly code: string;
  readonly statements: readonly { readonly text: string; readonly isExportList: boolean }[];
}

/** What a file becomes, compiled and parsed at most once for each layer; null where it does not compile. */
export function outputsOf(file: string, code: string, { root, ids: { salt, aliases }, resolve }: ExamineOptions): (layer: Layer) => Output | null {
  const known = new Map<Layer, Output | null>();
  const compiled = (layer: Layer): Output | null => {
    try {
      const result = compile(code, { filename: file, root, layer, development: false, resolve, ids: { salt, aliases: Object.fromEntries(aliases) } });
      return result && outputOf(result.code, file);
    } catch (error) {
      if (error instanceof UseServerError) return null;
      throw error;
    }
  };
  return (layer) => {
    const before = known.get(layer);
    if (before !== undefined) return before;
    const output = compiled(layer);
    known.set(layer, output);
    return output;
  };
}

function outputOf(code: string, file: string): Output {
  const statements = parseSource(code, file).body.map((statement) => ({
    text: code.slice(statement.start ?? 0, statement.end ?? 0),
    isExportList: statement.type === 'ExportNamedDeclaration' && !statement.declaration,
  }));
  return { code, statements };
}

/** The statements of an output that name the function. */
export function shipped(id: string, { code, statements }: Output): string {
  const texts = statements.map(({ text }) => text);
  const naming = texts.filter((text) => text.includes(JSON.stringify(id)) || text.includes(`'${id}'`));
  const made = naming.flatMap((text) => /^(?:export )?(?:const|function) ([\w$\u0080-\uffff]+)/.exec(text)?.[1] ?? []);
  // `const save$ref$made = save$ref();`, where the reference is made by a function.
  const calls = texts.filter((text) => made.includes(/^const [\w$\u0080-\uffff]+ = ([\w$\u0080-\uffff]+)\(\);$/.exec(text)?.[1] ?? ''));
  const names = [...made, ...calls.map((text) => text.slice('const '.length, text.indexOf(' =')))];
  const exported = statements
    .flatMap(({ text, isExportList }) => (isExportList ? [text] : []))
    .filter((text) => names.some((name) => text.includes(`{ ${name} as`) || text.includes(`{ ${name} }`)) && !naming.includes(text));
  const site = made.flatMap((name) => boundIn(code, name));
  return [...naming, ...calls, ...exported, ...(site.length === 0 ? [] : [`// in the place of the function: ${site.join('\n')}`])].join('\n');
}

/** `bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs)`. */
function boundIn(code: string, name: string): string[] {
  const start = [`bindCaptures(${name},`, `bindCaptures(${name}(),`].map((text) => code.indexOf(text)).find((at) => at >= 0) ?? -1;
  return start < 0 ? [] : (/^bindCaptures\([^,]+,[^,]+, \(\) => \[[^\]]*\][^()]*\)/.exec(code.slice(start)) ?? []).slice(0, 1);
}
