import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("dbd959f344caa876eda93e85954a9272fb08c86b", callServer);
export const store = /*#__PURE__*/createServerReference("23cd79eeade1a31aa19651dfde28e66ff471a167", callServer);
const stub$1 = /*#__PURE__*/createServerReference("258bb2069a1fbaabb9ed712759bcf0edb6324f30", callServer);
export { stub$1 as "stash it" };
export default /*#__PURE__*/createServerReference("01af858361aff720ef3501d3da54818c84e67fad", callServer);
