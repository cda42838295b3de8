/**
 * Where the stack ends, in whatever it was that went down the code of a file, the error is about this file and names it.
 *
 *     aboutFile('app/page.tsx', () => walk(program))
 *       → SourceSyntaxError: app/page.tsx: The code is nested too deep to be compiled.
 *
 * Every way into a file goes through here, from parsing to the last walk, so no bare RangeError leaves the compiler. Inside each other they are
 * told apart: the innermost, which is about the file that an import leads to, say, has the word.
 */
import { SourceSyntaxError } from './syntax-error.ts';

/** @throws SourceSyntaxError for a file that is nested too deep, and what `run` throws */
export function aboutFile<T>(filename: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    throw new SourceSyntaxError(`${filename}: The code is nested too deep to be compiled.`, filename, { line: 1, column: 0 }, error);
  }
}

/** V8 and SpiderMonkey say it in words of their own; the words alone may stand in the code that a message shows. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /^(?:RangeError|InternalError)$/.test(error.name) && /call stack|too much recursion/i.test(error.message);
}
