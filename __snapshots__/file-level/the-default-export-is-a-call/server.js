import { checkExport } from "babel-plugin-use-server/runtime/references";
import { registerServerReference } from "react-server-dom-webpack/server";
function retry(times: number, run: (attempt: number) => Promise<string>) {
  return async () => {
    for (let attempt = 1; attempt < times; attempt++) {
      try {
        return await run(attempt);
      } catch {
        trace('retry', attempt);
      }
    }
    return run(times);
  };
}
const default$1 = retry(3, async attempt => {
  if (attempt < 3) throw new Error('busy');
  return `attempt ${attempt}`;
});
checkExport(default$1, "default", "input.ts") || registerServerReference(default$1, "input.ts#default", null);
export { default$1 as default };
