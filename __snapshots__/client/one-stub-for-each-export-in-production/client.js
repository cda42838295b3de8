import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const list = /*#__PURE__*/createServerReference("6aa9139d5c46af5aff181dace262c9fb03a3eb68", callServer);
export const count = /*#__PURE__*/createServerReference("7480d8bbb922c653d4cbe198a69c585dd2d61fc8", callServer);
export default /*#__PURE__*/createServerReference("112ff35429016126319f952085a6037d54abde5e", callServer);
