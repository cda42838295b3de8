/** The code of docs/runtime.md. */
import { readFileSync } from 'node:fs';
import { snippetsOf } from '../harness/doc-snippets.ts';

export const docs = readFileSync(new URL('../../docs/runtime.md', import.meta.url), 'utf8');

/** The block that begins with the comment `// <title>`. */
export const snippet: (title: string) => string = snippetsOf('runtime');

/** How docs/runtime.md starts Deno: what stands between `deno` and the file. */
export const denoArguments = /^deno (.*) deno\.js$/m.exec(docs)?.[1]?.split(' ') ?? [];
