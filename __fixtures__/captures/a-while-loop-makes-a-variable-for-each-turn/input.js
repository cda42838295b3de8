export function drain(queue) {
  const loads = [];
  while (queue.length > 0) {
    const job = queue.shift();
    loads.push(async () => {
      'use server';
      return job;
    });
  }
  return loads;
}
