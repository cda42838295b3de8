/**
 * Parsing by `oxc-parser`, an optional dependency: native, and faster than Babel's parser.
 *
 * Only programs that are certainly the same for both go this way. Whatever this parser objects to, and whatever it may read in another way,
 * is given to Babel: its messages are the ones that people see, and its tree is the one that counts.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import type * as t from '@babel/types';
import { isForeign, make, NotConvertible } from './babel-tree.ts';
import { withPrologue } from './functions.ts';
import { conversionOf } from './convert.ts';
import { mayBeTooDeep } from './nesting.ts';

interface NativeParser {
  readonly parseSync: (
    filename: string,
    code: string,
    options: object,
  ) => { readonly program: unknown; readonly comments: unknown; readonly errors: readonly unknown[] };
  readonly rawTransferSupported: () => boolean;
}

const HAS_LARGE_BUFFERS = Number.parseInt(process.versions.node, 10) >= 22;

/** undefined before the first file is parsed; null where oxc-parser is not installed, or not worth while. */
let installed: NativeParser | null | undefined;
let isSwitchedOff = process.env['USE_SERVER_PARSER'] === 'babel';

function nativeParser(): NativeParser | null {
  if (isSwitchedOff) return null;
  if (installed !== undefined) return installed;
  try {
    // Without shared memory the way of the tree into JavaScript takes longer than Babel. Node.js below 22 never has it, and needs no look.
    const loaded = HAS_LARGE_BUFFERS ? (createRequire(import.meta.url)('oxc-parser') as NativeParser) : null;
    installed = loaded?.rawTransferSupported() === true ? loaded : null;
  } catch {
    installed = null;
  }
  return installed;
}

/** Runs something with Babel's parser alone. */
export function withoutNativeParser<Result>(run: () => Result): Result {
  const before = isSwitchedOff;
  isSwitchedOff = true;
  try {
    return run();
  } finally {
    isSwitchedOff = before;
  }
}

/** A byte order mark counts for one parser and not for the other; so may escapes in names, and rare line ends. */
const UNDECIDED = /^\ufeff|\\u|[\u2028\u2029]/;

export type NativeSyntax = 'jsx' | 'ts' | 'tsx';

/**
 * How the tree gets into JavaScript. Shared memory is the faster way for a process that goes on for long. It begins with a buffer of gigabytes, which V8
 * counts and collects all of its memory for, and with a reader of its own, which V8 has to compile; a build of a thousand files is done before that pays.
 */
export type TreeTransfer = 'json' | 'shared memory';

/** In characters, of the whole process. */
const FEW = 4 * 1024 * 1024;
let parsed = 0;

function transferFor(code: string): TreeTransfer {
  parsed += code.length;
  return parsed > FEW ? 'shared memory' : 'json';
}

/**
 * @param transfer For tests: both give the same.
 * @returns null where Babel has to be asked.
 */
export function parseNatively(code: string, syntax: NativeSyntax, transfer: TreeTransfer = transferFor(code)): t.Program | null {
  if (UNDECIDED.test(code) || mayBeTooDeep(code)) return null;
  const parser = nativeParser();
  if (parser === null) return null;
  try {
    const { program, comments, errors } = parser.parseSync(`module.${syntax}`, code, {
      lang: syntax,
      sourceType: 'module',
      preserveParens: true,
      showSemanticErrors: true,
      experimentalRawTransfer: transfer === 'shared memory',
    });
    if (!isForeign(program)) return null;
    try {
      return errors.length > 0 ? null : babelProgram(program, code);
    } finally {
      // The parser's answer has getters, and V8 holds on to what they lead to until it collects all of its memory.
      for (const list of [program['body'], comments]) if (Array.isArray(list)) list.length = 0;
    }
  } catch (error) {
    if (error instanceof NotConvertible) return null;
    throw error;
  }
}

function babelProgram(program: Parameters<typeof make>[1], code: string): t.Program | null {
  const to = conversionOf(code);
  const made = make('Program', { ...program, start: 0, end: code.length }, to);
  Object.assign(made, withPrologue(program['body'], to));
  made['sourceType'] = 'module';
  return isProgram(made) ? made : null;
}

function isProgram(node: { readonly type: string } | t.Program): node is t.Program {
  return node.type === 'Program';
}
