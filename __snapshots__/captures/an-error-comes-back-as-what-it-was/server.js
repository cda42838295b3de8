import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const show$closure = {
  id: "input.js#Page.show",
  layout: "jzHnKYsi",
  name: "show",
  length: 0,
  make: ([failure, log]) => async function show() {
    return [String(failure), failure instanceof SyntaxError, failure.status, failure.cause.message, log.all.includes(failure)];
  },
  send: ([failure, log]) => [failure, pick(log, ["all"])]
};
const show$ref = registerServerReference(openCaptures(show$closure, decryptBoundArgs), "input.js#Page.show", null);
export { show$ref as "input.js#Page.show" };
export function Page(json) {
  let show = bindCaptures(show$ref, show$closure, () => [failure, log], encryptBoundArgs);
  let failure = null;
  try {
    JSON.parse(json);
  } catch (error) {
    failure = Object.assign(error, {
      status: 400,
      cause: new RangeError('inside')
    });
  }
  const log = {
    all: [failure]
  };
  return {
    show
  };
}
