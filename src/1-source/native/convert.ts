/**
 * The nodes of the other parser, one after the other; see babel-tree.ts. Most have the same fields in both trees (fields.ts); the others are special
 * cases, listed in special-cases.ts. A type that is in neither list is left to Babel's parser.
 */
import { asNode, listOf, make, NotConvertible } from './babel-tree.ts';
import type { Conversion, SyntaxNode } from './babel-tree.ts';
import { FIELDS } from './fields.ts';
import { REFUSED, SPECIAL } from './special-cases.ts';
import { LineTable } from '../../syntax/line-table.ts';

/** Everything that the conversion of one text shares. */
export function conversionOf(code: string): Conversion {
  const to: Conversion = {
    code,
    lines: new LineTable(code),
    one: (value) => convert(value, to),
    maybe: (value) => maybe(value, to),
    all: (list) => all(list, to),
  };
  return to;
}

/** A node that is there. */
function convert(value: unknown, to: Conversion): SyntaxNode {
  const node = asNode(value);
  const reason = REFUSED.get(node.type)?.(node) ?? null;
  if (reason !== null) throw new NotConvertible(reason);
  const fields = FIELDS.get(node.type);
  if (fields === undefined) {
    const special = SPECIAL.get(node.type);
    if (special === undefined) throw new NotConvertible(node.type);
    return special(node, to);
  }
  const made = make(node.type, node, to);
  for (const { key, how } of fields) {
    const inside = node[key];
    switch (how) {
      case 'one':
        made[key] = convert(inside, to);
        break;
      case 'maybe':
        made[key] = maybe(inside, to);
        break;
      case 'all':
        made[key] = all(inside, to);
        break;
      case 'copy':
        made[key] = inside;
        break;
      case 'flag':
        if (inside === true) made[key] = true;
        break;
      default:
        how satisfies never;
    }
  }
  return made;
}

function all(value: unknown, to: Conversion): (SyntaxNode | null)[] {
  const list = listOf(value);
  const made: (SyntaxNode | null)[] = [];
  for (let at = 0; at < list.length; at++) made.push(maybe(list[at], to));
  return made;
}

function maybe(value: unknown, to: Conversion): SyntaxNode | null {
  return value === null || value === undefined ? null : convert(value, to);
}
