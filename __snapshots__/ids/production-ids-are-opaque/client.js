import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const chargeCard = /*#__PURE__*/createServerReference("f6a81dd137a9c18b406d877f103018556e4c4e19", callServer);
export default /*#__PURE__*/createServerReference("553541748e29f0c0dbcc3991aed1f5e79e847477", callServer);
