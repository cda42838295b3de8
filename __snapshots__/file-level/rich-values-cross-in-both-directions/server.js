import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(describe, "input.ts#describe", null);
export async function describe(value: {
  at: Date;
  tags: Set<string>;
  by: Map<string, bigint>;
}) {
  return {
    at: value.at.getTime(),
    tags: [...value.tags],
    by: [...value.by],
    echo: value
  };
}
