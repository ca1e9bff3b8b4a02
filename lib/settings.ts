import * as v from 'valibot';

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Which reminders are on, and which at first: while a follow-up is open those are three at most. */
const reminders = v.object({
  notes: v.optional(v.boolean(), true),
  write: v.optional(v.boolean(), true),
  sixHours: v.optional(v.boolean(), false),
  lastCall: v.optional(v.boolean(), true),
  fortyFive: v.optional(v.boolean(), false),
  late: v.optional(v.boolean(), true),
  second: v.optional(v.boolean(), true),
});

/** Where a new mail may be opened, in the order they are offered. */
export const MAIL_CLIENTS = ['gmail', 'outlook-personal', 'outlook-work'] as const;

const settingsSchema = v.object({
  reminders: v.optional(reminders, {}),
  /** Local wall-clock times "HH:MM"; equal times mean no quiet hours. */
  quietHours: v.optional(
    v.object({
      on: v.optional(v.boolean(), true),
      from: v.optional(timeOfDay, '22:00'),
      to: v.optional(timeOfDay, '07:30'),
    }),
    {},
  ),
  /** Notifications say "A follow-up is due" and name nobody. */
  discreet: v.optional(v.boolean(), false),
  /** Off: Afterword stays silent on every mail page. */
  coach: v.optional(v.boolean(), true),
  /** Hosts on which the person silenced it. */
  silencedHosts: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  /** Marks words in the draft. */
  marks: v.optional(v.boolean(), true),
  /** `/` and `n` alone do something on our pages: whoever speaks to the computer, or slips, can have them off. */
  singleKeys: v.optional(v.boolean(), true),
  /** Where "Write follow-up" opens a compose. */
  mailClient: v.optional(v.picklist(MAIL_CLIENTS), 'gmail'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

/** Nobody has changed anything yet. */
export const isDefault = (settings: Settings): boolean =>
  JSON.stringify(readSettings(settings)) === JSON.stringify(DEFAULT_SETTINGS);

/** Reads whatever is stored: unknown fields go, a field of the wrong shape falls back to its default. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const whole = v.safeParse(settingsSchema, stored);
  if (whole.success) return whole.output;
  const kept = Object.entries(stored).filter(([key, value]) => v.safeParse(settingsSchema, { [key]: value }).success);
  return v.parse(settingsSchema, Object.fromEntries(kept));
}
