import type { FunctionDeclaration } from '../declaration';
import { appraisal } from './appraisal';
import { blocks } from './blocks';
import { critical } from './critical';
import { effects } from './effects';
import { finance } from './finance';
import { measures } from './measures';
import { ranking } from './ranking';
import { risk } from './risk';
import { selecting } from './selecting';
import { weighing } from './weighing';
import { whole } from './whole';

/** Every custom function, in the order of the reference. The code, functions.json and the reference come from here. */
export const catalogue: readonly FunctionDeclaration[] = [
  ...measures,
  ...appraisal,
  ...blocks,
  ...effects,
  ...finance,
  ...risk,
  ...whole,
  ...ranking,
  ...weighing,
  ...selecting,
  ...critical,
];
