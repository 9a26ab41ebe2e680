import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';

/**
 * Calls through the runtime of custom functions that ships with office.js: what it does to values on their way to a cell
 * is Excel's own doing. Expected results are those observed in that runtime (addin notes 3.3 and 5.6).
 */
describe('custom functions through the real runtime', () => {
  let node: NodeHost;
  beforeEach(() => {
    node = createNodeHost();
    const { CustomFunctions: runtime } = node;
    const functions: Record<string, (...args: never[]) => unknown> = {
      NUVARDE: (rate: number, flows: number[][]) =>
        flows.flat().reduce((sum, flow, year) => sum + flow / (1 + rate) ** (year + 1), 0),
      NAN: () => NaN,
      OANDLIG: () => Infinity,
      INGET: () => undefined,
      MATRIS: () => [[1, NaN, Infinity, undefined, null, true, 'text']],
      FEL: () => {
        throw new runtime.Error(runtime.ErrorCode.invalidValue, 'Räntan saknas.');
      },
      SAKNAS: async () => {
        throw new runtime.Error(runtime.ErrorCode.notAvailable, 'Ingen ansökan.');
      },
      DELAT: () => {
        throw new runtime.Error(runtime.ErrorCode.divisionByZero);
      },
      KRASCH: () => {
        throw new Error('inre fel');
      },
      TYPER: (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
      FELTYP: (value: unknown) => value instanceof runtime.Error,
    };
    for (const [id, implementation] of Object.entries(functions)) node.associate(id, implementation);
  });

  test('numbers in, number out', async () => {
    // 100/1.03 + 100/1.03² = 191.3469695541525 (exact fractions, rounded to double).
    expect(await node.host.functions.call('NUVARDE', [0.03, [[100], [100]]])).toEqual({
      ok: true,
      value: expect.closeTo(191.3469695541525, 10),
    });
  });

  test.each([
    ['NAN', '#VALUE!'],
    ['OANDLIG', '#NUM!'],
    ['DELAT', '#DIV/0!'],
  ])('%s becomes %s', async (id, error) => {
    expect(await node.host.functions.call(id, [])).toMatchObject({ ok: false, error });
  });

  test('inside a matrix what JSON does not know is lost without a word', async () => {
    expect(await node.host.functions.call('MATRIS', [])).toEqual({
      ok: true,
      value: [[1, null, null, null, null, true, 'text']],
    });
  });

  test('nothing is a blank', async () => {
    expect(await node.host.functions.call('INGET', [])).toEqual({ ok: true, value: null });
  });

  test('an error of the add-in keeps its message, any other is lost', async () => {
    expect(await node.host.functions.call('FEL', [])).toMatchObject({
      error: '#VALUE!',
      message: 'Räntan saknas.',
    });
    expect(await node.host.functions.call('SAKNAS', [])).toMatchObject({
      error: '#N/A',
      message: 'Ingen ansökan.',
    });
    const crash = await node.host.functions.call('KRASCH', []);
    expect(crash).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(crash.ok || crash.message).not.toContain('inre fel');
  });

  test('blanks, texts and truth values arrive as they were sent', async () => {
    const result = await node.host.functions.call('TYPER', [1, null, '', true, [['', 0, null, 'x']]]);
    expect(result).toEqual({ ok: true, value: '[1,null,"",true,[["",0,null,"x"]]]' });
  });

  test('error values among the arguments become error objects where they are allowed', async () => {
    const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
    expect(await node.host.functions.call('FELTYP', [error], { errorsAllowed: true })).toEqual({
      ok: true,
      value: true,
    });
  });

  test('a function that nobody associated fails', async () => {
    expect(await node.host.functions.call('FINNSEJ', [])).toMatchObject({ ok: false });
  });
});
