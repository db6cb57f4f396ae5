/** What a page is made to be for a picture. Each function runs in the page, so it stands alone. */

/** A device that recognises and reads speech by itself, which no headless browser does; it hears `words`. */
export function pretendVoice(words: string): void {
  class SpeechRecognition extends EventTarget {
    static available(): Promise<string> {
      return Promise.resolve('available');
    }

    get processLocally(): boolean {
      return true;
    }

    set processLocally(_isLocal: boolean) {
      // It never does otherwise.
    }

    start(): void {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: words }]] })));
    }

    abort(): void {
      this.dispatchEvent(new Event('end'));
    }
  }
  Object.assign(globalThis, { SpeechRecognition });
  speechSynthesis.getVoices = () => ['en-US', 'fr-FR', 'zh-CN'].map((lang) => ({ lang, localService: true, name: lang, default: false, voiceURI: lang }));
}

/** The store's assistant as a launcher with a panel over the page, as most shops have it. */
export function movePanelOverPage(): void {
  const assistant = document.querySelector('shop-assistant');
  if (!assistant) throw new Error('The page has no assistant.');
  document.querySelector('#assistant-panel')?.remove();
  document.querySelector('.sheet-button')?.remove();
  document.body.style.paddingRight = '0';
  assistant.mode = 'panel';
  document.body.append(assistant);
}
