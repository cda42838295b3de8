import { pick, openCaptures, bindCaptures } from "babel-plugin-use-server/runtime/references";
import { decryptBoundArgs, encryptBoundArgs } from "babel-plugin-use-server/runtime/bound-args";
import { registerServerReference } from "react-server-dom-webpack/server";
const signIn$closure = {
  id: "input.jsx#Page.signIn",
  layout: "k_gYmRNn",
  name: "signIn",
  length: 1,
  make: ([post]) => async function signIn(name) {
    return ['signIn', name, post.title];
  },
  send: ([post]) => [pick(post, ["title"])]
};
const signIn$ref = registerServerReference(openCaptures(signIn$closure, decryptBoundArgs), "input.jsx#Page.signIn", null);
export { signIn$ref as "input.jsx#Page.signIn" };
const like$closure = {
  id: "input.jsx#Page.like",
  layout: "BSW_E1mH",
  name: "like",
  length: 0,
  make: ([user, isAuthor]) => async function like() {
    return ['like', user.id, isAuthor];
  },
  send: ([user, isAuthor]) => [pick(user, ["id"]), isAuthor]
};
const like$ref = registerServerReference(openCaptures(like$closure, decryptBoundArgs), "input.jsx#Page.like", null);
export { like$ref as "input.jsx#Page.like" };
const save$closure = {
  id: "input.jsx#Page.save",
  layout: "1wHVFCOe",
  name: "save",
  length: 0,
  make: ([user, draft]) => async function save(title = draft.title) {
    return ['save', title, user.id];
  },
  send: ([user, draft]) => [pick(user, ["id"]), pick(draft, ["title"])]
};
const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "input.jsx#Page.save", null);
export { save$ref as "input.jsx#Page.save" };
export function Page({
  user,
  post
}) {
  let signIn = bindCaptures(signIn$ref, signIn$closure, () => [post], encryptBoundArgs);
  let like = bindCaptures(like$ref, like$closure, () => [user, isAuthor], encryptBoundArgs);
  let save = bindCaptures(save$ref, save$closure, () => [user, draft], encryptBoundArgs);
  if (!user) return <form action={signIn} />;
  const isAuthor = user.id === post.author;
  if (!isAuthor) return <form action={like} />;
  const draft = {
    title: post.title
  };
  return <form action={save} />;
}
