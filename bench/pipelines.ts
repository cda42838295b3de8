/** The Babel pipelines that are compared: TypeScript and React presets, with the plugin and without it. */
import { createRequire } from 'node:module';

export interface Pipeline {
  readonly version: string;
  /** Parses, transforms and prints one module. */
  readonly without: (code: string) => string;
  readonly with: (code: string) => string;
}

interface BabelCore {
  readonly version: string;
  readonly transformSync: (code: string, options: object) => { readonly code?: string | null } | null;
}

// What is published, not the sources: `npm run bench` builds it first.
const { default: useServer } = (await import(new URL('../dist/index.js', import.meta.url).href)) as { default: unknown };

const babel8 = createRequire(import.meta.url);
const babel7 = createRequire(new URL('../test/babel-7/package.json', import.meta.url));

export const pipelines: readonly Pipeline[] = [createPipeline(babel8), createPipeline(babel7)];

function createPipeline(require: NodeJS.Require): Pipeline {
  const babel = require('@babel/core') as BabelCore;
  const presets: unknown[] = [
    [require('@babel/preset-react'), { runtime: 'automatic' }],
    require('@babel/preset-typescript'),
  ];
  // Each list of plugins stays the same object, so that Babel finds the loaded plugins in its cache as in a real build.
  const compiler = (plugins: readonly unknown[]) => {
    const options = { filename: '/app/page.tsx', root: '/app', configFile: false, babelrc: false, presets, plugins };
    return (code: string) => babel.transformSync(code, options)?.code ?? '';
  };
  return {
    version: babel.version,
    without: compiler([]),
    with: compiler([[useServer, { layer: 'server', root: '/app' }]]),
  };
}
