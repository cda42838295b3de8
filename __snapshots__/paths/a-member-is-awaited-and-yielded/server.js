import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const run$closure = {
  id: "input.js#Page.run",
  layout: "q28g_QmH",
  name: "run",
  length: 0,
  generator: true,
  make: ([job]) => async function* run() {
    yield await job.result;
    yield* job.steps;
  },
  send: ([job]) => [pick(job, ["result"], ["steps"])]
};
const run$ref = registerServerReference(openCaptures(run$closure, decryptBoundArgs), "input.js#Page.run", null);
export { run$ref as "input.js#Page.run" };
export function Page({
  job
}) {
  let run = bindCaptures(run$ref, run$closure, () => [job], encryptBoundArgs);
  return {
    run
  };
}
