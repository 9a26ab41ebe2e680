import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';
import { DeclaredObject, textArgument } from './declared';
import type { Members } from './declared';
import type { WorkbookState, XmlPartState } from './state';

interface PartSelf {
  readonly state: WorkbookState;
  readonly part: XmlPartState;
}

/** Throws where the text is not one well-formed element, as far as matching tags tell. */
function requireXml(xml: string): string {
  const open: string[] = [];
  const body = xml.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '').trim();
  let roots = 0;
  for (const tag of body.matchAll(/<(\/?)([\w:.-]+)([^<>]*?)(\/?)>/g)) {
    const [, closing, name = '', , empty] = tag;
    if (closing) {
      if (open.pop() !== name) throw fault('InvalidArgument');
    } else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  if (roots !== 1 || open.length > 0 || !body.startsWith('<')) throw fault('InvalidArgument');
  return xml;
}

const namespaceOf = (xml: string): string =>
  /<[\w:.-]+[^<>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? '';

const partMembers: Members<PartSelf> = {
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => {
      part.xml = requireXml(textArgument(xml));
      return null;
    },
    Delete: ({ state, part }) => {
      state.xmlParts = state.xmlParts.filter((other) => other !== part);
      return null;
    },
  },
};

const partObject = (state: WorkbookState, part: XmlPartState): HostObject =>
  new DeclaredObject('CustomXmlPart', { state, part }, partMembers, part.id);

function partCollection(
  type: string,
  state: WorkbookState,
  parts: () => readonly XmlPartState[],
): HostObject {
  const only = (): XmlPartState | undefined => (parts().length === 1 ? parts()[0] : undefined);
  const byId = (id: unknown): XmlPartState | undefined => parts().find((part) => part.id === id);
  const required = (part: XmlPartState | undefined): HostObject => {
    if (part === undefined) throw fault('ItemNotFound');
    return partObject(state, part);
  };
  const orNull = (part: XmlPartState | undefined): HostObject | typeof nullObject =>
    part === undefined ? nullObject : partObject(state, part);
  const scoped = {
    GetOnlyItem: () => {
      if (parts().length > 1) throw fault('GeneralException');
      return required(only());
    },
    GetOnlyItemOrNullObject: () => orNull(only()),
  };
  const whole: Members<WorkbookState>['methods'] = {
    Add: (_, [xml]) => {
      const id = `{${state.newId().padStart(8, '0')}-0000-0000-0000-000000000000}`;
      const part = { id, xml: requireXml(textArgument(xml)) };
      state.xmlParts.push(part);
      return partObject(state, part);
    },
    GetByNamespace: (_, [uri]) =>
      partCollection('CustomXmlPartScopedCollection', state, () =>
        state.xmlParts.filter((part) => namespaceOf(part.xml) === uri),
      ),
  };
  return new DeclaredObject<WorkbookState>(type, state, {
    items: () => parts().map((part) => partObject(state, part)),
    methods: {
      ...(type === 'CustomXmlPartCollection' ? whole : scoped),
      GetCount: () => parts().length,
      GetItem: (_, [id]) => required(byId(id)),
      GetItemOrNullObject: (_, [id]) => orNull(byId(id)),
    },
  });
}

export const customXmlPartsOf = (state: WorkbookState): HostObject =>
  partCollection('CustomXmlPartCollection', state, () => state.xmlParts);
