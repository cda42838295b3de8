/**
 * One mistake, one message: a file with an error in it is refused by each compiler that meets it, and without this people would read
 * the same frame once for each.
 *
 *     server   app/actions.js: `add` is not async       server   app/actions.js: `add` is not async
 *     ssr      app/actions.js: `add` is not async   →            In server, ssr and browser.
 *     browser  app/actions.js: `add` is not async
 *
 * And a binding that is not installed is one error, in place of one for each module that imports it.
 *
 * Guaranteed: the build has failed as before, and the first compiler that has met an error keeps it; nothing was written by then that
 * would not have been otherwise.
 */
import { stripVTControlCharacters } from 'node:util';
import { inWords } from '../../../diagnostics/catalogue/wording.ts';
import { isFound, missingBindingText } from '../../binding.ts';
import { SetUpError } from '../../set-up-error.ts';
import type { Compilation } from './bundler.ts';

/** What identifies an error of ours, whichever loader ran the compiler: the link of a diagnostic, or the loader that webpack names. */
const OURS = /\/diagnostics\.md#|hosts[\\/]webpack[\\/]loader/;

const MISSING_BINDING = /Can't resolve '((react-server-dom-(?:webpack|turbopack))\/[^']*)'/;

export interface Finished {
  readonly name: string;
  readonly compilation: Compilation;
}

/** @param finished The compilations of one round, in the order of the compilers. */
export function sayErrorsOnce(finished: readonly Finished[]): void {
  const metIn = new Map<string, string[]>();
  for (const { name, compilation } of finished) {
    for (const message of new Set(messagesOf(compilation))) metIn.set(message, [...(metIn.get(message) ?? []), name]);
  }
  sayMissingBindingOnce(finished);
  for (const { name, compilation } of finished) {
    const { errors } = compilation;
    // From the end, since errors are taken out.
    for (let index = errors.length - 1; index >= 0; index--) {
      const error = errors[index];
      const names = error === undefined ? undefined : metIn.get(error.message);
      if (error === undefined || names === undefined || names.length < 2) continue;
      if (names[0] === name) errors.splice(index, 1, withNames(error, names));
      else errors.splice(index, 1);
    }
  }
}

function sayMissingBindingOnce(finished: readonly Finished[]): void {
  let isSaid = false;
  for (const { compilation } of finished) {
    const { compiler, errors } = compilation;
    const missing = Array.from(errors, ({ message }) => bindingMissedIn(message, compiler.context));
    const first: number = isSaid ? -1 : missing.findIndex((name) => name !== null);
    for (const [index, name] of [...missing.entries()].reverse()) {
      if (name === null) continue;
      if (index === first) errors.splice(index, 1, new SetUpError(missingBindingText(name, compiler.context)));
      else errors.splice(index, 1);
    }
    isSaid ||= first >= 0;
  }
}

/** null where the package is there: then it has no such file. */
function bindingMissedIn(message: string, folder: string): string | null {
  const [, specifier, name] = MISSING_BINDING.exec(stripVTControlCharacters(message)) ?? [];
  return specifier === undefined || name === undefined || isFound(`${name}/package.json`, folder) ? null : name;
}

function messagesOf({ errors }: Compilation): readonly string[] {
  return Array.from(errors, ({ message }) => message).filter((message) => OURS.test(message));
}

/** Rspack takes no other text for an error that it has made itself, so it is another error, about the same module. */
function withNames(error: Error, names: readonly string[]): Error {
  const message = `${unframed(error.message).trimEnd()}\n\nIn ${inWords(names, 'and')}.\n`;
  return Object.assign(new Error(message), error, { name: error.name, message, hideStack: true });
}

/** Without the lines that Rspack draws around a text: it draws them again. */
function unframed(message: string): string {
  const text = stripVTControlCharacters(message);
  return /^\s*×/.test(text) ? text.replaceAll(/^ *(?:╰─▶ *)?(?:[×│] ?)+/gm, '') : message;
}
