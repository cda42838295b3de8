import { registerServerReference } from "react-server-dom-webpack/server";
const a$ref = registerServerReference({
  a: async () => {
    return 'a';
  }
}.a, "input.js#a", null);
const c$ref = registerServerReference({
  c: async () => {
    return 'c';
  }
}.c, "input.js#c~91f5LsDp", null);
export { c$ref as "input.js#c~91f5LsDp" };
const anonymous$ref = registerServerReference(async () => {
  return 'b';
}, "input.js#anonymous", null);
export { anonymous$ref as "input.js#anonymous" };
const d$ref = registerServerReference({
  d: async () => {
    return 'd';
  }
}.d, "input.js#e.d", null);
export { d$ref as "input.js#e.d" };
export const a = a$ref,
  [b, {
    c = c$ref
  }] = [anonymous$ref, {}];
let d,
  e = d = d$ref;
export { d, e };
