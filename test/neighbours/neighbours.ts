/** The plugins and presets that stand beside ours, each of a Babel major, and what is compiled with them. */
import commonJs8 from '@babel/plugin-transform-modules-commonjs';
import decorators8 from '@babel/plugin-proposal-decorators';
import env8 from '@babel/preset-env';
import flow8 from '@babel/preset-flow';
import react8 from '@babel/preset-react';
import typescript8 from '@babel/preset-typescript';
import * as reactCompilerModule from 'babel-plugin-react-compiler';
import { createRequire } from 'node:module';
import type { Syntax } from '../law/lower.ts';
import { decoratorsProgram, flowProgram, styledProgram, typescriptFileLevel, typescriptProgram } from './language-programs.ts';
import type { NeighbourProgram } from './programs.ts';
import { programs, switches } from './programs.ts';
import { styledLike } from './styled-like.ts';

export type Item = unknown;
export type Major = 8 | 7;

export interface Neighbour {
  readonly name: string;
  readonly major: Major;
  readonly presets: readonly Item[];
  readonly plugins: readonly Item[];
  /** What it leaves in the output of at least one of the programs: that it ran. */
  readonly leaves: RegExp;
  readonly programs: readonly NeighbourProgram[];
  /** Files that its output imports. */
  readonly support?: Readonly<Record<string, string>> | undefined;
  readonly extension: '.js' | '.jsx' | '.tsx';
  readonly syntax?: Syntax | undefined;
  /** What the compiled program is compared with, where the neighbour itself changes what a program returns. */
  readonly plain?: 'source' | 'neighbour' | undefined;
}

const requireBabel7 = createRequire(new URL('../babel-7/package.json', import.meta.url));
const requireHere = createRequire(import.meta.url);

function defaultOf(module: unknown): Item {
  const exported = typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  return exported === module ? module : defaultOf(exported);
}

const packages8: Readonly<Record<string, Item>> = {
  'preset-env': env8,
  'preset-flow': flow8,
  'preset-react': react8,
  'preset-typescript': typescript8,
  'plugin-proposal-decorators': decorators8,
  'plugin-transform-modules-commonjs': commonJs8,
};
const reactCompiler = defaultOf(reactCompilerModule);
/** `react/compiler-runtime` has no build for servers yet, so that the cache comes from a file of the program. */
const reactCompilerOptions = { panicThreshold: 'none', target: { kind: 'donotuse_meta_internal', runtimeModule: './memo' } };
const memo = { memo: "export const c = (size) => new Array(size).fill(Symbol.for('react.memo_cache_sentinel'));" };
const styledJsx = defaultOf(requireHere('styled-jsx/babel'));
/** What Jest counts coverage with. */
export const istanbul = [defaultOf(requireHere('babel-plugin-istanbul')), { cwd: '/project' }] as const;
/** Fast Refresh. What it calls is a function of the dev server; any that every module has will do. */
const reactRefresh = [defaultOf(requireHere('react-refresh/babel')), { skipEnvCheck: true, refreshReg: 'Boolean' }];

function babelPackage(major: Major, name: string): Item {
  return major === 8 ? packages8[name] : defaultOf(requireBabel7(`@babel/${name}`));
}

const typescriptPrograms = [...programs, typescriptProgram, typescriptFileLevel];

function neighboursOf(major: Major): readonly Neighbour[] {
  const of = (name: string): Item => babelPackage(major, name);
  const preset = (name: string, options: object, more: Partial<Neighbour> & Pick<Neighbour, 'leaves'>): Neighbour => ({
    name,
    major,
    presets: [[of(name), options]],
    plugins: [],
    programs,
    extension: '.jsx',
    ...more,
  });
  const plugin = (name: string, item: Item, more: Partial<Neighbour> & Pick<Neighbour, 'leaves'>): Neighbour => ({
    name,
    major,
    presets: [],
    plugins: [item],
    programs,
    extension: '.jsx',
    ...more,
  });
  const oldTargets = { targets: { ie: '11' }, modules: false };
  return [
    preset('preset-typescript', {}, { extension: '.tsx', programs: typescriptPrograms, leaves: /Level\[Level\["Low"\] = 1\]/ }),
    { ...preset('preset-react', { runtime: 'classic' }, { leaves: /React\.createElement\(/ }), name: 'preset-react classic' },
    { ...preset('preset-react', { runtime: 'automatic' }, { leaves: /from "react\/jsx-(dev-)?runtime"/ }), name: 'preset-react automatic' },
    { ...preset('preset-env', oldTargets, { leaves: /_?regenerator(Runtime)?\(?\)?\.(w|m|wrap|mark)\(/i }), name: 'preset-env for ie 11' },
    { ...preset('preset-env', { targets: { chrome: '50' } }, { leaves: /_asyncToGenerator\(/ }), name: 'preset-env for chrome 50' },
    {
      ...preset('preset-env', { targets: { safari: '9' }, modules: false }, { programs: [switches], leaves: /var other = / }),
      name: 'preset-env for safari 9',
    },
    preset('preset-flow', {}, { extension: '.js', syntax: 'flow', programs: [...programs, flowProgram], leaves: /async function save\(data, count = 2\)/ }),
    plugin('React Compiler', [reactCompiler, reactCompilerOptions], { support: memo, leaves: /\bconst \$ = _c\(\d+\)/ }),
    plugin('istanbul', istanbul, { leaves: /\bcov_\w+\(\)\.s\[\d+\]\+\+/ }),
    plugin('React Refresh', reactRefresh, { leaves: /\bBoolean\(_c\d*, "\w+"\)/ }),
    plugin('modules-commonjs', of('plugin-transform-modules-commonjs'), { leaves: /exports\.Page = Page/ }),
    plugin('decorators 2023-11', [of('plugin-proposal-decorators'), { version: '2023-11' }], {
      programs: [...programs, decoratorsProgram],
      leaves: /_applyDecs/,
    }),
    plugin('legacy decorators', [of('plugin-proposal-decorators'), { version: 'legacy' }], {
      programs: [...programs, decoratorsProgram],
      leaves: /_applyDecoratedDescriptor|_class/,
    }),
    // It refuses Babel 8.
    ...(major === 8
      ? []
      : [
          plugin('styled-jsx', [styledJsx, { styleModule: './style' }], {
            programs: [...programs, styledProgram],
            leaves: /_JSXStyle/,
            plain: 'neighbour',
          }),
        ]),
    ...(['pre', 'Program.enter', 'Program.exit'] as const).map((moment) =>
      plugin(`nodes added in ${moment}`, [styledLike, { moment }], { leaves: /_styles\d*\.hits\+\+/, plain: 'neighbour' }),
    ),
    {
      name: 'what an application has',
      major,
      extension: '.tsx',
      programs: typescriptPrograms,
      presets: [[of('preset-env'), { targets: { ie: '11' } }], [of('preset-react'), { runtime: 'automatic' }], of('preset-typescript')],
      plugins: [[reactCompiler, reactCompilerOptions]],
      support: memo,
      leaves: /\bvar \$ = (_c|\(0, _memo\.c\))\(\d+\)/,
    },
  ];
}

export const neighbours: readonly Neighbour[] = [...neighboursOf(8), ...neighboursOf(7)];
