import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const charge = /*#__PURE__*/createServerReference("f6a81dd137a9c18b406d877f103018556e4c4e19", callServer);
export const refund = /*#__PURE__*/createServerReference("358f71cf74ca1fbb79ae1858d40fdbf312ae73d3", callServer);
