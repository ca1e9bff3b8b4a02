/**
 * Whole invitations in the manner of what calendars and recruiting systems send, and what a careful person reads from
 * each. The people and firms are invented. Read on 2 March 2026 at noon UTC by somebody in Berlin.
 */

interface Read {
  readonly company: string;
  readonly role: string;
  /** "Name address" each. */
  readonly who: readonly string[];
  /** UTC, "03-05T09:00 10:00" */
  readonly when: string;
  readonly zone: string;
  readonly isOff?: boolean;
  readonly assumed?: readonly string[];
}

interface Sent {
  readonly manner: string;
  readonly file: string | Uint8Array;
  /** In order of time. */
  readonly read: readonly Read[];
}

const lines = (...all: string[]): string => ['BEGIN:VCALENDAR', ...all, 'END:VCALENDAR', ''].join('\r\n');
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

/** Folds each line after so many bytes, within a letter or not, as the standard has it and Outlook does. */
function foldedBytes(text: string, most: number): Uint8Array {
  const out: number[] = [];
  for (const line of text.split('\r\n')) {
    const bytes = [...new TextEncoder().encode(line)];
    for (let at = 0; at < bytes.length; at += most) {
      if (at > 0) out.push(13, 10, 32);
      out.push(...bytes.slice(at, at + most));
    }
    out.push(13, 10);
  }
  return Uint8Array.from(out);
}

const EXCHANGE_ZONE = (name: string, standard: string, daylight: string) => [
  ...['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:16010101T020000'],
  ...[`TZOFFSETFROM:${daylight}`, `TZOFFSETTO:${standard}`],
  ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', `TZOFFSETFROM:${standard}`, `TZOFFSETTO:${daylight}`],
  ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

const GOOGLE = ['PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN'];
const EXCHANGE = ['METHOD:REQUEST', 'PRODID:Microsoft Exchange Server 2010', 'VERSION:2.0'];

export const INVITATIONS: readonly Sent[] = [
  {
    manner: 'Google Calendar: candidate <> firm (role), a room, the candidate at a private address',
    file: lines(
      ...[...GOOGLE, 'METHOD:REQUEST', 'BEGIN:VEVENT', 'DTSTART:20260305T150000Z', 'DTEND:20260305T154500Z'],
      ...['DTSTAMP:20260301T091200Z', 'ORGANIZER;CN=Priya Raman:mailto:priya@acme.example', 'UID:4k1@google.com'],
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=Tom Weiss;X-NUM-GUESTS=0:mailto:',
      ' tom.weiss@acme.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=jane.doe.77@gmail.com;X-NUM-G',
      ' UESTS=0:mailto:jane.doe.77@gmail.com',
      'ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=HQ-4-Lovelace (8);X-NUM-GUESTS=0:ma',
      ' ilto:c_188abc@resource.calendar.google.com',
      'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
      'DESCRIPTION:<p>Hi Jane\\,</p><p>We are looking forward to <b>meeting</b> you.</p>',
      ...['LOCATION:HQ-4-Lovelace (8)', 'SEQUENCE:0', 'STATUS:CONFIRMED'],
      'SUMMARY:Interview: Jane Doe <> Acme (Backend Engineer)',
      ...['TRANSP:OPAQUE', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P0DT0H10M0S', 'END:VALARM', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Backend Engineer',
        who: ['Priya Raman priya@acme.example', 'Tom Weiss tom.weiss@acme.example'],
        when: '03-05T15:00 15:45',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Exchange: firm / candidate – Onsite, Windows zone, quoted names, the room among the guests',
    file: lines(
      ...[...EXCHANGE, ...EXCHANGE_ZONE('Eastern Standard Time', '-0500', '-0400'), 'BEGIN:VEVENT'],
      'ORGANIZER;CN="Raman, Priya":mailto:Priya.Raman@acme.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=jane.doe@hotmail.com:mailto:jane.doe@hotmail.com',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Okafor, Ben":mailto:Ben.Okafor@acme.example',
      'ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=CR Boston 12:mailto:cr.boston12@acme.example',
      'DESCRIPTION;LANGUAGE=en-US:Please bring a photo ID.\\n\\n',
      'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Please bring a photo ID.</p></body></html>',
      ...['UID:040000008200E00074C5B7101A82E00800000000', 'SUMMARY;LANGUAGE=en-US:Acme / Jane – Onsite'],
      'DTSTART;TZID=Eastern Standard Time:20260306T093000',
      'DTEND;TZID=Eastern Standard Time:20260306T113000',
      ...[
        'CLASS:PUBLIC',
        'PRIORITY:5',
        'DTSTAMP:20260301T132233Z',
        'SEQUENCE:0',
        'LOCATION;LANGUAGE=en-US:CR Boston 12',
      ],
      ...['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE', 'X-MICROSOFT-DISALLOW-COUNTER:FALSE', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Priya Raman Priya.Raman@acme.example', 'Ben Okafor Ben.Okafor@acme.example'],
        when: '03-06T14:30 16:30',
        zone: 'America/New_York',
      },
    ],
  },
  {
    manner: 'Calendly: guest and host, the host organises',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//Calendly//EN', 'CALSCALE:GREGORIAN', 'METHOD:REQUEST', 'BEGIN:VEVENT'],
      ...['DTSTAMP:20260301T091200Z', 'UID:0a1b-calendly', 'CLASS:PRIVATE', 'SUMMARY:Jane Doe and Priya Raman'],
      'DESCRIPTION:Event Name\\n30 Minute Intro Call\\n\\nPowered by Calendly.com',
      ...['DTSTART:20260304T100000Z', 'DTEND:20260304T103000Z', 'LOCATION:Google Meet'],
      'ORGANIZER;CN=Priya Raman:mailto:priya@blue-harbor.example',
      'ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:mailto:jane.doe@gmail.com',
      'END:VEVENT',
    ),
    read: [
      {
        company: 'Blue Harbor',
        role: '',
        who: ['Priya Raman priya@blue-harbor.example'],
        when: '03-04T10:00 10:30',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'GoodTime: a system organises, the panel and the candidate at their own domain are guests',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//GoodTime//EN', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:gt-77@goodtime.io'],
      ...['DTSTAMP:20260301T091200Z', 'DTSTART;TZID=America/Los_Angeles:20260309T100000'],
      ...[
        'DTEND;TZID=America/Los_Angeles:20260309T110000',
        'SUMMARY:Acme - Hiring Manager Interview - Senior Product Manager',
      ],
      'ORGANIZER;CN=Acme Recruiting:mailto:acme@goodtime.io',
      'ATTENDEE;CN=Jane Doe;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:hello@janedoe.example',
      'ATTENDEE;CN=Ben Okafor;PARTSTAT=ACCEPTED:mailto:ben@acme.example',
      'END:VEVENT',
    ),
    read: [
      {
        company: 'Acme',
        role: 'Senior Product Manager',
        who: ['Ben Okafor ben@acme.example'],
        when: '03-09T17:00 18:00',
        zone: 'America/Los_Angeles',
      },
    ],
  },
  {
    manner: 'Greenhouse: for the candidate alone, nobody but the system in it',
    file: lines(
      ...['VERSION:2.0', 'PRODID:icalendar-ruby', 'CALSCALE:GREGORIAN', 'METHOD:REQUEST', 'BEGIN:VEVENT'],
      ...[
        'DTSTAMP:20260301T091200Z',
        'UID:5e2f283c@greenhouse.io',
        'DTSTART:20260305T083000Z',
        'DTEND:20260305T093000Z',
      ],
      'ORGANIZER;CN=Acme Recruiting:mailto:no-reply@us.greenhouse-mail.io',
      'ATTENDEE;CN=Jane Doe;RSVP=TRUE:mailto:jane.doe@gmail.com',
      ...['SUMMARY:Interview with Acme', 'DESCRIPTION:Video: https://zoom.us/j/1', 'END:VEVENT'],
    ),
    read: [{ company: 'Acme', role: '', who: [], when: '03-05T08:30 09:30', zone: 'Europe/Berlin' }],
  },
  {
    manner: 'Lever: candidate – firm – role, a group calendar organises',
    file: lines(
      ...[...GOOGLE, 'METHOD:REQUEST', 'BEGIN:VEVENT', 'DTSTART:20260310T130000Z', 'DTEND:20260310T134500Z'],
      'ORGANIZER;CN=Interviews - Northwind:mailto:c_4f5g@group.calendar.google.com',
      ...['UID:lever1@google.com', 'DTSTAMP:20260301T091200Z', 'SEQUENCE:1'],
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Ruiz:mailto:ana@northwind.example',
      'ATTENDEE;PARTSTAT=DECLINED;CN=Ben Okafor:mailto:ben@northwind.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Sam Lee:mailto:sam.lee@gmail.com',
      ...['SUMMARY:Sam Lee - Phone Interview - Product Designer - Northwind', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Northwind',
        role: 'Product Designer',
        who: ['Ana Ruiz ana@northwind.example'],
        when: '03-10T13:00 13:45',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Ashby: a note-taking program sits among the guests',
    file: lines(
      ...[...GOOGLE, 'METHOD:REQUEST', 'BEGIN:VEVENT', 'DTSTART:20260311T100000Z', 'DTEND:20260311T110000Z'],
      ...['UID:ashby1@google.com', 'DTSTAMP:20260301T091200Z', 'ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example'],
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben Okafor:mailto:ben@acme.example',
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Fireflies.ai Notetaker:mailto:fred@fireflies.ai',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Sam Lee:mailto:sam.lee@oldjob.example',
      ...['SUMMARY:Technical Interview | Sam Lee & Acme', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example', 'Ben Okafor ben@acme.example'],
        when: '03-11T10:00 11:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Teams: "Virtual interview w/", Pacific time by its Windows name, organiser sent by an assistant',
    file: lines(
      ...[...EXCHANGE, ...EXCHANGE_ZONE('Pacific Standard Time', '-0800', '-0700'), 'BEGIN:VEVENT'],
      'ORGANIZER;CN=Kim Park;SENT-BY="mailto:assistant@acmecorp.example":mailto:kpark@acmecorp.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Sam Lee:mailto:samlee@outlook.com',
      'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN=Lou Grant:mailto:lgrant@acmecorp.example',
      ...['UID:04000000F', 'SUMMARY;LANGUAGE=en-US:Virtual interview w/ Acme Corp', 'DTSTAMP:20260301T091200Z'],
      'DTSTART;TZID=Pacific Standard Time:20260312T130000',
      'DTEND;TZID=Pacific Standard Time:20260312T140000',
      ...['LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:', 'SEQUENCE:2'],
      'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'END:VEVENT',
    ),
    read: [
      {
        company: 'Acme Corp',
        role: '',
        who: ['Kim Park kpark@acmecorp.example', 'Lou Grant lgrant@acmecorp.example'],
        when: '03-12T20:00 21:00',
        zone: 'America/Los_Angeles',
      },
    ],
  },
  {
    manner: 'Webex: its own address organises, the host stands among the guests',
    file: lines(
      ...['PRODID:-//Microsoft Corporation//Outlook 10.0 MIMEDIR//EN', 'VERSION:2.0', 'METHOD:REQUEST'],
      ...['BEGIN:VTIMEZONE', 'TZID:Europe Time', 'BEGIN:STANDARD', 'DTSTART:20261001T030000'],
      ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:20260301T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE', 'BEGIN:VEVENT'],
      ...['ATTENDEE;CN="Sam Lee";ROLE=REQ-PARTICIPANT;RSVP=TRUE:MAILTO:sam.lee@web.de'],
      ...['ATTENDEE;CN="Nora Beck";ROLE=REQ-PARTICIPANT;RSVP=TRUE:MAILTO:nora.beck@hanse-logistik.example'],
      ...['ORGANIZER;CN="Nora Beck":MAILTO:messenger@webex.com', 'DTSTART;TZID="Europe Time":20260316T140000'],
      ...['DTEND;TZID="Europe Time":20260316T150000', 'LOCATION:https://hanse.webex.com/meet', 'UID:c3f4-webex'],
      ...['DTSTAMP:20260301T091200Z', 'SUMMARY:Vorstellungsgespräch Hanse Logistik', 'PRIORITY:5', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Hanse Logistik',
        role: '',
        who: ['Nora Beck nora.beck@hanse-logistik.example'],
        when: '03-16T13:00 14:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Workday: requisition, candidate and role in the title; a system of the firm’s name organises',
    file: lines(
      ...[
        'VERSION:2.0',
        'PRODID:-//Workday//EN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:wd-9',
        'DTSTAMP:20260301T091200Z',
      ],
      ...['DTSTART:20260317T150000Z', 'DTEND:20260317T160000Z', 'ORGANIZER;CN=Workday:mailto:acme@myworkday.com'],
      'ATTENDEE;CN=Ana Ruiz;ROLE=REQ-PARTICIPANT:mailto:ana.ruiz@acme.example',
      'ATTENDEE;CN=Ben Okafor;ROLE=REQ-PARTICIPANT:mailto:ben.okafor@acme.example',
      'ATTENDEE;CN=Sam Lee;ROLE=REQ-PARTICIPANT:mailto:sam.lee@yahoo.com',
      ...['SUMMARY:Interview: Sam Lee - R-10442 Data Engineer', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Data Engineer',
        who: ['Ana Ruiz ana.ruiz@acme.example', 'Ben Okafor ben.okafor@acme.example'],
        when: '03-17T15:00 16:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'a panel day: three talks in one file',
    file: lines(
      ...[...GOOGLE, 'METHOD:PUBLISH'],
      ...[
        'BEGIN:VEVENT',
        'UID:p1',
        'DTSTART;TZID=Europe/Berlin:20260318T100000',
        'DTEND;TZID=Europe/Berlin:20260318T104500',
      ],
      ...['SUMMARY:Acme interview (1/3): Ana Ruiz', 'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example'],
      ...['ATTENDEE;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'UID:p2',
        'DTSTART;TZID=Europe/Berlin:20260318T110000',
        'DTEND;TZID=Europe/Berlin:20260318T114500',
      ],
      ...['SUMMARY:Acme interview (2/3): Ben Okafor', 'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example'],
      ...['ATTENDEE;CN=Ben Okafor:mailto:ben@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
      ...[
        'BEGIN:VEVENT',
        'UID:p3',
        'DTSTART;TZID=Europe/Berlin:20260318T130000',
        'DTEND;TZID=Europe/Berlin:20260318T140000',
      ],
      ...['SUMMARY:Acme interview (3/3): Meet the team', 'ORGANIZER;CN=Rita Hall:mailto:rita@acme.example'],
      ...['ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Rita Hall rita@acme.example', 'Ana Ruiz ana@acme.example'],
        when: '03-18T09:00 09:45',
        zone: 'Europe/Berlin',
      },
      {
        company: 'Acme',
        role: '',
        who: ['Rita Hall rita@acme.example', 'Ben Okafor ben@acme.example'],
        when: '03-18T10:00 10:45',
        zone: 'Europe/Berlin',
      },
      {
        company: 'Acme',
        role: '',
        who: ['Rita Hall rita@acme.example'],
        when: '03-18T12:00 13:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'an agency arranges it: two of the client, a role behind both names',
    file: lines(
      ...[...EXCHANGE, 'BEGIN:VEVENT', 'UID:ag1', 'DTSTAMP:20260301T091200Z', 'DTSTART:20260319T090000Z'],
      ...['DTEND:20260319T100000Z', 'ORGANIZER;CN=Rita Hall:mailto:rita.hall@brightstaffing.example'],
      'ATTENDEE;CN=Ana Ruiz:mailto:ana@acme.example',
      'ATTENDEE;CN=Ben Okafor:mailto:ben@acme.example',
      'ATTENDEE;CN=Sam Lee:mailto:sam.lee@gmail.com',
      ...['SUMMARY:Interview: Sam Lee / Acme – Payroll Specialist', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Payroll Specialist',
        who: ['Ana Ruiz ana@acme.example', 'Ben Okafor ben@acme.example'],
        when: '03-19T09:00 10:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'an agency arranges it, and the title says nothing of the firm',
    file: lines(
      ...[
        ...GOOGLE,
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:ag2',
        'DTSTAMP:20260301T091200Z',
        'DTSTART:20260320T090000Z',
      ],
      ...['DTEND:20260320T093000Z', 'ORGANIZER;CN=Rita Hall:mailto:rita.hall@brightstaffing.example'],
      'ATTENDEE;CN=Sam Lee:mailto:sam.lee@gmail.com',
      'ATTENDEE;CN=Ana Ruiz:mailto:ana@acme.example',
      ...['SUMMARY:First interview', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-20T09:00 09:30',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Outlook in German, in the old alphabet: a shared mailbox organises, family name first',
    file: latin1(
      lines(
        ...['PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN', 'VERSION:2.0', 'METHOD:REQUEST'],
        ...['BEGIN:VEVENT', 'UID:de1', 'DTSTAMP:20260301T091200Z'],
        'ORGANIZER;CN="Bewerbung Stadtwerke":MAILTO:bewerbung@stadtwerke-moehr.example',
        'ATTENDEE;CN="Müller, Petra";RSVP=TRUE:MAILTO:p.mueller@stadtwerke-moehr.example',
        'ATTENDEE;CN="Sam Lee";RSVP=TRUE:MAILTO:sam.lee@gmx.de',
        'DTSTART;TZID="W. Europe Standard Time":20260323T103000',
        'DTEND;TZID="W. Europe Standard Time":20260323T113000',
        'SUMMARY;LANGUAGE=de:Vorstellungsgespräch als Sachbearbeiterin bei Stadtwerke Möhr',
        'END:VEVENT',
      ),
    ),
    read: [
      {
        company: 'Stadtwerke Möhr',
        role: 'Sachbearbeiterin',
        who: ['Petra Müller p.mueller@stadtwerke-moehr.example'],
        when: '03-23T09:30 10:30',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'French, folded within letters, Romance Standard Time',
    file: foldedBytes(
      lines(
        ...[...EXCHANGE, 'BEGIN:VEVENT', 'UID:fr1', 'DTSTAMP:20260301T091200Z'],
        'ORGANIZER;CN=Hélène Lefèvre:mailto:helene.lefevre@boulangerie-générale.example',
        'ATTENDEE;CN=Sam Lee:mailto:sam.lee@orange.fr',
        'SUMMARY;LANGUAGE=fr-FR:Entretien téléphonique chez Boulangerie Générale – Sam Lee',
        'DTSTART;TZID=Romance Standard Time:20260324T090000',
        'DTEND;TZID=Romance Standard Time:20260324T093000',
        'END:VEVENT',
      ),
      20,
    ),
    read: [
      {
        company: 'Boulangerie Générale',
        role: '',
        who: ['Hélène Lefèvre helene.lefevre@boulangerie-générale.example'],
        when: '03-24T08:00 08:30',
        zone: 'Europe/Paris',
      },
    ],
  },
  {
    manner: 'lines that end with CR alone, a byte order mark, a floating time',
    file: `\uFEFF${lines(
      ...[
        'VERSION:2.0',
        'PRODID:-//Apple Inc.//macOS 15.1//EN',
        'BEGIN:VEVENT',
        'UID:F1-APPLE',
        'DTSTAMP:20260301T091200Z',
      ],
      ...[
        'DTSTART:20260325T160000',
        'DTEND:20260325T170000',
        'SUMMARY:Final interview at Acme with Ana Ruiz',
        'END:VEVENT',
      ],
    ).replaceAll('\r\n', '\r')}`,
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz'],
        when: '03-25T15:00 16:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'all day, by Google',
    file: lines(
      ...[...GOOGLE, 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:ad1', 'DTSTAMP:20260301T091200Z'],
      ...['DTSTART;VALUE=DATE:20260326', 'DTEND;VALUE=DATE:20260327', 'SUMMARY:Onsite interviews – Acme'],
      ...['ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-26T08:00 09:00',
        zone: 'Europe/Berlin',
        assumed: ['time', 'length'],
      },
    ],
  },
  {
    manner: 'one of a weekly series, moved by itself',
    file: lines(
      ...[...GOOGLE, 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:se1@google.com', 'DTSTAMP:20260301T091200Z'],
      ...['DTSTART;TZID=Europe/London:20260227T100000', 'DTEND;TZID=Europe/London:20260227T103000'],
      ...['RRULE:FREQ=WEEKLY;COUNT=4', 'SUMMARY:Acme interview series: Sam Lee', 'SEQUENCE:0'],
      ...['ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:se1@google.com', 'DTSTAMP:20260301T091300Z', 'SEQUENCE:1'],
      'RECURRENCE-ID;TZID=Europe/London:20260306T100000',
      ...['DTSTART;TZID=Europe/London:20260305T160000', 'DTEND;TZID=Europe/London:20260305T163000'],
      ...['SUMMARY:Acme interview series: Sam Lee', 'ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example'],
      ...['ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-05T16:00 16:30',
        zone: 'Europe/London',
      },
    ],
  },
  {
    manner: 'Outlook calls it off, for the third time',
    file: lines(
      ...['METHOD:CANCEL', 'PRODID:Microsoft Exchange Server 2010', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:ca1'],
      ...['DTSTAMP:20260301T091200Z', 'SEQUENCE:3', 'STATUS:CANCELLED', 'SUMMARY:Canceled: Interview with Acme'],
      ...['DTSTART:20260304T080000Z', 'DTEND:20260304T090000Z', 'ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example'],
      ...['ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-04T08:00 09:00',
        zone: 'Europe/Berlin',
        isOff: true,
      },
    ],
  },
  {
    manner: 'two megabytes of a description and an attached CV',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//junk//EN', 'BEGIN:VEVENT', 'UID:jk1', 'DTSTAMP:20260301T091200Z'],
      ...Array.from(
        { length: 14_000 },
        (_, n) => `${n === 0 ? 'ATTACH;ENCODING=BASE64;VALUE=BINARY:' : ' '}${'QUJD'.repeat(18)}`,
      ),
      `X-ALT-DESC;FMTTYPE=text/html:${'<p>SUMMARY:Nothing</p>'.repeat(50_000)}`,
      ...['DTSTART:20260305T110000Z', 'DTEND:20260305T120000Z', 'SUMMARY:Interview with Acme for Nurse'],
      ...['ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Nurse',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-05T11:00 12:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'invited at the present job, by a system; the title names the firm',
    file: lines(
      ...[
        'VERSION:2.0',
        'PRODID:-//Cronofy//EN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:cr1',
        'DTSTAMP:20260301T091200Z',
      ],
      ...['DTSTART:20260306T110000Z', 'DTEND:20260306T120000Z', 'SUMMARY:Northwind interview'],
      'ORGANIZER;CN=Northwind:mailto:evt_5f2@scheduler.cronofy.com',
      'ATTENDEE;CN=Sam Lee:mailto:sam.lee@oldjob.example',
      'ATTENDEE;CN=Ana Ruiz:mailto:ana@northwind.example',
      'END:VEVENT',
    ),
    read: [
      {
        company: 'Northwind',
        role: '',
        who: ['Ana Ruiz ana@northwind.example'],
        when: '03-06T11:00 12:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'a small firm’s own form: candidate for role',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//HireStream//Interview//EN', 'BEGIN:VEVENT', 'UID:hs1', 'DTSTAMP:20260301T091200Z'],
      ...['DTSTART:20260309T080000Z', 'DTEND:20260309T090000Z', 'SUMMARY:Interview — Sam Lee for Backend Engineer'],
      ...['ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Backend Engineer',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-09T08:00 09:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'the person’s own entry: role at firm',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//tracker//EN', 'BEGIN:VEVENT', 'DTSTART:20260310T090000Z', 'DTEND:20260310T100000Z'],
      ...['SUMMARY:Interview - Data Analyst at Acme', 'END:VEVENT'],
    ),
    read: [{ company: 'Acme', role: 'Data Analyst', who: [], when: '03-10T09:00 10:00', zone: 'Europe/Berlin' }],
  },
  {
    manner: 'Exchange for information only: a coordinator who is told, and a room without its kind',
    file: lines(
      ...[...EXCHANGE, 'BEGIN:VEVENT', 'UID:ro1', 'DTSTAMP:20260301T091200Z', 'DTSTART:20260311T130000Z'],
      ...[
        'DTEND:20260311T140000Z',
        'SUMMARY:Interview at Acme',
        'LOCATION:Room Edison',
        'ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example',
      ],
      'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Office Desk:mailto:desk@acme.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Room Edison:mailto:room.edison@acme.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Sam Lee:mailto:sam@gmail.com',
      'END:VEVENT',
    ),
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-11T13:00 14:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'names missing, no addresses but addresses; another subsidiary',
    file: lines(
      ...[
        ...GOOGLE,
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:nm1',
        'DTSTAMP:20260301T091200Z',
        'DTSTART:20260312T090000Z',
      ],
      ...['DTEND:20260312T100000Z', 'SUMMARY:Sam / Acme: System Design', 'ORGANIZER:mailto:talent@acme.example'],
      ...['ATTENDEE:mailto:ben@uk.acme.example', 'ATTENDEE:mailto:SAM+jobs@GMAIL.com', 'END:VEVENT'],
    ),
    read: [
      { company: 'Acme', role: '', who: ['ben@uk.acme.example'], when: '03-12T09:00 10:00', zone: 'Europe/Berlin' },
    ],
  },
  {
    manner: 'Spanish, the zone by an offset in its name',
    file: lines(
      ...['VERSION:2.0', 'PRODID:-//x//ES', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:es1', 'DTSTAMP:20260301T091200Z'],
      ...['DTSTART;TZID="(UTC-05:00) Bogota, Lima, Quito":20260313T090000'],
      ...[
        'DTEND;TZID="(UTC-05:00) Bogota, Lima, Quito":20260313T093000',
        'SUMMARY:Entrevista técnica con Banco Andino',
      ],
      ...['ORGANIZER;CN=Lucía Paz:mailto:lucia.paz@bancoandino.example', 'ATTENDEE:mailto:sam@gmail.com', 'END:VEVENT'],
    ),
    read: [
      {
        company: 'Banco Andino',
        role: '',
        who: ['Lucía Paz lucia.paz@bancoandino.example'],
        when: '03-13T14:00 14:30',
        zone: 'America/Bogota',
      },
    ],
  },
  {
    manner: 'a whole calendar: one interview among what is none, told in its title by a candidate’s name',
    file: lines(
      ...[...GOOGLE, 'METHOD:PUBLISH', 'X-WR-CALNAME:sam.lee@oldjob.example', 'X-WR-TIMEZONE:Europe/Berlin'],
      ...[
        'BEGIN:VEVENT',
        'UID:w1',
        'DTSTART:20260303T070000Z',
        'DTEND:20260303T080000Z',
        'SUMMARY:Dentist',
        'END:VEVENT',
      ],
      ...[
        'BEGIN:VEVENT',
        'UID:w2',
        'DTSTART:20260303T090000Z',
        'DTEND:20260303T100000Z',
        'SUMMARY:Interview with Acme',
      ],
      ...['ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example', 'ATTENDEE;CN=Sam Lee:mailto:sam.lee@oldjob.example'],
      ...['ATTENDEE;CN=Kit Moss:mailto:kit@partner.example', 'END:VEVENT'],
    ),
    read: [
      { company: 'Dentist', role: '', who: [], when: '03-03T07:00 08:00', zone: 'Europe/Berlin' },
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example', 'Kit Moss kit@partner.example'],
        when: '03-03T09:00 10:00',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'Outlook on the phone: a recruiter of the firm alone, the title a chain',
    file: lines(
      ...[
        ...EXCHANGE,
        'BEGIN:VEVENT',
        'UID:ch1',
        'DTSTAMP:20260301T091200Z',
        'DTSTART:20260316T090000Z',
        'DTEND:20260316T094500Z',
      ],
      'SUMMARY:RE: FW: [EXTERNAL] Second interview | Acme | Warehouse Supervisor | Sam Lee',
      ...[
        'ORGANIZER;CN="Hall, Rita (HR)":mailto:rita.hall@acme.example',
        'ATTENDEE;CN=Sam:mailto:sam@icloud.com',
        'END:VEVENT',
      ],
    ),
    read: [
      {
        company: 'Acme',
        role: 'Warehouse Supervisor',
        who: ['Rita Hall rita.hall@acme.example'],
        when: '03-16T09:00 09:45',
        zone: 'Europe/Berlin',
      },
    ],
  },
  {
    manner: 'a mail’s source: base64, behind its head',
    file: `From: Ana Ruiz <ana@acme.example>\r\nSubject: Interview\r\nContent-Type: text/calendar; charset="UTF-8"; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(
      lines(
        ...[
          'VERSION:2.0',
          'METHOD:REQUEST',
          'BEGIN:VEVENT',
          'UID:b64',
          'DTSTART:20260317T090000Z',
          'DTEND:20260317T094500Z',
        ],
        ...[
          'SUMMARY:Interview with Acme',
          'ORGANIZER;CN=Ana Ruiz:mailto:ana@acme.example',
          'ATTENDEE:mailto:sam@gmail.com',
          'END:VEVENT',
        ],
      ),
    ).replace(/.{76}/g, '$&\r\n')}`,
    read: [
      {
        company: 'Acme',
        role: '',
        who: ['Ana Ruiz ana@acme.example'],
        when: '03-17T09:00 09:45',
        zone: 'Europe/Berlin',
      },
    ],
  },
];
