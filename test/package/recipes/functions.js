'use server';

import { setTimeout as wait } from 'node:timers/promises';
import { callSignal } from './instrument.js';
import { getCookie, redirect, setCookie } from './request.js';
import { upload as save } from './upload.js';

export { order } from './actions.js';

export async function enter(name) {
  setCookie('user', `${name} ${getCookie('seen')}`);
  redirect('/home');
}

export async function upload(form) {
  return save(form);
}

const seen = { aborted: false, running: 0, most: 0 };

export async function slow() {
  callSignal().addEventListener('abort', () => (seen.aborted = true));
  await wait(5000, undefined, { signal: callSignal() });
}

export async function search(text) {
  seen.most = Math.max(seen.most, ++seen.running);
  await wait(200);
  seen.running--;
  return `found ${text}`;
}

export async function whatWasSeen() {
  return seen;
}

export async function fail() {
  throw new Error('password of the database');
}
