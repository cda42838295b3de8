import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.js#save", null);
export { save as "input.js#save" };
async function save(...all) {
  return all;
}
function plain(userId, n) {
  return [userId, n];
}
export function Page({
  userId,
  tab
}) {
  const first = plain.bind(null, userId);
  return {
    save: save.bind(null, tab, 'list'),
    plain: first(1)
  };
}
