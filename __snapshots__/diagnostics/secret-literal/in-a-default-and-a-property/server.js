import { registerServerReference } from "react-server-dom-webpack/server";
const send$ref = registerServerReference({
  async send(text, key = 'xoxb-000000000000-000000000000-EXAMPLEEXAMPLEEXAMPLE000') {
    return [text, key.length, {
      'sk_live_00000000000000000000EXAMPLE': 1
    }['x']];
  }
}.send, "input.js#handlers.send", null);
export { send$ref as "input.js#handlers.send" };
export const handlers = {
  send: send$ref
};
