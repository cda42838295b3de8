import { registerServerReference } from "react-server-dom-webpack/server";
const d$ref = (() => {
  const a = () => d.bind(null, 0);
  const d = registerServerReference({
    d: async function (n = 1) {
      return n === 0 ? 'end' : a();
    }
  }.d, "input.js#Page.d", null);
  return d;
})();
export { d$ref as "Page.d" };
export async function Page() {
  let d = d$ref;
  const a = () => d.bind(null, 0);
  return [a(), d];
}
