import { registerServerReference } from "react-server-dom-webpack/server";
import SECRET_default, { SECRET_named as x } from './private';
import * as SECRET_namespace from './private';
registerServerReference(show, "input.jsx#show", null);
const SECRET_constant = 'SECRET_value';
class SECRET_Class {
  SECRET_field = 1;
}
export async function show(SECRET_parameter = SECRET_constant) {
  SECRET_label: for (;;) break SECRET_label;
  const SECRET_local = <div title="SECRET_jsx">{/* SECRET_jsx_comment */}SECRET_text</div>;
  return [SECRET_parameter.length, /SECRET_regexp/.test('x'), `SECRET_template`.length, SECRET_local.type, new SECRET_Class().SECRET_field, SECRET_default + x + SECRET_namespace.SECRET_named];
}
