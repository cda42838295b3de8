'use server';

import { note } from './notes.js';

export async function sign(form) {
  note(`a file has ${form.get('message')}`, 'ONLY_ON_THE_SERVER');
}

export async function add(a, b) {
  note(`${a} and ${b}`, 'ONLY_ON_THE_SERVER');
  return a + b;
}
