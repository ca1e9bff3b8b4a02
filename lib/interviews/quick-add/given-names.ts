/** Whether a word is somebody's given name, so that a name standing apart is a person's and no town's. */
import { withoutAccents } from '../../draft/letters';
import { isGivenName } from '../../draft/people/name-match';

/** Frequent ones that nobody shortens, which the table of short forms leaves out; none that is a town's or a firm's. */
const WHOLE = new Set(
  `aaron abena adaeze adam adebayo adele adrian agnes agnieszka ahmed aisha ajay akira alan alasdair alberto alessandro
  alice alicia alistair amaka amanda amina amir amit amy anand ananya anders andrea andreas andriy angela anika anil
  anita anja anjali anna anne annika antje antonio anya aoife aparna archana arjun armando arnel arturo arun arvind
  ashok ashwin asif astrid aya ayesha ayo babatunde barry beatrice beryl bev beverly bhavna bianca bilal birgit bjorn
  bola brad bradley brandon brenda brett brian brittany bronwen bruce bruno bryan bukola byron caleb callum camila
  camille carla carlos carmen carol caroline casey cecilia celine cheryl chiamaka chiara chidi chika chinedu chioma
  chloe christian chukwu ciara claire clara claudia clint clive colin connor consuelo craig crisanto cristina curtis
  dana danielle daria darnell darren david debbie declan deepa deepak deepika denise derek detlef diana diane diego
  dieter dinesh divina divya dmitri dmitry dolores dominik donna doreen doris douglas dwayne dylan eduardo elena elif
  elijah elisa emeka emil emily emma enrique eric erik erin ernesto esperanza esther ethan euan eva evan farah fatima
  federica felipe felix femi fernando fidel fiona florian folake francesca francois freya funke gabriel ganesh gareth
  gary gaurav gavin gayatri geeta gemma george gerard gerardo gethin gilberto gillian giovanni girish gisela giulia
  giuseppe glenn gloria gonzalo grace graham guillaume gunnar gunther gurpreet gustavo halima hamza hana hans harish
  harpreet hassan hauwa heather hector heike helen helena helga henrik hiro hiroshi holger holly horst hugo hui humberto
  huong hyun ian ibrahim ifeoma ignacio igor ikenna imogen imran ines ingrid irene iris isabel ivan ivana jagdish jakub
  jamal jana jane janet janice jasmine jason jaspreet javier jean jemma jens jeremy jesper jesse jhun jill jing jisoo
  joan joana joao jochen johan jonas jorge jose joselito jovana joyce juan judith julia julian julie julien julio jurgen
  justin jyoti kai kajal kamau karen karin karl karthik kasper katarzyna kathrin katja kavita kayla keisha keith kelechi
  kelly kenji kenta kevin khalid kiran kirk kirsty klaus kofi krzysztof kunal kunle kurt kwame kyle lakshmi lars latoya
  laura lauren laurent layla lea leanne lei leila lena leo leon leonardo leonie lerato liam lina linda lindsay ling linh
  lisa liza lorenzo lori lorraine louis louise lourdes luca lucas lucia lucie ludmila luigi luis luisa lukas madhuri
  maeve mahesh mahmoud maike maja malgorzata manish manisha manoj manpreet manuela marc marco marcus maria maricel marie
  marilyn marina mario marion marisol marites mark marko marta martin martina mateo mathieu matteo maureen mauricio maya
  meena meera megan mehmet mei melanie michelle miguel mikkel mila mina minjun mirjam mohamed mohan monika monique
  moritz muhammad mukesh musa mustafa nadeem nadia naoko naomi naresh natalia natalie naveen neema neha neil ngozi niall
  nicole nigel nikhil nikola nilesh nils nina nisha nitin njeri nkechi nnamdi noah nomsa nora nuno obinna obioma
  okechukwu oksana olga olivia omar oscar otieno owen pablo padraig pallavi pankaj paola paolo pascal paul paula pauline
  paulo pawel pedro petra philippa pia pierre piet pilar piotr pippa pooja poonam pradeep prakash prashant praveen
  preeti priya qiang rachel radha rafael rahul raj rajat rajesh rajiv rakesh ralf ramesh ramon ramona randy raquel
  rashmi rasmus raul ravi rebecca rekha renata renate rene rhys ricardo rita ritu roberto rodel rodrigo roger rohan
  roisin rommel rory rosa rowena roy ruben ruth ryan sabine sachin saima sakura samira sandeep sangeeta sanjay sapna
  sara sarita satish satoshi saurabh scott sean seema segun seo sergio shalini shankar sharon shazia sheila shilpa
  shirley shobha shreya sian sigrid silke silvia simon simone simran sinead siobhan sipho sneha sofie solveig sonali
  sonia sophia sophie soren srinivas stacey stefan stefania stefano stuart sudhir sujata sunil sunita suresh susanne
  sven swati takeshi tammy tania tanja tara tariq tarun tayo teresa terrence thabo thiago thorsten thuy tiago tiffany
  tina titilayo tobi tobias todd tomasz tomoko tonya torsten tracey tracy trang travis trent trevor troy tuan tunde
  tyrone uchenna ulrike umesh ursula usha usman uwe valentina vandana vanessa varun vera vijay vikram viktor vinay
  vincent vinod vishal vivek volker wale wanjiku wayne wei wiebke wojciech wolfgang xavier xin yakubu yan yash yasmin
  yemi ying yinka yogesh yoko yolanda yuki yulia yusuf yvonne zainab zeynep zoe`
    .trim()
    .split(/\s+/),
);

export const isFirstName = (word: string): boolean => isGivenName(word) || WHOLE.has(withoutAccents(word));
