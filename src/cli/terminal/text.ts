/** Text of a fixed width. */

/** Breaks at spaces so that no line is longer than `width`; lines after the first begin with `indent` spaces, and so does the first, not counted here. */
export function wrap(text: string, width: number, indent: number): string {
  return wrapWords(text.split(' '), width, indent);
}

/** The same between the items of a list, `a, b, c`; an item with spaces stays in one piece. */
export function wrapItems(items: readonly string[], width: number, indent: number): string {
  return wrapWords(
    items.map((item, index) => (index === items.length - 1 ? item : `${item},`)),
    width,
    indent,
  );
}

function wrapWords(words: readonly string[], width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** `1 file`, `2 files`, `12,345 files`. */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}
