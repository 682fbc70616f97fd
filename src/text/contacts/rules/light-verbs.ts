import type { NounShape } from './contact-nouns.ts';

/** Verbs that lend a noun its subject, by what the subject does with it. */
export const LIGHT_VERBS: Readonly<Record<NounShape, ReadonlySet<string>>> = {
  mutual: new Set(
    `have hold conduct begin start open continue resume conclude finish end host attend maintain keep establish make engage join take enjoy
    do sign strike reach seal ink negotiate clinch carry run launch organise organize arrange schedule stage convene wrap chair lead
    enter initiate restore include feature involve renew extend ratify amend finalise finalize develop build cement lose break cut sever cease stop complete share undertake cancel postpone place participate
    initial forge hammer come co-chair co-chaired co-host co-hosted spend cultivate foster kick receive get return plan propose place grant give throw set form create request seek refuse reject deny announce demand want offer suggest expect need discuss confirm miss skip`.split(
      /\s+/,
    ),
  ),
  visit: new Set(
    'kick wrap pay make begin start end finish conclude undertake complete cut cancel postpone plan announce have schedule delay deny confirm propose conduct be interrupt extend embark'.split(
      ' ',
    ),
  ),
  message: new Set(
    'send wire cable relay transmit fire pen post mail slip write deliver hand address issue extend dispatch pass convey express offer give receive get accept decline reject turn have open read forward leave obtain'.split(
      ' ',
    ),
  ),
  interview: new Set('give grant do conduct hold have tape record land sit'.split(' ')),
};

/** With these the subject gets the letter or the invitation. */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set([
  'receive',
  'get',
  'accept',
  'decline',
  'reject',
  'turn',
  'obtain',
  'open',
  'read',
]);
