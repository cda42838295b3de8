/** What ECMAScript calls white space and line ends, by UTF-16 unit: loops instead of patterns, which take stack for each character of a long run. */

const TAB = 0x09;
export const CARRIAGE_RETURN = 0x0d;
export const LINE_FEED = 0x0a;

export function isLineEnd(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === 0x2028 || unit === 0x2029;
}

/** White space or a line end: what `\s` matches. */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= TAB && unit <= CARRIAGE_RETURN);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    isLineEnd(unit) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Where the line ends in which `at` is. */
export function endOfLine(code: string, at: number): number {
  let end = at;
  while (end < code.length && !isLineEnd(code.charCodeAt(end))) end++;
  return end;
}
