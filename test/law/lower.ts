/**
 * From the module as it stands (or as compiled) to text that Node can run at once: types stripped, JSX compiled,
 * ES modules turned into CommonJS. Nothing here knows the directive: a plain program keeps it as an inert string.
 */
import * as babel from '@babel/core';
import type { PluginItem, PluginObject, PresetItem } from '@babel/core';
import decorators from '@babel/plugin-proposal-decorators';
import dynamicImport from '@babel/plugin-transform-dynamic-import';
import exportNamespace from '@babel/plugin-transform-export-namespace-from';
import commonJs from '@babel/plugin-transform-modules-commonjs';
import flow from '@babel/preset-flow';
import react from '@babel/preset-react';
import typescript from '@babel/preset-typescript';

export type Syntax = 'flow';

export interface LowerOptions {
  readonly syntax?: Syntax | undefined;
  readonly jsx?: 'automatic' | 'classic' | undefined;
}

// One object for each combination: Babel caches what it loads by the identity of these.
const reactPresets = {
  automatic: [react, { runtime: 'automatic' }],
  classic: [react, { runtime: 'classic' }],
} as const satisfies Record<string, PresetItem>;
const toCommonJs: PluginItem[] = [assigningInBlocks, dynamicImport, exportNamespace, commonJs];
const withDecorators: PluginItem[] = [[decorators, { version: '2023-11' }]];
const withDecoratorsToCommonJs: PluginItem[] = [...withDecorators, ...toCommonJs];

/**
 * `if (on) { var save = f; }` → `if (on) { var save; save = f; }`: where an exported `var` is declared again in a block, Babel's CommonJS exports what it comes to hold
 * only if that is assigned.
 */
function assigningInBlocks({ types: t }: typeof babel): PluginObject {
  return {
    name: 'assigning-in-blocks',
    visitor: {
      Program(program) {
        program.traverse({
          Function: (path) => path.skip(),
          VariableDeclaration(path) {
            const { kind, declarations } = path.node;
            if (kind !== 'var' || !path.inList || path.parentPath.isProgram()) return;
            const made = declarations.flatMap(({ id, init }) =>
              id.type === 'Identifier' && init ? [t.expressionStatement(t.assignmentExpression('=', t.identifier(id.name), init))] : [],
            );
            if (made.length < declarations.length) return;
            const names = declarations.map(({ id }) => t.variableDeclarator(id));
            path.replaceWithMultiple([t.variableDeclaration('var', names), ...made]);
          },
        });
      },
    },
  };
}

/**
 * Turns an ES module of any of the fixtures' languages into CommonJS text.
 *
 * @param code the module's text
 * @param filename decides between JavaScript and TypeScript, with or without JSX
 * @throws Babel's SyntaxError where the text does not parse
 */
export function lower(code: string, filename: string, { syntax, jsx = 'automatic' }: LowerOptions = {}): string {
  const languages: PresetItem[] = syntax === 'flow' ? [flow] : [typescript];
  const presets = mayHaveJsx(filename) ? [...languages, reactPresets[jsx]] : languages;
  // A function body has no place for a hashbang.
  return transformed(code, filename, presets, hasDecorators(code) ? withDecoratorsToCommonJs : toCommonJs).replace(/^#!.*/, '');
}

/** Types and decorators alone are compiled; JSX, `import` and `export` stay. */
export function withoutTypes(code: string, filename: string): string {
  return transformed(code, filename, [typescript], hasDecorators(code) ? withDecorators : []);
}

/** Does it need Babel's decorators? */
export const hasDecorators = (code: string): boolean => /(?<![\w"'`/*#])@[A-Za-z]|\baccessor\b/.test(code);

/** In a .ts file `<T>x` is a type assertion. */
const mayHaveJsx = (filename: string): boolean => !filename.endsWith('.ts');

function transformed(code: string, filename: string, presets: PresetItem[], plugins: PluginItem[]): string {
  const result = babel.transformSync(code, {
    filename: `/${filename}`,
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    compact: false,
    presets,
    plugins,
    parserOpts: { plugins: mayHaveJsx(filename) ? ['jsx'] : [] },
  });
  if (typeof result?.code !== 'string') throw new Error(`Babel gave no code for ${filename}`);
  return result.code;
}
