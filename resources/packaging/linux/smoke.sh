#!/bin/sh
# Inside a network namespace and a mount namespace of its own:  smoke.sh CLEAN-SYSTEM  (the .deb lies in its root)
# Installs the package in a Debian without Python, Korean or Japanese fonts and network, uses it, removes it.
set -eu
clean=$1
mount -t proc proc "$clean/proc"
mount -t tmpfs tmpfs "$clean/dev"
for device in null zero urandom random tty; do touch "$clean/dev/$device"; mount --bind "/dev/$device" "$clean/dev/$device"; done
mkdir -p "$clean/dev/shm"; chmod 1777 "$clean/dev/shm"

inside() { chroot "$clean" /usr/bin/env -i HOME=/home/guest LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }
files() { (cd "$clean" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache/fontconfig -o -path ./tmp -o -path ./home \) -prune -o -print | sort); }
say() { printf '%s\n' "$*"; }

! inside sh -c 'command -v python3' || { say "there is a Python in the clean system"; exit 1; }
[ "$(inside fc-list 2>/dev/null | grep -ciE 'cjk|hangul|nanum|noto.*(kr|jp)')" = 0 ] 2>/dev/null || { say "there are CJK fonts in the clean system"; exit 1; }
say "no Python, no CJK fonts; network interfaces: $(grep ':' "$clean/proc/net/dev" | grep -cv ' lo:' || true) beside loopback"

package() { chroot "$clean" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 dpkg "$@"; }
package -P attache >/dev/null 2>&1 || true  # of a run that ended early
files > "$clean/../before"
package -i /attache.deb >/dev/null
say "installed: $(inside attache --help | sed -n 1p)"
rm -rf "$clean/home/guest"; mkdir -p "$clean/home/guest"

inside attache selftest --offline
status=0; inside QT_QPA_PLATFORM=offscreen timeout 10 attache 2>"$clean/../window" || status=$?
[ "$status" = 124 ] || { say "the first window ended by itself with $status: $(cat "$clean/../window")"; exit 1; }
inside ATTACHE_PASSPHRASE='two herons over the bridge' attache new >/dev/null 2>&1
status=0; inside QT_QPA_PLATFORM=offscreen timeout 10 attache 2>"$clean/../window" || status=$?
[ "$status" = 124 ] || { say "the window that unlocks ended by itself with $status: $(cat "$clean/../window")"; exit 1; }
[ ! -s "$clean/../window" ] || { say "the window complained: $(cat "$clean/../window")"; exit 1; }
say "the window stood, at the first start and before a library, and complained of nothing"

package -P attache >/dev/null 2>&1
files > "$clean/../after"
cmp -s "$clean/../before" "$clean/../after" || { say "left behind or taken:"; diff "$clean/../before" "$clean/../after" | head -n 20; exit 1; }
say "removed: nothing is left, nothing else is gone; the library is still there: $(ls "$clean/home/guest/.local/share/attache")"
