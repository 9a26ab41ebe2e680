import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Question } from './question';
import type { TaskName, Tasks } from './tasks';
import type { Work } from './workers';

/** How far a long calculation has come. */
export type WorkState<Result> =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      /** Share done, 0 to 1; null before it is known. */
      readonly share: number | null;
      /** What is left at the present pace, whole seconds; null before it can be told. */
      readonly secondsLeft: number | null;
      readonly cancel: () => void;
    }
  | { readonly status: 'cancelled'; readonly start: () => void }
  | { readonly status: 'failed'; readonly start: () => void }
  | { readonly status: 'done'; readonly result: Result };

const WorkContext = createContext<Work | null>(null);

export const WorkProvider = WorkContext.Provider;

/** What has been answered, kept as long as the question is: a view that is opened again shows it at once. */
const answers = new WeakMap<Question, Map<string, unknown>>();

/** A share this large is enough to tell the time left from; so is this long. */
const tellingShare = 0.02;
const tellingMilliseconds = 600;

/**
 * A long calculation for a view: started when there is a question, stopped when the question is another or the view
 * goes away, and answered at once where the same has been answered before.
 *
 * @param question null while there is nothing to ask
 * @param options plain data, compared by what it holds
 */
export function useWork<Name extends TaskName>(
  name: Name,
  question: Question | null,
  options: Tasks[Name]['options'],
): WorkState<Tasks[Name]['result']> {
  type Result = Tasks[Name]['result'];
  const work = useContext(WorkContext);
  const [turn, setTurn] = useState(0);
  const [told, setTold] = useState<{ readonly of: string; readonly state: WorkState<Result> } | null>(null);
  const key = `${name} ${JSON.stringify(options ?? null)}`;
  const [asked, setAsked] = useState<Question | null>(null);
  // The options are in the key: another object that holds the same is the same calculation.
  const given = useRef(options);
  given.current = options;
  const again = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    setAsked(question);
    if (work === null || question === null || known(question, key) !== undefined) return undefined;
    const began = performance.now();
    const say = (state: WorkState<Result>): void => setTold({ of: key, state });
    const cancel = (): void => {
      run.cancel();
      say({ status: 'cancelled', start: again });
    };
    const run = work.start(name, question, given.current, (share) => {
      const passed = performance.now() - began;
      const telling = share >= tellingShare && passed >= tellingMilliseconds;
      const secondsLeft = telling ? Math.ceil((passed * (1 - share)) / share / 1000) : null;
      say({ status: 'running', share, secondsLeft, cancel });
    });
    say({ status: 'running', share: null, secondsLeft: null, cancel });
    let gone = false;
    run.result.then(
      (result) => {
        const kept = answers.get(question) ?? new Map<string, unknown>();
        answers.set(question, kept.set(key, { result }));
        if (!gone) say({ status: 'done', result });
      },
      () => {
        if (!gone) say({ status: 'failed', start: again });
      },
    );
    return () => {
      gone = true;
      run.cancel();
    };
  }, [work, question, name, key, turn, again]);

  if (question === null) return { status: 'idle' };
  const answered = known(question, key) as { readonly result: Result } | undefined;
  if (answered !== undefined) return { status: 'done', result: answered.result };
  return told !== null && told.of === key && asked === question ? told.state : { status: 'idle' };
}

function known(question: Question, key: string): unknown {
  return answers.get(question)?.get(key);
}
