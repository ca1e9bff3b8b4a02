/** Whether a word is somebody's given name, so that a name standing apart is a person's and no town's. */
import { withoutAccents } from '../../draft/letters';
import { isGivenName } from '../../draft/people/name-match';

/** Frequent ones that nobody shortens, which the table of short forms leaves out; none that is a town's or a firm's. */
const WHOLE = new Set(
  `aaron adaeze adam adebayo adele adrian agnes agnieszka ahmed aisha ajay akira alan alasdair alberto alessandro alice
  alicia alistair amaka amanda amina amir amit amy anand ananya anders andrea andreas angela anika anil anita anja
  anjali anna anne annika antonio aoife aparna archana arjun armando arnel arturo arun arvind ashok ashwin astrid aya
  ayesha ayo babatunde barry beatrice beryl bhavna bianca bilal birgit bjorn bola brad brandon brenda brett brian bruno
  bukola byron camila camille carla carlos carmen carol caroline cecilia celine chiamaka chiara chidi chika chinedu
  chioma chloe chukwu ciara claire clara claudia clint clive colin connor consuelo craig crisanto cristina curtis dana
  daria darnell darren david debbie declan deepa deepak deepika denise derek detlef diana diego dieter dinesh divina
  divya dmitri dolores dominik donna doreen dwayne dylan eduardo elena elif elisa emeka emil emily emma enrique eric
  erik erin ernesto esperanza esther euan eva evan fatima federica felipe felix femi fernando fidel fiona folake
  francesca francois freya funke gabriel ganesh gareth gary gaurav gavin gayatri geeta gemma gerard gerardo gilberto
  gillian giovanni girish gisela giulia giuseppe glenn gonzalo grace graham guillaume gunnar gunther gustavo halima
  hamza hana hans harish hassan hauwa heather hector heike helen helena helga henrik hiro hiroshi holger holly horst
  hugo hui humberto huong hyun ian ibrahim ifeoma ignacio igor ikenna imogen imran ines ingrid irene iris isabel ivan
  jagdish jakub jamal jana jane janet jasmine javier jean jemma jens jeremy jesper jhun jill jing jisoo joan joana joao
  jochen johan jorge jose joselito juan judith julia julian julie julien julio jurgen jyoti kai kajal karen karin karl
  karthik kasper katarzyna kavita keisha keith kelechi kenji kenta kevin khalid kiran kirk kirsty klaus krzysztof kunal
  kunle kurt lakshmi lars latoya laura lauren laurent layla lei leila lena leo leon leonardo leonie liam lina linda
  lindsay ling linh lisa liza lorenzo lorraine louis louise lourdes luca lucas lucia lucie luigi luis luisa lukas
  madhuri maeve mahesh mahmoud maja malgorzata manish manisha manoj manuela marc marco marcus maria maricel marie marina
  mario marion marisol marites mark marta martin martina mateo mathieu matteo maureen mauricio maya meena meera megan
  mehmet mei melanie miguel mikkel mila mina minjun mirjam mohamed mohan monika muhammad mukesh musa mustafa nadia naoko
  naomi naresh natalia naveen neha neil ngozi niall nicole nigel nikhil nilesh nils nina nisha nitin nkechi nnamdi noah
  nora obinna obioma okechukwu olga olivia omar oscar owen pablo padraig pallavi pankaj paola paolo pascal paul paula
  pauline pawel pedro petra philippa pia pierre piet pilar piotr pippa pooja poonam pradeep prakash prashant praveen
  preeti priya qiang rachel radha rafael rahul raj rajat rajesh rajiv rakesh ralf ramesh ramon ramona randy raquel
  rashmi rasmus raul ravi rebecca rekha renata renate rene ricardo rita ritu roberto rodel rodrigo rohan roisin rommel
  rory rosa rowena ruben ruth ryan sabine sachin sakura samira sandeep sangeeta sanjay sapna sara sarita satish satoshi
  saurabh sean seema segun seo sergio shalini shankar sheila shilpa shobha shreya sigrid silvia simon simone sinead
  siobhan sneha sofie solveig sonali sonia sophia sophie soren srinivas stacey stefania stefano stuart sudhir sujata
  sunil sunita suresh susanne sven swati takeshi tammy tania tanja tara tariq tarun tayo teresa terrence thiago thorsten
  thuy tiago tiffany tina titilayo tobi tobias todd tomasz tomoko torsten tracey tracy trang travis trent trevor troy
  tuan tunde tyrone uchenna ulrike umesh ursula usha usman uwe valentina vandana vanessa varun vera vijay vikram viktor
  vinay vincent vinod vishal vivek wale wayne wei wojciech wolfgang xavier xin yakubu yan yash yasmin yemi ying yinka
  yogesh yoko yolanda yuki yusuf yvonne zainab zeynep`
    .trim()
    .split(/\s+/),
);

export const isFirstName = (word: string): boolean => isGivenName(word) || WHOLE.has(withoutAccents(word));
