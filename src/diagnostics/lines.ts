/** What ends a line, for JavaScript and for every editor. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

export function linesOf(text: string): readonly string[] {
  return text.split(LINE_END);
}
