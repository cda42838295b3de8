function open(name) {
  trace('open', name);
  return {
    name,
    [Symbol.dispose]() {
      trace('close', name);
    },
  };
}

export function Page() {
  using file = open('a.txt');
  async function read() {
    'use server';
    return file.name;
  }
  return { read };
}
