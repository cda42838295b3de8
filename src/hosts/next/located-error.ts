/**
 * An error whose text says where. Bundlers print the stack of a loader's error, and ours is of no use to the user; webpack keeps
 * errors in its cache, and knows no classes but JavaScript's own.
 */
export function locatedError(message: string): Error {
  return Object.assign(new Error(message), { stack: message, hideStack: true });
}
