// Lines in a coordinate system, as SVG.

const WIDTH = 640;
const HEIGHT = 300;
const MARGIN = { left: 48, right: 120, top: 28, bottom: 28 };
/** The least distance of two lines of text. */
const LEADING = 15;
const COLOURS = ["#0b6", "#36c", "#999"];

/** `lines` are {name, points: [[x, y], …]}; x is on a logarithmic scale if `logarithmic`. */
export function plot(title, lines, logarithmic) {
  const all = lines.flatMap((line) => line.points);
  const scaled = logarithmic ? Math.log2 : (x) => x;
  const xs = [...new Set(all.map(([x]) => x))].sort((a, b) => a - b);
  const [first, last] = [scaled(xs[0]), scaled(xs.at(-1))];
  const top = niceAbove(Math.max(...all.map(([, y]) => y)));
  const across = (x) =>
    MARGIN.left + (scaled(x) - first) / (last - first || 1) * (WIDTH - MARGIN.left - MARGIN.right);
  const up = (y) => HEIGHT - MARGIN.bottom - y / top * (HEIGHT - MARGIN.top - MARGIN.bottom);

  const svg = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" });
  svg.append(text(title, MARGIN.left, 16, "start"));
  for (let i = 0; i <= 4; i++) {
    const y = top * i / 4;
    const [x1, x2] = [MARGIN.left, WIDTH - MARGIN.right];
    svg.append(draw("line", { x1, x2, y1: up(y), y2: up(y), stroke: "#ddd" }));
    svg.append(text(String(y), MARGIN.left - 6, up(y) + 4, "end"));
  }
  for (const x of xs) svg.append(text(String(x), across(x), HEIGHT - 8, "middle"));
  const labels = apart(lines.map(({ points }) => up(points.at(-1)[1]) + 4));
  for (const [i, { name, points }] of lines.entries()) {
    const colour = COLOURS[i % COLOURS.length];
    const places = points.map(([x, y]) => `${across(x)},${up(y)}`).join(" ");
    svg.append(draw("polyline", { points: places, fill: "none", stroke: colour, "stroke-width": 2 }));
    const label = text(name, across(points.at(-1)[0]) + 6, labels[i], "start");
    label.setAttribute("fill", colour);
    svg.append(label);
  }
  return svg;
}

/** The heights, moved down as far as it takes for none to cover another. */
function apart(heights) {
  const order = heights.map((_, i) => i).sort((i, j) => heights[i] - heights[j]);
  let free = -Infinity;
  const moved = [];
  for (const i of order) {
    moved[i] = Math.max(heights[i], free);
    free = moved[i] + LEADING;
  }
  return moved;
}

/** The smallest of 1, 2, 4 and 8 times a power of ten that is no less. */
function niceAbove(y) {
  const power = 10 ** Math.floor(Math.log10(y));
  return [1, 2, 4, 8, 10].map((digit) => digit * power).find((nice) => nice >= y);
}

function text(content, x, y, anchor) {
  const label = draw("text", { x, y, "text-anchor": anchor });
  label.textContent = content;
  return label;
}

function draw(name, attributes) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
