import { registerServerReference } from "react-server-dom-webpack/server";
const save = async (n: number) => {
  return n + 1;
};
registerServerReference(save, "input.tsx#save", null);
export { save as "input.tsx#save" };
export const Page = () => <form action={save} />;
