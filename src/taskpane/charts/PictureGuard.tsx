import { Component } from 'react';
import type { ReactNode } from 'react';

interface PictureGuardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a picture that cannot be fetched or drawn from taking its view with it: the table is still there. */
export class PictureGuard extends Component<PictureGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
