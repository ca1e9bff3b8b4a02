import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import { HOUR, MINUTE } from '../../../lib/time';
import { type Happening, type Stop, World } from './world';

/** `npm run fuzz` asks for more, and for others. */
const SEQUENCES = Number(process.env['AFTERWORD_SEQUENCES'] ?? 20_000);
const SEED = Number(process.env['AFTERWORD_SEED'] ?? 20_260_302);

const stop: fc.Arbitrary<Stop> = fc.option(fc.record({ step: fc.nat(24), when: fc.constantFrom('before', 'after') }), {
  nil: null,
  freq: 4,
});
const minutes = (max: number) => fc.integer({ min: 1, max: max / MINUTE });
const two = (n: number) => String(n).padStart(2, '0');
const anyTime = fc.nat(24 * 60 - 1).map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
const times = fc.oneof(fc.constantFrom('22:00', '07:30', '00:00', '12:00', '23:59', '02:30', '09:00'), anyTime);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    reminders: fc.record({
      notes: fc.boolean(),
      write: fc.boolean(),
      sixHours: fc.boolean(),
      lastCall: fc.boolean(),
      fortyFive: fc.boolean(),
      late: fc.boolean(),
      second: fc.boolean(),
    }),
    quietHours: fc.record({ on: fc.boolean(), from: times, to: times }),
  })
  .map((change) => ({ ...DEFAULT_SETTINGS, ...change }));

const which = fc.nat(3);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('wait'), minutes: minutes(8 * HOUR), stop }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('sleep', 'restart', 'crash'), minutes: minutes(30 * HOUR), stop }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('add'),
      endedAgo: fc.integer({ min: -2 * 24 * 60, max: 26 * 60 }),
      people: fc.integer({ min: 1, max: 3 }),
      stop,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('move'),
      which,
      minutes: fc.integer({ min: -30 * 60, max: 30 * 60 }),
      stop,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('delete', 'send', 'schedule', 'schedule somehow', 'reopen', 'join'),
      which,
      stop,
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('dismiss', 'click', 'later', 'second button'), stop }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('lose alarms', 'refuse', 'block', 'allow'), stop }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('no room'),
      where: fc.constantFrom('no', 'no', 'database', 'storage', 'disk'),
      stop,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('send meanwhile'), which, step: fc.nat(24), stop }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom('restore', 'answer', 'decide', 'promise', 'note'), which, stop }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('set clock'),
      minutes: fc.constantFrom(-365 * 24 * 60, -24 * 60, -60, 60, 24 * 60, 365 * 24 * 60),
      stop,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('fly'),
      zone: fc.constantFrom(
        ...['America/New_York', 'Asia/Kathmandu', 'Europe/Berlin'],
        // A summer time of half an hour, and the two ends of the calendar.
        ...['Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
      ),
      stop,
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('settings'), settings, stop }) },
);

/** Most lives begin on an ordinary day, some in the nights when the clocks change. */
const start = fc.constantFrom('2026-03-02T13:00:00Z', '2026-03-28T21:00:00Z', '2026-10-24T20:00:00Z');

test(
  `in ${SEQUENCES} random lives no reminder is lost, doubled, late or in the night`,
  async () => {
    let notifications = 0;
    let stopped = 0;
    await fc.assert(
      fc.asyncProperty(start, fc.array(happening, { minLength: 2, maxLength: 7 }), async (from, happenings) => {
        const world = new World(Date.parse(from));
        await world.live({ what: 'add', endedAgo: 0, people: 1, stop: null });
        for (const one of happenings) {
          if (one.stop) stopped++;
          await world.live(one);
        }
        notifications += world.browser.seen.length;
      }),
      { numRuns: SEQUENCES, seed: SEED },
    );
    process.stdout.write(`${SEQUENCES} lives, ${notifications} notifications, ${stopped} times stopped on purpose\n`);
    expect(notifications).toBeGreaterThan(SEQUENCES / 2);
  },
  60 * 60_000,
);
