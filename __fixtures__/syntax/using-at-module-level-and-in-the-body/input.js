const open = (name) => ({
  name,
  [Symbol.dispose]() {
    trace('close', name);
  },
  async [Symbol.asyncDispose]() {
    trace('async close', name);
  },
});

export function Page({ id }) {
  async function save() {
    'use server';
    using file = open('file');
    await using socket = open('socket');
    trace('body');
    return [id, file.name, socket.name];
  }
  return { save };
}
