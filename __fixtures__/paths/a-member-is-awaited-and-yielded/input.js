export function Page({ job }) {
  async function* run() {
    'use server';
    yield await job.result;
    yield* job.steps;
  }
  return { run };
}
