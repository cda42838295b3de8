'use server';

namespace Api {
  export const save = async (x: number) => ['saved', x];
}

import save = Api.save;
export const saved = save;
export const stored = Api.save;
