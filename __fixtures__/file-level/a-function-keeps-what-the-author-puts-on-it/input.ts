'use server';

export async function publish(id: number) {
  return `${publish.label} ${id}`;
}

publish.label = 'Publish';
publish.order = [1, 2];
