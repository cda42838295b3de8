'use server';

async function next(n) {
  return n + 1;
}

export { next as then };
