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

// What the code fetches when it is asked for is loaded as the rest is: once, from the sources that hold the mutants.
const { _compile: compile } = Module.prototype;
Module.prototype._compile = function (text, file) {
  const own = file.startsWith(join(process.cwd(), 'src'));
  const fetched = /\bimport\((["'`]\.{1,2}\/[^"'`]+["'`])\)/g;
  const here = own ? text.replace(fetched, 'Promise.resolve().then(() => require($1))') : text;
  return compile.call(this, here, file);
};

const each = (word) => Object.assign((title, body) => word(title, body), { each: bind(word, false) });

/** What stands at the top of a file is done for the tests of that file alone, as in jest. */
const ofItsFile = (hook, file) => (work) =>
  hook(function () {
    return this.currentTest?.file === file ? work.call(this) : undefined;
  });

const { bdd } = mocha.interfaces;
mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (words, file) => {
    let depth = 0;
    const { beforeEach, afterEach, describe: group } = words;
    const hooked = (hook) => (work) => (depth > 0 ? hook : ofItsFile(hook, file))(work);
    const describe = (title, body) =>
      group(title, function () {
        depth++;
        body.call(this);
        depth--;
      });
    Object.assign(words, {
      expect,
      test: each(words.it),
      describe: each(describe),
      // Before each instead of before all: what a test covers is counted test by test.
      beforeAll: hooked(beforeEach),
      beforeEach: hooked(beforeEach),
      afterEach: hooked(afterEach),
      afterAll: hooked(afterEach),
    });
  });
};
