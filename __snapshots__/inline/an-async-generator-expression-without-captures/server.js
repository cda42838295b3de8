import { registerServerReference } from "react-server-dom-webpack/server";
const letters$ref = registerServerReference({
  letters: async function* () {
    yield* ['a', 'b'];
  }
}.letters, "input.js#feeds.letters", null);
export { letters$ref as "input.js#feeds.letters" };
const digits$ref = registerServerReference({
  async *digits(to) {
    for (let n = 0; n < to; n++) yield n;
  }
}.digits, "input.js#feeds.digits", null);
export { digits$ref as "input.js#feeds.digits" };
export const feeds = {
  letters: letters$ref,
  digits: digits$ref
};
