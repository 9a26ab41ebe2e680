/** Where the example workbook is served, beside the pane's own page. */
export const exampleAddress = 'examples/digitaliseringspott-2027.xlsx';
