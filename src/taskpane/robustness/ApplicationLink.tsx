import { Link, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { textAlign: 'left', overflowWrap: 'anywhere', minWidth: 0, userSelect: 'text' },
});

interface ApplicationLinkProps {
  readonly id: string;
  readonly title: string;
  readonly onApplication: (id: string) => void;
}

/** An application by its name; pressing it opens its own panel. */
export function ApplicationLink({ id, title, onApplication }: ApplicationLinkProps) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.root} data-application={id} onClick={() => onApplication(id)}>
      {title}
    </Link>
  );
}
