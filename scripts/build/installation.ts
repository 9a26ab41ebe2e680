/** What a build may choose, by the environment variables that README.md lists. */
export interface Installation {
  /** ADDIN_BASE_URL: where the add-in's files are served, without a slash at the end. */
  readonly baseUrl: string;
  /** ADDIN_NAMESPACE: the word before the dot of every function. */
  readonly namespace: string;
  /** ADDIN_NAME: what the add-in is called in lists of add-ins and on the ribbon. */
  readonly name: string;
  /** ADDIN_PROVIDER: who offers the add-in, as Microsoft 365 shows it. */
  readonly provider: string;
  /** ADDIN_ID: the add-in's own GUID; null derives one from the namespace. */
  readonly id: string | null;
  /** ADDIN_OFFICE_JS: the address of office.js. */
  readonly officeJs: string;
}

/** Where Microsoft serves office.js, changed in place with Excel. */
export const officeJsOfMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where office.js lies when it is served from the add-in's own address: beside the releases, so that it outlives them. */
export const ownOfficeJs = 'office/office.js';

/** The installation that manifest.xml itself describes. */
export const defaultInstallation: Installation = {
  baseUrl: 'https://localhost:3000',
  namespace: 'NYTTA',
  name: 'Pottkompassen',
  provider: 'Pottkompassen',
  id: null,
  officeJs: officeJsOfMicrosoft,
};

/** Longest name, in characters: it is a tab of the ribbon. */
const nameLimit = 50;

/** Longest provider that Office takes, in characters. */
const providerLimit = 125;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the ADDIN_ variables; throws a sentence where one of them cannot be used. An empty one counts as not set. */
export function installationFrom(environment: Environment): Installation {
  const given = (variable: string): string | null => environment[variable]?.trim() || null;
  const baseUrl = (given('ADDIN_BASE_URL') ?? defaultInstallation.baseUrl).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/?#"<>&]+(\/[^\s?#"<>&]*)?$/.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new Error(
      `ADDIN_BASE_URL must be an https address without query, such as https://example.org/pott; it is "${baseUrl}".`,
    );
  }
  const namespace = given('ADDIN_NAMESPACE') ?? defaultInstallation.namespace;
  if (!/^[A-Z][A-Z0-9_]{2,31}$/.test(namespace)) {
    throw new Error(
      `ADDIN_NAMESPACE must be 3 to 32 of A–Z, 0–9 and _, beginning with a letter; it is "${namespace}".`,
    );
  }
  const id = given('ADDIN_ID')?.toLowerCase() ?? null;
  if (id !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    throw new Error(
      `ADDIN_ID must be a GUID, such as 12345678-1234-4234-8234-123456789012; it is "${id}".`,
    );
  }
  return {
    baseUrl,
    namespace,
    id,
    name: text('ADDIN_NAME', given('ADDIN_NAME'), nameLimit) ?? nameFor(namespace),
    provider:
      text('ADDIN_PROVIDER', given('ADDIN_PROVIDER'), providerLimit) ?? defaultInstallation.provider,
    officeJs: officeJsFrom(given('ADDIN_OFFICE_JS'), baseUrl),
  };
}

/** An installation beside the real one is told from it by name as well. */
function nameFor(namespace: string): string {
  const { name } = defaultInstallation;
  return namespace === defaultInstallation.namespace ? name : `${name} ${namespace}`;
}

function text(variable: string, value: string | null, limit: number): string | null {
  if (value !== null && value.length > limit) {
    throw new Error(`${variable} may have at most ${limit} characters; it has ${value.length}: "${value}".`);
  }
  return value;
}

/** `self`, or an https address of an office.js; unset is Microsoft's. */
function officeJsFrom(value: string | null, baseUrl: string): string {
  if (value === null) return officeJsOfMicrosoft;
  if (value === 'self') return `${baseUrl}/${ownOfficeJs}`;
  if (!/^https:\/\/[^\s/?#"<>&]+\/([^\s?#"<>&]+\/)?office\.js$/.test(value) || !URL.canParse(value)) {
    throw new Error(
      `ADDIN_OFFICE_JS must be "self" or an https address that ends with /office.js; it is "${value}".`,
    );
  }
  return value;
}

/** Where Microsoft's own pages have found office.js since 2026; the address above may send a browser on to it. */
const newOriginOfMicrosoft = 'https://officeapis.public.onecdn.static.microsoft';

/** The origins that office.js may come from, for the content security policy; none where it is the add-in's own. */
export function officeOriginsOf({ officeJs, baseUrl }: Installation): readonly string[] {
  const { origin } = new URL(officeJs);
  if (origin === new URL(baseUrl).origin) return [];
  return officeJs === officeJsOfMicrosoft ? [origin, newOriginOfMicrosoft] : [origin];
}
