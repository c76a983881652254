// Moves marks that would cover each other apart, as little as may be: as the drawing on the server does it.

// From a mark's middle to the next one's, in pixels: wider than high, since its number stands beside it.
const ROOM = { x: 32, y: 26 };
const ROUNDS = 120;

/** Moves points, { x, y } in pixels, until each has its room. */
export function spread(points) {
  let rounds = ROUNDS;
  while (rounds > 0 && pushApart(points)) {
    rounds -= 1;
  }
}

/** A distance whose circle is nearly a rectangle, as a mark with its number is. */
function measure({ x, y }) {
  return (x ** 4 + y ** 4) ** 0.25;
}

function pushApart(points) {
  let moved = false;
  points.forEach((one, first) => {
    points.slice(first + 1).forEach((other, following) => {
      const apart = { x: (other.x - one.x) / ROOM.x, y: (other.y - one.y) / ROOM.y };
      const distance = measure(apart);
      if (distance >= 0.999) {
        return;
      }

      // Two in one place part by their order, so that the same marks always part the same way.
      const direction = distance > 0.001 ? apart : { x: first + 1, y: first + 2 + following };
      const push = (1 - distance) / 2 / (distance > 0.001 ? distance : Math.hypot(direction.x, direction.y));
      one.x -= direction.x * ROOM.x * push;
      one.y -= direction.y * ROOM.y * push;
      other.x += direction.x * ROOM.x * push;
      other.y += direction.y * ROOM.y * push;
      moved = true;
    });
  });
  return moved;
}
