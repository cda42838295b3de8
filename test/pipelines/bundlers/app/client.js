'use client';

import erase, { save as keep } from './server/actions';
import * as actions from './server/actions';
import { clear, Label, remove } from './lib';
import { like } from './server/likes';

const draft = { text: 'hello' };

/** Every form in which Server Functions come into a client module, called. */
export const calls = {
  named: () => keep(draft),
  default: () => erase(),
  namespace: () => actions.remove(1),
  barrel: () => remove(2),
  barrelDefault: () => clear(),
  inline: () => like(3),
  required: () => require('./server/actions').save(draft),
  later: () => import('./server/actions').then(({ default: late }) => late(4)),
};

export const label = Label('here');
export const isOne = actions.save === keep;
