import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(submit, "input.ts#default", null);
export default async function submit(form: FormData) {
  return [submit.name, form.get('title')];
}
