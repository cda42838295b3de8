/** Trees that the plugin is handed with a text whose positions are not theirs: every directive is found all the same. */
import * as babel from '@babel/core';
import type { File, Node } from '@babel/types';
import { traverseFast } from '@babel/types';
import { describe, expect, it } from 'vitest';
import type { UseServerMetadata } from '../src/index.ts';
import useServer from '../src/index.ts';

const code = `export function Page({ id }) {
  return () => log("é", async () => { 'use server'; await remove(id); });
}
export async function save() { 'use server'; }
`;

function parse(text: string): File {
  return babel.parseSync(text, { configFile: false, babelrc: false, sourceType: 'module' }) as File;
}

/** The names of what the plugin finds in a tree that comes with this text. */
function found(tree: File, text: string): readonly string[] {
  const result = babel.transformFromAstSync(tree, text, {
    filename: '/project/page.js',
    root: '/project',
    configFile: false,
    babelrc: false,
    plugins: [[useServer, { layer: 'server' }]],
  });
  const metadata = result?.metadata as { readonly useServer?: UseServerMetadata } | undefined;
  return metadata?.useServer?.references.map(({ name }) => name).sort() ?? [];
}

function everyNode(tree: File, change: (node: Node) => void): File {
  traverseFast(tree, change);
  return tree;
}

describe('a tree', () => {
  const all = found(parse(code), code);

  it('of the text itself has both', () => {
    expect(all).toEqual(['Page.log', 'save']);
  });

  it('whose positions count bytes', () => {
    const inBytes = (at: number): number => Buffer.byteLength(code.slice(0, at));
    const tree = everyNode(parse(code), (node) => Object.assign(node, { start: inBytes(node.start ?? 0), end: inBytes(node.end ?? 0) }));
    expect(found(tree, code)).toEqual(all);
  });

  it('whose positions are those of another text', () => {
    expect(found(parse(`// Longer than what was there before.\n\n${code}`), code)).toEqual(all);
    expect(found(parse(code), `// "use server" stands in functions.\n\n${code}`)).toEqual(all);
  });

  it('without positions', () => {
    expect(
      found(
        everyNode(parse(code), (node) => Object.assign(node, { start: undefined, end: undefined, loc: undefined })),
        code,
      ),
    ).toEqual(all);
  });

  it('in which a function has moved', () => {
    const tree = parse(`${code}export const list = [];`);
    const [page, , list] = tree.program.body;
    if (page?.type !== 'ExportNamedDeclaration' || page.declaration?.type !== 'FunctionDeclaration') throw new Error('There is no page.');
    if (list?.type !== 'ExportNamedDeclaration' || list.declaration?.type !== 'VariableDeclaration') throw new Error('There is no list.');
    const [returned] = page.declaration.body.body.splice(0, 1);
    const array = list.declaration.declarations[0]?.init;
    if (returned?.type !== 'ReturnStatement' || !returned.argument || array?.type !== 'ArrayExpression') throw new Error('There is nothing to move.');
    array.elements.push(returned.argument);
    expect(found(tree, `${code}export const list = [];`)).toEqual(['list.log', 'save']);
  });

  it('with a second directive that looks like none in the text', () => {
    const text = code.replace("'use server'; await", "'use\\x20server'; await");
    expect(() => found(parse(text), text)).toThrow('directive-not-a-string');
  });
});

describe('a tree of another parser', () => {
  const metadataOf = (tree: File, text: string): UseServerMetadata | undefined => {
    const result = babel.transformFromAstSync(tree, text, {
      filename: '/project/page.js',
      root: '/project',
      configFile: false,
      babelrc: false,
      plugins: [[useServer, { layer: 'server' }]],
    });
    return (result?.metadata as { readonly useServer?: UseServerMetadata } | undefined)?.useServer;
  };
  const digests = (tree: File, text: string): readonly string[] => metadataOf(tree, text)?.references.map(({ digest }) => digest) ?? [];

  it('has the properties of a re-export in another order: the digest is the same', () => {
    const text = "'use server';\nexport { a as b } from './a';\nimport { c as d } from './c';\nexport { d };\n";
    const turned = everyNode(parse(text), (node) => {
      if (node.type !== 'ExportSpecifier' && node.type !== 'ImportSpecifier') return;
      const reversed = Object.entries(node).reverse();
      for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
      Object.assign(node, Object.fromEntries(reversed));
    });
    expect(digests(turned, text)).toEqual(digests(parse(text), text));
    expect(digests(parse(text), text)).toHaveLength(2);
  });

  it('keeps line ends in templates as they are written: the digest is the same', () => {
    const text = "export async function a() { 'use server'; return `one\ntwo`; }\n";
    const asWritten = everyNode(parse(text), (node) => {
      if (node.type === 'TemplateElement') node.value.raw = node.value.raw.replace('\n', '\r\n');
    });
    expect(digests(asWritten, text)).toEqual(digests(parse(text), text));
  });

  it('has no note of parentheses: they are what is wrong all the same', () => {
    const text = "export async function a() { ('use server'); }\n";
    const plain = everyNode(parse(text), (node) => void Reflect.deleteProperty(node.extra ?? {}, 'parenthesized'));
    expect(() => metadataOf(plain, text)).toThrow('is in parentheses');
  });
});
