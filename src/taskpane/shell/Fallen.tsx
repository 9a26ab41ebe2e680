import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { View } from './View';
import { useFirstWords } from './language';

interface FallenProps {
  readonly children: ReactNode;
}

/**
 * A view that could not be shown, most often because its code could not be fetched: says so, and how to go on. The
 * other views are not troubled.
 */
export class Fallen extends Component<FallenProps, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError(): { readonly fallen: boolean } {
    return { fallen: true };
  }

  override render(): ReactNode {
    return this.state.fallen ? <Sentence /> : this.props.children;
  }
}

/** A lazily fetched view that has failed once is not fetched again before the page is. */
function Sentence() {
  const words = useFirstWords();
  return (
    <View title={words('viewFallen')}>
      <Notice
        intent="error"
        title={words('viewFallen')}
        actions={<Button onClick={() => window.location.reload()}>{words('startAgain')}</Button>}
      >
        {words('viewFallenSentence')}
      </Notice>
    </View>
  );
}
