import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "./pane-state";

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly className?: string | undefined;
  readonly onDismiss: () => void;
}

/** A sentence about something that has just happened, until it is dismissed. */
export function NoticeBar({ notice, className, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar className={className} intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="Dismiss" icon={<DismissRegular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
