/** `use-server explain`: how a function is found, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

function idOf(it: Tree, name: string): string {
  const { functions } = JSON.parse(it.run('list', '--json', '--no-references').out) as {
    readonly functions: readonly { readonly id: string; readonly name: string }[];
  };
  return functions.find((one) => one.name === name)?.id ?? '';
}

const firstLine = (out: string): string | undefined => out.split('\n')[0];

describe('use-server explain', () => {
  it.each(['80', '120'])('says everything about a closure, at %s columns', (columns) => {
    const { code, out, err } = tree(shop).runWith({ COLUMNS: columns }, 'explain', 'buy');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
  });

  it('shows the stub and the registration of an exported function', () => {
    const it = tree(shop);
    const id = idOf(it, 'save');
    const { out } = it.run('explain', 'save');
    expect(out).toContain(`The client gets\n  export const save = /*#__PURE__*/ createServerReference("${id}", callServer);\n`);
    expect(out).toContain(`The server gets\n  registerServerReference(save, "${id}", null);\n`);
    expect(out).toContain('Used in\n  components/search-box.tsx:6:42  passed on, client file\n');
    expect(out).toContain('Client code gets there by\n  components/search-box.tsx → lib/all.ts → app/actions.ts\n');
  });

  it('says what the client gets of a file that it imports', () => {
    const inline = "export const label = 1;\nexport async function send() {\n  'use server';\n}\n";
    const made = tree({ 'inline.ts': inline, 'client.ts': "'use client';\nimport { label } from './inline';\nuse(label);\n" });
    expect(made.run('explain', 'send').out).toContain('The client gets\n  Nothing: client code imports inline.ts');
    expect(JSON.parse(made.run('explain', 'send', '--json').out)).toMatchObject({
      function: { client: null, refusedInClient: true, refused: ['client-module-defines-server-function'] },
    });
    made.write({ 'client.ts': "import { label } from './inline';\nuse(label);\n" });
    expect(made.run('explain', 'send').out).toContain('The client gets\n  No code. Where inline.ts passes it');
    made.write({
      'inline.ts': "'use server';\nexport async function make() {\n  return async function send() {\n    'use server';\n  };\n}\n",
      'client.ts': "'use client';\nimport { make } from './inline';\nmake();\n",
    });
    expect(made.run('explain', 'send').out).toContain('The client gets\n  No code. Where inline.ts passes it');
  });

  it('finds it by id, the beginning of one, module and export, place, name, the end of a name', () => {
    const it = tree(shop);
    const id = idOf(it, 'Page.buy');
    const ways = [
      id,
      id.slice(0, 8),
      id.slice(0, 4).toUpperCase(),
      'app/page.tsx#Page.buy',
      'app/page.tsx:7',
      it.path('app/page.tsx:10:2'),
      'Page.buy',
      'buy',
      'BUY',
    ];
    expect(ways.map((way) => [way, firstLine(it.run('explain', way).out)])).toEqual(ways.map((way) => [way, 'Page.buy(formData)']));
  });

  it('finds it by an id as it is in a log of Vite, production and development', () => {
    const it = tree(shop);
    const ways = [`6efdf509a785#_${idOf(it, 'Page.buy')}`, '/app/page.tsx#Page$buy$$e2b9f233'];
    expect(ways.map((way) => firstLine(it.run('explain', way).out))).toEqual(['Page.buy(formData)', 'Page.buy(formData)']);
  });

  it('takes the innermost function at a place', () => {
    const it = tree({ 'a.tsx': "export async function outer() {\n  'use server';\n  return async () => {\n    'use server';\n  };\n}\n" });
    expect([2, 4].map((line) => firstLine(it.run('explain', `a.tsx:${line}`).out))).toEqual(['outer()', 'outer.anonymous()']);
  });

  it('lists who could be meant', () => {
    const { code, out, err } = tree(shop).run('explain', 'app/page.tsx:15', '--dir', 'app');
    expect([code, firstLine(out), err]).toEqual([0, 'Page.button.formAction()', '']);
    const several = tree({ 'a.ts': "'use server';\nexport async function save() {}\n", 'b.ts': "'use server';\nexport async function save() {}\n" }).run(
      'explain',
      'save',
    );
    expect([several.code, several.out]).toEqual([2, '']);
    expect(several.err).toMatch(/^`save` can be any of these:\n {2}[\da-f]{8} {2}save {2}a\.ts:2:8\n {2}[\da-f]{8} {2}save {2}b\.ts:2:8\n$/);
  });

  it('helps those who look for what is not there', () => {
    const it = tree(shop);
    expect(it.run('explain', 'bui')).toEqual({
      code: 1,
      out: '',
      err: 'error No Server Function is called `bui`, and no id begins like this. Did you mean `buy`? `npx babel-plugin-use-server list` shows all names and ids.\n',
    });
    expect(it.run('explain', 'app/page.tsx:1').err).toContain('There is no Server Function at `app/page.tsx:1`. In this file are:\n');
    expect(it.run('explain', 'deadbeef01').err).toContain('The id of an older build is found with --manifest');
  });

  it('says how each variable is sent, or why it cannot be', () => {
    const { out } = tree({
      'a.tsx': `export default function Page({ user }) {
  const apiKey = user.apiKey;
  const seen = new WeakMap();
  const label = () => user.name;
  async function other() { 'use server'; }
  return async () => { 'use server'; return [apiKey, seen, label(), other, user]; };
}
`,
    }).run('explain', 'a.tsx:6');
    const captures = out.slice(out.indexOf('Captures\n'), out.indexOf('\n\nUsed in'));
    expect(captures).toMatchInlineSnapshot(`
      "Captures
        user  not sent while the file has errors, declared at a.tsx:1:32
        apiKey  not sent while the file has errors; it may be a secret, declared at a.tsx:2:9
            This Server Function captures \`apiKey\`, which sounds like a secret:
            captured values travel to the client and back.
        seen  cannot be sent, declared at a.tsx:3:9
            This Server Function uses \`seen\` from the code around it, which cannot be
            sent to the client and back: it is an instance of \`WeakMap\`.
        label  not sent: an ordinary function, built again on the server from what it captures, declared at a.tsx:4:9
        other  not sent: a Server Function, bound anew to what it captures, declared at a.tsx:5:18"
    `);
    expect(out).toContain('Nothing: the file does not compile.');
  });

  it('says where a function with several names is registered', () => {
    const it = tree({ 'a.ts': "'use server';\nasync function save() {}\nexport { save, save as store };\n" });
    expect(it.run('explain', 'save').out).toContain('The server gets\n  registerServerReference(save, "');
    expect(it.run('explain', 'store').out).toContain('The server gets\n  Nothing of its own: the function has several names');
    expect(it.run('explain', 'store').out).toContain('The client gets\n  export const store = ');
  });

  it('knows ids of an older build by its manifest: what has moved, and what is gone', () => {
    const it = tree(shop);
    it.run('compile', '.', '--out', 'out');
    const [save, buy] = [idOf(it, 'save'), idOf(it, 'Page.buy')];
    it.write({ 'app/store.ts': shop['app/actions.ts']!, 'app/page.tsx': 'export default () => null;' });
    it.remove('app/actions.ts');
    const moved = it.run('explain', save.slice(0, 10), '--manifest', 'out/manifest.json', '--dir', 'app');
    expect([moved.code, firstLine(moved.out)]).toEqual([0, 'save(previous, formData)']);
    expect(moved.out).toContain(`was     ${save}, save in app/actions.ts: that id is gone`);
    const gone = it.run('explain', buy, '--manifest', 'out/manifest.json', '--dir', 'app');
    expect([gone.code, gone.out]).toEqual([1, expect.stringContaining(`Page.buy(formData) is gone.\n\n  id    ${buy}\n  was   inline in app/page.tsx:7:3`)]);
  });
});
