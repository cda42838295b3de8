'use strict';

export async function plain() {
  'use strict';

  return 'plain';
}
