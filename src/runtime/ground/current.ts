/** What an option holds now: itself, or what it gives when it is a function, for manifests that change while developing. */
export function current<T extends object>(value: T | (() => T) | undefined): T | undefined {
  return typeof value === 'function' ? value() : value;
}
