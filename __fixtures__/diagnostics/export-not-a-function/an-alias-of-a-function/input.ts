'use server';

import other = require('./other');

namespace Api {
  export async function save() {
    return 1;
  }
}

export import save = Api.save;
import load = Api.save;
export { load as list, other };
export default load;
