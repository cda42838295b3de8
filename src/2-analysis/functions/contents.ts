/**
 * What is read off a Server Function in one walk: its digest, what it may not use, what it should not hold, what it assigns to.
 *
 *     async (id) => { this.db; log("AKIA…") }   →   { digest: "x3Fd0-kQ_9aZ", context: [this], literals: ["AKIA…"] }
 */
import type * as t from '@babel/types';
import type { Write } from '../../model/index.ts';
import { partsOutside } from '../../syntax/children.ts';
import { digestOf } from '../../syntax/digest.ts';
import { selfOfElement, unwrap } from '../../syntax/nodes.ts';
import { asWrite } from '../../scopes/writes.ts';

export interface FunctionContents {
  readonly digest: string;
  /** `this`, `new.target`, and an arrow's `arguments`, unless they belong to a function or class inside. */
  readonly context: readonly t.Node[];
  readonly literals: readonly (t.StringLiteral | t.TemplateLiteral)[];
  readonly writes: readonly Write[];
  /** `arguments` or `eval` stands somewhere inside, even if it belongs to a function inside. */
  readonly namesArguments: boolean;
}

/** Reads each function once, however often it is asked for. */
export type ContentsOf = (node: t.Node) => FunctionContents;

export function contentsReader(): ContentsOf {
  const known = new Map<t.Node, FunctionContents>();
  return (node) => {
    const contents = known.get(node) ?? readContents(node);
    known.set(node, contents);
    return contents;
  };
}

function readContents(node: t.Node): FunctionContents {
  const context: t.Node[] = [];
  const literals: (t.StringLiteral | t.TemplateLiteral)[] = [];
  const writes: Write[] = [];
  let namesArguments = false;
  /** How many functions and classes inside `node` are around what is visited. */
  let depth = 0;
  /** Keys and decorators of methods and fields: they belong to what is around these. */
  const outside = new Set<t.Node>();
  const selves = new Set<t.Node>();
  const digest = digestOf(node, {
    enter: (at) => {
      if (outside.has(at)) depth--;
      for (const part of partsOutside(at)) outside.add(unwrap(part));
      switch (at.type) {
        case 'StringLiteral':
        case 'TemplateLiteral':
          literals.push(at);
          return;
        case 'AssignmentExpression':
        case 'UpdateExpression':
        case 'ForOfStatement':
        case 'ForInStatement': {
          const write = asWrite(at);
          if (write !== null) writes.push(write);
          return;
        }
        case 'CallExpression':
        case 'ObjectExpression': {
          const self = selfOfElement(at);
          if (self !== null) selves.add(self);
          return;
        }
        case 'ThisExpression':
          if (depth === 0 && !selves.has(at)) context.push(at);
          return;
        case 'JSXIdentifier':
          if (depth === 0 && at.name === 'this') context.push(at);
          return;
        case 'Identifier':
          if (at.name === 'arguments' || at.name === 'eval') namesArguments = true;
          if (depth === 0 && at.name === 'arguments' && node.type === 'ArrowFunctionExpression') context.push(at);
          return;
        case 'MetaProperty':
          if (depth === 0 && at.meta.name === 'new') context.push(at);
          return;
        default:
          if (at !== node && hasContextOfItsOwn(at)) depth++;
      }
    },
    leave: (at) => {
      if (at !== node && hasContextOfItsOwn(at)) depth--;
      if (outside.has(at)) depth++;
    },
  });
  return { digest, context, literals, writes, namesArguments };
}

function hasContextOfItsOwn({ type }: t.Node): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ObjectMethod' || type === 'ClassBody';
}
