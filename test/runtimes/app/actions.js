'use server';

import { log } from './log.js';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function add(a, b) {
  return a + b;
}

export async function echo(value) {
  return value;
}

export async function fail() {
  throw new Error('SECRET');
}

/** The second piece is made when somebody has called `release`. */
let released = false;
export async function release() {
  released = true;
}
export async function* pieces() {
  released = false;
  yield 'first';
  while (!released) await wait(5);
  yield 'second';
}

export async function* slowly() {
  yield 'first';
  await wait(11_000);
  yield 'second';
}

export async function* endless() {
  try {
    for (let count = 0; ; count++) {
      yield count;
      await wait(5);
    }
  } finally {
    log('endless has ended');
  }
}

/** Workers end a request that waits for nothing; this one waits for something. */
export async function never() {
  log('never has begun');
  await wait(60_000);
}

export async function upload(form) {
  const file = form.get('file');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    note: form.get('note'),
    name: file.name,
    type: file.type,
    blobType: form.get('blob').type,
    size: file.size,
    sum: bytes.reduce((sum, byte) => sum + byte, 0),
  };
}

export async function save(form) {
  if (form.get('text') === '') throw new Error('SECRET');
  log(`saved ${form.get('text')}`);
}
