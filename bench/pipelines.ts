/** The Babel pipelines that are compared: TypeScript and React presets, with the plugin, without it, and with less than it. */
import { createRequire } from 'node:module';
import least from './least-plugin.ts';

export interface Pipeline {
  readonly name: string;
  readonly version: string;
  /** Parses, transforms and prints one module. */
  readonly without: (code: string) => string;
  readonly with: (code: string) => string;
}

export interface PipelineWithFloors extends Pipeline {
  /** With the smallest plugin that is right about a file-level module. */
  readonly least: (code: string) => string;
  /** The same, but Babel looks for all scopes anew. */
  readonly leastCrawled: (code: string) => string;
  /** What the plugin alone makes of a module: the presets have all of their work before them. */
  readonly alone: (code: string) => string;
}

interface BabelCore {
  readonly version: string;
  readonly transformSync: (code: string, options: object) => { readonly code?: string | null } | null;
}

// What is published, not the sources: `npm run bench` builds it first.
const { default: useServer } = (await import(new URL('../dist/index.js', import.meta.url).href)) as { default: unknown };

const babel8 = createRequire(import.meta.url);
const babel7 = createRequire(new URL('../test/babel-7/package.json', import.meta.url));

const ours = [useServer, { layer: 'server', root: '/app' }];

/** What the ratios are measured on: little else, so that they are as high as they get. */
export const pipelines: readonly PipelineWithFloors[] = [babel8, babel7].map(commonPipeline);

/** What apps have. */
export const appPipelines: readonly Pipeline[] = [
  createPipeline('the same presets and React Compiler', babel8, { ...common(babel8), plugins: [babel8('babel-plugin-react-compiler')] }),
  createPipeline('next/babel', babel7, {
    presets: [babel8('next/babel')],
    caller: { name: 'babel-loader', supportsStaticESM: true, supportsDynamicImport: true, isServer: true },
  }),
];

interface Setup {
  readonly presets?: readonly unknown[];
  readonly plugins?: readonly unknown[];
  readonly parserOpts?: object;
  readonly caller?: object;
}

function common(require: NodeJS.Require): Setup {
  return { presets: [[require('@babel/preset-react'), { runtime: 'automatic' }], require('@babel/preset-typescript')] };
}

function commonPipeline(require: NodeJS.Require): PipelineWithFloors {
  const setup = common(require);
  return {
    ...createPipeline('presets typescript and react', require, setup),
    least: compiler(require, { ...setup, plugins: [[least, { scopes: 'told' }]] }),
    leastCrawled: compiler(require, { ...setup, plugins: [[least, { scopes: 'crawled' }]] }),
    alone: compiler(require, { plugins: [ours], parserOpts: { plugins: ['typescript', 'jsx'] } }),
  };
}

function createPipeline(name: string, require: NodeJS.Require, setup: Setup): Pipeline {
  return {
    name,
    version: (require('@babel/core') as BabelCore).version,
    without: compiler(require, setup),
    with: compiler(require, { ...setup, plugins: [ours, ...(setup.plugins ?? [])] }),
  };
}

/** The options stay the same objects, so that Babel finds the loaded plugins in its cache as in a real build. */
function compiler(require: NodeJS.Require, setup: Setup): (code: string) => string {
  const babel = require('@babel/core') as BabelCore;
  const options = { filename: '/app/page.tsx', root: '/app', configFile: false, babelrc: false, ...setup };
  return (code) => babel.transformSync(code, options)?.code ?? '';
}
