export type Theme = "system" | "light" | "dark";
export type Language = "en" | "zh";

const prefix = "pretraingen.";

/** What the reader chose before, on any page; null where nothing is remembered or may be. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Remembers a choice, where that is allowed. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // The choice holds until the page is closed.
  }
}

export function recallTheme(): Theme {
  const theme = recall("theme");
  return theme === "light" || theme === "dark" ? theme : "system";
}

/** What the reader chose, what the page was written for, what the browser prefers. */
export function recallLanguage(written: Language | null): Language {
  const chosen = recall("language");
  if (chosen === "en" || chosen === "zh") return chosen;
  return written ?? (/^zh\b/i.test(navigator.language) ? "zh" : "en");
}

export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
