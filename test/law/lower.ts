/**
 * From the module as it stands (or as compiled) to text that Node can run at once: types stripped, JSX compiled,
 * ES modules turned into CommonJS. Nothing here knows the directive: a plain program keeps it as an inert string.
 */
import * as babel from '@babel/core';
import type { PluginItem, PresetItem } from '@babel/core';
import { requireFromHere } from './react.ts';

export type Syntax = 'flow';

export interface LowerOptions {
  readonly syntax?: Syntax | undefined;
  readonly jsx?: 'automatic' | 'classic' | undefined;
}

const typescript = requireFromHere.resolve('@babel/preset-typescript');
const flow = requireFromHere.resolve('@babel/preset-flow');
const react = requireFromHere.resolve('@babel/preset-react');
const commonJs = requireFromHere.resolve('@babel/plugin-transform-modules-commonjs');
const dynamicImport = requireFromHere.resolve('@babel/plugin-transform-dynamic-import');
const decorators = requireFromHere.resolve('@babel/plugin-proposal-decorators');

// One object for each combination: Babel caches what it loads by the identity of these.
const reactPresets = {
  automatic: [react, { runtime: 'automatic' }],
  classic: [react, { runtime: 'classic' }],
} as const satisfies Record<string, PresetItem>;
const plugins: PluginItem[] = [dynamicImport, commonJs];
const pluginsWithDecorators: PluginItem[] = [[decorators, { version: '2023-11' }], ...plugins];

/**
 * Turns an ES module of any of the fixtures' languages into CommonJS text.
 *
 * @param code the module's text
 * @param filename decides between JavaScript and TypeScript, with or without JSX
 * @throws Babel's SyntaxError where the text does not parse
 */
export function lower(code: string, filename: string, options: LowerOptions = {}): string {
  const languages: PresetItem[] = options.syntax === 'flow' ? [flow] : [typescript];
  const result = babel.transformSync(code, {
    filename: `/${filename}`,
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    compact: false,
    // In a .ts file `<T>x` is a type assertion.
    presets: filename.endsWith('.ts') ? languages : [...languages, reactPresets[options.jsx ?? 'automatic']],
    plugins: /^\s*@\w|\baccessor\b/m.test(code) ? pluginsWithDecorators : plugins,
  });
  if (typeof result?.code !== 'string') throw new Error(`Babel gave no code for ${filename}`);
  // A function body has no place for it.
  return result.code.replace(/^#!.*/, '');
}
