/** First names common enough in France for a mailbox that holds one to be somebody's. */
const FIRST_NAMES = new Set(
  `adrien agnes alain alexandra alexandre alexis alice aline amandine amelie anais andre angelique anne annick annie
  anthony antoine arnaud audrey aurelie aurelien baptiste beatrice benjamin benoit bernadette bernard bertrand brigitte
  bruno camille carole caroline catherine cecile celia celine chantal charlene charlotte christelle christian christiane
  christine christophe claire clara claude claudine clemence clement colette coralie corinne cyril damien daniel
  danielle david delphine denis denise didier dominique dorothee elisabeth elise elodie emilie emma emmanuel emmanuelle
  eric estelle evelyne fabien fabienne fabrice fatima florence florent florian francine francis franck francois
  francoise frederic frederique gabriel gaelle genevieve georges gerald gerard ghislaine gilles gregory guillaume guy
  helene herve hugo isabelle jacqueline jacques jean jeanne jennifer jerome jessica joel joelle johan jonathan josette
  josiane julia julie julien juliette karim karine kevin laetitia laura laure laurence laurent lea liliane lionel lisa
  loic louis louise luc lucas lucie ludivine ludovic lydie magali malika manon marc marcel marguerite marianne marie
  marina marine marion marjorie martine mathieu mathilde matthieu maud maurice maxime melanie melissa michel michele
  mickael mireille mohamed monique morgane muriel myriam nadege nadia nadine nathalie nicolas nicole noemie odile olivia
  olivier pascal pascale patrice patricia patrick paul pauline philippe pierre quentin rachel raphael raymond regine
  remi renaud rene richard robert roger roland romain sabine sabrina samuel sandra sandrine sarah sebastien serge severine
  simon solene sonia sophie stephane stephanie sylvain sylvie thibault thierry thomas valerie vanessa veronique victor
  vincent virginie viviane xavier yann yannick yves yvette yvonne`.split(/\s+/),
)

/** The fault of a text given as a service's mailbox, in French, or null when there is none. */
export function faultOfMailbox(cell: string): string | null {
  if (!/^[^\s@<>"(),;:]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(cell)) return `« ${cell} » n'est pas un courriel`
  return looksPersonal(cell)
    ? `« ${cell} » semble être le courriel d'une personne : indiquez celui d'un service (contact@…)`
    : null
}

/**
 * Whether a mailbox looks like a person's: `prenom.nom@`, `nom.prenom@`, `prenom@` or `p.nom@`, with digits or without.
 * A first name does not suffice when an organisation's word stands beside it (`saint-jean@`, `maison.jeanne@`).
 */
function looksPersonal(mailbox: string): boolean {
  const local = mailbox.slice(0, mailbox.indexOf('@')).toLowerCase().replace(/\d+/g, '')
  const words = local.split(/[._-]+/).filter((word) => word !== '')
  if (words.some((word) => ORGANISATION_WORDS.has(word))) return false
  if (/^([a-z][._][a-z]{3,}|[a-z]{3,}[._][a-z])$/.test(local)) return true
  return words.length <= 4 && words.some((word) => FIRST_NAMES.has(word))
}

const ORGANISATION_WORDS = new Set(
  `accueil administration agence agir antenne asso association bureau cada ccas cfa centre cidff cimade communication
  contact direction emploi espace formation foyer france info infos insertion les mairie maison mission ml mobilite
  permanence plateforme pole pref prefecture relais saint sainte secretariat service services siege social ville`.split(
    /\s+/,
  ),
)
