'use strict';
'use server';
'use memo';

export async function save() {
  return 'saved';
}
