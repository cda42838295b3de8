/** What files compiled for Metro depend on, from the Babel plugin to the transformer around it: Metro's own hands nothing on, and both are in one process. */

const byFile = new Map<string, readonly string[]>();

/** @param file Absolute, as are the dependencies. */
export function leaveDependencies(file: string, dependencies: readonly string[]): void {
  if (dependencies.length > 0) byFile.set(file, dependencies);
}

/** Empties what was left for a file. */
export function takeDependencies(file: string): readonly string[] {
  const found = byFile.get(file) ?? [];
  byFile.delete(file);
  return found;
}
