'use server';

export async function registerServerReference() {
  return 'register';
}

export async function createServerReference() {
  return 'create';
}

export const callServer = async () => 'call';
export const findSourceMapURL = async () => 'find';
export const checkExport = [async () => 'check'][0]!;
export const { registerImported } = { registerImported: async () => 'imported' };
