import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checking";
import { COLOUR_OF, MARK_STYLE, type MarkColour } from "../../marking";
import { SEVERITY_WORDS } from "./severity-words";

/** The colours are those of the marks on the cells, so that list and sheet are read alike. */
const coloured = (colour: MarkColour) => ({ backgroundColor: MARK_STYLE[colour].fill, color: MARK_STYLE[colour].text });

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  red: coloured("red"),
  amber: coloured("amber"),
  green: coloured("green"),
  accepted: coloured("accepted"),
});

/** E, Q, W or N on the colour of its mark, the quiet one where it was accepted; for the eye only, the word stands beside it. */
export function SeverityLetter({ severity, isQuiet }: { readonly severity: Severity; readonly isQuiet?: boolean }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.letter, styles[isQuiet ? "accepted" : COLOUR_OF[severity]])}>
      {SEVERITY_WORDS[severity].letter}
    </span>
  );
}
