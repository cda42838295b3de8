import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(dislike, "input.ts#post dislike", null);
const like = async (id: number) => ({
  liked: id
});
registerServerReference(like, "input.ts#post:like", null);
async function dislike(id: number) {
  return {
    disliked: id
  };
}
export { like as 'post:like', dislike as 'post dislike', like as 'plain' };
