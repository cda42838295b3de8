/** What the compiler asks of `node:url`. */
export function pathToFileURL(path: string): URL {
  return new URL(`file://${encodeURI(path)}`);
}

export function fileURLToPath(url: string | URL): string {
  return decodeURI(new URL(url).pathname);
}
