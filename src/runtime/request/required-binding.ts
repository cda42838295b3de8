/** What the handler needs of a React binding, found out by asking it: under a bundler nothing tells a version. */
import type { StreamPrefix } from './body-rows.ts';
import type { ServerBinding } from '../handler/options.ts';

const functions = ['decodeReply', 'decodeAction', 'decodeFormState', 'renderToReadableStream', 'createTemporaryReferenceSet'] as const;
const howToUpdate = 'Update react-server-dom-webpack or react-server-dom-turbopack, and react and react-dom with it, to 19.2.4 or later.';
/** Since 19.2.4 a BigInt of more than 300 digits is refused, with other values that take long to make. */
const endless = `"$n${'9'.repeat(301)}"`;

/** @throws Error for a binding that lacks a function, or that decodes without limits, as React did before 19.2.4 */
export function checkBinding(binding: ServerBinding): void {
  const missing = functions.filter((name) => typeof binding[name] !== 'function');
  if (missing.length > 0)
    throw new Error(`The React binding has no ${missing.join(', ')}: it is older than React 19.2, or not its build for servers. ${howToUpdate}`);
  const found = { withoutLimits: false };
  try {
    binding.decodeReply(endless, {}, { temporaryReferences: binding.createTemporaryReferenceSet() }).then(
      () => (found.withoutLimits = true),
      () => {},
    );
  } catch {
    return;
  }
  if (found.withoutLimits)
    throw new Error(
      `The React binding is older than 19.2.4: it decodes what clients send without limits, and one request can stop the server (CVE-2025-55184, CVE-2025-67779). ${howToUpdate}`,
    );
}

/**
 * How a binding names the rows of streams. Its version would not say: the new names came in a patch of 19.2 and in one of 19.3.
 *
 * @throws Error for a binding that reads neither name
 */
export function streamPrefixOf(binding: ServerBinding): StreamPrefix {
  const body = new FormData();
  body.append('0', '["$X1"]');
  body.append('1', 'C""');
  body.append('S1', 'C"S"');
  const found: { prefix?: unknown } = {};
  binding.decodeReply(body, {}, { temporaryReferences: binding.createTemporaryReferenceSet() }).then(
    (args) => {
      const [pieces] = args as readonly [AsyncIterable<unknown>];
      // React's own promises are settled already, and tell at once.
      void pieces[Symbol.asyncIterator]()
        .next()
        .then(
          ({ value }) => (found.prefix = value),
          () => {},
        );
    },
    () => {},
  );
  if (found.prefix !== '' && found.prefix !== 'S') throw new Error(`The React binding reads streams in a way that the handler does not know. ${howToUpdate}`);
  return found.prefix;
}
