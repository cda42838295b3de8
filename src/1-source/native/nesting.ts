/**
 * How deep a text may be nested, told without parsing it.
 *
 * The native parser goes down by calls of its own, and where the stack ends the process ends, without an error to catch.
 * Babel's parser throws one. So a text that comes near that depth goes to Babel.
 */
import { Pieces } from './pieces.ts';

/** Where the native parser ends is 2,500 functions inside each other, or 5,000 labels in a row; in a thread, half of that. */
const DEEPEST = 4000;
/** What an open bracket counts. */
const LEVEL = 8;

/**
 * May this text be nested deeper than the native parser can go? Brackets count while they are open; words and operators until a comma or a
 * semicolon ends what they are part of. In strings and the like nothing is closed or ended, and what they hold counts where it may be code that only
 * looks so. Too much is counted, and too little only in texts of JSX that are made for it.
 */
export function mayBeTooDeep(code: string): boolean {
  if (code.length < DEEPEST / LEVEL) return false;
  const pieces = new Pieces(code);
  const tag = code.indexOf('<');
  const firstTag = tag === -1 ? code.length : tag;
  const depth = new Depth();
  /** How many brackets are open around the expressions of templates, the innermost last. */
  const templates: number[] = [];
  let wasWord = false;
  for (let at = 0; at < code.length && depth.count <= DEEPEST; at++) {
    const unit = code.charCodeAt(at);
    const isWord = isOfWord(unit);
    if (isWord && wasWord) continue;
    wasWord = isWord;
    if (unit <= 0x20) continue;
    if (isWord) {
      depth.add(1);
    } else if (unit === COMMA || (unit === SEMICOLON && !goesOn(code, at + 1, pieces))) {
      depth.end();
    } else if (isOpening(unit)) {
      depth.enter();
    } else {
      if (isClosing(unit)) depth.leave();
      const goesOnInTemplate = unit === CLOSING_BRACE && templates.at(-1) === depth.open;
      if (isClosing(unit) && !goesOnInTemplate) continue;
      if (goesOnInTemplate) templates.pop();
      const isTemplate = goesOnInTemplate || unit === BACKTICK;
      const end = isTemplate ? pieces.endOfTemplateText(at + 1) : pieces.endOf(at);
      depth.add(end === at ? 1 : weightOf(code.slice(at, end), firstTag < end));
      if (isTemplate && code[end - 1] === '$') templates.push(depth.open);
      at = Math.max(at, end - 1);
    }
  }
  return depth.count > DEEPEST;
}

/** What is open at a place, counted. */
class Depth {
  count = 0;
  /** What has been counted since the last bracket, comma or semicolon. */
  #run = 0;
  /** The same in front of each open bracket. */
  readonly #around: number[] = [];

  /** How many brackets are open. */
  get open(): number {
    return this.#around.length;
  }

  add(weight: number): void {
    this.count += weight;
    this.#run += weight;
  }

  /** What was counted last has come to its end. */
  end(): void {
    this.add(-this.#run);
  }

  enter(): void {
    this.add(1);
    this.#around.push(this.#run);
    this.count += LEVEL;
    this.#run = 0;
  }

  leave(): void {
    const run = this.#around.pop();
    // What is closed and was never opened stands in the text of JSX.
    if (run === undefined) return;
    this.end();
    this.count -= LEVEL;
    this.#run = run;
  }
}

/**
 * What a piece counts. Code may begin in the text of JSX, behind a brace or a tag; and a regular expression has brackets of its own, or is none.
 * Whoever writes a comment means one.
 */
function weightOf(piece: string, mayBeJsx: boolean): number {
  if (/^\/[/*]/.test(piece)) return 0;
  if (piece[0] !== '/' && !(mayBeJsx && /[{<]/.test(piece))) return 1;
  let weight = 0;
  let wasWord = false;
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at);
    const isWord = isOfWord(unit);
    if (unit > 0x20 && !(isWord && wasWord)) weight += isOpening(unit) ? LEVEL + 1 : 1;
    wasWord = isWord;
  }
  return weight;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const BACKTICK = 0x60;
const CLOSING_BRACE = 0x7d;

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b || unit === 0x7b;
}

function isClosing(unit: number): boolean {
  return unit === 0x29 || unit === 0x5d || unit === CLOSING_BRACE;
}

/** `if (a) b; else c`: the semicolon ends nothing. */
function goesOn(code: string, from: number, pieces: Pieces): boolean {
  let at = from;
  for (;;) {
    while (code.charCodeAt(at) <= 0x20) at++;
    if (!code.startsWith('//', at) && !code.startsWith('/*', at)) return code.startsWith('else', at);
    at = pieces.endOf(at);
  }
}

function isOfWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24 || unit > 0x7f;
}
