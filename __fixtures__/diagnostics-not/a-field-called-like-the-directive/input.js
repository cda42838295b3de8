export class Directives {
  'use server' = 1;
  static 'use server' = 2;
  ['use action'] = 3;
}
