# What the benchmarks share: a published site on one core, nginx with the same bytes and headers on the same core, wrk on
# another. Sourced, not run. Needs wrk, nginx, curl, taskset and two cores; a quiet machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

site_port=5897
nginx_port=5898
site=http://127.0.0.1:$site_port
nginx=http://127.0.0.1:$nginx_port
work=$PWD/.artifacts/bench
warm_up=${WARM_UP:-60}
started=()
trap 'kill "${started[@]}" 2>/dev/null || true' EXIT

export DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 Limits__SpareLoopback=true
export Record__Database=$work/record.db Record__Postcodes=$work/postcodes.db

publish() {
  rm -rf "$work"
  mkdir -p "$work/files"
  local runtime
  runtime=$(dotnet --info | awk '/^ RID:/ { print $2 }')
  dotnet publish src/FrontCounters.Web --configuration Release --runtime "$runtime" --self-contained false \
    --output "$work/site" --nologo --verbosity quiet
}
# serve [setting=value …]: the site alone on core 0, its log in a file, as nginx's is.
serve() {
  env "$@" taskset -c 0 "$work/site/FrontCounters.Web" --urls "$site" >"$work/site.log" 2>&1 &
  server=$!
  started+=("$server")
  until curl -sf -o /dev/null "$site/health/ready"; do sleep 0.02; done
}
stop() {
  kill "$server" && wait "$server" 2>/dev/null || true
}
resident() {
  awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status"
}
# serve_nginx ADDRESS: its bytes as Brotli and its headers, a log line a request.
serve_nginx() {
  curl -s -H 'Accept-Encoding: br' -D "$work/headers" "$site$1" >"$work/files/page"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log $work/nginx-error.log;
worker_processes 1;
worker_cpu_affinity 01;
events { worker_connections 1024; }
http {
  access_log $work/nginx-access.log combined buffer=64k flush=1s;
  default_type text/html;
  sendfile on;
  keepalive_requests 1000000;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/files;
$(tr -d '\r' <"$work/headers" | grep ': ' |
    grep -viE '^(content-length|content-type|date|etag|last-modified|ratelimit|server|connection)' |
    sed -E 's/^([^:]+): (.*)$/    add_header \1 "\2";/')
  }
}
CONF
  nginx -c "$work/nginx.conf" &
  started+=($!)
  sleep 1
}
# load ADDRESS SECONDS [wrk's arguments]: requests a second and p99.
load() {
  taskset -c 1 wrk -t1 -c32 -d"$2s" --latency -H 'Accept-Encoding: br' "${@:3}" "$1" |
    awk '/99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } END { print rate, p99 }'
}
# The share of the server's core that the machine's own host has taken since: whole milliseconds at a time, so from about
# one per cent on a p99 is the host's (docs/decisions/0018-half-load.md).
host() {
  awk '/^cpu0 / { for (i = 2; i <= 9; i++) all += $i; print $9, all }' /proc/stat
}
stolen_since() {
  echo "$* $(host)" | awk '{ printf "%.1f%%", $4 == $2 ? 0 : 100 * ($3 - $1) / ($4 - $2) }'
}
median() {
  sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}
