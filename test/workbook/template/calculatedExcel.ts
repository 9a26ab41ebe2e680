import { functionsJson } from '../../../src/functions/metadata';
import { catalogue } from '../../../src/functions/catalogue';
import { createNodeHost } from '../../../workbench/host/node/createNodeHost';
import { createNodeUniver } from '../../../workbench/univer/nodeUniver';

/** Excel's object model over an engine that calculates, with the add-in's functions as they are declared. */
export interface CalculatedExcel {
  readonly settle: () => Promise<void>;
  readonly remove: () => void;
}

export function calculatedExcel(namespace: string): CalculatedExcel {
  const univer = createNodeUniver();
  univer.register(
    namespace,
    functionsJson('sv', 'https://localhost:3000').functions.map((description) => ({
      description,
      implementation: () => {
        const declared = catalogue.find(({ id }) => id === description.id);
        if (declared === undefined) return undefined;
        return (...args: unknown[]) => {
          const outcome = declared.run(args);
          if (!outcome.ok) throw new Error(outcome.refusal.kind);
          return outcome.value;
        };
      },
      makeError: null,
    })),
  );
  const remove = createNodeHost({ engine: univer.engine }).install();
  return {
    settle: async () => {
      univer.engine.recalculate();
      await univer.engine.settle();
    },
    remove: () => {
      remove();
      univer.dispose();
    },
  };
}
