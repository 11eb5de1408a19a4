import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MARK_STYLE, type MarkColour } from "../../marking";
import type { Rating } from "../../rating";

type Rag = Rating["suggested"][number];

const coloured = (colour: MarkColour) => ({ backgroundColor: MARK_STYLE[colour].fill, color: MARK_STYLE[colour].text });

const useStyles = makeStyles({
  letters: { display: "flex", flexDirection: "column", gap: "2px" },
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  R: coloured("red"),
  A: coloured("amber"),
  G: coloured("green"),
});

/** R, A or G on its colour, round where severities are square; several where it is left open. For the eye only, the words stand beside it. */
export function RatingLetter({ ratings }: { readonly ratings: readonly Rag[] }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.letters}>
      {ratings.map((rag) => (
        <span key={rag} className={mergeClasses(styles.letter, styles[rag])}>
          {rag}
        </span>
      ))}
    </span>
  );
}
