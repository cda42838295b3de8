/** A difference of two texts that a person can read: common lines as they are, `-` for the first text, `+` for the second. */

/** @returns null where the texts are the same */
export function differingLines(first: string, second: string): string | null {
  if (first === second) return null;
  const a = first.split('\n');
  const b = second.split('\n');
  const common = longestCommonLengths(a, b);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      lines.push(`  ${left}`);
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      lines.push(`- ${left}`);
      i += 1;
    } else {
      lines.push(`+ ${right ?? ''}`);
      j += 1;
    }
  }
  return lines.join('\n');
}

/** `table[i][j]`: how many lines `a` from `i` and `b` from `j` have in common, in order. */
function longestCommonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    const below = table[i + 1];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}
