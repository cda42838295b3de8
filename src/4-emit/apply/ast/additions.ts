/** What edits add to a module, where they leave the author's code alone. */
import type * as t from '@babel/types';
import type { Edit, InsertionPoint } from '../../edits.ts';

/** For Babel's scopes. */
export interface TreeAdditions {
  /** Statements of the module that were generated. */
  readonly statements: readonly t.Node[];
  /** Imports that are gone, or that have lost some of their names or become imports of types: with all that they had. */
  readonly imports: readonly { readonly node: t.ImportDeclaration; readonly specifiers: t.ImportDeclaration['specifiers'] }[];
}

/** @returns null where anything else of the author's moves, changes or goes than directives and what comes from other modules. */
export function additionsOf(edits: readonly Edit[], made: readonly (readonly t.Node[])[]): TreeAdditions | null {
  if (!edits.every(isAddition)) return null;
  const statements = made.flat();
  // Babel looks through a function as soon as it meets one, and would not know the names around it yet.
  if (statements.some(({ type }) => type === 'FunctionDeclaration')) return null;
  const imports = edits.flatMap((edit) =>
    (edit.kind === 'remove' || edit.kind === 'narrow') && edit.node.type === 'ImportDeclaration'
      ? [{ node: edit.node, specifiers: [...edit.node.specifiers] }]
      : [],
  );
  return { statements, imports };
}

function isAddition(edit: Edit): boolean {
  switch (edit.kind) {
    case 'remove':
      return edit.node.type === 'Directive' || isOfOtherModule(edit.node);
    case 'narrow':
      return true;
    case 'insert':
      return OF_MODULE.has(edit.at.place) && edit.statements.every((part) => typeof part === 'string');
    case 'replace':
    case 'name':
      return false;
    default:
      return edit satisfies never;
  }
}

const OF_MODULE: ReadonlySet<InsertionPoint['place']> = new Set(['first', 'top', 'end', 'after']);

/** `import … from`, `export … from`: nothing in it refers to anything of this module. */
function isOfOtherModule(node: t.Node): boolean {
  return node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && Boolean(node.source));
}
