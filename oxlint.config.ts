/**
 * The linter's rules for this repository: what is a mistake anywhere, and which way imports go.
 *
 * The rooms of `src` stand in the order below. A file imports from lines above its own and from its own room, from no other: so there is no
 * circle among rooms, and to read a file is to know what stands above it.
 */
import { defineConfig } from 'oxlint';
import type { OxlintOverride } from 'oxlint';

export const ROOMS: readonly (readonly string[])[] = [
  ['files', 'model', 'runtime', 'own-files'],
  ['diagnostics', 'resolve'],
  ['syntax'],
  ['1-source', 'scopes', 'targets'],
  ['2-analysis'],
  ['3-plan'],
  ['4-emit', '5-manifest', 'options'],
  ['babel', 'config', 'link', 'manifest'],
  ['lint', 'pipeline', 'project'],
  ['compile', 'debug', 'guards', 'index', 'types'],
  ['cli', 'hosts'],
  ['testing'],
];

/** How deep rooms are: `src/4-emit/apply/text/map.ts` is three folders below `src`. */
const DEPTHS = [0, 1, 2, 3];

/** What one room may not import of the rooms above it. */
const APART: Readonly<Record<string, { readonly regex: string; readonly message: string }>> = {
  '4-emit': { regex: '/syntax/unique-names\\.ts$', message: 'Plan makes the names; emitters read them.' },
};

/** The rules for one room: what its files may not import, from each depth. */
function importsOf(room: string, above: readonly string[]): OxlintOverride[] {
  const others = ROOMS.flat()
    .filter((one) => one !== room && !above.includes(one))
    .join('|');
  const message = `${room} imports from ${above.length === 0 ? 'no other room' : above.join(', ')}; see oxlint.config.ts.`;
  return DEPTHS.map((depth) => {
    const files = depth === 0 ? `src/${room}.ts` : `src/${room}/${'*/'.repeat(depth - 1)}*.ts`;
    const toSource = depth === 0 ? '\\./' : '\\.\\./'.repeat(depth);
    const apart = APART[room];
    const patterns = [{ regex: `^${toSource}(?:${others})(?:/|\\.ts$)`, message }, ...(apart === undefined ? [] : [apart])];
    return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } };
  });
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import'],
  categories: { correctness: 'error' },
  ignorePatterns: [
    'dist',
    'site',
    '__fixtures__',
    '__snapshots__',
    'examples',
    'test/next/routes',
    'test/next-15',
    'test/starters/*/**',
    'test/vite/app',
    'test/vite/*/app',
    'test/testing/app',
    'test/pipelines/*/**',
    '**/.work',
  ],
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    // What people write is looked through for exactly these characters; thenables are what bound arguments are.
    'no-control-regex': 'off',
    'unicorn/no-thenable': 'off',
    // `await null` is a wait for everything that waits already; a length is told by the type of the elements beside it.
    'unicorn/no-unnecessary-await': 'off',
    'unicorn/no-new-array': 'off',
    // TypeScript tells both, of the type that a thing has.
    'no-unsafe-optional-chaining': 'off',
    'no-unused-vars': 'off',
  },
  overrides: [
    ...ROOMS.flatMap((line, index) => line.flatMap((room) => importsOf(room, ROOMS.slice(0, index).flat()))),
    // An interpreter calls itself: an expression holds functions, functions hold statements, statements hold expressions.
    { files: ['src/guards/flow/**', 'src/guards/values/**'], rules: { 'import/no-cycle': 'off' } },
    // So do the generators of programs, and suites that run themselves in a second process.
    { files: ['test/**'], rules: { 'import/no-cycle': 'off' } },
  ],
});
