import { createServerReference, callServer } from "babel-plugin-use-server/runtime/client";
export const chargeCard = /*#__PURE__*/createServerReference("5d2c8dd25281bcd7bf2e8ee4cabd2a3615c1d352", callServer);
