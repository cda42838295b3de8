import { testBoundArgs } from './bound-args-suite.ts';

testBoundArgs('webpack');
