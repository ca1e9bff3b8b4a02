/** Invented letters for the gallery and the tests of the panel. */
export const LETTERS = {
  nothing: '',
  begun: 'Dear Jane,\n\nThank you for',
  generic: `Dear Hiring Manager,

Thank you for taking the time to meet with me today. I enjoyed learning more about the position and the company, and I believe that my skills and experience make me a great fit for your team. I look forward to hearing from you.

Best regards,
Alex`,
  personal: `Dear Jane,

Thank you for taking the time to talk with me on Tuesday. I enjoyed hearing about the plant, especially the story of your first week, when the whole shift hid your forklift in the cold store.

I would like to help with the move to handheld scanners, and I look forward to the next round.

Best regards,
Alex`,
  memorable: `Dear Jane,

Thank you for the hour you took on Tuesday. I am still laughing about your first week at Acme, when the whole shift hid your forklift in the cold store, and I hope somebody plays such a trick on me.

What stayed with me is the move to handheld scanners in Fremont. In my last job we switched forty drivers over in three weeks, and the thing that helped was letting the loudest critic test them first; I would start with the night shift you told me about. You said freight rates are falling and everybody shortens routes: I have seen what that does to a loading plan, and I would like to work on it with you.

You told me to read Traction. I began it on the train yesterday, and the chapter on the bullseye is the very thing you drew on the whiteboard. I can't wait to go deeper. And if the climbing gym on Dorr Street still has its Thursday evenings, I will see you at the wall.

I look forward to the second round with your plant manager, and I can send the loading plan we spoke about before then.

Best regards,
Alex`,
  placeholder: `Dear Jhane,

Thank you for taking the time to talk with me about the [Position] role at Globex. I attached my references. I enjoyed the story of your first week, when the whole shift hid your forklift in the cold store, and I look forward to the next round with you and your team.

Best regards,
Alex`,
  german: `Sehr geehrte Frau Okafor,

vielen Dank für das Gespräch am Dienstag. Besonders gefallen hat mir die Geschichte von Ihrer ersten Woche, als die ganze Schicht Ihren Stapler im Kühlhaus versteckt hat. Ich freue mich auf die nächste Runde und auf die neuen Scanner.

Mit freundlichen Grüßen
Alex`,
  hebrew: `שלום יעל,

תודה על הזמן שהקדשת לי ביום שלישי. נהניתי במיוחד מהסיפור על השבוע הראשון שלך, כשכל המשמרת החביאה את המלגזה בחדר הקירור. אשמח לעזור במעבר לסורקים הניידים.

בברכה,
אלכס`,
  second: `Dear Jane,

I wrote to you last week after our talk about the scanners, and I am still keen on the role. Since then I have finished the book you named; the chapter on meetings made me change how I plan my mornings. Is there anything else you need from me before you decide?

Best regards,
Alex`,
} as const;
