import { registerServerReference } from "react-server-dom-webpack/server";
export const down = async function step(n) {
  return n <= 0 ? step.name : step(n - 1);
};
registerServerReference(down, "input.js#down", null);
export const up = async n => n >= 3 ? up.name : up(n + 1);
registerServerReference(up, "input.js#up", null);
