export function Page({ id }) {
  'use no memo'
  async function save(more) {
    'use strict'
    'use server'
    return (id + more)
  }
  [id].forEach((one) => { seen.push(one) })
  return <form action={save}>{seen.join()}</form>
}

const seen = []
