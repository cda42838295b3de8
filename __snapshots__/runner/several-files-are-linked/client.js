// ── guestbook.ts
import { createServerReference, callServer, findSourceMapURL } from "babel-plugin-use-server/runtime/client";
export const add = /*#__PURE__*/createServerReference("guestbook.ts#add", callServer, undefined, findSourceMapURL, "add");
export const entries = /*#__PURE__*/createServerReference("guestbook.ts#entries", callServer, undefined, findSourceMapURL, "entries");
