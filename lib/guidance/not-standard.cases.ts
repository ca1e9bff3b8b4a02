import { casesFor } from './check';
import { notStandard } from './not-standard';

const STOCK =
  'Dear Ana,\n\nThank you for taking the time to meet with me. I enjoyed our conversation and learning more about the role. I am confident that my skills would be a great fit for your team.\n\nI look forward to hearing from you.';
const RICH =
  'Dear Ana,\n\nThank you for Monday. I am still laughing about the story of your first week, when you drove to the wrong Springfield with a cake on your lap.\n\nYou told me to read the Kimball book; I ordered it last night and finished chapter two on the train. And you asked why I left the university: it was the stairs in the north tower.';
const HOLLOW =
  'Dear Ana,\n\nThank you for your time today. You told me about the importance of teamwork and innovation in your organisation, and I found that very inspiring. You also explained how your company values its customers and puts quality first.\n\nI particularly enjoyed hearing about your focus on growth and continuous improvement. You mentioned that communication is key to success, and I fully agree.\n\nI look forward to hearing from you.\n\nBest,\nTom';

export default casesFor(notStandard, [
  ['only this candidate could send it', RICH, {}, { atLeast: 0.8 }],
  ['manners around it cost nothing', `${RICH}\n\nI look forward to hearing from you.`, {}, { atLeast: 0.8 }],
  ['anybody could send it', STOCK, {}, 0],
  ['polite and nothing else', 'Dear Ana,\n\nThank you for taking the time to meet with me.', {}, 0],
  ['platitudes told as if from the talk', HOLLOW, {}, { atMost: 0.3 }],
  ['slots of a template', `${RICH}\n\nI am excited about [Company] and [Role].`, {}, 0],
  ['nearly the mail sent before', RICH, { earlier: [RICH.replace('Ana', 'Carl')] }, { atMost: 0.4 }],
]);
