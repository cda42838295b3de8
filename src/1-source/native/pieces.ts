/**
 * Pieces of a text in which brackets and commas mean nothing: strings, comments, regular expressions, and the text of templates.
 *
 * Found without parsing, so two things are guessed: whether a slash divides, and whether a quote or a slash stands in the text of JSX. What is taken
 * for a piece may be code therefore, for the rest of the line at the most, or to the end of a comment.
 */
import { endOfLine } from '../../syntax/white-space.ts';

/** Finds the pieces of one text, from the first one on. In a line that has no end for one, no other of its kind is looked for. */
export class Pieces {
  readonly #code: string;
  /** By the unit that begins a piece: up to here there is nothing that could end one. */
  readonly #withoutEnd = new Map<number, number>();

  constructor(code: string) {
    this.#code = code;
  }

  /** @returns the offset behind the string, comment or regular expression that begins here; `at` where none does */
  endOf(at: number): number {
    const code = this.#code;
    const unit = code.charCodeAt(at);
    if (unit === QUOTE || unit === DOUBLE_QUOTE) return this.#endInLine(at, unit);
    if (unit !== SLASH) return at;
    if (code.startsWith('//', at)) return endOfLine(code, at);
    if (code.startsWith('/*', at)) return behind(code, '*/', at + 2);
    return BEFORE_EXPRESSION.test(code.slice(Math.max(0, at - LOOK_BACK), at)) ? this.#endInLine(at, unit) : at;
  }

  /** @returns the offset behind the backtick or the dollar sign that ends the text of a template */
  endOfTemplateText(from: number): number {
    const code = this.#code;
    for (let at = from; at < code.length; at++) {
      const unit = code.charCodeAt(at);
      if (unit === BACKSLASH) at++;
      else if (unit === BACKTICK || (unit === DOLLAR && code[at + 1] === '{')) return at + 1;
    }
    return code.length;
  }

  /** A slash in a class of characters ends no regular expression. */
  #endInLine(start: number, mark: number): number {
    const code = this.#code;
    if (start < (this.#withoutEnd.get(mark) ?? 0)) return start;
    let isInClass = false;
    let at = start + 1;
    for (; at < code.length; at++) {
      const unit = code.charCodeAt(at);
      if (unit === mark && !isInClass) return at + 1;
      if (unit === BACKSLASH) at++;
      else if (unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
      else if (mark === SLASH) isInClass = unit === OPENING_BRACKET || (isInClass && unit !== CLOSING_BRACKET);
    }
    this.#withoutEnd.set(mark, at);
    return start;
  }
}

function behind(code: string, end: string, from: number): number {
  const at = code.indexOf(end, from);
  return at === -1 ? code.length : at + end.length;
}

/** Behind these a slash divides nothing. It does behind a bracket that closes, and belongs to a tag behind a `<`. */
const BEFORE_EXPRESSION = /(?:^|[([{,;=:?!&|^~+*%-]|=>|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield|instanceof))\s*$/;
const LOOK_BACK = 40;

const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const DOLLAR = 0x24;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
