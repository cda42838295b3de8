import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(publish, "input.ts#publish", null);
export async function publish(id: number) {
  return `${publish.label} ${id}`;
}
publish.label = 'Publish';
publish.order = [1, 2];
