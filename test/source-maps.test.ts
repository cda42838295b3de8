/** Source maps, decoded: where a debugger goes to from compiled code. The plugin's, which Babel writes, and those of `compile()`. */
import { eachMapping, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Node } from '@babel/types';
import { traverseFast } from '@babel/types';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Layer } from '../src/index.ts';
import type { SourceMapV3 } from './harness/babels.ts';
import { transform7, transform8 } from './harness/babels.ts';
import { compileModule } from './harness/compile-module.ts';
import { parse } from './harness/same-program.ts';

interface Output {
  readonly code: string;
  readonly map: SourceMapV3 | null;
}

type Compiler = (code: string, layer: Layer, development: boolean) => Output;

const path = 'app/page.tsx';

function byPlugin(transform: typeof transform8): Compiler {
  return (code, layer, development) => {
    const outcome = compileModule({ path, code }, layer, { transform, development });
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    return outcome;
  };
}

const byText: Compiler = (code, layer, development) => {
  const result = compile(code, { filename: path, root: '/project', layer, development, sourceMap: true });
  if (result === null) throw new Error('There is nothing to compile');
  return { code: result.code, map: result.map === null ? null : { ...result.map, sources: result.map.sources } };
};

const compilers: readonly (readonly [name: string, compiler: Compiler])[] = [
  ['the plugin in Babel 8', byPlugin(transform8)],
  ['the plugin in Babel 7', byPlugin(transform7)],
  ['compile()', byText],
];

/** Offset in the author's text that an offset of the output comes from. */
function originOf({ code, map }: Output, source: string, offset: number): number | null {
  if (map === null) return null;
  const before = code.slice(0, offset).split('\n');
  const found = originalPositionFor(new TraceMap({ ...map, version: 3 } as never), { line: before.length, column: before.at(-1)?.length ?? 0 });
  if (found.line === null) return null;
  return (
    source
      .split('\n')
      .slice(0, found.line - 1)
      .join('\n').length +
    (found.line > 1 ? 1 : 0) +
    found.column
  );
}

function offsetsOf(code: string, pattern: RegExp): readonly number[] {
  return [...code.matchAll(pattern)].map(({ index }) => index);
}

/** The calls that register, by the export's name. */
function registrations(code: string): readonly { readonly name: string; readonly index: number }[] {
  const found: { name: string; index: number }[] = [];
  traverseFast(parse(code, ['typescript', 'jsx']), (node: Node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'registerServerReference') return;
    const [, id] = node.arguments;
    if (id?.type === 'StringLiteral') found.push({ name: id.value.split('#')[1] ?? '', index: node.start ?? 0 });
  });
  return found;
}

const inline = `import { db } from './db';

const limit = 10;

export function Page({ user, id }: { user: User; id: number }) {
  async function createPost(formData: FormData, draft = user.draft) {
    'use server';
    const title = formData.get('title');
    if (title === null) throw new RangeError(\`nothing for \${id}\`);
    return db.insert({ title, draft, userName: user.name, limit });
  }
  const removePost = async (postId: number) => {
    'use server'; return db.remove(postId, id);
  };
  return <form action={createPost} onReset={removePost}>{[1, 2].map((row) => <button key={row} formAction={async function pickRow() { 'use server'; return db.choose(row, limit); }} />)}</form>;
}

export const handlers = {
  async archivePost(postId: number) {
    'use server';
    return db.archive(postId);
  },
};

export async function standAlone(value: string) {
  'use server';
  return db.alone(value);
}
`;

const fileLevel = `'use server';

import { db } from './db';

/** SECRET_comment */
export async function savePost(data: FormData) {
  return db.save(data, 'SECRET_text');
}

const removePost = async (id: number) => db.remove(id);
export { removePost, removePost as deletePost };
export default async function () {
  return 1;
}
export const wrappedPost = db.wrap(async () => 2);
export { other } from './other';
`;

const inlineWords = ['formData', 'get', 'title', 'RangeError', 'insert', 'userName', 'remove', 'map', 'key', 'choose', 'archive', 'alone', 'value'];
const fileLevelWords = ['data', 'save', 'remove', 'wrap', 'return'];

describe.each(compilers)('%s, server layer', (_name, compiler) => {
  it.each([
    ['inline', inline],
    ['with the directive on top', fileLevel],
  ])("every word of the author's functions maps to itself: %s", (_title, source) => {
    const output = compiler(source, 'server', true);
    // Words that the compiler has no use for, wherever they stand.
    const words = source === inline ? inlineWords : fileLevelWords;
    let checked = 0;
    for (const word of words) {
      const anywhere = new RegExp(`(?<!["'])\\b${word}\\b(?!["'])`, 'g');
      const places = offsetsOf(output.code, anywhere);
      expect(places.length, word).toBe(offsetsOf(source, anywhere).length);
      for (const place of places) {
        const origin = originOf(output, source, place) ?? 0;
        expect(source.slice(origin, origin + word.length), `${word} of\n${output.code}`).toBe(word);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(words.length - 1);
  });

  it('each registration maps to the function that it registers', () => {
    for (const [source, starts] of [
      [
        inline,
        {
          'Page.createPost': /async function createPost/,
          'Page.removePost': /async \(postId/,
          'Page.button.formAction.pickRow': /async function pickRow/,
          'handlers.archivePost': /async archivePost/,
          standAlone: /(export )?async function standAlone/,
        },
      ],
      [
        fileLevel,
        {
          savePost: /(export )?async function savePost/,
          removePost: /(removePost = )?async \(id/,
          default: /(export default )?async function \(\)/,
          wrappedPost: /(wrappedPost = )?db\.wrap|(export const )wrappedPost/,
          other: /other \}/,
        },
      ],
    ] as const) {
      const output = compiler(source, 'server', true);
      const found = registrations(output.code);
      expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(starts).sort());
      for (const { index, name } of found) {
        const expected = Object.entries(starts).find(([key]) => name === key)?.[1];
        const origin = originOf(output, source, index);
        const text = origin === null ? 'nothing' : source.slice(origin, origin + 40);
        expect(text, `the registration of ${name} in\n${output.code}`).toMatch(new RegExp(`^(?:${expected?.source ?? 'unknown'})`));
      }
    }
  });

  it("the author's text is in the map, once", () => {
    const { map } = compiler(inline, 'server', true);
    expect(map?.sources).toHaveLength(1);
    expect(map?.sources[0]).toMatch(/page\.tsx$/);
    expect(map?.sourcesContent).toEqual([inline]);
  });

  it("every mapping leads into the author's text", () => {
    for (const source of [inline, fileLevel]) {
      const output = compiler(source, 'server', true);
      const lines = source.split('\n');
      const generated = output.code.split('\n');
      eachMapping(new TraceMap({ ...output.map, version: 3 } as never), ({ generatedLine, generatedColumn, originalLine, originalColumn }) => {
        expect(generatedColumn).toBeLessThanOrEqual(generated[generatedLine - 1]?.length ?? -1);
        if (originalLine !== null) expect(originalColumn).toBeLessThanOrEqual(lines[originalLine - 1]?.length ?? -1);
      });
    }
  });
});

describe.each(compilers)('%s, client layer', (_name, compiler) => {
  it("in development each stub maps to the author's function", () => {
    const output = compiler(fileLevel, 'client', true);
    const found = [...output.code.matchAll(/createServerReference\("app\/page\.tsx#([^"]+)"/g)];
    expect(found.map(([, name]) => name)).toEqual(['savePost', 'removePost', 'deletePost', 'default', 'wrappedPost', 'other']);
    const lines = { savePost: 6, removePost: 10, deletePost: 10, default: 12, wrappedPost: 15, other: 16 };
    for (const { index, 1: name = '' } of found) {
      const origin = originOf(output, fileLevel, index) ?? 0;
      const line = fileLevel.slice(0, origin).split('\n').length;
      expect([name, line], output.code).toEqual([name, lines[name as keyof typeof lines]]);
    }
    expect(JSON.stringify(output.map)).not.toContain('SECRET');
    expect(output.map?.sourcesContent?.filter((content) => content !== null && content !== '') ?? []).toEqual([]);
  });

  it('in production the map is empty and holds no source', () => {
    const { code, map } = compiler(fileLevel, 'client', false);
    expect(code).toContain('createServerReference("');
    const mappings: unknown[] = [];
    if (map !== null) eachMapping(new TraceMap({ ...map, version: 3 } as never), (mapping) => mappings.push(mapping));
    expect(mappings).toEqual([]);
    // Babel names the file of any map; that is all.
    expect((map?.sources ?? []).filter((source) => source !== 'page.tsx')).toEqual([]);
    expect((map?.sourcesContent ?? []).filter((content) => content !== null && content !== '')).toEqual([]);
    expect(map?.names ?? []).toEqual([]);
    expect(JSON.stringify(map)).not.toMatch(/SECRET|Post|app\//);
  });
});

it('compile() makes no map unless it is asked for one', () => {
  expect(compile(fileLevel, { filename: path, root: '/project', layer: 'server' })?.map).toBeNull();
  expect(compile(fileLevel, { filename: path, root: '/project', layer: 'client' })?.map).toBeNull();
});
