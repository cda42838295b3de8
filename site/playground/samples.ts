/// <reference types="vite/types/importMeta.d.ts" />
/** What there is to begin with: inputs of fixtures, so that each is known to work. */
import type { Settings } from './examine.ts';

export interface Sample {
  readonly title: string;
  readonly code: string;
  readonly filename: string;
  readonly layer: Settings['layer'];
}

/** The folder of the fixture, and what the list calls it. */
const CHOSEN: readonly (readonly [fixture: string, title: string])[] = [
  ['source-maps/a-declaration-with-captures', 'An inline function with captures'],
  ['rebuilt/a-function-calls-itself', 'A function that calls itself'],
  ['rebuilt/a-helper-component-with-captures', 'A local helper that is built again'],
  ['captures/a-variable-declared-below-the-function', 'A variable that is declared below'],
  ['file-level/constants-hold-arrows-and-function-expressions', 'A file with the directive on top'],
  ['file-level/an-exported-function-is-wrapped', 'Functions that a call returns'],
  ['diagnostics/capture-written/an-update', 'Refused: a captured variable is written to'],
  ['diagnostics/uses-this/in-a-function', 'Refused: this'],
  ['diagnostics/client-module-defines-server-function/in-a-file-with-use-client', 'Refused: in a Client Component'],
];

const texts = import.meta.glob<string>('../../__fixtures__/{source-maps,rebuilt,captures,file-level,diagnostics}/{a-declaration-with-captures,a-function-calls-itself,a-helper-component-with-captures,a-variable-declared-below-the-function,constants-hold-arrows-and-function-expressions,an-exported-function-is-wrapped,capture-written/an-update,uses-this/in-a-function,client-module-defines-server-function/in-a-file-with-use-client}/input.*', { query: '?raw', import: 'default', eager: true });

export const samples: readonly Sample[] = CHOSEN.map(([fixture, title]) => {
  const [path, code] = Object.entries(texts).find(([one]) => one.includes(`/${fixture}/input.`)) ?? [];
  if (path === undefined || code === undefined) throw new Error(`There is no fixture ${fixture}.`);
  const extension = path.slice(path.lastIndexOf('.'));
  return { title, code, filename: `${fixture.startsWith('file-level') ? 'actions' : 'page'}${extension}`, layer: 'server' };
});
