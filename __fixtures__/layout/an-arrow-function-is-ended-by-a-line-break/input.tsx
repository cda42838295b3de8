const made = [];
let last = null

export function Page({ id }) {
  const rows = [3, 1, 2]
  let save = null
  save = async (more) => {
    'use server'
    return id + more
  }
  <div />
  last = id ? null : async () => {
    'use server'
    return id
  }
  /regular/.test('it\'s')
  last ??= async () => {
    'use server'
    return id * 2
  }
  (rows).sort()
  const reset = async () => {
    'use server'
    return id
  }
  `text ${made.push(id)}`.trim()
  const never = async () => {
    'use server'
  }
  ++made.length
  return <form action={save} title={typeof last + typeof reset + typeof never}>{rows.join()}</form>
}
