import type { Language } from '../../locale/language';
import type { ViewId } from './views';

/** What the help can be opened at: a view, or what stands in its place. */
export type HelpTopic = ViewId | 'firstRun' | 'functions';

/** The page of the guide that is about the work in the pane. */
const pages: Readonly<Record<Language, string>> = {
  sv: 'handledning-digitaliseringsenheten.html',
  en: 'help.html',
};

const references: Readonly<Record<Language, string>> = { sv: 'funktioner.html', en: 'functions.html' };

/** The section of each topic, by the address of its heading. */
const sections: Readonly<Record<Language, Readonly<Record<HelpTopic, string>>>> = {
  sv: {
    firstRun: 'forsta-gangen',
    material: 'underlag',
    weights: 'vikter',
    ranking: 'rangordning',
    selection: 'urval',
    robustness: 'sakerhet',
    balance: 'balans',
    scenarios: 'scenarier',
    publishing: 'publicera',
    functions: 'funktioner',
  },
  en: {
    firstRun: 'first-run',
    material: 'material',
    weights: 'weights',
    ranking: 'ranking',
    selection: 'selection',
    robustness: 'robustness',
    balance: 'balance',
    scenarios: 'scenarios',
    publishing: 'publishing',
    functions: 'functions',
  },
};

/** Address, among the add-in's own files, of what the guide says of a topic. */
export function helpAddress(language: Language, topic: HelpTopic): string {
  return `${pages[language]}#${sections[language][topic]}`;
}

/** Address of what the reference says of a function, or of the whole reference. */
export function referenceAddress(language: Language, functionId?: string): string {
  return functionId === undefined ? references[language] : `${references[language]}#${functionId}`;
}
