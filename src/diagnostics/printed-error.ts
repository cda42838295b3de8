/**
 * What is printed of an error whose message says it all: the message, once, and the user's line that led to it.
 *
 *     OptionsError: The options of …                          OptionsError: The options of …
 *         at readOptions (…/babel-plugin-use-server/dist/…)       at file:///app/webpack.config.mjs:3:19
 *         at file:///app/webpack.config.mjs:3:19          →
 *         at ModuleJob.run (node:internal/…)
 *       code: 'USE_SERVER_OPTIONS', faults: [ … ]
 *
 * Hosts print the whole stack of an error that they do not know, and Node.js lists below it what can be enumerated.
 */

/** Called at the end of the constructor of such an error. */
export function printMessageOnly(error: Error): void {
  for (const key of Object.keys(error)) Object.defineProperty(error, key, { enumerable: false });
  const { message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).match(/^ +at .*:\d+:\d+\)?$/gm) ?? [];
  const line = frames.find((frame) => !isOfOthers(frame) && !frame.includes(ownFolder(frames))) ?? (isInJest() ? frames[0] : undefined);
  Object.defineProperty(error, 'stack', {
    configurable: true,
    // Babel puts the file in front of the message, and what prints a stack shows the message as it is then.
    get: () => `${error.name}: ${error.message}${line === undefined ? '' : `\n${line}`}`,
    set(value: string) {
      Object.defineProperty(error, 'stack', { value, writable: true, configurable: true });
    },
  });
}

/** Jest finds the end of a message by the line that follows, and prints it twice where there is none. */
function isInJest(): boolean {
  return typeof process === 'object' && process.env['JEST_WORKER_ID'] !== undefined;
}

/** A line of what is installed, and of Node.js. */
function isOfOthers(frame: string): boolean {
  return /[\\/]node_modules[\\/]|\bnode:/.test(frame);
}

/** Where this package lies, which may be linked: the error was made in it, so the first frame is a line of it. */
function ownFolder([first = '']: readonly string[]): string {
  const [, path = ''] = /\(?((?:file:)?(?:[A-Za-z]:)?[\\/][^()]*)\)?$/.exec(first) ?? [];
  return /^.*[\\/](?:dist|src)[\\/]/.exec(path)?.[0] ?? path;
}
