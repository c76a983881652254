# /nearest.json at full load and at half of it, round by round. Part of tests/bench/run: sourced by it.

# Every request asks from another place: an exact postcode where there are some, else a sector. Only from those that are
# answered: a refusal costs next to nothing.
if [[ -n $zip ]]; then
  unzip -p "$zip" 'Data/CSV/*.csv' | cut -d, -f1 | tr -d '"' | sort -R --random-source=<(yes) | awk 'NR <= 20000'
else
  tail -n +2 data/postcode-sectors.csv | cut -d, -f1
fi | tr ' ' '+' | sed "s|.*|url = \"$site/nearest.json?from=&\"\noutput = /dev/null|" >"$work/places.curl"
curl -s -K "$work/places.curl" -w '%{http_code} %{url}\n' | sed -n 's/^200 .*from=//p' >"$work/places"
echo "/nearest.json is asked from $(wc -l <"$work/places") places of $(grep -c '^url' "$work/places.curl")"
cat >"$work/nearest.lua" <<'LUA'
local places, at = {}, 0
for place in io.lines(os.getenv("PLACES")) do places[#places + 1] = place end
local pause = tonumber(os.getenv("PAUSE"))
request = function()
  at = at % #places + 1
  return wrk.format("GET", "/nearest.json?from=" .. places[at])
end
if pause > 0 then
  delay = function() return math.random(0, 2 * pause) end
end
LUA
wrk_nearest() {
  PLACES=$work/places PAUSE=$1 taskset -c 1 wrk -t1 -c8 -d"$2s" --latency -H 'Accept-Encoding: br' \
    -s "$work/nearest.lua" "$site"
}
wrk_nearest 0 "$warm_up" >/dev/null

# Half load: rate, p99 and what the host took. Eight connections that each ask again after this long, give or take, ask half
# as often as the server could answer; an answer itself takes about as long as two at full load.
half_load() {
  local begun rate p99
  begun=$(host)
  read -r rate p99 < <(wrk_nearest "$(awk -v full="$1" 'BEGIN { printf "%d", 14000 / full + 0.5 }')" 15 | awk '/99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } END { print rate, p99 }')
  awk -v full="$1" -v rate="$rate" -v p99="$p99" -v taken="$(stolen_since "$begun")" \
    'BEGIN { printf "%d/s (%.2f), p99 %s, the host took %s", rate, rate / full, p99, taken }'
}
for round in $(seq "$nearest_rounds"); do
  read -r full p99 < <(wrk_nearest 0 8 | awk '/99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } END { print rate, p99 }')
  echo "Round $round, /nearest.json, 8 connections: full load $full/s, p99 $p99"
  echo "  half load, as the machine is: $(half_load "$full")"
  # A virtual machine's host gives away a core that idles and hands it back milliseconds late, which is then most of the
  # p99. This keeps the core awake and gives way to everything else, as idle=poll does on a machine of one's own.
  taskset -c 0 chrt --idle 0 sh -c 'while :; do :; done' &
  awake=$!
  started+=("$awake")
  echo "  half load, the core kept awake: $(half_load "$full")"
  kill "$awake"
done
