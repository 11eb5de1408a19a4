import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { EXAMPLE_POLICIES, exampleNamed } from "../../plan";
import type { PolicyDesk } from "./policy-desk";
import { SelectField } from "../looks/SelectField";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  action: { alignSelf: "flex-start" },
});

export interface PolicyExamplesProps {
  readonly desk: PolicyDesk;
  readonly isBusy: boolean;
}

/** The named examples, each with its source; the one that is chosen is written into the workbook, to be changed there. */
export function PolicyExamples({ desk, isBusy }: PolicyExamplesProps) {
  const styles = useStyles();
  const [name, setName] = useState(EXAMPLE_POLICIES[0].name);
  const policy = exampleNamed(name) ?? EXAMPLE_POLICIES[0];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Begin with an example</h3>
      <SelectField label="Example policy" value={name} onChoose={setName}>
        {EXAMPLE_POLICIES.map((example) => (
          <option key={example.name}>{example.name}</option>
        ))}
      </SelectField>
      <p className={styles.source}>{`Source: ${policy.source}.`}</p>
      <Button className={styles.action} disabledFocusable={isBusy} onClick={() => void desk.writePolicy(policy)}>
        Use this example
      </Button>
    </section>
  );
}
