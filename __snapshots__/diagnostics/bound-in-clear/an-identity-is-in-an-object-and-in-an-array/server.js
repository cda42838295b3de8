import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(follow, "input.jsx#follow", null);
export { follow as "input.jsx#follow" };
async function follow({
  emailAccountId
}, [role]) {
  return [emailAccountId, role];
}
export function Page({
  emailAccountId,
  user
}) {
  return <form action={follow.bind(null, {
    emailAccountId
  }, [user.role])} />;
}
