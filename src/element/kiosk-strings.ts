/** What only a kiosk says, in the languages the element speaks. */
import type { Lang } from '../protocol/answer.ts';

export interface KioskStrings {
  readonly begin: string;
  readonly stillThere: string;
  readonly clearedIn: (seconds: number) => string;
  readonly stay: string;
}

export const KIOSK_STRINGS: Readonly<Record<Lang, KioskStrings>> = {
  en: {
    begin: 'Touch to begin',
    stillThere: 'Are you still there?',
    clearedIn: (seconds) => `The conversation will be cleared in ${seconds === 1 ? '1 second' : `${String(seconds)} seconds`}.`,
    stay: 'Go on',
  },
  fr: {
    begin: 'Touchez pour commencer',
    stillThere: 'Êtes-vous toujours là ?',
    clearedIn: (seconds) => `La conversation sera effacée dans ${seconds === 1 ? '1 seconde' : `${String(seconds)} secondes`}.`,
    stay: 'Continuer',
  },
  zh: {
    begin: '轻触开始',
    stillThere: '您还在吗？',
    clearedIn: (seconds) => `对话将在 ${String(seconds)} 秒后清空。`,
    stay: '继续',
  },
};
