/**
 * Tokens of a snippet: the little of JavaScript that the emitters write, with holes as tokens of their own.
 *
 *     const a = f(‹hole›, "id");   →   const  a  =  f  (  ‹hole›  ,  "id"  )  ;
 *
 * Guaranteed: every bracket knows the one that closes it.
 */
import type { Hole, Snippet } from '../../edits.ts';
import { fault } from '../../../diagnostics/fault.ts';

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'punctuator' | 'comment' | 'hole' | 'end';
  /** As it is written; of a comment, what is inside. */
  readonly text: string;
  readonly hole: Hole | null;
  /** Of an opening bracket: the index of the closing one. */
  closedBy: number;
}

const TOKEN = /\s*(?:([$\w\u0080-\uffff]+)|("(?:[^"\\]|\\.)*")|(=>|!==|&&|\|\||[{}()[\],;:.=?@])|\/\*([^]*?)\*\/)/y;

/** @throws For what is no token of a snippet: a fault of an emitter. */
export function tokensOf(snippet: Snippet): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  for (const part of snippet) {
    if (typeof part === 'string') addTokens(part, tokens, open);
    else tokens.push({ kind: 'hole', text: '', hole: part, closedBy: -1 });
  }
  tokens.push({ kind: 'end', text: '', hole: null, closedBy: -1 });
  return tokens;
}

function addTokens(text: string, tokens: Token[], open: number[]): void {
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) fault(`A snippet cannot hold '${text.slice(at, at + 20)}'.`);
    const [, name, string, punctuator, comment] = found;
    const token = (kind: Token['kind'], written: string): void => {
      tokens.push({ kind, text: written, hole: null, closedBy: -1 });
    };
    if (name !== undefined) token(/^\d/.test(name) ? 'number' : 'name', name);
    else if (string !== undefined) token('string', string);
    else if (comment !== undefined) token('comment', comment);
    else if (punctuator !== undefined) {
      if (punctuator === '(' || punctuator === '[' || punctuator === '{') open.push(tokens.length);
      if (punctuator === ')' || punctuator === ']' || punctuator === '}') {
        const opening = tokens[open.pop() ?? -1];
        if (opening !== undefined) opening.closedBy = tokens.length;
      }
      token('punctuator', punctuator);
    }
  }
}

/** Goes through tokens, one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token that is next; the last one is of the kind `end`. */
  protected current(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The text behind the bracket that closes this one, which has just been taken. */
  protected behind({ closedBy }: Token): string {
    return this.#tokens[closedBy + 1]?.text ?? '';
  }

  protected peek(): string {
    return this.current()?.text ?? '';
  }

  protected next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) fault('A snippet ends too early.');
    return token;
  }

  /** Takes the token if it is the one that is asked for. */
  protected takes(text: string): boolean {
    const isIt = this.peek() === text;
    if (isIt) this.#at++;
    return isIt;
  }

  protected expect(text: string): void {
    if (!this.takes(text)) fault(`A snippet has '${this.peek()}' where '${text}' was expected.`);
  }

  expectEnd(): void {
    if (this.current()?.kind !== 'end') fault(`A snippet has '${this.peek()}' where its end was expected.`);
  }

  protected isDone(): boolean {
    return this.peek() === '}' || this.current()?.kind === 'end';
  }

  /** `a, b, c` up to the closing bracket. */
  protected list<N>(closing: string, item: () => N): N[] {
    const items: N[] = [];
    while (!this.takes(closing)) {
      items.push(item());
      if (!this.takes(',') && this.peek() !== closing) this.expect(closing);
    }
    return items;
  }
}
