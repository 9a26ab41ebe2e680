import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { ImageRegular } from '@fluentui/react-icons/svg/image';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { Suspense, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useAnnounce } from '../shell/Announcer';
import { useLanguage, useWords } from '../shell/language';
import { DataTable } from './DataTable';
import { Mark } from './Mark';
import type { MarkLook } from './Mark';
import { PictureGuard } from './PictureGuard';
import { copyPng, copyTable, fileNameOf, saveFile } from './clipboard';
import { paintValues } from './colours';
import { pictureOf } from './picture';
import { htmlOf, tsvOf } from './table';
import type { ChartTable } from './table';
import { useNear } from './useNear';

const useStyles = makeStyles({
  root: {
    ...paintValues,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  stage: { position: 'relative', minWidth: 0 },
  drawing: { minWidth: 0, color: tokens.colorNeutralForeground1 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: 'anywhere' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
  },
  way: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
  },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unseen: { display: 'none' },
});

/** What one mark of the picture means. */
export interface LegendItem {
  readonly label: string;
  readonly look: MarkLook;
}

interface ChartFrameProps {
  readonly title: string;
  /** What the picture shows, in a sentence or two: the reader who does not see it gets this and the table. */
  readonly text: string;
  /** Made when it is shown or copied: a long one takes a while to put into words. */
  readonly table: () => ChartTable;
  readonly legend?: readonly LegendItem[] | undefined;
  /** Height kept while the picture is fetched, so that nothing below it jumps. */
  readonly height: number;
  /** The picture, for the eye alone. */
  readonly children: ReactNode;
  /** What lies over the picture and takes pointing and keys. */
  readonly overlay?: ReactNode;
  /** What is said about the place that is pointed at, below the picture. */
  readonly controls?: ReactNode;
}

/** A picture with its title, its text, the figures behind it, and copies of both. */
export function ChartFrame({
  title,
  text,
  table,
  legend = [],
  height,
  children,
  overlay,
  controls,
}: ChartFrameProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLUListElement>(null);
  const root = useRef<HTMLElement>(null);
  const near = useNear(root);
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  const say = (sentence: string): void => {
    setSaid(sentence);
    announce(sentence);
  };
  const copyFigures = async (): Promise<void> => {
    const figures = table();
    const copied = await copyTable({ html: htmlOf(figures, language), text: tsvOf(figures, language) });
    say(words(copied ? 'chartDataCopied' : 'chartCopyFailed'));
  };
  const copyPicture = async (): Promise<void> => {
    const element = drawing.current;
    if (element === null) return;
    try {
      const png = await pictureOf(element, [...(marks.current?.querySelectorAll('svg') ?? [])], {
        title,
        legend: legend.map(({ label }) => label),
      });
      if (await copyPng(png)) return say(words('chartPictureCopied'));
      const file = fileNameOf(title);
      saveFile(png, file);
      say(words('chartPictureSaved', { file }));
    } catch {
      say(words('chartCopyFailed'));
    }
  };

  return (
    <figure
      ref={root}
      className={styles.root}
      data-chart
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
    >
      <h3 className={styles.title} id={`${id}title`}>
        {title}
      </h3>
      <p className={styles.text} id={`${id}text`}>
        {text}
      </p>
      {asTable ? (
        <DataTable table={table()} labelledBy={`${id}title`} />
      ) : (
        <>
          <PictureGuard fallback={<p className={styles.text}>{words('chartNotDrawn')}</p>}>
            <Suspense
              fallback={
                <div style={{ minHeight: height }}>
                  <Spinner size="tiny" label={words('chartDrawing')} labelPosition="after" />
                </div>
              }
            >
              <div className={styles.stage} style={{ minHeight: height }}>
                <div className={styles.drawing} ref={drawing} data-drawing aria-hidden="true">
                  {near && children}
                </div>
                {overlay}
              </div>
              {controls}
            </Suspense>
          </PictureGuard>
          <ul className={mergeClasses(styles.legend, legend.length === 0 && styles.unseen)} ref={marks}>
            {legend.map(({ label, look }) => (
              <li key={label} className={styles.item}>
                <Mark look={look} />
                {label}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.ways}>
        <Button
          className={styles.way}
          appearance="subtle"
          size="small"
          icon={asTable ? <ImageRegular /> : <TableRegular />}
          aria-describedby={`${id}title`}
          onClick={() => setAsTable(!asTable)}
        >
          {words(asTable ? 'chartAsPicture' : 'chartAsTable')}
        </Button>
        <Button
          className={styles.way}
          appearance="subtle"
          size="small"
          icon={<CopyRegular />}
          aria-describedby={`${id}title`}
          onClick={() => void copyFigures()}
        >
          {words('chartCopyData')}
        </Button>
        {!asTable && (
          <Button
            className={styles.way}
            appearance="subtle"
            size="small"
            icon={<CopyRegular />}
            aria-describedby={`${id}title`}
            onClick={() => void copyPicture()}
          >
            {words('chartCopyPicture')}
          </Button>
        )}
      </div>
      {said !== null && <p className={styles.said}>{said}</p>}
    </figure>
  );
}
