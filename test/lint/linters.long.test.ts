/** The plugin in real linters: the same findings in all of them, at the same places, with the compiler's words. */
import { describe, expect, it } from 'vitest';
import { linters } from './linters.ts';

const FILE = `import { db } from './db';

export function Page({ user, apiKey }) {
  let count = 0;
  async function save(formData) {
    'use server';
    count++;
    await db.save(user.id, apiKey);
  }
  return <form action={save}><button formAction={async () => { \`use server\`; }} /></form>;
}
`;

describe.each(Object.entries(linters))('%s', (_, lint) => {
  it('tells what the compiler tells', async () => {
    const found = await lint(FILE);
    expect(found.map(({ rule, severity, at }) => [rule, severity, at]).sort()).toEqual([
      ['use-server/capture-may-be-secret', 'warning', '8:28'],
      ['use-server/capture-written', 'error', '7:5'],
      ['use-server/directive-not-a-string', 'error', '10:64'],
    ]);
    expect(found.map(({ message }) => message).join('\n')).toContain(
      'The Server Function `save` writes to `count`, a variable of the code around it: the new value would be lost. Return the new value',
    );
  });

  it('makes every finding an error in strict', async () => {
    expect((await lint(FILE, 'strict')).map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  });

  it('says nothing of files without the directive, and of those where all is well', async () => {
    expect(await lint("'use client';\nexport const A = () => <p className='use'>server</p>;\n")).toEqual([]);
    expect(await lint("'use server';\nexport async function save() {}\n")).toEqual([]);
  });

  it('reads suppressions, and tells of those that do nothing', async () => {
    const file = (comment: string): string =>
      `export function Page({ apiKey }) {\n  return <form action={async () => {\n    'use server';\n    ${comment}\n    send(apiKey);\n  }} />;\n}\n`;
    const rules = async (comment: string): Promise<string[]> => (await lint(file(comment))).map(({ rule }) => rule).sort();
    expect(await rules('// use-server-ignore-next-line capture-may-be-secret -- it is a public one')).toEqual([]);
    expect(await rules('// use-server-ignore-next-line capture-may-be-secret')).toEqual([
      'use-server/capture-may-be-secret',
      'use-server/suppression-without-reason',
    ]);
    expect(await rules('// use-server-ignore-next-line secret-literal -- no')).toEqual(['use-server/capture-may-be-secret', 'use-server/suppression-unused']);
  });
});
