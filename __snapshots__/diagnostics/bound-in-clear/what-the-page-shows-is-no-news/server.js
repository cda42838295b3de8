import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(remove, "input.jsx#remove", null);
export { remove as "input.jsx#remove" };
async function remove(userId) {
  return userId;
}
export function Page({
  users
}) {
  return users.map(user => <form key={user.id} action={remove.bind(null, user.id)} />);
}
