import { registerServerReference } from "react-server-dom-webpack/server";
const f$ref = (() => {
  const f = registerServerReference({
    b: async function (n) {
      return n > 0 ? [await f(n - 1), await b(n - 1)] : 'end';
    }
  }.b, "input.js#Page.f", null);
  const b = f;
  return f;
})();
export { f$ref as "Page.f" };
export async function Page() {
  const f = f$ref;
  return f;
}
