export function Page({ id }: { id: number }) {
  const log: unknown[] = []
  interface Row { id: number }
  async function save(more: number) {
    'use server'
    return id + more
  }
  (log)?.push(1)
  type Rows = Row[]
  async function reset(): Promise<Rows> {
    'use server'
    return [{ id }]
  }
  [2].forEach((one) => log.push(one))
  again: for (;;) break again
  async function third() {
    'use server'
    return [id]
  }
  `text`.trim()
  const rows: Rows = [{ id }]
  async function fourth() {
    'use server'
    return [[id]]
  }
  +log
  switch (id) {
    case (1): async function fifth() {
      'use server'
      return [[[id]]]
    }
    default:
      (log).push(typeof fifth)
  }
  return <form action={save} title={typeof reset + typeof third + typeof fourth + rows.length}>{log.join()}</form>
}
