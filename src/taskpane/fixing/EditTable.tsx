import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayContent, type CellEdit } from "../../checking";
import { cellName } from "../../workbook";
import { counted } from "../counted";

/** So many cells are drawn at first, and again with each "Show more". */
const PAGE = 100;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: "4px 8px 4px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  narrow: { width: "48px" },
  now: { width: "36%" },
  sheet: { padding: "8px 0 4px", textAlign: "left", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: {
    padding: "6px 8px 6px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  then: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: "8px 0" },
});

export interface EditTableProps {
  readonly edits: readonly CellEdit[];
}

/** Cell by cell what stands there now and what would stand there then, under the name of the sheet where there are several. */
export function EditTable({ edits }: EditTableProps) {
  const styles = useStyles();
  const [reach, setReach] = useState(PAGE);
  const shown = edits.slice(0, reach);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const rest = edits.length - shown.length;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.narrow)}>
              Cell
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.now)}>
              Now
            </th>
            <th scope="col" className={styles.head}>
              Then
            </th>
          </tr>
        </thead>
        {sheets.map((sheet) => (
          <tbody key={sheet}>
            {sheets.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.sheet}>
                  {sheet}
                </th>
              </tr>
            )}
            {shown
              .filter((edit) => edit.sheet === sheet)
              .map(({ cell, from, to, numberFormat }) => (
                <tr key={cellName(cell)}>
                  <th scope="row" className={styles.cell}>
                    {cellName(cell)}
                  </th>
                  <td className={styles.cell}>{sayContent(from)}</td>
                  <td className={mergeClasses(styles.cell, styles.then)}>{sayContent(to, numberFormat)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      {rest > 0 && (
        <Button className={styles.more} size="small" onClick={() => setReach(reach + PAGE)}>
          {`Show ${Math.min(PAGE, rest)} more of ${counted(rest, "cell")}`}
        </Button>
      )}
    </>
  );
}
