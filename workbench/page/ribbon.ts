import type { Manifest } from './manifest';
import { element } from './pageElements';

export interface RibbonActions {
  showPane(): void;
  run(action: string, control: string): void;
}

/** Draws the add-in's ribbon group from its manifest. */
export function showRibbon(manifest: Manifest, actions: RibbonActions): void {
  const ribbon = element('ribbon');
  ribbon.setAttribute('aria-label', manifest.tab);
  ribbon.replaceChildren(
    ...manifest.buttons.map(({ id, label, tip, icon, action }) => {
      const button = document.createElement('button');
      button.id = id;
      button.type = 'button';
      button.title = tip;
      const image = document.createElement('img');
      image.src = icon;
      image.alt = '';
      image.width = 24;
      image.height = 24;
      const text = document.createElement('span');
      text.textContent = label;
      button.append(image, text);
      button.addEventListener('click', () =>
        action === null ? actions.showPane() : actions.run(action, id),
      );
      return button;
    }),
  );
  element('ribbon-group').textContent = manifest.group;
}
