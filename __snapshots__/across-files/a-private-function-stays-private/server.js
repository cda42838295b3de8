import { PostForm, save, title, UserForm } from './components';
export function Page() {
  return [...UserForm(), ...PostForm(), save, title];
}

// ── post-form.jsx
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "post-form.jsx#save", null);
export { save as "post-form.jsx#save" };
function remove$ref() {
  return remove$ref.made || (remove$ref.made = registerServerReference({
    remove: async x => {
      return ['no post', x];
    }
  }.remove, "post-form.jsx#actions.remove", null));
}
const remove$ref$made = remove$ref();
export { remove$ref$made as "post-form.jsx#actions.remove" };
export * from './title';
async function save(x) {
  return ['post', x];
}
const actions = {
  remove: remove$ref()
};
const title = async x => {
  return ['hidden title', x];
};
registerServerReference(title, "post-form.jsx#title", null);
export { title as "post-form.jsx#title" };
export function PostForm() {
  return [save, actions.remove, title];
}

// ── save.js
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "save.js#save", null);
export async function save(x) {
  return ['anything', x];
}

// ── title.js
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(title, "title.js#title", null);
export async function title(x) {
  return ['title', x];
}

// ── user-form.jsx
import { registerServerReference } from "react-server-dom-webpack/server";
registerServerReference(save, "user-form.jsx#save", null);
export { save as "user-form.jsx#save" };
const remove$ref = registerServerReference({
  remove: async x => {
    return ['no user', x];
  }
}.remove, "user-form.jsx#actions.remove", null);
export { remove$ref as "user-form.jsx#actions.remove" };
async function save(x) {
  return ['user', x];
}
const actions = {
  remove: remove$ref
};
export function UserForm() {
  return [save, actions.remove];
}
