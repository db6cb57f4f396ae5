/** Puts words into templates, with the articles and agreements that English and French want. Chinese needs none. */
import type { Lang } from './lexicon/types.ts';

/** A word for a slot; `feminine` matters in French only. */
export interface Word {
  readonly text: string;
  readonly feminine?: boolean;
  /** A word that is plural already (`ski goggles`, `jumelles`) takes no `a`. */
  readonly plural?: boolean;
}

export type Slots = Readonly<Record<string, string | Word>>;

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;
/** French words whose h forbids elision are rare in shops; these are the ones the lexicon has. */
const ASPIRATED = /^(haut|housse|hache|hamac|hotte|harnais|hochet|hérisson)/i;

export function fill(template: string, slots: Slots, lang: Lang): string {
  const agreed = lang === 'fr' ? agree(template, slots) : template;
  const text = agreed.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
    const parts = inside.split(' ');
    const word = asWord(slots[parts[parts.length - 1] as string]); // split gives at least one part
    if (!word) return whole;
    return withArticle(parts.slice(0, -1).join(' '), word, lang);
  });
  return tidy(text, lang);
}

function asWord(slot: string | Word | undefined): Word | undefined {
  return typeof slot === 'string' ? { text: slot } : slot;
}

function withArticle(article: string, word: Word, lang: Lang): string {
  const { text, feminine, plural } = word;
  const elides = VOWEL.test(text) && !ASPIRATED.test(text);
  if (lang === 'en') return article === 'a' ? (plural ? `some ${text}` : `${/^[aeiou]/i.test(text) && !/^(uni|use|euro|one\b)/i.test(text) ? 'an' : 'a'} ${text}`) : text;
  if (plural) return `${{ un: 'des', 'de un': 'de', de: elides ? 'd\'' : 'de', le: 'les', 'le même': 'les mêmes', du: 'des', au: 'aux' }[article] ?? ''} ${text}`.replace('\' ', '\'').trim();
  switch (article) {
    case 'un': return `${feminine ? 'une' : 'un'} ${text}`;
    case 'de un': return `d'${feminine ? 'une' : 'un'} ${text}`;
    case 'de': return elides ? `d'${text}` : `de ${text}`;
    case 'le': return elides ? `l'${text}` : `${feminine ? 'la' : 'le'} ${text}`;
    case 'le même': return `${feminine ? 'la' : 'le'} même ${text}`;
    case 'du': return elides ? `de l'${text}` : feminine ? `de la ${text}` : `du ${text}`;
    case 'au': return elides ? `à l'${text}` : feminine ? `à la ${text}` : `au ${text}`;
    default: return text;
  }
}

/** `quel {field}` and `quel est {le field}` follow the gender of what fills them; `lequel` that of the goods. */
function agree(template: string, slots: Slots): string {
  const isFeminine = (slot: string): boolean => asWord(slots[slot])?.feminine === true;
  const goods = ['np', 'nps', 'good', 'goods', 'p'].find((slot) => slots[slot] !== undefined && template.includes(`${slot}}`));
  const pronouns = goods !== undefined && isFeminine(goods) ? template.replace(/\bles?quels?\b/g, (w) => (w === 'lequel' ? 'laquelle' : 'lesquelles')).replace(/\bcelui\b/g, 'celle') : template;
  return pronouns
    .replace(/\bquel(s?)( est| sont)? (?=\{(?:le |un |de )?(\w+)\})/gi, (whole, plural: string, verb: string | undefined, slot: string) => (isFeminine(slot) ? `${whole.startsWith('Q') ? 'Quelle' : 'quelle'}${plural}${verb ?? ''} ` : whole))
    .replace(/\{leplus\}/g, isFeminine('field') ? 'la plus' : 'le plus');
}

/** Slots into a template as they are: for answers, which copy titles and values to the letter. */
export function put(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
}

function tidy(text: string, lang: Lang): string {
  const spaced = text.replace(/\s{2,}/g, ' ').replace(/\s+([,.])/g, '$1').trim();
  if (lang !== 'fr') return spaced;
  return spaced.replace(/\bde le (?=\S)/g, 'du ').replace(/\bde les /g, 'des ').replace(/(?<!\p{L})à le (?=\S)/gu, 'au ').replace(/(?<!\p{L})à les /gu, 'aux ');
}

const FRENCH_FORMS: Readonly<Record<string, readonly [feminine: string, plural: string, femininePlural: string]>> = {
  noir: ['noire', 'noirs', 'noires'], blanc: ['blanche', 'blancs', 'blanches'], vert: ['verte', 'verts', 'vertes'], gris: ['grise', 'gris', 'grises'],
  bleu: ['bleue', 'bleus', 'bleues'], violet: ['violette', 'violets', 'violettes'], rouge: ['rouge', 'rouges', 'rouges'], jaune: ['jaune', 'jaunes', 'jaunes'],
  rose: ['rose', 'roses', 'roses'], mixte: ['mixte', 'mixtes', 'mixtes'], cher: ['chère', 'chers', 'chères'], coûteux: ['coûteuse', 'coûteux', 'coûteuses'],
  onéreux: ['onéreuse', 'onéreux', 'onéreuses'], noté: ['notée', 'notés', 'notées'], évalué: ['évaluée', 'évalués', 'évaluées'], apprécié: ['appréciée', 'appréciés', 'appréciées'],
  abordable: ['abordable', 'abordables', 'abordables'], économique: ['économique', 'économiques', 'économiques'], meilleur: ['meilleur', 'meilleur', 'meilleur'],
  ferme: ['ferme', 'fermes', 'fermes'], imperméable: ['imperméable', 'imperméables', 'imperméables'], pliable: ['pliable', 'pliables', 'pliables'], léger: ['légère', 'légers', 'légères'],
  rembourré: ['rembourrée', 'rembourrés', 'rembourrées'], matelassé: ['matelassée', 'matelassés', 'matelassées'], oscillant: ['oscillante', 'oscillants', 'oscillantes'], empilable: ['empilable', 'empilables', 'empilables'],
  verrouillable: ['verrouillable', 'verrouillables', 'verrouillables'], hypoallergénique: ['hypoallergénique', 'hypoallergéniques', 'hypoallergéniques'], réutilisable: ['réutilisable', 'réutilisables', 'réutilisables'], jetable: ['jetable', 'jetables', 'jetables'],
  équitable: ['équitable', 'équitables', 'équitables'], parfumé: ['parfumée', 'parfumés', 'parfumées'], rond: ['ronde', 'ronds', 'rondes'], carré: ['carrée', 'carrés', 'carrées'], ovale: ['ovale', 'ovales', 'ovales'], mat: ['mate', 'mats', 'mates'],
  brillant: ['brillante', 'brillants', 'brillantes'], satiné: ['satinée', 'satinés', 'satinées'], irisé: ['irisée', 'irisés', 'irisées'], uni: ['unie', 'unis', 'unies'], souple: ['souple', 'souples', 'souples'], mural: ['murale', 'muraux', 'murales'],
  rechargeable: ['rechargeable', 'rechargeables', 'rechargeables'], étanche: ['étanche', 'étanches', 'étanches'], réglable: ['réglable', 'réglables', 'réglables'], silencieux: ['silencieuse', 'silencieux', 'silencieuses'],
};

/** A French adjective (the last word of the text) in the form its noun wants; other words stay as they are. */
export function inflect(text: string, feminine: boolean, plural: boolean): string {
  const words = text.split(' ');
  const forms = FRENCH_FORMS[words[words.length - 1] ?? ''];
  if (!forms || (words.length > 2 && !/^(le|la|plus|moins|mieux)$/.test(words[0] ?? ''))) return text;
  const form = feminine ? (plural ? forms[2] : forms[0]) : plural ? forms[1] : words[words.length - 1];
  return [...words.slice(0, -1), form].join(' ');
}

/** A guess at the gender of a French noun phrase's head word, for field names; right for most of what shops print. */
export function guessFeminine(text: string): boolean {
  const head = (text.split(/[ (]/)[0] ?? '').toLowerCase();
  if (/^(hauteur|longueur|largeur|épaisseur|profondeur|couleur|odeur|saveur|valeur|chaleur|fraîcheur)$/.test(head)) return true;
  if (/^(poids|volume|diamètre|type|bruit|niveau|temps|nombre|bois|tissu|goût|parfum|format|âge|public|genre|coloris|contenu|entretien|cordon|câble|cadre|degré|mode|style|système|titre|éclairage|rembourrage|garnissage)$/.test(head)) return false;
  return /(tion|sion|té|ure|eur|ance|ence|ée|ie|ise|ille|ette|esse|ade|ine|ane|one|que|ère|ière|lle|nne|sse|tte|rge|me|age de|nte|ace|uille|vitesse|marque|note|taille|coupe|teinte|matière|batterie|mémoire|laine|pierre|tige|lame|charge|garantie)$/.test(head) && !/(teur|seur|age|isme|ème)$/.test(head);
}

/** With its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
