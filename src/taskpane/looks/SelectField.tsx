import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fieldBox } from "./field-box";

const useStyles = makeStyles({
  /** As wide as there is room, whatever the longest option. */
  select: {
    ...fieldBox,
    width: "100%",
    height: "32px",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    cursor: "pointer",
  },
  small: { height: "26px", padding: "0 4px", fontSize: tokens.fontSizeBase200 },
});

export interface SelectFieldProps {
  readonly label: string;
  readonly size?: "small" | "medium";
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

/** A list to choose one from, with its label over it. */
export function SelectField({ label, size = "medium", value, onChoose, children }: SelectFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} size={size}>
      {(control) => (
        <select
          {...control}
          className={mergeClasses(styles.select, size === "small" && styles.small)}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
