/** What ends a line, for JavaScript and for every editor. */
export const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
