const log = [];

/* @__NO_SIDE_EFFECTS__ */
async function onTop() { 'use server'; return log.length }
/** stays */
function note() { log.push('note') }

export function Page(id) {
  // first, #__NO_SIDE_EFFECTS__
  /* stays, @__NO_SIDE_EFFECTS__ */ async function save() { 'use server'; return id }
  function mark() { log.push(id) }
  const late = 1; /* @__NO_SIDE_EFFECTS__ */ async function again() { 'use server'; return [late, id] } function twice() { log.push(id, late) }
  let held
  switch (id) {
    default: /*@__NO_SIDE_EFFECTS__*/
      async function inClause() { 'use server'; return id }
      function third() { log.push('third') }
      third()
      held = inClause
  }
  mark()
  twice()
  note()
  return [onTop, save, again, held, log.join()]
}
