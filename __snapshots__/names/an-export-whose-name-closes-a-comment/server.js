import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#*/ alert(1) /*", null);
async function save(n) {
  return n + 1;
}
export { save as "*/ alert(1) /*", save as "</script>", save as "\n//" };
