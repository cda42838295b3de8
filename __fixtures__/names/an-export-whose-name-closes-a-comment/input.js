'use server';

async function save(n) {
  return n + 1;
}

export { save as "*/ alert(1) /*", save as "</script>", save as "\n//" };
