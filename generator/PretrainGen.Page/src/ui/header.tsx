import { useEffect, useRef } from "preact/hooks";
import { countSeverities } from "../data/marks";
import type { Theme } from "../state/settings";
import { useStore, useTexts } from "./context";
import { Icon, Sign } from "./icons";
import { Datum } from "./value";

const themes: Theme[] = ["system", "light", "dark"];

/** What the page is called, how the data fares, the search, and the switches. */
export function Header() {
  const store = useStore();
  return (
    <header class="page-head">
      <h1>
        <Datum text={store.data.title} />
      </h1>
      <Health />
      <span class="spring" />
      {store.table && <Search />}
      <Switches />
    </header>
  );
}

/** One button leads to the other language, one to the next theme. */
function Switches() {
  const store = useStore();
  const texts = useTexts();
  const { theme, language } = store;
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!;
  const name = `${texts.theme}${texts.colon}${texts.themes[theme]}`;
  return (
    <div class="switches">
      <button
        class="button"
        lang={language === "en" ? "zh-Hans" : "en"}
        onClick={() => store.chooseLanguage(language === "en" ? "zh" : "en")}
      >
        {language === "en" ? "中文" : "English"}
      </button>
      <button class="button square" aria-label={name} title={name} onClick={() => store.chooseTheme(next)}>
        <Icon name={theme} />
      </button>
    </div>
  );
}

/** The number of findings of each severity, or quietly that there are none. */
function Health() {
  const store = useStore();
  const texts = useTexts();
  const { findings } = store.data;
  if (findings.length === 0)
    return (
      <p class="health clean">
        <Icon name="check" />
        {texts.clean}
      </p>
    );
  return (
    <p class="health">
      {countSeverities(findings).map(({ severity, count }) => (
        <a
          key={severity}
          href={store.linkWith({ view: "findings", severities: [severity], rule: null, row: null, column: null })}
          aria-label={`${texts.severities[severity]}: ${texts.number(count)}`}
          title={texts.severities[severity]}
        >
          <Sign name={severity} />
          {texts.number(count)}
        </a>
      ))}
    </p>
  );
}

function Search() {
  const store = useStore();
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={texts.searchHint}
        placeholder={texts.searchHint}
        value={store.address.query}
        spellcheck={false}
        onInput={event => store.search(event.currentTarget.value)}
        aria-keyshortcuts="Control+K"
      />
      {store.address.query === "" ? (
        <kbd aria-hidden="true">Ctrl K</kbd>
      ) : (
        <button
          class="icon-button"
          aria-label={texts.clearSearch}
          onClick={() => {
            store.search("");
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
