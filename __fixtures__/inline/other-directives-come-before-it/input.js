export function Page({ id }) {
  async function save() {
    "use strict";
    'use memo';
    "use server";
    return [id, 'strict'];
  }
  return { save };
}
