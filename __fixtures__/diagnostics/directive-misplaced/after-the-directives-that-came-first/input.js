export function Page({ id }) {
  async function save() {
    'use strict';
    console.log(id);
    'use server';
  }
  return save;
}
