import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const formAction$ref = registerServerReference({
  formAction: async (data: FormData): Promise<string> => {
    return String(data.get('a'));
  }
}.formAction, "input.tsx#Page.button.formAction", null);
export { formAction$ref as "input.tsx#Page.button.formAction" };
export function Page() {
  return <button formAction={newEvaluation(formAction$ref)} />;
}
