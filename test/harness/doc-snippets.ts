/** Code blocks of the documentation, for tests that run them. */
import { readFileSync } from 'node:fs';

/** The blocks of `docs/<name>.md`: each is found by the comment `// <title>` that it begins with. */
export function snippetsOf(name: string): (title: string) => string {
  const docs = readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
  const blocks = [...docs.matchAll(/^```(?:jsonc?|[jt]sx?)\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  return (title) => {
    const found = blocks.find((code) => code.startsWith(`// ${title}\n`));
    if (found === undefined) throw new Error(`docs/${name}.md has no code that begins with "// ${title}".`);
    return found;
  };
}
