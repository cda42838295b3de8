import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("dbd959f344caa876eda93e85954a9272fb08c86b", callServer);
export const other = /*#__PURE__*/createServerReference("2ffe5af8c0fcf4410727097e64e6a0dfda9b121e", callServer);
export const both = /*#__PURE__*/createServerReference("321a749ed2c87a3720a73b3868ff03ab6c2737cf", callServer);

// ── other.js
import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const save = /*#__PURE__*/createServerReference("62ff7c4c6418bba79de34dcd78749ea7138d4537", callServer);
