import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 24px)",
    maxWidth: "560px",
    maxHeight: "calc(100% - 24px)",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
});

export interface PaneDialogProps {
  readonly id: string;
  readonly heading: string;
  readonly onCancel: () => void;
  /** Where the keyboard goes when what was pressed to get here is there no more. */
  readonly onGone: () => void;
  /** What follows the heading, which is handed in to stand where the dialog wants it; `${id}-sentence` describes it. */
  readonly children: (heading: ReactNode) => ReactNode;
}

/** Something asked over the panel, which waits behind it. The heading has the focus first, unless something in it takes it; Esc is Cancel. */
export function PaneDialog({ id, heading, onCancel, onGone, children }: PaneDialogProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const top = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    top.current?.focus();
    return () => {
      // Closing gives the focus back to what had it.
      shown.close();
      const { activeElement } = document;
      // Where that is gone, the focus hangs on what is no longer shown.
      if (activeElement === null || activeElement === document.body || shown.contains(activeElement)) onGone();
    };
  }, [onGone]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-sentence`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children(
        <h2 ref={top} id={`${id}-heading`} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>,
      )}
    </dialog>
  );
}
