/** Reads QR codes with the camera: with the browser's own detector where there is one, or a decoder loaded on use. */

/** Why the camera cannot be used. `insecure`: browsers give it only to https pages and to this computer itself. */
export type CameraTrouble = 'refused' | 'missing' | 'insecure' | 'busy';

/** How long between two looks, in milliseconds: often enough for people who hold a phone still. */
const pause = 150;
/** Wide enough to read, small enough to be quick. */
const width = 800;

type Look = (video: HTMLVideoElement) => Promise<string[]>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/**
 * Shows the camera in `video` and hands over each text that it sees, until stopped.
 *
 * @returns a function that stops it, or why it does not start
 */
export async function startCamera(video: HTMLVideoElement, found: (text: string) => void): Promise<(() => void) | CameraTrouble> {
  if (!navigator.mediaDevices?.getUserMedia) return window.isSecureContext ? 'missing' : 'insecure';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
  } catch (error) {
    const { name } = error as DOMException;
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : name === 'NotReadableError' ? 'busy' : 'missing';
  }
  video.srcObject = stream;
  let on = true;
  const stop = () => {
    on = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    const look = (await ownDetector()) ?? (await loadedDecoder());
    await video.play();
    void watch(video, look, found, () => on);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

async function watch(video: HTMLVideoElement, look: Look, found: (text: string) => void, on: () => boolean): Promise<void> {
  const seen = new Set<string>();
  while (on()) {
    // A frame that cannot be read does not matter: the next one follows immediately.
    for (const text of await look(video).catch((): string[] => [])) {
      if (!on() || seen.has(text)) continue;
      seen.add(text);
      found(text);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function ownDetector(): Promise<Look | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
}

async function loadedDecoder(): Promise<Look> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return async (video) => {
    if (video.videoWidth === 0) return [];
    canvas.width = width;
    canvas.height = Math.round((width * video.videoHeight) / video.videoWidth);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return [decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))];
  };
}
