import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.tsx#save", null);
export { save as "input.tsx#save" };
export function Page() {
  return <form action={save} />;
}
async function save(n: number) {
  return n + 1; // SECRET_in_module_declaration
}
