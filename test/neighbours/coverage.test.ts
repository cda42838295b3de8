/** Coverage of compiled code is counted on the author's lines: the same statements, functions and branches, at the same places. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import useServer from '../../src/index.ts';
import { transform7, transform8, type Transform, type TransformOptions } from '../harness/babels.ts';
import { istanbul } from './neighbours.ts';

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface Instrumented {
  readonly coverageData: {
    readonly statementMap: Readonly<Record<string, Place>>;
    readonly fnMap: Readonly<Record<string, { readonly name: string; readonly loc: Place }>>;
    readonly branchMap: Readonly<Record<string, { readonly type: string; readonly loc: Place }>>;
  };
}

const { readInitialCoverage } = createRequire(import.meta.url)('istanbul-lib-instrument') as { readInitialCoverage: (code: string) => Instrumented | null };

const page = `import { store } from './store';
export function Page({ id, hidden = false }) {
  const before = 1;
  async function save(data) {
    'use server';
    const key = id + 1;
    if (key > 2) {
      return store(data ?? 'nothing');
    }
    return before;
  }
  return hidden ? null : [save, async () => { 'use server'; return before; }];
}
export async function top() {
  'use server';
  return 5;
}
export class Api {
  static async refresh(all = true) {
    'use server';
    return all;
  }
}
`;
const fileLevel = `'use server';
const limit = 3;
export const first = async (items) => items.slice(0, limit);
export default async function all(items, from = 0) {
  if (from < 0) throw new RangeError(\`\${from}\`);
  return items;
}
`;

const at = ({ start, end }: Place): string => `${start.line}:${start.column}-${end.line}:${end.column}`;

/** Every place that is counted, in the order of the text. */
function counted(transform: Transform, code: string, plugins: TransformOptions['plugins']): readonly string[] {
  const result = transform(code, { filename: '/project/page.jsx', root: '/project', development: true, parserPlugins: [], plugins });
  const coverage = readInitialCoverage(result.code)?.coverageData;
  if (coverage === undefined) throw new Error('Nothing is counted');
  const { statementMap, fnMap, branchMap } = coverage;
  return [
    ...Object.values(statementMap).map((place) => `statement ${at(place)}`),
    ...Object.values(fnMap).map(({ name, loc }) => `function ${name.replace(/^\(anonymous_\d+\)$/, '')} ${at(loc)}`),
    ...Object.values(branchMap).map(({ type, loc }) => `${type} ${at(loc)}`),
  ].sort();
}

describe.each([
  ['Babel 8', transform8],
  ['Babel 7', transform7],
] as const)('%s', (_name, transform) => {
  const ours = [useServer, { layer: 'server' }] as const;

  it.each([
    ['inline', page],
    ['file-level', fileLevel],
  ])('%s: the places of the source', (_title, code) => {
    const expected = counted(transform, code, [istanbul]);
    expect(expected.length).toBeGreaterThan(6);
    expect(counted(transform, code, [ours, istanbul])).toEqual(expected);
    expect(counted(transform, code, [istanbul, ours])).toEqual(expected);
  });

  it('a stub counts nothing that the author wrote', () => {
    expect(counted(transform, fileLevel, [[useServer, { layer: 'client' }], istanbul]).filter((place) => /^(function|if|default-arg)/.test(place))).toEqual([]);
  });
});
