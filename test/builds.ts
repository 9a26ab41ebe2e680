import { buildAddIn, buildWorkbench } from '../workbench/bundle';

/**
 * Before any test: the add-in and the workbench are built where their sources are newer. Tests run side by side and read
 * dist/, so nobody may build while they do.
 */
export default async function builds(): Promise<void> {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  await buildAddIn(say);
  await buildWorkbench(say);
}
