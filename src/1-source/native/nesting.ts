/**
 * How deep a text may be nested, told without parsing it.
 *
 * The native parser goes down by calls of its own, and where the stack ends the process ends, without an error to catch.
 * Babel's parser throws one. So a text that comes near that depth goes to Babel.
 */

/** Where the native parser ends is 2,500 functions inside each other, or 5,000 labels in a row; in a thread, half of that. */
const DEEPEST = 4000;
/** What an open bracket counts. */
const LEVEL = 8;

/**
 * May this text be nested deeper than the native parser can go? Brackets count while they are open; words and operators until a comma or a
 * semicolon ends what they are part of. Strings and comments count as if they were code: too much is counted, never too little.
 */
export function mayBeTooDeep(code: string): boolean {
  if (code.length < DEEPEST / LEVEL) return false;
  const open: number[] = [];
  let depth = 0;
  let run = 0;
  let wasWord = false;
  for (let at = 0; at < code.length; at++) {
    const unit = code.charCodeAt(at);
    const isWord = isOfWord(unit);
    if (isWord && wasWord) continue;
    wasWord = isWord;
    if (unit <= 0x20) continue;
    if (unit === COMMA || (unit === SEMICOLON && !goesOn(code, at + 1))) {
      depth -= run;
      run = 0;
    } else if (unit === 0x28 || unit === 0x5b || unit === 0x7b) {
      open.push(run + 1);
      depth += LEVEL + 1;
      run = 0;
    } else if (unit === 0x29 || unit === 0x5d || unit === 0x7d) {
      const around = open.pop();
      // A bracket that is closed and was never opened stands in a string.
      if (around === undefined) continue;
      depth -= LEVEL + run;
      run = around;
    } else {
      depth++;
      run++;
    }
    if (depth > DEEPEST) return true;
  }
  return false;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** `if (a) b; else c`: the semicolon ends nothing. Behind a comment it may end something or not. */
function goesOn(code: string, from: number): boolean {
  let at = from;
  while (code.charCodeAt(at) <= 0x20) at++;
  return code[at] === '/' || code.startsWith('else', at);
}

function isOfWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24 || unit > 0x7f;
}
