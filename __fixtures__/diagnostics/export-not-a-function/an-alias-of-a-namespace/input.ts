'use server';

namespace Api {
  export const limit = 10;
  export async function save() {
    return limit;
  }
}

export import limit = Api.limit;
