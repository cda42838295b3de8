/** What the handler needs of a React binding, found out by asking it: under a bundler nothing tells a version. */
import type { ServerBinding } from './handler-options.ts';

const functions = ['decodeReply', 'decodeAction', 'decodeFormState', 'renderToReadableStream', 'createTemporaryReferenceSet'] as const;
const howToUpdate = 'Update react-server-dom-webpack or react-server-dom-turbopack, and react and react-dom with it, to 19.2.4 or later.';
/** Since 19.2.4 a BigInt of more than 300 digits is refused, with other values that take long to make. */
const endless = `"$n${'9'.repeat(301)}"`;

/** @throws Error for a binding that lacks a function, or that decodes without limits, as React did before 19.2.4 */
export function checkBinding(binding: ServerBinding): void {
  const missing = functions.filter((name) => typeof binding[name] !== 'function');
  if (missing.length > 0) throw new Error(`The React binding has no ${missing.join(', ')}: it is older than React 19.2, or not its build for servers. ${howToUpdate}`);
  const found = { withoutLimits: false };
  try {
    binding.decodeReply(endless, {}, { temporaryReferences: binding.createTemporaryReferenceSet() })
      .then(() => (found.withoutLimits = true), () => {});
  } catch {
    return;
  }
  if (found.withoutLimits) throw new Error(`The React binding is older than 19.2.4: it decodes what clients send without limits, and one request can stop the server (CVE-2025-55184, CVE-2025-67779). ${howToUpdate}`);
}
