import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const attempt$closure = {
  id: "input.js#Page.attempt",
  layout: "pz0vYn1I",
  name: "attempt",
  length: 1,
  make: ([id]) => async function attempt(i) {
    if (i < 1) throw new Error('busy');
    return [id, i];
  }
};
const attempt$ref = registerServerReference(openCaptures(attempt$closure, decryptBoundArgs), "input.js#Page.attempt", null);
export { attempt$ref as "input.js#Page.attempt" };
const start$closure = {
  id: "input.js#Page.start",
  layout: "pz0vYn1I",
  name: "start",
  length: 0,
  make: ([id]) => {
    const attempt = bindCaptures(attempt$ref, attempt$closure, () => [id], encryptBoundArgs);
    const retry = async (run, n) => {
      for (let i = 0; i < n; i++) {
        try {
          return await run(i);
        } catch {
          trace('failed', i);
        }
      }
    };
    return async function start() {
      return retry(attempt, 3);
    };
  }
};
const start$ref = registerServerReference(openCaptures(start$closure, decryptBoundArgs), "input.js#Page.start", null);
export { start$ref as "input.js#Page.start" };
export function Page({
  id
}) {
  let attempt = bindCaptures(attempt$ref, attempt$closure, () => [id], encryptBoundArgs);
  let start = bindCaptures(start$ref, start$closure, () => [id], encryptBoundArgs);
  const retry = async (run, n) => {
    for (let i = 0; i < n; i++) {
      try {
        return await run(i);
      } catch {
        trace('failed', i);
      }
    }
  };
  return {
    start
  };
}
