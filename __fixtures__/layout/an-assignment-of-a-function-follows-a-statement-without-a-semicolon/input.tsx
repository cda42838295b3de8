'use server'

let bar = foo
save = async () => 2
export let save

async function foo() {
  return 1
}
bar
save = async () => 3
[1, 2].forEach(() => {})
