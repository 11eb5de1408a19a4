import { useState } from "react";
import { ChoiceField } from "./ChoiceField";
import type { Choice, Chosen } from "./choice";
import { SelectField } from "../looks/SelectField";

export interface RowChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: Chosen;
  readonly onChoose: (subject: string, is: string) => void;
}

/** A table may have a thousand rows: one is named first, then what it is. */
export function RowChoices({ choices, chosen, onChoose }: RowChoicesProps) {
  const said = ({ subject }: Choice) => chosen[subject] ?? "";
  const [named, setNamed] = useState((choices.find((each) => said(each) !== "") ?? choices[0]!).subject);
  const choice = choices.find(({ subject }) => subject === named) ?? choices[0]!;
  return (
    <>
      <SelectField label="Row" size="small" value={choice.subject} onChoose={setNamed}>
        {choices.map((each) => (
          <option key={each.subject} value={each.subject}>
            {said(each) === "" ? each.label : `${each.label} (said to be ${said(each)})`}
          </option>
        ))}
      </SelectField>
      <ChoiceField choice={{ ...choice, label: "It is" }} chosen={said(choice)} onChoose={onChoose} />
    </>
  );
}
