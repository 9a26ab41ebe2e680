import { fault } from '../protocol/hostFault';
import type { Members } from './declared';
import type { WorkbookState } from './state';

interface EventSource {
  readonly state: WorkbookState;
}

/**
 * The registration methods of a class, taken from the library's class table. Registering an event that this host never
 * raises fails, so that nothing waits for it in vain.
 */
export function eventMethods<T extends EventSource>(
  state: WorkbookState,
  type: string,
  targetOf: (self: T) => string,
): NonNullable<Members<T>['methods']> {
  const methods: Record<string, (self: T) => null> = {};
  for (const [name, messageType] of Object.entries(state.classes[type]?.events ?? {})) {
    methods[name] = (self) => {
      if (!self.state.events.isSupported(messageType)) throw fault('ApiNotFound');
      self.state.events.register(messageType, targetOf(self));
      return null;
    };
    methods[name.replace('_Register', '_Unregister')] = (self) => {
      self.state.events.unregister(messageType, targetOf(self));
      return null;
    };
  }
  return methods;
}
