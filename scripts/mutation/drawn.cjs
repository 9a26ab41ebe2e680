/**
 * Trying only a share of the changes: what `npm run mutation -- --share 0.2` tries. Also the plugin through which Stryker asks
 * whether a change is to be tried.
 */

/** Multiples of the golden ratio fall evenly between 0 and 1, however many are taken: every file gets its share. */
const goldenRatio = 0.6180339887498949;

/** Whether the change with this number belongs to a share of them: always the same ones, and of a larger share all of a smaller. */
const isDrawn = (id, share) => (Number(id) * goldenRatio) % 1 < share;

/** The environment tells the share to the processes in which Stryker asks. */
const shareVariable = 'MUTATION_SHARE';

class Sample {
  async init() {}

  async check(mutants) {
    const share = Number(process.env[shareVariable]);
    const answer = ({ id }) =>
      isDrawn(id, share) ? { status: 'passed' } : { status: 'compileError', reason: 'Not drawn.' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)]));
  }

  // In one group, so that asking costs nothing.
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: () => new Sample() }];

module.exports = { isDrawn, shareVariable, strykerPlugins };
