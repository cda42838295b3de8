'use memo';

export function Page({
  id
}) {
  'use no memo';
  'use asm';
  'ngInject';

  return id;
}
export async function cached() {
  'use cache';

  return 1;
}
export async function remote() {
  'use cache: remote';

  return 2;
}
export async function step() {
  'use workflow';

  return 3;
}
