import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { contractOf } from './contract';

contractOf('memory', (contents) => Promise.resolve(memoryWorkbook(contents)));
