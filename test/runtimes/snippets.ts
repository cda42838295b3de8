/** The code of docs/runtime.md. */
import { readFileSync } from 'node:fs';

export const docs = readFileSync(new URL('../../docs/runtime.md', import.meta.url), 'utf8');
const blocks = [...docs.matchAll(/^```(?:jsonc?|js)\n([^]*?)^```$/gm)].map(([, code = '']) => code);

/** The block that begins with the comment `// <title>`. */
export function snippet(title: string): string {
  const found = blocks.find((code) => code.startsWith(`// ${title}\n`));
  if (found === undefined) throw new Error(`docs/runtime.md has no code that begins with "// ${title}".`);
  return found;
}

/** How docs/runtime.md starts Deno: what stands between `deno` and the file. */
export const denoArguments = /^deno (.*) deno\.js$/m.exec(docs)?.[1]?.split(' ') ?? [];
