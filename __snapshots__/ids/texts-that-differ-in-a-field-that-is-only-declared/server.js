import { registerServerReference } from "react-server-dom-webpack/server";
import { newEvaluation } from "babel-plugin-use-server/runtime/references";
const anonymous$ref = registerServerReference(async () => {
  class Row {
    declare id: number;
    declare static length: number;
  }
  return ['id' in new Row(), Row.length];
}, "input.ts#Page.anonymous~ZflGqnx_", null);
export { anonymous$ref as "input.ts#Page.anonymous~ZflGqnx_" };
const anonymous$ref$1 = registerServerReference(async () => {
  class Row {
    id: number;
    static length: number;
  }
  return ['id' in new Row(), Row.length];
}, "input.ts#Page.anonymous~plKm7ab8", null);
export { anonymous$ref$1 as "input.ts#Page.anonymous~plKm7ab8" };
const anonymous$ref$2 = registerServerReference(async () => {
  abstract class Row {
    abstract id: number;
  }
  return ['id' in new class extends Row {
    name = 1;
  }()];
}, "input.ts#Page.anonymous~am8ZzqWD", null);
export { anonymous$ref$2 as "input.ts#Page.anonymous~am8ZzqWD" };
const anonymous$ref$3 = registerServerReference(async () => {
  abstract class Row {
    id: number;
  }
  return ['id' in new class extends Row {
    name = 1;
  }()];
}, "input.ts#Page.anonymous~hvhNY3wy", null);
export { anonymous$ref$3 as "input.ts#Page.anonymous~hvhNY3wy" };
export function Page() {
  return [[1].map(() => newEvaluation(anonymous$ref)), [1].map(() => newEvaluation(anonymous$ref$1)), [1].map(() => newEvaluation(anonymous$ref$2)), [1].map(() => newEvaluation(anonymous$ref$3))].flat();
}
