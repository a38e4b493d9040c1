interface WeekInfo {
  firstDay: number;
}

/** On which day a week begins where this language is spoken: 1 Monday … 7 Sunday; Monday where nobody knows. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    /** A property in older browsers. */
    weekInfo?: WeekInfo;
    getWeekInfo?(): WeekInfo;
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
