'use server';

async function publish() {
  return 'published';
}

export { publish, publish as post, publish as default };
