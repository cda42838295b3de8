/** What Next.js's own compiler takes for a Server Function. */
import { createRequire } from 'node:module';
import { nextBinding, nextCompiler } from '../harness/next-compiler.ts';

const fromExample = createRequire(new URL('../../examples/next/package.json', import.meta.url));
const binding = nextBinding(createRequire(fromExample.resolve('next/package.json')));

/**
 * @returns for each Server Function its export name, and the first byte of its id, which says what arguments it takes. Those of inline
 * functions are numbered: `$$RSC_SERVER_ACTION_0`.
 */
export function functionsByNext(code: string, filename: string): readonly { readonly name: string; readonly argumentByte: string }[] {
  const output = nextCompiler(fromExample, binding, { filename, root: '/', sourceMap: false }).transformSync(code).code;
  const listed = /__next_internal_action_entry_do_not_use__ (\{.*?\}) \*\//.exec(output)?.[1] ?? '{}';
  return Object.entries(JSON.parse(listed) as Record<string, { readonly name: string }>).map(([id, { name }]) => ({ name, argumentByte: id.slice(0, 2) }));
}
