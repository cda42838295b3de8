import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(addComment, "input.ts#add", null);
async function addComment(text: string) {
  return ['add', text];
}
const removeComment = async (id: number) => ['remove', id];
registerServerReference(removeComment, "input.ts#remove", null);
export { addComment as add, removeComment as remove };
