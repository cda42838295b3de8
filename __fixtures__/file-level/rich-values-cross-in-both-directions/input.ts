'use server';

export async function describe(value: { at: Date; tags: Set<string>; by: Map<string, bigint> }) {
  return {
    at: value.at.getTime(),
    tags: [...value.tags],
    by: [...value.by],
    echo: value,
  };
}
