/**
 * Which comments before a statement are about the file, and which about the statement: on the tree and in the text.
 *
 *     /* @license MIT *\/
 *                                      ← generated code stands here
 *     // Saves.
 *     export async function save() {}
 */

/** A comment that is about the file: a licence, or an instruction to a tool. */
const ABOUT_FILE = /^!|@license|@preserve|@jsx|@flow|@ts-|eslint-|@babel|@format|copyright/i;

/** @param isApart An empty line is behind it. */
export function isHeader(comment: string, isApart: boolean): boolean {
  return isApart || ABOUT_FILE.test(comment);
}

/** The offset between the comments at the head of a file and those of the first statement. */
export function behindHeader(code: string, from: number, statement: number): number {
  const comments = [...code.slice(from, statement).matchAll(/\/\/([^\n\r\u2028\u2029]*)|\/\*([^]*?)\*\//g)];
  const places = comments.map((comment) => ({
    start: from + comment.index,
    end: from + comment.index + comment[0].length,
    text: comment[1] ?? comment[2] ?? '',
  }));
  const last = places.findLastIndex(({ end, text }, index) => {
    const lineEnds = code.slice(end, places[index + 1]?.start ?? statement).match(/\r\n?|[\n\u2028\u2029]/g) ?? [];
    return isHeader(text, lineEnds.length > 1);
  });
  return places[last + 1]?.start ?? statement;
}
