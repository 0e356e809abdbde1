import { useState } from "preact/hooks";
import type { Finding } from "../data/contract";
import { countSeverities, type Severity } from "../data/marks";
import { useStore, useText, useTexts } from "./context";
import { FindingText } from "./finding";
import { Icon, Sign } from "./icons";

const page = 100;

/** All findings, by severity and rule. */
export function Findings() {
  const store = useStore();
  const texts = useTexts();
  const [shown, setShown] = useState(page);
  const { severities, rule } = store.address;
  const { findings } = store.data;
  if (findings.length === 0)
    return (
      <div class="findings">
        <p class="clean">
          <Icon name="check" /> {texts.cleanLong}
        </p>
      </div>
    );

  const found = findings.filter(
    finding => (severities.length === 0 || severities.includes(finding.severity)) && (rule === null || rule === finding.id),
  );
  return (
    <div class="findings">
      <h2 class="unseen">{texts.views.findings}</h2>
      <Choice findings={findings} />
      <p class="count" role="status">
        {texts.findings(found.length)}
      </p>
      {found.length === 0 && <p class="empty">{texts.noFindingLike}</p>}
      <ol class="list">
        {found.slice(0, shown).map(finding => (
          <li key={findings.indexOf(finding)}>
            <FindingText finding={finding} cells />
          </li>
        ))}
      </ol>
      {found.length > shown && (
        <button class="plain" onClick={() => setShown(shown + page)}>
          {texts.more(found.length - shown)}
        </button>
      )}
    </div>
  );
}

function Choice({ findings }: { findings: Finding[] }) {
  const store = useStore();
  const texts = useTexts();
  const { severities, rule } = store.address;
  const toggle = (severity: Severity) =>
    store.go({
      severities: severities.includes(severity) ? severities.filter(other => other !== severity) : [...severities, severity],
    });
  return (
    <div class="choice">
      {countSeverities(findings).map(({ severity, count }) => (
        <button key={severity} class="toggle" aria-pressed={severities.includes(severity)} onClick={() => toggle(severity)}>
          <Sign name={severity} />
          {texts.severities[severity]} <span class="amount">{texts.number(count)}</span>
        </button>
      ))}
      <label class="inline">
        {texts.rule}{" "}
        <select value={rule ?? ""} onChange={event => store.go({ rule: event.currentTarget.value || null })}>
          <option value="">{texts.allRules}</option>
          <RuleOptions findings={findings} />
        </select>
      </label>
    </div>
  );
}

function RuleOptions({ findings }: { findings: Finding[] }) {
  const text = useText();
  const rules = new Map<string, { title: string; count: number }>();
  for (const { id, title } of findings) rules.set(id, { title: text(title), count: (rules.get(id)?.count ?? 0) + 1 });
  const sorted = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([id, { title, count }]) => <option key={id} value={id}>{`${id} ${title} (${count})`}</option>);
}
