import { openXlsx } from '../../src/workbook/doors/xlsx';
import { contractOf } from './contract';
import { xlsxOf } from './xlsxOf';

contractOf('xlsx', async (contents) => openXlsx(await xlsxOf(contents), 'prov.xlsx'));
