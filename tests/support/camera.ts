import type { Page } from 'playwright-core';
import encodeQR from 'qr';

/** From now on the camera sees a QR code with this text, drawn on a canvas. */
export async function showToCamera(tab: Page, text: string): Promise<void> {
  await tab.evaluate(
    (modules) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const context = canvas.getContext('2d')!;
      const draw = () => {
        context.fillStyle = '#bbb';
        context.fillRect(0, 0, 640, 480);
        const size = 400 / modules.length;
        modules.forEach((row, y) =>
          row.forEach((dark, x) => {
            context.fillStyle = dark ? '#222' : '#eee';
            context.fillRect(100 + x * size, 40 + y * size, size + 1, size + 1);
          }),
        );
        requestAnimationFrame(draw);
      };
      draw();
      navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);
    },
    encodeQR(text, 'raw', { ecc: 'medium', border: 4 }),
  );
}
