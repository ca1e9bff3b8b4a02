/** Whether a word is somebody's given name, so that a name standing apart is a person's and no town's. */
import { withoutAccents } from '../../draft/letters';
import { isGivenName } from '../../draft/people/name-match';

/** Frequent ones that nobody shortens, which the table of short forms leaves out; none that is a town's or a firm's. */
const WHOLE = new Set(
  `aaron adam adele adrian agnes aisha akira alan alberto alice alicia amanda amir amit amy andrea andreas angela anika
  anita anja anna anne annika antonio arjun astrid aya ayesha beatrice bianca birgit brian bruno camila camille carla
  carlos carol caroline cecilia celine chiara chloe claire clara claudia colin connor craig cristina dana daria david
  deepak denise diana diego dmitri dominik donna dylan eduardo elena elif emil emily emma enrique eric erik erin esther
  eva evan fatima felipe felix fernando fiona francois gabriel gareth gemma gerard giulia giovanni glenn gonzalo grace
  guillaume gustavo hana hans hassan heather heike helen helena hiroshi holly hugo ian ibrahim igor ines ingrid irene
  iris isabel ivan jana jane janet jasmine javier jean jens jeremy jill joan joao joana johan jorge jose juan judith
  julia julian julie julien jurgen kai karen karin karl karthik kavita keith kenji kevin kiran klaus lars laura lauren
  laurent leila lena leo leon leonie liam lina linda lisa lorenzo louis louise luca lucas lucia lucie luis luisa lukas
  maja manuela marc marco maria marie marina mario marion mark marta martin martina mateo mathieu maya megan mei meera
  mehmet melanie miguel mila mina mirjam mohamed monika muhammad nadia naomi natalia neha nicole nikhil nina noah nora
  olga olivia omar oscar owen paola paolo pablo pascal paul paula pauline pedro petra philippa pia pierre piet pilar
  pooja priya rachel rafael rahul raj rajesh ralf ramon raquel ravi rebecca renata rene ricardo rita roberto rohan
  rosa ruth ryan sabine sakura sandeep sanjay sara sarita sean sergio shreya simon simone sinead sofie sonia sophia
  sophie stefania stefano sunita susanne suresh sven tanja tania tara teresa thiago tiago tina tobias ulrike uwe valentina
  vanessa vera vikram viktor vincent wei wolfgang xavier yasmin yuki yusuf yvonne zeynep`
    .trim()
    .split(/\s+/),
);

export const isFirstName = (word: string): boolean => isGivenName(word) || WHOLE.has(withoutAccents(word));
