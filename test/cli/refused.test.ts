/** What is refused is never said to be sent; what is plainly meant can be written out. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';

const page = (body: string): Readonly<Record<string, string>> => ({
  'page.tsx': `export function Page({ user }) {\n  let count = 0;\n  async function save() {\n    'use server';\n    ${body}\n  }\n  return <form action={save} />;\n}\n`,
});
const refused = tree.bind(null, page('count++; log(user.id);'));

describe('a function that is refused', () => {
  it('captures in lists, and sends nothing', () => {
    const it = refused();
    const { out } = it.run('list');
    expect(out).toMatch(/captures +(?:user\.id, count|count, user\.id)\n +refused +capture-written\n/);
    expect(out).not.toContain('sends');
    expect(JSON.parse(it.run('list', '--json').out)).toMatchObject({ functions: [{ refused: ['capture-written'] }] });
  });

  it('is explained without a word of what would be sent', () => {
    const { out } = refused().run('explain', 'Page.save');
    expect(out).toMatch(/user +not sent while the file has errors/);
    expect(out).not.toMatch(/\bis sent\b|are sent|React sends/);
    expect(out.match(/Nothing: the file does not compile/g)).toHaveLength(2);
  });
});

describe('a function whose file client code imports', () => {
  const inClient = tree.bind(null, {
    ...page('log(user.id);'),
    'button.tsx': "'use client';\nimport { Page } from './page';\nexport const Button = () => <Page />;\n",
  });

  it('sends nothing in lists and explanations', () => {
    const it = inClient();
    expect(it.run('list').out).toMatch(/captures +user\.id\n +refused +client-module-defines-server-function\n/);
    expect(it.run('list').out).not.toContain('sends');
    const { out } = it.run('explain', 'Page.save');
    expect(out).toMatch(/user +not sent while client code imports the file/);
    expect(out).not.toMatch(/\bis sent\b|are sent|React sends/);
  });
});

it('has no verdict of sending in explain --json', () => {
  const verdicts = (out: string): unknown =>
    (JSON.parse(out) as { readonly function: { readonly sent: readonly { readonly name: string; readonly verdict: string }[] } }).function.sent.map(
      ({ name, verdict }) => [name, verdict],
    );
  expect(verdicts(tree(page('log(user.id);')).run('explain', 'Page.save', '--json').out)).toEqual([['user', 'sent']]);
  expect(verdicts(refused().run('explain', 'Page.save', '--json').out)).toContainEqual(['user', 'refused']);
});

describe('check --fix', () => {
  const slips = {
    'a.tsx':
      "export const a = async () => {\n  'use sevrer';\n};\nexport const b = async () => {\r\n  `use server`\r\n};\nexport default () => <form action={a} data-b={b} />;\n",
  };

  it('writes directives as they are meant, and nothing else', () => {
    const it = tree({ ...slips, 'b.ts': "import x from 'x';\n'use server';\nexport function c() { return x; }\n" });
    const { code, out, err } = it.run('check', '--fix', '--format', 'unix');
    expect([code, err]).toEqual([1, '2 directives mended in 1 file.\n']);
    expect(out).toMatch(/^b\.ts:2:1: error: .*\[directive-misplaced\]\n$/);
    expect(it.read('a.tsx')).toBe(slips['a.tsx'].replace('sevrer', 'server').replaceAll('`', "'"));
    expect(it.run('check', 'a.tsx', '--fix')).toMatchObject({ code: 0, err: '' });
  });

  it('leaves files alone that were not named', () => {
    const it = tree({ ...slips, 'b.ts': '' });
    it.run('check', 'b.ts', '--fix');
    expect(it.read('a.tsx')).toBe(slips['a.tsx']);
  });
});
