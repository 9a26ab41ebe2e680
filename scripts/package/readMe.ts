import { officeOriginsOf, ownOfficeJs } from '../build/installation';
import type { Installation } from '../build/installation';
import { unprivilegedPort } from './nginx';

/** What the texts that go along in a package tell of it. */
export interface PackageFacts {
  readonly installation: Installation;
  readonly release: string;
  readonly version: string;
}

/** A server of one's own with the package's part in it. */
function serverExample({ baseUrl }: Installation): string {
  return `server {
    listen 443 ssl;
    server_name ${new URL(baseUrl).hostname};
    ssl_certificate     /etc/ssl/…;
    ssl_certificate_key /etc/ssl/…;
    set $pottkompassen_files /srv/pottkompassen/dist;
    include /srv/pottkompassen/nginx/pottkompassen.conf;
}`;
}

const tryIt = `mkdir -p run && nginx -p . -c nginx/nginx.conf -e stderr -g 'daemon off;'`;

/** LÄSMIG.md: what the package is and how it is put in place, for whoever runs the web server. */
export function readMeInSwedish({ installation, release, version }: PackageFacts): string {
  const { baseUrl, namespace, name } = installation;
  const isOwn = officeOriginsOf(installation).length === 0;
  const office = isOwn
    ? `Excels bibliotek office.js hämtas från ${baseUrl}/${ownOfficeJs}. Det följer inte med här, för Microsofts licens låter ingen annan
lägga ut det. Hämta mappen https://appsforoffice.microsoft.com/lib/1/hosted/ från Microsoft (office.js och de filer som den i
sin tur laddar: excel-*.js, o15apptofilemappingtable.js, språkmapparna sv-se och en-us, telemetry) och lägg den som
\`dist/office/\` med samma namn. Microsoft stöder bara sin egen adress; uppdatera därför filerna när Excel uppdateras och prova
i varje sorts Excel som ni använder.`
    : `Excels bibliotek office.js hämtas från ${installation.officeJs}.`;
  return `# ${name}, utgåva ${release}

Excel-tillägget Pottkompassen ${version} för ${baseUrl}/, med funktionerna \`=${namespace}.…\`. Filerna är statiska: ingen databas, ingen
inloggning, ingenting som skickas till servern. Arbetsboken lämnar aldrig Excel.

## Lägg ut

1. Kontrollera: \`sha256sum --check SHA256SUMS\`
2. Packa upp på webbservern, till exempel i \`/srv/pottkompassen\`. Mappen \`dist/\` får en mapp per utgåva. **Låt den förra utgåvans mapp
   ligga kvar** tills alla har fått det nya manifestet: deras Excel hämtar sina filer därifrån.
3. Ta in \`nginx/pottkompassen.conf\` i er server på https (\`nginx -t\` visar om något är fel):

   \`\`\`
${serverExample(installation).replace(/^/gm, '   ')}
   \`\`\`

   Andra webbservrar går lika bra: rubrikerna som ska skickas står i samma fil.
4. Öppna ${baseUrl}/${release}/hjalp.html. Hjälpen ska visas.
5. Ladda upp \`manifest.xml\` i Microsoft 365 administrationscenter (Inställningar, Integrerade appar). Det kan dröja ett dygn innan
   alla har fått det.

Gå tillbaka: ladda upp det förra manifestet igen. Dess filer ligger kvar. Kräver administrationscentret ett högre
versionsnummer, höj \`<Version>\` i det.

Manifestet pekar på just den här utgåvans adress. Därför kan en ny sida aldrig råka räkna med gamla funktioner, hur länge
Excel än sparar det som hämtats.

## office.js

${office}

## Prova utan att installera

\`${tryIt}\` svarar på port ${unprivilegedPort}. \`Dockerfile\` är samma nginx som behållare. Den är inte byggd där paketet görs,
för där finns ingen Docker; nginx-inställningen i den är den som provas.

## Vad som finns här

| fil | vad |
| --- | --- |
| \`dist/${release}/\` | det som webbservern lämnar ut |
| \`manifest.xml\` | det som Microsoft 365 får |
| \`SHA256SUMS\` | kontrollsumma för varje fil |
| \`bom.cdx.json\` | vilka paket som ingår (CycloneDX) |
| \`LICENSE\`, \`THIRD-PARTY-LICENSES.txt\` | licenser: Pottkompassens egen och paketens |
| \`nginx/\`, \`Dockerfile\` | webbserverns inställning |
`;
}

/** README.md of the package: the same in English, shorter. */
export function readMe({ installation, release, version }: PackageFacts): string {
  const { baseUrl, namespace, name } = installation;
  const isOwn = officeOriginsOf(installation).length === 0;
  const office = isOwn
    ? `Excel's library office.js is fetched from ${baseUrl}/${ownOfficeJs} and is not in here: Microsoft's licence lets nobody else publish it.
Download the folder https://appsforoffice.microsoft.com/lib/1/hosted/ (office.js and what it loads: excel-*.js,
o15apptofilemappingtable.js, the language folders sv-se and en-us, telemetry) and put it at \`dist/office/\` under the same names.
Microsoft supports its own address only: renew the files when Excel is updated, and try every kind of Excel that you use.`
    : `Excel's library office.js is fetched from ${installation.officeJs}.`;
  return `# ${name}, release ${release}

The Excel add-in Pottkompassen ${version} for ${baseUrl}/, with the functions \`=${namespace}.…\`. Static files: no database, no sign-in,
nothing is sent to the server. (LÄSMIG.md is the same in Swedish.)

1. Check: \`sha256sum --check SHA256SUMS\`
2. Unpack on the web server, at \`/srv/pottkompassen\` for instance. \`dist/\` gets a folder per release. **Keep the folder of the release
   before** until everybody has the new manifest: their Excel fetches its files from there.
3. Include \`nginx/pottkompassen.conf\` in your server on https:

   \`\`\`
${serverExample(installation).replace(/^/gm, '   ')}
   \`\`\`

   Any other web server will do: the headers to send stand in that file.
4. Open ${baseUrl}/${release}/help.html. The help is to show.
5. Upload \`manifest.xml\` in the Microsoft 365 admin center (Settings, Integrated apps). It can take a day to reach everybody.

To go back, upload the manifest of the release before: its files are still there. Where the admin center asks for a higher
version, raise \`<Version>\` in it.

## office.js

${office}

## Try it without installing

\`${tryIt}\` answers on port ${unprivilegedPort}. \`Dockerfile\` is the same nginx as a container. It is not built where the package is
made, as there is no Docker there; the nginx configuration in it is the one that is tested.
`;
}
