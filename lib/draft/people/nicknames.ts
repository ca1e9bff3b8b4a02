/** Usual short forms of given names. Before the colon the full names, which are not each other. */
const NICKNAMES = `
robert: bob bobby rob robbie bert
william: bill billy will willy liam
richard: dick rick ricky rich
margaret: peggy peg meg maggie mags greta daisy marge
elizabeth: liz lizzie beth betty betsy eliza libby elsie lisa
katherine catherine kathryn katharina: kate katie kathy cathy kit kitty kat
james: jim jimmy jamie
john: jack johnny
jonathan: jon jonny nathan
edward: ed eddie ted teddy ned
theodore: ted teddy theo
charles: charlie chuck chaz
henry: harry hank hal
harold: harry hal
michael: mike mick mickey micky
anthony: tony ant
thomas: tom tommy tam
francis: frank fran
frances: fran franny fanny frankie
franklin: frank
francisco: paco pancho frank
ignacio: nacho
manuel: manny manolo
alexander: alex sandy xander sasha al lex
alexis: alex lexi lex
alexandra: alex sandra sandy sasha lexi
andrew: andy drew
david: dave davy davey
daniel: dan danny
samuel: sam sammy
samantha: sam sammie
joseph: joe joey
josephine: jo josie
stephen steven: steve stevie
patrick: pat paddy rick
patricia: pat patty trish tricia
susan suzanne: sue susie suzy
deborah: deb debbie debra
rebecca: becky becca bex
jennifer: jen jenny
jessica: jess jessie
barbara: barb babs basia bärbel
dorothy: dot dottie dolly
eleanor: ellie nell nora
helen: nell
mary: molly polly mae
martha: marty patty
ann anne anna: annie nan nancy
victoria: vicky vic tori
virginia: ginny
christopher: chris kit topher
christine christina: chris chrissy tina
lawrence laurence: larry laurie
lauren: loz
matilda mathilda mathilde: tilda tilly mattie
gerald gerard: gerry jerry
jeremy: jerry jem
gregory: greg
geoffrey: geoff
jeffrey: jeff
nicholas: nick nicky nico
peter: pete
philip phillip: phil pip
raymond: ray
ronald: ron ronnie
donald: don donnie
kenneth: ken kenny
leonard: len lenny leo
matthew: matt
benjamin: ben benny
albert: al bert
alfred: fred al alf
frederick: fred freddy
arthur: art
walter: walt wally
eugene: gene
zachary: zach zack
joshua: josh
gabriel: gabe
nathaniel: nathan nate nat
vincent: vince vinny
timothy: tim
terence: terry
theresa teresa therese: terry tess
abigail: abby gail
madeleine: maddy
penelope: penny
amelia: amy millie mel
melissa: mel missy
melanie: mel
caroline: carrie
carolyn: carol
jacqueline: jackie
judith: judy
kimberly: kim
pamela: pam
sandra: sandy
cynthia: cindy
veronica: ronnie
valerie: val
isabel isabella: bella bel belle izzy
ivan: vanya
dmitri: dima mitya
mikhail mykhailo: misha
aleksandr oleksandr: sasha alex
vladimir: vova volodya
yekaterina ekaterina kateryna: katya kate
sergei: serge
johannes: hans johann
abraham: abe bram
guillermo: memo bill
roberto: beto
eduardo: lalo edu dudu
eduarda: duda
aleksandra: sasha ola
małgorzata: gosia
katarzyna: kasia kate kat
agnieszka: aga
joanna: asia
elena yelena: lena
maria mariya: masha mia maite
giuseppe: beppe peppe
josé jose: pepe
concepción concepcion: concha
guadalupe: lupe
rosario: charo
mohammed muhammad mohamed: mo moe
jacob: jake
maximilian: max
stephanie: steph
alejandro alejandra: alex ale
fernando: nando
luis: lucho
antonio: tony toni toño
antonia: toni
giovanni: gianni
natalia: natasha tasha
pavel: pasha
konstantin: kostya
nikolai: kolya
anastasia: nastya
jakub: kuba
wojciech: wojtek
joachim: jochen achim
rosemary: rosie
philippa: pippa pip
charlotte: charlie lottie
louise louisa: lou
louis lewis: lou
harriet: hattie
winifred: winnie freddie
beatrice: trixie
wilhelmina: mina minnie billie
georgina georgia: georgie gina
augustus augustine: gus
roberta: bobbie
oliver olivia: ollie olly
letitia laetitia patricia: tish tisha
sarah sara: sally sadie
hannah johanna: hanna hanni
dennis denise: den
gareth gary: gaz
derek: del
cordelia delia: dee
leslie lesley: les
rodney: rod
reginald: reg reggie
clifford clifton: cliff
desmond: des
percival: percy
sebastian: seb bastian basti
ulrich ulrike: uli ulli
josef joseph: sepp jupp pepi
heinrich: heinz heiner
friedrich: fritz
ludwig: lutz
dietrich: dieter
wolfgang: wolf wolfi
franz: franzi
franziska: franzi ziska
gertrud gertrude: trudi trudy gerti
elisabeth: lisl liesl sisi elli betti
theresia: resi
margarete margarethe: grete gretel gretchen
hildegard: hilde
annegret annemarie: anne
zofia: zosia
anna: ania ana anička annika anouk
maria: marysia maja mariola marisol mitzi
hanna: hania
krystyna: krysia
stanisław stanislaw: staszek stasiek
grzegorz: grzesiek
krzysztof: krzysiek
tomasz: tomek
matthias mathias: matze matthes
piotr: piotrek
andrzej: jędrek
magdalena: magda lena
tadeusz: tadek
yevgeny evgeny: zhenya
yevgenia evgenia: zhenya
lyudmila: lyuda mila
tatiana: tanya
olga: olya
svetlana: sveta lana
galina: galya
irina: ira
nadezhda: nadya
boris: borya
grigory: grisha
anatoly: tolya
deirdre: dee
pyotr: petya
alexei aleksei: alyosha lyosha
jiří: jirka
josef: pepa
františek: franta
jan: honza janek
lászló laszlo: laci
istván istvan: pista
josé jose: chepe chema zé zeca
beatriz: bia
francisco: chico xico
enrique: kike quique
jesús jesus: chuy chucho
alberto: beto
rafael: rafa
graciela: chela
dolores: lola
mercedes: meche
consuelo: chelo
isabel: chabela isa
santiago: santi chago
sergio: checo
vicente: chente
salvador: chava
luigi: gigi
domenico: mimmo
francesco: checco ciccio
lorenzo: renzo
vincenzo: enzo
leonardo: leo nardo
henrique: rique
cornelis cornelius: cees kees cor
hendrik: henk rik
johannes: jan joop jo
adrianus adriaan: ad arie
jacobus: koos jaap
gijsbert: gijs
willem: wim pim
bartholomeus bartholomew: bart mees
katarina: kajsa karin
karl carl: kalle charlie
lars: lasse
birgitta: gittan britta
abdullah abdulrahman abdelrahman: abdou abdul
ibrahim: ibo brahim
fatima fatma: fatou fatoş
mehmet: memo
rajesh rajendra: raj raju
prudence: prue
felicity: fliss flick fizz
marjorie margery: margie marge madge
augusta: gussie gus
gwendolyn gwendoline: wendy
florence: flossie
nigel: nige
hamish: hame
fiona: fee
gillian: jill
herbert: bertie
maurice morris: mo morrie
isaac: ike zac
ezekiel: zeke
moses: moe
antoinette annette jeannette: nettie toni
agnes: aggie
annabel annabelle arabella: bella bel
bridget brigid: biddy bridie
caitlin caitlyn: cat
camilla camille emily: millie
cecilia cecily: cissy celia
cornelia: nell nellie
dominic dominick: nic
edith: edie
edwin edmund: eddie ned ted
elaine: laney
ellen: ellie nell nellie
emmanuel emanuel: manny
esther hester: essie hettie
henrietta: hettie
eugenia: genie
evangeline evelyn: evie lyn
genevieve: viv
hugh: hughie huey
isadora: izzy
jocelyn: joss
julia juliet julian juliana: jules
kathleen cathleen katherine catherine kathryn: kay kath kathy
katherine catherine kathryn: katya trina
lachlan: lochie
linda: lindy
loretta: lottie
lucille lucinda: cindy
maureen: mo
miriam: mim
oswald oscar: oz ozzie
phoebe: pheebs
rachel rachael: rae
siobhan: shiv
stewart: stu
wilfrid: fred
yvonne: vonnie
carolina caroline: lina
angus: gus
bronwyn: bronnie
euphemia: effie phemie
jean: jeanie
eamonn: ned
diarmuid: derm
francesca: frankie chess
federico frederica: fred freddie rico
josephine: posy
magdalena: maddie
nicola nicole: nicky
persephone: percy sephie
rosanna susannah susanna: zanna
susannah susanna: sukie
theodora: teddy
valentine valentina: tina
zacharias zachariah: zack
`;

interface Nicknames {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

let read: readonly Nicknames[] | undefined;

/** Read when first asked for: a worker's start need not wait for it. */
export const nicknames = (): readonly Nicknames[] =>
  (read ??= NICKNAMES.trim()
    .split('\n')
    .map((line) => {
      const [full = [], short = []] = line.split(': ').map((names) => names.split(' '));
      return { full, short };
    }));
