import { DeclaredObject } from './excel/declared';
import type { HostObject } from './protocol/hostObject';
import { fault } from './protocol/hostFault';

/** What the program round the add-in does when the add-in asks: shows the pane, changes the ribbon. */
export interface Shell {
  /** `Office.addin.showAsTaskpane` and `hide`. */
  setPaneVisible(visible: boolean): void;
  isPaneVisible(): boolean;
  /** `Office.ribbon.requestUpdate`: the control with the id is turned on or off. */
  enableControl(id: string, enabled: boolean): void;
}

export const silentShell: Shell = {
  setPaneVisible: () => undefined,
  isPaneVisible: () => true,
  enableControl: () => undefined,
};

/** The services of the shared runtime, beside the workbook: visibility, start-up behaviour, the ribbon. */
export class RuntimeServices {
  #startState = 'Inactive';
  shell: Shell = silentShell;

  service(name: string): HostObject {
    switch (name) {
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new DeclaredObject('AppRuntimeService', this, {
          methods: {
            GetAppRuntimeState: () => (this.shell.isPaneVisible() ? 'Visible' : 'Background'),
            SetAppRuntimeState: (_, [state]) => {
              this.shell.setPaneVisible(state === 'Visible');
              return null;
            },
          },
        });
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return new DeclaredObject('AppRuntimePersistenceService', this, {
          methods: {
            GetAppRuntimeStartState: () => this.#startState,
            SetAppRuntimeStartState: (_, [state]) => {
              this.#startState = String(state);
              return null;
            },
          },
        });
      case 'Microsoft.DynamicRibbon.DynamicRibbon':
        return new DeclaredObject('DynamicRibbon', this, {
          methods: {
            ExecuteRequestUpdate: (_, [json]) => {
              for (const { id, enabled } of controlsIn(JSON.parse(String(json))))
                this.shell.enableControl(id, enabled);
              return null;
            },
          },
        });
      case 'Microsoft.InternalService.AddinInternalService':
        return new DeclaredObject('AddinInternalService', this, {
          methods: { NotifyActionHandlerReady: () => null },
        });
      default:
        throw fault('ApiNotFound', undefined, name);
    }
  }
}

/** Every control with an id and an `enabled` flag, however deep it stands in the update. */
function controlsIn(update: unknown): { id: string; enabled: boolean }[] {
  if (typeof update !== 'object' || update === null) return [];
  const deeper = Object.values(update).flatMap(controlsIn);
  const own =
    'id' in update &&
    typeof update.id === 'string' &&
    'enabled' in update &&
    typeof update.enabled === 'boolean'
      ? [{ id: update.id, enabled: update.enabled }]
      : [];
  return [...own, ...deeper];
}
