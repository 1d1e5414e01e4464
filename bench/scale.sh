#!/usr/bin/env bash
# An archive judged on two hosts, one of which is lost in the middle: bench/scale.sh [messages]. Needs root (for network
# namespaces, each a host of its own with its own sshd), GNU parallel, rsync and
# openssh-server. Leaves nothing behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
messages=${1:-20000}
root=$PWD
work=$(mktemp -d)
node=$(command -v node)
msglint="$node $root/bin/msglint.cjs --no-config --input-format ndjson --format ndjson"
hosts=(msglint-a msglint-b)
addresses=(10.213.1.2 10.213.2.2)

finish() {
  for index in 0 1; do
    ip netns pids "${hosts[index]}" 2>/dev/null | xargs -r kill 2>/dev/null || true
    ip netns del "${hosts[index]}" 2>/dev/null || true
    ip link del "msgl$index" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap finish EXIT

# A host: a network of its own at the end of a cable, with its own sshd.
raise() {
  local index=$1 host=${hosts[$1]} net=10.213.$(($1 + 1))
  ip netns add "$host"
  ip link add "msgl$index" type veth peer name eth0 netns "$host"
  ip addr add "$net.1/30" dev "msgl$index"
  ip link set "msgl$index" up
  ip -n "$host" addr add "$net.2/30" dev eth0
  ip -n "$host" link set eth0 up
  ip -n "$host" link set lo up
  ssh-keygen -q -t ed25519 -N '' -f "$work/$host"
  ip netns exec "$host" "$(command -v sshd)" -f /dev/null -h "$work/$host" -o "ListenAddress=$net.2" -o "PidFile=none" \
    -o "AuthorizedKeysFile=$work/key.pub" -o StrictModes=no -o UsePAM=no
}

mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
for index in 0 1; do raise "$index"; done
cat >"$work/ssh" <<EOF
#!/bin/sh
exec ssh -q -i $work/key -o UserKnownHostsFile=$work/known -o StrictHostKeyChecking=accept-new -o BatchMode=yes \
  -o ConnectTimeout=3 -o ServerAliveInterval=1 -o ServerAliveCountMax=3 "\$@"
EOF
chmod +x "$work/ssh"
for address in "${addresses[@]}"; do "$work/ssh" "$address" true; done

node --input-type=module -e "
  import {ndjsonOf, shortMessages} from '$root/bench/material.js'
  process.stdout.write(ndjsonOf(shortMessages($messages)))" >"$work/archive.ndjson"

cd "$work"
mkdir parts
split --lines "$((messages / 30 + 1))" --numeric-suffixes --suffix-length 4 --additional-suffix .ndjson archive.ndjson parts/

seconds() { date +%s.%N; }
took() { awk -v from="$1" -v to="$(seconds)" 'BEGIN {printf "%.1f s\n", to - from}'; }
# Where a result stands in its own part is no matter of what it says.
same() { sed 's/"filePath":"[^"]*",//' "$1"; }
code() { "$@" || [ $? = 1 ]; }

echo "archive: $messages messages, $(du -h "$work/archive.ndjson" | cut -f1)"
printf 'one process: '
start=$(seconds)
code $msglint <"$work/archive.ndjson" >"$work/one.ndjson"
took "$start"

# Exit code 1 says that a message has an error: that is a result. Any other is a job to be run again, on another host.
on_hosts() {
  parallel --will-cite --ssh "$work/ssh" -S "1/${addresses[0]},1/${addresses[1]}" --retries 5 --keep-order \
    --joblog "$work/$1.log" --workdir ... --transferfile {} --cleanup "$msglint {} || [ \$? = 1 ]" \
    ::: parts/*.ndjson >"$work/$1.ndjson"
}
report() {
  awk 'NR > 1 {jobs[$2]++} END {for (host in jobs) printf "  %s finished %d parts\n", host, jobs[host]}' "$work/$1.log" | sort
  echo "  results: $(wc -l <"$work/$1.ndjson") lines, $(cut -d, -f1 "$work/$1.ndjson" | sort -u | wc -l) different ids"
  cmp <(same "$work/one.ndjson") <(same "$work/$1.ndjson")
  echo "  equal to the single run"
}

printf 'two hosts: '
start=$(seconds)
on_hosts both
took "$start"
report both

printf 'two hosts, one lost: '
start=$(seconds)
on_hosts lost &
run=$!
parts_done() { if [ -e "$work/lost.log" ]; then sed 1d "$work/lost.log" | wc -l; else echo 0; fi; }
until [ "$(parts_done)" -ge 3 ]; do sleep 0.2; done
ip link set msgl1 down
printf 'cable of %s pulled after %d parts; ' "${addresses[1]}" "$(parts_done)"
wait "$run"
took "$start"
report lost
