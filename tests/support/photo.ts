/** What a phone's camera sees of a poster: a picture in grey, small, soft, a little turned, lit from one side. */
export interface Photo {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A camera that looks for codes: so many points across so wide a view, as `poster-size.ts` assumes. */
const pointsAcross = 1920;
const viewPerMetre = 2 * Math.tan((67 / 2) * (Math.PI / 180));
/** Softness of lens and hand, in points. */
const softness = 0.5;

/**
 * The part of a photo that holds a code and half as much of the grey wall around it; the rest is wall.
 *
 * @param modules dark or not, row by row, with the clear edge
 * @param width of the code with its edge, in millimetres
 * @param metres how far the camera is away
 * @param look a hand holds still at no two looks: each number gives another turn and another place
 */
export function photoOf(modules: readonly (readonly boolean[])[], width: number, metres: number, look: number): Photo {
  const shake = random(look + 1);
  const module = ((width / modules.length) * pointsAcross) / (viewPerMetre * metres * 1000);
  const edge = Math.ceil(module * modules.length * 1.5);
  const turn = (shake() - 0.5) * 0.12;
  const place = [edge / 2 + shake(), edge / 2 + shake()] as const;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const ink = (x: number, y: number) => {
    const [dx, dy] = [x - place[0], y - place[1]];
    const across = Math.floor((cos * dx + sin * dy) / module + modules.length / 2);
    const down = Math.floor((cos * dy - sin * dx) / module + modules.length / 2);
    const dark = modules[down]?.[across];
    return (dark === undefined ? 150 : dark ? 45 : 215) * (0.8 + (0.2 * x) / edge);
  };
  const sharp = Float32Array.from({ length: edge ** 2 }, (_, i) => mean(ink, i % edge, Math.floor(i / edge)));
  const soft = softened(softened(sharp, 1), edge);
  const data = new Uint8ClampedArray(soft.length * 4).fill(255);
  soft.forEach((light, i) => data.fill(light + (shake() - 0.5) * 12, 4 * i, 4 * i + 3));
  return { width: edge, height: edge, data };
}

/** The light that falls on one point, from sixteen places within it. */
function mean(ink: (x: number, y: number) => number, x: number, y: number): number {
  let sum = 0;
  for (let i = 0; i < 16; i += 1) sum += ink(x + ((i % 4) + 0.5) / 4, y + (Math.floor(i / 4) + 0.5) / 4);
  return sum / 16;
}

/** Each point mixed with those `step` before and behind it, as a lens does (a Gaussian). */
function softened(light: Float32Array, step: number): Float32Array {
  const weights = [-2, -1, 0, 1, 2].map((at) => [at, Math.exp(-(at ** 2) / (2 * softness ** 2))] as const);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return light.map((own, i) => weights.reduce((sum, [at, weight]) => sum + (light[i + at * step] ?? own) * weight, 0) / all);
}

/** The same numbers at every run. */
function random(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
