import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../checking";
import { visuallyHidden } from "./visually-hidden";

const useStyles = makeStyles({
  row: { padding: "0 12px 10px 40px" },
  made: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hidden: visuallyHidden,
});

export interface FixOfferProps {
  readonly finding: Finding;
  readonly isMended: boolean;
  readonly onShow: (finding: Finding) => void;
}

/** Under an exception with one right answer: the way to see it, and that it was made. */
export function FixOffer({ finding, isMended, onShow }: FixOfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {isMended ? (
        <span className={styles.made}>Changed. The next check tells whether it is right now.</span>
      ) : (
        <Button size="small" onClick={() => onShow(finding)}>
          Show fix<span className={styles.hidden}>{` for ${finding.cell}`}</span>
        </Button>
      )}
    </div>
  );
}
