import { openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const formAction$closure = {
  id: "input.jsx#Page.section.footer.button.formAction",
  layout: "pz0vYn1I",
  name: "formAction",
  length: 0,
  make: ([id]) => async () => {
    return ['in an element', id];
  }
};
const formAction$ref = registerServerReference(openCaptures(formAction$closure, decryptBoundArgs), "input.jsx#Page.section.footer.button.formAction", null);
export { formAction$ref as "input.jsx#Page.section.footer.button.formAction" };
export function Page({
  id
}) {
  const footer = <footer data-id={id} />;
  return <section footer=<button formAction={bindCaptures(formAction$ref, formAction$closure, () => [id], encryptBoundArgs)} />>
      {footer}
      {/* 'use server' */}
      text 'use server' text
    </section>;
}
