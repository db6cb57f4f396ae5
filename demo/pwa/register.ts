/** Puts the service worker in place when the page has loaded, and tells when a new version of the store waits. */

/** Called with what changes to that version: it reloads the page. */
export type OnNewVersion = (takeOver: () => void) => void;

export async function registerServiceWorker(onNewVersion: OnNewVersion): Promise<void> {
  // On a plain http address there is none; with Vite's development server files change under the page.
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./service-worker.js').catch(() => undefined); // forbidden storage: the store works online
  if (!registration) return;
  const tell = (): void => {
    const { waiting } = registration;
    // Without a controller this is the first one, and nothing is new.
    if (!waiting || !serviceWorker.controller) return;
    onNewVersion(() => {
      serviceWorker.addEventListener('controllerchange', () => { location.reload(); }, { once: true });
      waiting.postMessage('take-over');
    });
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
}
