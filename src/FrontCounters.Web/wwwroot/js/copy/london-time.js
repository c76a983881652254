// The time in London from the calendar that an export carries, and how the site says it. The rules of clocks and bank
// holidays are the site's own: none is written here.

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December'];

/** Days since 1970, of a date as files write it: 2026-11-22. */
export const dayOf = (date) => Date.parse(`${date}T00:00Z`) / DAY;
const dateOf = (day) => new Date(day * DAY);

/** 0 for a Monday. */
export const weekdayOf = (day) => (day + 3) % 7;

export const nameOfWeekday = (day) => WEEK[weekdayOf(day)];

/** The clock of an export: an instant is milliseconds since 1970, a time on the wall a day and minutes after midnight. */
export function clockOf({ clocks, bankHolidays }) {
  const holidays = new Set(bankHolidays.map(dayOf));
  const aheadAt = (instant) => clocks.findLast(({ from }) => from <= instant).minutes;
  const most = Math.max(...clocks.map(({ minutes }) => minutes));
  const least = Math.min(...clocks.map(({ minutes }) => minutes));

  /** Of a time that comes twice the first; one that is skipped an hour later. */
  const instantOf = (day, minutes) => {
    const written = day * DAY + minutes * MINUTE;
    const summer = written - most * MINUTE;
    return aheadAt(summer) === most ? summer : written - least * MINUTE;
  };
  const wallOf = (instant) => {
    const written = instant + aheadAt(instant) * MINUTE;
    const day = Math.floor(written / DAY);
    return { day, minutes: Math.floor((written - day * DAY) / MINUTE) };
  };
  return { instantOf, wallOf, aheadAt, isBankHoliday: (day) => holidays.has(day) };
}

export const yearOf = (day) => dateOf(day).getUTCFullYear();

/** 3 March 2026 */
export function sayDay(day) {
  const date = dateOf(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Monday 23 November, with its year where that is not this one. */
export function sayWeekday(day, thisYear) {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  return `${nameOfWeekday(day)} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year === thisYear ? '' : ` ${year}`}`;
}

/** 10am, 7.30pm, midday */
export function sayTime(minutes) {
  if (minutes === 720) {
    return 'midday';
  }

  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** The same, where midnight has its name. */
export const sayClock = (minutes) => (minutes === 0 ? 'midnight' : sayTime(minutes));
