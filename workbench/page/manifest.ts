import type { PageLanguage } from './words';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Name of the associated action, or null for the button that shows the pane. */
  readonly action: string | null;
}

export interface Manifest {
  readonly namespace: string;
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly metadata: string;
}

/** Reads what the ribbon and the functions need from manifest.xml, in the given language. */
export function readManifest(xml: string, language: PageLanguage): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const named = (parent: Element | Document, name: string): Element[] =>
    [...parent.getElementsByTagName('*')].filter((element) => element.localName === name);
  const first = (parent: Element | Document, name: string): Element | undefined => named(parent, name)[0];
  const text = (id: string | null | undefined): string => {
    const element = [...document.getElementsByTagName('*')].find(
      (candidate) => candidate.getAttribute('id') === id && candidate.hasAttribute('DefaultValue'),
    );
    const override =
      language === 'en'
        ? element &&
          named(element, 'Override').find((entry) => entry.getAttribute('Locale')?.startsWith('en'))
        : undefined;
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const local = (address: string): string => new URL(address, location.href).pathname;
  const resource = (parent: Element | undefined, name: string): string =>
    text(parent && first(parent, name)?.getAttribute('resid'));
  const tab = first(document, 'CustomTab');
  const labelOfTab = tab && [...tab.children].find((child) => child.localName === 'Label');
  const group = tab && first(tab, 'Group');
  const buttons = named(document, 'Control').map((control): RibbonButton => {
    const action = first(control, 'Action');
    const isCommand = action?.getAttribute('xsi:type') === 'ExecuteFunction';
    const icon = named(control, 'Image').find((image) => image.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(first(control, 'Supertip'), 'Description'),
      icon: local(text(icon?.getAttribute('resid'))),
      action: isCommand && action ? (first(action, 'FunctionName')?.textContent?.trim() ?? null) : null,
    };
  });
  return {
    namespace: text(first(document, 'Namespace')?.getAttribute('resid')),
    tab: text(labelOfTab?.getAttribute('resid')),
    group: resource(group, 'Label'),
    buttons,
    metadata: local(resource(first(document, 'Metadata'), 'SourceLocation')),
  };
}
