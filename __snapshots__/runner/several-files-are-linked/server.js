import { add, entries } from './guestbook';
import { Entry } from './entry.tsx';
import { openCaptures, pick, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const sign$closure = {
  id: "input.tsx#Page.sign",
  layout: "BAsGHpsS",
  name: "sign",
  length: 1,
  make: ([author]) => async function sign(text: string) {
    trace('sign', author, text);
    await add({
      author,
      text
    });
    return (await entries()).length;
  }
};
const sign$ref = registerServerReference(openCaptures(sign$closure, decryptBoundArgs), "input.tsx#Page.sign", null);
export { sign$ref as "Page.sign" };
const remove$closure = {
  id: "input.tsx#Page.Entry.remove",
  layout: "2ZdlvABg",
  name: "remove",
  length: 0,
  make: ([entry, index]) => async () => {
    trace('remove', index);
    return entry.text;
  },
  send: ([entry, index]) => [pick(entry, ["text"]), index]
};
const remove$ref = registerServerReference(openCaptures(remove$closure, decryptBoundArgs), "input.tsx#Page.Entry.remove", null);
export { remove$ref as "Page.Entry.remove" };
export async function Page({
  author
}: {
  author: string;
}) {
  let sign = bindCaptures(sign$ref, sign$closure, () => [author], encryptBoundArgs);
  const list = await entries();
  return <form action={sign}>
      {list.map((entry, index) => <Entry key={index} entry={entry} remove={bindCaptures(remove$ref, remove$closure, () => [entry, index], encryptBoundArgs)} />)}
    </form>;
}

// ── guestbook.ts
import { store, type Signed } from './store';
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(add, "guestbook.ts#add", null);
registerServerReference(entries, "guestbook.ts#entries", null);
export async function add(entry: Signed) {
  store.push(entry);
}
export async function entries(): Promise<readonly Signed[]> {
  return store;
}
