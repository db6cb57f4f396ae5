/** What only the voice says, in the languages the element speaks. */
import type { Lang } from '../protocol/answer.ts';

export interface VoiceStrings {
  readonly listen: string;
  readonly read: string;
  readonly listening: string;
  readonly nothingHeard: string;
  readonly blocked: string;
  readonly failed: string;
  readonly reading: string;
  readonly notReading: string;
  /** Said when an answer's language has no voice on this device. */
  readonly noVoice: string;
  /** Said in the About view. */
  readonly privacy: string;
}

export const VOICE_STRINGS: Readonly<Record<Lang, VoiceStrings>> = {
  en: {
    listen: 'Speak your question',
    read: 'Read answers aloud',
    listening: 'Listening…',
    nothingHeard: 'Nothing was heard.',
    blocked: 'The browser did not allow the microphone.',
    failed: 'What you said could not be recognised on this device.',
    reading: 'Answers are read aloud.',
    notReading: 'Answers are no longer read aloud.',
    noVoice: 'This device has no voice for the language of the answer.',
    privacy: 'Speech is recognised and read out on your device, too.',
  },
  fr: {
    listen: 'Dire votre question',
    read: 'Lire les réponses à voix haute',
    listening: 'À l’écoute…',
    nothingHeard: 'Rien n’a été entendu.',
    blocked: 'Le navigateur n’a pas autorisé le microphone.',
    failed: 'Vos paroles n’ont pas pu être reconnues sur cet appareil.',
    reading: 'Les réponses sont lues à voix haute.',
    notReading: 'Les réponses ne sont plus lues à voix haute.',
    noVoice: 'Cet appareil n’a pas de voix pour la langue de la réponse.',
    privacy: 'La parole, elle aussi, est reconnue et lue sur votre appareil.',
  },
  zh: {
    listen: '说出您的问题',
    read: '朗读回答',
    listening: '正在聆听…',
    nothingHeard: '没有听到声音。',
    blocked: '浏览器不允许使用麦克风。',
    failed: '此设备无法识别您说的话。',
    reading: '将朗读回答。',
    notReading: '不再朗读回答。',
    noVoice: '此设备没有该回答语言的语音。',
    privacy: '语音的识别和朗读也都在您的设备上完成。',
  },
};
