/** Run by Vitest before each file of tests: no answer outlives its test. */
import { afterEach } from 'vitest';
import { resetAnswers } from './kit/answers.ts';

afterEach(resetAnswers);
