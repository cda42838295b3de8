#!/usr/bin/env node
/* @license it's "free" [ */
'use strict'; /* don't ( */

/* @__NO_SIDE_EFFECTS__ */
export function Page({ id }) {
  switch (id) {
    default: /* @__NO_SIDE_EFFECTS__ */ function label(one) { return `id ${one}` }
    // it's ( [ { `
    async function save(more) {
      'use server'
      return id + more
    }
    return <form action={save}>{label(id)}</form>
  }
}
