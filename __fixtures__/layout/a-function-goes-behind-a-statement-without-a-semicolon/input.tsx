export function Page({ id }) {
  const log = []
  const add = (text) => { log.push(text) }
  if (id) add('if')
  async function save(more) {
    'use server'
    return id + more
  }
  (id > 0) ? add('yes') : add('no')
  for (const one of [1]) while (log.length < 3) add('for')
  async function other(more) {
    'use server'
    return id - more
  }
  [2].forEach(() => add('array'))
  label: if (id) add('label'); else add
  async function third(more) {
    'use server'
    return id * more
  }
  `text`.trim()
  do add('do'); while (log.length < 6)
  async function fourth() {
    'use server'
    return id
  }
  (add)('last')
  return <form action={save} title={typeof other + typeof third + typeof fourth}>{log.join()}</form>
}
