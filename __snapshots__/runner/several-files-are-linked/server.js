import { openCaptures, pick, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
import { add, entries } from './guestbook';
import { Entry } from './entry.tsx';
function sign$closure() {
  return sign$closure.made || (sign$closure.made = {
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
  });
}
function sign$ref() {
  return sign$ref.made || (sign$ref.made = registerServerReference(openCaptures(sign$closure(), decryptBoundArgs), "input.tsx#Page.sign", null));
}
const sign$ref$made = sign$ref();
export { sign$ref$made as "input.tsx#Page.sign" };
function remove$closure() {
  return remove$closure.made || (remove$closure.made = {
    id: "input.tsx#Page.Entry.remove",
    layout: "2ZdlvABg",
    name: "remove",
    length: 0,
    make: ([entry, index]) => async () => {
      trace('remove', index);
      return entry.text;
    },
    send: ([entry, index]) => [pick(entry, ["text"]), index]
  });
}
function remove$ref() {
  return remove$ref.made || (remove$ref.made = registerServerReference(openCaptures(remove$closure(), decryptBoundArgs), "input.tsx#Page.Entry.remove", null));
}
const remove$ref$made = remove$ref();
export { remove$ref$made as "input.tsx#Page.Entry.remove" };
export async function Page({
  author
}: {
  author: string;
}) {
  let sign = bindCaptures(sign$ref(), sign$closure(), () => [author], encryptBoundArgs);
  const list = await entries();
  return <form action={sign}>
      {list.map((entry, index) => <Entry key={index} entry={entry} remove={bindCaptures(remove$ref(), remove$closure(), () => [entry, index], encryptBoundArgs)} />)}
    </form>;
}

// ── guestbook.ts
import { registerServerReference } from "react-server-dom-webpack/server";
import { store, type Signed } from './store';
registerServerReference(add, "guestbook.ts#add", null);
registerServerReference(entries, "guestbook.ts#entries", null);
export async function add(entry: Signed) {
  store.push(entry);
}
export async function entries(): Promise<readonly Signed[]> {
  return store;
}
