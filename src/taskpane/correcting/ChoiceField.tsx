import type { Choice, ChoiceOption } from "./choice";
import { SelectField } from "../looks/SelectField";

export interface ChoiceFieldProps {
  readonly choice: Choice;
  /** What is said; "" for as it was recognised. */
  readonly chosen: string;
  readonly onChoose: (subject: string, is: string) => void;
}

/** One thing that may be corrected: as it was recognised, or what a person says. */
export function ChoiceField({ choice: { subject, label, recognised, options }, chosen, onChoose }: ChoiceFieldProps) {
  const plain = options.filter(({ group }) => group === undefined);
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  // Something more exact may stand in the workbook, such as "budget for 2024/25".
  const isOther = chosen !== "" && !options.some(({ is }) => is === chosen);
  return (
    <SelectField label={label} size="small" value={chosen} onChoose={(is) => onChoose(subject, is)}>
      <option value="">{recognised === "" ? "As recognised" : `As recognised: ${recognised}`}</option>
      {isOther && <option value={chosen}>{chosen}</option>}
      {plain.map(asOption)}
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {options.filter((option) => option.group === group).map(asOption)}
        </optgroup>
      ))}
    </SelectField>
  );
}

function asOption({ is, label }: ChoiceOption) {
  return (
    <option key={is} value={is}>
      {label}
    </option>
  );
}
