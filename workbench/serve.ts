/** `npm start`: builds what is missing and serves the workbench on http://localhost:3000 (PORT names another). */
import { buildAddIn, buildWorkbench } from './bundle';
import { serveWorkbench } from './server';
import type { RunningServer } from './server';

const say = (line: string): void => console.log(line);

/** The first free port from the wanted one on. */
async function serveFrom(port: number): Promise<RunningServer> {
  try {
    return await serveWorkbench(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    say(`Port ${port} is taken; trying ${port + 1}.`);
    return serveFrom(port + 1);
  }
}

async function start(): Promise<void> {
  await buildAddIn(say);
  await buildWorkbench(say);
  const { address } = await serveFrom(Number(process.env['PORT'] ?? 3000));
  say(`The workbench is at ${address} - stop it with Ctrl+C.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
