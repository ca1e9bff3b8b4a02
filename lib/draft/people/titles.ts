/** Titles before a name, of any trade. One that stands alone ("Chef,") addresses a person, but names nobody. */
const TITLE =
  /^(?:mr|mister|mrs|missus|ms|miss|mx|messrs|mmes|dr[as]?|doctor|profs?|professors?|sir|dame|lord|lady|madame?|rev|reverend|father|fr|sister|sr|brother|br|pastor|rabbi|imam|captain|capt|sergeant|sgt|lieutenant|lt|major|colonel|col|general|gen|chief|officer|coach|chef|principal|dean|judge|justice|hon|president|director|senator|commissioner|superintendent|attorney|solicitor|barrister|advocate|counsell?ors?|councill?ors?|cllrs?|alderman|mayor|minister|ambassador|consul|governor|provost|rector|vice[- ]chancellor|lecturer|engineer|architect|eng|arch|nurse|matron|inspector|constable|detective|sheriff|commander|cdr|cmdr|corporal|admiral|bishop|vicar|canon|chairman|chairwoman|headmaster|headmistress|maestro|herr|frau|herrn|monsieur|mme|mlle|mademoiselle|se[nñ]or|se[nñ]ora|se[nñ]orita|sra|srta|senhora?|sig|signora?|dottoressa|dott|mevrouw|meneer|dhr|mw|pan|pani|dipl|ing|uncle|aunt|auntie|panie|pane|paní|chị|anh|bapak|ibu|sensei|dott\.ssa|κύριε|κυρία|السيد|السيدة|bay|hanım)$/i;
/** Titles of learning and office as many languages have them: Doktor, Ingeniero, Professoressa, Licenciado, Direktorin. */
const TITLE_ANYWHERE =
  /^(?:do[ck]t(?:or(?:a|e|in|as|es)?|eur)|ing[eé]n(?:ieure?|ier[oa]|jör|jer)|in[zż]ynier\p{L}*|engenheir[oa]|profess(?:oressa|or[ae]|orin|eure?)|profesor\p{L}*|dire[ck]t(?:eur|rice|rix|orin|ora|ore|ør)|li[cs]en[cs]iad[oa]|magist(?:er|ra|rze)|avvocat[oa]|abogad[oa]|advogad[oa]|advokat|advocaat|ar[ck]hite[ck]t(?:in|e)?|ar[qc]uite[ct]t[oa]|maître|maestr[oa])$/iu;
/** A word without its full stop, in any case. */
export const isTitle = (word: string): boolean => TITLE.test(word) || TITLE_ANYWHERE.test(word);

/** Titles that are given names as well: Dean Martin, Anh Nguyen, Pan Wei. */
const NAME_TOO = /^(?:dean|anh|arch|bay|eng|gen|hon|ing|pan)$/i;
export const isNameToo = (title: string): boolean => NAME_TOO.test(title);
