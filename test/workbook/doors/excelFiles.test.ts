/** Files that Excel hands over, and workbooks that it opens beside the one that it shows. */
import { canGiveFile, documentBytes } from '../../../src/workbook/doors/excelDocument';
import { canOpenWorkbooks, openBytesInExcel, openInExcel } from '../../../src/workbook/doors/excelExample';

const stand = (name: 'Office' | 'Excel' | 'fetch', value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};
const before = { fetch: globalThis.fetch };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
  stand('fetch', before.fetch);
});

describe('the file that is open', () => {
  interface Given {
    readonly slices: readonly (readonly number[])[];
    readonly refuses?: 'file' | number;
  }
  const closed: string[] = [];
  const asked: unknown[] = [];

  function office({ slices, refuses }: Given): void {
    closed.length = 0;
    asked.length = 0;
    const answer = (value: unknown, refused: boolean): unknown =>
      refused ? { status: 'failed', error: { message: 'Excel vill inte.' } } : { status: 'succeeded', value };
    const file = {
      size: slices.flat().length,
      sliceCount: slices.length,
      getSliceAsync: (index: number, done: (result: unknown) => void) =>
        done(answer({ data: slices[index], size: slices[index]?.length }, refuses === index)),
      closeAsync: () => closed.push('closed'),
    };
    stand('Office', {
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => set === 'CompressedFile' && version === '1.1',
        },
        document: {
          getFileAsync: (type: string, options: unknown, done: (result: unknown) => void) => {
            asked.push(type, options);
            done(answer(file, refuses === 'file'));
          },
        },
      },
    });
  }

  test('is put together of its slices, and closed', async () => {
    office({ slices: [[1, 2, 3], [4, 5], [6]] });
    expect(canGiveFile()).toBe(true);
    expect([...(await documentBytes())]).toEqual([1, 2, 3, 4, 5, 6]);
    // 4 MB at a time, which is the most that Excel gives.
    expect(asked).toEqual(['compressed', { sliceSize: 4 * 1024 * 1024 }]);
    expect(closed).toEqual(['closed']);
  });

  test('is closed where a slice is refused', async () => {
    office({ slices: [[1], [2]], refuses: 1 });
    await expect(documentBytes()).rejects.toMatchObject({
      code: 'unexpected',
      values: { sheet: '', detail: 'Excel vill inte.' },
    });
    expect(closed).toEqual(['closed']);
  });

  test('that Excel will not hand over is a refusal with its words', async () => {
    office({ slices: [], refuses: 'file' });
    await expect(documentBytes()).rejects.toMatchObject({
      code: 'unexpected',
      values: { detail: 'Excel vill inte.' },
    });
    expect(closed).toEqual([]);
  });
});

describe('a workbook beside the one that is open', () => {
  let opened: string[];
  beforeEach(() => {
    opened = [];
    stand('Excel', {
      createWorkbook: (base64: string) => {
        opened.push(base64);
        return Promise.resolve();
      },
    });
  });

  test('takes ExcelApi 1.8', () => {
    expect(canOpenWorkbooks()).toBe(true);
    stand('Office', {
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => set === 'ExcelApi' && version !== '1.8',
        },
      },
    });
    expect(canOpenWorkbooks()).toBe(false);
  });

  test('gets every byte, also of files longer than one call takes', async () => {
    const bytes = Uint8Array.from({ length: 2 * 0x8000 + 5 }, (_, index) => index % 251);
    await openBytesInExcel(bytes);
    expect(opened).toHaveLength(1);
    expect(Buffer.from(opened[0] ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
  });

  test('is fetched from its address', async () => {
    const fetched: unknown[] = [];
    stand('fetch', (address: string) => {
      fetched.push(address);
      return Promise.resolve({
        ok: true,
        arrayBuffer: () => Promise.resolve(new Uint8Array([80, 75]).buffer),
      });
    });
    await openInExcel('./exempel.xlsx');
    // "PK" in base64.
    expect([fetched, opened]).toEqual([['./exempel.xlsx'], ['UEs=']]);
  });

  test('that cannot be fetched or opened is a refusal', async () => {
    stand('fetch', () => Promise.resolve({ ok: false, status: 404 }));
    await expect(openInExcel('./exempel.xlsx')).rejects.toMatchObject({
      code: 'unexpected',
      values: { sheet: '', detail: './exempel.xlsx: 404' },
    });
    expect(opened).toEqual([]);
    stand('Excel', {
      createWorkbook: () => Promise.reject(Object.assign(new Error('x'), { code: 'AccessDenied' })),
    });
    await expect(openBytesInExcel(new Uint8Array(1))).rejects.toMatchObject({
      code: 'protectedSheet',
      values: { sheet: '' },
    });
  });
});
