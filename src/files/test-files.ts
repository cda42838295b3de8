/** Files that are run by tests alone, by their names. */
const TEST_FILE = /(?:^|[\\/])(?:__tests__|__mocks__|tests?|e2e|cypress)[\\/]|\.(?:test|spec|cy)\.[cm]?[jt]sx?$/;

/** @param path From the root on. */
export function isTestFile(path: string): boolean {
  return TEST_FILE.test(path);
}
