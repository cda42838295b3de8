/**
 * Compilers with a fault: the compiled text with one rule broken. They show that the random programs would notice if the real one had it.
 */
import { transformSync } from '@babel/core';
import type { PluginObject } from '@babel/core';
import { requireFromHere } from '../law/react.ts';
import { captureFaults } from './faults/captures.ts';
import type { Faults } from './faults/compiled.ts';
import { functionFaults, requireFaults } from './faults/functions.ts';
import { syntaxFaults } from './faults/syntax.ts';
import { valueFaults } from './faults/values.ts';

const typescript = requireFromHere.resolve('@babel/plugin-syntax-typescript');
const react = requireFromHere.resolve('@babel/plugin-syntax-jsx');

const faults: Faults = { ...captureFaults, ...valueFaults, ...functionFaults, ...syntaxFaults };

export const faultNames: readonly string[] = Object.keys(faults);
export const requireFaultNames: readonly string[] = Object.keys(requireFaults);

/** Gives compiled server code the fault. */
export function withFault(name: string): (code: string) => string {
  const plugin = (): PluginObject => ({ name: 'fault', visitor: { ...faults, ...requireFaults }[name] ?? {} });
  return (code) => {
    const result = transformSync(code, {
      configFile: false,
      babelrc: false,
      filename: '/page.tsx',
      parserOpts: { plugins: ['decorators', 'decoratorAutoAccessors'] },
      plugins: [[typescript, { isTSX: true }], react, plugin],
    });
    return result?.code ?? code;
  };
}
