import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(follow, "input.jsx#follow", null);
export { follow as "input.jsx#follow" };
async function follow(userId, otherId) {
  return [userId, otherId];
}
export function Page({
  userId
}) {
  return <form action={follow.bind(null, userId, 2)} />;
}
