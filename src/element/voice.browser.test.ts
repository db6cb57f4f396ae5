import '../define.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerWith, TENT } from './fake-client.ts';
import { accessibilityProblems, ask, converse, mountLoaded, setScheme, settle } from './mounted-element.ts';

/** What the browser would say of recognition on the device, by language tag. */
let installed: Record<string, string>;
let recognitions: FakeRecognition[];

class FakeRecognition extends EventTarget {
  static readonly available = vi.fn(({ langs, processLocally }: { langs: string[]; processLocally: boolean }) => Promise.resolve(processLocally ? (installed[langs[0]!] ?? 'unavailable') : 'available'));
  lang = '';
  interimResults = false;
  readonly start = vi.fn();
  readonly stop = vi.fn();
  readonly abort = vi.fn();
  #isLocal = false;

  constructor() {
    super();
    recognitions.push(this);
  }

  get processLocally(): boolean {
    return this.#isLocal;
  }

  set processLocally(isLocal: boolean) {
    this.#isLocal = isLocal;
  }

  hear(transcript: string): void {
    this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript }]] }));
  }

  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
  }

  end(): void {
    this.dispatchEvent(new Event('end'));
  }
}

class FakeSynthesis extends EventTarget {
  voices = [voice('en-US'), voice('zh-CN', false)];
  readonly getVoices = (): unknown[] => this.voices;
  readonly speak = vi.fn<(utterance: FakeUtterance) => void>();
  readonly cancel = vi.fn();

  get spoken(): string[] {
    return this.speak.mock.calls.map(([{ text }]) => text);
  }

  finish(): void {
    this.speak.mock.lastCall![0].dispatchEvent(new Event('end'));
  }
}

class FakeUtterance extends EventTarget {
  voice: unknown;
  lang = '';
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

function voice(lang: string, localService = true): { lang: string; localService: boolean } {
  return { lang, localService };
}

let synthesis: FakeSynthesis;
const microphone = page.getByRole('button', { name: 'Speak your question' });
const aloud = page.getByRole('button', { name: 'Read answers aloud' });
const field = page.getByRole('textbox');
const status = page.getByRole('status');

/** Mounted, with the voice fetched. */
async function mountHeard(properties: Parameters<typeof mountLoaded>[0] = {}): ReturnType<typeof mountLoaded> {
  const mounted = await mountLoaded(properties);
  await expect.element(microphone).toBeVisible();
  return mounted;
}

beforeEach(() => {
  installed = { 'en-US': 'available' };
  recognitions = [];
  FakeRecognition.available.mockClear();
  synthesis = new FakeSynthesis();
  vi.stubGlobal('SpeechRecognition', FakeRecognition);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});

afterEach(() => {
  setScheme('');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the microphone', () => {
  it('hears a question into the text field, on the device alone, and asks nothing by itself', async () => {
    const { element, client } = await mountHeard();
    await userEvent.click(microphone);
    await expect.element(microphone).toHaveAttribute('aria-pressed', 'true');
    await expect.element(status).toHaveTextContent('Listening…');
    const [heard] = recognitions;
    expect(heard).toMatchObject({ lang: 'en-US', processLocally: true });
    heard!.hear('a tent for');
    await expect.element(field).toHaveValue('a tent for');
    heard!.hear('a tent for two');
    heard!.end();
    await expect.element(microphone).toHaveAttribute('aria-pressed', 'false');
    await expect.element(field).toHaveValue('a tent for two');
    await expect.poll(() => element.shadowRoot!.activeElement?.localName).toBe('input');
    expect(client.asks).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect(client.asks[0]!.turns).toEqual(['a tent for two']);
  });

  it('goes on behind what was typed, and stops at a second press', async () => {
    await mountHeard();
    await userEvent.fill(field, 'a tent');
    await userEvent.click(microphone);
    recognitions[0]!.hear('under 100 euros');
    await userEvent.click(microphone);
    expect(recognitions[0]!.stop).toHaveBeenCalled();
    await expect.element(field).toHaveValue('a tent under 100 euros');
  });

  it('gives way to the shopper’s own typing and to a question that is sent', async () => {
    const { element } = await mountHeard();
    await userEvent.click(microphone);
    await userEvent.fill(field, 'stoves');
    recognitions[0]!.hear('tents');
    await expect.element(field).toHaveValue('stoves');
    expect(recognitions[0]!.abort).toHaveBeenCalled();
    await userEvent.click(microphone);
    await ask(element, 'tents');
    expect(recognitions[1]!.abort).toHaveBeenCalled();
  });

  it.each([['not-allowed', 'The browser did not allow the microphone.'], ['no-speech', 'Nothing was heard.'], ['service-not-allowed', 'What you said could not be recognised on this device.']])('says why nothing is heard (%s)', async (error, words) => {
    await mountHeard();
    await userEvent.click(microphone);
    recognitions[0]!.fail(error); // no `end` follows a start that is refused
    await expect.element(status).toHaveTextContent(words);
    await expect.element(microphone).toHaveAttribute('aria-pressed', 'false');
  });

  it.each(['unavailable', 'downloadable', 'downloading'])('is not there where the language is %s on the device', async (state) => {
    installed = { 'en-US': state, 'en-GB': state };
    await mountLoaded();
    await expect.element(aloud).toBeVisible();
    expect(FakeRecognition.available).toHaveBeenCalledWith({ langs: ['en-US'], processLocally: true });
    await expect.element(microphone).not.toBeInTheDocument();
  });

  it('is not there where the browser knows no processing on the device', async () => {
    vi.stubGlobal('SpeechRecognition', Object.assign(class extends EventTarget {}, { available: () => Promise.resolve('available') }));
    await mountLoaded();
    await expect.element(aloud).toBeVisible();
    await expect.element(microphone).not.toBeInTheDocument();
  });

  it('listens in the element’s language', async () => {
    installed = { 'fr-FR': 'available' };
    const { element } = await mountLoaded({ lang: 'fr' });
    await userEvent.click(page.getByRole('button', { name: 'Dire votre question' }));
    expect(recognitions[0]!.lang).toBe('fr-FR');
    element.lang = 'zh';
    await settle(element);
    await expect.element(page.getByRole('button', { name: '说出您的问题' })).not.toBeInTheDocument();
  });

  it('stops listening with an element that is taken away', async () => {
    const { element } = await mountHeard();
    await userEvent.click(microphone);
    element.remove();
    expect(recognitions[0]!.abort).toHaveBeenCalled();
  });
});

describe('reading aloud', () => {
  it('is off until it is switched on, then reads answers by a voice on the device', async () => {
    const mounted = await mountHeard();
    await converse(mounted, 'tents', answerWith('One tent.', { products: [TENT] }));
    expect(synthesis.speak).not.toHaveBeenCalled();
    await expect.element(aloud).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(aloud);
    await expect.element(status).toHaveTextContent('Answers are read aloud.');
    await converse(mounted, 'and stoves?', answerWith('Two stoves, from 49.50 EUR.'));
    expect(synthesis.spoken).toEqual(['Answers are read aloud.', 'Two stoves, from €49.50.']);
    expect(synthesis.speak.mock.lastCall![0].voice).toBe(synthesis.voices[0]);
  });

  it('falls silent at the next question, with a conversation that is cleared, and when it is switched off', async () => {
    const mounted = await mountHeard();
    await userEvent.click(aloud);
    synthesis.finish();
    await converse(mounted, 'tents', answerWith('One tent.'));
    expect(synthesis.cancel).not.toHaveBeenCalled();
    await ask(mounted.element, 'stoves');
    expect(synthesis.cancel).toHaveBeenCalledTimes(1);
    mounted.client.asks.at(-1)!.resolve(answerWith('Two stoves.'));
    await settle(mounted.element);
    await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
    expect(synthesis.cancel).toHaveBeenCalledTimes(2);
    await converse(mounted, 'lamps', answerWith('No lamps.'));
    await userEvent.click(aloud);
    expect(synthesis.cancel).toHaveBeenCalledTimes(3);
    await converse(mounted, 'bags', answerWith('A bag.'));
    expect(synthesis.spoken).toEqual(['Answers are read aloud.', 'One tent.', 'Two stoves.', 'No lamps.']);
  });

  it('never uses a voice that isn’t on the device, and says so', async () => {
    const mounted = await mountHeard();
    await userEvent.click(aloud);
    await converse(mounted, '帐篷', answerWith('一顶帐篷。', { lang: 'zh' }));
    expect(synthesis.spoken).toEqual(['Answers are read aloud.']);
    await expect.element(status).toHaveTextContent('This device has no voice for the language of the answer.');
  });

  it('is offered as soon as the browser knows its voices', async () => {
    const [english] = synthesis.voices;
    synthesis.voices = [];
    await mountHeard();
    await expect.element(aloud).not.toBeInTheDocument();
    synthesis.voices = [english!];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await expect.element(aloud).toBeVisible();
  });
});

it('a kiosk neither listens nor reads aloud for the next person', async () => {
  const mounted = await mountLoaded({ kiosk: true });
  const begin = page.getByRole('button', { name: 'Touch to begin' });
  await userEvent.click(begin);
  await converse(mounted, 'tents', answerWith('One tent.'));
  await userEvent.click(aloud);
  await userEvent.click(microphone);
  await userEvent.click(page.getByRole('button', { name: 'Clear the conversation' }));
  expect(recognitions[0]!.abort).toHaveBeenCalled();
  expect(synthesis.cancel).toHaveBeenCalled();
  await userEvent.click(begin);
  await expect.element(aloud).toHaveAttribute('aria-pressed', 'false');
});

it.each(['light', 'dark'] as const)('passes axe with both, listening and reading, %s', async (scheme) => {
  setScheme(scheme);
  const { element } = await mountHeard();
  await userEvent.click(aloud);
  await userEvent.click(microphone);
  await expect.element(status).toHaveTextContent('Listening…');
  expect(await accessibilityProblems(element)).toEqual([]);
});

it('no-voice leaves out the microphone, reading aloud and what the About view says of them', async () => {
  const { element } = await mountHeard();
  const about = (): string => element.shadowRoot!.querySelector('.about')!.textContent!;
  expect(about()).toContain('Speech is recognised and read out on your device, too.');
  element.noVoice = true;
  await settle(element);
  await expect.element(microphone).not.toBeInTheDocument();
  await expect.element(aloud).not.toBeInTheDocument();
  expect(about()).not.toContain('Speech');
});
