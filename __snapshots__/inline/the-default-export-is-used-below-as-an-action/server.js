import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "input.tsx#save", null);
export { save as "input.tsx#save" };
export default async function save(form: FormData) {
  return ['saved', form.get('title')];
}
export function Page() {
  return <form action={save} />;
}
