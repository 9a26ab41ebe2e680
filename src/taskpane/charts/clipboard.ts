/** What is put on the clipboard as a table: as HTML for Excel and Word, as text for everything else. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** @returns whether it was copied */
export async function copyTable({ html, text }: CopiedTable): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Excel's web view refuses the newer way in some versions; the older one it allows on a click.
    return copyByEvent({ html, text });
  }
}

function copyByEvent({ html, text }: CopiedTable): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    if (html !== '') event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('copy', onCopy, true);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, true);
  }
}

/** @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent({ html: '', text });
  }
}

/** @returns whether it was copied */
export async function copyPng(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the reader, where the clipboard takes no pictures. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The title as a file name: `Effektiv front.png`. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${name.slice(0, 80)}.png`;
}
