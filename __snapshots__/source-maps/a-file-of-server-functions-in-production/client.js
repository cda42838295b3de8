import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const add = /*#__PURE__*/createServerReference("0aa076628928f56df6090b2f38eb51ff32bd6bdc", callServer);
