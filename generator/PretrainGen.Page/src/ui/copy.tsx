import { useState } from "preact/hooks";
import { useTexts } from "./context";
import { Icon, type IconName } from "./icons";

/** Copies a text, and says so. */
export function CopyButton({ text, label, icon }: { text: () => string; label: string; icon: IconName }) {
  const texts = useTexts();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await write(text());
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return (
    <>
      <button class="icon-button" aria-label={label} title={label} onClick={copy}>
        <Icon name={done ? "check" : icon} />
      </button>
      <span class="unseen" role="status">
        {done ? texts.copied : ""}
      </span>
    </>
  );
}

async function write(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    writeBySelection(text);
  }
}

/** Where a page from a file may not use the clipboard. */
function writeBySelection(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "unseen";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
