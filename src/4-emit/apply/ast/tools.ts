/** The Babel at hand, as far as appliers need it. */
import type * as t from '@babel/types';

/** What a Babel of any version has to offer. */
export interface BabelTools {
  readonly types: typeof t;
}
