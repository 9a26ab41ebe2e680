/**
 * The words of jest in mocha, in which mutants are tried: mocha keeps the modules loaded from one mutant to the next, which
 * makes a mutant a hundred times cheaper. The expectations and the tables of cases are jest's own packages.
 */
const Module = require('node:module');
const { join } = require('node:path');
const fc = require('fast-check');
const { expect } = require('expect');
const { bind } = require('jest-each');
const mocha = require('mocha');

/** For each mutant a law is tried on so many cases at most; `npm test` tries it on all. */
const casesOfALaw = 10;

const { assert } = fc.default;
fc.default.assert = (property, settings = {}) =>
  assert(property, {
    seed: 2027,
    ...settings,
    numRuns: Math.min(settings.numRuns ?? 100, casesOfALaw),
    endOnFailure: true,
  });

const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  request === './builtFunctions'
    ? join(process.cwd(), 'scripts', 'mutation', 'sourceFunctions.ts')
    : resolve(request, ...rest);

const each = (word) => Object.assign((title, body) => word(title, body), { each: bind(word, false) });

const { bdd } = mocha.interfaces;
mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (words) => {
    Object.assign(words, {
      expect,
      test: each(words.it),
      describe: each(words.describe),
      // Before each instead of before all: what a test covers is counted test by test.
      beforeAll: words.beforeEach,
      afterAll: words.afterEach,
    });
  });
};
