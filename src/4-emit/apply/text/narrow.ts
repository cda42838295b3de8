/**
 * An import statement or export list that keeps some of its names, on the tree and in the text.
 *
 *     import a, { b, type T } from './m';      without `a` and `b`, as types:      import type { T } from './m';
 *     import { b } from './m';                 without `b`:                        import './m';
 *     export { a, b } from './m';              without `a`:                        export { b } from './m';
 */
import type { Edit } from '../../edits.ts';
import { rangeOf } from '../../../syntax/positions.ts';
import type { TextEdit } from './text-edits.ts';
import { fault } from '../../../diagnostics/fault.ts';

type Narrowing = Extract<Edit, { readonly kind: 'narrow' }>;

export function narrowNode({ node, kept, asType }: Narrowing): void {
  const specifiers = node.specifiers.filter((specifier) => kept.includes(specifier));
  if (node.type === 'ImportDeclaration') node.specifiers = specifiers as typeof node.specifiers;
  else node.specifiers = specifiers as typeof node.specifiers;
  if (!asType) return;
  if (node.type === 'ImportDeclaration') node.importKind = 'type';
  else node.exportKind = 'type';
  for (const specifier of specifiers) {
    if (specifier.type === 'ImportSpecifier') specifier.importKind = 'value';
    else if (specifier.type === 'ExportSpecifier') specifier.exportKind = 'value';
  }
}

/** The head of the statement, up to the module's name. */
export function narrowText({ node, kept, asType }: Narrowing, code: string): TextEdit {
  const { start } = rangeOf(node);
  const source = node.source === null || node.source === undefined ? null : rangeOf(node.source).start;
  if (source === null) fault('An export list without a module has nothing to narrow.');
  const textOf = (specifier: (typeof kept)[number]): string => {
    const range = rangeOf(specifier);
    const text = code.slice(range.start, range.end);
    const isMarked =
      (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') || (specifier.type === 'ExportSpecifier' && specifier.exportKind === 'type');
    return asType && isMarked ? text.replace(/^type\s*/, '') : text;
  };
  const bare = kept
    .filter(
      ({ type }) =>
        type === 'ImportDefaultSpecifier' || type === 'ImportNamespaceSpecifier' || type === 'ExportDefaultSpecifier' || type === 'ExportNamespaceSpecifier',
    )
    .map(textOf);
  const listed = kept.filter(({ type }) => type === 'ImportSpecifier' || type === 'ExportSpecifier').map(textOf);
  const isExport = node.type === 'ExportNamedDeclaration';
  const list = listed.length > 0 || (isExport && bare.length === 0) ? [listed.length > 0 ? `{ ${listed.join(', ')} }` : '{}'] : [];
  const clause = [...bare, ...list].join(', ');
  const keyword = `${isExport ? 'export' : 'import'}${asType ? ' type' : ''}`;
  return { start, end: source, rank: 'replace', parts: [clause === '' ? `${keyword} ` : `${keyword} ${clause} from `] };
}
