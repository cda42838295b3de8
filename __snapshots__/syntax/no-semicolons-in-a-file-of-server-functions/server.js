import { registerServerReference } from "react-server-dom-webpack/server";
export const save = async n => {
  return n;
};
registerServerReference(save, "input.js#save", null);
[1].forEach(n => trace(n));
const default$1 = {
  default: async () => {
    return 'default';
  }
}.default;
registerServerReference(default$1, "input.js#default", null);
export { default$1 as default };
(() => trace('called'))();
