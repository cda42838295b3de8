import { bindCaptures, openCaptures } from "babel-plugin-use-server/runtime/references";
import { encryptBoundArgs, decryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const countdown$closure = {
  id: "input.js#Page.countdown",
  layout: "nuXsglSd",
  name: "countdown",
  length: 1,
  make: ([step], countdown = bindCaptures(countdown$ref, countdown$closure, () => [step], encryptBoundArgs)) => async n => {
    trace(n);
    return n <= 0 ? [countdown.name, countdown.length] : countdown(n - step);
  }
};
const countdown$ref = registerServerReference(openCaptures(countdown$closure, decryptBoundArgs), "input.js#Page.countdown", null);
export { countdown$ref as "input.js#Page.countdown" };
export function Page({
  step
}) {
  const countdown = bindCaptures(countdown$ref, countdown$closure, () => [step], encryptBoundArgs);
  return {
    countdown
  };
}
